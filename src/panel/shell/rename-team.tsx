import type { Case } from '../../domain/case/case.ts';
import { Icon } from '../controls/icon.tsx';
import { Popover } from '../controls/popover.tsx';
import { SoonField } from '../controls/soon-field.tsx';
import { useSession } from '../session/session.ts';

/** The name of the chosen team, to be corrected in place. */
export function RenameTeam({ of }: { of: Case }) {
  const session = useSession();
  const team = of.teams.find(({ id }) => id === session.team.value);
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
