import type { Unit } from './units.ts';

/** A question before it has an id. Offsets are in the mail's text. */
export type QuestionDraft = {
  label: string | null;
  parent: QuestionDraft | null;
  readonly start: number;
  end: number;
  /** The heading or lead-in it stands under, which its list shares. */
  readonly heading: Unit | null;
  /** Read from a list, so that its words say nothing about what kind of mail it is. */
  readonly listed: boolean;
};
