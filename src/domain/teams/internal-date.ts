import { addDays, type IsoDate } from '../law/dates.ts';
import type { BankHolidays } from '../law/holidays/holidays.ts';
import type { Regime } from '../law/provision.ts';
import { type Calendar, calendarOf } from '../law/working-days.ts';

/** So many working days before the legal date an officer wants the answers in hand. */
const AHEAD = 5;

/**
 * The day by which a team is asked to answer: five working days before the reply is due, and never before the next
 * working day after today. That next working day where no due date is known.
 * @throws HolidaysTooShort when the holiday data does not reach far enough.
 */
export function internalDate(
  of: { readonly regime: Regime; readonly due: IsoDate | null; readonly today: IsoDate },
  holidays: BankHolidays,
): IsoDate {
  const calendar = calendarOf(of.regime, holidays);
  const earliest = workingDay(addDays(of.today, 1), 1, calendar);
  if (of.due === null || of.due <= earliest) return earliest;
  const wanted = daysBefore(of.due, AHEAD, calendar, earliest);
  return wanted > earliest ? wanted : earliest;
}

function workingDay(date: IsoDate, step: 1 | -1, calendar: Calendar): IsoDate {
  return calendar(date) === null ? date : workingDay(addDays(date, step), step, calendar);
}

function daysBefore(due: IsoDate, days: number, calendar: Calendar, earliest: IsoDate): IsoDate {
  let date = due;
  for (let left = days; left > 0 && date > earliest; left -= 1)
    date = workingDay(addDays(date, -1), -1, calendar);
  return date;
}
