import type { Inline, RichText } from '../../domain/text/rich-text.ts';
import type { Opening } from './live-editor.ts';

type Input = Opening['input'];

/**
 * A text with what was typed and pasted before the editor was there, at its end and without formatting: so that it is
 * kept if the editor never comes. The editor itself begins from the text as it was, and puts each thing in its place.
 */
export function withQueued(value: RichText, input: Input): RichText {
  const blocks = [...value];
  const last = blocks.at(-1);
  const open: Inline[] = last?.kind === 'paragraph' ? [...last.content] : [];
  if (last?.kind === 'paragraph') blocks.pop();
  const [first = '', ...more] = typed(input).split('\n');
  const paragraphs = [
    [...open, ...(first === '' ? [] : [{ text: first }])],
    ...more.map((line) => (line === '' ? [] : [{ text: line }])),
  ];
  return [...blocks, ...paragraphs.map((content) => ({ kind: 'paragraph', content }) as const)];
}

function typed(input: Input): string {
  return input.reduce((words, one) => {
    if (!('key' in one)) return words + one.text.replace(/\r\n?/g, '\n');
    if (one.key === 'Enter') return `${words}\n`;
    return one.key === 'Backspace' ? words.slice(0, -1) : words + one.key;
  }, '');
}

/** What tells a text from others: its JSON, with words that look alike and follow each other taken together. */
export function signOf(value: RichText): string {
  return JSON.stringify(value, (key, part: unknown) => (key === 'content' ? together(part) : part));
}

function together(content: unknown): unknown {
  // A cell of a table holds blocks.
  if (!Array.isArray(content) || !content.every((one) => typeof one?.text === 'string')) return content;
  const runs: { text: string; looks: string }[] = [];
  for (const { text, ...looks } of content) {
    const [last, look] = [runs.at(-1), JSON.stringify(looks)];
    if (last?.looks === look) last.text += text;
    else runs.push({ text, looks: look });
  }
  return runs;
}
