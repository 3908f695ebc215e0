import type { AttachedClause } from './decision.ts';
import type { Item } from './facts.ts';
import type { LetterGap } from './letter.ts';

/// How a gap is written: what is wrong and what to do, then where.

/** What is missing, before it has a place. */
export type Found = Pick<LetterGap, 'kind' | 'message' | 'stops' | 'placeholder'>;

/** Without it the letter cannot go. */
export const stop = (kind: LetterGap['kind'], message: string): Found => ({ kind, message, stops: true });

/** The letter can go, and would be better with it. */
export const note = (kind: LetterGap['kind'], message: string): Found => ({ kind, message, stops: false });

/** In an answer, in a clause, in a clause of an answer; both null: in the letter as a whole. */
export function at(item: Item | null, clause: AttachedClause | null, found: Found): LetterGap {
  return {
    questionId: item?.question.id ?? null,
    teamId: item?.team.id ?? null,
    clauseId: clause?.id ?? null,
    ...found,
  };
}

/** In the letter as a whole. */
export function inLetter(found: Found): LetterGap {
  return at(null, null, found);
}
