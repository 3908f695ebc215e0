import { type Extras, type Message, type Place, readable, type Sight } from '../adapter.ts';
import { findAll, findOne, isShown, missing } from '../hook.ts';
import { addressIn, cleanText, type Page } from '../page.ts';
import { readPageDate } from '../page-date.ts';
import { gmailHooks as hooks } from './hooks.ts';
import { isConversationRoute } from './route.ts';

/**
 * Finds an unfolded message in Gmail: the one with that id, else the newest that is not the officer's own.
 * @param account asked for only when there is a message, so that the page has had time to show it
 */
export function locateInGmail(page: Page, account: () => string, messageId?: string): Sight {
  const view = findOne(page.document, hooks.view, (element) => isShown(element) && isOwn(element));
  if (view === null) return { why: 'no-mail' };
  const heading = findOne(view, hooks.heading, (element) => isShown(element) && isOwn(element));
  const found = findAll(view, hooks.message, (element) => isOwn(element) && !isNested(element));
  if (found.length === 0)
    return heading !== null || isConversationRoute(page.url()) ? missing(hooks.message) : { why: 'no-mail' };
  if (heading === null) return missing(hooks.heading);
  const [mailbox, language] = [account(), page.document.documentElement.lang];
  const messages = found.map((message) => messageFrom(message, mailbox, language));
  const wanted = messages.find((one) => one.messageId === messageId && one.body !== null);
  const open = wanted ?? readable(messages).at(-1);
  // All of them collapsed by the officer is no fault of the page.
  if (open === undefined) return found.every(isCollapsed) ? { why: 'no-mail' } : missing(hooks.body);
  return describe(open, heading, mailbox, { view, messages: withFolds(view, messages) });
}

function describe(
  open: Message,
  heading: HTMLElement,
  account: string,
  conversation: Pick<Place, 'view' | 'messages'>,
): Sight {
  const { messageId, from, body } = open;
  const threadId = bare(heading.dataset.threadPermId ?? heading.dataset.legacyThreadId);
  if (messageId === '') return missing(hooks.message);
  if (threadId === '') return missing(hooks.heading);
  if (from === null) return missing(hooks.sender);
  if (body === null) return missing(hooks.body);
  const key: Place['key'] = { webmail: 'gmail', account, messageId, threadId };
  return { ...open, ...conversation, key, header: heading, subject: subjectOf(heading), from, body };
}

function messageFrom(message: HTMLElement, account: string, language: string): Message {
  const body = findOne(message, hooks.body, isShown);
  const from = senderOf(message);
  const messageId = bare(message.dataset.messageId ?? message.dataset.legacyMessageId);
  return {
    messageId,
    message,
    body,
    from,
    date: dateOf(message, language),
    own: from?.email === account,
  };
}

/** Gmail folds the middle of a long conversation into one line, after the first message. */
function withFolds(view: HTMLElement, messages: readonly Message[]): readonly Message[] {
  const [first, ...rest] = messages;
  if (first === undefined) return messages;
  const holdsOne = (fold: Element) => messages.some(({ message }) => fold.contains(message));
  const folds = findAll(view, hooks.collapsed, (fold) => isShown(fold) && isOwn(fold) && !holdsOne(fold));
  const folded = { messageId: '', body: null, from: null, date: null, own: false };
  return [first, ...folds.map((message) => ({ ...folded, message })), ...rest];
}

function isCollapsed(message: Element): boolean {
  return message.closest(hooks.collapsed.selectors.join()) !== null;
}

function isNested(message: Element): boolean {
  return message.parentElement?.closest(hooks.message.selectors.join()) != null;
}

/** The files of a message, by name, and whether it is cut off. */
export function gmailExtras({ message, body }: Message): Extras {
  const files = findAll(message, hooks.attachment, isOwn);
  return {
    attachments: [...new Set(files.map(fileName))].filter(Boolean),
    clipped: body !== null && findOne(body, hooks.clipped) !== null,
  };
}

/** "application/pdf:questions.pdf:https://…" in the attribute; else the words shown. */
function fileName(element: HTMLElement): string {
  return cleanText(element.getAttribute('download_url')?.split(':')[1] ?? element.textContent, 200);
}

/** True for what is Gmail's: a mail can hold anything, and so can the quotation in a reply. */
export function isOwn(element: Element): boolean {
  return element.closest(`${hooks.body.selectors.join()},[contenteditable=true]`) === null;
}

/** Ids begin with "#", which is no part of them. */
function bare(id: string | undefined): string {
  return (id ?? '').replace(/^#/, '');
}

function senderOf(message: HTMLElement): Place['from'] | null {
  const sender = findOne(message, hooks.sender, isOwn);
  if (sender === null) return null;
  const email = sender.getAttribute('email') ?? '';
  return { name: cleanText(sender.getAttribute('name') ?? sender.textContent), email: email.toLowerCase() };
}

function dateOf(message: HTMLElement, language: string): string | null {
  const title = findOne(message, hooks.date, isOwn)?.getAttribute('title');
  return title ? readPageDate(title, language) : null;
}

/** Gmail draws emoji as pictures, with the character beside them. */
function subjectOf(heading: HTMLElement): string {
  const words = [...heading.childNodes].map((node) => {
    const picture = node instanceof Element ? node.getAttribute('data-emoji') : null;
    return picture ?? node.textContent ?? '';
  });
  return cleanText(words.join(''), 10_000);
}

/** The mailbox: its address where the page shows it, else its place in the address bar ("u/0"). */
export function gmailAccount(page: Page): string {
  const label = findOne(page.document, hooks.account, isOwn)?.getAttribute('aria-label') ?? '';
  const place = /\/mail\/(u\/\d+(?:\/d\/[^/]+)?)/.exec(page.url().pathname)?.[1];
  return addressIn(label) ?? place ?? 'u/0';
}
