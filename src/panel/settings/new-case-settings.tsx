import type { Settings } from '../../storage/store.ts';
import { proposeReference } from '../session/propose-reference.ts';
import type { Session } from '../session.ts';
import { SettingField } from './setting-field.tsx';
import type { SettingsDesk } from './settings-desk.ts';
import { TeamSettings } from './team-settings.tsx';

type NewCaseSettingsProps = {
  readonly session: Session;
  readonly settings: Settings;
  readonly desk: SettingsDesk;
};

/** How a new case starts: its law, its proposed reference, its teams. */
export function NewCaseSettings({ session, settings, desk }: NewCaseSettingsProps) {
  return (
    <section class="card stack" aria-labelledby="settings-new">
      <h2 id="settings-new">New cases</h2>
      <UsualRegime regime={settings.defaultRegime} choose={(defaultRegime) => desk.now({ defaultRegime })} />
      <Reference session={session} settings={settings} desk={desk} />
      <TeamSettings teams={settings.teams} desk={desk} />
    </section>
  );
}

const REGIMES = [
  ['FOIA', 'Freedom of Information Act 2000'],
  ['EIR', 'Environmental Information Regulations 2004'],
  ['FOISA', 'Freedom of Information (Scotland) Act 2002'],
] as const;

type UsualRegimeProps = {
  readonly regime: Settings['defaultRegime'];
  readonly choose: (regime: Settings['defaultRegime']) => unknown;
};

function UsualRegime({ regime, choose }: UsualRegimeProps) {
  return (
    <fieldset class="labelled">
      <legend class="small quiet">Law, where the request names none</legend>
      <div class="segments">
        {REGIMES.map(([one, name]) => (
          <button
            key={one}
            type="button"
            class="segment"
            title={name}
            aria-pressed={one === regime}
            onClick={() => choose(one)}
          >
            {one}
          </button>
        ))}
      </div>
    </fieldset>
  );
}

function Reference({ session, settings, desk }: NewCaseSettingsProps) {
  const { referencePattern, nextNumber } = settings;
  return (
    <div class="stack">
      <SettingField
        label="Reference, where the mail has none"
        hint="{yyyy}, {yy} and {mm} are today’s; {n} counts, {nnnn} with leading zeros."
        value={referencePattern}
        onText={(text) => desk.soon({ referencePattern: text })}
        onLeave={desk.flush}
      />
      <div class="pair">
        <SettingField
          label="Next number"
          value={String(nextNumber)}
          onText={(text) => {
            if (/^[1-9]\d{0,8}$/.test(text.trim())) desk.soon({ nextNumber: Number(text) });
          }}
          onLeave={desk.flush}
        />
        <div class="labelled">
          <span>Next reference</span>
          <output class="example">
            {proposeReference(referencePattern, nextNumber, session.today()) || '(empty)'}
          </output>
        </div>
      </div>
    </div>
  );
}
