/** The page an adapter works on. The address is asked for each time, because it changes without a load. */
export type Page = { readonly document: Document; readonly url: () => URL };

/** Begins only where nothing of an address stands before: a name of 60,000 letters is looked through once. */
const ADDRESS = /(?<![^\s<>()[\]:;,"'@])[^\s<>()[\]:;,"'@]+@[^\s<>()[\]:;,"'@]+\.[a-z]{2,}/i;

/** The first mail address in the beginning of a text, in lower case; null when there is none. */
export function addressIn(text: string): string | null {
  return ADDRESS.exec(text.slice(0, 1_000))?.[0]?.toLowerCase() ?? null;
}

/** What webmails write where the sender of a draft would stand, as far as officers' languages go. */
export const DRAFT = /^\[?(?:draft|drafft|entwurf|brouillon)\]?$/i;

/** A text as the eye reads it: single spaces, no invisible characters, at most `limit` characters. */
export function cleanText(text: string | null, limit = 2_000): string {
  return (text ?? '')
    .slice(0, limit * 4)
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, limit);
}
