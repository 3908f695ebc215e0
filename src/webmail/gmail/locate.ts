import type { Place, Sight } from '../adapter.ts';
import { findAll, findOne, isShown, missing } from '../hook.ts';
import { addressIn, cleanText, type Page } from '../page.ts';
import { readPageDate } from '../page-date.ts';
import { gmailHooks as hooks } from './hooks.ts';
import { isConversationRoute } from './route.ts';

/**
 * Finds the open message in Gmail: the newest one that is unfolded and not the officer's own.
 * @param account asked for only when there is a message, so that the page has had time to show it
 */
export function locateInGmail(page: Page, account: () => string): Sight {
  const view = findOne(page.document, hooks.view, isShown);
  if (view === null) return { why: 'no-mail' };
  const heading = findOne(view, hooks.heading, (element) => isShown(element) && !isInMail(element));
  const messages = findAll(view, hooks.message, (element) => !isInMail(element));
  if (messages.length === 0)
    return heading !== null || isConversationRoute(page.url()) ? missing(hooks.message) : { why: 'no-mail' };
  if (heading === null) return missing(hooks.heading);
  return newest(view, messages, heading, page, account());
}

function newest(
  view: HTMLElement,
  messages: readonly HTMLElement[],
  heading: HTMLElement,
  page: Page,
  account: string,
): Sight {
  const unfolded = messages.flatMap((message) => {
    const body = findOne(message, hooks.body, isShown);
    return body === null ? [] : [{ message, body }];
  });
  const received = unfolded.filter(({ message, body }) => senderOf(message, body)?.email !== account);
  const open = received.at(-1) ?? unfolded.at(-1);
  return open === undefined ? missing(hooks.body) : describe(view, open, heading, page, account);
}

function describe(
  view: HTMLElement,
  { message, body }: { readonly message: HTMLElement; readonly body: HTMLElement },
  heading: HTMLElement,
  page: Page,
  account: string,
): Sight {
  const from = senderOf(message, body);
  const messageId = bare(message.dataset.messageId ?? message.dataset.legacyMessageId);
  const threadId = bare(heading.dataset.threadPermId ?? heading.dataset.legacyThreadId);
  if (messageId === '') return missing(hooks.message);
  if (threadId === '') return missing(hooks.heading);
  if (from === null) return missing(hooks.sender);
  const key: Place['key'] = { webmail: 'gmail', account, messageId, threadId };
  const date = dateOf(message, page.document.documentElement.lang);
  return { key, view, message, header: heading, body, subject: subjectOf(heading), from, date };
}

/** True for what a mail holds: anything there may be made to look like Gmail's own. */
export function isInMail(element: Element): boolean {
  return element.closest(hooks.body.selectors.join()) !== null;
}

/** Ids begin with "#", which is no part of them. */
function bare(id: string | undefined): string {
  return (id ?? '').replace(/^#/, '');
}

/** A mail can hold elements that look like a sender, so its body is left out. */
function senderOf(message: HTMLElement, body: HTMLElement): Place['from'] | null {
  const sender = findOne(message, hooks.sender, (element) => !body.contains(element));
  if (sender === null) return null;
  const email = sender.getAttribute('email') ?? '';
  return { name: cleanText(sender.getAttribute('name') ?? sender.textContent), email: email.toLowerCase() };
}

function dateOf(message: HTMLElement, language: string): string | null {
  const title = findOne(message, hooks.date)?.getAttribute('title');
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
  const label = findOne(page.document, hooks.account)?.getAttribute('aria-label') ?? '';
  const place = /\/mail\/(u\/\d+(?:\/d\/[^/]+)?)/.exec(page.url().pathname)?.[1];
  return addressIn(label) ?? place ?? 'u/0';
}
