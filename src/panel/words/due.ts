import { isCounted } from '../../domain/law/clock.ts';
import type { IsoDate } from '../../domain/law/dates.ts';
import type { BankHolidays } from '../../domain/law/holidays/holidays.ts';
import { type Due, dueOf, type Owed } from '../../domain/law/next-due.ts';
import { shortDate } from './short-date.ts';

/** "Due Tue 15 Dec", "Was due Tue 15 Dec", "Review due Tue 15 Dec"; under an extension "Notice due Tue 15 Dec; reply by Fri 8 Jan 2027". */
export function dueWords({ next, extended, at, due, past }: Due, today: IsoDate): string {
  const day = shortDate(at, today);
  if (next === 'notice') return `Notice due ${day}; reply by ${shortDate(due, today)}`;
  if (next === 'review') return past ? `Review was due ${day}` : `Review due ${day}`;
  if (past) return `Was due ${day}`;
  return extended ? `Extended to ${day}` : `Due ${day}`;
}

/** `dueWords` of a case as one sentence; '' where there is no date. */
export function dueSentence(of: Owed, today: IsoDate, holidays: BankHolidays): string {
  const due = dueOf(of, today, holidays);
  return isCounted(due) ? `${dueWords(due, today)}.` : '';
}

/** "12 working days left", "due today", "3 working days ago". */
export function leftWords({ left, past }: Pick<Due, 'left' | 'past'>): string {
  if (!past && left === 0) return 'due today';
  if (left === 0) return 'no working day ago';
  const days = Math.abs(left) === 1 ? '1 working day' : `${Math.abs(left)} working days`;
  return past ? `${days} ago` : `${days} left`;
}

/** So few working days are said in amber. */
const SOON = 3;

/** True where the officer should look at the date: it is near, or past. */
export function isUrgent({ left, past }: Pick<Due, 'left' | 'past'>): boolean {
  return past || left <= SOON;
}
