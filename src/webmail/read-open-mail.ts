import type { MailBlock } from '../domain/email/mail.ts';
import { type Adapter, isPlace } from './adapter.ts';
import { readBody } from './body/read-body.ts';
import type { NothingOpen, OpenMail } from './webmail.ts';

/**
 * Longer mails are not read, so that judging one never holds the page up for 50 ms: it takes about 6 µs a block (2026-11-23,
 * `npm run bench`). A request of 60 questions has 10,000 characters in 100 blocks; what is longer than this is a file
 * that somebody pasted.
 */
export const MAX_CHARACTERS = 300_000;
export const MAX_BLOCKS = 4_000;

/** Reads the message that an adapter finds, in slices. Throws the signal's reason when it ends first. */
export async function readOpenMail(adapter: Adapter, signal: AbortSignal): Promise<OpenMail | NothingOpen> {
  const place = adapter.locate();
  if (!isPlace(place)) return place;
  const read = await readBody(place.body, { signal, maxCharacters: MAX_CHARACTERS });
  if ('tooLong' in read) return { why: 'too-long', characters: read.tooLong };
  if (read.blocks.length > MAX_BLOCKS) return { why: 'too-long', characters: lengthOf(read.blocks) };
  const { key, header, body, subject, from, date } = place;
  return { key, header, body, mail: { subject, from, date, blocks: read.blocks }, rangeOf: read.rangeOf };
}

function lengthOf(blocks: readonly MailBlock[]): number {
  const last = blocks.at(-1);
  return last === undefined ? 0 : last.start + last.text.length;
}
