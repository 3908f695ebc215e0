import { findBoundaries, type MailBoundary } from './boundaries.ts';
import { chatLeftovers } from './chat-leftovers.ts';
import { isBanner, isFooter, isFooterBelow, isRule } from './footers.ts';
import type { BlockPart, Mail, MailBlock, Person } from './mail.ts';
import { withoutMarkdown } from './markdown.ts';
import { isClosing, signatureStart } from './signatures.ts';
import { readForm, type WebForm } from './web-form.ts';

/// Tells the parts of a mail apart: what its sender wrote now, what is quoted, forwarded, signature or footer.

type Marked = {
  readonly mail: Mail;
  readonly parts: BlockPart[];
  readonly boundaries: readonly MailBoundary[];
};

const FORWARD_SUBJECT = /^\W{0,2}(?:fw|fwd|forward(?:ed)?|wtr|wg|tr|yml(?:aen)?)\s*:/i;
const FORWARD_NOTE =
  /\b(?:forward(?:ed|ing)?|pass(?:ed|ing)? (?:this |it )?(?:on|to)|came in(?:to)?|see (?:the )?(?:\w+ )?(?:below|underneath)|(?:request|e-?mail|message|enquiry) below|below (?:is|request|e-?mail|message)|(?:please|to|you) log (?:this|it|the (?:below|attached))|for (?:you|your team) to (?:log|answer|deal))\b/i;
const LONGEST_NOTE = 700;
const BANNER_LINES = 4;
// A mail with more rules than this draws a picture; looking below each would take the square of its length.
const MOST_RULES = 12;

/** A mail whose parts are told apart, and what the form says that its request was sent in with. */
export type ParsedMail = Mail & { readonly form?: WebForm };

/**
 * The mail with every block's part set. A forwarded request is 'forwarded' from below its header lines on; a
 * colleague's note above it stays 'new'. Of a web form, in the mail or in what it forwards, all but the request's own
 * fields is 'form'. Takes the mail as an adapter read it.
 */
export function parseEmail(mail: Mail): ParsedMail {
  const parsed = parseWritten(mail);
  const { mail: plain } = withoutMarkdown(mail);
  if (plain === mail) return parsed;
  // The parts are told without Markdown's signs; the words keep them.
  const told = parseWritten(plain).blocks;
  if (told.length !== parsed.blocks.length) return parsed;
  return {
    ...parsed,
    blocks: parsed.blocks.map((block, at) => ({ ...block, part: told[at]?.part ?? block.part })),
  };
}

function parseWritten(mail: Mail): ParsedMail {
  const whole = withParts(mail, (marked) => {
    markQuotes(marked);
    markForward(marked);
  });
  const blocks = withoutSigns(whole.blocks);
  const read = whole.blocks.some((block) => block.part === 'forwarded') ? 'forwarded' : 'new';
  const sender = read === 'new' ? mail.from : (forwardedFrom(whole) ?? { name: '', email: '' });
  const found = readForm(blocks, read, { ...whole, from: sender });
  const parsed = withParts({ ...whole, blocks: found?.blocks ?? blocks }, (marked) => {
    markFooters(marked);
    markSignatures(marked, read, found?.form.requester?.name || sender.name);
  });
  return found === null ? parsed : { ...parsed, form: found.form };
}

function withParts(mail: Mail, mark: (marked: Marked) => void): Mail {
  const parts = mail.blocks.map(({ part }) => part);
  mark({ mail, parts, boundaries: findBoundaries(mail.blocks, mail.date) });
  return { ...mail, blocks: mail.blocks.map((block, index) => ({ ...block, part: parts[index] ?? 'new' })) };
}

/**
 * True for a mail whose subject says that it passes another one on, which is not in it: the webmail may have folded it away,
 * or it is attached.
 */
export function lacksForward({ subject, blocks }: Mail): boolean {
  if (!FORWARD_SUBJECT.test(subject) || blocks.some(({ part }) => part === 'forwarded')) return false;
  const own = blocks.filter(({ part }) => part === 'new');
  return own.reduce((length, { text }) => length + text.length, 0) <= LONGEST_NOTE;
}

/** Who wrote the forwarded message, where the mail forwards one and its header lines say so. */
export function forwardedFrom(mail: Mail): Person | null {
  return forwardedHeader(mail)?.from ?? null;
}

/**
 * The day on which a forwarded mail was first sent, YYYY-MM-DD; where its own header does not tell, that of the mail in
 * which it was passed on next. Null when it is no forwarded mail, or no header tells.
 */
export function forwardedOn(mail: Mail): string | null {
  return headersAbove(mail).reduceRight<string | null>((found, { sent }) => found ?? sent, null);
}

function forwardedHeader(mail: Mail): MailBoundary | null {
  return headersAbove(mail).at(-1) ?? null;
}

// The headers above the forwarded mail: its own is the last.
function headersAbove(mail: Mail): readonly MailBoundary[] {
  const first = mail.blocks.findIndex((block) => block.part === 'forwarded');
  if (first === -1) return [];
  return findBoundaries(mail.blocks, mail.date).filter((boundary) => boundary.end <= first);
}

function markQuotes({ mail, parts, boundaries }: Marked): void {
  mail.blocks.forEach((block, index) => {
    if (block.quote > 0 || /^>/.test(block.text)) parts[index] = 'quoted';
  });
  for (const boundary of boundaries) {
    fill(parts, boundary.start, boundary.end, 'quoted');
    if (isClosed(mail.blocks, boundary)) continue;
    fill(parts, boundary.end, parts.length, 'quoted');
    break;
  }
}

// "On … wrote:" above a marked quotation: what comes after the quotation is the sender's own again.
function isClosed(blocks: readonly MailBlock[], boundary: MailBoundary): boolean {
  let at = boundary.end;
  while (blocks[at]?.text === '') at += 1;
  const next = blocks[at];
  return boundary.kind === 'wrote' && next !== undefined && (next.quote > 0 || next.text.startsWith('>'));
}

function markForward(marked: Marked): void {
  const { mail, parts, boundaries } = marked;
  const first = boundaries[0];
  if (first === undefined || !isForward(marked, first)) return;
  const at = lastNote(mail, boundaries);
  const message = boundaries[at];
  if (message === undefined || goesOnAboutOwn(marked, message)) return;
  const end = boundaries[at + 1]?.start ?? parts.length;
  const begins = mail.blocks.slice(message.end, end).find((block) => block.text !== '');
  if (begins === undefined) return;
  for (let index = message.end; index < end; index += 1)
    if (isAsDeep(mail.blocks[index], begins)) parts[index] = 'forwarded';
}

// A mail that was passed on as a quotation: what is quoted more deeply is older than it.
function isAsDeep(block: MailBlock | undefined, begins: MailBlock): boolean {
  if (block === undefined) return false;
  return block.quote <= begins.quote && quoteSigns(block.text) <= quoteSigns(begins.text);
}

const SIGNS = /^(?:> ?){1,20}/;

function quoteSigns(text: string): number {
  return SIGNS.exec(text)?.[0].replaceAll(' ', '').length ?? 0;
}

/** The same blocks, the quotation signs of a forwarded mail in blocks of their own: the last of their characters is the line break. */
function withoutSigns(blocks: readonly MailBlock[]): MailBlock[] {
  let gap = false;
  return blocks.flatMap((block) => {
    const signs = block.part === 'forwarded' ? (SIGNS.exec(block.text)?.[0].length ?? 0) : 0;
    const text = block.text.slice(signs);
    if (signs > 0 && text === '') gap = true;
    if (signs === 0 || text === '') return [signs === 0 ? block : { ...block, part: 'quoted' as const }];
    const start = block.start + signs;
    const sign = { ...block, text: block.text.slice(0, signs - 1), part: 'quoted' as const };
    const words = { ...block, text, start, ...(gap ? { gap, continued: false } : {}) };
    gap = false;
    return [sign, words];
  });
}

function isForward({ mail, parts }: Marked, first: MailBoundary): boolean {
  if (first.kind === 'forwarded' || FORWARD_SUBJECT.test(mail.subject)) return true;
  if (isSamePerson(first.from, mail.from) || INFORMATION_TEAM.test(first.from?.email ?? '')) return false;
  const above = mail.blocks.filter(
    (block, index) =>
      index < first.start &&
      parts[index] === 'new' &&
      block.text !== '' &&
      !isFooter(block.text) &&
      !isBanner(block),
  );
  const note = above.slice(0, signatureStart(above, mail.from.name));
  const words = note.map((block) => block.text).join(' ');
  if (words.trim() === '') return first.kind === 'header';
  return words.length <= LONGEST_NOTE && FORWARD_NOTE.test(words);
}

// What the information team wrote is answered and not passed on to it.
const INFORMATION_TEAM =
  /^(?:foia?|freedomofinformation|freedom[._-]of[._-]information|foi[._-]?(?:team|requests?|officer)|information[._-]?(?:governance|rights|request)s?)@/i;

// Who chases an answer quotes the request below, and speaks of it; passing on is what somebody else does.
function isSamePerson(quoted: Person | null, sender: Person): boolean {
  return quoted !== null && quoted.email !== '' && quoted.email.toLowerCase() === sender.email.toLowerCase();
}

// Somebody's own mail below is passed on only where it went astray; who waits for its answer, or takes it back, writes of it.
const STILL_WAITS =
  /\b(?:no (?:reply|response|answer|acknowledgement)|(?:not|n['’]t|yet|never)\b.{0,30}\b(?:repl(?:y|ied)|respon\w{1,5}|answer(?:ed)?|heard|hear|received|acknowledged)|heard nothing|nothing (?:back|since|from you)|overdue|(?:was|were|is|now|long) (?:past )?due|remind(?:er)?|chas(?:e|ing|er)|follow(?:ing)? up|nudge|review|refus(?:ed|al)|withdr[ae]w\w{0,3}|cancel|no longer|complain\w{0,3}|commissioner|still waiting|ignore|disregard|not needed|found (?:it|them|the)|(?:an?|the|your) (?:reply|response|answer|decision)|sent (?:it )?(?:to )?you|when (?:i can|can|will|may|might|should)\b|any (?:news|update|progress)|(?:un|dis|not )(?:happy|satisfied)|working days (?:have|are|ago|passed|were)|status of|promised|what(?: has| is|['’]s)? happen(?:ed|ing)|you(?: have|['’]ve)? had (?:it|this))\b/i;

function goesOnAboutOwn({ mail, parts }: Marked, message: MailBoundary): boolean {
  if (!isSamePerson(message.from, mail.from)) return false;
  const note = mail.blocks.filter((_block, index) => index < message.start && parts[index] === 'new');
  return STILL_WAITS.test(`${mail.subject}\n${note.map(({ text }) => text).join('\n')}`.slice(0, 4000));
}

// A mail that was passed on more than once: the request is under the last of the notes.
function lastNote(mail: Mail, boundaries: readonly MailBoundary[]): number {
  let at = 0;
  for (; at + 1 < boundaries.length; at += 1) {
    const [here, below] = [boundaries[at], boundaries[at + 1]];
    if (here === undefined || below === undefined || below.kind === 'wrote') break;
    const words = mail.blocks.slice(here.end, below.start).map((block) => block.text);
    if (!isNote(words.join(' '), here, below, mail.from)) break;
  }
  return at;
}

// A short mail that passes the one below on, and does not answer it.
function isNote(words: string, here: MailBoundary, below: MailBoundary, sender: Person): boolean {
  if (words.trim() === '') return true;
  if (words.length > LONGEST_NOTE) return false;
  if (FORWARD_NOTE.test(words)) return true;
  if (/^(?:re|aw|ateb|sv)\s?:/i.test(here.subject) || isTo(here.to, below.from)) return false;
  const [colleague, asker] = [domainOf(here.from), domainOf(below.from)];
  return (
    FORWARD_SUBJECT.test(here.subject) ||
    (colleague !== '' && colleague === domainOf(sender) && colleague !== asker)
  );
}

function isTo(to: string, person: Person | null): boolean {
  const { name = '', email = '' } = person ?? {};
  return [name, email].some((one) => one !== '' && to.toLowerCase().includes(one.toLowerCase()));
}

function domainOf(person: Person | null): string {
  return person?.email.split('@')[1]?.toLowerCase() ?? '';
}

function markFooters({ mail, parts }: Marked): void {
  mail.blocks.forEach((block, index) => {
    if (isOwn(parts[index]) && isFooter(block.text)) parts[index] = 'footer';
  });
  for (const part of ['new', 'forwarded'] as const)
    for (const index of atBothEnds(indexesOf(parts, part).filter((at) => mail.blocks[at]?.text !== '')))
      if (isBanner(mail.blocks[index] as MailBlock)) parts[index] = 'footer';
  for (const part of ['new', 'forwarded'] as const) {
    for (const index of chatLeftovers(mail.blocks, indexesOf(parts, part))) parts[index] = 'footer';
    markBelowRule(mail.blocks, parts, part);
  }
}

function atBothEnds(indexes: readonly number[]): readonly number[] {
  return [...indexes.slice(0, BANNER_LINES), ...indexes.slice(-BANNER_LINES)];
}

function markBelowRule(blocks: readonly MailBlock[], parts: BlockPart[], part: BlockPart): void {
  const own = indexesOf(parts, part);
  const closing = own.findIndex((index) => isClosing(blocks[index]?.text ?? ''));
  // Below rules in a row stand the same words: the first of them is asked for all.
  const isRuleAt = own.map((index) => isRule(blocks[index]));
  const rules = own.flatMap((_index, at) => (isRuleAt[at] && !isRuleAt[at - 1] && at > closing ? [at] : []));
  const rule = rules.slice(0, MOST_RULES).find((at) => isFooterBelow(blocksAt(blocks, own.slice(at))));
  if (rule !== undefined) for (const index of own.slice(rule)) parts[index] = 'footer';
}

function markSignatures({ mail, parts }: Marked, read: BlockPart, name: string): void {
  if (read === 'forwarded') markSignature(mail.blocks, parts, 'new', mail.from.name);
  markSignature(mail.blocks, parts, read, name);
}

function markSignature(
  blocks: readonly MailBlock[],
  parts: BlockPart[],
  part: BlockPart,
  name: string,
): void {
  const own = indexesOf(parts, part).filter((index) => blocks[index]?.text !== '');
  const start = signatureStart(blocksAt(blocks, own), name);
  for (const index of own.slice(start)) parts[index] = 'signature';
}

function blocksAt(blocks: readonly MailBlock[], indexes: readonly number[]): MailBlock[] {
  return indexes.map((index) => blocks[index]).filter((block) => block !== undefined);
}

function indexesOf(parts: readonly BlockPart[], part: BlockPart): number[] {
  return parts.flatMap((other, index) => (other === part ? [index] : []));
}

function fill(parts: BlockPart[], from: number, to: number, part: BlockPart): void {
  parts.fill(part, from, to);
}

function isOwn(part: BlockPart | undefined): boolean {
  return part === 'new' || part === 'forwarded';
}
