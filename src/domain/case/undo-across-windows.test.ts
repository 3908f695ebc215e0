import { expect, test } from 'vitest';
import { paragraph } from '../text/rich-text.ts';
import type { Case, CaseMove } from './case.ts';
import { checkCase } from './check.ts';
import { attachedClauses } from './clause-moves.ts';
import { undoOf } from './put-back.ts';
import { afterMoves, sampleCase } from './sample-case.ts';

const start = sampleCase('1 One?', '2 Two?', '3 Three?');

/** One window makes a move, another makes moves of its own, then the first takes its move back. */
function undone(before: Case, move: CaseMove, ...others: readonly CaseMove[]): Case {
  const after = afterMoves(before, move);
  const c = afterMoves(afterMoves(after, ...others), undoOf(before, after));
  checkCase(c);
  return c;
}

const clause = {
  id: 'c1',
  clauseId: null,
  title: 'c1',
  role: 'text',
  serves: [],
  body: [paragraph('x')],
} as const;

test('an added team stays when another window removed all others', () => {
  const c = undone(
    start,
    { kind: 'add-team', team: { id: 'b', name: 'MetCC' } },
    { kind: 'remove-team', team: 'team-1' },
  );
  expect(c.teams.map(({ id }) => id)).toEqual(['b']);
});

test('no question is lost when two windows hang questions under each other', () => {
  const indented = afterMoves(start, { kind: 'indent-question', question: 'q2' });
  const c = undone(
    indented,
    { kind: 'outdent-question', question: 'q2' },
    { kind: 'move-question', question: 'q2', to: 0 },
    { kind: 'indent-question', question: 'q1' },
  );
  expect(c.questions.map(({ id }) => id).sort()).toEqual(['q1', 'q2', 'q3']);
});

test('a detached clause that another window attached elsewhere comes back once', () => {
  const attached = afterMoves(start, { kind: 'attach-clause', question: null, team: null, clause });
  const c = undone(
    attached,
    { kind: 'detach-clause', clause: 'c1' },
    { kind: 'attach-clause', question: 'q1', team: null, clause },
  );
  expect(attachedClauses(c).map(({ id }) => id)).toEqual(['c1']);
});

test('undo of one answer keeps what another window mended since, though the states come from the store', () => {
  const before = structuredClone(start);
  const after = structuredClone(
    afterMoves(before, { kind: 'set-status', question: 'q1', team: 'team-1', status: 'withhold' }),
  );
  const mended = afterMoves(after, { kind: 'edit-question', question: 'q2', label: null, text: 'Mended?' });
  const back = afterMoves(mended, undoOf(before, after));
  expect(back.answers).toEqual({});
  expect(back.questions.map(({ text }) => text)).toEqual(['One?', 'Mended?', 'Three?']);
});
