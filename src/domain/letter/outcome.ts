import { isBlank } from '../text/rich-text.ts';
import { type Citation, citationKey } from './citations.ts';
import type { Decided, Item } from './decided.ts';
import type { AnswerStatus } from './decision.ts';
import type { Outcome } from './sentences/scope-facts.ts';
import { statusFacts } from './statuses.ts';

/// What becomes of a question, and of the request as a whole.

/** One outcome for the whole request when all its answers share it. "Not applicable" leaves it as it is. */
export function outcomeOf({ items }: Pick<Decided, 'items'>): Outcome {
  const asked = items.filter((item) => !item.stem && item.answer.status !== 'not-applicable');
  const outcomes = new Set(asked.map(itemOutcome));
  const [only] = outcomes;
  if (only === undefined || (only === 'undecided' && outcomes.size === 1)) return 'undecided';
  return outcomes.size > 1 || only === 'part' ? 'mixed' : only;
}

/** The answer that the request has, where it is one without words of its own; null where questions are answered one by one. */
export function oneAnswer({ items }: Pick<Decided, 'items'>): Item | null {
  const asked = items.filter((item) => !item.stem);
  const [first] = asked;
  if (first === undefined) return null;
  return asked.every((item) => isBare(item) && answerOf(item) === answerOf(first)) ? first : null;
}

/** No words of its own, and none of a clause. */
function isBare({ answer }: Item): boolean {
  const refuses = answer.status === 'withhold' || answer.status === 'ncnd' || answer.status === 'not-held';
  return refuses && isBlank(answer.body) && answer.clauses.length === 0;
}

/** What tells one such answer from another. */
function answerOf({ answer, citations }: Item): string {
  const under = citations.map((citation) => `${citationKey(citation)} ${citation.what}`);
  return [answer.status, answer.what.trim(), ...under].join('\n');
}

const OUTCOMES: Record<AnswerStatus, Exclude<Outcome, 'mixed'> | 'part'> = {
  answer: 'disclosed',
  withhold: 'withheld',
  part: 'part',
  'part-held': 'part-held',
  'not-held': 'not-held',
  elsewhere: 'elsewhere',
  'not-applicable': 'undecided',
  ncnd: 'ncnd',
};

/** What becomes of one question for one team. */
export function itemOutcome(item: Item): Exclude<Outcome, 'mixed'> | 'part' {
  const { status } = item.answer;
  if (status === null) return 'undecided';
  return status === 'withhold' && isRefused(item) ? 'refused' : OUTCOMES[status];
}

/** True when the request itself is refused (cost, vexatious, repeated), so that no exemption is claimed. */
export function isRefused({ citations }: Item): boolean {
  return citations.length > 0 && citations.every(({ kind }) => kind === 'ground');
}

/** True for an answer that gives some of what is held and withholds some. */
export function keepsPart({ answer, citations }: Item): boolean {
  return answer.status === 'part' || (answer.status === 'part-held' && citations.some((c) => c.claimed));
}

/**
 * Whether an answer confirms that its information is held (FOIA s1(1)(a), FOISA s16(1)(a)). A refusal for cost does under
 * FOIA s12(1), which leaves the duty to confirm; the other grounds need not, and "neither confirm nor deny" must not. Nor is
 * anything said where nobody had to look, or where to say it would tell others who the requester is (FOIA s40(5A)).
 */
export function confirmsHeld(item: Item): boolean {
  const { status } = item.answer;
  if (status === 'withhold' && isRefused(item))
    return item.citations.every(({ regime, cited }) => regime === 'FOIA' && cited === '12(1)');
  if (status === 'withhold' && item.citations.length > 0 && item.citations.every(isSilent)) return false;
  return statusFacts(status).held === true;
}

/** Provisions that are relied on without saying whether anything is held. */
const SILENT: ReadonlySet<string> = new Set([
  'FOIA 40(1)',
  'FOISA 38(1)(a)',
  'EIR 5(3)',
  'EIR 12(4)(b)',
  'EIR 12(4)(c)',
  'EISR 11(1)',
  'EISR 10(4)(b)',
  'EISR 10(4)(c)',
]);

function isSilent({ regime, provision }: Citation): boolean {
  return SILENT.has(`${regime} ${provision}`);
}
