import { expect, test } from 'vitest';
import { findProvisions } from './exemption-words.ts';

const found = (words: string, status: 'withhold' | 'ncnd' = 'withhold') =>
  findProvisions('FOIA', status, words).map(({ provision }) => provision);

test.each([
  ['43', ['43(1)', '43(2)']],
  ['s.43(2)', ['43(2)']],
  ['section 43 (2)', ['43(2)']],
  ['commercial', ['43(2)']],
  ['national security', ['24(1)']],
])('"%s" finds %j', (words, provisions) => {
  expect(found(words)).toEqual(provisions);
});

test('without words every provision is offered, in the order of the statute', () => {
  expect(found('').slice(0, 2)).toEqual(['12(1)', '12(2)']);
});

test('what allows no denial is not offered for it', () => {
  expect(found('21', 'ncnd')).toEqual([]);
  expect(found('31(1)(a)', 'ncnd')).toEqual(['31(1)(a)']);
});
