import { deadlineOf, type Timed } from '../../domain/law/clock.ts';
import type { DueDate } from '../../domain/law/due-date.ts';
import { bankHolidays } from '../../domain/law/holidays/bank-holidays.ts';
import type { BankHolidays } from '../../domain/law/holidays/holidays.ts';
import { calendarOf, workingDaysLeft } from '../../domain/law/working-days.ts';

export type Due = DueDate & { readonly left: number };

/**
 * When the reply to a case is due, and how many working days are left after `today` (YYYY-MM-DD). Null without a date
 * of receipt; a sentence for the officer where no date can be counted.
 */
export function dueOf(of: Timed, today: string, holidays: BankHolidays = bankHolidays): Due | string | null {
  const counted = deadlineOf(of, holidays);
  if (counted === null || typeof counted === 'string') return counted;
  try {
    return { ...counted, left: workingDaysLeft(today, counted.due, calendarOf(of.regime, holidays)) };
  } catch (error) {
    if (error instanceof RangeError) return error.message;
    throw error;
  }
}

/** "12 working days left", "due today", "3 working days late". */
export function leftWords(left: number): string {
  if (left === 0) return 'due today';
  const days = Math.abs(left) === 1 ? '1 working day' : `${Math.abs(left)} working days`;
  return left > 0 ? `${days} left` : `${days} late`;
}
