import type { Item } from '../letter/facts.ts';
import { type Checked, type FindingPlace, placeOf } from './finding.ts';
import { placedClauses, saidPlaceOf } from './said.ts';
import { wordsIn } from './words-in.ts';

/// What is said of information that is not held: in the answer, below it, and in the letter's paragraphs of that role.

export type Told = { readonly place: FindingPlace; readonly words: string };

/** The officer's paragraphs about what an answer says is not held. Those of the letter are about each such answer. */
export function clausesAbout(checked: Checked, item: Item): readonly Told[] {
  return placedClauses(checked)
    .filter(({ clause, item: of }) => (of === null ? clause.role === 'not-held' : of === item))
    .map((placed) => ({ place: saidPlaceOf(placed), words: placed.words }));
}

/** Everything that is said of what an answer says is not held. */
export function saidOfNotHeld(checked: Checked, item: Item): readonly Told[] {
  const own = { place: placeOf(item), words: [wordsIn(item.answer.body), item.answer.notHeld].join('\n') };
  return [own, ...clausesAbout(checked, item)];
}
