import { answererOf, teamsOf } from '../letter/assignments.ts';
import { answerKey } from '../letter/decision.ts';
import type { FoiCase } from './case.ts';

/**
 * How many answers are decided, of how many that are needed: one for each question of each team it belongs to, one where
 * teams answer together. Questions that only introduce parts need none.
 */
export function progressOf(foiCase: FoiCase): { readonly answered: number; readonly total: number } {
  const stems = new Set(foiCase.questions.map(({ parent }) => parent));
  const needed = foiCase.questions
    .filter((question) => !stems.has(question.id))
    .flatMap((question) => keysOf(foiCase, question.id));
  const answered = needed.filter((key) => (foiCase.answers[key]?.status ?? null) !== null);
  return { answered: answered.length, total: needed.length };
}

function keysOf(foiCase: FoiCase, question: string): readonly string[] {
  const by = teamsOf(foiCase, question).map((team) => answererOf(foiCase, question, team.id));
  return [...new Set(by)].map((one) => answerKey(question, one));
}
