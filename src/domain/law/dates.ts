import * as v from 'valibot';

/// Dates as ISO strings (YYYY-MM-DD), counted in whole days of UTC, so that no daylight saving can shift them.

/** A day that the calendar has, as an ISO date, YYYY-MM-DD: 2026-02-31 is none. */
export const dateShape = v.pipe(v.string(), v.check(isDate, 'is no day of the calendar'));
export type IsoDate = v.InferOutput<typeof dateShape>;

const DAY = 86_400_000;

/**
 * The day in London on which an instant falls.
 * @param instant ISO 8601 with an offset or Z. A bare date is given back as it is.
 * @throws RangeError when it is no date, or a time without an offset: its day would depend on the machine.
 */
export function londonDate(instant: string): IsoDate {
  if (/^\d{4}-\d{2}-\d{2}$/.test(instant)) return checkDate(instant);
  if (!/(?:Z|[+-]\d{2}:?\d{2})$/.test(instant)) throw new RangeError(`Not an instant: ${instant}`);
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/London',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(new Date(instant));
  const part = (type: string): string => parts.find((p) => p.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}`;
}

/** The day `days` later (earlier when negative). */
export function addDays(date: IsoDate, days: number): IsoDate {
  return fromTime(timeOf(date) + days * DAY);
}

/** The same day `months` later, or that month's last day when it is shorter. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const [year = 0, month = 1, day = 1] = checkDate(date).split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0));
  return fromTime(Date.UTC(year, month - 1 + months, Math.min(day, last.getUTCDate())));
}

/** Whole days from one date to another; negative when the second is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((timeOf(to) - timeOf(from)) / DAY);
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf(date: IsoDate): number {
  return new Date(timeOf(date)).getUTCDay();
}

// To make a formatter takes longer than all the rest of composing an answer.
const LONG = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** "16 November 2026". */
export function longDate(date: IsoDate): string {
  return LONG.format(new Date(timeOf(date)));
}

/** @throws RangeError unless it is a day of the calendar written YYYY-MM-DD. */
export function checkDate(date: string): IsoDate {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(date) ? Date.parse(`${date}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(time) || fromTime(time) !== date) throw new RangeError(`Not a date: ${date}`);
  return date;
}

/** True for a day of the calendar written YYYY-MM-DD. */
export function isDate(date: string): boolean {
  try {
    return checkDate(date) === date;
  } catch {
    return false;
  }
}

function timeOf(date: IsoDate): number {
  return Date.parse(`${checkDate(date)}T00:00:00Z`);
}

function fromTime(time: number): IsoDate {
  return new Date(time).toISOString().slice(0, 10);
}
