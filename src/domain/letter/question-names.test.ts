import { expect, test } from 'vitest';
import type { Question } from '../request/foi-request.ts';
import { questionNames, restatedLabel } from './question-names.ts';

/** "2a<1 text": label 2a, under the first question; "-" for no label. */
function names(...lines: readonly string[]): readonly string[] {
  const questions = lines.map((line, i): Question => {
    const [label = '-', under] = line.split('<');
    const parent = under === undefined ? null : `q${under}`;
    return { id: `q${i + 1}`, label: label === '-' ? null : label, text: 'x', parent, span: null };
  });
  return [...questionNames(questions).values()];
}

test.each<[string, readonly string[], readonly string[]]>([
  ['labels stay as written', ['1', '2a', 'B.1', 'iv'], ['1', '2a', 'B.1', 'iv']],
  ['“Question” is said by the letter', ['Q1', 'question 2', 'Quality'], ['1', '2', 'Quality']],
  ['none has a label: counted', ['-', '-', '-'], ['1', '2', '3']],
  ['some have: a number of ours is in brackets', ['1', '-', '3'], ['1', '[2]', '3']],
  [
    'parts without labels are named after their whole',
    ['2', '-<1', '-<1'],
    ['2', '2 (part 1)', '2 (part 2)'],
  ],
  ['the same label twice', ['1', '2', '1'], ['1 (first)', '2', '1 (second)']],
  ['a label that looks told apart', ['1', '1 (first)', '1'], ['1 (second)', '1 (first)', '1 (third)']],
])('%s', (_, given, expected) => {
  expect(names(...given)).toEqual(expected);
});

test.each([
  ['3', '3)'],
  ['[3]', '[3]'],
  ['2 (part 1)', '2 (part 1)'],
])('the request is restated with %s as %s', (label, restated) => {
  expect(restatedLabel(label)).toBe(restated);
});
