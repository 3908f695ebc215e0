import { expect, test } from 'vitest';
import { checkedOf } from '../checks/check-notice.ts';
import { missingFrom } from '../checks/missing/missing.ts';
import { plainAttached } from '../letter/decision.ts';
import { anyAuthority } from '../letter/sample/any-content.ts';
import { afterMoves, sampleCase } from './sample-case.ts';

const at = { question: 'q1', team: 'team-1' };
const reason = {
  id: 'r1',
  ...plainAttached,
  title: 'Harm',
  role: 'harm',
  serves: ['38(1)(a)'],
  body: [],
} as const;
const claimed = afterMoves(
  sampleCase('1 Who lives there?'),
  { kind: 'set-status', ...at, status: 'withhold' },
  { kind: 'claim', ...at, provision: '38(1)(a)' },
  { kind: 'set-likelihood', ...at, provision: '38(1)(a)', likelihood: 'would' },
  { kind: 'attach-clauses', clauses: [reason] },
);
const underFoisa = afterMoves(claimed, { kind: 'set-regime', regime: 'FOISA' });

test('what was claimed under one law is not claimed under the same number of another', () => {
  const missing = missingFrom(checkedOf(underFoisa, anyAuthority));
  expect(missing.map(({ problem }) => problem)).toContainEqual(
    expect.stringContaining('Section 38(1)(a) of FOIA is not an exemption of this law'),
  );
});

test('going back to the first law finds claims and reasons as they were', () => {
  const back = afterMoves(underFoisa, { kind: 'set-regime', regime: 'FOIA' });
  expect([back.answers, back.clauses]).toEqual([claimed.answers, claimed.clauses]);
});

test('the new law’s own provision of that number can be claimed beside it', () => {
  const both = afterMoves(underFoisa, { kind: 'claim', ...at, provision: '38(1)(a)' });
  expect(both.answers['q1/team-1']?.exemptions.map(({ provision }) => provision)).toEqual([
    'FOIA 38(1)(a)',
    '38(1)(a)',
  ]);
});
