import type { RichText } from '../text/rich-text.ts';
import type { Checked, FindingPlace } from './finding.ts';
import { editedBlocks, placedClauses, saidPlaceOf } from './said.ts';
import { sentencesOf } from './sentences-of.ts';
import { wordsIn } from './words-in.ts';

/// What the officer wrote of a letter that tells no answers: what its form asks for, paragraphs, and edits by hand.

/** Sentences of the officer's own, with the place where they are mended. */
export type Own = { readonly place: FindingPlace; readonly sentences: readonly string[] };

/** Everything that the officer wrote around the answers. `form` are the fields of the kind of letter. */
export function ownWords(checked: Checked, ...form: readonly RichText[]): readonly Own[] {
  return [
    ...form.map((text) => ({ place: { part: 'reply' } as const, sentences: sentencesOf(wordsIn(text)) })),
    ...placedClauses(checked)
      .filter(({ block }) => block === null)
      .map((placed) => ({ place: saidPlaceOf(placed), sentences: sentencesOf(placed.words) })),
    ...editedBlocks(checked).map(({ id, text, edited }) => {
      const derived = wordsIn(edited?.derived ?? []);
      const added = sentencesOf(wordsIn(text)).filter((one) => !derived.includes(one.trim()));
      return { place: { blockId: id }, sentences: added };
    }),
  ];
}

/** Words that tell something, and words of the same sentence with which they tell something else. */
export type Sign = { readonly says: RegExp; readonly unless?: RegExp };

/** True when a sentence has the words of a sign. */
export function tells({ says, unless }: Sign, sentence: string): boolean {
  return says.test(sentence) && !(unless?.test(sentence) ?? false);
}
