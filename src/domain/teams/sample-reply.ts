import type { MailBlock } from '../email/mail.ts';

/// Replies written down as lines, for tests.

/**
 * A mail's blocks: a line each, '' is an empty line, "| a | b |" a row of a table, "[1.] words" a list item whose number
 * the page draws. A line right under another is only divided from it by a line break.
 */
export function replyBlocks(...lines: readonly string[]): readonly MailBlock[] {
  const blocks: MailBlock[] = [];
  let start = 0;
  let gap = true;
  for (const line of lines) {
    for (const made of line === '' ? [] : blocksOf(line)) {
      blocks.push({ ...plain, ...made, start, gap, continued: !gap && made.kind === 'paragraph' });
      start += made.text.length + 1;
      gap = false;
    }
    if (line === '') gap = true;
  }
  return blocks;
}

const plain: MailBlock = {
  kind: 'paragraph',
  text: '',
  start: 0,
  marker: null,
  depth: 0,
  quote: 0,
  continued: false,
  part: 'new',
};

type Made = Pick<MailBlock, 'kind' | 'text'> & Partial<Pick<MailBlock, 'marker' | 'depth' | 'column'>>;

function blocksOf(line: string): readonly Made[] {
  const item = /^\[([^\]]+)\] (.*)$/.exec(line);
  if (item) return [{ kind: 'item', text: item[2] ?? '', marker: item[1] ?? '', depth: 1 }];
  if (!line.startsWith('|')) return [{ kind: 'paragraph', text: line }];
  const cells = line.slice(1, -1).split('|');
  return cells.map((cell, column): Made => ({ kind: 'row', text: cell.trim(), column }));
}
