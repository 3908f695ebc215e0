import type { Question } from '../request/foi-request.ts';
import type { RichText } from '../text/rich-text.ts';

/// A team's reply, read: which of its words answer which question.

/** What a team was asked: its questions with those that introduce them, and the mail that asked them. */
export type Asked = {
  /** In reading order; questions that have parts are only read for their words. */
  readonly questions: readonly Question[];
  /** All questions of the case, for what those without a number are called. */
  readonly all: readonly Question[];
  /** The mail's own words, which come back quoted; [] when no mail was sent. */
  readonly mail: RichText;
};

/** Why a piece is thought to answer its question. */
export type Reason =
  /** It stands under the question's own words. */
  | 'under-question'
  /** It has the question's number before it. */
  | 'number'
  /** It is in the question's row of a table. */
  | 'table'
  /** The reply's numbers are its own, or it has none: the places agree. */
  | 'place';

/** Some words of the reply, and the question they are proposed for; null when they belong to none. */
export type ReplyPiece = {
  readonly question: string | null;
  readonly why: Reason | null;
  /** The number that stood before it ("2a)"); '' when there was none. */
  readonly label: string;
  readonly body: RichText;
};

/** Words that answer nothing, and what they are. */
export type Aside = {
  readonly text: string;
  readonly is: 'question' | 'asked' | 'quoted' | 'header' | 'greeting' | 'signature' | 'heading';
};

/** Every word of the reply is in exactly one piece or aside; both are in the reply's order. */
export type TeamReply = { readonly pieces: readonly ReplyPiece[]; readonly asides: readonly Aside[] };
