import { expect, test } from 'vitest';
import type { FoiCase } from '../case/case.ts';
import type { CaseMove } from '../case/moves.ts';
import { afterMoves, sampleCase } from '../case/sample-case.ts';
import { plainAttached } from '../letter/decision.ts';
import { plainChoice } from '../letter/letter-choice.ts';
import { paragraph } from '../text/rich-text.ts';
import { checkNotice } from './check-notice.ts';
import { type Finding, keyOfFinding, markOf } from './finding.ts';
import { weigh } from './overridden.ts';

const AUTHORITY = {
  name: 'Example Council',
  officer: '',
  role: '',
  contact: '',
  reviewContact: '',
  regulator: { name: '', address: '', url: '', phone: '' },
};
const AT = { question: 'q1', team: 'team-1' };

const said = (words: string, basis = 0): readonly CaseMove[] => [
  { kind: 'set-status', ...AT, status: 'answer' },
  { kind: 'write-answer', ...AT, body: [paragraph(words)], basis },
];

function found(foiCase: FoiCase): readonly Finding[] {
  return checkNotice(foiCase, AUTHORITY).filter(({ rule }) => rule === 'personal-data');
}

function passed(foiCase: FoiCase): FoiCase {
  const findings = found(foiCase).map(keyOfFinding);
  return afterMoves(foiCase, { kind: 'override', findings, reason: 'It is published.' });
}

const warned = afterMoves(sampleCase('1 Whom can I ring?'), ...said('Ring 020 7946 0018.'));

test('an override holds while the same fact is there, whatever else is written', () => {
  const after = afterMoves(passed(warned), ...said('Please ring 020 7946 0018 in the morning.', 1));
  expect(weigh(after, found(after))).toMatchObject({ open: [], passed: [{ reason: 'It is published.' }] });
});

test('another fact at the same place warns again', () => {
  const after = afterMoves(passed(warned), ...said('Ring 020 7946 0999.', 1));
  expect(weigh(after, found(after)).open).toHaveLength(1);
});

test('a key holds nothing of the words that it is about', () => {
  expect(found(warned).map(keyOfFinding).join()).not.toMatch(/7946|0018/);
});

test('equal words have equal marks, others have others', () => {
  expect(markOf('020 7946 0018')).toBe(markOf('020 7946 0018'));
  expect(markOf('020 7946 0018')).not.toBe(markOf('020 7946 0019'));
});

test('a warning that is passed and taken back counts again', () => {
  const findings = found(warned).map(keyOfFinding);
  const back = afterMoves(passed(warned), { kind: 'override', findings, reason: null });
  expect(weigh(back, found(back)).open).toHaveLength(1);
});

/** Keys as version 0.1.0 stored them with what was passed. */
const STORED: readonly [string, Partial<FoiCase>][] = [
  ['unfilled-placeholder     reference  r5dq9c', { reference: '' }],
  [
    'unused-clause   c1    rqox8v',
    {
      clauses: [
        { id: 'c1', ...plainAttached, title: 'Cost: narrow', role: 'balance', serves: ['43(2)'], body: [] },
      ],
    },
  ],
  [
    'no-review     reply  5mv5os',
    {
      reply: {
        ...warned.reply,
        kind: 'review-outcome',
        review: { ...plainChoice.review, askedOn: '2026-12-01', outcome: 'upheld', findings: [] },
      },
    },
  ],
  ['clock-contradicts     due  1nqark', { clock: { ...warned.clock, clarified: '2026-11-01' } }],
  [
    'clock-warns     due  573leb',
    {
      clock: {
        ...warned.clock,
        extension: { kind: 'public-interest', provision: '43(2)', until: '2027-03-01' },
      },
    },
  ],
];

test.each(STORED)('%s: what was passed stays passed after an update', (key, change) => {
  const keys = checkNotice({ ...warned, ...change }, AUTHORITY).map(keyOfFinding);
  expect(keys).toContain(key);
});
