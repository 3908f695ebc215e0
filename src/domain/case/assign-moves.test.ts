import { describe, expect, test } from 'vitest';
import { isTogether, TOGETHER, teamsOf } from '../letter/assignments.ts';
import { answerKey, plainAttached } from '../letter/decision.ts';
import { paragraph, plainText } from '../text/rich-text.ts';
import { answerOf } from './answers.ts';
import type { FoiCase } from './case.ts';
import { checkCase } from './check.ts';
import type { CaseMove } from './moves.ts';
import { progressOf } from './progress.ts';
import { undoOf } from './put-back.ts';
import { afterMoves, sampleCase } from './sample-case.ts';

const team = (id: string): CaseMove => ({ kind: 'add-team', team: { id, name: id.toUpperCase() } });
const write = (question: string, by: string, text: string): CaseMove => ({
  kind: 'write-answer',
  question,
  team: by,
  body: [paragraph(text)],
  basis: 99,
});
const together = (question: string, so = true): CaseMove => ({
  kind: 'answer-together',
  question,
  together: so,
});
const assign = (question: string, ...teams: readonly string[]): CaseMove => ({
  kind: 'assign',
  question,
  teams: teams.length === 0 ? null : teams,
});
const teams = (foiCase: FoiCase, question = 'q1') => teamsOf(foiCase, question).map(({ id }) => id);
const words = (foiCase: FoiCase, by: string, question = 'q1') =>
  plainText(answerOf(foiCase, question, by).body);
const beside = (foiCase: FoiCase, by: string, question = 'q1') =>
  answerOf(foiCase, question, by).otherVersions.map(plainText);

/** Questions 1, 2 with parts 2a and 2b, and 3; teams team-1, b and c. */
const start = afterMoves(
  sampleCase('1 One?', '2 For each:', '2a Make?', '2b Year?', '3 Three?'),
  team('b'),
  team('c'),
);

function caseAfter(...moves: readonly CaseMove[]): FoiCase {
  const foiCase = afterMoves(start, ...moves);
  checkCase(foiCase);
  return foiCase;
}

describe('assigning', () => {
  test.each<[string, readonly CaseMove[], readonly string[]]>([
    ['some teams, in the order of the case', [assign('q1', 'c', 'b', 'c')], ['b', 'c']],
    [
      'all teams by name is all teams, a later one too',
      [assign('q1', 'c', 'b', 'team-1'), team('d')],
      ['team-1', 'b', 'c', 'd'],
    ],
    ['a team that is gone is left out', [assign('q1', 'c', 'gone')], ['c']],
    ['nobody who is there: refused', [assign('q1', 'b'), assign('q1', 'gone')], ['b']],
    ['all again', [assign('q1', 'b'), assign('q1')], ['team-1', 'b', 'c']],
    [
      'a team that is removed no longer answers',
      [assign('q1', 'b', 'c'), { kind: 'remove-team', team: 'b' }],
      ['c'],
    ],
    [
      'when all of its teams were removed, all others answer',
      [assign('q1', 'b'), { kind: 'remove-team', team: 'b' }],
      ['team-1', 'c'],
    ],
  ])('%s', (_, moves, expected) => {
    expect(teams(caseAfter(...moves))).toEqual(expected);
  });

  test('a question’s parts go with it', () => {
    const foiCase = caseAfter(assign('q2', 'b'));
    expect(['q2', 'q3', 'q4'].map((id) => teams(foiCase, id))).toEqual([['b'], ['b'], ['b']]);
    expect(teams(foiCase, 'q5')).toHaveLength(3);
  });

  test('what introduces it goes to the teams that answer any of its parts', () => {
    const one = caseAfter(assign('q3', 'b'));
    expect(teams(one, 'q2')).toHaveLength(3);
    const both = afterMoves(one, assign('q4', 'c'));
    expect(teams(both, 'q2')).toEqual(['b', 'c']);
    expect(teams(afterMoves(both, assign('q4')), 'q2')).toHaveLength(3);
  });

  test('a part that is added is its question’s teams’', () => {
    const part = { id: 'n', label: '2c', text: 'Colour?', parent: 'q2', span: null };
    const foiCase = caseAfter(assign('q2', 'b'), { kind: 'add-question', question: part, after: 'q4' });
    expect(teams(foiCase, 'n')).toEqual(['b']);
  });

  test('both halves of a split question stay with its teams', () => {
    const foiCase = caseAfter(
      assign('q5', 'b'),
      { kind: 'edit-question', question: 'q5', label: '3', text: 'Three? Four?' },
      { kind: 'split-question', question: 'q5', at: 7, newId: 'n' },
    );
    expect([teams(foiCase, 'q5'), teams(foiCase, 'n')]).toEqual([['b'], ['b']]);
  });

  test('what a team wrote waits while the question is not its own', () => {
    const foiCase = caseAfter(write('q1', 'c', 'ours'), assign('q1', 'b'), assign('q1'));
    expect(words(foiCase, 'c')).toBe('ours');
  });

  test('an answer is needed of the teams that a question belongs to', () => {
    const one: CaseMove = { kind: 'set-status', question: 'q1', team: 'b', status: 'answer' };
    const [before, after] = [progressOf(caseAfter(one)), progressOf(caseAfter(one, assign('q1', 'b')))];
    expect([before.answered, after.answered]).toEqual([1, 1]);
    expect(after.total).toBeLessThan(before.total);
  });

  test('goes when its question goes, and comes back with it', () => {
    const before = caseAfter(assign('q5', 'b'));
    const gone = afterMoves(before, { kind: 'remove-question', question: 'q5' });
    expect(gone.assignments).toEqual({});
    expect(teams(afterMoves(gone, undoOf(before, gone)), 'q5')).toEqual(['b']);
  });
});

describe('one answer for all teams', () => {
  test('is the first that was given; the others wait', () => {
    const foiCase = caseAfter(write('q1', 'b', 'Yes'), write('q1', 'c', 'No'), together('q1'));
    expect(['team-1', 'b', 'c'].map((by) => words(foiCase, by))).toEqual(['Yes', 'Yes', 'Yes']);
    expect(words(afterMoves(foiCase, together('q1', false)), 'c')).toBe('No');
  });

  test('is written and decided under any team’s name', () => {
    const foiCase = caseAfter(together('q1'), write('q1', 'c', 'Yes'), {
      kind: 'set-status',
      question: 'q1',
      team: 'b',
      status: 'answer',
    });
    expect(Object.keys(foiCase.answers)).toEqual([answerKey('q1', TOGETHER)]);
    expect(answerOf(foiCase, 'q1', 'team-1')).toMatchObject({ status: 'answer' });
  });

  test('becomes the start of every team’s own', () => {
    const foiCase = caseAfter(
      together('q1'),
      write('q1', 'b', 'Yes'),
      together('q1', false),
      write('q1', 'b', 'No'),
    );
    expect(['team-1', 'b', 'c'].map((by) => words(foiCase, by))).toEqual(['Yes', 'No', 'Yes']);
  });

  test('what was the same before does not come back old', () => {
    const foiCase = caseAfter(
      write('q1', 'b', 'Yes'),
      write('q1', 'c', 'Yes'),
      together('q1'),
      write('q1', 'c', 'No'),
      together('q1', false),
    );
    expect(words(foiCase, 'c')).toBe('No');
  });

  test('clauses keep ids of their own when it is taken apart', () => {
    const clause = {
      id: 'k',
      ...plainAttached,
      title: 'k',
      role: 'text',
      serves: [],
      body: [paragraph('k')],
    } as const;
    const foiCase = caseAfter(
      together('q1'),
      { kind: 'attach-clause', question: 'q1', team: 'b', clause },
      together('q1', false),
    );
    expect(Object.values(foiCase.answers).flatMap((one) => one.clauses.map(({ id }) => id))).toEqual([
      'k',
      'k@b',
      'k@c',
    ]);
  });

  test('stays with the one team that is left, with what that team had beside it', () => {
    const foiCase = caseAfter(
      write('q1', 'team-1', 'Yes'),
      write('q1', 'c', 'No'),
      together('q1'),
      { kind: 'remove-team', team: 'team-1' },
      { kind: 'remove-team', team: 'b' },
    );
    expect([words(foiCase, 'c'), beside(foiCase, 'c')]).toEqual(['Yes', ['No']]);
  });

  test('is of the team that is left when a question comes to be its alone', () => {
    const foiCase = caseAfter(together('q1'), write('q1', 'b', 'Yes'), assign('q1', 'c'));
    expect(words(foiCase, 'c')).toBe('Yes');
    expect(words(afterMoves(foiCase, assign('q1')), 'b')).toBe('Yes');
  });

  test('was said of a case with one team: holds from the second team on', () => {
    const alone = afterMoves(sampleCase('1 One?'), write('q1', 'team-1', 'Yes'), together('q1'), team('b'));
    checkCase(alone);
    expect([isTogether(alone, 'q1'), words(alone, 'b')]).toEqual([true, 'Yes']);
  });
});

describe('questions that become one', () => {
  const [apart, both] = [write('q1', 'b', 'apart'), write('q2', 'c', 'both')];
  const merged: CaseMove = { kind: 'merge-question', question: 'q2', into: 'previous' };
  const two = afterMoves(sampleCase('1 One?', '2 Two?'), team('b'), team('c'));

  test('are each team’s own unless both were answered together', () => {
    const foiCase = afterMoves(two, apart, together('q2'), both, merged);
    checkCase(foiCase);
    expect(isTogether(foiCase, 'q1')).toBe(false);
    expect(['team-1', 'b', 'c'].map((by) => words(foiCase, by))).toEqual(['both', 'apart\nboth', 'both']);
  });

  test('are answered together where both were', () => {
    const foiCase = afterMoves(two, together('q1'), apart, together('q2'), both, merged);
    expect([isTogether(foiCase, 'q1'), words(foiCase, 'team-1')]).toEqual([true, 'apart\nboth']);
  });

  test('belong to the teams of either', () => {
    const foiCase = afterMoves(two, assign('q1', 'b'), assign('q2', 'c'), merged);
    expect(teams(foiCase)).toEqual(['b', 'c']);
  });

  test('give a letter about one of them the other’s place', () => {
    const asked: CaseMove = { kind: 'set-reply', change: { clarify: { questions: ['q2'], ask: [] } } };
    expect(afterMoves(two, asked, merged).reply.clarify.questions).toEqual(['q1']);
  });
});

describe('reading again', () => {
  const spanned = {
    ...start,
    questions: start.questions.map((q, i) => ({ ...q, span: { start: i * 10, end: i * 10 + 9 } })),
  };
  const read = { ...spanned.read, questions: spanned.questions };
  const again: CaseMove = { kind: 'read-again', questions: read.questions };

  test('keeps who answers what', () => {
    const foiCase = afterMoves(
      { ...spanned, read },
      assign('q1', 'b'),
      together('q5'),
      write('q5', 'c', 'Yes'),
      { kind: 'edit-question', question: 'q3', label: null, text: 'Mended?' },
      again,
    );
    checkCase(foiCase);
    expect([teams(foiCase), isTogether(foiCase, 'q5'), words(foiCase, 'b', 'q5')]).toEqual([
      ['b'],
      true,
      'Yes',
    ]);
  });

  test('loses no answer where a question that was answered together was cut in two', () => {
    const long = afterMoves(
      { ...spanned, read },
      { kind: 'edit-question', question: 'q5', label: '3', text: 'Three? Or?' },
      together('q5'),
      write('q5', 'b', 'Yes'),
      { kind: 'split-question', question: 'q5', at: 7, newId: 'n' },
      together('n', false),
      write('n', 'c', 'No'),
    );
    const foiCase = afterMoves(long, again);
    checkCase(foiCase);
    expect(isTogether(foiCase, 'q5')).toBe(false);
    expect([words(foiCase, 'b', 'q5'), words(foiCase, 'c', 'q5')]).toEqual(['Yes', 'Yes\nNo']);
  });
});
