import type { Placeholder } from '../../domain/clauses/placeholder-names.ts';
import type { RichText } from '../../domain/text/rich-text.ts';
import type { DraftPlace } from '../session/draft.tsx';

/// What the views ask of the rich-text editor (editor/rich-editor.tsx), which is loaded when first used.

/** What the toolbar offers to put in: what fills itself, and what the officer fills. */
export type Placeholders = { readonly filled: readonly Placeholder[]; readonly open: readonly Placeholder[] };

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
  /** `/` typed while the editor is empty; the character is not put in. */
  readonly onSlash?: () => void;
};
