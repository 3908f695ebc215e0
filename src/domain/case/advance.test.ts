import { describe, expect, test } from 'vitest';
import { type AttachedClause, plainAttached } from '../letter/decision.ts';
import { paragraph, plainText, type RichText } from '../text/rich-text.ts';
import { advanceCase } from './advance.ts';
import { answerOf } from './answers.ts';
import type { FoiCase } from './case.ts';
import type { CaseMove } from './moves.ts';
import { undoOf } from './put-back.ts';
import { afterMoves, sampleCase } from './sample-case.ts';

const NOW = '2026-11-23T12:00:00Z';
const team = 'team-1';
const body = (text: string): RichText => [paragraph(text)];
const write = (question: string, text: string, basis = 0): CaseMove => ({
  kind: 'write-answer',
  question,
  team,
  body: body(text),
  basis,
});
const status = (question: string, value: 'answer' | 'withhold' | 'not-held'): CaseMove => ({
  kind: 'set-status',
  question,
  team,
  status: value,
});
const clause = (id: string, more: Partial<AttachedClause> = {}): AttachedClause => ({
  id,
  ...plainAttached,
  title: id,
  role: 'text',
  serves: [],
  body: body(id),
  ...more,
});
const outline = (foiCase: FoiCase): readonly string[] =>
  foiCase.questions.map(
    (q) => `${q.id}${q.parent === null ? '' : `<${q.parent}`} ${q.label ?? '-'} ${q.text}`,
  );

describe('any move', () => {
  test('counts and dates what it changed', () => {
    const after = advanceCase(sampleCase('1 One?'), status('q1', 'answer'), NOW);
    expect([after.revision, after.changedAt]).toEqual([1, NOW]);
  });

  test.each<[string, CaseMove]>([
    ['a status that is already so', { kind: 'set-status', question: 'q1', team, status: null }],
    ['an answer to a question that is gone', write('q9', 'x')],
    ['a team that is gone', { kind: 'set-status', question: 'q1', team: 'gone', status: 'answer' }],
    ['a clause that is gone', { kind: 'detach-clause', clause: 'gone' }],
    ['removing the last team', { kind: 'remove-team', team }],
    ['the same requester', { kind: 'set-requester', name: 'A. Requester', email: 'a.requester@example.com' }],
    [
      'a likelihood of what is not claimed',
      { kind: 'set-likelihood', question: 'q1', team, provision: '43(2)', likelihood: 'would' },
    ],
    ['a question that depends on itself', { kind: 'set-depends-on', question: 'q1', team, on: 'q1' }],
    ['a split that leaves nothing', { kind: 'split-question', question: 'q1', at: 0, newId: 'n' }],
    ['a merge past the end', { kind: 'merge-question', question: 'q1', into: 'previous' }],
  ])('gives the very same case when it changes nothing: %s', (_, move) => {
    const before = sampleCase('1 One?');
    expect(advanceCase(before, move, NOW)).toBe(before);
  });
});

describe('a mail that the officer says is the case’s', () => {
  const before = sampleCase('1 One?');
  const mail = { ...before.source, messageId: 'moved', threadId: 't2' };
  const join: CaseMove = { kind: 'join-mail', mail };

  test('gives the case its names beside those it had, and the id stays', () => {
    const after = advanceCase(before, join, NOW);
    expect(after.id).toBe(before.id);
    expect(after.source).toEqual({ ...mail, also: ['=m1', 't1'] });
    expect(advanceCase(after, join, NOW)).toBe(after);
    expect(advanceCase(after, undoOf(before, after), NOW).source).toEqual(before.source);
  });

  test('is none of another webmail', () => {
    expect(advanceCase(before, { kind: 'join-mail', mail: { ...mail, webmail: 'outlook' } }, NOW)).toBe(
      before,
    );
  });
});

describe('questions', () => {
  const three = sampleCase('1 One?', '2 Two?', '2a Part?', '3 Three?');
  test.each<[string, CaseMove, readonly string[]]>([
    [
      'edit',
      { kind: 'edit-question', question: 'q2', label: null, text: 'New?' },
      ['q1 1 One?', 'q2 - New?', 'q3<q2 2a Part?', 'q4 3 Three?'],
    ],
    [
      'add after one with parts: behind its parts',
      {
        kind: 'add-question',
        question: { id: 'n', label: null, text: 'Added?', parent: null, span: null },
        after: 'q2',
      },
      ['q1 1 One?', 'q2 2 Two?', 'q3<q2 2a Part?', 'n - Added?', 'q4 3 Three?'],
    ],
    [
      'add at the start',
      {
        kind: 'add-question',
        question: { id: 'n', label: null, text: 'Added?', parent: null, span: null },
        after: null,
      },
      ['n - Added?', 'q1 1 One?', 'q2 2 Two?', 'q3<q2 2a Part?', 'q4 3 Three?'],
    ],
    [
      'remove: its parts stay',
      { kind: 'remove-question', question: 'q2' },
      ['q1 1 One?', 'q3 2a Part?', 'q4 3 Three?'],
    ],
    [
      'move up with its parts',
      { kind: 'move-question', question: 'q2', to: 0 },
      ['q2 2 Two?', 'q3<q2 2a Part?', 'q1 1 One?', 'q4 3 Three?'],
    ],
    [
      'move past a neighbour',
      { kind: 'move-question', question: 'q1', to: 99 },
      ['q2 2 Two?', 'q3<q2 2a Part?', 'q4 3 Three?', 'q1 1 One?'],
    ],
    [
      'move among parts: becomes one',
      { kind: 'move-question', question: 'q1', to: 1 },
      ['q2 2 Two?', 'q1<q2 1 One?', 'q3<q2 2a Part?', 'q4 3 Three?'],
    ],
    [
      'indent under the one above',
      { kind: 'indent-question', question: 'q4' },
      ['q1 1 One?', 'q2 2 Two?', 'q3<q2 2a Part?', 'q4<q2 3 Three?'],
    ],
    [
      'outdent',
      { kind: 'outdent-question', question: 'q3' },
      ['q1 1 One?', 'q2 2 Two?', 'q3 2a Part?', 'q4 3 Three?'],
    ],
    [
      'merge with the next, which keeps its id',
      { kind: 'merge-question', question: 'q1', into: 'next' },
      ['q2 1 One? Two?', 'q3<q2 2a Part?', 'q4 3 Three?'],
    ],
    [
      'merge a part with its stem',
      { kind: 'merge-question', question: 'q3', into: 'previous' },
      ['q1 1 One?', 'q2 2 Two? Part?', 'q4 3 Three?'],
    ],
    [
      'merge a stem with its part',
      { kind: 'merge-question', question: 'q2', into: 'next' },
      ['q1 1 One?', 'q3 2 Two? Part?', 'q4 3 Three?'],
    ],
  ])('%s', (_, move, expected) => {
    expect(outline(afterMoves(three, move))).toEqual(expected);
  });

  test('a split takes the marker that was missed', () => {
    const foiCase = sampleCase('4 When does it end? 5)Do you use a platform?');
    const after = afterMoves(foiCase, { kind: 'split-question', question: 'q1', at: 18, newId: 'n' });
    expect(outline(after)).toEqual(['q1 4 When does it end?', 'n 5 Do you use a platform?']);
  });

  test('a split part continues the letters', () => {
    const foiCase = sampleCase('2a Which? b) How much?');
    const after = afterMoves(foiCase, { kind: 'split-question', question: 'q1', at: 6, newId: 'n' });
    expect(outline(after)).toEqual(['q1 2a Which?', 'n 2b How much?']);
  });

  test('a split divides the place in the mail when the text is as it was read', () => {
    const foiCase = sampleCase('1 One? Two?');
    const read = {
      ...foiCase,
      questions: foiCase.questions.map((q) => ({ ...q, span: { start: 10, end: 19 } })),
    };
    const after = afterMoves(read, { kind: 'split-question', question: 'q1', at: 4, newId: 'n' });
    expect(after.questions.map((q) => q.span)).toEqual([
      { start: 10, end: 14 },
      { start: 14, end: 19 },
    ]);
  });

  test('a split leaves the answer with the first half, and other answers alone', () => {
    const foiCase = afterMoves(sampleCase('1 One? And?', '2 Two?'), write('q1', 'yes'), write('q2', 'no'));
    const after = afterMoves(foiCase, { kind: 'split-question', question: 'q1', at: 4, newId: 'n' });
    expect(after.answers).toEqual(foiCase.answers);
  });

  test('a merge joins both answers in reading order', () => {
    const foiCase = afterMoves(
      sampleCase('1 One?', '2 Two?', '3 Three?'),
      write('q1', 'first'),
      status('q1', 'answer'),
      write('q2', 'second'),
      status('q2', 'withhold'),
      { kind: 'claim', question: 'q2', team, provision: '43(2)' },
      { kind: 'set-depends-on', question: 'q3', team, on: 'q1' },
      { kind: 'merge-question', question: 'q1', into: 'next' },
    );
    const merged = answerOf(foiCase, 'q2', team);
    expect(plainText(merged.body)).toBe('first\nsecond');
    expect([merged.status, merged.exemptions.length]).toEqual(['part', 1]);
    expect(answerOf(foiCase, 'q3', team).dependsOn).toBe('q2');
  });

  test('answers that leaned on a removed question lean on nothing', () => {
    const foiCase = afterMoves(
      sampleCase('1 One?', '2 Two?'),
      { kind: 'set-depends-on', question: 'q2', team, on: 'q1' },
      { kind: 'remove-question', question: 'q1' },
    );
    expect(answerOf(foiCase, 'q2', team).dependsOn).toBeNull();
  });
});

describe('two windows on one answer', () => {
  const shared = afterMoves(sampleCase('1 One?'), write('q1', 'from the first window'));

  test('a write that had seen the other replaces it', () => {
    const answer = answerOf(afterMoves(shared, write('q1', 'corrected', 1)), 'q1', team);
    expect([plainText(answer.body), answer.otherVersions]).toEqual(['corrected', []]);
  });

  test('a write that had not seen the other keeps it', () => {
    const answer = answerOf(afterMoves(shared, write('q1', 'from the second', 0)), 'q1', team);
    expect(plainText(answer.body)).toBe('from the second');
    expect(answer.otherVersions.map(plainText)).toEqual(['from the first window']);
  });

  test('a window that had nothing displaces nothing', () => {
    expect(afterMoves(shared, write('q1', '', 0))).toBe(shared);
  });

  test('the officer picks one, and can take that back', () => {
    const both = afterMoves(shared, write('q1', 'from the second', 0));
    const picked = afterMoves(both, { kind: 'keep-version', question: 'q1', team, version: 0 });
    expect(plainText(answerOf(picked, 'q1', team).body)).toBe('from the first window');
    expect(answerOf(picked, 'q1', team).otherVersions).toEqual([]);
    const undone = answerOf(afterMoves(picked, undoOf(both, picked)), 'q1', team);
    expect([plainText(undone.body), undone.otherVersions.length]).toEqual(['from the second', 1]);
  });
});

describe('clauses and teams', () => {
  test('a clause belongs to the letter or to one answer, is edited and detached by its id', () => {
    const foiCase = afterMoves(
      sampleCase('1 One?'),
      { kind: 'attach-clause', question: null, team: null, clause: clause('c1') },
      { kind: 'attach-clause', question: 'q1', team: null, clause: clause('c2') },
      { kind: 'attach-clause', question: null, team: null, clause: clause('c2') },
      { kind: 'edit-clause', clause: 'c2', body: body('edited'), serves: ['43(2)'] },
      { kind: 'detach-clause', clause: 'c1' },
    );
    expect(foiCase.clauses).toEqual([]);
    expect(answerOf(foiCase, 'q1', team).clauses).toEqual([
      clause('c2', { body: body('edited'), serves: ['43(2)'] }),
    ]);
  });

  test('a removed team takes its answers along, and both come back', () => {
    const before = afterMoves(
      sampleCase('1 One?'),
      { kind: 'add-team', team: { id: 'b', name: 'MetCC' } },
      { kind: 'set-status', question: 'q1', team: 'b', status: 'answer' },
    );
    const removed = afterMoves(before, { kind: 'remove-team', team: 'b' });
    expect([removed.teams.length, Object.keys(removed.answers)]).toEqual([1, []]);
    expect(afterMoves(removed, undoOf(before, removed)).answers).toEqual(before.answers);
  });
});

describe('words make an answer', () => {
  const start = sampleCase('1 One?');
  const answer = (foiCase: FoiCase) => foiCase.answers['q1/team-1'];

  test('of what was not decided, in one move that one undo takes back', () => {
    const written = afterMoves(start, write('q1', 'Yes'));
    expect(answer(written)).toMatchObject({ status: 'answer', body: body('Yes'), revision: 1 });
    expect(written.revision).toBe(start.revision + 1);
    expect(afterMoves(written, undoOf(start, written)).answers).toEqual(start.answers);
  });

  test('of what was decided before words came, and is open again', () => {
    const open = afterMoves(start, write('q1', 'Yes'), {
      kind: 'set-status',
      question: 'q1',
      team,
      status: null,
    });
    expect(answer(open)).toMatchObject({ status: null, body: body('Yes') });
    expect(answer(afterMoves(open, write('q1', 'Yes, nine', 1)))).toMatchObject({ status: 'answer' });
  });

  test.each(['withhold', 'not-held'] as const)('and leave what was decided otherwise: %s', (decided) => {
    const foiCase = afterMoves(start, status('q1', decided), write('q1', 'Some words'));
    expect(answer(foiCase)).toMatchObject({ status: decided, body: body('Some words') });
  });

  test('also when they were typed on older ones', () => {
    const theirs = afterMoves(start, write('q1', 'Theirs'), {
      kind: 'set-status',
      question: 'q1',
      team,
      status: null,
    });
    expect(answer(afterMoves(theirs, write('q1', 'Ours')))).toMatchObject({
      status: 'answer',
      body: body('Ours'),
      otherVersions: [body('Theirs')],
    });
  });

  test('and no words make none', () => {
    expect(answer(afterMoves(start, write('q1', 'Yes'), write('q1', '', 1)))).toMatchObject({
      status: 'answer',
    });
    expect(afterMoves(start, write('q1', ' ')).answers['q1/team-1']).toMatchObject({ status: null });
  });
});

describe('a team’s answers put in at once', () => {
  const put: CaseMove = {
    kind: 'write-answers',
    team,
    answers: [
      { question: 'q1', body: body('Yes') },
      { question: 'q2', body: body('Nine') },
      { question: 'q3', body: [] },
      { question: 'gone', body: body('x') },
    ],
  };
  const start = sampleCase('1 One?', '2 Two?', '3 Three?');

  test('are answered where nothing was decided', () => {
    const foiCase = afterMoves(start, status('q2', 'withhold'), put);
    expect(['q1', 'q2', 'q3'].map((id) => answerOf(foiCase, id, team).status)).toEqual([
      'answer',
      'withhold',
      null,
    ]);
    expect(plainText(answerOf(foiCase, 'q2', team).body)).toBe('Nine');
  });

  test('stand beside words that were there, and are put in once', () => {
    const foiCase = afterMoves(start, write('q1', 'Typed'), put);
    const answer = answerOf(foiCase, 'q1', team);
    expect([plainText(answer.body), ...answer.otherVersions.map(plainText)]).toEqual(['Yes', 'Typed']);
    expect(advanceCase(foiCase, put, NOW)).toBe(foiCase);
  });

  test('are one step to undo', () => {
    const before = afterMoves(start, write('q1', 'Typed'));
    const after = afterMoves(before, put);
    expect(plainText(answerOf(afterMoves(after, undoOf(before, after)), 'q1', team).body)).toBe('Typed');
  });
});
