import { expect, test } from 'vitest';
import { paragraph, plainText } from '../text/rich-text.ts';
import { answerOf } from './answers.ts';
import type { CaseMove, FoiCase } from './case.ts';
import { checkCase } from './check.ts';
import { attachedClauses } from './clause-moves.ts';
import { undoOf } from './put-back.ts';
import { afterMoves, sampleCase } from './sample-case.ts';

const start = sampleCase('1 One?', '2 Two?', '3 Three?');

/** One window makes a move, another makes moves of its own, then the first takes its move back. */
function undone(before: FoiCase, move: CaseMove, ...others: readonly CaseMove[]): FoiCase {
  const after = afterMoves(before, move);
  const foiCase = afterMoves(afterMoves(after, ...others), undoOf(before, after));
  checkCase(foiCase);
  return foiCase;
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
  const foiCase = undone(
    start,
    { kind: 'add-team', team: { id: 'b', name: 'MetCC' } },
    { kind: 'remove-team', team: 'team-1' },
  );
  expect(foiCase.teams.map(({ id }) => id)).toEqual(['b']);
});

test('no question is lost when two windows hang questions under each other', () => {
  const indented = afterMoves(start, { kind: 'indent-question', question: 'q2' });
  const foiCase = undone(
    indented,
    { kind: 'outdent-question', question: 'q2' },
    { kind: 'move-question', question: 'q2', to: 0 },
    { kind: 'indent-question', question: 'q1' },
  );
  expect(foiCase.questions.map(({ id }) => id).sort()).toEqual(['q1', 'q2', 'q3']);
});

test('a detached clause that another window attached elsewhere comes back once', () => {
  const attached = afterMoves(start, { kind: 'attach-clause', question: null, team: null, clause });
  const foiCase = undone(
    attached,
    { kind: 'detach-clause', clause: 'c1' },
    { kind: 'attach-clause', question: 'q1', team: null, clause },
  );
  expect(attachedClauses(foiCase).map(({ id }) => id)).toEqual(['c1']);
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

const two = afterMoves(start, { kind: 'add-team', team: { id: 'b', name: 'B' } });
const at = { question: 'q1', team: 'b' } as const;
const body = (text: string) => [paragraph(text)];
const edit = (block: string): CaseMove => ({
  kind: 'edit-block',
  reply: 'response',
  block,
  edit: { text: body('mine'), basis: body('derived') },
});

/** What one window takes back, what another did meanwhile: two changes that have nothing to do with each other. */
test.each<[string, CaseMove, CaseMove]>([
  [
    'two things that move the deadline',
    { kind: 'set-clock', change: { clarified: '2026-11-20' } },
    { kind: 'set-clock', change: { fee: { notice: '2026-11-20', paid: '2026-11-27' } } },
  ],
  [
    'two letters',
    { kind: 'set-reply', change: { clarify: { questions: ['q1'], ask: [] } } },
    { kind: 'set-reply', change: { review: { askedOn: '2026-11-20', outcome: null, findings: [] } } },
  ],
  ['two blocks', edit('opening'), edit('closing')],
  [
    'a block and the order of all',
    edit('opening'),
    { kind: 'order-blocks', reply: 'response', order: ['closing', 'opening'] },
  ],
  [
    'two blocks that are left out',
    { kind: 'leave-out-block', reply: 'response', block: 'scope', out: true },
    { kind: 'leave-out-block', reply: 'response', block: 'further', out: true },
  ],
  [
    'who answers and how',
    { kind: 'assign', question: 'q1', teams: ['b'] },
    { kind: 'answer-together', question: 'q1', together: true },
  ],
  [
    'two overrides',
    { kind: 'override', findings: ['f'], reason: 'x' },
    { kind: 'override', findings: ['g'], reason: 'y' },
  ],
  [
    'a status and what is withheld',
    { kind: 'set-status', ...at, status: 'withhold' },
    { kind: 'set-what', ...at, what: 'The spend' },
  ],
  [
    'two exemptions',
    { kind: 'claim', ...at, provision: '43(2)' },
    { kind: 'claim', ...at, provision: '24(1)' },
  ],
  [
    'a clause and a body',
    { kind: 'attach-clause', ...at, clause },
    { kind: 'write-answer', ...at, body: body('Yes'), basis: 9 },
  ],
])('undo leaves the other change alone: %s', (_, move, other) => {
  const { revision: _r, changedAt: _c, ...left } = undone(two, move, other);
  const { revision: _s, changedAt: _d, ...alone } = afterMoves(two, other);
  const withoutTime = (c: object) => JSON.parse(JSON.stringify(c).replace(/"at":"[^"]*"/g, '"at":""'));
  expect(withoutTime(left)).toEqual(withoutTime(alone));
});

test('two fields of one letter are taken back each by itself', () => {
  const clarify = (ask: string): CaseMove => ({
    kind: 'set-reply',
    change: { clarify: { questions: ['q1'], ask: ask === '' ? [] : body(ask) } },
  });
  const foiCase = undone(two, clarify(''), clarify('Which year?'));
  expect(foiCase.reply.clarify).toEqual({ questions: [], ask: body('Which year?') });
});

test('what two windows changed alike is as the later one left it', () => {
  const foiCase = undone(
    two,
    { kind: 'set-reference', reference: 'A/1' },
    { kind: 'set-reference', reference: 'B/2' },
  );
  expect(foiCase.reference).toBe('B/2');
});

test('words written for all teams by another window are each team’s own when the first takes back “together”', () => {
  const foiCase = undone(
    two,
    { kind: 'answer-together', question: 'q1', together: true },
    { kind: 'write-answer', ...at, body: body('Yes'), basis: 9 },
  );
  expect(['team-1', 'b'].map((team) => plainText(answerOf(foiCase, 'q1', team).body))).toEqual([
    'Yes',
    'Yes',
  ]);
});

test('an answer whose team was given back is not lost when another window joined the teams since', () => {
  const before = afterMoves(two, { kind: 'write-answer', ...at, body: body('Ours'), basis: 0 });
  const foiCase = undone(
    before,
    { kind: 'assign', question: 'q1', teams: ['team-1'] },
    { kind: 'write-answer', question: 'q1', team: 'team-1', body: body('Theirs'), basis: 0 },
  );
  expect(['team-1', 'b'].map((team) => plainText(answerOf(foiCase, 'q1', team).body))).toEqual([
    'Theirs',
    'Ours',
  ]);
});
