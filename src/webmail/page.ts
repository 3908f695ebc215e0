/** The page an adapter works on. The address is asked for each time, because it changes without a load. */
export type Page = { readonly document: Document; readonly url: () => URL };

/** Begins only where nothing of an address stands before: a name of 60,000 letters is looked through once. */
const ADDRESS = /(?<![^\s<>()[\]:;,"@])[^\s<>()[\]:;,"@]+@[^\s<>()[\]:;,"'@]+\.(?:xn--[a-z0-9-]+|[a-z]{2,})/i;
/** "Rowan Ashby <rowan@example.org>": the address proper, whatever the name before it says. */
const IN_BRACKETS = /<([^<>\s@]+@[^<>\s@]+)>/g;

/**
 * The mail address in the beginning of a text, in lower case; null when there is none. A name may hold another address,
 * which anybody can call themselves: where one stands in angle brackets, the last of these is it, else the first.
 */
export function addressIn(text: string): string | null {
  const start = text.slice(0, 1_000);
  const found = [...start.matchAll(IN_BRACKETS)].at(-1)?.[1] ?? ADDRESS.exec(start)?.[0];
  // The apostrophe of O'Brien is part of an address, and a quotation mark before one is not.
  return found === undefined ? null : found.replace(/^'+/, '').toLowerCase();
}

/** An attribute that is an address and nothing else, in lower case; null when it is none. */
export function wholeAddress(value: string | null): string | null {
  const text = (value ?? '').trim();
  return text.length <= 320 && /^[^\s<>()[\]:;,"@]+@[^\s<>()[\]:;,"@]+$/.test(text)
    ? text.toLowerCase()
    : null;
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

/** The tag of the one thing that is shown in the page (mailbox/button.ts): whoever listens to the page tells it by this. */
export const BUTTON_TAG = 'foi-drafter-button';
