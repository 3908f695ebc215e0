import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core';
import { chromiumFlags, type Browser as FoundBrowser, findAnyBrowser } from '../scripts/browser.mjs';
import { DevTools } from './devtools.ts';
import { tourHost } from './hosts.ts';
import type { WebmailName } from './mails/mail.ts';
import { composeSideBySide } from './pictures.ts';
import type { Sandbox } from './serve.ts';
import { until } from './until.ts';

/// The browser that start, the end-to-end tests and the benchmarks drive: the real extension in a real window with the
/// real side panel, every host of the internet mapped to the sandbox.

export type LaunchOptions = {
  readonly sandbox: Sandbox;
  /** Folder of the built extension; without it the browser has none. */
  readonly dist?: string;
  readonly headless: boolean;
  /** Folder of the profile; without it a new one, removed on close. */
  readonly profile?: string;
  /** Of the window, in CSS pixels. */
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: 'light' | 'dark';
  /** Device pixels for a CSS pixel, for pictures. */
  readonly scale?: number;
};

export interface Desk {
  readonly context: BrowserContext;
  /** Null when the browser was launched without an extension. */
  readonly extensionId: string | null;
  /** A new tab with that mailbox; `where` is an address on its host (default: the inbox). */
  openMailbox(webmail: WebmailName, where?: string): Promise<Page>;
  /** A new tab with the tour. */
  openTour(): Promise<Page>;
  /** Presses the extension's toolbar icon in that tab, as a user would. The tab's address must be its alone. */
  openPanelByAction(page: Page): Promise<void>;
  /** Waits for the real side panel and gives it as a page. Throws when none opens in time (default 15 s). */
  panel(timeout?: number): Promise<Page>;
  /** True while a side panel is open. */
  panelIsOpen(): Promise<boolean>;
  /** Waits until the side panel has slid in beside that tab, so that a picture shows both at rest. */
  panelBeside(page: Page): Promise<void>;
  /** The panel's document as a page of that width, for pictures and for layout checks; not the real side panel. */
  openPanelPage(width: number, height: number, fragment?: string): Promise<Page>;
  /** Page and panel beside each other in one PNG, as the window shows them. */
  sideBySide(page: Buffer, panel: Buffer): Promise<Buffer>;
  /** Starts the extension again after it crashed, as the browser's notice of that does. */
  loadExtensionAgain(): Promise<void>;
  /** Closes the browser; removes the profile unless it was given. */
  close(): Promise<void>;
  /** Ends the browser's processes at once, as a crash or a power cut does. A profile that was given stays. */
  kill(): Promise<void>;
}

const panelPath = '/src/panel.html';
const inboxes: Readonly<Record<WebmailName, string>> = {
  gmail: 'https://mail.google.com/mail/u/0/',
  outlook: 'https://outlook.office.com/mail/',
};

/** Launches the browser of this machine. Throws when there is none. */
export async function launch(options: LaunchOptions): Promise<Desk> {
  const browser = await findAnyBrowser();
  if (!browser) throw new Error('No Chromium, Chrome or Edge was found. Run `npm run setup`.');
  const profile = options.profile ?? (await mkdtemp(path.join(tmpdir(), 'foi-drafter-')));
  await beDeveloper(profile);
  // Left by an earlier run with this profile, it would name a port that nobody listens on.
  await rm(path.join(profile, 'DevToolsActivePort'), { force: true });
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: browser.path,
    headless: options.headless,
    viewport: null,
    colorScheme: options.colorScheme ?? null,
    args: flags(options, browser),
    ...(options.dist ? { ignoreDefaultArgs: ['--disable-extensions'] } : {}),
  });
  try {
    const devtools = await DevTools.of(context, profile);
    const extensionId = options.dist ? await loadedExtension(context, devtools, browser, options.dist) : null;
    return new OpenDesk({ context, devtools, extensionId, options, profile });
  } catch (error) {
    await context.close();
    throw error;
  }
}

/** An unpacked extension that is reloaded stays switched off in a profile that is no developer's. */
async function beDeveloper(profile: string): Promise<void> {
  const preferences = JSON.stringify({ extensions: { ui: { developer_mode: true } } });
  await mkdir(path.join(profile, 'Default'), { recursive: true });
  // A profile that was used before has preferences, these among them.
  await writeFile(path.join(profile, 'Default/Preferences'), preferences, { flag: 'wx' }).catch(
    () => undefined,
  );
}

/** The browser and its helpers in one stroke: a helper that outlived it for a moment could still store something. */
function killGroup(browser: number): void {
  try {
    process.kill(-browser, 'SIGKILL');
  } catch {
    // It leads no group (Windows has none).
    process.kill(browser, 'SIGKILL');
  }
}

function flags(
  { sandbox, dist, width = 1280, height = 800, scale }: LaunchOptions,
  browser: FoundBrowser,
): string[] {
  return [
    ...chromiumFlags(),
    `--host-resolver-rules=MAP * 127.0.0.1:${sandbox.port}`,
    `--ignore-certificate-errors-spki-list=${sandbox.certificateKeyHash}`,
    '--remote-debugging-port=0',
    '--enable-unsafe-extension-debugging',
    '--hide-crash-restore-bubble',
    `--window-size=${width},${height}`,
    ...(scale ? [`--force-device-scale-factor=${scale}`] : []),
    ...(dist && browser.kind === 'chromium'
      ? [`--disable-extensions-except=${dist}`, `--load-extension=${dist}`]
      : []),
  ];
}

/** The extension's id. Branded browsers ignore the switch that loads one, so there DevTools has to. */
async function loadedExtension(
  context: BrowserContext,
  devtools: DevTools,
  browser: FoundBrowser,
  dist: string,
): Promise<string> {
  if (browser.kind === 'branded') return devtools.loadExtension(dist);
  const ours = (worker: Worker) => worker.url().startsWith('chrome-extension://');
  const worker =
    context.serviceWorkers().find(ours) ?? (await context.waitForEvent('serviceworker', { predicate: ours }));
  return new URL(worker.url()).host;
}

type Opened = {
  readonly context: BrowserContext;
  readonly devtools: DevTools;
  readonly extensionId: string | null;
  readonly options: LaunchOptions;
  readonly profile: string;
};

class OpenDesk implements Desk {
  readonly context: BrowserContext;
  readonly extensionId: string | null;
  private readonly opened: Opened;
  private closed = false;

  constructor(opened: Opened) {
    this.context = opened.context;
    this.extensionId = opened.extensionId;
    this.opened = opened;
    opened.context.on('close', () => {
      this.closed = true;
    });
  }

  openMailbox(webmail: WebmailName, where?: string): Promise<Page> {
    return this.openPage(new URL(where ?? '', inboxes[webmail]).href);
  }

  openTour(): Promise<Page> {
    return this.openPage(`https://${tourHost}/`);
  }

  async openPanelByAction(page: Page): Promise<void> {
    await page.bringToFront();
    await this.iconIsReady();
    await this.opened.devtools.pressAction(this.extension(), page.url());
  }

  async panel(timeout = 15_000): Promise<Page> {
    const panel = await this.opened.devtools.panel(this.panelAddress(), timeout);
    const { colorScheme } = this.opened.options;
    if (colorScheme) await panel.emulateMedia({ colorScheme });
    return panel;
  }

  panelIsOpen(): Promise<boolean> {
    return this.opened.devtools.hasTarget(this.panelAddress());
  }

  async panelBeside(page: Page): Promise<void> {
    await page.waitForFunction(() => innerWidth <= outerWidth - 320);
  }

  async openPanelPage(width: number, height: number, fragment = ''): Promise<Page> {
    const page = await this.context.newPage();
    await page.setViewportSize({ width, height });
    // The query tells this page from the real side panel, which has none.
    await page.goto(`${this.panelAddress()}?page${fragment}`);
    return page;
  }

  sideBySide(page: Buffer, panel: Buffer): Promise<Buffer> {
    return composeSideBySide(this.context, page, panel);
  }

  async loadExtensionAgain(): Promise<void> {
    const { dist } = this.opened.options;
    if (dist) await this.opened.devtools.loadExtension(dist);
  }

  async close(): Promise<void> {
    await this.opened.devtools.disconnect();
    // The officer may have closed the window.
    if (!this.closed) await this.context.close();
    await this.forget();
  }

  async kill(): Promise<void> {
    const closed = this.context.waitForEvent('close');
    killGroup(await this.opened.devtools.browserProcess());
    await closed;
    await this.opened.devtools.disconnect();
    await this.forget();
  }

  /** In a new profile the extension sets what its icon does a moment after it was loaded; a press before does nothing. */
  private async iconIsReady(): Promise<void> {
    const [worker] = this.context.serviceWorkers();
    if (!worker) return;
    const opensPanel = () =>
      worker.evaluate(async () => (await chrome.sidePanel.getPanelBehavior()).openPanelOnActionClick);
    await until(opensPanel, 5_000, 'The toolbar icon does not open the panel.');
  }

  private async openPage(address: string): Promise<Page> {
    const page = await this.context.newPage();
    await page.goto(address);
    return page;
  }

  private extension(): string {
    if (!this.extensionId) throw new Error('This browser was launched without the extension.');
    return this.extensionId;
  }

  private panelAddress(): string {
    return `chrome-extension://${this.extension()}${panelPath}`;
  }

  private async forget(): Promise<void> {
    // A browser that is going away may still write: removal is tried again for a while.
    const { options, profile } = this.opened;
    if (!options.profile) await rm(profile, { recursive: true, force: true, maxRetries: 10 });
  }
}
