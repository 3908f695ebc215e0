import { type Adapter, isPlace, type Sight } from './adapter.ts';
import { followPage, type Look } from './follow.ts';
import type { Page } from './page.ts';
import { readOpenMail } from './read-open-mail.ts';
import { putLetter } from './reply/put-letter.ts';
import { takeLetter } from './reply/take-letter.ts';
import type { Webmail } from './webmail.ts';

/** A webmail from what is its own and what all have in common. */
export function makeWebmail(adapter: Adapter, page: Page): Webmail {
  const look = () => lookAt(adapter.locate());
  return {
    name: adapter.name,
    readOpenMail: (signal) => readOpenMail(adapter, signal),
    watch: (watcher, signal) =>
      followPage({ document: page.document, attributes: adapter.watchedAttributes, look }, watcher, signal),
    insert: (order, signal) => putLetter(adapter, order, signal),
    takeOut: (key, lines, signal) => takeLetter(adapter, key, lines, signal),
  };
}

/** What makes one sight differ from another, cheaply: elements and ids, never words. */
function lookAt(sight: Sight): Look {
  if (!isPlace(sight)) {
    return { traits: [sight.why, sight.why === 'hook-missing' ? sight.hook : null], body: null };
  }
  const { key, header, body } = sight;
  return { traits: [key.account, key.threadId, key.messageId, header, body], body };
}
