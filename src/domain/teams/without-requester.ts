import type { FoiCase } from '../case/case.ts';

/** Whoever sends a mail chooses the name; a longer one is nobody's, and no pattern to look for. */
const LONGEST_NAME = 300;

/**
 * The text with another word in the place of the requester's name and address (UK GDPR article 5(1)(c), data minimisation).
 * A name of one word may be any word: only a whole name is taken out.
 */
export function withoutRequester({ requester }: FoiCase, text: string, instead: string): string {
  return withoutEach(text, namesOf(requester), instead, 'giu');
}

/** The same for somebody outside: of a name of several words each is taken out too, where it is written as a name. */
export function withoutAnyOfRequester(foiCase: FoiCase, text: string, instead: string): string {
  const name = foiCase.requester.name.slice(0, LONGEST_NAME);
  const parts = [...name.matchAll(/(?<!\p{L})\p{Lu}[\p{L}'’-]+/gu)].map(([part]) => part);
  return withoutEach(withoutRequester(foiCase, text, instead), parts, instead, 'gu');
}

function namesOf(requester: FoiCase['requester']): readonly string[] {
  return [requester.email.trim(), requester.name.trim()].filter(
    (one) => (one.includes('@') || one.includes(' ')) && one.length <= LONGEST_NAME,
  );
}

function withoutEach(text: string, names: readonly string[], instead: string, flags: string): string {
  return names.reduce((so, one) => so.replaceAll(wholeWords(one, flags), instead), text);
}

function wholeWords(text: string, flags: string): RegExp {
  const escaped = text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, flags);
}
