/** How long an insertion waits, in milliseconds. */
export type Patience = {
  /** For the reply box, from pressing Reply. */
  readonly reply: number;
  /** Without any change in the editor, until it counts as filled. */
  readonly quiet: number;
};

export const PATIENCE: Patience = { reply: 15_000, quiet: 120 };
