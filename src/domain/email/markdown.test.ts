import { describe, expect, test } from 'vitest';
import type { Mail, MailBlock } from './mail.ts';
import { withoutMarkdown } from './markdown.ts';

function mailOf(...lines: readonly string[]): Mail {
  let start = 0;
  const blocks = lines.map((text): MailBlock => {
    const block = {
      kind: 'paragraph',
      text,
      start,
      marker: null,
      depth: 0,
      quote: 0,
      continued: false,
      part: 'new',
    } as const;
    start += text.length + 1;
    return block;
  });
  return { subject: '', from: { name: 'Ada Quill', email: 'ada@example.org' }, date: null, blocks };
}

describe('the signs of Markdown', () => {
  test.for([
    ['## 1. Costs', '1. Costs', 'heading'],
    ['**Notes:**', 'Notes:', 'heading'],
    ['How many were **repaired** in *2025*?', 'How many were repaired in 2025?', 'paragraph'],
    ['- **1.1** The board', '- 1.1 The board', 'paragraph'],
    ['1\\. How many', '1. How many', 'paragraph'],
    ['---', '', 'rule'],
    ['|----|----|', '', 'rule'],
    ['| 1 | How many? | |', 'How many?', 'row'],
    ['| Year | Cost |', 'Year Cost', 'row'],
  ] as const)('%s', ([text, words, kind]) => {
    expect(withoutMarkdown(mailOf('**a**', text)).mail.blocks[1]).toMatchObject({ text: words, kind });
  });

  test.for([
    ['doctors*: * rostering means a system'],
    ['Name: ______________'],
    ['# 3 on the list'],
    ['2 * 3 * 4'],
    ['a_b_c and 5 | 6'],
    ['--'],
  ] as const)('%s has none', ([text]) => {
    const mail = mailOf(text);
    expect(withoutMarkdown(mail).mail).toBe(mail);
  });

  test('a place without them is a place among them', () => {
    const mail = mailOf('### Request 1', '1. How **many** bins?');
    const { mail: plain, inMail } = withoutMarkdown(mail);
    expect(plain.blocks.map(({ start }) => start)).toEqual([0, 10]);
    expect(inMail({ start: 13, end: 27 })).toEqual({ start: 17, end: 35 });
  });
});
