import type { Patience } from './patience.ts';

/** The letter on its way into an editor. */
export type Writing = {
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
