import type { Clock } from '../../domain/law/clock.ts';
import type { IsoDate } from '../../domain/law/dates.ts';
import type { Due } from '../../domain/law/next-due.ts';
import type { Regime } from '../../domain/law/provision.ts';
import { shortCitation } from './exemption-words.ts';
import { shortDate } from './short-date.ts';

/** A case whose date was counted. */
export type Counted = {
  readonly regime: Regime;
  readonly receivedOn: IsoDate | null;
  readonly clock: Clock;
};

/** What was counted, from which day and to which, a sentence each. */
export function countWords(of: Counted, due: Due, today: IsoDate): readonly string[] {
  const day = (date: IsoDate) => shortDate(date, today);
  if (due.review !== null) return reviewWords(due, due.review, { day, today });
  return [startWords(of, due, day), ...feeWords(of, day), ...endWords(of, due, { day, today })];
}

/** A review is counted from the day on which it was asked for, and nothing moves its date. */
function reviewWords(
  { day0, due, limit }: Due,
  { time, latest }: NonNullable<Due['review']>,
  { day, today }: Shown,
): readonly string[] {
  return [
    `Review asked for on ${day(day0)}: that is day 0.`,
    `Working day ${limit} is ${day(due)} (${time.law}).`,
    latest === null
      ? ''
      : `That is good practice; a review that is exceptionally complex may take up to ${time.atMost}, to ${day(latest)}.`,
    due < today ? REVIEW_PAST : REVIEW_IN_TIME,
  ].filter((words) => words !== '');
}

const REVIEW_IN_TIME = 'Give the outcome as soon as you can, and by then at the latest.';
const REVIEW_PAST = 'That day has passed: give the outcome as soon as you can.';

type Day = (date: IsoDate) => string;

function startWords({ receivedOn, clock }: Counted, { day0 }: Due, day: Day): string {
  if (clock.clarified === null || receivedOn === null) return `Received ${day(day0)}: that is day 0.`;
  return `Received ${day(receivedOn)}. Clarified ${day(clock.clarified)}: that is day 0, for the clock starts afresh.`;
}

function feeWords({ clock: { fee } }: Counted, day: Day): readonly string[] {
  if (!fee || fee.paid === null) return [];
  return [`No day counts from the fees notice on ${day(fee.notice)} to the payment on ${day(fee.paid)}.`];
}

const IN_TIME = 'Reply promptly, and by then at the latest.';
const PAST = 'That day has passed: reply as soon as you can.';

type Shown = { readonly day: Day; readonly today: IsoDate };

function endWords(of: Counted, due: Due, { day, today }: Shown): readonly string[] {
  const { extension } = of.clock;
  if (extension === null || due.due <= due.noticeDue)
    return [limitWords(of, due, day(due.due)), due.due < today ? PAST : IN_TIME];
  const first = limitWords(of, due, day(due.noticeDue));
  if (extension.kind === 'complex-and-voluminous')
    return [
      first,
      `Tell the requester by then that more time is taken (reg 7). Reply by ${day(due.due)}, working day 40.`,
    ];
  const citation = shortCitation('FOIA', extension.provision);
  return [
    first,
    `Notice due by then: it names ${citation} and says when you expect to decide (s17(2)). Decision by ${day(due.due)}.`,
  ];
}

function limitWords({ clock: { variant } }: Counted, { limit, noticeDue }: Due, date: string): string {
  if (variant?.kind === 'set-by-regulator' && variant.until === noticeDue)
    return `The regulator set ${date}.`;
  if (variant?.kind === 'school')
    return `School day ${limit}, or working day 60 if that is first, is ${date}.`;
  return `Working day ${limit} is ${date}.`;
}
