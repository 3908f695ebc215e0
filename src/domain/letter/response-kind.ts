import { isBlank } from '../text/rich-text.ts';
import { type Decided, decidedIn, type Item } from './decided.ts';
import type { LetterContent } from './decision.ts';
import { isRefused, itemOutcome } from './outcome.ts';
import { statusFacts } from './statuses.ts';

/** What a response amounts to, as statistics of requests name it. */
export type ResponseKind =
  /** A question has no answer yet, or there is no question. */
  | 'unfinished'
  /** Everything that is held is given. */
  | 'all-disclosed'
  | 'part-disclosed'
  | 'refused'
  | 'not-held'
  /** FOIA and FOISA s12. */
  | 'cost-limit'
  /** FOIA and FOISA s14(1). */
  | 'vexatious'
  /** FOIA and FOISA s14(2). */
  | 'repeated'
  /** FOIA s21, FOISA s25, EIR reg 6(1)(b). */
  | 'elsewhere'
  | 'ncnd';

/**
 * What a full response to the request amounts to, from its answers alone. What is not held, or not applicable, changes
 * nothing about the rest: to give all that is held is to disclose all. Refusals of several kinds together are 'refused',
 * as is a request that is manifestly unreasonable under EIR reg 12(4)(b), which is an exception like any other.
 */
export function responseKindOf(content: LetterContent): ResponseKind {
  const decided = decidedIn(content);
  const asked = decided.items.filter((item) => !item.stem && item.answer.status !== 'not-applicable');
  if (asked.length === 0 || asked.some(isOpen)) return 'unfinished';
  const outcomes = new Set(asked.map(itemOutcome));
  if (outcomes.size > 1) outcomes.delete('not-held');
  const [only] = outcomes;
  if (outcomes.size > 1 || only === undefined || only === 'part')
    return outcomes.has('disclosed') || outcomes.has('part') || outcomes.has('part-held')
      ? 'part-disclosed'
      : 'refused';
  return only === 'refused' ? groundOf(decided) : KINDS[only];
}

/** Undecided, or to be disclosed and without a word yet. */
function isOpen({ answer }: Item): boolean {
  const { status, body, clauses } = answer;
  const discloses = statusFacts(status).gives && status !== 'elsewhere';
  return status === null || (discloses && isBlank(body) && clauses.length === 0);
}

const KINDS = {
  disclosed: 'all-disclosed',
  withheld: 'refused',
  'part-held': 'part-disclosed',
  'not-held': 'not-held',
  elsewhere: 'elsewhere',
  ncnd: 'ncnd',
  undecided: 'unfinished',
} as const;

/** The one ground on which the request itself is refused; 'refused' for several. */
function groundOf({ items }: Decided): ResponseKind {
  const cited = items.filter(isRefused).flatMap(({ citations }) => citations);
  const kinds = new Set(cited.map(({ provision }) => GROUNDS[provision] ?? 'refused'));
  const [only] = kinds;
  return kinds.size === 1 && only !== undefined ? only : 'refused';
}

const GROUNDS: Readonly<Partial<Record<string, ResponseKind>>> = {
  '12(1)': 'cost-limit',
  '12(2)': 'cost-limit',
  '14(1)': 'vexatious',
  '14(2)': 'repeated',
};
