import type { Case } from '../../domain/case/case.ts';
import { type DueDate, dueDate } from '../../domain/law/due-date.ts';
import { bankHolidays } from '../../domain/law/holidays/bank-holidays.ts';
import { calendarOf, workingDaysLeft } from '../../domain/law/working-days.ts';

export type Due = DueDate & { readonly left: number };

/**
 * When the reply to a case is due, and how many working days are left after `today` (YYYY-MM-DD). Null without a date
 * of receipt; a sentence for the officer where no date can be counted.
 */
export function dueOf(of: Pick<Case, 'regime' | 'receivedOn'>, today: string): Due | string | null {
  if (of.receivedOn === null) return null;
  try {
    const counted = dueDate({ regime: of.regime, received: of.receivedOn, holidays: bankHolidays });
    const left = workingDaysLeft(today, counted.due, calendarOf(of.regime, bankHolidays));
    return { ...counted, left };
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
