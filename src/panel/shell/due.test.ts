import { expect, test } from 'vitest';
import { plainClock } from '../../domain/law/clock.ts';
import { dueOf, leftWords } from './due.ts';
import { shortDate } from './short-date.ts';

const foia = { regime: 'FOIA', receivedOn: '2026-11-16', clock: plainClock } as const;

test('counts the working days that are left', () => {
  expect(dueOf(foia, '2026-11-27')).toMatchObject({ due: '2026-12-15', left: 11 });
});

test('has no date without a day of receipt', () => {
  expect(dueOf({ ...foia, receivedOn: null }, '2026-11-27')).toBeNull();
});

test('says so in words where the holidays are not known', () => {
  expect(dueOf({ ...foia, receivedOn: '2040-01-02' }, '2026-11-27')).toEqual(expect.any(String));
});

test.each([
  [12, '12 working days left'],
  [1, '1 working day left'],
  [0, 'due today'],
  [-1, '1 working day late'],
  [-3, '3 working days late'],
])('%i is "%s"', (left, words) => {
  expect(leftWords(left)).toBe(words);
});

test('a date of another year has its year', () => {
  expect(shortDate('2026-11-16', '2026-11-27')).toBe('Mon 16 Nov');
  expect(shortDate('2027-01-15', '2026-12-14')).toBe('Fri 15 Jan 2027');
});
