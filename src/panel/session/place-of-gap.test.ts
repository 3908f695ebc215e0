import { expect, test } from 'vitest';
import type { LetterGap } from '../../domain/letter/letter.ts';
import { placeOfGap } from './place-of-gap.ts';

const gap = (parts: Partial<LetterGap>): LetterGap => ({
  kind: 'unanswered',
  questionId: null,
  teamId: null,
  clauseId: null,
  message: '',
  stops: true,
  ...parts,
});

test('an undecided question leads to its card, for its team', () => {
  const place = { kind: 'question', question: 'q1', team: 't1' };
  expect(placeOfGap(gap({ questionId: 'q1', teamId: 't1' }))).toEqual({ view: 'request', place });
});

test('a placeholder of a clause leads to its words there', () => {
  const unfilled = {
    kind: 'unfilled-placeholder',
    clauseId: 'c1',
    placeholder: 'harm',
  } as const;
  const place = { kind: 'clause', clause: 'c1', words: '{{harm}}' };
  expect(placeOfGap(gap(unfilled))).toEqual({ view: 'request', place });
});

test('what only Settings can fill leads to Settings', () => {
  const unfilled = {
    kind: 'unfilled-placeholder',
    clauseId: 'c1',
    placeholder: 'authority',
  } as const;
  expect(placeOfGap(gap(unfilled))).toEqual({ view: 'settings' });
});

test('missing reasons lead to the reasons', () => {
  const missing = gap({ kind: 'no-reason', questionId: 'q3', teamId: 't1' });
  expect(placeOfGap(missing)).toEqual({ view: 'request', place: { kind: 'reasons' } });
});

test('a letter that names no authority leads to Settings', () => {
  expect(placeOfGap(gap({ kind: 'no-authority', stops: false }))).toEqual({ view: 'settings' });
});

test('a letter without a question leads to the request', () => {
  expect(placeOfGap(gap({ kind: 'no-question' }))).toEqual({ view: 'request' });
});
