import { type Extras, type Message, type Place, readable, type Sight } from '../adapter.ts';
import { findAll, findOne, isShown, missing } from '../hook.ts';
import { addressIn, cleanText, type Page } from '../page.ts';
import { readPageDate } from '../page-date.ts';
import { outlookHooks as hooks } from './hooks.ts';

/**
 * Finds an unfolded message in Outlook's reading pane: the one with that id, else the newest that is not the officer's
 * own. Whether the newest stands first or last is the officer's setting, so the dates decide.
 * @param account asked for only when there is a message, so that the page has had time to show it
 */
export function locateInOutlook(page: Page, account: () => string, messageId?: string): Sight {
  const view = findOne(page.document, hooks.pane, (element) => isShown(element) && isOwn(element));
  if (view === null) return { why: 'no-mail' };
  const heading = findOne(view, hooks.heading, (element) => isShown(element) && isOwn(element));
  const bodies = findAll(view, hooks.body, (element) => isShown(element) && isOutermost(element));
  if (bodies.length === 0) return heading === null ? { why: 'no-mail' } : missing(hooks.body);
  if (heading === null) return missing(hooks.heading);
  const threadId = threadIdOf(page, heading);
  if (threadId === null) return missing(hooks.row);
  const ground = { page, view, bodies, account: account(), threadId };
  const messages = byDate(elementsOf(ground).map((message) => messageFrom(message, ground)));
  const wanted = messages.find((one) => one.messageId === messageId && one.body !== null);
  const open = wanted ?? newest(messages);
  return open === null ? missing(hooks.date) : describe(open, heading, ground, messages);
}

type Ground = {
  readonly page: Page;
  readonly view: HTMLElement;
  readonly bodies: readonly HTMLElement[];
  readonly account: string;
  readonly threadId: string;
};

function describe(
  open: Message,
  header: HTMLElement,
  { view, account, threadId }: Ground,
  messages: readonly Message[],
): Sight {
  const { from, body, messageId } = open;
  if (body === null) return missing(hooks.body);
  if (from === null) return missing(hooks.sender);
  if (messageId === '') return missing(hooks.date);
  const key: Place['key'] = { webmail: 'outlook', account, messageId, threadId };
  const subject = cleanText(header.textContent, 10_000);
  return { ...open, view, header, key, body, subject, from, messages };
}

/** Every message of the pane: those around a body, and the collapsed ones as far as their label can be read. */
function elementsOf({ view, bodies }: Ground): readonly HTMLElement[] {
  const labelled = findAll(view, hooks.message, (element) => isShown(element) && isOwn(element));
  const unfolded = bodies.map((body) => messageAround(body, bodies, view));
  return [...new Set([...labelled, ...unfolded])];
}

/** Oldest first. What has no date that can be read is an old one, folded to a line. */
function byDate(messages: readonly Message[]): readonly Message[] {
  return [...messages].sort((a, b) => instant(a) - instant(b));
}

/** Null when several are unfolded and their order can't be told. */
function newest(messages: readonly Message[]): Message | null {
  const candidates = readable(messages);
  const ordered = candidates.length === 1 || candidates.every(({ date }) => date !== null);
  return ordered ? (candidates.at(-1) ?? null) : null;
}

function instant({ date }: Message): number {
  return date === null ? 0 : Date.parse(date);
}

/** Outlook shows people of the officer's own organisation by name alone. */
function isOfficer({ page, account }: Ground, from: Place['from']): boolean {
  if (from.email !== '') return from.email === account;
  const owner = findOne(page.document, hooks.owner, isOwn)?.getAttribute('aria-label') ?? '';
  return from.name !== '' && owner.endsWith(from.name);
}

function messageFrom(message: HTMLElement, ground: Ground): Message {
  const body = ground.bodies.find((one) => message.contains(one)) ?? null;
  const shown = findOne(message, hooks.date, isOwn);
  const shownDate = cleanText(shown?.textContent ?? '', 200);
  const from = senderOf(message);
  return {
    messageId: idIn(shown) ?? (shownDate === '' ? '' : `${ground.threadId}/${shownDate}`),
    message,
    body,
    from,
    date: readPageDate(shownDate, ground.page.document.documentElement.lang),
    own: from !== null && isOfficer(ground, from),
  };
}

/** The files of a message, by name. Outlook is not known to cut mails off. */
export function outlookExtras({ message }: Message): Extras {
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
function senderOf(message: HTMLElement): Place['from'] | null {
  const sender = findOne(message, hooks.sender, isOwn);
  if (sender === null) return null;
  const label = sender.getAttribute('aria-label')?.replace(/^[^:]+: /, '') ?? sender.textContent ?? '';
  const [name = ''] = label.split('<');
  return { name: cleanText(name), email: addressIn(label) ?? '' };
}

/** The id that Outlook puts into its own elements' ids ("MSG_AAkALg…_DATETIME"). Short ones only count elements. */
function idIn(date: HTMLElement | null): string | undefined {
  return /^MSG_(.{16,})_DATETIME$/.exec(date?.id ?? '')?.[1];
}

/** The selected row's, else the address bar's, else the heading's. */
function threadIdOf(page: Page, heading: HTMLElement): string | null {
  const rows = findAll(page.document, hooks.row, isOwn);
  const [row] = rows;
  const selected = rows.length === 1 ? row?.dataset.convid : undefined;
  return selected || idInPath(page.url()) || (/^CONV_(.{16,})_SUBJECT$/.exec(heading.id)?.[1] ?? null);
}

function idInPath(url: URL): string | null {
  const id = /\/id\/([^/]+)/.exec(url.pathname)?.[1];
  try {
    return id === undefined ? null : decodeURIComponent(id);
  } catch {
    return null;
  }
}

/** True for what is Outlook's: a mail can hold anything, and so can the quotation in a reply. */
export function isOwn(element: Element): boolean {
  return element.closest(`${hooks.body.selectors.join()},[contenteditable=true]`) === null;
}

function isOutermost(body: Element): boolean {
  return body.parentElement === null || isOwn(body.parentElement);
}

/** The mailbox: its address where the page shows it, else its place in the address bar. */
export function outlookAccount(page: Page): string {
  const shown = findOne(page.document, hooks.account, isOwn);
  const place = /^\/mail\/([^/@]*@[^/]*|\d+)\//.exec(page.url().pathname)?.[1] ?? '0';
  return addressIn(shown?.title ?? '') ?? place.toLowerCase();
}
