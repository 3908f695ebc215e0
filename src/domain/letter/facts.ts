import { deadlineOf, isCounted } from '../law/clock.ts';
import type { CostLimit } from '../law/cost-limit.ts';
import type { IsoDate } from '../law/dates.ts';
import type { DueDate } from '../law/due-date.ts';
import { lastDayToPay } from '../law/fee.ts';
import { bankHolidays } from '../law/holidays/bank-holidays.ts';
import { type BankHolidays, HolidaysTooShort } from '../law/holidays/holidays.ts';
import type { Remark } from '../law/remark.ts';
import { type ReviewDue, reviewDue } from '../law/review-due.ts';
import { type AskBy, askByOf } from './ask-by.ts';
import type { Team } from './assignments.ts';
import { type Decided, decidedIn } from './decided.ts';
import type { AuthorityDetails, LetterContent } from './decision.ts';
import { sentOn } from './earlier.ts';
import { lawsIn } from './laws.ts';
import type { LetterKind } from './letter-choice.ts';
import { english } from './sentences/english.ts';
import type { DueFacts, Received } from './sentences/kind-facts.ts';
import type { Sentences } from './sentences/sentences.ts';

export type { Item } from './decided.ts';

/** All that the parts of a letter are made from, worked out once; what only one kind of letter tells, when it is asked for. */
export type Facts = Decided & {
  readonly authority: AuthorityDetails;
  readonly sentences: Sentences;
  /** When the reply is due; null when no date can be counted. */
  readonly deadline: DueDate | null;
  /** Why no date can be counted, for the officer; null when one is, or when there is no day of receipt. */
  readonly uncounted: Remark | null;
  /** The last day on which a fee can be paid; null without a fees notice, or where the bank holidays do not reach so far. */
  readonly payBy: () => IsoDate | null;
  /** When the outcome of a review is due; null while none was asked for, or where the bank holidays do not reach so far. */
  readonly reviewDue: () => ReviewDue | null;
  /** Until when the review could be asked for; null where a day is not known. */
  readonly askBy: () => AskBy | null;
  /** The day on which the letter is written; null when nobody says: nothing in it then depends on the day. */
  readonly today: IsoDate | null;
  /** The authority's limit of FOIA s12, from Settings; null when it was not given. */
  readonly costLimit: CostLimit | null;
};

/** What a letter is written with. */
export type Writing = {
  /** The language of the letter; English when left out. */
  readonly sentences?: Sentences;
  /** The bank holidays, with those that the officer added; the product's own when left out. */
  readonly holidays?: BankHolidays;
  /** Today in Europe/London: a reply after the day on which it was due says that it is late. */
  readonly today?: IsoDate;
  /** The authority's limit of FOIA s12, to look at an estimate by. */
  readonly costLimit?: CostLimit;
};

/** Works out what is decided, cited and named. */
export function factsOf(
  content: LetterContent,
  authority: AuthorityDetails,
  { sentences = english, holidays = bankHolidays, today, costLimit }: Writing = {},
): Facts {
  const counted = deadlineOf(content, holidays);
  const deadline = isCounted(counted) ? counted : null;
  const uncounted = isCounted(counted) ? null : counted;
  return {
    ...decidedIn(content, sentences.questionNames),
    authority,
    sentences,
    deadline,
    uncounted,
    payBy: () => payByOf(content, holidays),
    reviewDue: () => reviewDueOf(content, holidays),
    askBy: () => askByOf(content, holidays),
    today: today ?? null,
    costLimit: costLimit ?? null,
  };
}

function payByOf({ regime, clock: { fee } }: LetterContent, holidays: BankHolidays): IsoDate | null {
  return fee === null ? null : ifKnown(() => lastDayToPay(regime, fee.notice, holidays));
}

function reviewDueOf({ regime, clock, reply }: LetterContent, holidays: BankHolidays): ReviewDue | null {
  const { askedOn } = reply.review;
  if (askedOn === null) return null;
  return ifKnown(() => reviewDue({ regime, askedOn, variant: clock.variant, holidays }));
}

/** What is counted; null where the bank holidays do not reach so far. */
function ifKnown<T>(count: () => T): T | null {
  try {
    return count();
  } catch (error) {
    if (error instanceof HolidaysTooShort) return null;
    throw error;
  }
}

/** When the reply was due, with the time that was taken beside the usual. */
export function dueFacts(facts: Facts): DueFacts {
  const { content, deadline } = facts;
  const extended = deadline !== null && deadline.due > deadline.noticeDue;
  const due = dayInWords(facts, deadline?.due ?? null);
  return { regime: content.regime, due, extended, extendedOn: sentInWords(facts, 'extension') };
}

/** The day of receipt, of clarification and of our acknowledgement, in words. */
export function receivedOf(facts: Facts): Received {
  const { receivedOn, clock } = facts.content;
  return {
    laws: lawsIn(facts),
    received: dayInWords(facts, receivedOn),
    clarified: dayInWords(facts, clock.clarified),
    acknowledged: sentInWords(facts, 'acknowledgement'),
  };
}

/** The day of an earlier letter that this one refers to, in words; null where there is none. */
export function sentInWords(facts: Facts, kind: LetterKind): string | null {
  return dayInWords(facts, sentOn(facts.content, kind));
}

/** A day in the letter's language. */
export function dayInWords({ sentences }: Pick<Facts, 'sentences'>, day: IsoDate | null): string | null {
  return day === null ? null : sentences.date(day);
}

/** The team's name where the letter names teams: when two or more of them answer. Null otherwise. */
export function namedTeam(facts: Facts, team: Team): string | null {
  const place = facts.content.teams.indexOf(team) + 1;
  if (facts.answering.length < 2) return null;
  return team.name.trim() === '' ? facts.sentences.namelessTeam(place) : team.name.trim();
}
