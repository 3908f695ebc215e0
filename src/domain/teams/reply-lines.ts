import { findBoundaries } from '../email/boundaries.ts';
import { isBanner, isFooter, isRule } from '../email/footers.ts';
import type { MailBlock } from '../email/mail.ts';
import { isClosing, signatureStart } from '../email/signatures.ts';
import type { Aside } from './reply.ts';

/// The lines of a reply, and which of them its writer wrote now.

/** One line of the reply. `text` is without the signs of quoting. */
export type ReplyLine = {
  readonly block: MailBlock;
  readonly text: string;
  /** Marked as quoted: it is of the mail that was answered. */
  readonly quoted: boolean;
  /** Under the header lines of an older mail that is not marked as quoted: answers may stand in it all the same. */
  readonly below: boolean;
  /** What it is, where its look alone says so. */
  readonly is: Extract<Aside['is'], 'header' | 'signature' | 'greeting'> | null;
};

/** Every line that has words. */
export function linesOf(blocks: readonly MailBlock[]): readonly ReplyLine[] {
  const boundaries = findBoundaries(blocks);
  const headers = new Set(boundaries.flatMap(({ start, end }) => range(start, end)));
  const open = boundaries.find(({ end }) => !isQuotation(blocks.slice(end).find(({ text }) => text !== '')));
  const own = ownDepth(blocks);
  const lines = blocks.map((block, i): ReplyLine => {
    const quoted = depthOf(block) > own;
    const text = block.text.replace(/^(?:>\s?)+/, '');
    const is = headers.has(i)
      ? 'header'
      : isFooter(block.text) || isBanner(block) || isRule(block)
        ? 'signature'
        : null;
    return { block, text, quoted, below: open !== undefined && i >= open.end, is };
  });
  return withSignatures(lines.filter(({ text }) => text.trim() !== ''));
}

function range(start: number, end: number): readonly number[] {
  return Array.from({ length: end - start }, (_, i) => start + i);
}

function isQuotation(block: MailBlock | undefined): boolean {
  return block !== undefined && depthOf(block) > 0;
}

/** How often a line is quoted: by the markup, and by the signs before it. */
function depthOf({ quote, text }: MailBlock): number {
  return quote + (/^(?:>\s?)+/.exec(text)?.[0].match(/>/g)?.length ?? 0);
}

/** A reply that somebody passed on is quoted as a whole: its writer's words are those quoted least. */
function ownDepth(blocks: readonly MailBlock[]): number {
  const depths = blocks.filter(({ text }) => text.replace(/^[>\s]+/, '') !== '').map(depthOf);
  return depths.length === 0 ? 0 : Math.min(...depths);
}

/** People sign above the mail that they quote, or below it: each stretch of their own words may end with a signature. */
function withSignatures(lines: readonly ReplyLine[]): readonly ReplyLine[] {
  const signed = new Set(stretches(lines).flatMap(signatureOf));
  return lines.map((line, i) => {
    if (line.is !== null) return line;
    if (signed.has(line)) return { ...line, is: 'signature' };
    return i < 3 && !line.quoted && isGreeting(line.text) ? { ...line, is: 'greeting' } : line;
  });
}

function stretches(lines: readonly ReplyLine[]): readonly (readonly ReplyLine[])[] {
  const found: ReplyLine[][] = [];
  let last: ReplyLine[] | null = null;
  for (const line of lines) {
    const own = !line.quoted && !line.below && line.is !== 'header';
    if (own && last !== null) last.push(line);
    else {
      last = own ? [line] : null;
      if (last !== null) found.push(last);
    }
  }
  return found;
}

/** A stretch that is all signature, but for one short line under a question, is an answer ("Thanks", "Best value"). */
function signatureOf(stretch: readonly ReplyLine[]): readonly ReplyLine[] {
  const blocks = stretch.map(({ block }) => block);
  const start = signatureStart(blocks, '');
  return start === 0 && !isClosing(blocks[0]?.text ?? '') ? [] : stretch.slice(start);
}

const GREETING =
  /^(?:hi|hiya|hello|hey|dear|good (?:morning|afternoon|evening)|morning|afternoon|helo|annwyl)\b[^.?:;\d]{0,40}[,.!–-]*$/i;

function isGreeting(text: string): boolean {
  return GREETING.test(text);
}
