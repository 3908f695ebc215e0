import type { MailBlock } from '../../domain/email/mail.ts';
import { inertDocument } from '../../render/inert-document.ts';
import { MAX_BLOCKS, MAX_CHARACTERS } from './limits.ts';
import { readBody } from './read-body.ts';

/** Markup longer than this is left alone, and the plain words are read: parsing it would hold the panel up. */
const MAX_MARKUP = 4_000_000;

/** What the clipboard gave: formatted words ('' when there are none) and the same words plain. */
export type PastedWords = { readonly html: string; readonly text: string };

/**
 * Reads pasted words as a mail's body is read, in slices. Formatted words are parsed into a document that loads and runs
 * nothing, and only text is taken from it. Gives the number of characters when they are too many to be read.
 */
export async function readPasted({
  html,
  text,
}: PastedWords): Promise<{ readonly blocks: readonly MailBlock[] } | { readonly tooLong: number }> {
  const formatted = html.trim() !== '' && html.length <= MAX_MARKUP ? await read(fromHtml(html)) : null;
  if (formatted && ('tooLong' in formatted || formatted.blocks.length > 0)) return formatted;
  return text.length > MAX_CHARACTERS ? { tooLong: text.length } : read(fromText(text));
}

async function read(body: Element): Promise<{ readonly blocks: readonly MailBlock[] } | { tooLong: number }> {
  const { signal } = new AbortController();
  const result = await readBody(body, { signal, maxCharacters: MAX_CHARACTERS });
  if ('tooLong' in result) return result;
  const { blocks } = result;
  const last = blocks.at(-1);
  if (last && blocks.length > MAX_BLOCKS) return { tooLong: last.start + last.text.length };
  return { blocks };
}

function fromHtml(html: string): Element {
  return inertDocument(html).body;
}

function fromText(text: string): Element {
  const body = document.implementation.createHTMLDocument().createElement('pre');
  body.textContent = text.replace(/\r\n?/g, '\n');
  return body;
}
