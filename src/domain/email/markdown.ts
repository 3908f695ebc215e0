import type { Mail, MailBlock, SourceSpan } from './mail.ts';

/// Mails written in Markdown, by hand or by an assistant: "### Costs", "**bold**", "| No | Question |". The signs are no
/// words. A mail is read without them, and what was read is given its place among them again.

/** A mail without its signs, block for block, and where a stretch of its text stands in the mail as it was written. */
export type PlainMail = { readonly mail: Mail; readonly inMail: (span: SourceSpan) => SourceSpan };

type Clean = { readonly block: MailBlock; readonly kept: readonly SourceSpan[] };

/** `mail` without Markdown signs. A mail that has none is given back as it is. */
export function withoutMarkdown(mail: Mail): PlainMail {
  const style = {
    one: mail.blocks.some(({ text }) => /^#{2,6} |\*\*[^\s*]|^\|(?: ?:?-{2,}:? ?\|)+$/.test(text)),
  };
  const cleaned = mail.blocks.map((block) => clean(block, style));
  if (cleaned.every(({ block }, index) => block === mail.blocks[index]))
    return { mail, inMail: (span) => span };
  const blocks: MailBlock[] = [];
  const kept: Kept[] = [];
  let start = 0;
  let broken = false;
  for (const one of cleaned) {
    const block = { ...one.block, start, continued: one.block.continued && !broken && !breaks(one.block) };
    broken = breaks(one.block);
    let at = start;
    for (const span of one.kept) {
      kept.push({ at, start: one.block.start + span.start, length: span.end - span.start });
      at += span.end - span.start;
    }
    blocks.push(block);
    start += block.text.length + 1;
  }
  return { mail: { ...mail, blocks }, inMail: (span) => among(kept, span) };
}

/** A stretch that was kept: where it is now, where it was, how long it is. */
type Kept = { readonly at: number; readonly start: number; readonly length: number };

function among(kept: readonly Kept[], { start, end }: SourceSpan): SourceSpan {
  const from = placeOf(kept, start);
  return {
    start: from,
    end: Math.max(from, placeOf(kept, Math.max(start, end - 1)) + (end > start ? 1 : 0)),
  };
}

function placeOf(kept: readonly Kept[], at: number): number {
  let [low, high] = [0, kept.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((kept[middle]?.at ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  const piece = kept[low];
  return piece === undefined ? at : piece.start + Math.min(at - piece.at, piece.length);
}

// A heading, a rule or a row stands by itself: it is no wrapped line.
function breaks({ kind }: MailBlock): boolean {
  return kind === 'heading' || kind === 'rule' || kind === 'row';
}

const RULE = /^(?:(?:- ?){3,}|(?:\* ?){3,}|(?:_ ?){3,}|`{3,}\w{0,12})$/;
const DIVIDER = /^\|?(?: ?:?-{2,}:? ?\|)+(?: ?:?-{2,}:?)? ?$/;
const ROW = /^\|.*\|$/;
const HEADING = /^#{1,6} (?=\S)/;
const LONGEST_HEADING = 140;
/** Nobody emphasises more than a paragraph; longer stretches are looked at no further. */
const EMPHASIS = /(\*\*\*|\*\*|__)(?=[^\s*_])(.{1,600}?)(?<=[^\s*_])\1/g;
const LIGHT = /(?<![\p{L}\p{N}*\\])(\*|`)(?=[^\s*`])([^*`]{1,200})(?<=[^\s*`])\1(?![\p{L}\p{N}*])/gu;
/** A backslash that is escaped itself escapes nothing. */
const ESCAPED = /(?<!\\)\\(?=[-.*_#()[\]+>|~`!])/g;

function clean(block: MailBlock, { one }: { one: boolean }): Clean {
  const { text } = block;
  if (text === '' || !/[#*_|\\`]|^[- ]+$/.test(text)) return asItIs(block);
  if (RULE.test(text) || (one && DIVIDER.test(text))) return emptied(block);
  if (one && ROW.test(text)) return row(block);
  const heading = HEADING.exec(text)?.[0] ?? '';
  if (heading === '# ' && !one) return asItIs(block);
  const cuts = signs(text, heading.length);
  if (cuts.length === 0) return asItIs(block);
  const kept = without(text, cuts);
  const words = kept.map(({ start, end }) => text.slice(start, end)).join('');
  const alone = heading !== '' || (isBoldThroughout(text) && words.length <= LONGEST_HEADING);
  const kind = alone && block.kind === 'paragraph' ? 'heading' : block.kind;
  return { block: { ...block, kind, text: words }, kept };
}

function asItIs(block: MailBlock): Clean {
  return { block, kept: [{ start: 0, end: block.text.length }] };
}

function emptied(block: MailBlock): Clean {
  return { block: { ...block, kind: 'rule', text: '' }, kept: [{ start: 0, end: 0 }] };
}

function isBoldThroughout(text: string): boolean {
  return /^(?:\d{1,2}[.)] )?(\*\*|__)(?:(?!\1).)+\1:?$/.test(text);
}

// The signs of one line: those of its heading, those round stressed words, and the backslash before a sign that is meant.
function signs(text: string, heading: number): SourceSpan[] {
  const cuts: SourceSpan[] = heading === 0 ? [] : [{ start: 0, end: heading }];
  const closing = /(?<!#) #{1,6}$/.exec(text);
  if (heading > 0 && closing !== null) cuts.push({ start: closing.index, end: text.length });
  for (const pattern of [EMPHASIS, LIGHT])
    for (const { index, 0: whole, 1: sign = '', 2: inner = '' } of text.matchAll(pattern)) {
      if (sign === '__' && !/\p{L}/u.test(inner)) continue;
      cuts.push({ start: index, end: index + sign.length });
      cuts.push({ start: index + whole.length - sign.length, end: index + whole.length });
    }
  for (const { index } of text.matchAll(ESCAPED)) cuts.push({ start: index, end: index + 1 });
  return cuts.sort((a, b) => a.start - b.start);
}

// "| 1 | How many? | |" is the first question; the words of another row's cells stand beside each other.
function row(block: MailBlock): Clean {
  const { text } = block;
  const cells = [...text.matchAll(/[^|]+/g)].flatMap(({ index, 0: cell }) => {
    const words = cell.trim();
    const start = index + cell.indexOf(words);
    return words === '' ? [] : [{ words, start, end: start + words.length }];
  });
  const number =
    cells.length > 1 && /^(?:q ?)?\d{1,2}[a-z]?[.)]?$/i.test(cells[0]?.words ?? '')
      ? cells.shift()
      : undefined;
  const from = cells[0]?.start ?? text.length;
  const cuts = [{ start: 0, end: from }];
  cells.forEach((cell, index) => {
    const next = cells[index + 1];
    // Of what divides two cells the space before the sign stays.
    cuts.push({ start: next === undefined ? cell.end : cell.end + 1, end: next?.start ?? text.length });
    for (const cut of signs(cell.words, 0))
      cuts.push({ start: cell.start + cut.start, end: cell.start + cut.end });
  });
  const kept = without(
    text,
    cuts.sort((a, b) => a.start - b.start),
  );
  const words = kept
    .map(({ start, end }) => text.slice(start, end))
    .join('')
    .replaceAll('|', ' ');
  return { block: { ...block, kind: 'row', marker: number?.words ?? block.marker, text: words }, kept };
}

// What is left of `text`, without spaces at its ends and without two in a row.
function without(text: string, cuts: readonly SourceSpan[]): SourceSpan[] {
  const kept: SourceSpan[] = [];
  let at = 0;
  for (const { start, end } of [...cuts, { start: text.length, end: text.length }]) {
    const last = kept[kept.length - 1];
    let from = at;
    while (text[from] === ' ' && (last === undefined || text[last.end - 1] === ' ') && from < start)
      from += 1;
    if (from < start) kept.push({ start: from, end: start });
    at = Math.max(at, end);
  }
  const last = kept[kept.length - 1];
  if (last !== undefined && text[last.end - 1] === ' ')
    kept[kept.length - 1] = { start: last.start, end: last.end - 1 };
  return kept.filter(({ start, end }) => end > start);
}
