import type { FoiCase } from '../../domain/case/case.ts';
import { questionsOf } from '../../domain/case/team-questions.ts';

type ChooseTeamProps = {
  readonly foiCase: FoiCase;
  readonly team: string;
  readonly choose: (team: string) => void;
};

/** Which team a dialog is about; one team needs no choice. */
export function ChooseTeam({ foiCase, team, choose }: ChooseTeamProps) {
  if (foiCase.teams.length < 2) return null;
  return (
    <label class="labelled">
      <span>Team</span>
      <select class="field" value={team} onChange={(event) => choose(event.currentTarget.value)}>
        {foiCase.teams.map(({ id, name }) => (
          <option key={id} value={id}>
            {name} ({countOf(foiCase, id)})
          </option>
        ))}
      </select>
    </label>
  );
}

function countOf(foiCase: FoiCase, team: string): string {
  const parents = new Set(foiCase.questions.map(({ parent }) => parent));
  const count = questionsOf(foiCase, team).filter(({ id }) => !parents.has(id)).length;
  return count === 1 ? '1 question' : `${count} questions`;
}
