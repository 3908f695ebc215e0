import { type Adapter, isLastReceived, type OpenPlace } from '../adapter.ts';
import { openEditors } from '../compose/composer.ts';
import { findAll, findOne } from '../hook.ts';
import { makeWebmail } from '../make-webmail.ts';
import type { Page } from '../page.ts';
import { press } from '../reply/press.ts';
import { eraseByCommand, writeByCommand, writeByRange } from '../reply/write-by-command.ts';
import type { WritingOrder, Written } from '../reply/writing.ts';
import type { Webmail } from '../webmail.ts';
import { gmailHooks as hooks } from './hooks.ts';
import { gmailExtras, gmailMailbox, isOwn, locateInGmail } from './locate.ts';

/** Gmail on this page. */
export function connectGmail(page: Page): Webmail {
  return makeWebmail(gmailAdapter(page), page);
}

/** What is Gmail's own. */
export function gmailAdapter(page: Page): Adapter {
  const mailbox = gmailMailbox(page);
  return {
    name: 'gmail',
    title: 'Gmail',
    watchedAttributes: [
      'class',
      'style',
      'data-message-id',
      'data-legacy-message-id',
      'data-thread-perm-id',
      'data-legacy-thread-id',
    ],
    locate: (messageId) => locateInGmail(page, mailbox, messageId),
    extrasOf: gmailExtras,
    editors: ({ view }) => openEditors(view, hooks.editor, isOwn),
    pressReply,
    quote: hooks.quote,
    editor: hooks.editor,
    recipient: hooks.recipient,
    recipients: hooks.recipients,
    body: hooks.body,
    newMessage: hooks.newMessage,
    subject: hooks.subject,
    attached: hooks.attached,
    isOwn,
    looksForwarded,
    write,
    erase: eraseByCommand,
  };
}

/** The message's own button, else the last of the conversation where that answers it and nobody else. */
function pressReply(place: OpenPlace): boolean {
  const last = isLastReceived(place) ? findAll(place.view, hooks.reply, isOwn).at(-1) : undefined;
  const button = findOne(place.message, hooks.reply, isOwn) ?? last;
  if (button === undefined) return false;
  press(button);
  return true;
}

/**
 * "---------- Forwarded message ---------" in any language: a line of dashes begins it, and the sender's name in it is
 * marked. Above a quoted mail stands a sentence ("On … wrote:"), and the mail is in a block of its own.
 */
function looksForwarded(editor: HTMLElement): boolean {
  const line = findOne(editor, hooks.forwarded, (one) => one.closest('blockquote') === null);
  return line !== null && /^\s*[-\u2010-\u2015]{5,}/.test(line.textContent ?? '');
}

async function write(writing: WritingOrder): Promise<Written> {
  const tried = await writeByCommand(writing);
  if (tried !== 'refused' || writing.landed() !== 'nothing') return tried;
  return writing.isStillThere() ? writeByRange(writing) : 'moved away';
}
