import type { CDPSession, Page } from 'playwright-core';
import type { Desk } from './browser.ts';
import type { MailboxPage, Officer } from './officer.ts';
import { until } from './until.ts';

/// The ways in which a panel comes to its end while somebody types in it, from the ordinary to the violent. Each leaves
/// the browser so that a panel can be opened again, except the one that ends the browser itself.

export type AtDesk = { readonly desk: Desk; readonly mailbox: MailboxPage; readonly officer: Officer };

export type Ending = {
  readonly name: string;
  /** Typing stops before it, as it does for a person who turns to something else. */
  readonly isCalm: boolean;
  /** Ends the browser: it has to be launched again. */
  readonly endsBrowser?: true;
  /** The mailbox's window has a second tab. */
  readonly otherTab?: true;
  readonly happen: (at: AtDesk, way: { readonly otherMail: string }) => Promise<unknown>;
};

/** All of them. A name is unique. */
export const ENDINGS: readonly Ending[] = [
  { name: 'panel closed', isCalm: false, happen: ({ officer }) => officer.panel.close() },
  { name: 'window closed', isCalm: false, happen: ({ officer }) => closeWindow(officer.panel) },
  {
    name: 'tab closed, others open',
    isCalm: false,
    otherTab: true,
    happen: ({ mailbox }) => mailbox.page.close(),
  },
  { name: 'the window’s only tab closed', isCalm: false, happen: ({ mailbox }) => mailbox.page.close() },
  { name: 'browser killed', isCalm: false, endsBrowser: true, happen: ({ desk }) => desk.kill() },
  { name: 'panel crashed', isCalm: false, happen: ({ desk, officer }) => crash(desk, officer.panel) },
  { name: 'worker stopped', isCalm: true, happen: ({ desk }) => stopWorker(desk) },
  {
    name: 'extension reloaded',
    isCalm: false,
    happen: ({ desk, officer }) => reloadExtension(desk, officer.panel),
  },
  {
    name: 'another mail opened',
    isCalm: true,
    happen: ({ mailbox }, { otherMail }) => mailbox.goTo(otherMail),
  },
  { name: 'view changed', isCalm: true, happen: ({ officer }) => showCases(officer.panel) },
];

/** The ending of that name. */
export function endingNamed(name: string): Ending {
  const found = ENDINGS.find((ending) => ending.name === name);
  if (!found) throw new Error(`No ending is called ${name}.`);
  return found;
}

/** A window of its own with that address in its only tab. */
export async function openWindow({ context }: Desk, address: string): Promise<Page> {
  const browser = await devToolsOf(context.browser());
  const opened = context.waitForEvent('page');
  await browser.send('Target.createTarget', { url: 'about:blank', newWindow: true });
  const page = await opened;
  await browser.detach();
  await page.goto(address);
  return page;
}

/** Closes the window that the panel stands in, as its cross does. */
async function closeWindow(panel: Page): Promise<void> {
  const id = await panel.evaluate(async () => (await chrome.windows.getCurrent()).id ?? -1);
  const closed = panel.waitForEvent('close');
  await panel.evaluate((window) => void setTimeout(() => chrome.windows.remove(window)), id);
  await closed;
}

/**
 * Ends the panel's process, as a crash does. The browser takes the whole extension down with it, and starts it again when
 * the officer presses its notice.
 */
export async function crash(desk: Desk, panel: Page): Promise<void> {
  const session = await panel.context().newCDPSession(panel);
  const crashed = panel.waitForEvent('crash');
  // Nobody is left to answer the command.
  await Promise.race([session.send('Page.crash').catch(() => undefined), crashed]);
  await crashed;
  await desk.loadExtensionAgain();
}

/** Stops the service worker, as the browser does with one that idles. */
async function stopWorker(desk: Desk): Promise<void> {
  const browser = await devToolsOf(desk.context.browser());
  const { targetInfos } = await browser.send('Target.getTargets');
  const workers = targetInfos.filter(({ type, url }) => type === 'service_worker' && isOurs(desk, url));
  for (const { targetId } of workers) await browser.send('Target.closeTarget', { targetId });
  await browser.detach();
}

/** Loads the extension again, as a new version or the officer does. */
async function reloadExtension(desk: Desk, panel: Page): Promise<void> {
  const closed = panel.waitForEvent('close');
  await panel.evaluate(() => void setTimeout(() => chrome.runtime.reload()));
  await closed;
  await workerRuns(desk);
}

/** Waits until the extension is there. */
async function workerRuns(desk: Desk): Promise<void> {
  const browser = await devToolsOf(desk.context.browser());
  const runs = async () => {
    const { targetInfos } = await browser.send('Target.getTargets');
    return targetInfos.some(({ type, url }) => type === 'service_worker' && isOurs(desk, url));
  };
  await until(runs, 15_000, 'The extension did not come back.');
  await browser.detach();
}

/** Whatever stands before the link to the view: a dialog may. */
function showCases(panel: Page): Promise<void> {
  return panel.evaluate(() => {
    location.hash = '#cases';
  });
}

function isOurs({ extensionId }: Desk, url: string): boolean {
  return extensionId !== null && url.startsWith(`chrome-extension://${extensionId}/`);
}

async function devToolsOf(
  browser: { newBrowserCDPSession(): Promise<CDPSession> } | null,
): Promise<CDPSession> {
  if (!browser) throw new Error('The browser gives no DevTools session.');
  return browser.newBrowserCDPSession();
}
