import { expect, test } from 'vitest';
import { plainClock, type Timed } from './clock.ts';
import { bankHolidays } from './holidays/bank-holidays.ts';
import { latestExtension } from './latest-extension.ts';

const received = (receivedOn: string | null, clock = plainClock): Timed => ({
  regime: 'FOIA',
  receivedOn,
  clock,
});

test('is 20 working days after the reply is due anyway', () => {
  // Due on Tuesday 15 December; Christmas, Boxing Day (kept on the 28th), 1 and 4 January do not count.
  expect(latestExtension(received('2026-11-16'), bankHolidays)).toBe('2027-01-18');
});

test('does not count an extension that is given already', () => {
  const extension = { kind: 'public-interest', provision: '43(2)', until: '2027-03-01' } as const;
  const extended = received('2026-11-16', { ...plainClock, extension });
  expect(latestExtension(extended, bankHolidays)).toBe('2027-01-18');
});

test('is not known without a day of receipt, or beyond the holidays that are known', () => {
  expect(latestExtension(received(null), bankHolidays)).toBeNull();
  expect(latestExtension(received('2028-11-20'), bankHolidays)).toBeNull();
});
