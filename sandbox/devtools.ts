import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { type Browser, type CDPSession, chromium, type Page } from 'playwright-core';
import { until } from './until.ts';

/// What Playwright's own connection does not show: the side panel, tab targets, and the browser's process. It goes over
/// the DevTools port. A connection made before the side panel opened does not see it (Chromium 156), so each look at the
/// panel makes its own.

export class DevTools {
  private readonly address: string;
  private readonly browser: Browser;
  private readonly session: CDPSession;
  private panelConnections: Browser[] = [];

  private constructor(address: string, browser: Browser, session: CDPSession) {
    this.address = address;
    this.browser = browser;
    this.session = session;
  }

  /** Connects to the browser that runs with that profile. */
  static async connect(profile: string): Promise<DevTools> {
    const address = `http://127.0.0.1:${await portOf(profile)}`;
    const browser = await chromium.connectOverCDP(address);
    return new DevTools(address, browser, await browser.newBrowserCDPSession());
  }

  /** True while a page with that address (before any fragment) is open, panels included. */
  async hasTarget(address: string): Promise<boolean> {
    const { targetInfos } = await this.session.send('Target.getTargets');
    return targetInfos.some(({ url }) => withoutFragment(url) === address);
  }

  /** Presses an extension's toolbar icon in the tab with that address. */
  async pressAction(id: string, address: string): Promise<void> {
    const { targetInfos } = await this.session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
    const tab = targetInfos.find(({ url }) => url === address);
    if (!tab) throw new Error(`No tab shows ${address}`);
    await this.session.send('Extensions.triggerAction', { id, targetId: tab.targetId });
  }

  /** Waits until a panel with that address is open, and gives it as a page. */
  async panel(address: string, timeout: number): Promise<Page> {
    await until(() => this.hasTarget(address), timeout, 'The side panel did not open.');
    return until(() => this.pageAt(address), timeout, 'The side panel opened but could not be reached.');
  }

  /** The process id of the browser itself. */
  async browserProcess(): Promise<number> {
    const { processInfo } = await this.session.send('SystemInfo.getProcessInfo');
    const main = processInfo.find(({ type }) => type === 'browser');
    if (!main) throw new Error('The browser does not name its process.');
    return main.id;
  }

  async disconnect(): Promise<void> {
    for (const connection of [...this.panelConnections, this.browser]) await connection.close();
    this.panelConnections = [];
  }

  private async pageAt(address: string): Promise<Page | null> {
    const connection = await chromium.connectOverCDP(this.address);
    const pages = connection.contexts().flatMap((context) => context.pages());
    const page = pages.find((one) => withoutFragment(one.url()) === address);
    if (page) this.panelConnections.push(connection);
    else await connection.close();
    return page ?? null;
  }
}

function withoutFragment(url: string): string {
  return url.replace(/[?#].*$/, '');
}

/** The browser writes the port it chose into its profile once it listens. */
async function portOf(profile: string): Promise<string> {
  const file = path.join(profile, 'DevToolsActivePort');
  await until(
    async () => (await stat(file).catch(() => null))?.size,
    15_000,
    'The browser opened no DevTools port.',
  );
  const [port = ''] = (await readFile(file, 'utf8')).split('\n');
  return port;
}
