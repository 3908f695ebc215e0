import { expect, test } from 'vitest';
import { proposeReference } from './propose-reference.ts';

test.each([
  ['FOI/{yyyy}/{nnnn}', 7, 'FOI/2026/0007'],
  ['{n}.FOI.{yy}.{mm}', 12, '12.FOI.26.11'],
  ['{nn}', 1234, '1234'],
  ['no fields', 1, 'no fields'],
  ['{dd}-{n}', 3, '{dd}-3'],
])('%s with number %i gives %s', (pattern, number, reference) => {
  expect(proposeReference(pattern, number, '2026-11-23')).toBe(reference);
});
