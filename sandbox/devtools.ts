import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { type Browser, type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import { until } from './until.ts';

/// What Playwright's own pages do not show: the side panel, the toolbar icon, and the browser's process.

export class DevTools {
  private readonly session: CDPSession;
  private readonly address: string;
  private panelConnections: { readonly browser: Browser; readonly panel: Page }[] = [];

  private constructor(session: CDPSession, address: string) {
    this.session = session;
    this.address = address;
  }

  /** For the browser that runs with that profile. */
  static async of(context: BrowserContext, profile: string): Promise<DevTools> {
    const session = await context.browser()?.newBrowserCDPSession();
    if (!session) throw new Error('The browser gives no DevTools session.');
    return new DevTools(session, `http://127.0.0.1:${await portOf(profile)}`);
  }

  /** Loads an unpacked extension from its folder and gives its id. */
  async loadExtension(folder: string): Promise<string> {
    const { id } = await this.session.send('Extensions.loadUnpacked', { path: path.resolve(folder) });
    return id;
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

  /** Lets go of the panels. */
  async disconnect(): Promise<void> {
    for (const { browser } of this.panelConnections) await browser.close();
    this.panelConnections = [];
  }

  /**
   * Playwright lists the panel only on a connection over the port that was made after it opened (Chromium 156). Such a
   * connection sees the mailbox tabs too, and without `noDefaults` would change their colour scheme.
   */
  private async pageAt(address: string): Promise<Page | null> {
    await this.letGoOfClosed();
    const connection = await chromium.connectOverCDP(this.address, { noDefaults: true });
    const pages = connection.contexts().flatMap((context) => context.pages());
    const page = pages.find((one) => withoutFragment(one.url()) === address);
    if (!page) await connection.close();
    else {
      this.panelConnections.push({ browser: connection, panel: page });
      await actFocused(page);
    }
    return page ?? null;
  }

  /** Every connection follows every page: those of panels that are gone would only slow the browser down. */
  private async letGoOfClosed(): Promise<void> {
    const gone = this.panelConnections.filter(({ panel }) => panel.isClosed());
    this.panelConnections = this.panelConnections.filter((one) => !gone.includes(one));
    for (const { browser } of gone) await browser.close();
  }
}

/** Makes the panel behave as though its window were in front, as Playwright does with its own pages. */
async function actFocused(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
}

function withoutFragment(url: string): string {
  return url.replace(/#.*$/, '');
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
