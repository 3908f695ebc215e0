import { longDate } from '../../domain/law/dates.ts';

const SHORT = new Intl.DateTimeFormat('en-GB', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  timeZone: 'UTC',
});

/** "Mon 16 Nov", with the year when it is not this one's. Takes an ISO date (YYYY-MM-DD). */
export function shortDate(date: string, today?: string): string {
  const words = SHORT.format(new Date(`${date}T00:00:00Z`)).replace(',', '');
  const year = date.slice(0, 4);
  return today === undefined || today.startsWith(year) ? words : `${words} ${year}`;
}

/** "Thu 3 December 2026". Takes an ISO date. */
export function fullDate(date: string): string {
  return `${shortDate(date).slice(0, 3)} ${longDate(date)}`;
}
