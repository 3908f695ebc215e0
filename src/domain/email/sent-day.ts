/// The day that a mail's header or a web form tells, in the ways in which mail programs and sites write it.

const MONTHS: readonly (readonly string[])[] = [
  ['jan', 'ion'],
  ['feb', 'chwe', 'fév', 'fev'],
  ['mar', 'maw', 'mär', 'mrz'],
  ['apr', 'ebr', 'avr'],
  ['may', 'mai'],
  ['jun', 'meh', 'juin'],
  ['jul', 'gor', 'juil'],
  ['aug', 'awst', 'aoû', 'aou'],
  ['sep', 'med'],
  ['oct', 'hyd', 'okt'],
  ['nov', 'tach'],
  ['dec', 'rhag', 'dez', 'déc'],
];
const ISO = /\b(\d{4})-(\d{2})-(\d{2})(?!\d)/;
const DAY_FIRST = /\b(\d{1,2})(?:st|nd|rd|th|er|\.)?(?: of)?[ -](\p{L}{3,10})\.?,?[ -](\d{4})\b/iu;
const MONTH_FIRST = /(?<!\p{L})(\p{L}{3,10})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b/iu;
const DOTTED = /\b(\d{1,2})\.(\d{1,2})\.(\d{4})\b/;
const FIGURES = /\b(\d{1,2})[/-](\d{1,2})[/-](\d{4})\b/;
/** What was passed on arrived no longer ago than this, in days. */
const LONGEST_WAY = 60;
const DAY = 86_400_000;

/**
 * The day that `text` begins with or names, YYYY-MM-DD; null when it names none, or none for sure. "05/11/2026" may be
 * either of two days: it counts where only one of them is shortly before `arrived`, the day on which the mail came.
 */
export function sentDay(text: string, arrived: string | null): string | null {
  const words = text.slice(0, 120);
  const [, isoYear, isoMonth, isoDay] = ISO.exec(words) ?? [];
  if (isoYear !== undefined) return dayOf(Number(isoYear), Number(isoMonth), Number(isoDay));
  return inWords(words) ?? inFigures(words, arrived);
}

function inWords(text: string): string | null {
  const [, day, month, year] = DAY_FIRST.exec(text) ?? [];
  if (day !== undefined) return dayOf(Number(year), monthNamed(month), Number(day));
  const [, named, dayAfter, yearAfter] = MONTH_FIRST.exec(text) ?? [];
  return named === undefined ? null : dayOf(Number(yearAfter), monthNamed(named), Number(dayAfter));
}

function inFigures(text: string, arrived: string | null): string | null {
  const [, dottedDay, dottedMonth, dottedYear] = DOTTED.exec(text) ?? [];
  if (dottedDay !== undefined) return dayOf(Number(dottedYear), Number(dottedMonth), Number(dottedDay));
  const [, first, second, year] = FIGURES.exec(text) ?? [];
  if (first === undefined) return null;
  const british = dayOf(Number(year), Number(second), Number(first));
  const american = dayOf(Number(year), Number(first), Number(second));
  if (british === american || american === null) return british;
  if (british === null) return american;
  const likely = [british, american].filter((day) => isShortlyBefore(day, arrived));
  return likely.length === 1 ? (likely[0] ?? null) : null;
}

function isShortlyBefore(day: string, arrived: string | null): boolean {
  const days = arrived === null ? Number.NaN : (Date.parse(arrived.slice(0, 10)) - Date.parse(day)) / DAY;
  return days >= 0 && days <= LONGEST_WAY;
}

function monthNamed(name = ''): number {
  const word = name.toLowerCase();
  return MONTHS.findIndex((begins) => begins.some((begin) => word.startsWith(begin))) + 1;
}

/** Null when the calendar has no such day. */
function dayOf(year: number, month: number, day: number): string | null {
  const time = Date.UTC(year, month - 1, day);
  if (Number.isNaN(time)) return null;
  const date = new Date(time).toISOString().slice(0, 10);
  const wanted = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return date === wanted ? date : null;
}
