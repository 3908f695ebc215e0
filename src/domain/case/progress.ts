import { teamsOf } from '../letter/assignments.ts';
import { hasParts } from '../letter/questions.ts';
import { answerOf } from './answers.ts';
import type { Case } from './case.ts';

/** How many questions are decided by every team, of how many that need it. Questions that only introduce parts count for nothing. */
export function progressOf(c: Case): { readonly answered: number; readonly total: number } {
  const asked = c.questions.filter((question) => !hasParts(c.questions, question.id));
  const answered = asked.filter((question) =>
    teamsOf(c, question.id).every((team) => answerOf(c, question.id, team.id).status !== null),
  );
  return { answered: answered.length, total: asked.length };
}
