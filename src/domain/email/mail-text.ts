import type { MailBlock } from './mail.ts';

/** The mail's text, to which every offset refers: the blocks' texts, one a line. */
export function mailText(blocks: readonly MailBlock[]): string {
  return blocks.map((block) => block.text).join('\n');
}

/** The same words on one line: a line break and a space are both one character, so offsets stay true. */
export function onOneLine(blocks: readonly MailBlock[]): string {
  return blocks.map((block) => block.text).join(' ');
}
