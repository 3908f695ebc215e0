import type { ServedMessage } from '../mailbox.ts';
import { fullDate, shortDate } from '../page/dates.ts';
import { el, pressable } from '../page/element.ts';
import { makeBody } from './mail-body.ts';

/// One message of a conversation: open with its body, or collapsed to a line.

export type MessagePlace = {
  readonly open: boolean;
  /** The last message shows the Reply and Forward buttons under its body. */
  readonly last: boolean;
  /** True for a reply that was sent a moment ago: it has no legacy id yet, and another kind of name. */
  readonly unsynced?: boolean;
  /** Opens the inline reply, or a forward, in the slot of this message. */
  readonly reply: (slot: HTMLElement, forward: boolean) => void;
};

/** The list item of a message; a click on a collapsed one opens it. */
export function makeMessage(message: ServedMessage, place: MessagePlace): HTMLElement {
  return place.open ? openMessage(message, place) : collapsedMessage(message, place);
}

function collapsedMessage(message: ServedMessage, place: MessagePlace): HTMLElement {
  const snippet = el('div', { class: 'iA g6' }, snippetOf(message.html));
  const line = el('div', { class: 'adf ads', ...idsOf(message, place) }, header(message), snippet);
  const item = el('div', { class: 'kv', role: 'listitem', tabindex: '0' }, line);
  return pressable(item, () => item.replaceWith(openMessage(message, place)));
}

function openMessage(message: ServedMessage, place: MessagePlace): HTMLElement {
  const slot = el('div', { class: 'ip iq' });
  const acts = { reply: () => place.reply(slot, false), forward: () => place.reply(slot, true) };
  if (place.last) slot.append(replyLine(acts));
  const content = el(
    'div',
    { class: 'gs' },
    header(message, acts),
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

type Acts = { readonly reply: () => void; readonly forward: () => void };

function header(message: ServedMessage, acts?: Acts): HTMLElement {
  const tools = acts ? [el('td', { class: 'gH acX' }, replyIcon(acts), ...moreMenu(acts))] : [];
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

function senderCell({ from, to }: ServedMessage): HTMLElement {
  const name = el(
    'span',
    { class: 'gD', email: from.email, name: from.name, 'data-hovercard-id': from.email },
    el('span', {}, from.name),
  );
  const address = el('span', { class: 'go' }, `<${from.email}>`);
  const recipient = el('span', { class: 'g2', email: to.email, name: to.name }, to.name);
  return el(
    'td',
    { class: 'gF gK' },
    el('h3', { class: 'iw' }, el('span', { class: 'qu' }, name, ' ', address)),
    el('div', { class: 'iw ajw' }, el('span', { class: 'hb' }, 'to ', recipient)),
  );
}

function dateCell({ at }: ServedMessage): HTMLElement {
  const date = el('span', { class: 'g3', title: fullDate(at), alt: fullDate(at) }, shortDate(at));
  return el('td', { class: 'gH bAk' }, el('div', { class: 'gK' }, date));
}

function replyIcon({ reply }: Acts): HTMLElement {
  const icon = el(
    'div',
    { class: 'T-I J-J5-Ji T-I-Js-IF aaq', role: 'button', tabindex: '0', 'aria-label': 'Reply' },
    '↩',
  );
  return pressable(icon, reply);
}

/** The three-dots button and its menu, whose items carry language-neutral numbers. */
function moreMenu({ reply, forward }: Acts): HTMLElement[] {
  const item = (action: string, name: string) =>
    el('li', { role: 'menuitem', 'data-action-type': action, tabindex: '-1' }, name);
  const replyItem = pressable(item('94', 'Reply'), reply);
  const menu = el(
    'ul',
    { class: 'b7', role: 'menu', style: 'display: none' },
    replyItem,
    pressable(item('25', 'Forward'), forward),
  );
  const more = el(
    'div',
    {
      class: 'T-I J-J5-Ji aap',
      role: 'button',
      tabindex: '0',
      'aria-label': 'More message options',
      'aria-haspopup': 'true',
    },
    '⋮',
  );
  pressable(more, () => {
    menu.style.display = menu.style.display === 'none' ? '' : 'none';
  });
  menu.addEventListener('click', () => {
    menu.style.display = 'none';
  });
  return [more, menu];
}

/** The buttons under the last message. */
function replyLine({ reply, forward }: Acts): HTMLElement {
  const button = (classes: string, name: string) =>
    el('span', { class: classes, role: 'link', tabindex: '0' }, name);
  return el(
    'div',
    { class: 'amn' },
    pressable(button('ams bkH', 'Reply'), reply),
    pressable(button('ams bkG', 'Forward'), forward),
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
