import fc from 'fast-check';
import { expect, it } from 'vitest';
import { same } from './same.ts';

it.each<[string, unknown, unknown, boolean]>([
  ['fields in another order', { a: 1, b: { c: [], d: '' } }, { b: { d: '', c: [] }, a: 1 }, true],
  ['lists in another order', [1, 2], [2, 1], false],
  ['a longer list', [1], [1, 2], false],
  ['a further field', { a: 1 }, { a: 1, b: null }, false],
  ['null and nothing', { a: null }, {}, false],
  ['no value and nothing', { a: undefined }, {}, false],
  ['a list and a group', [], {}, false],
  ['a number and its words', 1, '1', false],
  ['other words far inside', { a: [{ b: [{ c: 'x' }] }] }, { a: [{ b: [{ c: 'y' }] }] }, false],
])('tells %s', (_what, one, other, is) => {
  expect(same(one, other)).toBe(is);
  expect(same(other, one)).toBe(is);
});

/** Names that a group may have of its own in JavaScript are no names of anything that is stored. */
const anyName = fc.string().filter((name) => !(name in {}));
const { value: anyValue } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.string(),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(anyName, tie('value'), { maxKeys: 3, noNullPrototype: true }),
  ),
}));

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).map(([name, part]) => [name, reversed(part)] as const);
  return Object.fromEntries(fields.reverse());
}

it('holds of a value and its copy, with every group’s fields the other way round', () => {
  fc.assert(fc.property(anyValue, (value) => same(value, reversed(structuredClone(value)))));
});

it('holds of two values exactly where they are written alike with their fields in order', () => {
  const inOrder = (_: string, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part;
  fc.assert(
    fc.property(anyValue, anyValue, (one, other) => {
      const isAlike = JSON.stringify(one, inOrder) === JSON.stringify(other, inOrder);
      expect(same(one, other)).toBe(isAlike);
    }),
  );
});
