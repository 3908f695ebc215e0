import { isSafeLink, paragraph, type RichBlock, type RichText } from '../text/rich-text.ts';
import type { NoticePart } from './sentences/sentences.ts';

/// A few words to write letter blocks with.

/** A main heading of the letter. */
export function heading(text: string): RichBlock {
  return { kind: 'heading', level: 2, content: [{ text }] };
}

/** A heading within a block. */
export function subheading(text: string): RichBlock {
  return { kind: 'heading', level: 3, content: [{ text }] };
}

/** A paragraph in bold. */
export function strong(text: string): RichBlock {
  return { kind: 'paragraph', content: [{ text, bold: true }] };
}

/** A list with a bullet per line. */
function bullets(lines: readonly string[]): RichBlock {
  return { kind: 'list', style: 'bullet', items: lines.map((line) => [paragraph(line)]) };
}

/** A sentence, the list that it introduces, and what follows from it. */
export function partText({ lead, list, after }: NoticePart): RichText {
  return [
    paragraph(lead),
    ...(list.length === 0 ? [] : [bullets(list)]),
    ...(after === null ? [] : [paragraph(after)]),
  ];
}

/** The label in bold before the text: on the same line when the text starts with a paragraph. */
export function labelled(label: string, text: RichText): RichText {
  const [first, ...rest] = text;
  if (first?.kind !== 'paragraph') return [strong(label), ...text];
  return [{ ...first, content: [{ text: `${label} `, bold: true }, ...first.content] }, ...rest];
}

/** Lines of one paragraph. One that is a web address becomes a link. */
export function lines(all: readonly string[]): RichBlock {
  const content = all.flatMap((line, i) => {
    const breaking = i === 0 ? [] : [{ text: '\n' }];
    return [...breaking, ...words(line)];
  });
  return { kind: 'paragraph', content };
}

/** "Online: https://…": the address is the link. */
function words(line: string) {
  const address = /(?<!\S)\S+$/.exec(line)?.[0] ?? '';
  const before = line.slice(0, line.length - address.length);
  if (!isSafeLink(address)) return [{ text: line }];
  return [...(before === '' ? [] : [{ text: before }]), { text: address, link: address }];
}
