import { expect, test } from 'vitest';
import { KINDS } from '../../domain/letter/kinds/kinds.ts';
import { keyIn, poundsInWords, timeInWords } from './letter-words.ts';

test.each([
  [0, '0 min'],
  [45, '45 min'],
  [60, '1 h'],
  [1300, '21 h 40 min'],
  [59.6, '1 h'],
])('%d minutes are "%s"', (minutes, words) => {
  expect(timeInWords(minutes)).toBe(words);
});

test.each([
  [450, '£450'],
  [541.67, '£541.67'],
  [12.5, '£12.50'],
  [1200, '£1,200'],
])('%d pounds are "%s"', (pounds, words) => {
  expect(poundsInWords(pounds)).toBe(words);
});

test('a chosen option is a key of its list, or none', () => {
  expect(keyIn(KINDS, 'transfer')).toBe('transfer');
  expect(keyIn(KINDS, 'postcard')).toBeUndefined();
});
