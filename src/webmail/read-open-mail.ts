import { type Adapter, isPlace } from './adapter.ts';
import { readBody } from './body/read-body.ts';
import type { NothingOpen, OpenMail } from './webmail.ts';

/**
 * Longer bodies are not read, so that judging one never holds the page up for more than 50 ms. A request of 60 questions
 * has about 10,000 characters; what is longer than this is an attachment that somebody pasted.
 */
export const MAX_CHARACTERS = 300_000;

/** Reads the message that an adapter finds, in slices. Throws the signal's reason when it ends first. */
export async function readOpenMail(adapter: Adapter, signal: AbortSignal): Promise<OpenMail | NothingOpen> {
  const place = adapter.locate();
  if (!isPlace(place)) return place;
  const read = await readBody(place.body, { signal, maxCharacters: MAX_CHARACTERS });
  if ('tooLong' in read) return { why: 'too-long', characters: read.tooLong };
  const { key, header, body, subject, from, date } = place;
  return { key, header, body, mail: { subject, from, date, blocks: read.blocks }, rangeOf: read.rangeOf };
}
