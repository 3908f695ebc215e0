import type { AttachedClause } from '../decision.ts';
import type { Facts } from '../facts.ts';
import type { LetterBlock } from '../letter.ts';

/** One part of a letter: the blocks it has for these facts, none where there is nothing to say. */
export type Part = (facts: Facts) => readonly LetterBlock[];

/** What makes one kind of letter differ from another. */
export type Kind = {
  /** The parts in their order. */
  readonly parts: (facts: Facts) => readonly Part[];
  /** Whether it tells the answers, so that they must be complete. */
  readonly tellsAnswers: (facts: Facts) => boolean;
  /** Whether a clause attached to the letter as a whole belongs in it; one that belongs and has no place is told of. */
  readonly prints: (facts: Facts, clause: AttachedClause) => boolean;
};
