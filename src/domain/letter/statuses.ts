import type { AnswerStatus } from './decision.ts';

/// What follows from each status of an answer, in one table: what is sent of it, and what that tells.

type StatusFacts = {
  /** The answer's own words are sent. */
  readonly sendsWords: boolean;
  /** Information is given in it, or it is said where it is. */
  readonly gives: boolean;
  /** Provisions are claimed for it. */
  readonly claims: boolean;
  /** Something that is held is kept back, or the whole request refused. */
  readonly withholds: boolean;
  /** Whether it says that information is held; null where it says neither. */
  readonly held: boolean | null;
};

const NONE: StatusFacts = { sendsWords: false, gives: false, claims: false, withholds: false, held: null };

const FACTS: Readonly<Record<AnswerStatus, StatusFacts>> = {
  answer: { ...NONE, sendsWords: true, gives: true, held: true },
  withhold: { ...NONE, claims: true, withholds: true, held: true },
  part: { sendsWords: true, gives: true, claims: true, withholds: true, held: true },
  'part-held': { sendsWords: true, gives: true, claims: true, withholds: true, held: true },
  'not-held': { ...NONE, sendsWords: true, held: false },
  elsewhere: { ...NONE, sendsWords: true, gives: true, held: true },
  'not-applicable': NONE,
  ncnd: { ...NONE, claims: true },
};

/** What follows from a status; nothing while none is chosen. */
export function statusFacts(status: AnswerStatus | null): StatusFacts {
  return status === null ? NONE : FACTS[status];
}
