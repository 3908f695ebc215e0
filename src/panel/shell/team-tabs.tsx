import type { FoiCase } from '../../domain/case/case.ts';
import { openDialog } from '../controls/dialogs.ts';
import { Icon } from '../controls/icon.tsx';
import { Menu } from '../controls/menu.tsx';
import { Popover } from '../controls/popover.tsx';
import { SoonField } from '../controls/soon-field.tsx';
import { type Session, useSession } from '../session/session.ts';

/** Whose answers are shown. One team needs no tabs. */
export function TeamTabs({ foiCase }: { foiCase: FoiCase }) {
  const session = useSession();
  if (foiCase.teams.length < 2) return null;
  return (
    <div class="team-tabs">
      <fieldset class="segments">
        <legend class="spoken">Team</legend>
        {foiCase.teams.map((team) => (
          <button
            key={team.id}
            type="button"
            class="segment"
            aria-pressed={session.team.value === team.id}
            onClick={() => session.chooseTeam(team.id)}
          >
            {team.name}
          </button>
        ))}
      </fieldset>
      <RenameTeam foiCase={foiCase} />
      <Menu
        label="Teams"
        buttonClass="button plain square small"
        button={<Icon icon="ellipsis" name="Teams" />}
        items={() => [
          { label: 'Ask this team…', icon: 'mail', act: () => openDialog('ask-team') },
          {
            label: 'Paste this team’s reply…',
            icon: 'clipboard-paste',
            act: () => openDialog('team-reply'),
          },
          'rule',
          { label: 'Add a team', icon: 'plus', act: () => openDialog('team') },
          {
            label: 'Remove this team and its answers',
            icon: 'trash',
            act: () => remove(session, foiCase),
          },
        ]}
      />
    </div>
  );
}

function remove(session: Session, foiCase: FoiCase): void {
  const team = session.team.peek();
  const name = foiCase.teams.find(({ id }) => id === team)?.name ?? 'Team';
  void session.act({ kind: 'remove-team', team }, `${name} and its answers removed.`);
}

/** The name of the chosen team, to be corrected in place. */
function RenameTeam({ foiCase }: { foiCase: FoiCase }) {
  const session = useSession();
  const team = foiCase.teams.find(({ id }) => id === session.team.value);
  if (!team) return null;
  const rename = (typed: string) => {
    const name = typed.trim();
    // A tab and a part of the letter need a name: an emptied field is one that is about to be filled.
    if (name !== '') session.actSoon(`team:${team.id}`, () => ({ kind: 'rename-team', team: team.id, name }));
  };
  return (
    <Popover
      name="Name of the team"
      buttonClass="button plain square small"
      button={<Icon icon="pencil" name={`Rename ${team.name}`} />}
    >
      {() => (
        <SoonField
          key={team.id}
          value={team.name}
          label="Name of the team"
          first
          onText={rename}
          onLeave={() => void session.flush()}
        />
      )}
    </Popover>
  );
}
