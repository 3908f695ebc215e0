import type { Mail } from '../email/mail.ts';
import { onOneLine } from '../email/mail-text.ts';
import { parseEmail } from '../email/parse-email.ts';
import type { Reading } from './foi-request.ts';
import { parseRequest } from './parse-request.ts';

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
  if (reading.request.questions.length > 0) return shifted(reading, start);
  const words = onOneLine(mail.blocks);
  const text = words.trim();
  const from = words.indexOf(text);
  const whole = { id: 'q1', label: null, text, parent: null, span: { start: from, end: from + text.length } };
  const request = { ...reading.request, questions: [whole], context: [], links: [], leftOut: [] };
  return shifted({ ...reading, request }, start);
}

/** The same reading of a text that begins later: every place moved by so many characters. */
function shifted({ detection, request }: Reading, by: number): Reading {
  const move = <T extends { readonly span: { start: number; end: number } }>(one: T): T => ({
    ...one,
    span: { start: one.span.start + by, end: one.span.end + by },
  });
  return {
    detection,
    request: {
      ...request,
      questions: request.questions.map((one) =>
        one.span === null ? one : { ...one, ...move({ span: one.span }) },
      ),
      context: request.context.map(move),
      leftOut: request.leftOut.map(move),
    },
  };
}
