import type { Case } from '../../domain/case/case.ts';
import { type Due, dueOf } from '../shell/due.ts';

/** A draft with when it is due; null when no date of receipt is known or no date can be counted from it. */
export type DueCase = { readonly of: Case; readonly due: Due | null };

/** Drafts with the most pressing first; those without a due date last, the newest of them first. */
export function byDueDate(cases: readonly Case[], today: string): readonly DueCase[] {
  const dated = cases.map((of): DueCase => {
    const due = dueOf(of, today);
    return { of, due: typeof due === 'object' ? due : null };
  });
  return dated.sort(compare);
}

function compare(one: DueCase, other: DueCase): number {
  if (one.due && other.due && one.due.due !== other.due.due) return one.due.due < other.due.due ? -1 : 1;
  if (!one.due !== !other.due) return one.due ? -1 : 1;
  return other.of.changedAt < one.of.changedAt ? -1 : 1;
}
