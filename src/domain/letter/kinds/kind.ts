import type { Regime } from '../../law/provision.ts';
import type { AttachedClause } from '../decision.ts';
import type { Facts } from '../facts.ts';
import type { LetterBlock } from '../letter.ts';
import type { LetterRole } from '../roles.ts';

/** One part of a letter: the blocks it has for these facts, none where there is nothing to say. */
export type Part = (facts: Facts) => readonly LetterBlock[];

/**
 * What makes one kind of letter differ from another. All else is the same for all: the frame, how clauses are filled, how
 * blocks are arranged by hand. The checks ask a kind what it is by these, so that none of them lists kinds.
 */
export type Kind = {
  /** The parts in their order. */
  readonly parts: (facts: Facts) => readonly Part[];
  /** Whether it tells the answers, so that they must be complete. */
  readonly tellsAnswers: (facts: Facts) => boolean;
  /** Whether it tells a day that is counted from the request: it can't go while none can be counted. */
  readonly tellsDay: boolean;
  /** How grave it is to send it once all answers are there, where it is for the time before that; null where it is not. */
  readonly onceAnswered: 'stops' | 'warns' | null;
  /** Whether the law asks that it tells of the review and of the regulator: FOIA s17(7), EIR reg 14(5), FOISA s19. */
  readonly owesRights: (facts: Facts) => boolean;
  /**
   * The part of its own for which it is written, and the law that asks for it: without that part it says nothing. Null
   * where it has none.
   */
  readonly purpose: { readonly role: LetterRole; readonly source: Readonly<Record<Regime, string>> } | null;
  /** Whether a clause attached to the letter as a whole belongs in it; one that belongs and has no place is told of. */
  readonly prints: (facts: Facts, clause: AttachedClause) => boolean;
};
