import type { Patience } from './patience.ts';

/** The letter on its way into an editor. */
export type WritingOrder = {
  readonly editor: HTMLElement;
  /** What it takes the place of; a collapsed range when nothing. */
  readonly range: Range;
  /** Only ever from `renderHtml`. */
  readonly html: string;
  readonly text: string;
  /** How much of it stands in the editor now. */
  readonly landed: () => Landed;
  /** True while the letter's mail is open and this is its reply's editor: asked after every wait, right before writing. */
  readonly isStillThere: () => boolean;
  readonly patience: Patience;
  readonly signal: AbortSignal;
};

export type Landed = 'whole' | 'part' | 'nothing';

/**
 * What became of a letter that was handed to an editor: 'handed', the editor has it and may show it later; 'refused', it
 * certainly did nothing with it; 'moved away', the selection or the reply was no longer the one that was meant.
 */
export type Written = 'handed' | 'refused' | 'moved away';

/** What is to go out of an editor again. */
export type Erasing = Pick<WritingOrder, 'editor' | 'range' | 'isStillThere' | 'signal'> & {
  /** True when it is out. */
  readonly gone: () => boolean;
};
