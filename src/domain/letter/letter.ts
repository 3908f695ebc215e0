import type { RichText } from '../text/rich-text.ts';
import type { LetterRole } from './roles.ts';

/**
 * One block. `id` is stable for the same decisions ("reasons:24(1)+31(1)", "disclosure:communications"), so that a view
 * or a hand edit can hold on to it. `text` is what is sent.
 */
export type LetterBlock = {
  readonly id: string;
  readonly role: LetterRole;
  readonly text: RichText;
  /**
   * Only of a block that was edited by hand: what the answers give now, and whether that is no longer what they gave
   * when it was edited.
   */
  readonly edited?: { readonly derived: RichText; readonly stale: boolean };
};

export type Letter = {
  readonly blocks: readonly LetterBlock[];
  /** The blocks that the officer left out, as they would be. */
  readonly leftOut: readonly LetterBlock[];
  /**
   * Hand edits of blocks that the answers no longer give ("reasons:43(2)" once nothing is withheld under it). They are
   * not in the letter; each stands in its block again when the answers give that block again.
   */
  readonly setAside: readonly { readonly id: string; readonly text: RichText }[];
};
