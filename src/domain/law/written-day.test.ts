import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, isDate, longDate } from './dates.ts';
import { ANY_DAY, keptOfDay, readDay, whyNoDay, writtenDay } from './written-day.ts';

const THIRD = { is: 'day', day: '2026-12-03', goesOn: false };

test.each([
  '3/12/2026',
  '03/12/2026',
  '3/12/26',
  '03.12.26',
  '3. 12. 2026',
  '3-12-2026',
  '3 12 2026',
  '03122026',
  '3 Dec 2026',
  '3 dec 26',
  '3rd December 2026',
  '3 DECEMBER, 2026',
  '3-Dec-26',
  '3Dec2026',
  'Thu 3 December 2026',
  'Thursday, 3 December 2026',
  '2026-12-03',
  '2026/12/03',
  '  3/12/2026 ',
])('“%s” is 3 December 2026', (words) => {
  expect(readDay(words)).toEqual(THIRD);
});

test.each(['', '  '])('“%s” is empty', (words) => {
  expect(readDay(words)).toEqual({ is: 'empty' });
});

test.each([
  '3',
  '3/12',
  '3/12/',
  '3/12/2',
  '3/12/202',
  '3 De 2026',
  '3 Decembers 2026',
  '3 May be 2026',
  '0312202',
  '031226',
  '2026-12',
  '2026-12-0',
  'December 3, 2026',
  '3/12/20261',
  'tomorrow',
  '3/12/2026 or later',
])('“%s” is not whole', (words) => {
  expect(readDay(words)).toEqual({ is: 'unfinished' });
});

test.each([
  ['31/12/9999', '9999-12-31'],
  ['1/1/0000', '0000-01-01'],
  ['29/2/0400', '0400-02-29'],
])('“%s” is the day that it says', (words, day) => {
  expect(readDay(words)).toEqual({ is: 'day', day, goesOn: false });
});

test.each([
  ['31/11/2026', '31/11/2026 is no day. November has 30.'],
  ['29 Feb 2027', '29 Feb 2027 is no day. February 2027 has 28.'],
  ['29.2.1900', '29.2.1900 is no day. February 1900 has 28.'],
  ['0/12/2026', '0/12/2026 is no day. December has 31.'],
  ['2026-06-31', '2026-06-31 is no day. June has 30.'],
  ['12/31/2026', '12/31/2026 is no day. There is no month 31. The day comes before the month.'],
  ['20261203', '20261203 is no day. There is no month 26. The day comes before the month.'],
  ['2026-31-12', '2026-31-12 is no day. There is no month 31.'],
  ['32/12/9999', '32/12/9999 is no day. December has 31.'],
])('“%s” is refused in words', (words, why) => {
  expect(readDay(words)).toEqual({ is: 'impossible', why });
});

test.each([
  ['3/12/20', '2020-12-03'],
  ['3 Dec 19', '2019-12-03'],
  ['2026-12-3', '2026-12-03'],
])('“%s” is a day, and may be the beginning of another', (words, day) => {
  expect(readDay(words)).toEqual({ is: 'day', day, goesOn: true });
});

const padded = (date: string) => date.split('-').reverse();
const bare = (date: string) => padded(date).map((part) => part.replace(/^0/, ''));
const words = (date: string) => longDate(date).split(' ');

/** How people write a day. */
const WAYS: Readonly<Record<string, (date: string) => string>> = {
  '03/12/2026': writtenDay,
  '3/12/2026': (date) => bare(date).join('/'),
  '3.12.2026': (date) => bare(date).join('.'),
  '03-12-2026': (date) => padded(date).join('-'),
  '03122026': (date) => padded(date).join(''),
  '3 December 2026': longDate,
  '3 Dec 2026': (date) =>
    words(date)
      .map((word) => (/^[a-z]/i.test(word) ? word.slice(0, 3) : word))
      .join(' '),
  '2026-12-03': (date) => date,
};
const SHORT_WAYS: typeof WAYS = {
  '03.12.26': (date) =>
    padded(date)
      .join('.')
      .replace(/\d\d(\d\d)$/, '$1'),
  '3/12/26': (date) =>
    bare(date)
      .join('/')
      .replace(/\d\d(\d\d)$/, '$1'),
  '3 December 26': (date) => longDate(date).replace(/\d\d(\d\d)$/, '$1'),
};

/** Every day from 2000 to 2099. */
const EVERY_DAY = Array.from({ length: 36_525 }, (_, nth) => addDays('2000-01-01', nth));

describe('every day of a hundred years', () => {
  test('ends where it should', () => expect(EVERY_DAY.at(-1)).toBe('2099-12-31'));

  test.each(Object.entries({ ...WAYS, ...SHORT_WAYS }))('is read back, written like %s', (_name, write) => {
    const wrong = EVERY_DAY.filter((date) => {
      const read = readDay(write(date));
      return read.is !== 'day' || read.day !== date;
    });
    expect(wrong).toEqual([]);
  });

  test.each(Object.entries(WAYS))(
    'is no day and no error before it is typed to its end: %s',
    (_name, write) => {
      const early = EVERY_DAY.filter((date) => Number(date.slice(8)) % 7 === 3).filter((date) => {
        const text = write(date);
        const starts = Array.from(text, (_, length) => text.slice(0, length));
        return starts.some((start) => {
          const read = readDay(start);
          return read.is === 'impossible' || (read.is === 'day' && !read.goesOn);
        });
      });
      expect(early).toEqual([]);
    },
  );
});

describe('what a form keeps of a field', () => {
  test.each([
    ['', ''],
    ['  ', ''],
    ['3/12/2026', '2026-12-03'],
    ['3/12/202', '3/12/202'],
    ['3/12/20', '3/12/20'],
    ['31/11/2026', '31/11/2026'],
    ['3/12/0202', '3/12/0202'],
    ['0202-12-03', '03/12/0202'],
    ['2100-12-03', '03/12/2100'],
  ])('of “%s” is “%s” while it is typed', (typed, kept) => {
    expect(keptOfDay(typed, ANY_DAY, false)).toBe(kept);
  });

  test('of a day that might go on is that day when it is left', () => {
    expect(keptOfDay('3/12/20', ANY_DAY, true)).toBe('2020-12-03');
    expect(keptOfDay('3/12/202', ANY_DAY, true)).toBe('3/12/202');
  });
});

describe('why a day is not taken', () => {
  const range = { min: '2026-11-16', max: '2026-12-31' };

  test('is not said of what is still typed, and is when it is left', () => {
    expect(whyNoDay('3/12', range, false)).toBeNull();
    expect(whyNoDay('3/12', range, true)).toBe('3/12 is no whole day. Write it like 03/12/2026.');
    expect(whyNoDay('', range, true)).toBeNull();
  });

  test('is said at once of a day that does not exist', () => {
    expect(whyNoDay('31/11/2026', range, false)).toBe('31/11/2026 is no day. November has 30.');
  });

  test('names the first and the last day that is taken', () => {
    expect(whyNoDay('15/11/2026', range, false)).toBe('Give 16 November 2026 or a later day.');
    expect(whyNoDay('16/11/2026', range, false)).toBeNull();
    expect(whyNoDay('31/12/2026', range, false)).toBeNull();
    expect(whyNoDay('1/1/2027', range, false)).toBe('Give 31 December 2026 or an earlier day.');
    expect(whyNoDay('3/12/20', range, false)).toBeNull();
  });

  test('of a year that may be cut short says which year it was read as', () => {
    expect(whyNoDay('3/12/20', range, true)).toBe(
      '3/12/20 is 3 December 2020. Give 16 November 2026 or a later day.',
    );
    expect(whyNoDay('3/12/20', ANY_DAY, true)).toBe(
      '3/12/20 may not be typed to its end. For 3 December 2020 write 03/12/2020.',
    );
    expect(whyNoDay('2026-12-3', ANY_DAY, true)).toBe(
      '2026-12-3 may not be typed to its end. For 3 December 2026 write 03/12/2026.',
    );
    expect(whyNoDay('3/12/202', ANY_DAY, true)).toBe('3/12/202 is no whole day. Write it like 03/12/2026.');
    expect(whyNoDay('3/12/0202', ANY_DAY, true)).toBe('Give 1 January 2005 or a later day.');
  });
});

/** Words that look like a day, or nearly: a day, a month and a year of any size, in any order. */
const nearlyDay = fc
  .tuple(
    fc.shuffledSubarray(
      [fc.nat(40), fc.oneof(fc.nat(20), fc.constantFrom('Dec', 'february')), fc.nat(9999)],
      {
        minLength: 3,
      },
    ),
    fc.constantFrom('/', '-', '.', ' ', ''),
  )
  .chain(([parts, between]) => fc.tuple(...parts).map((said) => said.join(between)));

test('whatever is written, there is an answer to it, and a day that is read is one of the calendar', () => {
  const anyWords = fc.oneof(fc.string({ unit: 'binary' }), nearlyDay, fc.stringMatching(/^\d{8}$/));
  const whole = { min: '0000-01-01', max: '9999-12-31' };
  fc.assert(
    fc.property(anyWords, fc.constantFrom(ANY_DAY, whole), fc.boolean(), (words, range, isLeft) => {
      const read = readDay(words);
      expect(read.is !== 'day' || isDate(read.day)).toBe(true);
      const kept = keptOfDay(words, range, isLeft);
      const why = whyNoDay(words, range, isLeft);
      // What is taken is not refused, unless only leaving the field makes a day of it.
      expect(isDate(kept) && why !== null && !(read.is === 'day' && read.goesOn)).toBe(false);
    }),
    {
      examples: [
        ['31/12/9999', whole, true],
        ['01129999', ANY_DAY, false],
      ],
    },
  );
});
