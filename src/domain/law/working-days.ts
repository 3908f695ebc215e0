import { addDays, type IsoDate, weekdayOf } from './dates.ts';
import { type BankHolidays, bankHolidayOn, NATIONS, type Nation } from './holidays/holidays.ts';
import { isScottish, type Regime } from './provision.ts';

/** A day that does not count, and why. */
export type SkippedDay = { readonly date: IsoDate; readonly reason: string };

/**
 * Whose bank holidays a regime leaves out: those of any part of the UK under FOIA (s10(6)) and the EIR (reg 2(1)
 * borrows that definition); Scotland's only under FOISA (s73) and the EISR (reg 2(1) borrows that one).
 */
function nationsOf(regime: Regime): readonly Nation[] {
  return isScottish(regime) ? ['scotland'] : NATIONS;
}

/** Says of a day why it does not count; null when it does. */
export type Calendar = (date: IsoDate) => string | null;

/** The working days of a regime. Throws HolidaysTooShort, when asked, for a weekday that the data does not reach. */
export function calendarOf(regime: Regime, holidays: BankHolidays): Calendar {
  const nations = nationsOf(regime);
  return (date) => weekendDay(date) ?? bankHolidayOn(date, holidays, nations);
}

function weekendDay(date: IsoDate): string | null {
  const weekday = weekdayOf(date);
  if (weekday === 6) return 'Saturday';
  return weekday === 0 ? 'Sunday' : null;
}

/** The outcome of counting working days. */
export type Count = { readonly date: IsoDate; readonly skipped: readonly SkippedDay[] };

/** The `days`th working day after `day0` (day 0 itself never counts), and every day passed over on the way. */
export function countWorkingDays(day0: IsoDate, days: number, calendar: Calendar): Count {
  const skipped: SkippedDay[] = [];
  let date = day0;
  for (let counted = 0; counted < days; ) {
    date = addDays(date, 1);
    const reason = calendar(date);
    if (reason === null) counted += 1;
    else skipped.push({ date, reason });
  }
  return { date, skipped };
}

/**
 * Working days after `today` up to and with `due`: 0 on the day itself, negative once it is past (the working days
 * since; 0 on a weekend or holiday right after it).
 */
export function workingDaysLeft(today: IsoDate, due: IsoDate, calendar: Calendar): number {
  if (today === due) return 0;
  const [earlier, later] = today < due ? [today, due] : [due, today];
  let days = 0;
  for (let date = addDays(earlier, 1); date <= later; date = addDays(date, 1)) {
    if (calendar(date) === null) days += 1;
  }
  return today < due ? days : 0 - days;
}
