import * as v from 'valibot';
import type { ValueOf } from '../value/value.ts';
import { Contradiction, checkDates, type Dates } from './contradiction.ts';
import { dateShape, type IsoDate, longDate } from './dates.ts';
import { type DueDate, dueDate } from './due-date.ts';
import { LAW_OF_PAYING } from './fee.ts';
import type { BankHolidays } from './holidays/holidays.ts';
import { extensionShape, variantShape } from './limits.ts';
import type { Regime } from './provision.ts';
import { type Remark, Uncountable } from './remark.ts';

/** What besides the day of receipt moves the deadline; null where nothing does. */
export const clockShape = v.object({
  /** The day on which the requester's clarification arrived: the clock then starts afresh. */
  clarified: v.optional(v.nullable(dateShape), null),
  /** `paid` null: the fee is awaited, and no day counts until it comes. */
  fee: v.optional(
    v.nullable(v.object({ notice: dateShape, paid: v.optional(v.nullable(dateShape), null) })),
    null,
  ),
  variant: v.optional(v.nullable(variantShape), null),
  extension: v.optional(v.nullable(extensionShape), null),
});
export type Clock = ValueOf<typeof clockShape>;

/** The clock of most requests: 20 working days from receipt. */
export const plainClock: Clock = v.parse(clockShape, {});

/** What a deadline is counted from; a case is one. */
export type Timed = {
  readonly regime: Regime;
  readonly receivedOn: IsoDate | null;
  readonly clock: Clock;
};

/**
 * When the reply is due, as `dueDate` counts it. Null without a day of receipt; a remark for the officer where no date
 * can be counted (a date that contradicts another, an extension that the regime has not, a fee that is awaited, holidays
 * that are not known).
 */
export function deadlineOf(of: Timed, holidays: BankHolidays): DueDate | Remark | null {
  if (of.receivedOn === null) return null;
  const { fee } = of.clock;
  try {
    const counted = dueDate({ ...datesOf(of, of.receivedOn), holidays });
    return fee?.paid === null ? awaited(of.regime, fee.notice) : counted;
  } catch (error) {
    if (error instanceof Uncountable) return error.remark;
    if (error instanceof RangeError) return { problem: error.message, todo: '' };
    throw error;
  }
}

/** How long the requester has to pay (`LAW_OF_PAYING`, `lastDayToPay`). */
const TIME_TO_PAY: Readonly<Record<Regime, string>> = {
  FOIA: 'The requester has three months to pay',
  EIR: 'The requester has 60 working days to pay',
  FOISA: 'The requester has three months to pay',
  EISR: 'The requester has 60 working days to pay, the day of the notice among them',
};

function awaited(regime: Regime, notice: IsoDate): Remark {
  return {
    problem: `Waiting for the fee since ${longDate(notice)}.`,
    todo: `No day counts until it is paid. ${TIME_TO_PAY[regime]} (${LAW_OF_PAYING[regime]}).`,
  };
}

/** True where a date was counted. */
export function isCounted<D extends DueDate>(deadline: D | Remark | null): deadline is D {
  return deadline !== null && 'due' in deadline;
}

/**
 * What in the clock can't be: the part of it and a sentence that says why. Null when nothing contradicts, or when there is
 * no day of receipt to hold it against.
 */
export function contradictionIn(of: Timed): Contradiction | null {
  if (of.receivedOn === null) return null;
  try {
    checkDates(datesOf(of, of.receivedOn));
    return null;
  } catch (error) {
    if (error instanceof Contradiction) return error;
    throw error;
  }
}

/** A fee that is awaited is held against the other dates as one that is paid at once. */
function datesOf({ regime, clock }: Timed, received: IsoDate): Dates {
  const { fee } = clock;
  return { regime, received, ...clock, fee: fee && { ...fee, paid: fee.paid ?? fee.notice } };
}

/** What lets the time limit run anew from a clarification. */
export const CLOCK_STARTS_AFRESH: Readonly<Record<Regime, string>> = {
  FOIA: 'FOIA s1(3) and s10(6)',
  EIR: 'EIR reg 9(4)',
  FOISA: 'FOISA s1(3) and s10(1)(b)',
  EISR: 'EISR reg 9(4)',
};
