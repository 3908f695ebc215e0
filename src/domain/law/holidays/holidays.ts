import * as v from 'valibot';
import { lineShape } from '../../value/size.ts';
import type { ValueOf } from '../../value/value.ts';
import { checkDate, dateShape, type IsoDate, longDate } from '../dates.ts';
import { Uncountable } from '../remark.ts';

/** The three jurisdictions that have their own bank holidays. */
export const NATIONS = ['england-and-wales', 'scotland', 'northern-ireland'] as const;
export type Nation = (typeof NATIONS)[number];

export type Holiday = {
  readonly date: IsoDate;
  readonly title: string;
  /** Kept on another day because its own falls on a weekend. */
  readonly substitute?: true;
};

/** A nation's holidays, complete from one day to another (both included). */
export type NationHolidays = {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly days: readonly Holiday[];
};

export type BankHolidays = {
  readonly source: string;
  /** The day on which the data was last read from its source. */
  readonly refreshed: IsoDate;
  readonly nations: Readonly<Record<Nation, NationHolidays>>;
};

export const NATION_NAMES: Readonly<Record<Nation, string>> = {
  'england-and-wales': 'England and Wales',
  scotland: 'Scotland',
  'northern-ireland': 'Northern Ireland',
};

/** The data does not reach a day that a deadline depends on. */
export class HolidaysTooShort extends Uncountable {
  override readonly name = 'HolidaysTooShort';
  constructor(
    readonly nation: Nation,
    readonly date: IsoDate,
    range: NationHolidays,
  ) {
    super({
      problem: `The bank holidays of ${NATION_NAMES[nation]} are known from ${longDate(range.from)} to ${longDate(range.to)}, not for ${longDate(date)}, so this date can’t be counted.`,
      todo: 'Add the missing ones in Settings.',
    });
  }
}

/**
 * Why a day is a bank holiday in any of the nations: "St Andrew’s Day (Scotland)"; "Good Friday" where all of them keep it.
 * Null when it is none.
 * @throws HolidaysTooShort when the data of one of them does not reach that day.
 */
export function bankHolidayOn(
  date: IsoDate,
  holidays: BankHolidays,
  nations: readonly Nation[],
): string | null {
  const kept = nations.flatMap((nation) => {
    const holiday = holidayOf(date, nation, holidays.nations[nation]);
    return holiday === undefined ? [] : [{ nation, title: titleOf(holiday) }];
  });
  const titles = [...new Set(kept.map(({ title }) => title))];
  const named = titles.map((title) => {
    const where = kept.filter((day) => day.title === title).map((day) => day.nation);
    return where.length === nations.length
      ? title
      : `${title} (${where.map((n) => NATION_NAMES[n]).join('; ')})`;
  });
  return named.length === 0 ? null : named.join(', ');
}

function holidayOf(date: IsoDate, nation: Nation, range: NationHolidays): Holiday | undefined {
  if (date < range.from || date > range.to) throw new HolidaysTooShort(nation, date, range);
  return range.days.find((day) => day.date === date);
}

function titleOf(holiday: Holiday): string {
  return holiday.substitute ? `${holiday.title}, substitute day` : holiday.title;
}

/**
 * The calendar with a day that the officer added, such as a newly proclaimed bank holiday.
 * @throws RangeError when it is no date.
 */
export function withHoliday(
  holidays: BankHolidays,
  added: Holiday,
  nations: readonly Nation[] = NATIONS,
): BankHolidays {
  checkDate(added.date);
  const add = (nation: Nation, range: NationHolidays): NationHolidays =>
    nations.includes(nation) && !range.days.some((day) => day.date === added.date)
      ? { ...range, days: [...range.days, added].sort((a, b) => (a.date < b.date ? -1 : 1)) }
      : range;
  const { scotland, ...rest } = holidays.nations;
  return {
    ...holidays,
    nations: {
      'england-and-wales': add('england-and-wales', rest['england-and-wales']),
      scotland: add('scotland', scotland),
      'northern-ireland': add('northern-ireland', rest['northern-ireland']),
    },
  };
}

/** A bank holiday that the officer added, and where it is kept. */
export const addedHolidayShape = v.object({
  date: dateShape,
  title: lineShape,
  nations: v.array(v.picklist(NATIONS)),
});
export type AddedHoliday = ValueOf<typeof addedHolidayShape>;

/** The calendar with all that the officer added, and complete up to the day that the officer vouches for, if it is later. */
export function withHolidays(
  holidays: BankHolidays,
  added: readonly AddedHoliday[],
  completeTo: IsoDate | null = null,
): BankHolidays {
  const all = added.reduce((so, { nations, ...day }) => withHoliday(so, day, nations), holidays);
  return completeTo === null ? all : reaching(all, completeTo);
}

function reaching(holidays: BankHolidays, to: IsoDate): BankHolidays {
  const reach = (range: NationHolidays) => (to > range.to ? { ...range, to } : range);
  const { scotland, ...rest } = holidays.nations;
  return {
    ...holidays,
    nations: {
      'england-and-wales': reach(rest['england-and-wales']),
      scotland: reach(scotland),
      'northern-ireland': reach(rest['northern-ireland']),
    },
  };
}

/** The last day that the data of all nations reaches; Settings warns when it comes near. */
export function holidaysReach(holidays: BankHolidays): IsoDate {
  return NATIONS.map((nation) => holidays.nations[nation].to).reduce((a, b) => (a < b ? a : b));
}
