import { expect, test } from 'vitest';
import { starterClauses } from '../clauses/starter-clauses.ts';
import { plainText } from '../text/rich-text.ts';
import { NO_REVIEW } from './frame.ts';

test('the clause that says there is no procedure for reviews is one of the starter library', () => {
  const clause = starterClauses.find(({ id }) => id === NO_REVIEW);
  expect(plainText(clause?.body ?? [])).toContain('no procedure of its own');
});
