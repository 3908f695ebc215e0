import { deadlineOf, isCounted, type Timed } from '../../domain/law/clock.ts';
import type { IsoDate } from '../../domain/law/dates.ts';
import type { DueDate } from '../../domain/law/due-date.ts';
import type { BankHolidays } from '../../domain/law/holidays/holidays.ts';
import { type Remark, Uncountable } from '../../domain/law/remark.ts';
import { calendarOf, workingDaysLeft } from '../../domain/law/working-days.ts';
import { shortDate } from './short-date.ts';

export type Due = DueDate & {
  /** What comes next: under an extension first the notice that tells of it, then the reply. */
  readonly next: 'notice' | 'reply';
  /** True where more time is taken than the limit. */
  readonly extended: boolean;
  /** The day of what comes next. */
  readonly at: IsoDate;
  /** Working days after today up to `at`: 0 on the day, negative once it is past. */
  readonly left: number;
  /** True from the day after `at`. */
  readonly past: boolean;
};

/**
 * When the reply to a case is due, and how many working days are left after `today` (YYYY-MM-DD). Null without a date
 * of receipt; a remark for the officer where no date can be counted.
 */
export function dueOf(of: Timed, today: IsoDate, holidays: BankHolidays): Due | Remark | null {
  const counted = deadlineOf(of, holidays);
  if (!isCounted(counted)) return counted;
  const extended = of.clock.extension !== null && counted.due > counted.noticeDue;
  const next = extended && today <= counted.noticeDue ? 'notice' : 'reply';
  const at = next === 'notice' ? counted.noticeDue : counted.due;
  try {
    const left = workingDaysLeft(today, at, calendarOf(of.regime, holidays));
    return { ...counted, next, extended, at, left, past: at < today };
  } catch (error) {
    if (error instanceof Uncountable) return error.remark;
    throw error;
  }
}

/** "Due Tue 15 Dec", "Was due Tue 15 Dec"; under an extension "Notice due Tue 15 Dec; reply by Fri 8 Jan 2027". */
export function dueWords({ next, extended, at, due, past }: Due, today: IsoDate): string {
  const day = shortDate(at, today);
  if (next === 'notice') return `Notice due ${day}; reply by ${shortDate(due, today)}`;
  if (past) return `Was due ${day}`;
  return extended ? `Extended to ${day}` : `Due ${day}`;
}

/** `dueWords` of a case as one sentence; '' where there is no date. */
export function dueSentence(of: Timed, today: IsoDate, holidays: BankHolidays): string {
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
export function isPressing({ left, past }: Pick<Due, 'left' | 'past'>): boolean {
  return past || left <= SOON;
}
