import type { MailBlock } from './mail.ts';

/// Where the sender stops asking and signs.

const CLOSING_WORDS =
  '(?:(?:with |very |my )?(?:kind|kindest|best|warm|warmest|many)(?:est)? (?:regards|wishes|thanks)|regards|best|thanks|thank you|thanking you|cheers|ta|yours|yours (?:faithfully|sincerely|truly|etc\\.?|ever)|sincerely|faithfully|respectfully|in anticipation|with thanks|all the best|in (?:solidarity|friendship|hope|peace)|yours (?:in (?:anticipation|hope|solidarity|service|sport)(?: of .{1,40})?|hopefully|respectfully)|with respect|cordially|god bless|take care|kr|rgds|thx|cofion(?: cynnes| gorau)?|yn gywir|yn gywir iawn|yr eiddoch(?: yn gywir)?|diolch(?: yn fawr)?(?: iawn)?|gyda diolch|hwyl)';
const TAIL_WORDS =
  '(?: (?:and|a) [a-z]{3,12}(?: [a-z]{3,12})?| in (?:advance|anticipation)| again| very much| so much| indeed| ymlaen llaw| for (?:your|any|all your) (?:help|time|assistance|attention|cooperation|co-operation)(?: with this| in this matter)?)?';
const CLOSING = new RegExp(`^${CLOSING_WORDS}${TAIL_WORDS}\\s{0,9}[,.!–-]*$`, 'i');
const CLOSING_AND_NAME = new RegExp(
  `^${CLOSING_WORDS}${TAIL_WORDS}\\s{0,9}[,.!–-]{0,9}\\s{1,9}(\\S.{0,60})$`,
  'i',
);
const NAME =
  /^(?:[A-Z][\p{L}'’.-]*|(?:de|von|van|ap|ferch|the)\b)(?:[ ,]+(?:[A-Z][\p{L}'’.-]*|(?:de|von|van|ap|ferch)\b)){0,4}[.,]?$/u;
const SIGNATURE_DASHES = /^--\s?$/;
const LONGEST_CLOSING = 90;
const LAST_LINES = 14;

/** True for a line that closes a letter: "Kind regards", "Many thanks, Jo". */
export function isClosing(text: string): boolean {
  if (text.length > LONGEST_CLOSING) return false;
  if (CLOSING.test(text)) return true;
  const name = CLOSING_AND_NAME.exec(text)?.[1];
  return name !== undefined && NAME.test(name);
}

/** True when the line is the sender's name, whole or in part. */
function isNameOf(text: string, name: string): boolean {
  const words = nameWords(text);
  if (words.length === 0 || words.length > 6 || text.length > 60) return false;
  const known = nameWords(name);
  const matches = words.filter((word) => known.some((other) => sameName(word, other)));
  return matches.length === words.length || (matches.length >= 2 && words.length <= matches.length + 2);
}

/**
 * The first block of the signature among `blocks`, or their number when nobody signed. Whatever still asks something
 * below a closing line keeps it from being the end.
 */
export function signatureStart(blocks: readonly MailBlock[], name: string): number {
  const lastAsk = lastAsking(blocks, name);
  const start = blocks.findIndex(
    (block, index) => index > lastAsk && (isClosing(block.text) || SIGNATURE_DASHES.test(block.text)),
  );
  const closing = start === -1 ? blocks.length : start;
  return Math.min(closing, nameLine(blocks, name, lastAsk), trailingName(blocks, lastAsk));
}

function lastAsking(blocks: readonly MailBlock[], name: string): number {
  for (let index = blocks.length - 1; index >= 0; index -= 1) {
    const block = blocks[index];
    if (block !== undefined && block.part !== 'signature' && asks(block) && !isNameOf(block.text, name))
      return index;
  }
  return -1;
}

// "1. Join online 2. Tell a friend": what a signature calls for is not asked of the reader of the mail.
const SLOGAN =
  /^\(?\d[.)] ?(?:join|tell|become|follow|visit|save|think|reduce|like|call|sign|donate|help|stop|stay|read|share|support|subscribe|find|book|watch|get|be)\b[^?]{0,120}$/i;
const NUMBERED_CONTACT =
  /^\(?\d[.)] ?(?:direct|dial|switchboard|tel|telephone|phone|mobile|office|fax|e-?mail|web|www|dx|vat|company|registered|twitter|facebook)\b[^?]{0,120}$/i;
const ASKS =
  /\?$|^\(?(?:\d{1,3}|[a-z]|[ivx]{2,5})[.)]+ ?\p{L}|^(?:please (?!note|consider)|could you |can you |i (?:would|want|request|am) )/iu;

function asks(block: MailBlock): boolean {
  if (block.marker !== null && block.text !== '') return true;
  return !isClosing(block.text) && !isOfSignature(block.text) && ASKS.test(block.text);
}

function isOfSignature(text: string): boolean {
  return SLOGAN.test(text) || NUMBERED_CONTACT.test(text);
}

function nameLine(blocks: readonly MailBlock[], name: string, after: number): number {
  const from = Math.max(after + 1, blocks.length - LAST_LINES, 1);
  for (let index = from; index < blocks.length; index += 1)
    if (isNameOf(blocks[index]?.text ?? '', name)) return index;
  return blocks.length;
}

// Somebody who signs with another name than the mail program's: two or three capitalised words under a full stop.
function trailingName(blocks: readonly MailBlock[], after: number): number {
  const last = blocks.length - 1;
  const block = blocks[last];
  const above = blocks[last - 1]?.text ?? '';
  if (block === undefined || last <= after || last < 2 || !/[.?!]$/.test(above)) return blocks.length;
  const words = block.text.split(' ').length;
  return block.gap === true && words >= 2 && words <= 3 && NAME.test(block.text) ? last : blocks.length;
}

function nameWords(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}'’-]+/gu) ?? [];
}

function sameName(word: string, known: string): boolean {
  return word === known || (word.length === 1 && known.startsWith(word));
}
