import { type Clock, deadlineOf, isCounted, type Timed } from './clock.ts';
import type { IsoDate } from './dates.ts';
import type { BankHolidays } from './holidays/holidays.ts';
import { HolidaysTooShort } from './holidays/holidays.ts';
import { calendarOf, countWorkingDays } from './working-days.ts';

const MORE = 20;

/**
 * The last day to which a FOIA reply can be put off for the public interest test without saying why so long: 20 working
 * days after it is due anyway (FOIA s10(3), as the regulator reads "reasonable").
 * @returns null when it can't be counted.
 */
export function latestExtension(timed: Timed, holidays: BankHolidays): IsoDate | null {
  const clock: Clock = { ...timed.clock, extension: null };
  const plain = deadlineOf({ ...timed, clock }, holidays);
  if (!isCounted(plain)) return null;
  try {
    return countWorkingDays(plain.due, MORE, calendarOf(timed.regime, holidays)).date;
  } catch (error) {
    if (error instanceof HolidaysTooShort) return null;
    throw error;
  }
}
