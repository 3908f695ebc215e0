import { describe, expect, test } from 'vitest';
import { datesAsked } from './dates-asked.ts';

const asked = (text: string) => datesAsked([{ text, span: { start: 0, end: text.length } }]);
const ends = (text: string) => asked(text).map(({ words, from, to }) => [words, from, to]);

describe('dates asked about', () => {
  test.each([
    ['How many in 2023?', [['2023', '2023-01-01', '2023-12-31']]],
    ['For 2022/23 and 2023-24, the cost', [['2022/23 and 2023-24', '2022-04-01', '2024-03-31']]],
    ['each year 2021-2023', [['2021-2023', '2021-01-01', '2023-12-31']]],
    [
      'between January 2022 and 31 March 2024',
      [['January 2022 and 31 March 2024', '2022-01-01', '2024-03-31']],
    ],
    ['on 5th May 2024', [['5th May 2024', '2024-05-05', '2024-05-05']]],
    ['from 01/04/2023 to 31/03/2024', [['01/04/2023 to 31/03/2024', '2023-04-01', '2024-03-31']]],
    ['since February 2024', [['February 2024', '2024-02-01', '2024-02-29']]],
  ])('%s', (text, expected) => {
    expect(ends(text)).toEqual(expected);
  });

  test.each([
    'under the Freedom of Information Act 2000',
    'the Environmental Information Regulations 2004',
    'reference 01.FOI.23.032611',
    'spending above £2000',
    'in room 12/2023a',
    'the last three years',
  ])('none in: %s', (text) => {
    expect(asked(text)).toEqual([]);
  });

  test('a day that does not exist has no ends', () => {
    expect(ends('on 31/02/2024')).toEqual([['31/02/2024', null, null]]);
  });

  test('spans are places in the mail', () => {
    const [found] = datesAsked([{ text: 'How many in 2023?', span: { start: 100, end: 117 } }]);
    expect(found?.span).toEqual({ start: 112, end: 116 });
  });
});
