import { expect, test } from 'vitest';
import { plainConsultation } from '../case/consulted.ts';
import type { CaseMove } from '../case/moves.ts';
import { afterMoves, sampleCase } from '../case/sample-case.ts';
import { isWorthAsking, offeredFor, proposedFor } from './proposed.ts';

const at = (question: string) => ({ question, team: 'team-1' });
const claims = (question: string, provision: string): readonly CaseMove[] => [
  { kind: 'set-status', ...at(question), status: 'withhold' },
  { kind: 'claim', ...at(question), provision },
];
const start = sampleCase('1 The rates?', '2 The method?', '3 The names?');
const claimed = afterMoves(
  start,
  ...claims('q1', '43(2)'),
  ...claims('q2', '31(1)(a)'),
  ...claims('q3', '40(2)(3A)(a)'),
);

test('from a question it is about that and what is claimed of it', () => {
  expect(proposedFor(claimed, 'q1')).toEqual({ questions: ['q1'], provisions: ['43(2)'] });
});

test('from the case it is about all of which something is claimed that protects others', () => {
  expect(proposedFor(claimed, null)).toEqual({
    questions: ['q1', 'q3'],
    provisions: ['43(2)', '40(2)(3A)(a)'],
  });
});

test.each([
  ['FOIA', ['43(2)']],
  ['EIR', ['12(5)(e)']],
  ['FOISA', ['33(1)(b)']],
  ['EISR', ['10(5)(e)']],
] as const)('before anything is claimed under %s it is about %j', (regime, provisions) => {
  const foiCase = afterMoves(start, { kind: 'set-regime', regime });
  expect(proposedFor(foiCase, 'q2')).toEqual({ questions: ['q2'], provisions });
  expect(proposedFor(foiCase, null)).toEqual({ questions: [], provisions });
});

test('under the other law of the land it is about that one’s', () => {
  const mixed = afterMoves(start, { kind: 'set-law', question: 'q2', regime: 'EIR' });
  expect(proposedFor(mixed, 'q2').provisions).toEqual(['EIR 12(5)(e)']);
  expect(offeredFor(mixed, ['q1', 'q2'])).toEqual([
    '40(2)',
    '41(1)',
    '43(1)',
    '43(2)',
    'EIR 12(5)(e)',
    'EIR 12(5)(f)',
    'EIR 13(1)',
  ]);
});

test('what is claimed is offered first, a condition in the place of its section', () => {
  expect(offeredFor(claimed, ['q3'])).toEqual(['40(2)(3A)(a)', '41(1)', '43(1)', '43(2)']);
});

test('asking is worth it where others’ business is protected and nobody was asked', () => {
  expect(['q1', 'q2', 'q3'].map((id) => isWorthAsking(claimed, id))).toEqual([true, false, false]);
  const consultation = { ...plainConsultation('a'), questions: ['q1'] };
  const asked = afterMoves(claimed, { kind: 'add-consultation', consultation });
  expect(isWorthAsking(asked, 'q1')).toBe(false);
  expect(isWorthAsking(afterMoves(claimed, { kind: 'set-status', ...at('q1'), status: 'ncnd' }), 'q1')).toBe(
    false,
  );
});
