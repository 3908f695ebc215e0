import type { ListedConversation } from '../mailbox.ts';
import { listDate } from '../page/dates.ts';
import { el, hook, pressable } from '../page/element.ts';
import type { Boot } from '../shells.ts';

/** What each row opens. */
const routes = new WeakMap<Element, string>();

/** Fills the message list, with a row for each conversation or each message; a press on a row opens it. */
export function showList(
  list: HTMLElement,
  listed: readonly ListedConversation[],
  { options }: Boot,
  open: (route: string) => void,
): void {
  const rows = listed.flatMap((one) => {
    const shown = options.view === 'item' ? one.messageRoutes : [one.route];
    return shown.map((route) => {
      const made = pressable(row(one), () => open(route));
      routes.set(made, route);
      return made;
    });
  });
  list.replaceChildren(...rows);
}

/** Marks the row of that conversation as selected, and no other. */
export function markSelected(list: HTMLElement, route: string | null): void {
  for (const one of list.children) {
    const selected = route !== null && routes.get(one)?.toLowerCase() === route.toLowerCase();
    one.setAttribute(hook('aria-selected'), String(selected));
  }
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
