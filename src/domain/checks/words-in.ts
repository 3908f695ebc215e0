import { plainText, type RichText } from '../text/rich-text.ts';
import { inLongForm } from './words/long-form.ts';

const known = new WeakMap<RichText, string>();

/**
 * All words of a text, as `plainText` gives them, with "isn’t" as "is not": a rule looks for one form only. Texts are never
 * changed, and several rules look at each: flattened once.
 */
export function wordsIn(text: RichText): string {
  const before = known.get(text);
  if (before !== undefined) return before;
  const words = inLongForm(plainText(text));
  known.set(text, words);
  return words;
}
