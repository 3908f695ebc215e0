import type { Mark, Node } from 'prosemirror-model';
import {
  type Inline,
  isSafeLink,
  type RichBlock,
  type RichText,
  type TableCell,
} from '../../domain/text/rich-text.ts';
import { schema } from './schema.ts';

/// RichText in and out of the editor. What goes in comes out the same, except that runs of one look are joined and an
/// empty document is [], so that two ways to write one text are one value.

const { nodes, marks } = schema;

/** The editor's document of a rich text. Links that a letter may not carry become plain words. */
export function toDoc(value: RichText): Node {
  return nodes.doc.create(null, blocksIn(value));
}

/** The rich text of a document. An empty document is []. */
export function fromDoc(doc: Node): RichText {
  return blocksOf(doc);
}

function blocksIn(blocks: readonly RichBlock[]): Node[] {
  const made = blocks.flatMap(blockIn);
  return made.length > 0 ? made : [nodes.paragraph.create()];
}

function blockIn(block: RichBlock): Node | [] {
  switch (block.kind) {
    case 'paragraph':
      return nodes.paragraph.create(null, inlinesIn(block.content));
    case 'heading':
      return nodes.heading.create({ level: block.level }, inlinesIn(block.content));
    case 'list': {
      const items = block.items.map((item) => nodes.list_item.create(null, blocksIn(item)));
      const type = block.style === 'bullet' ? nodes.bullet_list : nodes.ordered_list;
      return items.length > 0 ? type.create(null, items) : [];
    }
    case 'table': {
      const rows = block.rows.filter((row) => row.length > 0).map(rowIn);
      return rows.length > 0 ? nodes.table.create(null, rows) : [];
    }
  }
}

function rowIn(row: readonly TableCell[]): Node {
  return nodes.table_row.create(null, row.map(cellIn));
}

function cellIn(cell: TableCell): Node {
  const type = cell.header ? nodes.table_header : nodes.table_cell;
  const attrs = { colspan: cell.colspan ?? 1, rowspan: cell.rowspan ?? 1 };
  return type.create(attrs, blocksIn(cell.content));
}

function inlinesIn(runs: readonly Inline[]): Node[] {
  return runs.flatMap((run) => {
    const look = marksIn(run);
    const pieces = run.text.split('\n').map((text) => (text === '' ? [] : [schema.text(text, look)]));
    return pieces.flatMap((piece, i) =>
      i === 0 ? piece : [nodes.hard_break.create(null, null, look), ...piece],
    );
  });
}

function marksIn(run: Inline): Mark[] {
  const link = run.link !== undefined && isSafeLink(run.link) ? [marks.link.create({ href: run.link })] : [];
  return [
    ...link,
    ...(run.bold ? [marks.bold.create()] : []),
    ...(run.italic ? [marks.italic.create()] : []),
  ];
}

function blocksOf(parent: Node): RichText {
  const only = parent.childCount === 1 ? parent.firstChild : null;
  if (only?.type === nodes.paragraph && only.childCount === 0) return [];
  return parent.children.map(blockOf);
}

function blockOf(node: Node): RichBlock {
  switch (node.type) {
    case nodes.heading:
      return { kind: 'heading', level: node.attrs.level === 3 ? 3 : 2, content: inlinesOf(node) };
    case nodes.bullet_list:
      return { kind: 'list', style: 'bullet', items: node.children.map(blocksOf) };
    case nodes.ordered_list:
      return { kind: 'list', style: 'number', items: node.children.map(blocksOf) };
    case nodes.table:
      return { kind: 'table', rows: node.children.map((row) => row.children.map(cellOf)) };
    default:
      return { kind: 'paragraph', content: inlinesOf(node) };
  }
}

function cellOf(cell: Node): TableCell {
  const { colspan, rowspan } = cell.attrs;
  return {
    content: blocksOf(cell),
    ...(cell.type === nodes.table_header ? { header: true } : {}),
    ...(colspan > 1 ? { colspan: Number(colspan) } : {}),
    ...(rowspan > 1 ? { rowspan: Number(rowspan) } : {}),
  };
}

function inlinesOf(block: Node): readonly Inline[] {
  const runs: Inline[] = [];
  for (const child of block.children) {
    const run = runOf(child);
    const last = runs.at(-1);
    if (last && sameLook(last, run)) runs[runs.length - 1] = { ...last, text: last.text + run.text };
    else runs.push(run);
  }
  return runs;
}

function runOf(node: Node): Inline {
  const link: unknown = marks.link.isInSet(node.marks)?.attrs.href;
  return {
    text: node.isText ? (node.text ?? '') : '\n',
    ...(marks.bold.isInSet(node.marks) ? { bold: true } : {}),
    ...(marks.italic.isInSet(node.marks) ? { italic: true } : {}),
    ...(typeof link === 'string' ? { link } : {}),
  };
}

function sameLook(one: Inline, other: Inline): boolean {
  return one.bold === other.bold && one.italic === other.italic && one.link === other.link;
}
