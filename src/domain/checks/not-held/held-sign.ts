import type { Regime } from '../../law/provision.ts';
import type { Item } from '../../letter/facts.ts';
import type { Checked, FindingPlace } from '../finding.ts';
import { saidOfNotHeld, type Told } from '../not-held-words.ts';
import { sentItems } from '../said.ts';
import { sentencesOf } from '../sentences-of.ts';
import { wordsIn } from '../words-in.ts';

/// An answer that something is not held, with all that the letter says about it, and what can be wrong with such an answer.

export type NotHeld = {
  readonly checked: Checked;
  readonly item: Item;
  /** What is said of it, sentence by sentence, with the place of the paragraph. */
  readonly said: readonly Said[];
  /** All of that in one text. */
  readonly all: string;
  /** The sentences of the other answers that are sent. */
  readonly beside: readonly string[];
  /** What the requester wrote besides the questions. */
  readonly around: string;
};

type Said = { readonly place: FindingPlace; readonly words: string };

/** One way in which the words show that it is held. */
export type HeldSign = {
  /** Tells it apart from the other ways. Stays the same from version to version. */
  readonly matter: string;
  /** Where it shows; null where nothing does. */
  readonly shows: (told: NotHeld) => FindingPlace | null;
  readonly problem: string;
  readonly todo: string;
  readonly source: Readonly<Record<Regime, string>>;
  /** A guess: a hint. */
  readonly severity?: 'hint';
};

/** All that is said around an answer that something is not held. */
export function notHeldOf(checked: Checked, item: Item): NotHeld {
  const told: readonly Told[] = saidOfNotHeld(checked, item);
  return {
    checked,
    item,
    said: told.flatMap(({ place, words }) => sentencesOf(words).map((one) => ({ place, words: one }))),
    all: told.map(({ words }) => words).join('\n'),
    beside: sentItems(checked)
      .filter((one) => one.question.id !== item.question.id)
      .flatMap(({ answer }) => sentencesOf(wordsIn(answer.body))),
    around: (checked.read?.leftOut ?? []).map(({ text }) => text).join('\n'),
  };
}

/** The place of the first sentence that says so. */
export function placeWhere({ said }: NotHeld, says: (sentence: string) => boolean): FindingPlace | null {
  return said.find(({ words }) => says(words))?.place ?? null;
}
