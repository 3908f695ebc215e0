import { afterEach, describe, expect, test, vi } from 'vitest';
import { addDays, addMonths, checkDate, daysBetween, londonDate, longDate, weekdayOf } from './dates.ts';

afterEach(() => vi.unstubAllEnvs());

describe.each(['Europe/London', 'Pacific/Auckland', 'America/Los_Angeles', 'UTC'])(
  'on a machine in %s',
  (zone) => {
    test.each([
      ['2026-06-30T23:30:00Z', '2026-07-01'],
      ['2026-12-31T23:59:59Z', '2026-12-31'],
      ['2027-01-01T00:30:00+02:00', '2026-12-31'],
      ['2026-07-01T00:30:00+01:00', '2026-07-01'],
      ['2026-03-29T00:59:00Z', '2026-03-29'],
      ['2026-10-25T00:30:00+01:00', '2026-10-25'],
      ['2026-10-24T23:30:00Z', '2026-10-25'],
      ['2026-11-16', '2026-11-16'],
    ])('%s is %s in London', (instant, expected) => {
      vi.stubEnv('TZ', zone);
      expect(londonDate(instant)).toBe(expected);
      expect(addDays(expected, 0)).toBe(expected);
    });
  },
);

test.each(['2026-11-16T10:00', 'yesterday', '2026-02-30', '', '2026-13-01T00:00:00Z'])(
  '“%s” is no day',
  (text) => {
    expect(() => londonDate(text)).toThrow(RangeError);
  },
);

test('days are counted across months, years, leap days and changes of the clock', () => {
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
  expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
  expect(addDays('2026-03-28', 2)).toBe('2026-03-30');
  expect(addDays('2026-10-26', -2)).toBe('2026-10-24');
  expect(daysBetween('2026-03-01', '2026-04-01')).toBe(31);
  expect(daysBetween('2027-01-01', '2026-12-31')).toBe(-1);
});

test('months end where they end', () => {
  expect(addMonths('2026-11-30', 3)).toBe('2027-02-28');
  expect(addMonths('2027-11-30', 3)).toBe('2028-02-29');
  expect(addMonths('2026-01-15', 6)).toBe('2026-07-15');
});

test('weekdays and long dates', () => {
  expect(weekdayOf('2026-11-16')).toBe(1);
  expect(weekdayOf('2026-11-22')).toBe(0);
  expect(longDate('2026-11-16')).toBe('16 November 2026');
});

test.each(['2026-1-1', '16/11/2026', '2025-02-29', '2026-11-16T00:00:00Z'])('“%s” is refused', (text) => {
  expect(() => checkDate(text)).toThrow('Not a date');
});
