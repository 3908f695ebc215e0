import type { SourceSpan } from '../email/mail.ts';
import { withDescendants } from '../letter/questions.ts';
import type { Question } from '../request/foi-request.ts';

/** Where a new question goes: behind `after` (null: at the start), as a part of `parent`. */
export type QuestionPlace = { readonly after: string | null; readonly parent: string | null };

/** The place among the questions that a stretch of the mail has by where it stands there. */
export function placeInMail(questions: readonly Question[], span: SourceSpan): QuestionPlace {
  const above = lastAbove(questions, span.start);
  if (above === undefined) return { after: null, parent: null };
  const next = questions[questions.indexOf(above) + 1];
  return { after: above.id, parent: next === undefined ? null : sharedParent(questions, above, next) };
}

function lastAbove(questions: readonly Question[], start: number): Question | undefined {
  const above = questions.filter(({ span }) => span !== null && span.start < start);
  return above.reduce<Question | undefined>(
    (last, one) => ((last?.span?.start ?? -1) < (one.span?.start ?? 0) ? one : last),
    undefined,
  );
}

/** Between two parts of one question, or between it and its first part: a part of it as well. */
function sharedParent(questions: readonly Question[], above: Question, next: Question): string | null {
  if (next.parent === null) return null;
  return withDescendants(questions, next.parent).includes(above) ? next.parent : null;
}
