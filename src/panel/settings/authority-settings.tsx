import type { AuthorityDetails } from '../../domain/letter/decision.ts';
import { SettingField } from './setting-field.tsx';
import type { SettingsDesk } from './settings-desk.ts';

type AuthoritySettingsProps = { readonly authority: AuthorityDetails; readonly desk: SettingsDesk };

/** Who answers requests, as letters say it, and the regulator that they name. */
export function AuthoritySettings({ authority, desk }: AuthoritySettingsProps) {
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
      <Regulator regulator={authority.regulator} desk={desk} />
    </section>
  );
}

type RegulatorProps = { readonly regulator: AuthorityDetails['regulator']; readonly desk: SettingsDesk };

function Regulator({ regulator, desk }: RegulatorProps) {
  const field = (name: 'name' | 'address' | 'url' | 'phone') => ({
    value: regulator[name],
    onText: (text: string) => desk.regulatorSoon({ [name]: text }),
    onLeave: desk.flush,
  });
  return (
    <fieldset class="regulator stack">
      <legend>Regulator</legend>
      <p class="small quiet">
        The Information Commissioner is to become the Information Commission (SI 2026/386). Change the name
        here on the day it takes effect; letters follow.
      </p>
      <SettingField label="Regulator’s name" {...field('name')} />
      <SettingField label="Address" lines {...field('address')} />
      <SettingField label="Telephone" {...field('phone')} />
      <SettingField label="Where to complain online" {...field('url')} />
    </fieldset>
  );
}
