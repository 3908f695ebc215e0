import { type Adapter, isPlace } from './adapter.ts';
import { followPage } from './follow.ts';
import type { Page } from './page.ts';
import { readOpenMail } from './read-open-mail.ts';
import { putLetter } from './reply/put-letter.ts';
import { takeLetter } from './reply/take-letter.ts';
import type { Webmail } from './webmail.ts';

/** A webmail from what is its own and what all have in common. */
export function makeWebmail(adapter: Adapter, page: Page): Webmail {
  const locate = () => adapter.locate();
  return {
    name: adapter.name,
    readOpenMail: (signal) => readOpenMail(adapter, signal),
    watch: (watcher, signal) =>
      followPage(
        {
          document: page.document,
          attributes: adapter.watchedAttributes,
          look: () => traits(locate()),
          body: () => bodyOf(locate()),
        },
        watcher,
        signal,
      ),
    insert: (order, signal) => putLetter(adapter, order, signal),
    takeOut: (key, lines, signal) => takeLetter(adapter, key, lines, signal),
  };
}

type Sight = ReturnType<Adapter['locate']>;

/** What makes one sight differ from another, cheaply: elements and ids, never words. */
function traits(sight: Sight): readonly unknown[] {
  if (!isPlace(sight)) return [sight.why, sight.why === 'hook-missing' ? sight.hook : null];
  const { key, header, body } = sight;
  return [key.account, key.threadId, key.messageId, header, body];
}

function bodyOf(sight: Sight): Element | null {
  return isPlace(sight) ? sight.body : null;
}
