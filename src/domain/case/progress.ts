import { answererOf, teamsOf } from '../letter/assignments.ts';
import { answerKey } from '../letter/decision.ts';
import type { Case } from './case.ts';

/**
 * How many answers are decided, of how many that are needed: one for each question of each team it belongs to, one where
 * teams answer together. Questions that only introduce parts need none.
 */
export function progressOf(c: Case): { readonly answered: number; readonly total: number } {
  const stems = new Set(c.questions.map(({ parent }) => parent));
  const needed = c.questions
    .filter((question) => !stems.has(question.id))
    .flatMap((question) => keysOf(c, question.id));
  const answered = needed.filter((key) => (c.answers[key]?.status ?? null) !== null);
  return { answered: answered.length, total: needed.length };
}

function keysOf(c: Case, question: string): readonly string[] {
  const by = teamsOf(c, question).map((team) => answererOf(c, question, team.id));
  return [...new Set(by)].map((one) => answerKey(question, one));
}
