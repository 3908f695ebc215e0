import browser from 'webextension-polyfill';
import { ask, receive } from '../../messages.ts';
import type { OpenState } from '../../protocol.ts';
import { type Mailbox, NoMailboxError, type TabState } from './mailbox.ts';

/// The mailbox in the active tab of the window that the panel stands in, reached through the extension's messages. The
/// panel may not see what a tab's address is, so a tab without our content script is simply silent.

/** Follows the panel's own window. */
export async function chromeMailbox(): Promise<Mailbox> {
  const { id: windowId } = await browser.windows.getCurrent();
  const activeTab = async () => {
    const [tab] = await browser.tabs.query({ active: true, ...(windowId === undefined ? {} : { windowId }) });
    return tab?.id ?? null;
  };
  const tabOrThrow = async () => {
    const tabId = await activeTab();
    if (tabId === null) throw new NoMailboxError();
    return tabId;
  };
  return {
    watch: (told, until) => watchTab({ activeTab, windowId }, told, until),
    async choose(key) {
      const tabId = await activeTab();
      const reply =
        tabId === null ? null : await ask(tabId, 'choose-message', { kind: 'choose-message', key });
      return reply ?? false;
    },
    async readSelection() {
      return answered(await ask(await tabOrThrow(), 'read-selection', { kind: 'read-selection' }));
    },
    async mark(key, span) {
      const tabId = await activeTab();
      if (tabId !== null) await ask(tabId, 'mark', { kind: 'mark', key, span }).catch(() => null);
    },
    async insert(order) {
      return answered(await ask(await tabOrThrow(), 'insert', { kind: 'insert', ...order }));
    },
    async takeOut(key, lines) {
      return answered(await ask(await tabOrThrow(), 'take-out', { kind: 'take-out', key, lines }));
    },
    async openNewMessage(subject, body, to) {
      const message = { kind: 'new-message', subject, body, to } as const;
      return answered(await ask(await tabOrThrow(), 'new-message', message));
    },
    async attachedToReply(key) {
      const tabId = await activeTab();
      const asked = tabId === null ? null : ask(tabId, 'read-reply', { kind: 'read-reply', key });
      return (await asked?.catch(() => null))?.attached ?? [];
    },
    reload: () => void activeTab().then((tabId) => (tabId === null ? undefined : browser.tabs.reload(tabId))),
  };
}

function answered<T>(reply: T | null): T {
  if (reply === null) throw new NoMailboxError();
  return reply;
}

type Place = { readonly activeTab: () => Promise<number | null>; readonly windowId: number | undefined };

/** Asks the active tab now and whenever another becomes active or loads; hears what its content script tells. */
function watchTab({ activeTab, windowId }: Place, told: (state: TabState) => void, until: AbortSignal): void {
  let asked = 0;
  let shownTab: number | null = null;
  const look = async () => {
    asked += 1;
    const turn = asked;
    const tabId = await activeTab();
    shownTab = tabId;
    const state = tabId === null ? null : await stateOf(tabId);
    if (turn === asked && !until.aborted) told(state ?? { state: 'silent' });
  };
  const activated = (info: { tabId: number; windowId: number }) => {
    if (info.windowId !== windowId) return;
    // At once: what the tab that was left has to say a moment later is no longer news.
    shownTab = info.tabId;
    void look();
  };
  const updated = (tabId: number, change: { status?: string }) => {
    if (tabId === shownTab && change.status === 'complete') void look();
  };
  browser.tabs.onActivated.addListener(activated);
  browser.tabs.onUpdated.addListener(updated);
  until.addEventListener('abort', () => {
    browser.tabs.onActivated.removeListener(activated);
    browser.tabs.onUpdated.removeListener(updated);
  });
  receive<'mail-open'>(
    {
      'mail-open': ({ open }, from) => {
        if (from.tabId !== shownTab) return;
        asked += 1;
        told(open);
      },
    },
    until,
  );
  void look();
}

async function stateOf(tabId: number): Promise<OpenState | null> {
  return ask(tabId, 'read-mail', { kind: 'read-mail' }).catch(() => null);
}
