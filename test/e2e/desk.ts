import path from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import { JSDOM } from 'jsdom';
import { type Desk, type LaunchOptions, launch } from '../../sandbox/browser.ts';
import { conversationPath } from '../../sandbox/mails/ids.ts';
import { inbox } from '../../sandbox/mails/inbox.ts';
import type { WebmailName } from '../../sandbox/mails/mail.ts';
import { MailboxPage, Officer } from '../../sandbox/officer.ts';
import { AUTHORITY } from '../../sandbox/running-example.ts';
import { type Sandbox, startSandbox } from '../../sandbox/serve.ts';
import { root } from '../../scripts/setup.mjs';

/// What every end-to-end test is given: the sandbox mailboxes, and a browser with the built extension and a new profile.

const dist = path.join(root, 'dist');

/** Each test about a mailbox is run in both. */
export const webmails: readonly WebmailName[] = ['gmail', 'outlook'];

/** A browser as the tests use it, with the built extension. */
export function launchDesk(sandbox: Sandbox, more: Partial<LaunchOptions> = {}): Promise<Desk> {
  return launch({ sandbox, dist, headless: true, width: 1280, height: 900, ...more });
}

export const test = base.extend<{ noStrays: undefined; desk: Desk }, { sandbox: Sandbox }>({
  sandbox: [
    // biome's rule about empty patterns does not fit Playwright, which reads the names from here
    async ({ browserName: _ }, use) => {
      const sandbox = await startSandbox();
      await use(sandbox);
      await sandbox.close();
    },
    { scope: 'worker' },
  ],
  // Everything the browser asks for arrives at the sandbox, so a request that nobody should make is seen in every test.
  noStrays: [
    async ({ sandbox }, use) => {
      sandbox.reset();
      await use(undefined);
      expect(sandbox.strays, 'requests that nothing should make').toEqual([]);
    },
    { auto: true },
  ],
  desk: async ({ sandbox, noStrays: _ }, use) => {
    const desk = await launchDesk(sandbox);
    await use(desk);
    await desk.close();
  },
});

/** The subject of a conversation of the sandbox. */
export function subjectOf(conversation: string): string {
  const found = inbox.find(({ id }) => id === conversation);
  if (!found) throw new Error(`The sandbox has no conversation ${conversation}.`);
  return found.subject;
}

/** A new tab that shows that conversation. */
export async function openMail(desk: Desk, webmail: WebmailName, conversation: string): Promise<MailboxPage> {
  const page = await desk.openMailbox(webmail, conversationPath(webmail, conversation));
  return new MailboxPage(page, webmail);
}

export type AtWork = { readonly mailbox: MailboxPage; readonly officer: Officer };

/** The same for a request, with the side panel opened from the button in the mail. */
export async function openRequest(desk: Desk, webmail: WebmailName, conversation: string): Promise<AtWork> {
  const mailbox = await openMail(desk, webmail, conversation);
  return { mailbox, officer: await openPanel(desk, mailbox) };
}

/** Opens the side panel from the button in the mail, and waits for the case. */
export async function openPanel(desk: Desk, mailbox: MailboxPage): Promise<Officer> {
  await mailbox.button.click();
  const officer = new Officer(await desk.panel());
  await expect(officer.panel.locator('article.question').first()).toBeVisible();
  return officer;
}

/** The same in an office that has given its details in Settings, so that its letters can go. */
export async function openInOffice(desk: Desk, webmail: WebmailName, conversation: string): Promise<AtWork> {
  const work = await openRequest(desk, webmail, conversation);
  await work.officer.introduce(AUTHORITY);
  return work;
}

/** A mail that has no button, with the side panel opened from the toolbar. */
export async function openBeside(desk: Desk, webmail: WebmailName, conversation: string): Promise<AtWork> {
  const mailbox = await openMail(desk, webmail, conversation);
  await desk.openPanelByAction(mailbox.page);
  return { mailbox, officer: new Officer(await desk.panel()) };
}

/** Pastes as the officer does: the words are put on the clipboard first, by type. */
export async function paste({ panel }: Officer, types: Readonly<Record<string, string>>): Promise<void> {
  await panel.evaluate(async (given) => {
    const items = Object.entries(given).map(([type, words]) => [type, new Blob([words], { type })]);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(items))]);
  }, types);
  await panel.keyboard.press('Control+V');
}

/**
 * The words of a mail, block by block: what stands in one paragraph, heading or cell is one line. Read outside the panel,
 * whose policy lets nobody make markup of a string there.
 */
export async function blocksOf(_officer: Officer, html: string): Promise<string[]> {
  const { document } = new JSDOM(html).window;
  const leaves = [...document.body.querySelectorAll('p, div, td, th, h1, h2, h3, li')].filter(
    (element) => !element.querySelector('p, div, td, th, h1, h2, h3, li, table'),
  );
  return leaves
    .map((leaf) => (leaf.textContent ?? '').replace(/\s+/g, ' ').trim())
    .filter((words) => words !== '');
}

/** Presses Send and gives what arrived: the letter's own blocks, above the signature. */
export async function sendLetter(sandbox: Sandbox, { mailbox, officer }: AtWork): Promise<readonly string[]> {
  await mailbox.send();
  const received = await sandbox.nextSent(mailbox.webmail);
  if (!received) throw new Error('The sandbox received no reply.');
  const blocks = await blocksOf(officer, received.html);
  return blocks.slice(
    0,
    blocks.findIndex((words) => /^(--|FOI Team)/.test(words)),
  );
}

export type { Page };
/** What the toolbar icon says in the tab that is shown. */
export async function badgeOf(desk: Desk): Promise<{ text: string; title: string } | undefined> {
  const [worker] = desk.context.serviceWorkers();
  return worker?.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true });
    const tabId = tab?.id ?? chrome.tabs.TAB_ID_NONE;
    return {
      text: await chrome.action.getBadgeText({ tabId }),
      title: await chrome.action.getTitle({ tabId }),
    };
  });
}

export { expect };
