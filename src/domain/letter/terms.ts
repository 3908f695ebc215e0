import * as v from 'valibot';
import { type Question, questionShape } from '../request/foi-request.ts';
import type { ValueOf } from '../value/value.ts';

/// The requester's words that apply to questions and are none: a lead-in with years or a place, a heading. They are restated with
/// the questions, which would ask for something else without them.

/** Words of the mail as a question has them: an id, the text, and where it stands; null for what is not of the mail. */
export const termShape = v.object({
  ...v.pick(questionShape, ['id', 'text', 'span']).entries,
  /** Ids of the questions that it applies to; empty means all. */
  governs: v.optional(v.array(v.string()), []),
});
export type Term = ValueOf<typeof termShape>;

/** True where the term applies to all of these questions. */
export function appliesToAll({ governs }: Term, questions: readonly Question[]): boolean {
  return governs.length === 0 || questions.every(({ id }) => governs.includes(id));
}

/**
 * The terms that stand before each question, by its id: each before the first of the questions that it applies to, in the mail's
 * order. One whose questions are all gone stands nowhere.
 */
export function termsBefore(
  terms: readonly Term[],
  questions: readonly Question[],
): ReadonlyMap<string, readonly Term[]> {
  const before = new Map<string, Term[]>();
  const inOrder = [...terms].sort((a, b) => (a.span?.start ?? -1) - (b.span?.start ?? -1));
  for (const term of inOrder) {
    const of = new Set(term.governs);
    const first = of.size === 0 ? questions[0] : questions.find(({ id }) => of.has(id));
    if (first !== undefined) before.set(first.id, [...(before.get(first.id) ?? []), term]);
  }
  return before;
}
