import { paragraph, type RichText } from '../../text/rich-text.ts';
import { placeOfClause } from '../clause-places.ts';
import type { AttachedClause } from '../decision.ts';
import type { Facts } from '../facts.ts';
import type { LetterBlock } from '../letter.ts';

/// What the letters beside the full response share.

/** The opening of a letter that is no full response: an attached opening speaks of a request that was dealt with. */
export function openingBlock(text: string): LetterBlock {
  return { id: 'opening', role: 'opening', text: [paragraph(text)] };
}

/** Sentences as paragraphs; what has no words is left out. */
export function paragraphs(sentences: readonly string[]): RichText {
  return sentences.filter((sentence) => sentence !== '').map(paragraph);
}

/** The chosen questions with all that hangs under them; every question when none is chosen. */
export function meant({ questions }: Facts, chosen: readonly string[]): ReadonlySet<string> {
  if (chosen.length === 0) return new Set(questions.map(({ id }) => id));
  const picked = new Set(chosen);
  // in reading order a question stands before its parts
  for (const { id, parent } of questions) if (parent !== null && picked.has(parent)) picked.add(id);
  return picked;
}

/**
 * The names of the chosen questions, in reading order; a part is not named beside its whole. [] for the request as a
 * whole: when none is chosen, or every one that is to be answered.
 */
export function namesOf(facts: Facts, chosen: readonly string[]): readonly string[] {
  const { questions, names } = facts;
  const picked = meant(facts, chosen);
  const parents = new Set(questions.map(({ parent }) => parent));
  if (questions.every(({ id }) => picked.has(id) || parents.has(id))) return [];
  const named = questions.filter(
    ({ id, parent }) => picked.has(id) && !(parent !== null && picked.has(parent)),
  );
  return named.map(({ id }) => names.get(id) ?? '');
}

/** Prints the attached closing only. */
export function onlyClosing(facts: Facts, clause: AttachedClause): boolean {
  return placeOfClause(facts, clause) === 'closing';
}

/** Prints the attached closing and what the officer attached on review and complaint. */
export function rightsAndClosing(facts: Facts, clause: AttachedClause): boolean {
  return ['review', 'complaint', 'closing'].includes(placeOfClause(facts, clause));
}
