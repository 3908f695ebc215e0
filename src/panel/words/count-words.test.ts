import { expect, test } from 'vitest';
import { isCounted, plainClock } from '../../domain/law/clock.ts';
import { bankHolidays } from '../../domain/law/holidays/bank-holidays.ts';
import { dueOf } from '../../domain/law/next-due.ts';
import type { Regime } from '../../domain/law/provision.ts';
import { countWords } from './count-words.ts';

function wordsOfReview(regime: Regime, today: string): string {
  const of = {
    regime,
    receivedOn: '2026-09-07',
    clock: plainClock,
    reply: { kind: 'review-outcome', review: { askedOn: '2026-12-21' } },
  };
  const due = dueOf(of, today, bankHolidays);
  if (!isCounted(due)) throw new Error('no date');
  return countWords(of, due, today).join(' ');
}

test.each<[Regime, string, string]>([
  [
    'FOIA',
    '2027-01-04',
    'Review asked for on Mon 21 Dec 2026: that is day 0. Working day 20 is Fri 22 Jan (s45 Code). That is good practice; a review that is exceptionally complex may take up to 40, to Fri 19 Feb. Give the outcome as soon as you can, and by then at the latest.',
  ],
  [
    'EIR',
    '2027-01-04',
    'Review asked for on Mon 21 Dec 2026: that is day 0. Working day 40 is Fri 19 Feb (reg 11(4)). Give the outcome as soon as you can, and by then at the latest.',
  ],
  [
    'FOISA',
    '2027-02-01',
    'Review asked for on Mon 21 Dec 2026: that is day 0. Working day 20 is Fri 22 Jan (s21(1)). That day has passed: give the outcome as soon as you can.',
  ],
])('a review under %s is counted from the day on which it was asked for', (regime, today, words) => {
  expect(wordsOfReview(regime, today)).toBe(words);
});
