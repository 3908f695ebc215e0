import type { OpenMessage } from '../../../sandbox/page/open-messages.ts';

/// Runs in a sandbox page before its own script, and notes every letter that comes to stand in a message: where, and whom
/// that message goes to at that very moment. Functions here must not use anything from outside themselves.

export type Landing = {
  readonly word: string;
  /** The message's own words now. */
  readonly own: string;
  /** The message as it was when the letter was handed to its editor. */
  readonly into: OpenMessage;
};

declare global {
  interface Window {
    landings?: Landing[];
  }
}

export function watchLandings(): void {
  const landings: Landing[] = [];
  window.landings = landings;
  const counts = new Map<string, Map<string, number>>();
  const pasted = new Map<string, OpenMessage>();
  const words = /zq[a-g]\d+x/g;
  const countIn = (text: string) => {
    const found = new Map<string, number>();
    for (const [word] of text.matchAll(words)) found.set(word, (found.get(word) ?? 0) + 1);
    return found;
  };
  const look = () => {
    for (const message of window.sandboxMessages?.() ?? []) {
      const now = countIn(message.own);
      const before = counts.get(message.id);
      counts.set(message.id, now);
      if (before === undefined) continue;
      for (const [word, count] of now) {
        if (count <= (before.get(word) ?? 0)) continue;
        landings.push({ word, own: message.own, into: pasted.get(`${message.id} ${word}`) ?? message });
      }
    }
  };
  // An editor that takes a paste may show it later: what counts is whom the message went to when it was pasted.
  document.addEventListener(
    'paste',
    (event) => {
      const target = event.target instanceof Element ? event.target : null;
      const id = target?.closest('[data-sandbox-message]')?.getAttribute('data-sandbox-message');
      const message = window.sandboxMessages?.().find((one) => one.id === id);
      if (!message) return;
      const given = event.clipboardData?.getData('text/plain') ?? '';
      for (const [word] of given.matchAll(words)) pasted.set(`${message.id} ${word}`, message);
    },
    { capture: true },
  );
  new MutationObserver(look).observe(document, { childList: true, characterData: true, subtree: true });
}
