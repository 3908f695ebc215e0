import type { Case } from '../../domain/case/case.ts';
import { openDialog } from '../controls/dialogs.ts';
import { Icon } from '../controls/icon.tsx';
import { Menu } from '../controls/menu.tsx';
import { type Session, useSession } from '../session/session.ts';
import { RenameTeam } from './rename-team.tsx';

/** Whose answers are shown. One team needs no tabs. */
export function TeamTabs({ of }: { of: Case }) {
  const session = useSession();
  if (of.teams.length < 2) return null;
  return (
    <div class="team-tabs">
      <fieldset class="segments">
        <legend class="spoken">Team</legend>
        {of.teams.map((team) => (
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
      <RenameTeam of={of} />
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
            act: () => remove(session, of),
          },
        ]}
      />
    </div>
  );
}

function remove(session: Session, of: Case): void {
  const team = session.team.peek();
  const name = of.teams.find(({ id }) => id === team)?.name ?? 'Team';
  void session.act({ kind: 'remove-team', team }, `${name} and its answers removed.`);
}
