import * as v from 'valibot';
import { expect, expectTypeOf, test } from 'vitest';
import type { ValueOf } from '../value/value.ts';
import {
  isBlank,
  isSafeLink,
  paragraph,
  plainText,
  type RichBlock,
  type RichText,
  type richBlockShape,
  richTextShape,
} from './rich-text.ts';

test.each([
  ['https://example.org/a?b=c', true],
  ['HTTP://example.org', true],
  ['mailto:foi@example.org', true],
  ['javascript:alert(1)', false],
  [' https://example.org', false],
  ['https://example.org/a b', false],
  ['data:text/html,x', false],
  ['//example.org', false],
  ['https://', false],
])('a letter may carry %s: %s', (href, safe) => {
  expect(isSafeLink(href)).toBe(safe);
});

const nested: RichText = [
  { kind: 'heading', level: 2, content: [{ text: 'Costs' }] },
  { kind: 'list', style: 'number', items: [[paragraph('one'), paragraph('more')], [paragraph('two')]] },
  { kind: 'table', rows: [[{ content: [paragraph('2024')] }, { content: [paragraph('£450')] }]] },
];

test('plain text holds every word, blocks on lines and cells apart', () => {
  expect(plainText(nested)).toBe('Costs\none\nmore\ntwo\n2024\t£450');
});

test.each<[string, RichText, boolean]>([
  ['nothing', [], true],
  ['an empty paragraph', [paragraph('')], true],
  ['spaces in a table', [{ kind: 'table', rows: [[{ content: [paragraph(' ')] }]] }], true],
  ['a word in a list', [{ kind: 'list', style: 'bullet', items: [[paragraph('x')]] }], false],
])('blank: %s', (_, text, blank) => {
  expect(isBlank(text)).toBe(blank);
});

test('the type of a block, which holds blocks, and its shape are one', () => {
  expectTypeOf<RichBlock>().toExtend<ValueOf<typeof richBlockShape>>();
  expectTypeOf<ValueOf<typeof richBlockShape>>().toExtend<RichBlock>();
  expect(v.is(richTextShape, nested)).toBe(true);
  expect(v.is(richTextShape, [{ kind: 'paragraph', content: [{ text: '', link: 'javascript:x' }] }])).toBe(
    false,
  );
});
