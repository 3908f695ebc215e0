import type { Place, Sight } from '../adapter.ts';
import { findAll, findOne, isShown, missing } from '../hook.ts';
import { addressIn, cleanText, type Page } from '../page.ts';
import { readPageDate } from '../page-date.ts';
import { outlookHooks as hooks } from './hooks.ts';

type Unfolded = {
  readonly message: HTMLElement;
  readonly body: HTMLElement;
  readonly from: Place['from'] | null;
  readonly shownDate: string;
  readonly date: string | null;
};

/**
 * Finds the open message in Outlook's reading pane: the newest one that is unfolded and not the officer's own. Whether
 * the newest stands first or last is the officer's setting, so the dates decide.
 * @param account asked for only when there is a message, so that the page has had time to show it
 */
export function locateInOutlook(page: Page, account: () => string): Sight {
  const view = findOne(page.document, hooks.pane, isShown);
  if (view === null) return { why: 'no-mail' };
  const heading = findOne(view, hooks.heading, (element) => isShown(element) && isOwn(element));
  const bodies = findAll(view, hooks.body, (element) => isShown(element) && isOutermost(element));
  if (bodies.length === 0) return heading === null ? { why: 'no-mail' } : missing(hooks.body);
  if (heading === null) return missing(hooks.heading);
  const threadId = threadIdOf(page, heading);
  if (threadId === null) return missing(hooks.row);
  const unfolded = bodies.map((body) => unfoldedMessage(body, bodies, view, languageOf(page)));
  const open = newest(page, account(), unfolded);
  return open === null ? missing(hooks.date) : describe({ view, header: heading }, open, threadId, account());
}

function describe(
  where: Pick<Place, 'view' | 'header'>,
  { message, body, from, date, shownDate }: Unfolded,
  threadId: string,
  account: string,
): Sight {
  if (from === null) return missing(hooks.sender);
  const messageId = messageIdOf(message, body) ?? (shownDate === '' ? null : `${threadId}/${shownDate}`);
  if (messageId === null) return missing(hooks.date);
  const key: Place['key'] = { webmail: 'outlook', account, messageId, threadId };
  return { ...where, key, message, body, subject: cleanText(where.header.textContent, 10_000), from, date };
}

/** Null when several are unfolded and their order can't be told. */
function newest(page: Page, account: string, unfolded: readonly Unfolded[]): Unfolded | null {
  const received = unfolded.filter(({ from }) => from === null || !isOfficer(page, account, from));
  const [only, second] = received.length > 0 ? received : unfolded;
  if (only === undefined || second === undefined) return only ?? null;
  const dated = received.length > 0 ? received : unfolded;
  if (dated.some(({ date }) => date === null)) return null;
  return dated.reduce((latest, one) => (instant(one) >= instant(latest) ? one : latest));
}

function instant({ date }: Unfolded): number {
  return Date.parse(date ?? '');
}

/** Outlook shows people of the officer's own organisation by name alone. */
function isOfficer(page: Page, account: string, from: Place['from']): boolean {
  if (from.email !== '') return from.email === account;
  const owner = findOne(page.document, hooks.owner)?.getAttribute('aria-label') ?? '';
  return from.name !== '' && owner.endsWith(from.name);
}

function unfoldedMessage(
  body: HTMLElement,
  bodies: readonly HTMLElement[],
  view: HTMLElement,
  language: string,
): Unfolded {
  const message = messageAround(body, bodies, view);
  const shownDate = cleanText(
    findOne(message, hooks.date, (element) => !body.contains(element))?.textContent ?? '',
    200,
  );
  return {
    message,
    body,
    from: senderOf(message, body),
    shownDate,
    date: readPageDate(shownDate, language),
  };
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
function senderOf(message: HTMLElement, body: HTMLElement): Place['from'] | null {
  const sender = findOne(message, hooks.sender, (element) => !body.contains(element));
  if (sender === null) return null;
  const label = sender.getAttribute('aria-label')?.replace(/^[^:]+: /, '') ?? sender.textContent ?? '';
  const [name = ''] = label.split('<');
  return { name: cleanText(name), email: addressIn(label) ?? '' };
}

/** The id that Outlook puts into its own elements' ids ("MSG_AAkALg…_DATETIME"). Short ones only count elements. */
function messageIdOf(message: HTMLElement, body: HTMLElement): string | null {
  const date = findOne(message, hooks.date, (element) => !body.contains(element));
  const id = /^MSG_(.{16,})_DATETIME$/.exec(date?.id ?? '')?.[1];
  return id ?? null;
}

/** The selected row's, else the address bar's, else the heading's. */
function threadIdOf(page: Page, heading: HTMLElement): string | null {
  const rows = findAll(page.document, hooks.row);
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

function languageOf(page: Page): string {
  return page.document.documentElement.lang;
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
  const place = /^\/mail\/([^/]*@[^/]*|\d+)\//.exec(page.url().pathname)?.[1] ?? '0';
  return addressIn(shown?.title ?? '') ?? place.toLowerCase();
}
