import type { Mail } from '../email/mail.ts';
import { onOneLine } from '../email/mail-text.ts';
import { parseEmail } from '../email/parse-email.ts';
import type { Reading } from './foi-request.ts';
import { parseRequest } from './parse-request.ts';
import { placed } from './placed.ts';

/**
 * Reads words that the officer has picked out as the request: a selection of a mail, or what was pasted. A quotation that
 * they stand in as a whole counts for nothing, and where nothing is left to read (all of it is marked as quoted or
 * signed), all of it is read.
 */
export function readSelected(mail: Mail): Reading {
  const quote = mail.blocks.reduce(
    (least, block) => Math.min(least, block.quote),
    mail.blocks[0]?.quote ?? 0,
  );
  const own = { ...mail, blocks: mail.blocks.map((block) => ({ ...block, quote: block.quote - quote })) };
  const parsed = parseEmail(own);
  const readable = parsed.blocks.some(
    ({ part, text }) => (part === 'new' || part === 'forwarded') && text !== '',
  );
  if (readable) return parseRequest(parsed);
  return parseRequest({ ...own, blocks: own.blocks.map((block) => ({ ...block, part: 'new' })) });
}

/**
 * Reads a selection of a mail that begins at `start` in the mail's text. Where no question is read, all of it is one: the
 * officer says that this is what is asked.
 */
export function readSelection(mail: Mail, start: number): Reading {
  const reading = readSelected(mail);
  const shifted = (one: Reading): Reading =>
    placed(one, (span) => ({ start: span.start + start, end: span.end + start }));
  if (reading.request.questions.length > 0) return shifted(reading);
  const words = onOneLine(mail.blocks);
  const text = words.trim();
  const from = words.indexOf(text);
  const whole = { id: 'q1', label: null, text, parent: null, span: { start: from, end: from + text.length } };
  const request = { ...reading.request, questions: [whole], context: [], links: [], leftOut: [] };
  return shifted({ ...reading, request });
}
