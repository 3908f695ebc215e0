import { useId } from 'preact/hooks';
import type { Settings } from '../../storage/store.ts';
import { Kept, useDraft } from '../session/draft.tsx';
import { proposeReference } from '../session/propose-reference.ts';
import { useSession } from '../session/session.ts';
import { SettingField } from './setting-field.tsx';
import type { SettingsDesk } from './settings-desk.ts';
import { TeamSettings } from './team-settings.tsx';

type NewCaseSettingsProps = {
  readonly settings: Settings;
  readonly desk: SettingsDesk;
};

/** How a new case starts: its law, its proposed reference, its teams, its layout; and the cost limit of its estimates. */
export function NewCaseSettings({ settings, desk }: NewCaseSettingsProps) {
  return (
    <section class="card stack" aria-labelledby="settings-new">
      <h2 id="settings-new">New cases</h2>
      <UsualRegime
        regime={settings.defaultRegime}
        choose={(defaultRegime) => desk.now(() => ({ defaultRegime }))}
      />
      <Reference settings={settings} desk={desk} />
      <UsualLayout layout={settings.layout} choose={(layout) => desk.now(() => ({ layout }))} />
      <UsualLimit limit={settings.costLimit} choose={(costLimit) => desk.now(() => ({ costLimit }))} />
      <TeamSettings teams={settings.teams} desk={desk} />
    </section>
  );
}

const REGIMES = [
  ['FOIA', 'Freedom of Information Act 2000'],
  ['EIR', 'Environmental Information Regulations 2004'],
  ['FOISA', 'Freedom of Information (Scotland) Act 2002'],
  ['EISR', 'Environmental Information (Scotland) Regulations 2004'],
] as const;

type Choice<T> = { readonly choose: (chosen: T) => unknown };

function UsualRegime({
  regime,
  choose,
}: { regime: Settings['defaultRegime'] } & Choice<Settings['defaultRegime']>) {
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

const LAYOUTS = [
  ['per-department', 'Team by team, each with its answers'],
  ['per-question', 'Question by question, with every team’s answer'],
  ['reasons-first', 'Reasons for what is withheld first'],
] as const;

/** A case that is under way keeps its own layout; the Letter view changes it. */
function UsualLayout({ layout, choose }: { layout: Settings['layout'] } & Choice<Settings['layout']>) {
  const id = useId();
  return (
    <div class="labelled">
      <label for={id}>Layout of a new letter</label>
      <select
        id={id}
        class="field"
        value={layout}
        onChange={(event) =>
          choose(LAYOUTS.find(([one]) => one === event.currentTarget.value)?.[0] ?? layout)
        }
      >
        {LAYOUTS.map(([one, name]) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}

const LIMITS = [
  [450, '£450', '18 hours: councils, police, NHS, schools and all other authorities'],
  [
    600,
    '£600',
    '24 hours: government departments, Parliament, the Senedd, the Northern Ireland Assembly, the armed forces (FOIA Schedule 1 Part I)',
  ],
] as const;

function UsualLimit({ limit, choose }: { limit: Settings['costLimit'] } & Choice<Settings['costLimit']>) {
  return (
    <fieldset class="labelled">
      <legend class="small quiet">Cost limit under FOIA section 12</legend>
      <div class="segments">
        {LIMITS.map(([one, name, who]) => (
          <button
            key={one}
            type="button"
            class="segment"
            title={who}
            aria-pressed={one === limit}
            onClick={() => choose(one)}
          >
            {name}
          </button>
        ))}
      </div>
      <span class="small quiet">{LIMITS.find(([one]) => one === limit)?.[2]}.</span>
    </fieldset>
  );
}

function Reference({ settings, desk }: NewCaseSettingsProps) {
  const session = useSession();
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
        <NextNumber next={nextNumber} desk={desk} />
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

/** What is no number is not stored: it is kept as it was typed, and said not to be stored for as long as it stands there. */
function NextNumber({ next, desk }: { next: number; desk: SettingsDesk }) {
  const session = useSession();
  const draft = useDraft(session, '', 'next-number', { text: '', isRefused: false });
  const { text, isRefused } = draft.typed;
  const type = (typed: string) => {
    if (!/^[1-9]\d{0,8}$/.test(typed.trim())) return draft.type({ text: typed, isRefused: true });
    draft.drop();
    desk.soon({ nextNumber: Number(typed) });
  };
  return (
    <div>
      <SettingField
        label="Next number"
        value={isRefused ? text : String(next)}
        onText={type}
        onLeave={desk.flush}
        problem={
          isRefused
            ? `Not saved: type a whole number from 1 to 999,999,999, in digits only. Until then it is ${next}.`
            : null
        }
      />
      <Kept draft={draft} />
    </div>
  );
}
