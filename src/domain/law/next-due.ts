import { deadlineOf, isCounted, type Timed } from './clock.ts';
import type { IsoDate } from './dates.ts';
import type { DueDate } from './due-date.ts';
import type { BankHolidays } from './holidays/holidays.ts';
import { type Remark, Uncountable } from './remark.ts';
import { calendarOf, workingDaysLeft } from './working-days.ts';

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
