import type { ServedMessage } from '../mailbox.ts';
import { slashDate } from '../page/dates.ts';
import { el, hook, pressable } from '../page/element.ts';
import { scopeFirstStyle } from '../page/mail-styles.ts';
import type { Act } from '../page/people.ts';

/// One message in the reading pane: with its body, or collapsed to its header.

export type MessagePlace = {
  /** Counts the messages of the page; part of its ids. */
  readonly number: number;
  readonly open: boolean;
  readonly acts: Acts;
  /** In the page's own ids: Outlook's id of the message, long or short. */
  readonly shownId: string;
};

export type Acts = { readonly act: (what: Act) => void; readonly others: boolean };

/** The message's element; a press on the header of a collapsed one opens it. */
export function makeMessage(message: ServedMessage, place: MessagePlace): HTMLElement {
  const { open } = place;
  const header = messageHeader(message, place);
  const root = el('div', { class: 'message', 'aria-label': 'Email message', tabindex: '-1' }, header);
  root.setAttribute('aria-expanded', String(open));
  if (open) root.append(...files(message), messageBody(message, place.number));
  else pressable(header, () => root.replaceWith(makeMessage(message, { ...place, open: true })));
  return root;
}

/** The attached files, between header and body. */
function files({ attachments }: ServedMessage): HTMLElement[] {
  if (attachments.length === 0) return [];
  const option = (name: string) =>
    el('div', { role: 'option', tabindex: '-1', 'aria-label': `${name} Open 14 KB` }, name);
  const list = el('div', { class: 'files', role: 'listbox', 'aria-label': 'file attachments' });
  list.append(...attachments.map(option));
  return [list];
}

/** The nodes of a mail's HTML, parsed where nothing runs and nothing loads. */
export function parseHtml(html: string): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.content;
}

/** "Rowan Ashby<rowan@example.org>"; a colleague of the same organisation is shown by name only. */
function shownName({ name, email }: ServedMessage['from'], account: string): string {
  const domain = account.slice(account.indexOf('@'));
  return email.endsWith(domain) ? name : `${name}<${email}>`;
}

function messageHeader(message: ServedMessage, { open, acts, shownId }: MessagePlace): HTMLElement {
  const { from, to, cc, at } = message;
  const sender = shownName(from, message.sent ? from.email : (to[0]?.email ?? ''));
  const name = el('span', { role: 'button', tabindex: '0', 'aria-label': `From: ${sender}` }, sender);
  const date = el('div', {
    id: `MSG_${shownId}_DATETIME`,
    class: 'date',
    'data-testid': 'SentReceivedSavedTime',
  });
  date.append(slashDate(at));
  return el(
    'div',
    { class: 'header', tabindex: open ? '-1' : '0' },
    el('div', { class: 'from', id: `MSG_${shownId}_FROM` }, name),
    ...(open ? [toolbar(acts)] : []),
    ...recipientsLine('To', to),
    ...recipientsLine('Cc', cc),
    date,
  );
}

function recipientsLine(label: string, people: ServedMessage['to']): HTMLElement[] {
  if (people.length === 0) return [];
  const names = people.map(({ name }) => name).join('; ');
  return [
    el('div', { class: 'to', 'aria-label': `${label}: ${names}` }, `${label}: `, el('span', {}, names)),
  ];
}

function toolbar(acts: Acts): HTMLElement {
  return el(
    'div',
    { class: 'tools', role: 'toolbar', 'aria-label': 'Message actions' },
    ...replyButtons(acts, iconButton),
  );
}

/** Reply, Reply all and Forward, each with its icon. */
export function replyButtons({ act, others }: Acts, button: typeof iconButton): HTMLElement[] {
  const all = others
    ? [pressable(button('Reply all', 'ArrowReplyAllRegular', '⇇'), () => act('reply-all'))]
    : [];
  return [
    pressable(button('Reply', 'ArrowReplyRegular', '↩'), () => act('reply')),
    ...all,
    pressable(button('Forward', 'ArrowForwardRegular', '↪'), () => act('forward')),
  ];
}

/** A button with nothing but an icon, as in a message's header. */
function iconButton(name: string, icon: string, glyph: string): HTMLElement {
  const image = el('i', { 'data-icon-name': icon, 'aria-hidden': 'true' }, glyph);
  return el('button', { type: 'button', class: 'icon-button', 'aria-label': name }, el('span', {}, image));
}

/** A button with icon and word, as under the last message. */
export function wordButton(name: string, icon: string, glyph: string): HTMLElement {
  const image = el('i', { 'data-icon-name': icon, 'aria-hidden': 'true' }, glyph);
  return el(
    'button',
    { type: 'button', class: 'word-button' },
    el('span', {}, image),
    el('span', {}, ` ${name}`),
  );
}

function messageBody(message: ServedMessage, number: number): HTMLElement {
  const scope = `rps_${message.id.replace(/[^a-z0-9]/gi, '').slice(-4)}`;
  const content = parseHtml(message.html);
  scopeFirstStyle(content, hook(scope));
  const inner = el('div', { class: scope }, el('div', {}, content));
  // The number is the page's own: only the beginning of the id can be relied on.
  const id = `UniqueMessageBody_${number}`;
  return el(
    'div',
    { id, class: 'body', role: 'document', 'aria-label': 'Message body', tabindex: '0' },
    inner,
  );
}
