import { expect, test } from 'vitest';
import { paragraph } from '../../domain/text/rich-text.ts';
import { withQueued } from './queued-input.ts';

const keys = (...names: string[]) => names.map((key) => ({ key }));

test.each([
  ['typed into nothing', [], keys('H', 'i'), [paragraph('Hi')]],
  [
    'typed behind words',
    [paragraph('Yes')],
    keys('.'),
    [{ kind: 'paragraph', content: [{ text: 'Yes' }, { text: '.' }] }],
  ],
  ['a new line', [], keys('a', 'Enter', 'b'), [paragraph('a'), paragraph('b')]],
  ['taken back', [], keys('a', 'b', 'Backspace', 'c'), [paragraph('ac')]],
  ['pasted', [], [...keys('a'), { html: '<b>b</b>', text: 'b\r\nc' }], [paragraph('ab'), paragraph('c')]],
] as const)('%s', (_, value, input, expected) => {
  expect(withQueued(value, input)).toEqual(expected);
});

test('behind a list it is a paragraph of its own', () => {
  const list = { kind: 'list', style: 'bullet', items: [[paragraph('x')]] } as const;
  expect(withQueued([list], keys('y'))).toEqual([list, paragraph('y')]);
});
