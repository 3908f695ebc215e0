import { type Adapter, isPlace, isSameMail, readable, type Sight } from './adapter.ts';
import { attachedFiles } from './compose/attached-files.ts';
import { messageOpener } from './compose/new-message.ts';
import { followPage, type Look } from './follow.ts';
import type { Page } from './page.ts';
import { conversationReader } from './read-conversation.ts';
import { selectionIn } from './read-selection.ts';
import { followHand } from './reply/hand.ts';
import { putLetter } from './reply/put-letter.ts';
import { takeLetter } from './reply/take-letter.ts';
import { editorsElsewhere } from './reply/whose-reply.ts';
import type { MailKey, Webmail } from './webmail.ts';

/** A webmail from what is its own and what all have in common. */
export function makeWebmail(adapter: Adapter, page: Page): Webmail {
  const look = () => lookAt(adapter, adapter.locate());
  const reader = conversationReader(adapter);
  return {
    name: adapter.name,
    readConversation: reader.read,
    readSelection: (signal) => selectionIn(adapter, page.document, signal),
    watch: (watcher, signal) => {
      const { document } = page;
      followHand(adapter, document, signal);
      followPage(
        { document, attributes: adapter.watchedAttributes, look, stale: reader.forget },
        watcher,
        signal,
      );
    },
    insert: (order, signal) => putLetter(adapter, order, signal),
    takeOut: (key, lines, signal) => takeLetter(adapter, key, lines, signal),
    openNewMessage: messageOpener(adapter, page.document),
    readReply: (key) => ({ attached: attachedToReply(adapter, key) }),
  };
}

/** The files of every message that is being written in the mail's conversation: which of them is the reply may be open. */
function attachedToReply(adapter: Adapter, key: MailKey): readonly string[] {
  const place = adapter.locate(key.messageId);
  if (!isPlace(place) || !isSameMail(place.key, key)) return [];
  return [
    ...new Set(
      [...adapter.editors(place), ...editorsElsewhere(adapter, place)].flatMap((editor) =>
        attachedFiles(adapter, editor),
      ),
    ),
  ];
}

/** What makes one sight differ from another, cheaply: elements and ids, never words. */
function lookAt(adapter: Adapter, sight: Sight): Look {
  if (!isPlace(sight)) {
    return { traits: [sight.why, sight.why === 'hook-missing' ? sight.hook : null], bodies: [] };
  }
  const { key, header, body, messages } = sight;
  const read = readable(messages);
  const traits = [key.account, key.threadId, key.messageId, key.from, key.at, header, body];
  const others = messages.flatMap((one) => [one.messageId, one.body]);
  const files = read.map((one) => adapter.extrasOf(one).attachments.length);
  return { traits: [...traits, ...others, ...files], bodies: read.flatMap((one) => one.body ?? []) };
}
