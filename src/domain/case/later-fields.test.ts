import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Answer, emptyAnswer, plainAttached } from '../letter/decision.ts';
import { paragraph } from '../text/rich-text.ts';
import { advanceCase } from './advance.ts';
import type { FoiCase } from './case.ts';
import { checkCase } from './check.ts';
import { plainConsultation } from './consulted.ts';
import type { CaseMove } from './moves.ts';
import { undoOf } from './put-back.ts';
import { anyMove, movedCase, seen } from './sample/any-move.ts';
import { afterMoves } from './sample-case.ts';

/// A later release may have stored fields that this one does not know (value/record.ts): no move and no undo drops one.

const at = { question: 'q1', team: 'team-1' } as const;
const words = [paragraph('Twelve.')];
const clause = { id: 'c1', ...plainAttached, title: '', role: 'text', serves: [], body: words } as const;

/** Something of everything that a case can hold. */
const full = afterMoves(
  movedCase,
  { kind: 'add-team', team: { id: 'b', name: 'b' } },
  { kind: 'write-answer', ...at, body: words, basis: 0 },
  { kind: 'claim', ...at, provision: '43(2)' },
  { kind: 'attach-clause', ...at, clause },
  { kind: 'attach-clause', question: null, team: null, clause: { ...clause, id: 'c2' } },
  { kind: 'write-answer', question: 'q2', team: 'b', body: words, basis: 0 },
  { kind: 'assign', question: 'q2', teams: ['b'] },
  { kind: 'answer-together', question: 'q4', together: true },
  { kind: 'write-answer', question: 'q4', team: 'b', body: words, basis: 0 },
  { kind: 'order-blocks', reply: 'response', order: ['b', 'a'] },
  { kind: 'leave-out-block', reply: 'extension', block: 'a', out: true },
  { kind: 'edit-block', reply: 'response', block: 'a', edit: { text: words, basis: [] } },
  { kind: 'override', findings: ['f1'], reason: '' },
  { kind: 'add-consultation', consultation: { ...plainConsultation('a1'), questions: ['q1'] } },
  { kind: 'set-worksheet', provision: '43(2)', ncnd: false, change: { notes: 'Seen' } },
  { kind: 'set-clock', change: { fee: { notice: '2026-11-20', paid: null } } },
);

/** What is kept by names that are no fields, and the words, which are written as a whole. */
const WORDS = new Set(['words', 'body', 'text', 'basis', 'ask', 'why', 'findings', 'otherVersions']);
const NO_FIELDS = new Set(['answers', 'laws', 'assignments', 'overrides', 'worksheets', 'arranged', 'edits']);

type Group = Readonly<Record<string, unknown>>;

function isGroup(value: unknown): value is Group {
  return typeof value === 'object' && value !== null;
}

/** The value with a field of a later release in each group of fields. */
function later<T>(value: T, name?: string): T;
function later(value: unknown, name = ''): unknown {
  if (!isGroup(value) || WORDS.has(name)) return value;
  if (Array.isArray(value)) return value.map((one) => later(one));
  const parts = Object.entries(value).map(([key, part]) => [key, later(part, key)] as const);
  return { ...Object.fromEntries(parts), ...(NO_FIELDS.has(name) ? {} : { later: [name] }) };
}

/** What was arranged in kinds of letter that only a later release has. */
const UNKNOWN_LETTERS = { apology: { edits: {}, order: [], leftOut: [] }, rota: [] };

const stored: FoiCase = {
  ...later(full),
  arranged: {
    ...later(full.arranged, 'arranged'),
    ...UNKNOWN_LETTERS,
  },
};

const nameOf = (one: unknown) => (isGroup(one) ? (one.id ?? one.provision) : undefined);

/** Where a field of a later release is gone, of what is still there. */
function lost(was: unknown, is: unknown, path = ''): readonly string[] {
  if (!isGroup(was) || !isGroup(is)) return [];
  if (Array.isArray(was))
    return was.flatMap((one) => {
      const name = nameOf(one);
      const still =
        Array.isArray(is) && name !== undefined ? is.find((other) => nameOf(other) === name) : null;
      return lost(one, still, `${path}.${name}`);
    });
  const here = 'later' in was && !('later' in is) ? [path] : [];
  return [...here, ...Object.keys(was).flatMap((key) => lost(was[key], is[key], `${path}.${key}`))];
}

/** What of a later release is gone as a whole, though nothing took it away: letters that were arranged, who answers what. */
function gone(was: FoiCase, is: FoiCase): readonly string[] {
  const asked = new Set(is.questions.map(({ id }) => id));
  const isLater = ([key, one]: readonly [string, object]) => 'later' in one || key in UNKNOWN_LETTERS;
  const arranged = Object.entries(was.arranged).filter(([kind]) => !(kind in is.arranged));
  const assigned = Object.entries(was.assignments).filter(([id]) => asked.has(id) && !(id in is.assignments));
  return [...arranged, ...assigned].filter(isLater).map(([key]) => key);
}

/** What such a move replaces as a whole. */
const REPLACED = new Set(['.reply.clarify', '.clock.fee', '.overrides.f1']);

function missingIn(is: FoiCase, was: FoiCase): readonly string[] {
  return [...lost(was, is).filter((path) => !REPLACED.has(path)), ...gone(was, is)];
}

const moves = fc.array(anyMove, { maxLength: 8 });
const runs = { numRuns: 300 };

test('no move drops what a later release has stored of what stays', () => {
  checkCase(stored);
  fc.assert(
    fc.property(moves, (row) => {
      row.reduce((before, one) => {
        const after = advanceCase(before, one, 'x');
        expect(missingIn(after, before)).toEqual([]);
        return after;
      }, stored);
    }),
    runs,
  );
});

test('undo puts back what a later release has stored of what the move took away', () => {
  fc.assert(
    fc.property(moves, anyMove, (row, last) => {
      const before = afterMoves(stored, ...row);
      const after = advanceCase(before, last, 'x');
      expect(seen(advanceCase(after, undoOf(before, after), 'x'))).toEqual(seen(before));
    }),
    runs,
  );
});

test('undo drops nothing of a later release that is there, whatever another window did since', () => {
  fc.assert(
    fc.property(anyMove, moves, (first, others) => {
      const after = advanceCase(stored, first, 'x');
      const now = afterMoves(after, ...others);
      const undone = advanceCase(now, undoOf(stored, after), 'x');
      // What the move put in another place goes back from there.
      const atFirst = new Set(missingIn(undone, stored));
      expect(missingIn(undone, now).filter((path) => atFirst.has(path))).toEqual([]);
    }),
    runs,
  );
});

/** Answers of two teams to one question, with fields of a later release. */
function answeredBy(team1: object, b: object): FoiCase {
  const answers = { 'q1/team-1': { ...emptyAnswer, ...team1 }, 'q1/b': { ...emptyAnswer, ...b } };
  return { ...full, answers };
}

const said = { status: 'answer', body: words } as const;
const together: CaseMove = { kind: 'answer-together', question: 'q1', together: true };
const apart: CaseMove = { ...together, together: false };

test('an answer that differs from that of all only in what a later release has stored waits', () => {
  const { answers } = afterMoves(answeredBy(said, { ...said, later: 1 }), together);
  expect([answers['q1/*'], answers['q1/b']]).toMatchObject([said, { ...said, later: 1 }]);
});

test('a team that starts with the answer of all keeps what a later release has stored of its own', () => {
  const { answers } = afterMoves(answeredBy(said, { later: 1 }), together, apart);
  expect(answers['q1/b']).toMatchObject({ ...said, later: 1 });
});

test('an answer that comes to stand beside that of all keeps what a later release has stored of it', () => {
  const other = { status: 'withhold', later: 1 };
  const { answers } = afterMoves(answeredBy(said, other), together, {
    kind: 'assign',
    question: 'q1',
    teams: ['b'],
  });
  expect(answers['q1/b']).toMatchObject({ ...said, later: 1 });
});

describe('questions that become one', () => {
  const own: Answer = { ...emptyAnswer, ...said };
  const before: FoiCase = {
    ...full,
    answers: { 'q1/team-1': { ...own, ...{ later: 1 } }, 'q2/team-1': own },
  };

  test.each<[string, string, 'next' | 'previous']>([
    ['q2', 'q1', 'next'],
    ['q1', 'q2', 'previous'],
  ])('keep what a later release has stored of either answer: %s', (left, question, into) => {
    const after = afterMoves(before, { kind: 'merge-question', question, into });
    expect(after.answers[`${left}/team-1`]).toMatchObject({ later: 1 });
  });

  test('leave none of it to the other when they are taken apart again', () => {
    const after = afterMoves(before, { kind: 'merge-question', question: 'q1', into: 'next' });
    const undone = afterMoves(after, undoOf(before, after));
    expect(undone.answers['q1/team-1']).toHaveProperty('later');
    expect(undone.answers['q2/team-1']).not.toHaveProperty('later');
  });
});
