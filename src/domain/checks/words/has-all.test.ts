import { expect, test } from 'vitest';
import { hasAll } from './has-all.ts';

const far = 'and so on, '.repeat(12);

test.each([
  ['the board would be ashamed', true],
  ['ashamed would the board be', true],
  [`the board met, ${far} and it would rain`, false],
  [`the board met, ${far} and would rain on the board`, true],
  ['the board met', false],
])('%s', (sentence, near) => {
  expect(hasAll(sentence, /\bboard\b/i, /\bwould\b/i)).toBe(near);
});
