import { describe, expect, test } from 'vitest';
import { plainClaim } from '../letter/decision.ts';
import { paragraph, plainText, type RichText } from '../text/rich-text.ts';
import { advanceCase } from './advance.ts';
import { answerOf } from './answers.ts';
import type { FoiCase } from './case.ts';
import type { CaseMove } from './moves.ts';
import { afterMoves, sampleCase } from './sample-case.ts';

const start = afterMoves(sampleCase('1 One?', '2 For each:', '2a Make?', '2b Year?'), {
  kind: 'add-team',
  team: { id: 'b', name: 'B' },
});
const text = (words: string): RichText => [paragraph(words)];
const edit = (block: string, words: string | null): CaseMove => ({
  kind: 'edit-block',
  reply: 'response',
  block,
  edit: words === null ? null : { text: text(words), basis: text('as derived') },
});
const leaveOut = (block: string, out: boolean): CaseMove => ({
  kind: 'leave-out-block',
  reply: 'response',
  block,
  out,
});
const decisions = (foiCase: FoiCase) =>
  Object.fromEntries(Object.entries(foiCase.answers).map(([key, { status }]) => [key, status]));

describe('deciding all questions at once', () => {
  const refuse: CaseMove = { kind: 'decide-all', status: 'withhold', provisions: ['24(1)'] };

  test('decides each question of each team, and none that only introduces parts', () => {
    expect(decisions(afterMoves(start, refuse))).toEqual({
      'q1/team-1': 'withhold',
      'q1/b': 'withhold',
      'q3/team-1': 'withhold',
      'q3/b': 'withhold',
      'q4/team-1': 'withhold',
      'q4/b': 'withhold',
    });
  });

  test('once for teams that answer together, and for its own teams only', () => {
    const foiCase = afterMoves(
      start,
      { kind: 'answer-together', question: 'q1', together: true },
      { kind: 'assign', question: 'q2', teams: ['b'] },
      refuse,
    );
    expect(Object.keys(foiCase.answers).sort()).toEqual(['q1/*', 'q3/b', 'q4/b']);
  });

  test('keeps words, and a likelihood that was chosen', () => {
    const at = { question: 'q1', team: 'b' } as const;
    const foiCase = afterMoves(
      start,
      { kind: 'write-answer', ...at, body: text('kept'), basis: 0 },
      { kind: 'claim', ...at, provision: '24(1)' },
      { kind: 'set-likelihood', ...at, provision: '24(1)', likelihood: 'would' },
      refuse,
    );
    const answer = answerOf(foiCase, 'q1', 'b');
    expect(plainText(answer.body)).toBe('kept');
    expect(answer.exemptions).toEqual([{ ...plainClaim, provision: '24(1)', likelihood: 'would' }]);
  });

  test('changes nothing the second time', () => {
    const once = afterMoves(start, refuse);
    expect(advanceCase(once, refuse, 'x')).toBe(once);
  });
});

describe('blocks of the letter', () => {
  test('an edit by hand is kept by kind of letter, and put back', () => {
    const foiCase = afterMoves(start, edit('opening', 'Mine'));
    expect(Object.keys(foiCase.arranged)).toEqual(['response']);
    expect(afterMoves(foiCase, edit('opening', null)).arranged).toEqual({});
  });

  test('are left out once, and put back', () => {
    const foiCase = afterMoves(start, leaveOut('further', true), leaveOut('scope', true));
    expect(advanceCase(foiCase, leaveOut('further', true), 'x')).toBe(foiCase);
    expect(afterMoves(foiCase, leaveOut('further', false)).arranged.response?.leftOut).toEqual(['scope']);
  });

  test('are ordered, each once', () => {
    const order: CaseMove = { kind: 'order-blocks', reply: 'response', order: ['b', 'a', 'b'] };
    expect(afterMoves(start, order).arranged.response?.order).toEqual(['b', 'a']);
    expect(afterMoves(start, order, { ...order, order: [] }).arranged).toEqual({});
  });

  test('stand as another layout has them when it is chosen, with their edits', () => {
    const order: CaseMove = { kind: 'order-blocks', reply: 'response', order: ['b', 'a'] };
    const before = afterMoves(start, order, edit('opening', 'Mine'), leaveOut('further', true));
    const foiCase = afterMoves(before, { kind: 'set-reply', change: { layout: 'reasons-first' } });
    expect(foiCase.arranged.response).toEqual({ ...before.arranged.response, order: [] });
    const other = afterMoves(before, { kind: 'set-reply', change: { kind: 'extension' } });
    expect(other.arranged).toEqual(before.arranged);
  });

  test.each<[string, CaseMove]>([
    ['an edit that is not there is put back', edit('opening', null)],
    ['a block that is there is put back', leaveOut('opening', false)],
    ['the order of the layout', { kind: 'order-blocks', reply: 'response', order: [] }],
    ['the same clock', { kind: 'set-clock', change: { fee: null } }],
    ['the same kind', { kind: 'set-reply', change: { kind: 'response' } }],
    ['a warning that counts', { kind: 'override', findings: ['f'], reason: null }],
  ])('change nothing: %s', (_, move) => {
    expect(advanceCase(start, move, 'x')).toBe(start);
  });
});

test('a warning is passed over for a reason, and counts again', () => {
  const passed = afterMoves(start, { kind: 'override', findings: ['f', 'g'], reason: 'It is published.' });
  expect(passed.overrides.f).toEqual({ reason: 'It is published.', at: '1970-01-01T00:00:00.000Z' });
  const again = afterMoves(passed, { kind: 'override', findings: ['f'], reason: null });
  expect(Object.keys(again.overrides)).toEqual(['g']);
});

test('a letter about some questions does not name one that is gone', () => {
  const about: CaseMove = {
    kind: 'set-reply',
    change: { transfer: { to: '', contact: '', how: 'transferred', questions: ['q1', 'q3'] } },
  };
  const foiCase = afterMoves(start, about, { kind: 'remove-question', question: 'q1' });
  expect(foiCase.reply.transfer.questions).toEqual(['q3']);
});
