import type { Mail, MailBlock } from './mail.ts';
import { parseEmail } from './parse-email.ts';

/** A mail of plain lines, for tests: an empty one leaves a gap, one that begins with "\\" is only a line break away. */
export function mailOfLines(text: string, subject = 'Freedom of Information request'): Mail {
  const blocks: MailBlock[] = [];
  let start = 0;
  let gap = true;
  for (const line of text.split('\n')) {
    const continued = line.startsWith('\\') && !gap;
    const words = line.replace(/^\\/, '').replaceAll(/\s+/g, ' ').trim();
    const place = { marker: null, depth: 0, quote: 0, continued, part: 'new', gap } as const;
    if (words !== '') blocks.push({ kind: 'paragraph', text: words, start, ...place });
    start += words === '' ? 0 : words.length + 1;
    gap = words === '';
  }
  return parseEmail({ subject, from: { name: 'Ada Quill', email: 'ada@example.org' }, date: null, blocks });
}
