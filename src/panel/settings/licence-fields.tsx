import type { Licence } from '../../domain/letter/licence.ts';
import { SettingField } from './setting-field.tsx';
import type { SettingsDesk } from './settings-desk.ts';

const CHOICES: readonly (readonly [Licence['under'], string])[] = [
  ['none', 'Not said'],
  ['open-government', 'Open Government Licence v3.0'],
  ['other', 'Another'],
];

type LicenceProps = { readonly licence: Licence | undefined; readonly desk: SettingsDesk };

/** Under which licence what is disclosed may be used again: letters that disclose say it once. */
export function LicenceFields({ licence = { under: 'none', name: '' }, desk }: LicenceProps) {
  return (
    <fieldset class="labelled stack">
      <legend class="small quiet">What you disclose may be used again under</legend>
      <div class="segments">
        {CHOICES.map(([under, name]) => (
          <button
            key={under}
            type="button"
            class="segment"
            aria-pressed={licence.under === under}
            onClick={() =>
              void desk.now(({ authority }) => ({
                authority: { ...authority, licence: { ...licence, ...authority.licence, under } },
              }))
            }
          >
            {name}
          </button>
        ))}
      </div>
      {licence.under === 'other' ? (
        <SettingField
          label="Name of the licence"
          hint="As it stands after “under”. While it is empty, letters say nothing of it."
          placeholder="our licence for re-use, at www.example.gov.uk/licence"
          value={licence.name}
          onText={(name) => desk.authoritySoon({ licence: { under: 'other', name } })}
          onLeave={desk.flush}
        />
      ) : null}
    </fieldset>
  );
}
