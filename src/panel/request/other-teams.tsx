import type { FoiCase } from '../../domain/case/case.ts';
import { questionsOf } from '../../domain/case/team-questions.ts';
import { teamsOf } from '../../domain/letter/assignments.ts';
import { labelOf } from '../../domain/letter/question-names.ts';
import type { Question } from '../../domain/request/foi-request.ts';
import { useSession } from '../session/session.ts';
import { teamNames } from './of-team.ts';

type OtherTeamsProps = { readonly foiCase: FoiCase; readonly team: string };

/** The questions that are not the shown team's, so that none looks lost. Each leads to its card. */
export function OtherTeams({ foiCase, team }: OtherTeamsProps) {
  const session = useSession();
  const own = new Set(questionsOf(foiCase, team));
  const stems = new Set(foiCase.questions.map(({ parent }) => parent));
  const others = foiCase.questions.filter((one) => !own.has(one) && !stems.has(one.id));
  if (others.length === 0) return null;
  const lead = (question: Question) => {
    const first = teamsOf(foiCase, question.id)[0];
    if (first) session.go('request', { kind: 'question', question: question.id, team: first.id });
  };
  return (
    <details class="left-out other-teams">
      <summary>
        {others.length === 1 ? '1 question for other teams' : `${others.length} questions for other teams`}
      </summary>
      <ul class="plain">
        {others.map((question) => (
          <li key={question.id}>
            <button type="button" class="menu-item" onClick={() => lead(question)}>
              <span class="strong">{labelOf(foiCase, question)}</span>
              <span class="grow other-question">{question.text}</span>
              <span class="small quiet">
                {teamNames(
                  foiCase,
                  teamsOf(foiCase, question.id).map(({ id }) => id),
                )}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
