import { gmailId, known, knownAccount } from '../../domain/email/mail-key.ts';
import { type Extras, keyOf, type OpenPlace, type PageMessage, readable, type Sight } from '../adapter.ts';
import { findAll, findOne, isShown, missing } from '../hook.ts';
import { addressIn, cleanText, DRAFT, type Page } from '../page.ts';
import { readPageDate } from '../page-date.ts';
import { gmailHooks as hooks } from './hooks.ts';

const EDITOR = '[contenteditable=true]';

/** Whose mailbox it is. `account` is '' until the page shows it; `own` are the addresses that mails are sent from here. */
export type GmailMailbox = { readonly account: string; readonly own: readonly string[] };

/** Finds an unfolded message in Gmail: the one with that id, else the newest that is not the officer's own. */
export function locateInGmail(
  page: Page,
  mailbox: (subject: string) => GmailMailbox,
  messageId?: string,
): Sight {
  const view = findOne(page.document, hooks.view, (element) => isShown(element) && isOwn(element));
  if (view === null) return { why: 'no-mail' };
  const heading = findOne(view, hooks.heading, (element) => isShown(element) && isOwn(element));
  const isMessage = (element: Element) => isShown(element) && isOwn(element) && !isNested(element);
  const found = findAll(view, hooks.message, isMessage);
  if (found.length === 0)
    return heading !== null || isConversationRoute(page.url()) ? missing(hooks.message) : { why: 'no-mail' };
  if (heading === null) return missing(hooks.heading);
  const [{ own, account }, language] = [mailbox(subjectOf(heading)), page.document.documentElement.lang];
  const shown = found.filter((message) => !isDraft(message));
  const messages = shown.map((message) => messageFrom(message, own, language));
  const wanted = messages.find((one) => one.messageId === messageId && one.body !== null);
  const open = wanted ?? readable(messages).at(-1);
  // All of them collapsed by the officer is no fault of the page.
  if (open === undefined) return shown.every(isCollapsed) ? { why: 'no-mail' } : missing(hooks.body);
  const names = { webmail: 'gmail', account, ...threadNames(heading, page.url()) } as const;
  return describe(open, heading, names, {
    view,
    messages: withFolds(view, messages, found),
    isInOrder: true,
  });
}

function describe(
  open: PageMessage,
  heading: HTMLElement,
  names: Parameters<typeof keyOf>[0],
  conversation: Pick<OpenPlace, 'view' | 'messages' | 'isInOrder'>,
): Sight {
  const { from, body } = open;
  if (open.messageId === '') return missing(hooks.message);
  if (names.threadId === '') return missing(hooks.heading);
  if (from === null) return missing(hooks.sender);
  if (body === null) return missing(hooks.body);
  const key = keyOf(names, open);
  return { ...open, ...conversation, key, header: heading, subject: subjectOf(heading), from, body };
}

function messageFrom(message: HTMLElement, own: readonly string[], language: string): PageMessage {
  const from = senderOf(message);
  return {
    messageId: gmailId('msg', message.dataset.messageId, message.dataset.legacyMessageId),
    message,
    body: bodyOf(message),
    from,
    date: dateOf(message, language),
    own: from !== null && own.includes(from.email),
  };
}

/** What an editor holds is a mail that is quoted or forwarded, not the message. */
function bodyOf(message: HTMLElement): HTMLElement | null {
  return findOne(message, hooks.body, (body) => isShown(body) && body.closest(EDITOR) === null);
}

/** A reply that is being written stands among the messages, with an editor in place of its text; collapsed, with "Draft". */
function isDraft(message: HTMLElement): boolean {
  if (bodyOf(message) !== null) return false;
  const writes = [...message.querySelectorAll(EDITOR)].some(isShown);
  return writes || DRAFT.test(cleanText(message.querySelector('td.gF')?.textContent ?? '', 50));
}

/** A conversation that began here has a name of the page's own (`thread-a:…`) beside its number. */
function threadNames(heading: HTMLElement, url: URL): { threadId: string; also?: readonly string[] } {
  const { threadPermId, legacyThreadId } = heading.dataset;
  const shown = known(threadPermId);
  const threadId = gmailId('thread', shown, legacyThreadId) || idOfWindow(url);
  return shown === '' || shown === threadId ? { threadId } : { threadId, also: [shown] };
}

/** A window of its own names its conversation: "…/popout?th=%23thread-f%3A17…". */
function idOfWindow(url: URL): string {
  const named = /^#?(thread-[af]:[\w-]+|[0-9a-f]{12,16})/.exec(url.searchParams.get('th') ?? '')?.[1];
  return gmailId('thread', named);
}

/** Gmail folds the middle of a long conversation into one line, after the first message. */
function withFolds(
  view: HTMLElement,
  messages: readonly PageMessage[],
  found: readonly HTMLElement[],
): readonly PageMessage[] {
  const [first, ...rest] = messages;
  if (first === undefined) return messages;
  const holdsOne = (fold: Element) => found.some((message) => fold.contains(message));
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
export function gmailExtras({ message, body }: PageMessage): Extras {
  const files = findAll(message, hooks.attachment, isOwn);
  const isQuoted = (element: Element) => element.closest(`blockquote,.gmail_quote,${EDITOR}`) !== null;
  return {
    attachments: [...new Set(files.map(fileName))].filter(Boolean),
    clipped: body !== null && findOne(message, hooks.clipped, (link) => !isQuoted(link)) !== null,
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

function senderOf(message: HTMLElement): OpenPlace['from'] | null {
  const sender = findOne(message, hooks.sender, isOwn);
  if (sender === null) return null;
  const email = known(sender.getAttribute('email')).toLowerCase();
  return { name: cleanText(sender.getAttribute('name') ?? sender.textContent), email };
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

/**
 * Whose mailbox this page is. The account button names who has logged in, which in a delegated mailbox is somebody else;
 * there only the title names the mailbox. An address that was once shown stays: a page shows one mailbox.
 */
export function gmailMailbox(page: Page): (subject: string) => GmailMailbox {
  let account = '';
  let login = '';
  return (subject) => {
    if (login === '')
      login = addressIn(findOne(page.document, hooks.account, isOwn)?.getAttribute('aria-label') ?? '') ?? '';
    const isDelegated = /^\/mail\/(?:u\/\d+\/d|b)\//.test(page.url().pathname);
    if (account === '') account = (isDelegated ? '' : login) || inTitle(page, subject);
    return { account, own: [account, login].filter(Boolean) };
  };
}

/**
 * "Subject - foi@example.org - Gmail". The subject is the sender's to choose, so it is taken away first; a window of its
 * own may show nothing but the subject, so there it must have been there to be taken away.
 */
function inTitle({ document, url }: Page, subject: string): string {
  const title = cleanText(document.title, 3_000);
  const isWindow = url().pathname.endsWith('/popout') || url().searchParams.has('view');
  const hasSubject = subject !== '' && title.startsWith(subject);
  if (isWindow && !hasSubject) return '';
  const rest = hasSubject ? title.slice(subject.length) : title;
  return knownAccount(/ - ([^\s@]+@[^\s@]+) - [^@]*$/.exec(rest.slice(-300))?.[1]);
}

/** Views whose second part is a name or a query, not a conversation. */
const NAMED = new Set(['label', 'search', 'category', 'advanced-search', 'section_query']);

/**
 * True when the fragment names a conversation: "#inbox/FMfcgzQb…", "#search/foi/FMfcgzQb…", "#label/Work/FMfcgzQb…".
 * It tells a conversation whose hooks are not found from a list, where there is nothing to find.
 */
function isConversationRoute(url: URL): boolean {
  const [path = ''] = url.hash.slice(1).split('?');
  const parts = path.split('/').filter(Boolean);
  const at = NAMED.has(parts[0] ?? '') ? 2 : 1;
  return /^[A-Za-z0-9]{16,}$/.test(parts[at] ?? '');
}
