import type { Facts } from '../facts.ts';

/// When a reply is due, as letters that promise one tell it.

/**
 * The last day for a reply or a notice, in words; null when none can be counted, or when it is past: nobody can promise that.
 * More time taken is told in its own letter.
 */
export function dueInWords({ deadline, sentences, today }: Facts): string | null {
  if (deadline === null || (today !== null && today > deadline.noticeDue)) return null;
  return sentences.date(deadline.noticeDue);
}

/** The working days of the limit where it is a plain count from one day; null for schools, fees and days that were set. */
export function plainLimit({ content: { clock }, deadline }: Facts): number | null {
  const plain =
    clock.fee === null && (clock.variant === null || clock.variant.kind === 'transferred-records');
  return plain && deadline !== null ? deadline.limit : null;
}
