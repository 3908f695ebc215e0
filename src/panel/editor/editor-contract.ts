import type { Placeholder } from '../../domain/clauses/placeholder-names.ts';
import type { RichText } from '../../domain/text/rich-text.ts';
import type { DraftPlace } from '../session/draft.tsx';

/// What the views ask of the rich-text editor (editor/rich-editor.tsx), which is loaded when first used.

/** What the toolbar offers to put in: what fills itself, and what the officer fills. */
export type Placeholders = { readonly filled: readonly Placeholder[]; readonly open: readonly Placeholder[] };

/**
 * The place of the cursor at which `/` was typed. The editor stands, though the focus is elsewhere, until one of these says what
 * becomes of it.
 */
export type AtCursor = {
  /** Puts words there; the first placeholder in them that the officer fills is selected, else the cursor stands behind them. */
  readonly insert: (words: RichText) => void;
  /** Nothing is put in, and the cursor is where it was. */
  readonly back: () => void;
  /** The officer went on to something else. */
  readonly leave: () => void;
};

export type RichEditorProps = {
  /** What is shown at first. A new value after that is taken over only while the editor is not focused. */
  readonly value: RichText;
  /** Every change, at once; the caller waits for the pause. */
  readonly onChange: (value: RichText) => void;
  /** The focus left the editor and its own toolbar. */
  readonly onLeave?: () => void;
  /** The accessible name. */
  readonly label: string;
  readonly placeholder?: string;
  readonly autofocus?: boolean;
  /** Where the address of a link is kept while it is typed. */
  readonly keep: DraftPlace;
  /** `/` typed in an empty text or where a word begins. The character is put in only if nothing comes of it. */
  readonly onSlash?: (at: AtCursor) => void;
  /** Selected words are to be kept as a clause. */
  readonly onKeep?: (words: RichText) => void;
};
