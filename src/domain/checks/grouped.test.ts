import { expect, test } from 'vitest';
import { sampleCase } from '../case/sample-case.ts';
import { type Finding, findingsOf } from './finding.ts';
import { groupFindings } from './grouped.ts';

const foiCase = sampleCase('1 One?', '2 Two?', '3 Three?', '4 Four?', '5 Five?');

const words = { problem: 'There is no answer yet.', todo: 'Write it.', source: 'FOIA s1(1)' };
const unanswered = (questionId: string, teamId = 't1'): Finding =>
  findingsOf('unanswered', 'stops')({ questionId, teamId }, words);

const places = (findings: readonly Finding[], within = foiCase) =>
  groupFindings(within, findings).map(({ where }) => where);

test.each([
  [['q2'], 'Question 2'],
  [['q2', 'q4'], 'Questions 2, 4'],
  [['q1', 'q2', 'q3', 'q5'], 'Questions 1 to 3, 5'],
])('%s lack the same: %s', (questions, where) => {
  expect(places(questions.map((id) => unanswered(id)))).toEqual([where]);
});

test('teams have lines of their own', () => {
  const teams = [
    { id: 't1', name: 'Finance' },
    { id: 't2', name: 'Estates' },
  ];
  const findings = [unanswered('q1', 't1'), unanswered('q1', 't2'), unanswered('q2', 't1')];
  expect(places(findings, { ...foiCase, teams })).toEqual(['Questions 1, 2, Finance', 'Question 1, Estates']);
});

test('an answer that teams give together is of no team', () => {
  const teams = [
    { id: 't1', name: 'Finance' },
    { id: 't2', name: 'Estates' },
  ];
  const assignments = { q1: { teams: null, together: true } };
  const within = { ...foiCase, teams, assignments };
  expect(places([unanswered('q1', 't1'), unanswered('q2', 't1')], within)).toEqual([
    'Question 1',
    'Question 2, Finance',
  ]);
});

test('what stops the letter comes first, then warnings, then hints; of the whole letter is no place', () => {
  const hint = findingsOf('small-counts', 'hint')({ questionId: 'q1', teamId: 't1' }, words);
  const warning = findingsOf('no-authority', 'warns')({ part: 'settings' }, words);
  expect(places([hint, warning, unanswered('q3')])).toEqual(['Question 3', '', 'Question 1']);
});

test('a line knows all that it stands for, so that one reason can pass them all', () => {
  const [group] = groupFindings(foiCase, [unanswered('q1'), unanswered('q4')]);
  expect(group?.all.map(({ questionId }) => questionId)).toEqual(['q1', 'q4']);
});
