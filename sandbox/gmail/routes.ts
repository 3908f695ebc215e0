import { delay } from '../page/delay.ts';
import { el } from '../page/element.ts';
import { fetchConversation, fetchList } from '../page/server.ts';
import type { Boot } from '../shells.ts';
import { type ConversationView, makeConversation } from './conversation.ts';
import type { Frame } from './frame.ts';
import { makeList } from './list.ts';

/// One view a route. The view that is left stays in the page, hidden, as Gmail's do; the oldest of them are dropped.

const keptViews = 6;

/** Shows the view of the address's fragment, now and whenever it changes. */
export function showRoutes(frame: Frame, boot: Boot): void {
  let shown: ConversationView | null = null;
  const kept = new Map<Element, ConversationView>();
  let turn = 0;
  const show = async () => {
    turn += 1;
    const mine = turn;
    shown?.leave();
    shown = null;
    const [folder = 'inbox', route] = location.hash.slice(1).split('/');
    const view = openView(frame, location.hash);
    for (const [element, conversation] of kept) if (!element.isConnected) conversation.dispose();
    await delay(boot.options.arrivalDelay);
    const fill = route
      ? await conversationFilling(route, boot, frame)
      : await listFilling(folder || 'inbox', boot);
    if (mine !== turn) return;
    view.replaceChildren(...fill.content);
    document.title = `${fill.title} - ${boot.account.email} - Gmail`;
    shown = fill.conversation;
    if (shown) kept.set(view, shown);
    shown?.arrived();
  };
  addEventListener('hashchange', show);
  addEventListener('pagehide', () => shown?.leave());
  show();
}

type Filling = {
  readonly content: readonly Node[];
  readonly title: string;
  readonly conversation: ConversationView | null;
};

/** Hides what was shown, drops this route's earlier view, and adds an empty one. */
function openView({ views }: Frame, route: string): HTMLElement {
  for (const old of views.children) if (old instanceof HTMLElement) old.style.display = 'none';
  for (const old of [...views.children]) if (old.getAttribute('data-route') === route) old.remove();
  while (views.children.length > keptViews) views.firstElementChild?.remove();
  const view = el('div', { class: 'BltHke nH oy8Mbf', role: 'main', 'data-route': route });
  views.append(view);
  return view;
}

async function conversationFilling(route: string, boot: Boot, { dock }: Frame): Promise<Filling> {
  const found = await fetchConversation(route);
  if (!found)
    return {
      content: ['The conversation that you asked for does not exist.'].map(say),
      title: 'Mail',
      conversation: null,
    };
  const conversation = makeConversation(found, boot, dock);
  return { content: conversation.content, title: found.subject, conversation };
}

async function listFilling(folder: string, { account }: Boot): Promise<Filling> {
  const all = await fetchList();
  const listed = folder === 'sent' ? all.filter(({ answered }) => answered) : all;
  const name = folder === 'sent' ? 'Sent mail' : `Inbox (${listed.length})`;
  return { content: [makeList(listed, account)], title: name, conversation: null };
}

function say(words: string): Node {
  return el('p', { class: 'nothing' }, words);
}
