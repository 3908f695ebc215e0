import type { IsoDate } from './dates.ts';
import { type DueDate, dueDate, type Extension, type LimitVariant } from './due-date.ts';
import type { BankHolidays } from './holidays/holidays.ts';
import type { Regime } from './provision.ts';

/** What besides the day of receipt moves the deadline; null where nothing does. */
export type Clock = {
  /** The day on which the requester's clarification arrived: the clock then starts afresh. */
  readonly clarified: IsoDate | null;
  readonly fee: { readonly notice: IsoDate; readonly paid: IsoDate } | null;
  readonly variant: LimitVariant | null;
  readonly extension: Extension | null;
};

/** The clock of most requests: 20 working days from receipt. */
export const plainClock: Clock = { clarified: null, fee: null, variant: null, extension: null };

/** What a deadline is counted from; a case is one. */
export type Timed = {
  readonly regime: Regime;
  readonly receivedOn: IsoDate | null;
  readonly clock: Clock;
};

/**
 * When the reply is due, as `dueDate` counts it. Null without a day of receipt; a sentence for the officer where no date
 * can be counted (a date that contradicts another, an extension that the regime has not, holidays that are not known).
 */
export function deadlineOf(
  { regime, receivedOn, clock }: Timed,
  holidays: BankHolidays,
): DueDate | string | null {
  if (receivedOn === null) return null;
  try {
    return dueDate({ regime, received: receivedOn, ...clock, holidays });
  } catch (error) {
    if (error instanceof RangeError) return error.message;
    throw error;
  }
}
