import { addDays, addMonths, checkDate, type IsoDate } from './dates.ts';
import type { BankHolidays } from './holidays/holidays.ts';
import { isEnvironmental, type Regime } from './provision.ts';
import { calendarOf, countWorkingDays } from './working-days.ts';

/// A fee for a reply: by when it must be paid, and how much it can be.

/** Where it stands how long the requester has to pay. */
export const LAW_OF_PAYING: Readonly<Record<Regime, string>> = {
  FOIA: 's9(2)',
  EIR: 'reg 8(5)',
  FOISA: 's9(3)',
  EISR: 'reg 8(6)',
};

const WORKING_DAYS = 60;

/**
 * The last day on which the fee can be paid. Three months that begin with the day of the notice (FOIA s9(2), FOISA s9(3));
 * 60 working days after it (EIR reg 8(5)), or with it (EISR reg 8(6)). A month that has no such day ends on its last.
 * @throws HolidaysTooShort when the holiday data does not reach far enough.
 */
export function lastDayToPay(regime: Regime, notice: IsoDate, holidays: BankHolidays): IsoDate {
  if (!isEnvironmental(regime)) return endOfThreeMonths(notice);
  const day0 = regime === 'EISR' ? addDays(checkDate(notice), -1) : checkDate(notice);
  return countWorkingDays(day0, WORKING_DAYS, calendarOf(regime, holidays)).date;
}

/** A period that begins with a day ends on the day before the corresponding one. */
function endOfThreeMonths(notice: IsoDate): IsoDate {
  const corresponding = addMonths(notice, 3);
  const isShorter = corresponding.slice(8) !== notice.slice(8);
  return isShorter ? corresponding : addDays(corresponding, -1);
}

/**
 * The highest fee in pounds under FOISA s9: a tenth of what lies between £100 and £600 (SSI 2004/467 regs 4 and 5). Null where no
 * sum is set: FOIA lets the cost of telling and of giving be charged, the Regulations a reasonable amount.
 */
export function highestFee(regime: Regime): number | null {
  return regime === 'FOISA' ? 50 : null;
}
