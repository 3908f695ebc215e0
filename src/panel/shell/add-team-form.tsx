import { useLayoutEffect, useRef } from 'preact/hooks';
import type { FoiCase } from '../../domain/case/case.ts';
import { closeDialog } from '../controls/dialogs.ts';
import { useSubmit } from '../controls/use-submit.ts';
import { Kept, useDraft } from '../session/draft.tsx';
import { useSession } from '../session/session.ts';

/** Names of Settings are offered, and a first team without a name gets one. */
export function AddTeamForm({ foiCase }: { foiCase: FoiCase }) {
  const session = useSession();
  const nameless = foiCase.teams.find(({ name }) => name.trim() === '');
  const draft = useDraft(session, foiCase.id, 'add-team', { first: '', name: '' });
  const { first, name } = draft.typed;
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => form.current?.querySelector('input')?.focus(), []);
  const missing = name.trim() === '' || (nameless !== undefined && first.trim() === '');
  const taken = isAmong([first, ...foiCase.teams.map((team) => team.name)], name);
  const add = useSubmit(async () => {
    if (missing || taken) return;
    const team = { id: crypto.randomUUID(), name: name.trim() };
    const rename = { kind: 'rename-team', team: nameless?.id ?? '', name: first.trim() } as const;
    if (nameless && !(await session.act(rename))) return;
    if (!(await session.act({ kind: 'add-team', team }, `${team.name} added.`))) return;
    session.chooseTeam(team.id);
    leave();
  });
  const leave = () => {
    draft.drop();
    closeDialog();
  };
  return (
    <form ref={form} class="stack" onSubmit={add}>
      <h2 id="add-team-title">Add a team</h2>
      <Kept draft={draft} />
      <p class="small quiet">
        Each team answers every question, until you say on a question which teams it is for.
      </p>
      {nameless ? (
        <TeamName
          label="The team that answers now"
          value={first}
          set={(typed) => draft.type({ first: typed })}
        />
      ) : null}
      <TeamName label="The team to add" value={name} set={(typed) => draft.type({ name: typed })} />
      <p role="status" class={taken ? 'note amber small' : 'spoken'}>
        {taken ? `There is a team called ${name.trim()} already. Give this one another name.` : ''}
      </p>
      <datalist id="team-names">
        {(session.settings.value?.teams ?? []).map((known) => (
          <option key={known} value={known} />
        ))}
      </datalist>
      <div class="row end">
        <button type="button" class="button" onClick={leave}>
          Cancel
        </button>
        <button type="submit" class="button primary" disabled={missing || taken}>
          Add
        </button>
      </div>
    </form>
  );
}

/** Two teams of one name could not be told apart in tabs and letter. */
function isAmong(names: readonly string[], name: string): boolean {
  const plain = (one: string) => one.trim().toLowerCase();
  return plain(name) !== '' && names.some((one) => plain(one) === plain(name));
}

function TeamName({ label, value, set }: { label: string; value: string; set: (name: string) => void }) {
  return (
    <label class="labelled">
      <span>{label}</span>
      <input
        class="field"
        list="team-names"
        value={value}
        autocomplete="off"
        onInput={(event) => set(event.currentTarget.value)}
      />
    </label>
  );
}
