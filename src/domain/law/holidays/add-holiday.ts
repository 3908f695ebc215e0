import { type IsoDate, isDate, longDate, weekdayOf } from '../dates.ts';
import { type AddedHoliday, type BankHolidays, NATION_NAMES, type Nation } from './holidays.ts';

/**
 * The holiday as it is to be kept: for those of the nations that do not have the day yet. A sentence for the officer where
 * there is nothing to add.
 * @param holidays with all that was added before.
 */
export function holidayToAdd(
  holidays: BankHolidays,
  {
    date,
    title,
    nations,
  }: { readonly date: IsoDate; readonly title: string; readonly nations: readonly Nation[] },
): AddedHoliday | string {
  if (!isDate(date)) return 'Give the day of the holiday.';
  if (title.trim() === '')
    return 'Give the holiday a name; it is shown where the day is left out of the count.';
  if (nations.length === 0) return 'Say where it is kept.';
  const weekend = { 0: 'Sunday', 6: 'Saturday' }[weekdayOf(date)];
  if (weekend !== undefined)
    return `${longDate(date)} is a ${weekend}, which does not count anyway. If another day is kept for it, give that day.`;
  const without = nations.filter((nation) => holidayOn(holidays, nation, date) === undefined);
  if (without.length === 0) return alreadyThere(holidays, nations, date);
  return { date, title: title.trim(), nations: without };
}

function alreadyThere(holidays: BankHolidays, nations: readonly Nation[], date: IsoDate): string {
  const titles = new Set(nations.map((nation) => holidayOn(holidays, nation, date)));
  const where = nations.map((nation) => NATION_NAMES[nation]).join(', ');
  return `${longDate(date)} is there already for ${where}: ${[...titles].join(', ')}.`;
}

function holidayOn(holidays: BankHolidays, nation: Nation, date: IsoDate): string | undefined {
  return holidays.nations[nation].days.find((day) => day.date === date)?.title;
}
