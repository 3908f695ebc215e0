import { expect, test } from 'vitest';
import { plainText } from '../text/rich-text.ts';
import { datedHead } from './dated-head.ts';

test.each([
  ['Street trees ', '27 November 2026\nYour request for information: Street trees'],
  ['', '27 November 2026'],
])('the head of a copied letter about “%s”', (subject, words) => {
  expect(plainText(datedHead('2026-11-27', subject).text)).toBe(words);
});
