import type { ServedMessage } from '../mailbox.ts';
import { fullDate, shortDate } from '../page/dates.ts';
import { el, pressable } from '../page/element.ts';
import type { Act } from '../page/people.ts';
import { makeBody } from './mail-body.ts';

/// One message of a conversation: open with its body, or collapsed to a line.

export type MessagePlace = {
  readonly open: boolean;
  /** True for a reply that was sent a moment ago: it has no legacy id yet, and another kind of name. */
  readonly unsynced: boolean;
  /** True when there are others who would get a reply to all. */
  readonly others: boolean;
  /** The message was unfolded: this is its element from now on. */
  readonly opened: (item: HTMLElement) => void;
  /** Opens a reply or a forward in the slot of this message. */
  readonly act: (slot: HTMLElement, what: Act) => void;
};

/** The list item of a message; a click on a collapsed one opens it. */
export function makeMessage(message: ServedMessage, place: MessagePlace): HTMLElement {
  return place.open ? openMessage(message, place) : collapsedMessage(message, place);
}

function collapsedMessage(message: ServedMessage, place: MessagePlace): HTMLElement {
  const snippet = el('div', { class: 'iA g6' }, snippetOf(message.html));
  const line = el('div', { class: 'adf ads', ...idsOf(message, place) }, header(message), snippet);
  const item = el('div', { class: 'kv', role: 'listitem', tabindex: '0' }, line);
  return pressable(item, () => {
    const opened = openMessage(message, place);
    item.replaceWith(opened);
    place.opened(opened);
  });
}

function openMessage(message: ServedMessage, place: MessagePlace): HTMLElement {
  const slot = el('div', { class: 'ip iq' });
  const content = el(
    'div',
    { class: 'gs' },
    header(message, { act: (what) => place.act(slot, what), others: place.others }),
    makeBody(message),
    ...files(message),
    el('div', { class: 'gA gt acV' }, el('div', { class: 'gB xu' }, slot)),
  );
  const inner = el('div', { class: 'adn ads', ...idsOf(message, place) }, content);
  return el('div', { class: 'h7 ie', role: 'listitem', 'aria-expanded': 'true', tabindex: '-1' }, inner);
}

/** The cards of the attached files, below the body. */
function files({ attachments }: ServedMessage): HTMLElement[] {
  if (attachments.length === 0) return [];
  const cards = attachments.map((name) => {
    const address = `application/octet-stream:${name}:https://mail.google.com/mail/u/0?attid=0.1`;
    const shown = el('div', { class: 'aQA' }, el('span', { class: 'aV3 zzV0ie' }, name));
    return el('span', { class: 'aZo N5jrZb', download_url: address, role: 'listitem' }, shown);
  });
  return [el('div', { class: 'hq gt' }, el('div', { class: 'aQH', role: 'list' }, ...cards))];
}

function idsOf({ id }: ServedMessage, { unsynced }: MessagePlace): Record<string, string> {
  const number = BigInt(`0x${id}`);
  return unsynced
    ? { 'data-message-id': `#msg-a:r${number}` }
    : { 'data-message-id': `#msg-f:${number}`, 'data-legacy-message-id': id };
}

type Acts = { readonly act: (what: Act) => void; readonly others: boolean };

function header(message: ServedMessage, acts?: Acts): HTMLElement {
  const tools = acts ? [el('td', { class: 'gH acX' }, replyIcon(acts), moreMenu(acts))] : [];
  return el(
    'div',
    { class: 'gE iv gt' },
    el(
      'table',
      { class: 'cf gJ', role: 'presentation' },
      el('tbody', {}, el('tr', { class: 'acZ' }, senderCell(message), dateCell(message), ...tools)),
    ),
  );
}

function senderCell({ from, to, cc }: ServedMessage): HTMLElement {
  const name = el(
    'span',
    { class: 'gD', email: from.email, name: from.name, 'data-hovercard-id': from.email },
    el('span', {}, from.name),
  );
  const address = el('span', { class: 'go' }, `<${from.email}>`);
  const recipients = [...to, ...cc].flatMap((one, index) => [
    ...(index === 0 ? [] : [', ']),
    el('span', { class: 'g2', email: one.email, name: one.name }, one.name),
  ]);
  return el(
    'td',
    { class: 'gF gK' },
    el('h3', { class: 'iw' }, el('span', { class: 'qu' }, name, ' ', address)),
    el('div', { class: 'iw ajw' }, el('span', { class: 'hb' }, 'to ', ...recipients)),
  );
}

function dateCell({ at }: ServedMessage): HTMLElement {
  const date = el('span', { class: 'g3', title: fullDate(at), alt: fullDate(at) }, shortDate(at));
  return el('td', { class: 'gH bAk' }, el('div', { class: 'gK' }, date));
}

/** A native button since November 2025. */
function replyIcon({ act }: Acts): HTMLElement {
  const classes = 'T-I J-J5-Ji T-I-Js-IF aaq DILLkc';
  const icon = el('button', { class: classes, type: 'button', 'aria-label': 'Reply' }, '↩');
  icon.addEventListener('click', () => act('reply'));
  return icon;
}

/** The three-dots button. Its menu is built when it is pressed, in a popup outside every view. */
function moreMenu(acts: Acts): HTMLElement {
  const attributes = { class: 'T-I J-J5-Ji aap', role: 'button', tabindex: '0', 'aria-haspopup': 'true' };
  const more = el('div', { ...attributes, 'aria-label': 'More message options' }, '⋮');
  return pressable(more, () => {
    const open = document.querySelector('ul.b7');
    open?.remove();
    if (!open) document.body.append(menu(acts, more.getBoundingClientRect()));
  });
}

/** Its items carry language-neutral numbers; that of Reply to all is not known. */
function menu({ act, others }: Acts, below: DOMRect): HTMLElement {
  const item = (attributes: Readonly<Record<string, string>>, name: string, what: Act) =>
    pressable(el('li', { role: 'menuitem', tabindex: '-1', ...attributes }, name), () => act(what));
  const all = others ? [item({}, 'Reply to all', 'reply-all')] : [];
  const items = [
    item({ 'data-action-type': '94' }, 'Reply', 'reply'),
    ...all,
    item({ 'data-action-type': '25' }, 'Forward', 'forward'),
  ];
  const style = `top: ${below.bottom}px; right: ${innerWidth - below.right}px`;
  const made = el('ul', { class: 'b7', role: 'menu', style }, ...items);
  made.addEventListener('click', () => made.remove());
  return made;
}

/** The buttons below the conversation. */
export function replyLine(act: (what: Act) => void, others: boolean): HTMLElement {
  const button = (classes: string, name: string, what: Act) =>
    pressable(el('span', { class: classes, role: 'link', tabindex: '0' }, name), () => act(what));
  const all = others ? [button('ams bkI', 'Reply all', 'reply-all')] : [];
  return el(
    'div',
    { class: 'amn' },
    button('ams bkH', 'Reply', 'reply'),
    ...all,
    button('ams bkG', 'Forward', 'forward'),
  );
}

function snippetOf(html: string): string {
  const words = html.replace(/<style[\s\S]*?<\/style>/gi, '').replace(/<[^>]*>/g, ' ');
  return words
    .replace(/&[a-z#0-9]+;/gi, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 120);
}
