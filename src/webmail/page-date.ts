/// Dates as webmails write them for people. They follow the account's language, so whatever could be read in two ways
/// gives null: a wrong date of receipt would make a wrong deadline, and the officer can set the date in the panel.

/** How the names begin in English, Welsh, German and French. No beginning is that of two months, or of two days. */
const MONTHS = [
  'jan ion jän',
  'feb chw fév fev',
  'mar maw mär',
  'apr ebr avr',
  'may mai',
  'jun meh juin',
  'jul gor juil',
  'aug aws aoû aou',
  'sep med',
  'oct hyd okt',
  'nov tac',
  'dec rha dez déc',
].map((names) => names.split(' '));
/** German shortens days to two letters. */
const WEEKDAYS = [
  'sun sul son dim so',
  'mon llu lun mo',
  'tue maw die mar di',
  'wed mer mit mi',
  'thu iau don jeu do',
  'fri gwe fre ven fr',
  'sat sad sam sa',
].map((names) => names.split(' '));

const TIME = String.raw`(?<hour>\d{1,2})[:.](?<minute>\d{2})(?::(?<second>\d{2}))?\s*(?<half>[ap]\.?m\.?)?`;
const NAME = '[a-zà-ÿ]';
const WEEKDAY = String.raw`(?:(?<weekday>${NAME}{2,10})\.?\s+)?`;
const PATTERNS = [
  String.raw`(?<day>\d{1,2})(?:st|nd|rd|th|er|\.)?\s+(?<month>${NAME}{3,10})\.?\s+(?<year>\d{4})`,
  String.raw`(?<month>${NAME}{3,10})\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?\s+(?<year>\d{4})`,
  String.raw`(?<first>\d{1,2})[/.-](?<other>\d{1,2})[/.-](?<year>\d{4})`,
  String.raw`(?<year>\d{4})-(?<monthNumber>\d{2})-(?<day>\d{2})`,
].map((date) => new RegExp(`^${WEEKDAY}${date}\\s+${TIME}$`, 'i'));

type Groups = Readonly<Record<string, string | undefined>>;
type Day = { readonly year: number; readonly month: number; readonly day: number };

/**
 * Reads "16 Nov 2026, 09:14", "Nov 16, 2026, 9:14 AM", "Mon 16/11/2026 09:14" and their like, in the browser's time zone.
 * @param language the page's language, which tells "03/11" from "11/03" where a weekday does not
 * @returns ISO 8601 with offset ("2026-11-16T09:14:00+00:00"); null for anything incomplete or ambiguous
 */
export function readPageDate(shown: string, language: string): string | null {
  const text = plain(shown);
  for (const pattern of PATTERNS) {
    const groups = pattern.exec(text)?.groups;
    if (groups) return compose(daysOf(groups), groups, language);
  }
  return null;
}

/** Commas and the word "at" only divide, in whatever language; narrow and no-break spaces are spaces. */
function plain(shown: string): string {
  return shown
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/,|(?<=\s)(?:at|um|à)(?=\s)/gi, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function daysOf(groups: Groups): readonly Day[] {
  const year = Number(groups.year);
  if (groups.first !== undefined) {
    const [first, other] = [Number(groups.first), Number(groups.other)];
    return [
      { year, month: other, day: first },
      { year, month: first, day: other },
    ];
  }
  const month = groups.monthNumber ? Number(groups.monthNumber) : monthNamed(groups.month ?? '');
  return [{ year, month, day: Number(groups.day) }];
}

/** 1 to 12, 0 for no month. */
function monthNamed(name: string): number {
  return placeOf(MONTHS, name, 3) + 1;
}

/** The place of a name among names that are known by how they begin: the longest beginning counts. */
function placeOf(names: readonly (readonly string[])[], name: string, shortest: number): number {
  const word = name.toLowerCase();
  for (let length = 4; length >= shortest; length -= 1) {
    const at = names.findIndex((starts) => starts.includes(word.slice(0, length)));
    if (at !== -1 && word.length >= length && (length > 2 || word.length === 2)) return at;
  }
  return -1;
}

function compose(days: readonly Day[], groups: Groups, language: string): string | null {
  const [hour, minute, second] = [hourOf(groups), Number(groups.minute), Number(groups.second ?? 0)];
  const dates = days.map((day) => localDate(day, hour, minute, second));
  const weekday = groups.weekday === undefined ? null : placeOf(WEEKDAYS, groups.weekday, 2);
  const fits = dates.map((date) => date !== null && (weekday === null || date.getDay() === weekday));
  const [dayFirst, monthFirst] = [fits[0] ? dates[0] : null, fits[1] ? dates[1] : null];
  if (dayFirst && monthFirst && dayFirst.getTime() !== monthFirst.getTime())
    return isoOrNull(language === 'en-US' ? monthFirst : isDayFirst(language) ? dayFirst : null);
  return isoOrNull(dayFirst ?? monthFirst ?? null);
}

function isDayFirst(language: string): boolean {
  return /^(en-(GB|IE|AU|NZ)|(cy|gd|de|fr)(-[A-Z]{2})?)$/i.test(language);
}

function hourOf({ hour, half }: Groups): number {
  const number = Number(hour);
  if (half === undefined) return number;
  if (number < 1 || number > 12) return Number.NaN;
  return (number % 12) + (/^p/i.test(half) ? 12 : 0);
}

/** Null when there is no such moment: a 30 February, or an hour that the clocks skip. */
function localDate({ year, month, day }: Day, hour: number, minute: number, second: number): Date | null {
  const date = new Date(year, month - 1, day, hour, minute, second);
  const same =
    date.getFullYear() === year &&
    date.getMonth() === month - 1 &&
    date.getDate() === day &&
    date.getHours() === hour &&
    date.getMinutes() === minute;
  return same ? date : null;
}

function isoOrNull(date: Date | null): string | null {
  if (date === null) return null;
  const offset = -date.getTimezoneOffset();
  const sign = offset < 0 ? '-' : '+';
  const zone = `${sign}${two(Math.trunc(Math.abs(offset) / 60))}:${two(Math.abs(offset) % 60)}`;
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day}T${two(date.getHours())}:${two(date.getMinutes())}:${two(date.getSeconds())}${zone}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
