import { expect, it } from 'vitest';
import { names } from './cited-in.ts';

it.each([
  ['We withhold it under sections 21 and 43(2).', '21', true],
  ['We withhold it under sections 40 and 43(2).', '21', false],
  ['We withhold it under section 43(2).', '43(2)', true],
])('finds what a text cites: %s', (text, cited, found) => {
  expect(names(text, { cited })).toBe(found);
});

it.each(['[', '(', '*', '', '\\', '21|22', '.*', 'a{1,'])(
  'takes %j for no number of a provision',
  (cited) => {
    expect(names('We withhold it under sections 21 and 43(2).', { cited })).toBe(false);
  },
);
