import type { MailBlock } from '../../domain/email/mail.ts';

/** Blocks as plain words, with the numbers and bullets that their markup drew, indented as deep as their lists go. */
export function wordsOf(blocks: readonly MailBlock[]): string {
  return blocks
    .map((block, index) => {
      const indent = '  '.repeat(Math.max(0, block.depth - 1));
      const marker = block.marker === null ? '' : `${block.marker} `;
      const apart = index > 0 && !block.continued && (block.gap === true || block.kind === 'paragraph');
      return `${apart ? '\n' : ''}${indent}${marker}${block.text}`;
    })
    .join('\n');
}
