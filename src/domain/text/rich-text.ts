import * as v from 'valibot';
import type { ValueOf } from '../value/value.ts';

/// The one vocabulary for formatted text: answers, clauses and letters. Values, not markup, so nothing here can
/// carry a script, and a renderer can only write what it knows.

const inlineShape = v.object({
  text: v.string(),
  bold: v.exactOptional(v.literal(true)),
  italic: v.exactOptional(v.literal(true)),
  link: v.exactOptional(v.pipe(v.string(), v.check(isSafeLink, 'is a link that a letter may not carry'))),
});

/** A run of text. `\n` is a line break. Links are https, http or mailto only (`isSafeLink`). */
export type Inline = ValueOf<typeof inlineShape>;

/** Columns or rows; a pasted table may claim a million. */
const cellSpan = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100));

const cellLooks = {
  header: v.exactOptional(v.literal(true)),
  colspan: v.exactOptional(cellSpan),
  rowspan: v.exactOptional(cellSpan),
};

const paragraphShape = v.object({ kind: v.literal('paragraph'), content: v.array(inlineShape) });

const headingShape = v.object({
  kind: v.literal('heading'),
  level: v.picklist([2, 3]),
  content: v.array(inlineShape),
});

const listStyleShape = v.picklist(['bullet', 'number']);

/** What holds blocks can't be inferred of a shape that holds itself: told here, and `rich-text.test.ts` has both be one. */
export type TableCell = ValueOf<v.ObjectSchema<typeof cellLooks, undefined>> & {
  readonly content: readonly RichBlock[];
};

export type RichBlock =
  | ValueOf<typeof paragraphShape>
  | ValueOf<typeof headingShape>
  | {
      readonly kind: 'list';
      readonly style: v.InferOutput<typeof listStyleShape>;
      readonly items: readonly (readonly RichBlock[])[];
    }
  | { readonly kind: 'table'; readonly rows: readonly (readonly TableCell[])[] };

export type RichText = readonly RichBlock[];

const innerBlock: v.GenericSchema<RichBlock> = v.lazy(() => richBlockShape);

const cellShape = v.object({ content: v.array(innerBlock), ...cellLooks });

export const richBlockShape = v.variant('kind', [
  paragraphShape,
  headingShape,
  v.object({ kind: v.literal('list'), style: listStyleShape, items: v.array(v.array(innerBlock)) }),
  v.object({ kind: v.literal('table'), rows: v.array(v.array(cellShape)) }),
]);

/** Formatted text whose links are all such as a letter may carry. */
export const richTextShape: v.GenericSchema<RichText> = v.array(innerBlock);

/** True for the links a letter may carry. */
export function isSafeLink(href: string): boolean {
  return /^(https?:\/\/|mailto:)[^\s]+$/i.test(href);
}

/** A paragraph of plain words. */
export function paragraph(text: string): RichBlock {
  return { kind: 'paragraph', content: text === '' ? [] : [{ text }] };
}

/** True when there is no word in it. */
export function isBlank(text: RichText): boolean {
  return plainText(text).trim() === '';
}

/** All words of a rich text, blocks divided by line breaks. For search and comparison; letters use render/. */
export function plainText(text: RichText): string {
  return text.map(blockText).join('\n');
}

function blockText(block: RichBlock): string {
  if (block.kind === 'list') return block.items.map(plainText).join('\n');
  if (block.kind === 'table')
    return block.rows.map((row) => row.map((c) => plainText(c.content)).join('\t')).join('\n');
  return block.content.map((run) => run.text).join('');
}
