import { isShortAnswer, type LabelKind, labelKind } from './form-labels.ts';
import type { MailBlock } from './mail.ts';

/// Where the labels of a web form may stand: in a table's cell, in bold or as a heading, before a colon, on a line alone.

/** How a label is set apart: in a cell beside its value, by its type, by a colon, or by nothing. */
export type Look = 'cell' | 'marked' | 'colon' | 'plain';
/** A label: the block it begins, where in its text it ends, and what it asks for; null where its words are not known. */
export type Mark = {
  readonly at: number;
  readonly labelEnd: number;
  readonly kind: LabelKind | null;
  readonly look: Look;
};
/** What each block begins with, if it is a label. */
export function marksOf(blocks: readonly MailBlock[]): (Mark | null)[] {
  const lowest = lowestColumns(blocks);
  return blocks.map((block, at) => {
    if (block.column === undefined) return bareMark(block, at);
    return cellMark(block, at, blocks.slice(at + 1, at + 3), lowest[at] ?? 0);
  });
}

// Of each table, the first column that has words.
function lowestColumns(blocks: readonly MailBlock[]): readonly number[] {
  const lowest = blocks.map(() => 0);
  for (let at = 0; at < blocks.length; at += 1) {
    let [end, least] = [at, Number.POSITIVE_INFINITY];
    for (; blocks[end]?.column !== undefined; end += 1) least = Math.min(least, blocks[end]?.column ?? 0);
    lowest.fill(least, at, end);
    at = end;
  }
  return lowest;
}

function cellMark(
  block: MailBlock,
  at: number,
  [next, behind]: readonly MailBlock[],
  lowest: number,
): Mark | null {
  const { text, column = 0 } = block;
  if (isSection(column, next, behind)) return null;
  const kind = labelKind(text);
  const whole = { at, labelEnd: text.length, kind, look: 'cell' as const };
  if (next?.column !== undefined && next.column > column)
    return column === lowest || kind !== null ? whole : null;
  if (column !== lowest) return null;
  if (kind !== null || block.term === text.length) return whole;
  const bare = bareMark(block, at);
  return bare !== null && bare.kind !== null ? { ...bare, look: 'cell' } : null;
}

// "About you | Name | Jo Field": the label is in the second column.
function isSection(column: number, label: MailBlock | undefined, value: MailBlock | undefined): boolean {
  const at = label?.column ?? -1;
  return at > column && (value?.column ?? -1) > at && labelKind(label?.text ?? '') !== null;
}

const COLON = /^(.{1,160}?\s?:)(?:\s|$)/;
const COLON_TIGHT = /^([\p{L} '’/()-]{2,60}:)\S/u;
const ASKED_AND_ANSWERED = /^([^?]{3,140}\?)\s(\S.{0,40})$/;

function bareMark(block: MailBlock, at: number): Mark | null {
  const { text, term = 0 } = block;
  const isMarked = block.kind === 'heading' || term > 0;
  const head = COLON.exec(text)?.[1] ?? COLON_TIGHT.exec(text)?.[1] ?? '';
  const labelled = head === '' ? null : labelKind(head);
  if (term > 0 && term < text.length) {
    const label = text.slice(0, term);
    const labelEnd = text[term] === ':' ? term + 1 : term;
    if (label.length <= 220) return { at, labelEnd, kind: labelKind(label), look: 'marked' };
  }
  if (labelled !== null)
    return { at, labelEnd: head.length, kind: labelled, look: isMarked ? 'marked' : 'colon' };
  const whole = labelKind(text);
  if (isMarked) return { at, labelEnd: text.length, kind: whole, look: 'marked' };
  const [, asked = '', answer = ''] = ASKED_AND_ANSWERED.exec(text) ?? [];
  if (asked !== '' && isShortAnswer(answer))
    return { at, labelEnd: asked.length, kind: 'other', look: 'colon' };
  if (head !== '' && isFormLike(head, text.slice(head.length)))
    return { at, labelEnd: head.length, kind: null, look: 'colon' };
  return whole === null || /[.;,]$/.test(text)
    ? null
    : { at, labelEnd: text.length, kind: whole, look: 'plain' };
}

// "Do you need the reply in another language?: No", "Ward: none": no label that is known, and a form's all the same.
function isFormLike(head: string, value: string): boolean {
  return /^\p{Lu}/u.test(head) && (/\?\s?:$/.test(head) || isShortAnswer(value)) && value.trim() !== '';
}
