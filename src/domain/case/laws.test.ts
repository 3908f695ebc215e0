import { expect, test } from 'vitest';
import { lawOf } from '../letter/decision.ts';
import { claimsOf } from './reasons.ts';
import { afterMoves, sampleCase } from './sample-case.ts';

const start = sampleCase('1 The readings?', '1a Of the plant?', '2 The cost?');
const underEir = afterMoves(start, { kind: 'set-law', question: 'q1', regime: 'EIR' });

test('a question goes under the other law of the land with its parts, and back', () => {
  expect(underEir.laws).toEqual({ q1: 'EIR', q2: 'EIR' });
  expect(['q1', 'q2', 'q3'].map((id) => lawOf(underEir, id))).toEqual(['EIR', 'EIR', 'FOIA']);
  expect(afterMoves(underEir, { kind: 'set-law', question: 'q1', regime: 'FOIA' }).laws).toEqual({});
});

test('no question goes under the law of another land', () => {
  expect(afterMoves(start, { kind: 'set-law', question: 'q1', regime: 'FOISA' })).toBe(start);
});

test('the whole case under another law takes all its questions along', () => {
  expect(afterMoves(underEir, { kind: 'set-regime', regime: 'FOISA' }).laws).toEqual({});
  expect(afterMoves(underEir, { kind: 'set-regime', regime: 'EIR' }).laws).toEqual({});
});

test('what is split off a question is under its law', () => {
  const split = afterMoves(
    afterMoves(sampleCase('1 One? Two?'), { kind: 'set-law', question: 'q1', regime: 'EIR' }),
    { kind: 'split-question', question: 'q1', at: 5, newId: 'n1' },
  );
  expect(lawOf(split, 'n1')).toBe('EIR');
});

test('what was claimed under the other law counts no more, and counts again on the way back', () => {
  const at = { question: 'q3', team: 'team-1' };
  const claimed = afterMoves(
    start,
    { kind: 'set-status', ...at, status: 'withhold' },
    { kind: 'claim', ...at, provision: '43(2)' },
  );
  const moved = afterMoves(claimed, { kind: 'set-law', question: 'q3', regime: 'EIR' });
  expect(claimsOf(moved)).toEqual([]);
  const exception = afterMoves(moved, { kind: 'claim', ...at, provision: 'EIR 12(5)(e)' });
  expect(claimsOf(exception)).toEqual([{ provision: 'EIR 12(5)(e)', ncnd: false }]);
  const back = afterMoves(moved, { kind: 'set-law', question: 'q3', regime: 'FOIA' });
  expect(claimsOf(back)).toEqual([{ provision: '43(2)', ncnd: false }]);
});
