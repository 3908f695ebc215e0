import type { SourceSpan } from '../email/mail.ts';
import type { DateAsked } from './foi-request.ts';

/// The dates that a request asks about: years, financial years, months, days, and ranges of them. Only what is written as
/// a date is taken; "the last three years" has no ends until somebody says from when.

const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)';
const YEAR = '(?:19|20)\\d\\d';
const DAY = '(?:\\d{1,2}(?:st|nd|rd|th)?)';
const DATE = `(?:(?:${DAY}\\s+)?${MONTH},?\\s+${YEAR}|\\d{1,2}/\\d{1,2}/${YEAR}|${YEAR}(?:[/–-]\\d\\d(?!\\d|/))?)`;
const TO = '\\s*(?:to|until|till|and|through to|[–—-])\\s*';
const DATES = new RegExp(`(?<![\\w£/.-])(${DATE})(?:${TO}(${DATE}))?(?![\\w%/]|[.,]\\d)`, 'gi');
/** A year right after these names a law, not a time that is asked about. */
const OF_A_LAW = /\b(?:acts?|regulations|order|rules|code|directive)\s{1,9}$/i;
/** More than such a word and its spaces take. */
const BEFORE_A_YEAR = 40;

const NAMED = new RegExp(`^(?:(\\d{1,2})(?:st|nd|rd|th)?\\s+)?(${MONTH}),?\\s+(\\d{4})$`, 'i');

/** Where in the mail a stretch of request text stands, and its words. */
export type Stretch = { readonly text: string; readonly span: SourceSpan };

/** Every date asked about in these stretches, in order. Ends are ISO dates; null where the words leave them open. */
export function datesAsked(stretches: readonly Stretch[]): readonly DateAsked[] {
  return stretches.flatMap(({ text, span }) =>
    [...text.matchAll(DATES)]
      .filter(({ index }) => !OF_A_LAW.test(text.slice(Math.max(0, index - BEFORE_A_YEAR), index)))
      .map((match) => dateAsked(match, span.start)),
  );
}

function dateAsked(match: RegExpMatchArray, offset: number): DateAsked {
  const [words = '', first = '', second] = match;
  const start = offset + (match.index ?? 0);
  const from = spanOf(first);
  const to = second === undefined ? from : spanOf(second);
  return { words, span: { start, end: start + words.length }, from: from?.[0] ?? null, to: to?.[1] ?? null };
}

/** First and last day of a year, a financial year, a month or a day; null when there is no such day. */
function spanOf(words: string): readonly [string, string] | null {
  const financial = /^(\d{4})[/–-](\d\d)$/.exec(words);
  if (financial) return financialYear(Number(financial[1]), Number(financial[2]));
  if (/^\d{4}$/.test(words)) return [`${words}-01-01`, `${words}-12-31`];
  const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(words);
  if (slashed) return dayOf(Number(slashed[3]), Number(slashed[2]), Number(slashed[1]));
  const named = NAMED.exec(words);
  return named ? monthOrDay(Number(named[3]), named[2] ?? '', named[1]) : null;
}

/** The public sector's year: 1 April to 31 March. */
function financialYear(year: number, next: number): readonly [string, string] | null {
  return (year + 1) % 100 === next ? [`${year}-04-01`, `${year + 1}-03-31`] : null;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function monthOrDay(year: number, month: string, day: string | undefined): readonly [string, string] | null {
  const number = MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  if (day !== undefined) return dayOf(year, number, Number(day));
  return [iso(year, number, 1), iso(year, number, daysIn(year, number))];
}

function dayOf(year: number, month: number, day: number): readonly [string, string] | null {
  const isDay = month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
  return isDay ? [iso(year, month, day), iso(year, month, day)] : null;
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function iso(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
