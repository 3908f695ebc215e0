import { delay } from '../page/delay.ts';
import { el } from '../page/element.ts';
import { fetchConversation, fetchList } from '../page/server.ts';
import type { Boot } from '../shells.ts';
import { Conversation } from './conversation.ts';
import { type Frame, isDeepLink } from './frame.ts';
import { markSelected, showList } from './list.ts';

/// One conversation a route, in the one reading pane. A row is selected at once; its mail comes some time after. Among the
/// results of a search no row is selected and the address names none.

const opened = /^\/mail\/(?:[^/]+\/)*(?:id|deeplink\/read)\/([^/]+)/;
/** The mailbox: the officer's own, one of several, or one that was opened beside it. */
const mailbox = /^\/mail\/(?:(?:[^/]+@[^/]+|\d+)\/)?/;

/** Shows the conversation that the address names, now and whenever it changes. */
export function showRoutes(frame: Frame, boot: Boot): void {
  let shown: Conversation | null = null;
  let turn = 0;
  const show = async () => {
    turn += 1;
    const mine = turn;
    shown?.leave();
    shown = null;
    const route = routeNow();
    markSelected(frame.list, isSearch() ? null : route);
    frame.panes.forget();
    frame.pane.replaceChildren(...(route ? [] : [el('p', { class: 'nothing' }, 'Select an item to read')]));
    if (!route) return;
    await delay(boot.options.arrivalDelay);
    const found = await fetchConversation(route);
    if (mine !== turn || !found) return;
    shown = new Conversation(found, boot, frame.panes);
    // The window of one mail is that mail's pane itself.
    frame.pane.replaceChildren(...(isDeepLink() ? shown.root.childNodes : [shown.root]));
    shown.reopenDrafts();
  };
  addEventListener('popstate', show);
  addEventListener('pagehide', () => shown?.leave());
  const open = (route: string) => {
    history.pushState({ route }, '', addressOf(route, boot));
    show();
  };
  fetchList().then((listed) => {
    showList(frame.list, listed, boot, open);
    markSelected(frame.list, isSearch() ? null : routeNow());
  });
  show();
}

function isSearch(): boolean {
  return /\/search(\/|$)/.test(location.pathname);
}

function addressOf(route: string, { options }: Boot): string {
  const [base = '/mail/'] = mailbox.exec(location.pathname) ?? [];
  if (isSearch()) return `${base}search${location.search}`;
  const id = options.idCase === 'upper' ? route.toUpperCase() : route;
  return `${base}inbox/id/${encodeURIComponent(id)}${location.search}`;
}

function routeNow(): string | null {
  const [, route] = opened.exec(location.pathname) ?? [];
  if (route) return decodeURIComponent(route);
  const state: unknown = history.state;
  const kept = typeof state === 'object' && state !== null && 'route' in state ? state.route : null;
  return isSearch() && typeof kept === 'string' ? kept : null;
}
