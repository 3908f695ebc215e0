import { findBoundaries, type MailBoundary } from './boundaries.ts';
import { chatLeftovers } from './chat-leftovers.ts';
import { isFooter, isFooterBelow, isRule } from './footers.ts';
import type { BlockPart, Mail, MailBlock, Person } from './mail.ts';
import { withoutMarkdown } from './markdown.ts';
import { isClosing, signatureStart } from './signatures.ts';

/// Tells the parts of a mail apart: what its sender wrote now, what is quoted, forwarded, signature or footer.

type Marked = {
  readonly mail: Mail;
  readonly parts: BlockPart[];
  readonly boundaries: readonly MailBoundary[];
};

const FORWARD_SUBJECT = /^\W{0,2}(?:fw|fwd|forward(?:ed)?|wtr)\s*:/i;
const FORWARD_NOTE =
  /\b(?:forward(?:ed|ing)?|pass(?:ed|ing)? (?:this |it )?(?:on|to)|came in(?:to)?|see (?:the )?(?:\w+ )?(?:below|underneath)|(?:request|e-?mail|message|enquiry) below|below (?:is|request|e-?mail|message)|(?:please|to|you) log (?:this|it|the (?:below|attached))|for (?:you|your team) to (?:log|answer|deal))\b/i;
const LONGEST_NOTE = 700;
// A mail with more rules than this draws a picture; looking below each would take the square of its length.
const MOST_RULES = 12;

/**
 * The mail with every block's part set. A forwarded request is 'forwarded' from below its header lines on; a
 * colleague's note above it stays 'new'. Takes the mail as an adapter read it.
 */
export function parseEmail(mail: Mail): Mail {
  const parts = partsOf(withoutMarkdown(mail).mail);
  return { ...mail, blocks: mail.blocks.map((block, index) => ({ ...block, part: parts[index] ?? 'new' })) };
}

function partsOf(mail: Mail): BlockPart[] {
  const parts = mail.blocks.map((block): BlockPart => (block.part === 'signature' ? 'signature' : 'new'));
  const marked: Marked = { mail, parts, boundaries: findBoundaries(mail.blocks) };
  markQuotes(marked);
  markForward(marked);
  markFooters(marked);
  markSignatures(marked);
  return parts;
}

/** Who wrote the forwarded message, where the mail forwards one and its header lines say so. */
export function forwardedFrom(mail: Mail): Person | null {
  return forwardedHeader(mail)?.from ?? null;
}

/** The day on which a forwarded mail was first sent, YYYY-MM-DD; null when it is none, or its header does not tell. */
export function forwardedOn(mail: Mail): string | null {
  return forwardedHeader(mail)?.sent ?? null;
}

function forwardedHeader(mail: Mail): MailBoundary | null {
  const first = mail.blocks.findIndex((block) => block.part === 'forwarded');
  if (first === -1) return null;
  return findBoundaries(mail.blocks).find((boundary) => boundary.end === first) ?? null;
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
  const at = lastNote(mail.blocks, boundaries);
  const message = boundaries[at];
  if (message === undefined) return;
  const end = boundaries[at + 1]?.start ?? parts.length;
  const level = mail.blocks[message.end]?.quote ?? 0;
  for (let index = message.end; index < end; index += 1)
    if ((mail.blocks[index]?.quote ?? 0) <= level) parts[index] = 'forwarded';
}

function isForward({ mail, parts }: Marked, first: MailBoundary): boolean {
  if (first.kind === 'forwarded' || FORWARD_SUBJECT.test(mail.subject)) return true;
  if (isSamePerson(first.from, mail.from)) return false;
  const above = mail.blocks.filter(
    (block, index) =>
      index < first.start && parts[index] === 'new' && block.text !== '' && !isFooter(block.text),
  );
  const note = above.slice(0, signatureStart(above, mail.from.name));
  const words = note.map((block) => block.text).join(' ');
  if (words.trim() === '') return first.kind === 'header';
  return words.length <= LONGEST_NOTE && FORWARD_NOTE.test(words);
}

// Who chases an answer quotes the request below, and speaks of it; passing on is what somebody else does.
function isSamePerson(quoted: Person | null, sender: Person): boolean {
  return quoted !== null && quoted.email !== '' && quoted.email.toLowerCase() === sender.email.toLowerCase();
}

// A mail that was passed on more than once: the request is under the last of the notes.
function lastNote(blocks: readonly MailBlock[], boundaries: readonly MailBoundary[]): number {
  let at = 0;
  for (; at + 1 < boundaries.length; at += 1) {
    const [here, below] = [boundaries[at], boundaries[at + 1]];
    if (here === undefined || below === undefined || below.kind === 'wrote') break;
    if (!isNote(blocks.slice(here.end, below.start))) break;
  }
  return at;
}

function isNote(blocks: readonly MailBlock[]): boolean {
  const words = blocks.map((block) => block.text).join(' ');
  return words.trim() === '' || (words.length <= LONGEST_NOTE && FORWARD_NOTE.test(words));
}

function markFooters({ mail, parts }: Marked): void {
  mail.blocks.forEach((block, index) => {
    if (isOwn(parts[index]) && isFooter(block.text)) parts[index] = 'footer';
  });
  for (const part of ['new', 'forwarded'] as const) {
    for (const index of chatLeftovers(mail.blocks, indexesOf(parts, part))) parts[index] = 'footer';
    markBelowRule(mail.blocks, parts, part);
  }
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

function markSignatures({ mail, parts }: Marked): void {
  const sender = forwardedFrom({
    ...mail,
    blocks: mail.blocks.map((block, at) => ({ ...block, part: parts[at] ?? 'new' })),
  });
  markSignature(mail.blocks, parts, 'new', mail.from.name);
  markSignature(mail.blocks, parts, 'forwarded', sender?.name ?? '');
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
