import type { IsoDate } from '../law/dates.ts';
import type { LetterContent } from './decision.ts';
import type { LetterKind } from './letter-choice.ts';

/// Earlier letters of a case: a letter refers to those that came before it, and to none that did not go.

/** Which earlier letters a letter of each kind refers to, in the order in which it does. */
export const EARLIER: Readonly<Record<LetterKind, readonly LetterKind[]>> = {
  acknowledgement: [],
  clarification: ['acknowledgement'],
  closed: ['acknowledgement', 'clarification'],
  'fees-notice': ['acknowledgement'],
  extension: ['acknowledgement'],
  transfer: ['acknowledgement'],
  'subject-access': ['acknowledgement'],
  holding: ['acknowledgement', 'extension'],
  response: ['acknowledgement', 'fees-notice', 'extension', 'holding', 'transfer', 'subject-access'],
  'review-acknowledgement': ['response'],
  'review-outcome': ['response', 'review-acknowledgement'],
};

/**
 * The day of an earlier letter, as the letter that is written now tells it: the one that was given for this letter, or for the
 * clock; else the one on which it went into a reply, or that was noted. Null where it tells of none.
 */
export function sentOn({ reply, clock, sent }: LetterContent, kind: LetterKind): IsoDate | null {
  if (!EARLIER[reply.kind].includes(kind)) return null;
  return givenDay({ reply, clock }, kind) ?? sent[kind] ?? null;
}

function givenDay({ reply, clock }: Pick<LetterContent, 'reply' | 'clock'>, kind: LetterKind) {
  if (kind === 'clarification') return reply.closed.askedOn;
  if (kind === 'response') return reply.review.firstOn;
  return kind === 'fees-notice' ? (clock.fee?.notice ?? null) : null;
}

/** The earlier letters whose day is noted as such; that of the others stands with the letter or the clock that needs it. */
export function notedLetters(kind: LetterKind): readonly LetterKind[] {
  return EARLIER[kind].filter((one) => !GIVEN.has(one));
}

const GIVEN: ReadonlySet<LetterKind> = new Set(['clarification', 'response', 'fees-notice']);
