import { delay } from '../page/delay.ts';
import { el } from '../page/element.ts';
import { fetchConversation, fetchList } from '../page/server.ts';
import type { Boot } from '../shells.ts';
import { Conversation } from './conversation.ts';
import type { Frame } from './frame.ts';
import { markSelected, showList } from './list.ts';

/// One conversation a route, in the one reading pane. A row is selected at once; its mail comes some time after.

const opened = /^\/mail\/(?:[^/]+\/)*id\/([^/]+)/;

/** Shows the conversation that the address names, now and whenever it changes. */
export function showRoutes(frame: Frame, boot: Boot): void {
  let shown: Conversation | null = null;
  let turn = 0;
  const show = async () => {
    turn += 1;
    const mine = turn;
    shown?.leave();
    shown = null;
    const route = routeOf(location.pathname);
    markSelected(frame.list, route);
    frame.pane.replaceChildren(...(route ? [] : [el('p', { class: 'nothing' }, 'Select an item to read')]));
    if (!route) return;
    await delay(boot.options.arrivalDelay);
    const found = await fetchConversation(route);
    if (mine !== turn || !found) return;
    shown = new Conversation(found, boot);
    frame.pane.replaceChildren(shown.root);
    shown.reopenDraft();
  };
  addEventListener('popstate', show);
  addEventListener('pagehide', () => shown?.leave());
  const open = (route: string) => {
    history.pushState(null, '', `/mail/inbox/id/${encodeURIComponent(route)}${location.search}`);
    show();
  };
  fetchList().then((listed) => {
    showList(frame.list, listed, open);
    markSelected(frame.list, routeOf(location.pathname));
  });
  show();
}

function routeOf(path: string): string | null {
  const [, route] = opened.exec(path) ?? [];
  return route ? decodeURIComponent(route) : null;
}
