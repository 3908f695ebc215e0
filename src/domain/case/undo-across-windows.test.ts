import { expect, test } from 'vitest';
import type { CostLimit, EstimateLine } from '../law/cost-limit.ts';
import { plainAttached } from '../letter/decision.ts';
import { isAboutSome, type LetterChoice, NEEDS, plainChoice } from '../letter/letter-choice.ts';
import { paragraph, plainText } from '../text/rich-text.ts';
import { answerOf } from './answers.ts';
import type { FoiCase } from './case.ts';
import { checkCase } from './check.ts';
import { attachedClauses } from './clause-moves.ts';
import type { CaseMove } from './moves.ts';
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
  ...plainAttached,
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
    { kind: 'set-reply', change: { review: { ...plainChoice.review, askedOn: '2026-11-20' } } },
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

/** A value for each field of what each kind of letter needs, other than the one that it has at first. */
const GIVEN: Pick<LetterChoice, (typeof NEEDS)[number]> = {
  clarify: { questions: ['q1'], ask: body('Which year?') },
  transfer: { to: 'The police', contact: 'police@example.com', questions: ['q2'], how: 'suggested' },
  closed: { askedOn: '2026-11-20' },
  fees: { amount: 12.4, basis: body('Copies.'), pay: body('By card.') },
  access: {
    by: 'Data Protection',
    contact: 'dp@example.com',
    questions: ['q2'],
    identity: body('A passport.'),
  },
  review: {
    askedOn: '2026-12-01',
    outcome: 'upheld',
    firstOn: '2026-11-20',
    firstSaid: 'refused Q1',
    reviewedBy: 'The Head of Legal',
    findings: body('We looked.'),
    breach: 'section 17(1)(b)',
  },
  extension: { why: body('It names a hundred sites.') },
  holding: { why: body('The files are in an archive.'), replyBy: '2027-01-22' },
};

/** Two fields of one need, in each order. */
const PAIRS = NEEDS.flatMap((need) => {
  const fields = Object.entries(GIVEN[need]);
  return fields.flatMap((mine) =>
    fields
      .filter((theirs) => theirs !== mine)
      .map((theirs) => [`${need}: ${mine[0]}, ${theirs[0]}`, need, mine, theirs] as const),
  );
});

test.each(PAIRS)('two fields of one letter are taken back each by itself: %s', (_, need, mine, theirs) => {
  const plain = two.reply[need];
  const set = (...fields: readonly (readonly [string, unknown])[]): CaseMove => ({
    kind: 'set-reply',
    change: { [need]: { ...plain, ...Object.fromEntries(fields) } },
  });
  const foiCase = undone(two, set(mine), set(mine, theirs));
  expect(foiCase.reply[need]).toEqual({ ...plain, ...Object.fromEntries([theirs]) });
});

test.each(NEEDS.filter((need) => isAboutSome(two.reply[need])))(
  'two questions that a letter is about are taken back each by itself: %s',
  (need) => {
    const about = (...questions: readonly string[]): CaseMove => ({
      kind: 'set-reply',
      change: { [need]: { ...two.reply[need], questions } },
    });
    expect(undone(two, about('q1'), about('q1', 'q3')).reply[need]).toMatchObject({ questions: ['q3'] });
  },
);

test('the limit and each line of an estimate are taken back each by itself', () => {
  const line = (id: string, count: number) =>
    ({ id, activity: 'locating', what: '', count, minutes: 9 }) as const;
  const estimate = (limit: CostLimit, ...lines: readonly EstimateLine[]): CaseMove => ({
    kind: 'set-reply',
    change: { estimate: { limit, lines } },
  });
  const before = afterMoves(two, estimate(450, line('a', 1), line('b', 1)));
  const left = (mine: CaseMove, theirs: CaseMove) => undone(before, mine, theirs).reply.estimate;
  expect(left(estimate(450, line('a', 2), line('b', 1)), estimate(600, line('a', 2), line('b', 3)))).toEqual({
    limit: 600,
    lines: [line('a', 1), line('b', 3)],
  });
  expect(left(estimate(600, line('a', 1), line('b', 1)), estimate(600, line('a', 1), line('b', 3)))).toEqual({
    limit: 450,
    lines: [line('a', 1), line('b', 3)],
  });
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
