import { deadlineOf, isCounted, type Timed } from './clock.ts';
import type { IsoDate } from './dates.ts';
import type { DueDate } from './due-date.ts';
import type { BankHolidays } from './holidays/holidays.ts';
import { type Remark, Uncountable } from './remark.ts';
import { type ReviewDue, reviewDue } from './review-due.ts';
import { calendarOf, workingDaysLeft } from './working-days.ts';

/** What is owed: a reply, or the outcome of a review where that is the letter chosen. A case is one. */
export type Owed = Timed & {
  readonly reply?: {
    readonly kind: string;
    readonly review: { readonly askedOn: IsoDate | null };
  };
};

export type Due = DueDate & {
  /** What comes next: under an extension first the notice that tells of it, then the reply. A review has a day of its own. */
  readonly next: 'notice' | 'reply' | 'review';
  /** How long a review may take; null where it is the reply that is due. */
  readonly review: Pick<ReviewDue, 'time' | 'latest'> | null;
  /** True where more time is taken than the limit. */
  readonly extended: boolean;
  /** The day of what comes next. */
  readonly at: IsoDate;
  /** Working days after today up to `at`: 0 on the day, negative once it is past. */
  readonly left: number;
  /** True from the day after `at`. */
  readonly past: boolean;
};

/**
 * When the reply to a case is due, or the outcome of its review, and how many working days are left after `today`
 * (YYYY-MM-DD). Null without a date of receipt; a remark for the officer where no date can be counted.
 */
export function dueOf(of: Owed, today: IsoDate, holidays: BankHolidays): Due | Remark | null {
  if (lacksReviewDay(of)) return NO_REVIEW_DAY;
  try {
    return reviewOf(of, today, holidays) ?? replyOf(of, today, holidays);
  } catch (error) {
    if (error instanceof Uncountable) return error.remark;
    throw error;
  }
}

/** True for a review of which nothing says when it was asked for: no day can be counted for it. */
export function lacksReviewDay({ reply }: Owed): boolean {
  return isOfReview(reply) && reply.review.askedOn === null;
}

/** The letters after which the outcome of a review is what is owed. */
const OF_REVIEW = ['review-acknowledgement', 'review-outcome'];

function isOfReview(reply: Owed['reply']): reply is NonNullable<Owed['reply']> {
  return reply !== undefined && OF_REVIEW.includes(reply.kind);
}

const NO_REVIEW_DAY: Remark = {
  problem: 'Nothing says when the review was asked for.',
  todo: 'Give the day, to see when its outcome is due.',
};

function reviewOf({ regime, clock, reply }: Owed, today: IsoDate, holidays: BankHolidays): Due | null {
  if (!isOfReview(reply) || reply.review.askedOn === null) return null;
  const counted = reviewDue({ regime, askedOn: reply.review.askedOn, variant: clock.variant, holidays });
  const { time, latest, due: at } = counted;
  const left = workingDaysLeft(today, at, calendarOf(regime, holidays));
  return {
    ...counted,
    next: 'review',
    review: { time, latest },
    extended: false,
    at,
    left,
    past: at < today,
  };
}

function replyOf(of: Timed, today: IsoDate, holidays: BankHolidays): Due | Remark | null {
  const counted = deadlineOf(of, holidays);
  if (!isCounted(counted)) return counted;
  const extended = of.clock.extension !== null && counted.due > counted.noticeDue;
  const next = extended && today <= counted.noticeDue ? 'notice' : 'reply';
  const at = next === 'notice' ? counted.noticeDue : counted.due;
  const left = workingDaysLeft(today, at, calendarOf(of.regime, holidays));
  return { ...counted, next, review: null, extended, at, left, past: at < today };
}
