import { type Adapter, isPlace, readable, type Sight } from './adapter.ts';
import { followPage, type Look } from './follow.ts';
import type { Page } from './page.ts';
import { conversationReader } from './read-conversation.ts';
import { readSelection } from './read-selection.ts';
import { putLetter } from './reply/put-letter.ts';
import { takeLetter } from './reply/take-letter.ts';
import type { Webmail } from './webmail.ts';

/** A webmail from what is its own and what all have in common. */
export function makeWebmail(adapter: Adapter, page: Page): Webmail {
  const look = () => lookAt(adapter, adapter.locate());
  const reader = conversationReader(adapter);
  return {
    name: adapter.name,
    readConversation: reader.read,
    readSelection: (signal) => readSelection(adapter, page.document, signal),
    watch: (watcher, signal) =>
      followPage(
        { document: page.document, attributes: adapter.watchedAttributes, look, stale: reader.forget },
        watcher,
        signal,
      ),
    insert: (order, signal) => putLetter(adapter, order, signal),
    takeOut: (key, lines, signal) => takeLetter(adapter, key, lines, signal),
  };
}

/** What makes one sight differ from another, cheaply: elements and ids, never words. */
function lookAt(adapter: Adapter, sight: Sight): Look {
  if (!isPlace(sight)) {
    return { traits: [sight.why, sight.why === 'hook-missing' ? sight.hook : null], bodies: [] };
  }
  const { key, header, body, messages } = sight;
  const read = readable(messages);
  const traits = [key.account, key.threadId, key.messageId, header, body];
  const others = messages.flatMap((one) => [one.messageId, one.body]);
  const files = read.map((one) => adapter.extrasOf(one).attachments.length);
  return { traits: [...traits, ...others, ...files], bodies: read.flatMap((one) => one.body ?? []) };
}
