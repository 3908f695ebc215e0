import { expect, test } from 'vitest';
import { questionsNamedIn } from './questions-named-in.ts';

const names = ['1', '2', '2a', '2b', '3', '4', '12', 'B.2'];

test.each<[string, readonly string[]]>([
  ['We will not disclose the answers to Q3, Q4 and Q12.', ['3', '4', '12']],
  ['Questions 1, 2b and 3 are refused.', ['1', '2b', '3']],
  ['We refuse questions 2a to 4.', ['2a', '2b', '3', '4']],
  ['We refuse Q1–Q2a and Q12.', ['1', '2', '2a', '12']],
  ['This is about question B.2.', ['B.2']],
  ['Q3 for Finance, nor to Q4 for Estates.', ['3', '4']],
  ['There were 3 officers in 12 teams on 4 May.', []],
  ['Question 31 is not ours.', []],
])('%s', (text, named) => {
  expect(questionsNamedIn(text, names)).toEqual(named);
});
