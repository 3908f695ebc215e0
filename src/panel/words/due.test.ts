import { afterEach, describe, expect, test, vi } from 'vitest';
import { type Clock, isCounted, plainClock } from '../../domain/law/clock.ts';
import { bankHolidays } from '../../domain/law/holidays/bank-holidays.ts';
import { withHoliday } from '../../domain/law/holidays/holidays.ts';
import { type Due, dueOf } from '../../domain/law/next-due.ts';
import { dueWords, isUrgent, leftWords } from './due.ts';
import { shortDate } from './short-date.ts';

afterEach(() => vi.unstubAllEnvs());

const foia = { regime: 'FOIA', receivedOn: '2026-11-16', clock: plainClock } as const;
const withClock = (change: Partial<Clock>) => ({ ...foia, clock: { ...plainClock, ...change } });

function due(of: Parameters<typeof dueOf>[0], today: string): Due {
  const counted = dueOf(of, today, bankHolidays);
  if (!isCounted(counted)) throw new Error(counted?.problem ?? 'no date');
  return counted;
}

describe('dueOf', () => {
  test('counts the working days that are left', () => {
    expect(due(foia, '2026-11-27')).toMatchObject({ due: '2026-12-15', at: '2026-12-15', left: 11 });
  });

  test('counts with the holidays it is given', () => {
    const holidays = withHoliday(bankHolidays, { date: '2026-12-01', title: 'Proclaimed' });
    expect(dueOf(foia, '2026-11-27', holidays)).toMatchObject({ due: '2026-12-16', left: 11 });
  });

  test('has no date without a day of receipt', () => {
    expect(dueOf({ ...foia, receivedOn: null }, '2026-11-27', bankHolidays)).toBeNull();
  });

  test('says so in words where the holidays are not known', () => {
    expect(dueOf({ ...foia, receivedOn: '2040-01-02' }, '2026-11-27', bankHolidays)).toMatchObject({
      todo: expect.stringMatching(/Settings/),
    });
  });
});

const extended = withClock({
  extension: { kind: 'public-interest', provision: '43(2)', until: '2027-01-08' },
});

const review = (askedOn: string | null, kind = 'review-outcome') =>
  ({ ...foia, reply: { kind, review: { askedOn } } }) as const;

describe('a review', () => {
  test('is due when its outcome is, and not when the reply was', () => {
    expect(due(review('2026-12-21'), '2027-01-04')).toMatchObject({
      next: 'review',
      due: '2027-01-22',
      day0: '2026-12-21',
      past: false,
      review: { latest: '2027-02-19' },
    });
    expect(due({ ...review('2026-12-21'), regime: 'EIR' }, '2027-01-04').due).toBe('2027-02-19');
    expect(due({ ...review('2026-12-21'), regime: 'FOISA' }, '2027-01-04').due).toBe('2027-01-22');
    expect(due({ ...review('2026-12-21'), regime: 'EISR' }, '2027-01-04').due).toBe('2027-01-22');
  });

  test('is due alike once its request is acknowledged', () => {
    const acknowledged = review('2026-12-21', 'review-acknowledgement');
    expect(due(acknowledged, '2027-01-04')).toMatchObject({ next: 'review', due: '2027-01-22' });
    expect(dueOf(review(null, 'review-acknowledgement'), '2027-01-04', bankHolidays)).toMatchObject({
      problem: expect.stringMatching(/asked for/),
    });
  });

  test('needs the day on which it was asked for, and no day of receipt', () => {
    expect(dueOf(review(null), '2027-01-04', bankHolidays)).toMatchObject({
      problem: expect.stringMatching(/asked for/),
    });
    const unreceived = { ...review('2026-12-21'), receivedOn: null };
    expect(dueOf(unreceived, '2027-01-04', bankHolidays)).toMatchObject({ due: '2027-01-22' });
  });

  test('that is not the letter chosen moves no date', () => {
    expect(due(review('2026-12-21', 'response'), '2026-11-27').due).toBe('2026-12-15');
  });

  test('says so in words where the holidays are not known', () => {
    expect(dueOf(review('2040-01-02'), '2040-01-03', bankHolidays)).toMatchObject({
      todo: expect.stringMatching(/Settings/),
    });
  });
});

describe('what is said', () => {
  test.each([
    [foia, '2026-11-27', 'Due Tue 15 Dec', '11 working days left'],
    [foia, '2026-12-14', 'Due Tue 15 Dec', '1 working day left'],
    [foia, '2026-12-15', 'Due Tue 15 Dec', 'due today'],
    [foia, '2026-12-16', 'Was due Tue 15 Dec', '1 working day ago'],
    [foia, '2026-12-18', 'Was due Tue 15 Dec', '3 working days ago'],
    [{ ...foia, receivedOn: '2026-11-12' }, '2026-12-12', 'Was due Fri 11 Dec', 'no working day ago'],
    [withClock({ clarified: '2026-12-03' }), '2026-12-16', 'Due Wed 6 Jan 2027', '11 working days left'],
    [extended, '2026-11-27', 'Notice due Tue 15 Dec; reply by Fri 8 Jan 2027', '11 working days left'],
    [extended, '2026-12-16', 'Extended to Fri 8 Jan 2027', '13 working days left'],
    [extended, '2027-01-11', 'Was due Fri 8 Jan', '1 working day ago'],
    [review('2026-12-21'), '2027-01-04', 'Review due Fri 22 Jan', '14 working days left'],
    [review('2026-12-21'), '2027-01-25', 'Review was due Fri 22 Jan', '1 working day ago'],
  ])('%#: on %s', (of, today, words, left) => {
    const counted = due(of, today);
    expect([dueWords(counted, today), leftWords(counted)]).toEqual([words, left]);
  });

  test('what is near or past is pressing', () => {
    expect(isUrgent(due(foia, '2026-12-09'))).toBe(false);
    expect(isUrgent(due(foia, '2026-12-10'))).toBe(true);
    expect(isUrgent(due(foia, '2026-12-28'))).toBe(true);
  });
});

test.each(['Pacific/Auckland', 'America/Los_Angeles'])('a date is the same on a machine in %s', (zone) => {
  vi.stubEnv('TZ', zone);
  expect(dueWords(due(foia, '2026-11-27'), '2026-11-27')).toBe('Due Tue 15 Dec');
});

test('a date of another year has its year', () => {
  expect(shortDate('2026-11-16', '2026-11-27')).toBe('Mon 16 Nov');
  expect(shortDate('2027-01-15', '2026-12-14')).toBe('Fri 15 Jan 2027');
});
