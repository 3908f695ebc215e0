import type { Regime } from '../../law/provision.ts';

/// What the scope says, worked out from the answers: names only, for the sentences of any language.

/** What becomes of the request as a whole. 'mixed' also while some questions are undecided. */
export type Outcome =
  | 'disclosed'
  | 'withheld'
  /** Some of it is held, and that is given. */
  | 'part-held'
  | 'not-held'
  | 'elsewhere'
  | 'ncnd'
  | 'refused'
  | 'mixed'
  | 'undecided';

/** What one team does with its questions, by the names of the questions. `team` null: the letter names no teams. */
export type TeamScope = {
  readonly team: string | null;
  readonly disclosed: readonly string[];
  readonly withheld: readonly string[];
  readonly part: readonly string[];
  /** Part of it is not held. */
  readonly partHeld: readonly string[];
  readonly notHeld: readonly string[];
  readonly elsewhere: readonly string[];
  readonly ncnd: readonly string[];
  /** Refused because the request itself need not be complied with. */
  readonly refused: readonly string[];
  /** Not decided yet: nothing is said of them, and nothing that would have to be true of all questions. */
  readonly undecided: readonly string[];
};

/** A question and who answers it. */
export type AskedQuestion = {
  readonly name: string;
  /** Places in `ScopeFacts.teams`. */
  readonly teams: readonly number[];
  /** One answer holds for all of its teams. */
  readonly together: boolean;
};

export type ScopeFacts = {
  readonly outcome: Outcome;
  /** Whether it is confirmed that some information is held (FOIA s1(1)(a), FOISA s16(1)(a)). */
  readonly held: boolean;
  /** The teams that answer, in the order of the case. */
  readonly teams: readonly TeamScope[];
  /** The questions that are to be answered, in reading order. */
  readonly questions: readonly AskedQuestion[];
};

/** A law, and the names of the questions that are answered under it; null where all are. */
export type LawScope = { readonly regime: Regime; readonly questions: readonly string[] | null };
