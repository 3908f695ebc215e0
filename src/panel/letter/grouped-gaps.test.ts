import { expect, test } from 'vitest';
import { sampleCase } from '../../domain/case/sample-case.ts';
import type { LetterGap } from '../../domain/letter/letter.ts';
import { groupGaps } from './grouped-gaps.ts';

const of = sampleCase('1 One?', '2 Two?', '3 Three?', '4 Four?', '5 Five?');

const unanswered = (questionId: string, teamId = 't1'): LetterGap => ({
  kind: 'unanswered',
  questionId,
  teamId,
  clauseId: null,
  message: 'There is no answer yet.',
  stops: true,
});

const places = (gaps: readonly LetterGap[], within = of) => groupGaps(within, gaps).map(({ where }) => where);

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
  const gaps = [unanswered('q1', 't1'), unanswered('q1', 't2'), unanswered('q2', 't1')];
  expect(places(gaps, { ...of, teams })).toEqual(['Questions 1, 2, Finance', 'Question 1, Estates']);
});

test('what stops the letter comes first, and what is of the whole letter has no place', () => {
  const note: LetterGap = { ...unanswered('q1'), kind: 'no-authority', questionId: null, stops: false };
  expect(places([note, unanswered('q3')])).toEqual(['Question 3', '']);
});
