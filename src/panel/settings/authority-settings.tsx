import type { Settings } from '../../storage/store.ts';
import { LicenceFields } from './licence-fields.tsx';
import { NextRegulatorFields, RegulatorFields, RegulatorReminder } from './regulator-fields.tsx';
import { SettingField } from './setting-field.tsx';
import type { SettingsDesk } from './settings-desk.ts';

type AuthoritySettingsProps = {
  readonly settings: Settings;
  readonly desk: SettingsDesk;
  /** YYYY-MM-DD. */
  readonly today: string;
};

/** Who answers requests, as letters say it, and the regulators that they name. */
export function AuthoritySettings({ settings, desk, today }: AuthoritySettingsProps) {
  const { authority, nextRegulator, scottishRegulator } = settings;
  const field = (name: 'name' | 'officer' | 'role' | 'contact' | 'reviewContact') => ({
    value: authority[name],
    onText: (text: string) => desk.authoritySoon({ [name]: text }),
    onLeave: desk.flush,
  });
  return (
    <section class="card stack" aria-labelledby="settings-authority">
      <h2 id="settings-authority">Your authority</h2>
      <SettingField label="Name" placeholder="Exampleshire County Council" {...field('name')} />
      <SettingField label="Officer who signs" {...field('officer')} />
      <SettingField label="Role" {...field('role')} />
      <SettingField
        label="Contact"
        hint="As it stands under the letter: address, mail, telephone."
        lines
        {...field('contact')}
      />
      <SettingField
        label="Contact for internal reviews"
        hint="Where a requester who is not satisfied asks for a review."
        lines
        {...field('reviewContact')}
      />
      <LicenceFields licence={authority.licence} desk={desk} />
      <RegulatorFields
        title="Regulator under FOIA and EIR"
        whose="Regulator’s"
        regulator={authority.regulator}
        write={desk.regulatorSoon}
        flush={desk.flush}
      />
      <RegulatorReminder checkedOn={settings.regulatorCheckedOn} today={today} desk={desk} />
      <NextRegulatorFields next={nextRegulator} before={authority.regulator} today={today} desk={desk} />
      <RegulatorFields
        title="Regulator under FOISA"
        whose="Scottish regulator’s"
        regulator={scottishRegulator}
        write={desk.scottishRegulatorSoon}
        flush={desk.flush}
      />
    </section>
  );
}
