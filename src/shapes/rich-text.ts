import * as v from 'valibot';
import { isSafeLink, type RichBlock, type RichText, type TableCell } from '../domain/text/rich-text.ts';

const inline = v.object({
  text: v.string(),
  bold: v.exactOptional(v.literal(true)),
  italic: v.exactOptional(v.literal(true)),
  link: v.exactOptional(v.pipe(v.string(), v.check(isSafeLink, 'is a link that a letter may not carry'))),
});

/** Columns or rows; a pasted table may claim a million. */
const cellSpan = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100));

const richBlock: v.GenericSchema<RichBlock> = v.lazy(() => anyBlock);

const cell: v.GenericSchema<TableCell> = v.object({
  content: v.array(richBlock),
  header: v.exactOptional(v.literal(true)),
  colspan: v.exactOptional(cellSpan),
  rowspan: v.exactOptional(cellSpan),
});

const anyBlock = v.variant('kind', [
  v.object({ kind: v.literal('paragraph'), content: v.array(inline) }),
  v.object({ kind: v.literal('heading'), level: v.picklist([2, 3]), content: v.array(inline) }),
  v.object({
    kind: v.literal('list'),
    style: v.picklist(['bullet', 'number']),
    items: v.array(v.array(richBlock)),
  }),
  v.object({ kind: v.literal('table'), rows: v.array(v.array(cell)) }),
]);

/** Formatted text whose links are all such as a letter may carry. */
export const richTextShape: v.GenericSchema<RichText> = v.array(richBlock);
