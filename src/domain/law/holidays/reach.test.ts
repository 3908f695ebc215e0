import { expect, test } from 'vitest';
import { plainClock } from '../clock.ts';
import { bankHolidays } from './bank-holidays.ts';
import { holidaysBetween, reachOf } from './reach.ts';

const received = (receivedOn: string | null) => ({ regime: 'FOIA', receivedOn, clock: plainClock }) as const;

test('fourteen months ahead must be known', () => {
  expect(reachOf(bankHolidays, '2026-11-23', [])).toEqual({
    to: '2028-12-31',
    endsSoon: false,
    uncounted: 0,
  });
  expect(reachOf(bankHolidays, '2027-10-31', []).endsSoon).toBe(false);
  expect(reachOf(bankHolidays, '2027-11-01', []).endsSoon).toBe(true);
});

test('a case whose date needs a later day is told; one that cannot be counted for another reason is not', () => {
  const contradicting = { ...received('2026-11-16'), clock: { ...plainClock, clarified: '2026-11-01' } };
  const cases = [received('2026-11-16'), received('2028-12-20'), received(null), contradicting];
  expect(reachOf(bankHolidays, '2026-11-23', cases).uncounted).toBe(1);
});

test('holidays are listed with who keeps them', () => {
  expect(holidaysBetween(bankHolidays, '2026-11-23', '2026-12-31')).toEqual([
    { date: '2026-11-30', title: 'St Andrew’s Day', nations: ['scotland'] },
    {
      date: '2026-12-25',
      title: 'Christmas Day',
      nations: ['england-and-wales', 'scotland', 'northern-ireland'],
    },
    {
      date: '2026-12-28',
      title: 'Boxing Day',
      substitute: true,
      nations: ['england-and-wales', 'scotland', 'northern-ireland'],
    },
  ]);
});
