import { describe, expect, it } from 'vitest';
import { advanceCase } from '../case/advance.ts';
import { afterMoves, sampleCase } from '../case/sample-case.ts';
import { plainAttached } from '../letter/decision.ts';
import { paragraph, plainText } from '../text/rich-text.ts';
import { claimingOf, likelihoodsChosen, writing, writtenFor } from './written.ts';

const at = (question: string) => ({ question, team: 'team-1' });
const withheld = (question: string, provision: string) =>
  [
    { kind: 'set-status', ...at(question), status: 'withhold' },
    { kind: 'claim', ...at(question), provision },
  ] as const;
const before = afterMoves(
  sampleCase('1 What was paid?', '2 Who won?', '3 Is there a watch list?'),
  ...withheld('q1', '43(2)'),
  ...withheld('q2', '43(2)'),
  { kind: 'set-status', ...at('q3'), status: 'ncnd' },
  { kind: 'claim', ...at('q3'), provision: '31(1)(a)' },
);
const claim = { provision: '43(2)', ncnd: false };
const harm = { claim, role: 'harm' } as const;
const says = (words: string) => [paragraph(words)];
const wordsOf = (foiCase: typeof before, of = claim) =>
  writtenFor(foiCase, of).map(({ clause }) => [clause.role, plainText(clause.body)]);

describe('the words of a worksheet', () => {
  it('become a clause of the letter, are edited as that clause, and take it away when nothing is left', () => {
    const one = advanceCase(before, writing(before, harm, 'c1', says('Rivals would know.')), 'now');
    expect(one.clauses).toMatchObject([{ id: 'c1', role: 'harm', serves: ['43(2)'], ncnd: false }]);
    const two = advanceCase(one, writing(one, harm, 'c1', says('Rivals would bid higher.')), 'now');
    expect(wordsOf(two)).toEqual([['harm', 'Rivals would bid higher.']]);
    const none = advanceCase(two, writing(two, harm, 'c1', says(' ')), 'now');
    expect(none.clauses).toEqual([]);
    expect(advanceCase(none, writing(none, harm, 'c1', says('')), 'now')).toBe(none);
  });

  it('to neither confirm nor deny are apart from those to withhold', () => {
    const denied = { provision: '31(1)(a)', ncnd: true };
    const move = writing(before, { claim: denied, role: 'balance' }, 'c1', says('Silence weighs more.'));
    const after = advanceCase(before, move, 'now');
    expect(wordsOf(after, denied)).toEqual([['balance', 'Silence weighs more.']]);
    expect(wordsOf(after, { ...denied, ncnd: false })).toEqual([]);
    expect(after.clauses[0]?.title).toBe('The balance: section 31(3)');
  });

  it('are found where they stand: for the whole section, and below an answer', () => {
    const clause = { ...plainAttached, title: '', body: says('Said.'), serves: ['43'] };
    const after = afterMoves(
      before,
      { kind: 'attach-clauses', clauses: [{ ...clause, id: 'c1', role: 'harm' }] },
      { kind: 'attach-clause', ...at('q2'), clause: { ...clause, id: 'c2', role: 'balance' } },
    );
    expect(
      writtenFor(after, claim).map(({ clause: { id }, question }) => [id, question?.id ?? null]),
    ).toEqual([
      ['c1', null],
      ['c2', 'q2'],
    ]);
  });

  it('of two windows that begin one slot at the same moment are both kept', () => {
    const one = writing(before, harm, 'c1', says('One.'));
    const other = writing(before, harm, 'c2', says('Other.'));
    expect(wordsOf(afterMoves(before, one, other))).toEqual([
      ['harm', 'One.'],
      ['harm', 'Other.'],
    ]);
  });
});

it('one worksheet serves all answers that claim the exemption, and one likelihood is set for all of them', () => {
  const count = 60;
  const lines = Array.from({ length: count }, (_, i) => `${i + 1} What of ${i + 1}?`);
  const ten = Array.from({ length: 10 }, (_, i) => withheld(`q${i * 6 + 1}`, '43(2)')).flat();
  const mixed = { kind: 'set-likelihood', ...at('q1'), provision: '43(2)', likelihood: 'would' } as const;
  const foiCase = afterMoves(sampleCase(...lines), ...ten);
  expect(claimingOf(foiCase, claim).map(({ question }) => question.id)).toHaveLength(10);
  const set = afterMoves(foiCase, mixed, {
    kind: 'set-likelihood',
    ...at('q7'),
    provision: '43(2)',
    likelihood: 'would-be-likely',
  });
  expect(likelihoodsChosen(set, claim)).toEqual(['would', 'would-be-likely']);
  const all = afterMoves(set, { kind: 'set-likelihoods', ...claim, likelihood: 'would-be-likely' });
  expect(likelihoodsChosen(all, claim)).toEqual(['would-be-likely']);
  expect(claimingOf(all, claim).every(({ likelihood }) => likelihood === 'would-be-likely')).toBe(true);
});
