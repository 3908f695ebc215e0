import { checkDate, type IsoDate, isDate, longDate } from './dates.ts';

/// A day as an officer in the UK writes it: "3/12/2026", "03.12.26", "3 Dec 2026", "3rd December 2026", "03122026", and the
/// ISO date "2026-12-03". The day comes before the month, always: what only an American could mean is no day. Years of two
/// figures are those of this century, so no clock is needed.

/** What is written, read as a day. */
export type WrittenDay =
  | { readonly is: 'empty' }
  /** `goesOn` is true where it may be the beginning of another day: "3/12/20" of "3/12/2026". */
  | { readonly is: 'day'; readonly day: IsoDate; readonly goesOn: boolean }
  /** Not whole, or no day at all. */
  | { readonly is: 'unfinished' }
  /** Whole, but the calendar has no such day; `why` says so. */
  | { readonly is: 'impossible'; readonly why: string };

/** The days that a field takes, both ends included. */
export type DayRange = { readonly min: IsoDate; readonly max: IsoDate };

/** What may be a day of a request: the Acts came into force on the first of them. */
export const ANY_DAY: DayRange = { min: '2005-01-01', max: '2099-12-31' };

/** The months by their English names, January first. */
export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const WEEKDAY = /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}[.,]? +/i;
const YEAR_FIRST = /^(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})$/;
const DAY_FIRST = [
  /^(?<day>\d{1,2})[ /.-]{1,3}(?<month>\d{1,2})[ /.-]{1,3}(?<year>\d\d(?:\d\d)?)$/,
  /^(?<day>\d\d)(?<month>\d\d)(?<year>\d{4})$/,
  /^(?<day>\d{1,2})(?:st|nd|rd|th)?[ /.-]{0,3}(?<month>[a-z]{3,9})[ /.,-]{0,3}(?<year>\d\d(?:\d\d)?)$/i,
];

/** Reads what is written as a day. */
export function readDay(words: string): WrittenDay {
  const text = words.trim().replaceAll(/\s+/g, ' ').replace(WEEKDAY, '');
  if (text === '') return { is: 'empty' };
  const iso = YEAR_FIRST.exec(text)?.groups;
  // The 0 of "2026-12-03".
  if (iso?.day === '0') return { is: 'unfinished' };
  if (iso) return dayOf(text, iso, iso.day?.length === 1);
  for (const way of DAY_FIRST) {
    const parts = way.exec(text)?.groups;
    if (parts) return dayOf(text, parts, parts.year === '20' || parts.year === '19');
  }
  return { is: 'unfinished' };
}

type Parts = Readonly<Record<string, string>>;

function dayOf(text: string, { year = '', month = '', day = '' }: Parts, goesOn: boolean): WrittenDay {
  const monthNumber = /\d/.test(month) ? Number(month) : monthNamed(month);
  if (monthNumber === null) return { is: 'unfinished' };
  const fullYear = year.length === 2 ? `20${year}` : year;
  const why = noMonth(text, monthNumber) ?? noDayOf(Number(fullYear), monthNumber, Number(day));
  if (why !== null) return { is: 'impossible', why: `${text} is no day. ${why}` };
  return { is: 'day', day: iso(fullYear, monthNumber, day), goesOn };
}

/** The number of a month by its name or the beginning of it; null for another word. */
function monthNamed(name: string): number | null {
  const wanted = name.toLowerCase() === 'sept' ? 'sep' : name.toLowerCase();
  const found = MONTHS.findIndex((month) => month.toLowerCase().startsWith(wanted));
  return found === -1 ? null : found + 1;
}

function noMonth(text: string, month: number): string | null {
  if (MONTHS[month - 1] !== undefined) return null;
  return `There is no month ${month}.${YEAR_FIRST.test(text) ? '' : ' The day comes before the month.'}`;
}

function noDayOf(year: number, month: number, day: number): string | null {
  const days = daysIn(year, month);
  if (day >= 1 && day <= days) return null;
  return `${MONTHS[month - 1]}${month === 2 ? ` ${year}` : ''} has ${days}.`;
}

/** Counted in a year of the same days whose every day the machine knows: the calendar repeats after 400 years. */
function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
}

function iso(year: string, month: number, day: string): string {
  return [year, String(month).padStart(2, '0'), day.padStart(2, '0')].join('-');
}

/** A day as it is written in a field: "03/12/2026". */
export function writtenDay(date: IsoDate): string {
  return checkDate(date).split('-').reverse().join('/');
}

/**
 * What a form keeps of a field for a day: the day as an ISO date where it is whole, exists and is one that the field takes;
 * else the words, never as an ISO date, so that they are not taken for one.
 * @param isLeft true when nothing more is typed, so that a day that might go on is one.
 */
export function keptOfDay(words: string, range: DayRange, isLeft: boolean): string {
  const read = readDay(words);
  if (read.is === 'empty') return '';
  const isWhole = read.is === 'day' && (isLeft || !read.goesOn);
  if (isWhole && whyOutside(read.day, range) === null) return read.day;
  return isDate(words) ? writtenDay(words) : words;
}

/** Why what is written is not taken, in words for the officer; null where it is, or is still being typed. */
export function whyNoDay(words: string, range: DayRange, isLeft: boolean): string | null {
  const read = readDay(words);
  if (read.is === 'empty') return null;
  if (read.is === 'impossible') return read.why;
  const outside = read.is === 'day' ? whyOutside(read.day, range) : null;
  if (read.is === 'day' && !read.goesOn) return outside;
  if (!isLeft) return null;
  if (read.is === 'unfinished') return `${words.trim()} is no whole day. Write it like 03/12/2026.`;
  if (outside !== null) return `${words.trim()} is ${longDate(read.day)}. ${outside}`;
  return `${words.trim()} may not be typed to its end. For ${longDate(read.day)} write ${writtenDay(read.day)}.`;
}

function whyOutside(day: IsoDate, { min, max }: DayRange): string | null {
  if (day < min) return `Give ${longDate(min)} or a later day.`;
  return day > max ? `Give ${longDate(max)} or an earlier day.` : null;
}
