import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { addDays, daysBetween, weekdayOf } from './dates.ts';
import { type DueDateInput, dueDate } from './due-date.ts';
import { bankHolidays } from './holidays/bank-holidays.ts';
import { HolidaysTooShort, holidaysReach, NATIONS, withHoliday, withHolidays } from './holidays/holidays.ts';
import type { Regime } from './provision.ts';
import { calendarOf, workingDaysLeft } from './working-days.ts';

const due = (input: Omit<DueDateInput, 'holidays'>) => dueDate({ ...input, holidays: bankHolidays });
const BASE = { regime: 'FOIA', received: '2026-11-16' } as const;

afterEach(() => vi.unstubAllEnvs());

describe('refuses what the law does not know', () => {
  test.each<[string, Omit<DueDateInput, 'holidays'>, RegExp]>([
    ['no date', { ...BASE, received: '16/11/2026' }, /Not a date/],
    ['a clarification before the request', { ...BASE, clarified: '2026-11-13' }, /before the request/],
    [
      'a payment before its notice',
      { ...BASE, fee: { notice: '2026-11-20', paid: '2026-11-19' } },
      /before its notice/,
    ],
    [
      'a fees notice before the request',
      { ...BASE, fee: { notice: '2026-11-13', paid: '2026-11-19' } },
      /notice came before the request/,
    ],
    [
      'a school that opens before it closes',
      {
        ...BASE,
        variant: { kind: 'school', closed: [{ from: '2026-12-21', to: '2026-12-18' }] },
      },
      /opens again before it closes/,
    ],
    [
      'an extension to before the clarification',
      {
        ...BASE,
        clarified: '2026-12-03',
        extension: { kind: 'public-interest', provision: '43(2)', until: '2026-12-03' },
      },
      /extended date is not after the day/,
    ],
    [
      'a day of the regulator before the request',
      { ...BASE, variant: { kind: 'set-by-regulator', until: '2026-11-01' } },
      /regulator set is not after/,
    ],
    [
      'EIR: the public interest test',
      {
        ...BASE,
        regime: 'EIR',
        extension: { kind: 'public-interest', provision: '12(5)(e)', until: '2026-12-31' },
      },
      /only FOIA has/,
    ],
    [
      'FOISA: the public interest test',
      {
        ...BASE,
        regime: 'FOISA',
        extension: { kind: 'public-interest', provision: '33(1)(b)', until: '2026-12-31' },
      },
      /only FOIA has/,
    ],
    [
      'an absolute exemption',
      { ...BASE, extension: { kind: 'public-interest', provision: '41(1)', until: '2026-12-31' } },
      /Section 41\(1\).*no public interest test/,
    ],
    [
      'personal data, without its condition',
      { ...BASE, extension: { kind: 'public-interest', provision: '40(2)', until: '2026-12-31' } },
      /Section 40\(2\).*in some cases only.*condition/,
    ],
    [
      'personal data under the first condition',
      { ...BASE, extension: { kind: 'public-interest', provision: '40(2)(3A)(a)', until: '2026-12-31' } },
      /no public interest test/,
    ],
    [
      'the cost limit',
      { ...BASE, extension: { kind: 'public-interest', provision: '12(1)', until: '2026-12-31' } },
      /no public interest test/,
    ],
    [
      'an exemption that does not exist',
      { ...BASE, extension: { kind: 'public-interest', provision: '99', until: '2026-12-31' } },
      /Section 99/,
    ],
    [
      'FOIA: complex and voluminous',
      { ...BASE, extension: { kind: 'complex-and-voluminous' } },
      /only the EIR/,
    ],
    [
      'FOISA: schools',
      { ...BASE, regime: 'FOISA', variant: { kind: 'school', closed: [] } },
      /FOISA has no such time limit/,
    ],
    [
      'EIR: transferred records',
      { ...BASE, regime: 'EIR', variant: { kind: 'transferred-records' } },
      /EIR has no such time limit/,
    ],
  ])('%s', (_name, input, message) => {
    expect(() => due(input)).toThrow(message);
  });
});

describe('warnings', () => {
  const until = (day: string) =>
    due({ ...BASE, extension: { kind: 'public-interest', provision: '43(2)', until: day } }).warnings;

  test('none for an extension within 20 more working days', () => {
    expect(until('2027-01-18')).toEqual([]);
  });

  test('name the last day that the regulator expects', () => {
    expect(until('2027-01-19')).toMatchObject([{ problem: expect.stringContaining('18 January 2027') }]);
  });

  test('say that an extension is none', () => {
    expect(until('2026-12-15')).toMatchObject([{ problem: expect.stringContaining('15 December 2026') }]);
  });
});

describe.each(['Pacific/Auckland', 'America/Los_Angeles', 'Europe/London'])('on a machine in %s', (zone) => {
  test.each([
    ['2026-03-23', '2026-04-22'],
    ['2026-10-12', '2026-11-09'],
    ['2026-12-14', '2027-01-15'],
  ])('received on %s, across a change of the clock or the year: due on %s', (received, expected) => {
    vi.stubEnv('TZ', zone);
    expect(due({ ...BASE, received }).due).toBe(expected);
  });
});

describe('a day that the regulator set', () => {
  const variant = { kind: 'set-by-regulator', until: '2027-01-22' } as const;

  test('is the time for complying, so the refusal notice is due by then too', () => {
    expect(due({ ...BASE, variant })).toMatchObject({ due: '2027-01-22', noticeDue: '2027-01-22' });
  });

  test('can be extended for the public interest test as any other', () => {
    const extension = { kind: 'public-interest', provision: '43(2)', until: '2027-02-05' } as const;
    expect(due({ ...BASE, variant, extension })).toMatchObject({
      due: '2027-02-05',
      noticeDue: '2027-01-22',
    });
  });
});

describe('holiday data', () => {
  test('reaches as far as the officer vouches for', () => {
    const added = [{ date: '2029-01-01', title: 'New Year’s Day', nations: NATIONS }];
    const longer = withHolidays(bankHolidays, added, '2029-12-31');
    expect(holidaysReach(longer)).toBe('2029-12-31');
    expect(dueDate({ ...BASE, received: '2028-12-20', holidays: longer }).due).toBe('2029-01-22');
    expect(holidaysReach(withHolidays(bankHolidays, added, '2027-12-31'))).toBe('2028-12-31');
  });

  test('that does not reach far enough is said, with the nation and the day', () => {
    expect(() => due({ ...BASE, received: '2028-12-20' })).toThrow(HolidaysTooShort);
    expect(() => due({ ...BASE, received: '2028-12-20' })).toThrow(
      /England and Wales.*31 December 2028.*Settings/,
    );
    expect(() => due({ ...BASE, received: '2021-12-20' })).toThrow(HolidaysTooShort);
    expect(holidaysReach(bankHolidays)).toBe('2028-12-31');
  });

  test('can have a day added, for all nations or for one', () => {
    const added = { date: '2026-12-01', title: 'A proclaimed day' };
    const everywhere = withHoliday(bankHolidays, added);
    const inWales = withHoliday(bankHolidays, added, ['england-and-wales']);
    expect(dueDate({ ...BASE, holidays: everywhere })).toMatchObject({
      due: '2026-12-16',
      skipped: expect.arrayContaining([{ date: '2026-12-01', reason: 'A proclaimed day' }]),
    });
    expect(dueDate({ ...BASE, regime: 'FOISA', holidays: inWales }).due).toBe('2026-12-15');
    expect(dueDate({ ...BASE, regime: 'FOISA', holidays: everywhere }).due).toBe('2026-12-16');
    expect(() => withHoliday(bankHolidays, { date: 'tomorrow', title: '' })).toThrow('Not a date');
  });

  test('is in order, within its range and without doubles', () => {
    for (const nation of NATIONS) {
      const { from, to, days } = bankHolidays.nations[nation];
      const dates = days.map(({ date }) => date);
      expect(dates).toEqual([...new Set(dates)].sort());
      expect(dates.filter((date) => date < from || date > to)).toEqual([]);
    }
  });

  test('gives a day with two names both', () => {
    const calendar = calendarOf('FOIA', withHoliday(bankHolidays, { date: '2026-11-30', title: 'Another' }));
    expect(calendar('2026-11-30')).toBe(
      'Another (England and Wales; Northern Ireland), St Andrew’s Day (Scotland)',
    );
  });
});

describe('working days left', () => {
  const calendar = calendarOf('FOIA', bankHolidays);
  test.each([
    ['2026-11-16', '2026-12-15', 20],
    ['2026-11-27', '2026-12-15', 11],
    ['2026-12-15', '2026-12-15', 0],
    ['2026-12-16', '2026-12-15', -1],
    ['2026-12-19', '2026-12-15', -3],
    ['2026-12-12', '2026-12-14', 1],
  ])('from %s to %s: %i', (today, last, left) => {
    expect(workingDaysLeft(today, last, calendar)).toBe(left);
  });
});

const day = fc.integer({ min: 0, max: 2400 }).map((days) => addDays('2022-01-01', days));
const regime = fc.constantFrom<Regime>('FOIA', 'EIR', 'FOISA');

describe('whatever the day of receipt', () => {
  test('twenty days count, the last one is a working day, and every other is named', () => {
    fc.assert(
      fc.property(regime, day, (law, received) => {
        const { due: last, skipped } = due({ regime: law, received });
        expect(daysBetween(received, last) - skipped.length).toBe(20);
        expect(calendarOf(law, bankHolidays)(last)).toBeNull();
        expect([0, 6]).not.toContain(weekdayOf(last));
        expect(skipped.map(({ date }) => date)).toEqual([...new Set(skipped.map(({ date }) => date))].sort());
        expect(skipped.filter(({ date }) => date <= received || date > last)).toEqual([]);
      }),
    );
  });

  test('a later receipt is never due earlier', () => {
    fc.assert(
      fc.property(regime, day, fc.integer({ min: 0, max: 40 }), (law, received, more) => {
        const later = due({ regime: law, received: addDays(received, more) }).due;
        expect(later >= due({ regime: law, received }).due).toBe(true);
      }),
    );
  });

  test('EIR count as FOIA does, and FOISA never longer', () => {
    fc.assert(
      fc.property(day, (received) => {
        const foia = due({ regime: 'FOIA', received });
        expect(due({ regime: 'EIR', received })).toEqual(foia);
        expect(due({ regime: 'FOISA', received }).due <= foia.due).toBe(true);
      }),
    );
  });

  test('a clarification counts as a new receipt', () => {
    fc.assert(
      fc.property(regime, day, fc.integer({ min: 0, max: 60 }), (law, received, more) => {
        const clarified = addDays(received, more);
        expect(due({ regime: law, received, clarified })).toEqual(due({ regime: law, received: clarified }));
      }),
    );
  });

  test('one more holiday never makes it earlier', () => {
    fc.assert(
      fc.property(regime, day, fc.integer({ min: 1, max: 30 }), (law, received, after) => {
        const holidays = withHoliday(bankHolidays, { date: addDays(received, after), title: 'Proclaimed' });
        const input = { regime: law, received };
        expect(dueDate({ ...input, holidays }).due >= due(input).due).toBe(true);
      }),
    );
  });

  test('a school is never due before another authority, nor after working day 60', () => {
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: 0, max: 120 }),
        fc.integer({ min: 0, max: 90 }),
        (received, start, length) => {
          const from = addDays(received, start);
          const closed = [{ from, to: addDays(from, length) }];
          const school = due({ regime: 'FOIA', received, variant: { kind: 'school', closed } });
          const calendar = calendarOf('FOIA', bankHolidays);
          expect(school.due >= due({ regime: 'FOIA', received }).due).toBe(true);
          expect(workingDaysLeft(received, school.due, calendar)).toBeLessThanOrEqual(60);
        },
      ),
    );
  });
});
