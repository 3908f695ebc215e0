import type { ListedConversation } from '../mailbox.ts';
import { listDate } from '../page/dates.ts';
import { el, pressable } from '../page/element.ts';
import type { Boot } from '../shells.ts';

/** The list of conversations, as a table whose rows open them. */
export function makeList(listed: readonly ListedConversation[], account: Boot['account']): HTMLElement {
  const body = el('tbody', {}, ...listed.map((one) => row(one, account)));
  return el(
    'div',
    { class: 'ae4 UI' },
    el('table', { class: 'F cf zt', role: 'grid', 'aria-readonly': 'true' }, body),
  );
}

function row(one: ListedConversation, account: Boot['account']): HTMLElement {
  const cells = [sender(one, account), subject(one), el('td', { class: 'xW xY' }, listDate(one.at))];
  const line = el('tr', { class: 'zA yO', role: 'row', tabindex: '0' }, ...cells);
  return pressable(line, () => {
    location.hash = `inbox/${one.route}`;
  });
}

function sender({ from, messages, draft }: ListedConversation, account: Boot['account']): HTMLElement {
  const name = el('span', { class: 'yP', email: from.email, name: from.name }, from.name);
  const also = messages > 1 ? [el('span', { class: 'bx0' }, ` ${messages}`)] : [];
  const drafted = draft ? [el('span', { class: 'boq', title: account.email }, ' Draft')] : [];
  return el('td', { class: 'yX xY' }, el('div', { class: 'yW' }, name, ...drafted, ...also));
}

function subject({ route, subject: words }: ListedConversation): HTMLElement {
  const title = el(
    'span',
    {
      class: 'bqe',
      'data-thread-id': `#thread-f:${BigInt(`0x${route}`)}`,
      'data-legacy-thread-id': route,
    },
    words,
  );
  return el(
    'td',
    { class: 'xY a4W', role: 'gridcell' },
    el('div', { class: 'y6' }, el('span', { class: 'bog' }, title)),
  );
}
