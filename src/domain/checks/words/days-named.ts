import type { IsoDate } from '../../law/dates.ts';
import { MONTHS } from '../../law/written-day.ts';

const NAMED = new RegExp(
  `\\b(?:(\\d{1,2})(?:st|nd|rd|th)? )?(?:(${MONTHS.join('|')}),? )?(20\\d\\d)\\b`,
  'g',
);

/** Every day or month that is named with its year. */
export function monthsNamed(text: string): readonly IsoDate[] {
  return daysNamed(text.replace(YEAR_ALONE, ' '));
}
const YEAR_ALONE = new RegExp(`(?<!(?:${MONTHS.join('|')}),? )\\b20\\d\\d\\b`, 'g');

/** Every month that is named with its year, and every year alone, as its first day: "May 2023" is 2023-05-01. */
export function daysNamed(text: string): readonly IsoDate[] {
  return [...text.matchAll(NAMED)].map(([, day = '1', month = 'January', year]) => {
    const number = String(MONTHS.indexOf(month) + 1).padStart(2, '0');
    return `${year}-${number}-${day.padStart(2, '0')}` as IsoDate;
  });
}

const DAY_ONLY = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? (${MONTHS.join('|')})\\b(?!,? 20\\d\\d)`, 'g');

/** True where a day, a month or a year is named that comes after `today`; a day without its year is of this one. */
export function isNamedAfter(text: string, today: IsoDate): boolean {
  const short = [...text.matchAll(DAY_ONLY)].map(([day]) => `${day} ${today.slice(0, 4)}`);
  return daysNamed([text, ...short].join(' ')).some((day) => day > today);
}
