import type { ListedConversation } from '../mailbox.ts';
import { listDate } from '../page/dates.ts';
import { el, hook, pressable } from '../page/element.ts';

/** Fills the message list; a press on a row opens its conversation. */
export function showList(
  list: HTMLElement,
  listed: readonly ListedConversation[],
  open: (route: string) => void,
): void {
  list.replaceChildren(...listed.map((one) => pressable(row(one), () => open(one.route))));
}

/** Marks the row of that conversation as selected, and no other. */
export function markSelected(list: HTMLElement, route: string | null): void {
  for (const one of list.children)
    one.setAttribute(hook('aria-selected'), String(one.getAttribute(hook('data-convid')) === route));
}

function row({ id, route, from, subject, at, draft }: ListedConversation): HTMLElement {
  const attributes = {
    class: 'row',
    id: `row-${id}`,
    role: 'option',
    tabindex: '0',
    'data-convid': route,
    'aria-selected': 'false',
    'aria-label': `${draft ? '[Draft] ' : ''}${from.name} ${subject} ${listDate(at)}`,
  };
  const mark = draft ? [el('span', { class: 'drafted' }, '[Draft] ')] : [];
  return el(
    'div',
    attributes,
    el('span', { class: 'row-from', title: from.email }, ...mark, from.name),
    el('span', { class: 'row-date' }, listDate(at)),
    el('span', { class: 'row-subject' }, subject),
  );
}
