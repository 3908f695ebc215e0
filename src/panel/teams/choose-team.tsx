import type { Case } from '../../domain/case/case.ts';
import { questionsOf } from '../../domain/case/team-questions.ts';

type ChooseTeamProps = {
  readonly of: Case;
  readonly team: string;
  readonly choose: (team: string) => void;
};

/** Which team a dialog is about; one team needs no choice. */
export function ChooseTeam({ of, team, choose }: ChooseTeamProps) {
  if (of.teams.length < 2) return null;
  return (
    <label class="labelled">
      <span>Team</span>
      <select class="field" value={team} onChange={(event) => choose(event.currentTarget.value)}>
        {of.teams.map(({ id, name }) => (
          <option key={id} value={id}>
            {name} ({countOf(of, id)})
          </option>
        ))}
      </select>
    </label>
  );
}

function countOf(of: Case, team: string): string {
  const parents = new Set(of.questions.map(({ parent }) => parent));
  const count = questionsOf(of, team).filter(({ id }) => !parents.has(id)).length;
  return count === 1 ? '1 question' : `${count} questions`;
}
