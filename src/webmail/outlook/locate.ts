import { known, knownAccount, minuteOf, senderName, unnamedMessage } from '../../domain/email/mail-key.ts';
import { type Extras, keyOf, type OpenPlace, type PageMessage, readable, type Sight } from '../adapter.ts';
import { findAll, findOne, isShown, missing } from '../hook.ts';
import { addressIn, cleanText, DRAFT, type Page } from '../page.ts';
import { readPageDate } from '../page-date.ts';
import { outlookHooks as hooks } from './hooks.ts';

/** The ids of a conversation. `threadId` is '' where the page shows none of it. */
type Thread = { readonly threadId: string; readonly also: readonly string[] };

/** Whose mailbox it is, and by which addresses and names mails are sent from it. */
type Mailbox = { readonly account: string; readonly own: readonly string[] };

type Ground = {
  readonly page: Page;
  readonly view: HTMLElement;
  readonly heading: HTMLElement;
  readonly bodies: readonly HTMLElement[];
  readonly mailbox: Mailbox;
};

/**
 * Finds an unfolded message in Outlook's reading pane: the one with that id, else the newest that is not the officer's
 * own. Whether the newest stands first or last is the officer's setting, so the dates decide.
 */
export function locateInOutlook(
  page: Page,
  threadOf: (heading: HTMLElement) => Thread,
  messageId?: string,
): Sight {
  const view = findOne(page.document, hooks.pane, (element) => isShown(element) && isOwn(element));
  if (view === null) return { why: 'no-mail' };
  const heading = findOne(view, hooks.heading, isHeading);
  const bodies = findAll(view, hooks.body, (element) => isShown(element) && isOutermost(element));
  if (bodies.length === 0) return isReading(view, heading) ? missing(hooks.body) : { why: 'no-mail' };
  if (heading === null) return missing(hooks.heading);
  const ground = { page, view, heading, bodies, mailbox: mailboxOf(page) };
  const sole = soleId(ground);
  const { messages, isInOrder } = inOrder(
    toldApart(elementsOf(ground).flatMap((one) => messageFrom(one, ground, sole))),
  );
  const wanted = messages.find((one) => one.messageId === messageId && one.body !== null);
  const open = wanted ?? readable(messages).at(-1);
  if (open === undefined) return { why: 'no-mail' };
  return describe(open, ground, threadOf(heading), { view, messages, isInOrder });
}

function describe(
  open: PageMessage,
  { heading, mailbox }: Ground,
  thread: Thread,
  conversation: Pick<OpenPlace, 'view' | 'messages' | 'isInOrder'>,
): Sight {
  const { from, body, messageId } = open;
  if (body === null) return missing(hooks.body);
  if (from === null) return missing(hooks.sender);
  if (messageId === '') return missing(open.date === null ? hooks.date : hooks.named);
  if (thread.threadId === '' && messageId === unnamedOf(open)) return missing(hooks.row);
  const key = keyOf({ webmail: 'outlook', account: mailbox.account, ...thread }, open);
  const subject = cleanText(heading.textContent, 10_000);
  return { ...open, ...conversation, header: heading, key, body, subject, from };
}

/** In conversations there is an empty heading of the message, too. */
function isHeading(element: HTMLElement): boolean {
  const isNamed = element.id.startsWith('CONV_') || cleanText(element.textContent, 10) !== '';
  return isNamed && isShown(element) && isOwn(element);
}

/** A pane without a mail may have a heading that invites to open one; and all messages may be collapsed. */
function isReading(view: HTMLElement, heading: HTMLElement | null): boolean {
  if (heading === null || !heading.id.endsWith('_SUBJECT')) return false;
  const messages = findAll(view, hooks.message, (element) => isShown(element) && isOwn(element));
  return messages.length === 0 || messages.some((one) => one.getAttribute('aria-expanded') !== 'false');
}

/** Every message of the pane: those around a body, and the collapsed ones as far as their label can be read. */
function elementsOf({ view, bodies }: Ground): readonly HTMLElement[] {
  const labelled = findAll(view, hooks.message, (element) => isShown(element) && isOwn(element));
  const unfolded = bodies.map((body) => messageAround(body, bodies, view));
  return [...new Set([...labelled, ...unfolded])];
}

/**
 * Oldest first. A collapsed message without a date that can be read is an old one, folded to a line; where an unfolded one
 * has none, the order of the page is all there is.
 */
function inOrder(messages: readonly PageMessage[]): Pick<OpenPlace, 'messages' | 'isInOrder'> {
  const candidates = readable(messages);
  const isInOrder = candidates.length < 2 || candidates.every(({ date }) => date !== null);
  if (!isInOrder) return { messages, isInOrder };
  return { messages: [...messages].sort((a, b) => instant(a) - instant(b)), isInOrder };
}

function instant({ date }: PageMessage): number {
  return date === null ? 0 : Date.parse(date);
}

/** Two messages of one name are named neither: choosing one could answer the other. */
function toldApart(messages: readonly PageMessage[]): readonly PageMessage[] {
  const count = new Map<string, number>();
  for (const { messageId } of messages) count.set(messageId, (count.get(messageId) ?? 0) + 1);
  return messages.map((one) => ((count.get(one.messageId) ?? 0) > 1 ? { ...one, messageId: '' } : one));
}

/**
 * A message as the pane shows it; nothing for one that is being written.
 * @param sole the id of the only message that is shown; '' where there are several
 */
function messageFrom(message: HTMLElement, ground: Ground, sole: string): readonly PageMessage[] {
  if (isDraft(message)) return [];
  const body = ground.bodies.find((one) => message.contains(one)) ?? null;
  const from = senderOf(message);
  const date = readPageDate(shownDate(message), ground.page.document.documentElement.lang);
  const own = from !== null && ground.mailbox.own.includes(senderName(from));
  const made = { messageId: '', message, body, from, date, own };
  return [{ ...made, messageId: idIn(message) || sole || unnamedOf(made) }];
}

/** A card says "[Draft]". Neither its text is asked nor a sender's name: both are somebody's to choose. */
function isDraft(message: HTMLElement): boolean {
  const others = [...hooks.body.selectors, ...hooks.sender.selectors, '[contenteditable=true]'].join();
  const walker = message.ownerDocument.createTreeWalker(
    message,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    (node) =>
      node instanceof Element && node.matches(others) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  while (walker.nextNode() !== null) {
    const text = walker.currentNode instanceof Text ? walker.currentNode.data.trim() : '';
    if (text.startsWith('[') && DRAFT.test(text)) return true;
  }
  return false;
}

function shownDate(message: HTMLElement): string {
  return cleanText(findOne(message, hooks.date, isOwn)?.textContent ?? '', 200);
}

/** The name of a message that the page gives no id. */
function unnamedOf({ message, from, date }: Omit<PageMessage, 'messageId'>): string {
  return unnamedMessage(minuteOf(date) || shownDate(message), from === null ? '' : senderName(from));
}

/** The id that Outlook puts into the ids of its own elements ("MSG_QAEIJBK8QAA_DATETIME"). Short ones count elements. */
function idIn(element: Element): string {
  const named = findOne(element, hooks.named, (one) => isOwn(one) && messageIdOf(one) !== '');
  return named === null ? '' : messageIdOf(named);
}

function messageIdOf({ id }: Element): string {
  return known(/^MSG_(.{8,})_[A-Z]+$/.exec(id)?.[1]);
}

/** The id of the only message that is shown: the heading's, or the address's where there is no list to be ahead of it. */
function soleId({ page, view, heading, bodies }: Ground): string {
  if (bodies.length > 1 || findAll(view, hooks.message, isShown).length > 1) return '';
  const isAlone = findOne(page.document, hooks.listed, isOwn) === null;
  const inAddress = isAlone ? idInPath(page.url()) : '';
  return messageIdOf(heading) || (isConversationId(inAddress) ? '' : inAddress);
}

/** The files of a message, by name. Outlook is not known to cut mails off. */
export function outlookExtras({ message }: PageMessage): Extras {
  const files = findAll(message, hooks.attachment, isOwn);
  return { attachments: [...new Set(files.flatMap(fileName))], clipped: false };
}

/** "questions.docx Open 14 KB": the name ends with its ending, and what the button does follows. */
function fileName(element: HTMLElement): readonly string[] {
  const words = [element.title, element.getAttribute('aria-label'), element.textContent];
  const name = words.map((text) => /^.+\.[a-z]{3,4}\b/i.exec(cleanText(text, 200))?.[0]).find(Boolean);
  return name === undefined ? [] : [name];
}

/** The labelled message; where the label is in another language, all around the body that holds no other body. */
function messageAround(body: HTMLElement, bodies: readonly HTMLElement[], view: HTMLElement): HTMLElement {
  const labelled = body.closest<HTMLElement>(hooks.message.selectors.join());
  if (labelled !== null && view.contains(labelled)) return labelled;
  let around = body;
  for (let next = body.parentElement; next !== null && next !== view; next = next.parentElement) {
    const parent = next;
    if (bodies.some((other) => other !== body && parent.contains(other))) break;
    around = next;
  }
  return around;
}

/** "From: Alex Reader<alex@example.org>"; the address is often not shown. */
function senderOf(message: HTMLElement): OpenPlace['from'] | null {
  const sender = findOne(message, hooks.sender, isOwn);
  if (sender === null) return null;
  const label = sender.getAttribute('aria-label')?.replace(/^[^:]+: /, '') ?? sender.textContent ?? '';
  const [name = ''] = label.split('<');
  return { name: cleanText(name), email: addressIn(label) ?? '' };
}

/**
 * The ids of a conversation: the selected row's, the heading's, else the address bar's. The row is selected before the pane
 * has followed, so a heading keeps the row that it was first seen with.
 */
export function outlookThreads(page: Page): (heading: HTMLElement) => Thread {
  let seen = { heading: '', row: '', isListed: false };
  return (heading) => {
    const rows = findAll(page.document, hooks.row, isOwn);
    const selected = rows.length === 1 ? known(rows[0]?.dataset.convid) : '';
    const isListed = findOne(page.document, hooks.listed, isOwn) !== null;
    if (heading.id === '' || heading.id !== seen.heading || !seen.isListed)
      seen = { heading: heading.id, row: selected, isListed };
    const inHeading = known(/^CONV_(.{8,})_SUBJECT$/.exec(heading.id)?.[1]);
    const names = [...new Set([seen.row, inHeading])].filter((name) => name !== '');
    const inAddress = idInPath(page.url());
    if (names.length === 0 && isConversationId(inAddress)) names.push(inAddress);
    const [threadId = '', ...also] = names;
    return { threadId, also };
  };
}

/** "AAQk…" is a conversation's id; all others name one mail. The address is often in capitals. */
function isConversationId(id: string): boolean {
  return /^AAQ/i.test(id);
}

/** ".../id/AAQk…" and ".../deeplink/read/AAMk…". */
function idInPath(url: URL): string {
  const id = /\/(?:id|read)\/([^/]+)/.exec(url.pathname)?.[1];
  try {
    return known(decodeURIComponent(id ?? ''));
  } catch {
    return '';
  }
}

/** True for what is Outlook's: a mail can hold anything, and so can the quotation in a reply. */
export function isOwn(element: Element): boolean {
  return element.closest(`${hooks.body.selectors.join()},[contenteditable=true]`) === null;
}

function isOutermost(body: Element): boolean {
  return body.parentElement === null || isOwn(body.parentElement);
}

/**
 * Whose mailbox this is: the one that the address bar names, else the one whose folder is selected. Outlook shows people
 * of the officer's own organisation by name alone, so names count too: the officer's, and that of the mailbox.
 */
function mailboxOf(page: Page): Mailbox {
  const folders = findAll(page.document, hooks.account, isOwn);
  const roots = folders.filter(({ title }) => addressIn(title) !== null);
  const at = folders.findIndex((folder) => folder.getAttribute('aria-selected') === 'true');
  const selected = roots.filter((root) => folders.indexOf(root) <= at).at(-1);
  const root = selected ?? (roots.length === 1 ? roots[0] : undefined);
  const inPath = /^\/mail\/([^/@]*@[^/]*)(?:\/|$)/.exec(decoded(page.url().pathname))?.[1];
  const account = knownAccount(inPath) || (addressIn(root?.title ?? '') ?? '');
  const logins = [roots[0], root].map((one) => addressIn(one?.title ?? '') ?? '');
  const names = [root?.textContent, ...ownerNames(page)].map((name) =>
    cleanText(name ?? '', 200).toLowerCase(),
  );
  return { account, own: [account, ...logins, ...names].filter((one) => one !== '') };
}

function decoded(path: string): string {
  return path.replace(/%40/gi, '@');
}

/** "Account manager for Sam Officer": the name is its end, two words or more, of which nobody says where it begins. */
function ownerNames(page: Page): readonly string[] {
  const words = cleanText(
    findOne(page.document, hooks.owner, isOwn)?.getAttribute('aria-label') ?? '',
    200,
  ).split(' ');
  return words.slice(1).map((_, at) => words.slice(at).join(' '));
}
