import browser from 'webextension-polyfill';
import type { Mail } from './domain/email/mail.ts';
import { parseEmail } from './domain/email/parse-email.ts';
import { parseRequest } from './domain/request/parse-request.ts';
import { judging } from './judging.ts';
import { receive } from './messages.ts';
import type { OpenState } from './protocol.ts';

/// Passes messages on, and judges mails, which would hold the mailbox's page up if its content script did it (decision
/// 004). The browser stops this worker whenever it likes, so nothing is remembered here but who waits for a judgement.

const NAME = 'FOI Drafter';

const judge = judging(
  (mail: Mail) => parseRequest(parseEmail(mail)),
  ({ blocks }) => blocks.reduce((sum, { text }) => sum + text.length, 0),
  () => new Promise((resolve) => setTimeout(resolve)),
);

receive(
  {
    judge: ({ mail }, from) => judge(mail, from.tabId),
    'open-panel': (_message, from) => openPanel(from.windowId),
    'mail-open': (message, from) => showCount(from.tabId, questionCount(message.open)),
  },
  new AbortController().signal,
);

browser.runtime.onInstalled.addListener(setUp);
browser.runtime.onStartup.addListener(setUp);

/** Opening is the first thing done: Chrome takes the officer's click as consent only until something is awaited. */
function openPanel(windowId: number | null): void {
  if (windowId === null) return;
  // The polyfill does not know the side panel; Firefox has none. A refusal leaves the panel closed, nothing else.
  chrome.sidePanel?.open({ windowId }).catch(() => undefined);
}

/** A tab's count goes by itself when the tab loads another page, and stays otherwise until it is told anew. */
function showCount(tabId: number | null, count: number | null): void {
  if (tabId === null) return;
  const title = count === null ? NAME : `${NAME}: ${count} ${count === 1 ? 'question' : 'questions'}`;
  ignoreClosedTab(browser.action.setBadgeText({ tabId, text: count === null ? '' : String(count) }));
  ignoreClosedTab(browser.action.setTitle({ tabId, title }));
}

function questionCount(open: OpenState): number | null {
  if (open.state !== 'mail' || !open.reading.detection.isRequest) return null;
  return open.reading.request.questions.length;
}

function setUp(): void {
  ignoreClosedTab(browser.action.setBadgeBackgroundColor({ color: '#1f3a5f' }));
  ignoreClosedTab(browser.action.setBadgeTextColor?.({ color: '#ffffff' }));
  chrome.sidePanel?.setPanelBehavior({ openPanelOnActionClick: true }).catch(() => undefined);
}

/** The tab may be gone by the time the count is set; then nobody needs it. */
function ignoreClosedTab(done: Promise<void> | void): void {
  done?.catch(() => undefined);
}
