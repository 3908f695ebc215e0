import { expect, test } from 'vitest';
import { holidayToAdd } from './add-holiday.ts';
import { bankHolidays } from './bank-holidays.ts';
import { NATIONS } from './holidays.ts';

const day = { date: '2027-05-10', title: ' A proclaimed day ', nations: NATIONS };

test('a new day is kept for every nation that was named', () => {
  expect(holidayToAdd(bankHolidays, day)).toEqual({ ...day, title: 'A proclaimed day' });
  expect(holidayToAdd(bankHolidays, { ...day, nations: ['scotland'] })).toMatchObject({
    nations: ['scotland'],
  });
});

test('a day that some of them have is kept for the others', () => {
  expect(holidayToAdd(bankHolidays, { ...day, date: '2026-11-30' })).toMatchObject({
    nations: ['england-and-wales', 'northern-ireland'],
  });
});

test.each([
  [{ ...day, date: '2026-12-25' }, /25 December 2026 is there already for England and Wales.*Christmas Day/],
  [{ ...day, date: '2026-11-30', nations: ['scotland'] as const }, /there already for Scotland: St Andrew/],
  [{ ...day, date: '2026-12-05' }, /is a Saturday, which does not count anyway/],
  [{ ...day, date: '' }, /Give the day/],
  [{ ...day, date: '2026-02-31' }, /Give the day/],
  [{ ...day, title: '  ' }, /name/],
  [{ ...day, nations: [] }, /where it is kept/],
])('%j is refused in words', (wanted, words) => {
  expect(holidayToAdd(bankHolidays, wanted)).toEqual(expect.stringMatching(words));
});
