import { expect, test } from 'vitest';
import { fromGap } from './from-gap.ts';

const said = (message: string) => {
  const gap = {
    kind: 'unused-clause',
    stops: false,
    questionId: null,
    teamId: null,
    clauseId: 'c1',
  } as const;
  const { problem, todo } = fromGap({ ...gap, message }, 'FOIA');
  return [problem, todo];
};

test.each([
  ['There is no answer yet: answer it.', 'There is no answer yet.', 'Answer it.'],
  [
    '“Cost limit: how to narrow” is left out: remove it.',
    '“Cost limit: how to narrow” is left out.',
    'Remove it.',
  ],
  ['Nothing to do here.', 'Nothing to do here.', ''],
])('“%s” is parted into what is wrong and what to do', (message, problem, todo) => {
  expect(said(message)).toEqual([problem, todo]);
});
