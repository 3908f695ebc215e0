import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Inline, RichBlock, RichText, TableCell } from '../../domain/text/rich-text.ts';
import { fromDoc, toDoc } from './convert.ts';

const run = fc.record(
  {
    text: fc.string({ minLength: 1, unit: fc.constantFrom('a', 'é', ' ', '\n', '<', '{', '–') }),
    bold: fc.constant(true as const),
    italic: fc.constant(true as const),
    link: fc.constantFrom('https://example.org/a?b=c&d', 'mailto:foi@example.org'),
  },
  { requiredKeys: ['text'] },
);
const look = ({ bold, italic, link }: Inline) => `${bold} ${italic} ${link}`;
const runs = fc
  .array(run, { maxLength: 4 })
  .filter((all) => all.every((one, i) => i === 0 || look(one) !== look(all[i - 1] ?? one)));

const isOnlyEmpty = (text: RichText) =>
  text.length === 1 && text[0]?.kind === 'paragraph' && text[0].content.length === 0;

const { text } = fc.letrec<{ text: RichText; block: RichBlock; cell: TableCell }>((tie) => ({
  text: fc.array(tie('block'), { maxLength: 3 }).filter((all) => !isOnlyEmpty(all)),
  block: fc.oneof(
    { maxDepth: 3, depthIdentifier: 'rich' },
    fc.record({ kind: fc.constant('paragraph' as const), content: runs }),
    fc.record({
      kind: fc.constant('heading' as const),
      level: fc.constantFrom(2 as const, 3 as const),
      content: runs,
    }),
    fc.record({
      kind: fc.constant('list' as const),
      style: fc.constantFrom('bullet' as const, 'number' as const),
      items: fc.array(tie('text'), { minLength: 1, maxLength: 3, depthIdentifier: 'rich' }),
    }),
    fc.record({
      kind: fc.constant('table' as const),
      rows: fc.array(fc.array(tie('cell'), { minLength: 1, maxLength: 3, depthIdentifier: 'rich' }), {
        minLength: 1,
        maxLength: 3,
      }),
    }),
  ),
  cell: fc.record(
    {
      content: tie('text'),
      header: fc.constant(true as const),
      colspan: fc.integer({ min: 2, max: 5 }),
      rowspan: fc.integer({ min: 2, max: 5 }),
    },
    { requiredKeys: ['content'] },
  ),
}));

describe('rich text in and out of the editor', () => {
  it('comes out as it went in', () => {
    fc.assert(
      fc.property(text, (value) => {
        expect(fromDoc(toDoc(value))).toEqual(value);
      }),
      { numRuns: 500 },
    );
  });

  it('makes documents that the schema allows', () => {
    fc.assert(fc.property(text, (value) => toDoc(value).check()));
  });

  it('gives a document back unchanged', () => {
    fc.assert(fc.property(text, (value) => toDoc(fromDoc(toDoc(value))).eq(toDoc(value))));
  });

  it('joins runs that look the same', () => {
    const value: RichText = [{ kind: 'paragraph', content: [{ text: 'a' }, { text: '' }, { text: 'b' }] }];
    expect(fromDoc(toDoc(value))).toEqual([{ kind: 'paragraph', content: [{ text: 'ab' }] }]);
  });

  it('leaves out lists without items, tables without cells and unsafe links', () => {
    const value: RichText = [
      { kind: 'list', style: 'bullet', items: [] },
      { kind: 'table', rows: [[]] },
      { kind: 'paragraph', content: [{ text: 'here', link: 'javascript:alert(1)' }] },
    ];
    expect(fromDoc(toDoc(value))).toEqual([{ kind: 'paragraph', content: [{ text: 'here' }] }]);
  });
});
