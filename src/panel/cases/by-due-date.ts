import type { FoiCase } from '../../domain/case/case.ts';
import { isCounted } from '../../domain/law/clock.ts';
import type { BankHolidays } from '../../domain/law/holidays/holidays.ts';
import { type Due, dueOf } from '../../domain/law/next-due.ts';
import type { Remark } from '../../domain/law/remark.ts';

/** A case with when it is due: null without a day of receipt, why not where no date can be counted from it. */
export type DueCase = { readonly foiCase: FoiCase; readonly due: Due | Remark | null };

/**
 * Cases with the most pressing first, by what comes next: the notice of an extension, then the reply. Those without a
 * date come last, the newest of them first.
 */
export function byDueDate(
  cases: readonly FoiCase[],
  today: string,
  holidays: BankHolidays,
): readonly DueCase[] {
  return cases.map((foiCase): DueCase => ({ foiCase, due: dueOf(foiCase, today, holidays) })).sort(compare);
}

function compare(one: DueCase, other: DueCase): number {
  const [day, otherDay] = [dayOf(one), dayOf(other)];
  if (day !== otherDay) return day < otherDay ? -1 : 1;
  return other.foiCase.changedAt < one.foiCase.changedAt ? -1 : 1;
}

/** A day after all others where there is none. */
function dayOf({ due }: DueCase): string {
  return isCounted(due) ? due.at : '9999-12-31';
}
