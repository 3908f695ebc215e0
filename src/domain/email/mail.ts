/// A mail as the domain sees it: who, when, and its words as an ordered list of blocks. No markup.

/** What role a block plays in the mail, judged from its markup and its words. */
export type BlockPart = 'new' | 'quoted' | 'forwarded' | 'signature' | 'footer';

/**
 * One block of text in reading order. Text is normalised: single spaces, no invisible characters.
 * `start` is its offset in the mail's text, which is all blocks joined by a line break.
 */
export type MailBlock = {
  readonly kind: 'paragraph' | 'heading' | 'item' | 'row' | 'rule';
  readonly text: string;
  readonly start: number;
  /** The number or bullet that the markup draws and that is in no text node ("3.", "b)", "•"). */
  readonly marker: string | null;
  /** Nesting of lists; 0 outside any. */
  readonly depth: number;
  /** How many quotations the block is inside. */
  readonly quote: number;
  /** True when only a `<br>` or a soft wrap divides it from the block before. */
  readonly continued: boolean;
  readonly part: BlockPart;
  /** True when an empty line, or a margin of one, stands before it. */
  readonly gap?: boolean;
  /** In a table: which cell of its row the block is in, from 0. */
  readonly column?: number;
};

export type Person = { readonly name: string; readonly email: string };

/** The open message as an adapter read it. Dates are ISO 8601 with an offset, or null when the page shows none. */
export type Mail = {
  readonly subject: string;
  readonly from: Person;
  readonly date: string | null;
  readonly blocks: readonly MailBlock[];
};

/** A stretch of the mail's text (all blocks joined by "\n"): from `start` up to and without `end`. */
export type SourceSpan = { readonly start: number; readonly end: number };
