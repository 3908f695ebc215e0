import { checkDate, type IsoDate } from './dates.ts';
import type { DueDate } from './due-date.ts';
import type { BankHolidays } from './holidays/holidays.ts';
import type { LimitVariant } from './limits.ts';
import type { Regime } from './provision.ts';
import { calendarOf, countWorkingDays } from './working-days.ts';

/// Reviews: by when one must be asked for, and by when its outcome is due. Day 0 is the day of receipt, as for a request.

/** How long a review may take. */
type ReviewTime = {
  /** Working days from the day on which it was asked for. */
  readonly limit: number;
  /** Good practice allows as many where the review is exceptionally complex; null where the law knows no more. */
  readonly atMost: number | null;
  /** Where it stands. */
  readonly law: string;
};

/** FOIA has no section for it: 20 working days, and 40 in exceptional cases, are good practice. */
export const REVIEW_TIMES: Readonly<Record<Regime, ReviewTime>> = {
  FOIA: { limit: 20, atMost: 40, law: 's45 Code' },
  EIR: { limit: 40, atMost: null, law: 'reg 11(4)' },
  FOISA: { limit: 20, atMost: null, law: 's21(1)' },
  EISR: { limit: 20, atMost: null, law: 'reg 16(4)' },
};

/** Where another authority decides for the Keeper of the Records of Scotland (FOISA s21(2)). The EISR give no more. */
const KEEPER: ReviewTime = { limit: 30, atMost: null, law: 's21(2)' };

export type ReviewInput = {
  readonly regime: Regime;
  /** The day on which the authority received what asks for it. */
  readonly askedOn: IsoDate;
  readonly variant?: LimitVariant | null;
  readonly holidays: BankHolidays;
};

export type ReviewDue = DueDate & {
  readonly time: ReviewTime;
  /** The last day of `time.atMost`; null where there is none. */
  readonly latest: IsoDate | null;
};

/** How long a review may take under a regime. */
function reviewTime({ regime, variant }: Pick<ReviewInput, 'regime' | 'variant'>): ReviewTime {
  return regime === 'FOISA' && variant?.kind === 'transferred-records' ? KEEPER : REVIEW_TIMES[regime];
}

/**
 * When the outcome of a review is due (EIR reg 11(4), FOISA s21(1) and (2), EISR reg 16(4); good practice under FOIA).
 * @throws RangeError when the date is none.
 * @throws HolidaysTooShort when the holiday data does not reach far enough.
 */
export function reviewDue(input: ReviewInput): ReviewDue {
  const day0 = checkDate(input.askedOn);
  const time = reviewTime(input);
  const calendar = calendarOf(input.regime, input.holidays);
  const { date, skipped } = countWorkingDays(day0, time.limit, calendar);
  const latest = time.atMost === null ? null : countWorkingDays(day0, time.atMost, calendar).date;
  return { due: date, noticeDue: date, day0, limit: time.limit, skipped, warnings: [], time, latest };
}

/** What the days to ask for a review run from. */
export type ReviewableReply = {
  readonly regime: Regime;
  /** When the reply was due. */
  readonly due: IsoDate;
  /** When the requester received it; null where there was none. */
  readonly repliedOn: IsoDate | null;
};

const TO_ASK = 40;

/** Where the time to ask for a review stands. */
export const LAW_OF_ASKING: Readonly<Record<Regime, string>> = {
  FOIA: 's45 Code',
  EIR: 'reg 11(2)',
  FOISA: 's20(5)',
  EISR: 'reg 16(2)',
};

/**
 * The last day on which a review can be asked for; one asked for later may be accepted (FOISA s20(6)). Under FOISA the 40
 * working days run from the end of the time for replying, or from a reply that came later (s20(5)); under the Regulations
 * from the reply, or from the day on which there should have been one (EIR reg 11(2), EISR reg 16(2)). FOIA has no such
 * limit: an authority may refuse to review what is asked for later than 40 working days after the reply.
 * @throws HolidaysTooShort when the holiday data does not reach far enough.
 */
export function lastDayToAsk({ regime, due, repliedOn }: ReviewableReply, holidays: BankHolidays): IsoDate {
  const isEarly = repliedOn === null || repliedOn < due;
  const from = regime === 'FOISA' && isEarly ? due : (repliedOn ?? due);
  return countWorkingDays(checkDate(from), TO_ASK, calendarOf(regime, holidays)).date;
}
