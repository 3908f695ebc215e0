import { describe, expect, test } from 'vitest';
import { readPageDate } from './page-date.ts';

/** The date and time read, without the offset, which is that of the machine. */
const read = (shown: string, language = 'en-GB') => readPageDate(shown, language)?.slice(0, 19) ?? null;

describe('readPageDate', () => {
  test.each([
    ['16 Nov 2026, 09:14', '2026-11-16T09:14:00'],
    ['16 November 2026 at 09:14', '2026-11-16T09:14:00'],
    ['Mon, 16 Nov 2026, 09:14', '2026-11-16T09:14:00'],
    ['Monday 16 November 2026 09:14:05', '2026-11-16T09:14:05'],
    ['Nov 16, 2026, 9:14\u202fAM', '2026-11-16T09:14:00'],
    ['Mon, Nov 16, 2026 at 12:05\u202fAM', '2026-11-16T00:05:00'],
    ['1 Sept 2026, 12:30 pm', '2026-09-01T12:30:00'],
    ['2026-11-16 09:14', '2026-11-16T09:14:00'],
    ['\u200eMon 16/11/2026 09:14', '2026-11-16T09:14:00'],
    ['Mon 11/16/2026 9:14 AM', '2026-11-16T09:14:00'],
    ['16/11/2026 09:14', '2026-11-16T09:14:00'],
    ['05/05/2026 09:14', '2026-05-05T09:14:00'],
    ['16. November 2026 um 09:14', '2026-11-16T09:14:00'],
    ['16. Nov. 2026, 09:14', '2026-11-16T09:14:00'],
    ['Mo 16.11.2026 09:14', '2026-11-16T09:14:00'],
    ['Dienstag, 3. März 2026 um 09:14', '2026-03-03T09:14:00'],
    ['16 nov. 2026, 09:14', '2026-11-16T09:14:00'],
    ['16 juin 2026 à 09:14', '2026-06-16T09:14:00'],
    ['16 juil. 2026, 09:14', '2026-07-16T09:14:00'],
    ['lun. 16/11/2026 09:14', '2026-11-16T09:14:00'],
    ['mardi 1er décembre 2026 à 09:14', '2026-12-01T09:14:00'],
    ['16 Tach 2026, 09:14', '2026-11-16T09:14:00'],
    ['Llun 16/11/2026 09:14', '2026-11-16T09:14:00'],
    ['Mawrth 3 Mawrth 2026 09:14', '2026-03-03T09:14:00'],
    ['1 Chwefror 2026, 09:14', '2026-02-01T09:14:00'],
  ])('reads %s', (shown, expected) => {
    expect(read(shown, 'de')).toBe(expected);
  });

  test.each([
    ['03/11/2026 10:00', 'en-GB', '2026-11-03T10:00:00'],
    ['03/11/2026 10:00', 'cy', '2026-11-03T10:00:00'],
    ['03/11/2026 10:00', 'en-US', '2026-03-11T10:00:00'],
    ['03/11/2026 10:00', 'en', null],
    ['03.11.2026 10:00', 'de-DE', '2026-11-03T10:00:00'],
    ['03/11/2026 10:00', 'fr', '2026-11-03T10:00:00'],
    ['Tue 03/11/2026 10:00', 'en-US', '2026-11-03T10:00:00'],
    ['Wed 03/11/2026 10:00', 'en-GB', '2026-03-11T10:00:00'],
  ])('reads %s in %s as %s', (shown, language, expected) => {
    expect(read(shown, language)).toBe(expected);
  });

  test.each([
    'Mon, 16 Nov, 09:14',
    '16 Nov 2026',
    '09:14',
    'Yesterday 09:14',
    '31/02/2026 10:00',
    '30 Feb 2026, 10:00',
    'Sun 16 Nov 2026, 09:14',
    '16 Nov 2026, 25:14',
    '16 Nov 2026, 14:14 PM',
    '16 Nov 2026 to 09:14',
    'Mi 16.11.2026 09:14',
    '16 jui 2026, 09:14',
    '16 Smarch 2026, 09:14',
    '',
  ])('gives null for %s', (shown) => {
    expect(read(shown)).toBeNull();
  });

  test('writes the offset of the machine', () => {
    const iso = readPageDate('16 Nov 2026, 09:14', 'en-GB') ?? '';
    expect(new Date(iso).getTime()).toBe(new Date(2026, 10, 16, 9, 14).getTime());
  });
});
