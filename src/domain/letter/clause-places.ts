import type { ClauseRole } from '../clauses/clause.ts';
import { plainText, type RichText } from '../text/rich-text.ts';
import { filledClause, serves } from './attached.ts';
import type { AttachedClause } from './decision.ts';
import type { Facts } from './facts.ts';

/// Where each clause of the letter as a whole stands. The clauses of an answer stand below that answer.

export type ClausePlace =
  | 'opening'
  | 'scope'
  | 'reasons'
  | 'further'
  | 'review'
  | 'complaint'
  | 'closing'
  /** Nowhere: it argues for something that no answer claims. */
  | 'unused';

const FIXED: Partial<Record<ClauseRole, ClausePlace>> = {
  opening: 'opening',
  'internal-review': 'review',
  regulator: 'complaint',
  closing: 'closing',
};

/** Reasons in the order of the argument. */
export const SLOT_ORDER: readonly ClauseRole[] = [
  'withholding',
  'cost',
  'harm',
  'factors-for',
  'factors-against',
  'balance',
  'text',
  'advice',
];

/** Where a clause of the letter stands, given what the answers claim. */
export function placeOfClause(facts: Facts, clause: AttachedClause): ClausePlace {
  const fixed = FIXED[clause.role];
  if (fixed !== undefined) return fixed;
  if (clause.role === 'not-held')
    return facts.items.some(({ answer }) => answer.status === 'not-held') ? 'scope' : 'unused';
  if (facts.citations.some((citation) => serves(clause, citation))) return 'reasons';
  const free = (clause.role === 'text' || clause.role === 'advice') && clause.serves.length === 0;
  return free ? 'further' : 'unused';
}

/** The letter's clauses that stand in one place, in the order in which they were attached. */
export function clausesAt(facts: Facts, place: ClausePlace): readonly AttachedClause[] {
  return facts.content.clauses.filter((clause) => placeOfClause(facts, clause) === place);
}

/** The clauses of one place with their placeholders filled. */
export function textAt(facts: Facts, place: ClausePlace): RichText {
  return clausesAt(facts, place).flatMap((clause) => filledClause(facts, clause, null).body);
}

/** The words of that text, for looking at. */
export function wordsAt(facts: Facts, place: ClausePlace): string {
  return plainText(textAt(facts, place));
}
