import * as v from 'valibot';
import { countShape } from '../value/size.ts';
import type { ValueOf } from '../value/value.ts';

/// A mail as the domain sees it: who, when, and its words as an ordered list of blocks. No markup.

/** A stretch of the mail's text (all blocks joined by "\n"): from `start` up to and without `end`. */
export const spanShape = v.object({ start: countShape, end: countShape });
export type SourceSpan = ValueOf<typeof spanShape>;

export const personShape = v.object({ name: v.string(), email: v.string() });
export type Person = ValueOf<typeof personShape>;

const blockPartShape = v.picklist(['new', 'quoted', 'forwarded', 'signature', 'footer', 'form']);

/** What role a block plays in the mail, judged from its markup and its words. */
export type BlockPart = ValueOf<typeof blockPartShape>;

/**
 * One block of text in reading order. Text is normalised: single spaces, no invisible characters.
 * `start` is its offset in the mail's text, which is all blocks joined by a line break.
 */
export const mailBlockShape = v.object({
  kind: v.picklist(['paragraph', 'heading', 'item', 'row', 'rule']),
  text: v.string(),
  start: countShape,
  /** The number or bullet that the markup draws and that is in no text node ("3.", "b)", "•"). */
  marker: v.nullable(v.string()),
  /** Nesting of lists; 0 outside any. */
  depth: countShape,
  /** How many quotations the block is inside. */
  quote: countShape,
  /** True when only a `<br>` or a soft wrap divides it from the block before. */
  continued: v.boolean(),
  part: blockPartShape,
  /** True when an empty line, or a margin of one, stands before it. */
  gap: v.exactOptional(v.boolean()),
  /** In a table: which cell of its row the block is in, from 0. */
  column: v.exactOptional(countShape),
  /** How many characters at its beginning are bold, or the term of a definition list. Left out where none are, and of headings. */
  term: v.exactOptional(countShape),
});
export type MailBlock = ValueOf<typeof mailBlockShape>;

/** The open message as an adapter read it. Dates are ISO 8601 with an offset, or null when the page shows none. */
export const mailShape = v.object({
  subject: v.string(),
  from: personShape,
  date: v.nullable(v.string()),
  blocks: v.array(mailBlockShape),
});
export type Mail = ValueOf<typeof mailShape>;
