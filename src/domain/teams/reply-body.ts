import type { MailBlock } from '../email/mail.ts';
import { paragraph, type RichBlock, type RichText } from '../text/rich-text.ts';

/** Some words of a reply: a block of it, whole or what is left of it when its number or its question is taken off. */
export type Bit = { readonly block: MailBlock; readonly text: string };

/** Bits of a reply as formatted text: lines, lists and tables. */
export function bodyOf(bits: readonly Bit[]): RichText {
  const blocks: RichBlock[] = [];
  for (let at = 0; at < bits.length; ) {
    const run = runFrom(bits, at);
    blocks.push(...blocksOf(run));
    at += run.length;
  }
  return blocks;
}

type Kind = 'row' | 'item' | 'line';

function kindOf({ block }: Bit): Kind {
  if (block.column !== undefined) return 'row';
  return block.marker === null ? 'line' : 'item';
}

function runFrom(bits: readonly Bit[], start: number): readonly Bit[] {
  const first = bits[start];
  if (first === undefined) return [];
  const kind = kindOf(first);
  const next = bits.findIndex((bit, i) => i > start && kindOf(bit) !== kind);
  return bits.slice(start, next === -1 ? bits.length : next);
}

function blocksOf(run: readonly Bit[]): readonly RichBlock[] {
  const kind = run[0] === undefined ? 'line' : kindOf(run[0]);
  if (kind === 'row' && new Set(run.map(({ block }) => block.column)).size > 1) return [tableOf(run)];
  if (kind !== 'item') return paragraphsOf(run);
  const style = run.every(({ block }) => /\p{L}|\p{N}/u.test(block.marker ?? '')) ? 'number' : 'bullet';
  return [{ kind: 'list', style, items: run.map(({ text }) => [paragraph(text)]) }];
}

function tableOf(run: readonly Bit[]): RichBlock {
  const rows = rowsOf(run);
  const width = Math.max(...run.map(({ block }) => (block.column ?? 0) + 1));
  const first = Math.min(...run.map(({ block }) => block.column ?? 0));
  const columns = Array.from({ length: width - first }, (_, i) => i + first);
  const cell = (row: readonly Bit[], column: number) =>
    row.filter(({ block }) => block.column === column).map(({ text }) => paragraph(text));
  return {
    kind: 'table',
    rows: rows.map((row) => columns.map((column) => ({ content: cell(row, column) }))),
  };
}

/** Two blocks of one column are one cell, but for the first, where a row begins. */
function rowsOf(run: readonly Bit[]): readonly (readonly Bit[])[] {
  const rows: Bit[][] = [];
  for (const bit of run) {
    const row = rows.at(-1);
    const [last, column] = [row?.at(-1)?.block.column ?? 0, bit.block.column ?? 0];
    if (row === undefined || column < last || column === 0) rows.push([bit]);
    else row.push(bit);
  }
  return rows;
}

function paragraphsOf(run: readonly Bit[]): readonly RichBlock[] {
  const texts: string[] = [];
  for (const { block, text } of run) {
    const above = texts.at(-1);
    if (above !== undefined && block.continued && block.gap !== true)
      texts[texts.length - 1] = above + (isWrapped(above, text) ? ' ' : '\n') + text;
    else texts.push(text);
  }
  return texts.map(paragraph);
}

const WIDE = 55;

/** A line that a mail program broke goes on in small letters below; one that its writer ended does not. */
function isWrapped(above: string, below: string): boolean {
  const line = above.slice(above.lastIndexOf('\n') + 1);
  return line.length >= WIDE && !/[.?!:;]$/.test(line) && /^[\p{Ll}\d£(]/u.test(below);
}
