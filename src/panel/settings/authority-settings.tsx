import type { AuthorityDetails, Regulator } from '../../domain/letter/decision.ts';
import { SettingField } from './setting-field.tsx';
import type { SettingsDesk } from './settings-desk.ts';

type AuthoritySettingsProps = {
  readonly authority: AuthorityDetails;
  readonly scottish: Regulator;
  readonly desk: SettingsDesk;
};

/** Who answers requests, as letters say it, and the regulators that they name. */
export function AuthoritySettings({ authority, scottish, desk }: AuthoritySettingsProps) {
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
      <RegulatorFields
        title="Regulator under FOIA and EIR"
        whose="Regulator’s"
        note="The Information Commissioner is to become the Information Commission (SI 2026/386). Change the name here on the day it takes effect; letters follow."
        regulator={authority.regulator}
        write={desk.regulatorSoon}
        flush={desk.flush}
      />
      <RegulatorFields
        title="Regulator under FOISA"
        whose="Scottish regulator’s"
        note="Address and telephone are from older pages: check them before the first Scottish letter."
        regulator={scottish}
        write={desk.scottishRegulatorSoon}
        flush={desk.flush}
      />
    </section>
  );
}

type RegulatorProps = {
  readonly regulator: Regulator;
  readonly title: string;
  /** What comes before a field's name, so that two regulators are told apart. */
  readonly whose: string;
  readonly note: string;
  readonly write: (change: Partial<Regulator>) => void;
  readonly flush: () => void;
};

function RegulatorFields({ regulator, title, whose, note, write, flush }: RegulatorProps) {
  const field = (name: keyof Regulator) => ({
    value: regulator[name],
    onText: (text: string) => write({ [name]: text }),
    onLeave: flush,
  });
  return (
    <fieldset class="regulator stack">
      <legend>{title}</legend>
      <p class="small quiet">{note}</p>
      <SettingField label={`${whose} name`} {...field('name')} />
      <SettingField label={`${whose} address`} lines {...field('address')} />
      <SettingField label={`${whose} telephone`} {...field('phone')} />
      <SettingField label={`${whose} page for complaints`} {...field('url')} />
    </fieldset>
  );
}
