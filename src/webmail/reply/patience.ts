/** How long an insertion waits, in milliseconds. */
export type Patience = {
  /** For the reply box, from pressing Reply. */
  readonly reply: number;
  /** After a press of the officer's, until what opens is no longer taken for what it opened: a stuck page takes its time. */
  readonly press: number;
  /** For a reply that has opened to show who it goes to. */
  readonly recipients: number;
  /** Without any change in the editor, until it counts as filled. */
  readonly quiet: number;
  /** For an editor to show what it was given. */
  readonly shown: number;
};

export const PATIENCE: Patience = {
  reply: 15_000,
  press: 60_000,
  recipients: 1_500,
  quiet: 120,
  shown: 5_000,
};
