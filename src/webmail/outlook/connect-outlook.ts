import { type Adapter, isLastReceived, type OpenPlace } from '../adapter.ts';
import { openEditors } from '../compose/composer.ts';
import { findAll, findOne } from '../hook.ts';
import { makeWebmail } from '../make-webmail.ts';
import type { Page } from '../page.ts';
import { buttonAround, press } from '../reply/press.ts';
import { eraseByCommand, writeByCommand } from '../reply/write-by-command.ts';
import { eraseByKey, writeByPaste } from '../reply/write-by-paste.ts';
import type { Erasing, WritingOrder, Written } from '../reply/writing.ts';
import type { Webmail } from '../webmail.ts';
import { outlookHooks as hooks } from './hooks.ts';
import { isOwn, locateInOutlook, outlookExtras, outlookThreads } from './locate.ts';

/** Outlook on this page. */
export function connectOutlook(page: Page): Webmail {
  return makeWebmail(outlookAdapter(page), page);
}

/** What is Outlook's own. */
export function outlookAdapter(page: Page): Adapter {
  const thread = outlookThreads(page);
  return {
    name: 'outlook',
    title: 'Outlook',
    watchedAttributes: ['class', 'style', 'aria-selected', 'aria-expanded', 'data-convid'],
    locate: (messageId) => locateInOutlook(page, thread, messageId),
    extrasOf: outlookExtras,
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
    // The same header stands above a mail that is quoted and above one that is forwarded.
    looksForwarded: () => null,
    write,
    erase,
  };
}

/** The message's own button, else the conversation's. The hook is the icon; its button is around it. */
function pressReply(place: OpenPlace): boolean {
  const last = isLastReceived(place) ? findAll(place.view, hooks.reply, isOwn).at(-1) : undefined;
  const icon = findOne(place.message, hooks.reply, isOwn) ?? last;
  if (icon === undefined) return false;
  press(buttonAround(icon) ?? icon);
  return true;
}

/**
 * A paste keeps the editor's undo to the letter alone; the insert command would also take out what the officer typed
 * (tried 2026-11-23, roosterjs 9.59). So the command only comes when the editor did nothing with the paste.
 */
async function write(writing: WritingOrder): Promise<Written> {
  const tried = await writeByPaste(writing);
  return tried === 'refused' ? writeByCommand(writing) : tried;
}

async function erase(erasing: Erasing): Promise<void> {
  await eraseByKey(erasing);
  if (!erasing.gone()) await eraseByCommand(erasing);
}
