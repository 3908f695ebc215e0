import type { CDPSession, Page } from 'playwright-core';
import type { Desk } from '../../../sandbox/browser.ts';
import type { WebmailName } from '../../../sandbox/mails/mail.ts';
import { MailboxPage } from '../../../sandbox/officer.ts';
import { Replies } from '../../../sandbox/replies.ts';
import type { MailKey } from '../../../src/webmail/webmail.ts';
import type { Ended, Shown } from './in-page.ts';
import { type Landing, watchLandings } from './watch.ts';

/// A tab with a sandbox mailbox in it and the extension's mailbox beside, in a world of its own.

export class Tab {
  readonly page: Page;
  readonly replies: Replies;
  readonly mailbox: MailboxPage;
  private readonly session: CDPSession;
  private readonly script: string | null;
  private world = 0;
  loaded = false;

  private constructor(page: Page, webmail: WebmailName, session: CDPSession, script: string | null) {
    this.page = page;
    this.replies = new Replies(page, webmail);
    this.mailbox = new MailboxPage(page, webmail);
    this.session = session;
    this.script = script;
  }

  /** `script` makes the extension's mailbox; null where the extension itself does. */
  static async open(desk: Desk, webmail: WebmailName, script: string | null): Promise<Tab> {
    const page = await desk.context.newPage();
    // The name is what some compilers wrap functions in.
    await page.addInitScript({ content: `globalThis.__name ??= (one) => one; (${watchLandings})()` });
    const session = await desk.context.newCDPSession(page);
    await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
    // The page's policy does not bind a content script's world; this one it would.
    if (script !== null) await session.send('Page.setBypassCSP', { enabled: true });
    return new Tab(page, webmail, session, script);
  }

  /** Loads the mailbox's list. */
  async load(): Promise<void> {
    // A tab behind another paints nothing, and the mailbox looks once a frame.
    await this.page.bringToFront();
    const gmail = this.mailbox.webmail === 'gmail';
    await this.page.goto(gmail ? 'https://mail.google.com/mail/u/0/' : 'https://outlook.office.com/mail/');
    if (this.script !== null) await this.play(this.script);
    this.loaded = true;
  }

  /** Leaves the mailbox, so that nothing of it is saved any more. */
  async leave(): Promise<void> {
    if (this.loaded) await this.page.goto('about:blank');
    this.loaded = false;
  }

  /** Waits until the open conversation's first mail is there; false when it does not come. */
  arrived(): Promise<boolean> {
    const body = this.mailbox.webmail === 'gmail' ? '[role=main]:visible .a3s' : '[id^=UniqueMessageBody]';
    const come = this.page.locator(body).first().waitFor({ timeout: 2_000 });
    return come.then(
      () => true,
      () => false,
    );
  }

  /** The mail that the panel would show; null where that is none, or takes too long. */
  shown(): Promise<Shown> {
    return this.evaluate(
      'Promise.race([Player.shown(), new Promise((done) => setTimeout(() => done(null), 2500))])',
    );
  }

  insert(order: object): Promise<number> {
    return this.evaluate(`Player.insert(${JSON.stringify(order)})`);
  }

  takeOut(key: MailKey, lines: readonly string[]): Promise<number> {
    return this.evaluate(`Player.takeOut(${JSON.stringify(key)}, ${JSON.stringify(lines)})`);
  }

  endings(): Promise<readonly Ended[]> {
    return this.evaluate('Player.endings()');
  }

  /** What has landed since this was asked last. */
  landings(): Promise<readonly Landing[]> {
    return this.page.evaluate(() => window.landings?.splice(0) ?? []);
  }

  /** The letter's lines, by which it is found again. */
  linesOf(letter: object): Promise<readonly string[]> {
    return this.evaluate(`Player.linesOf(${JSON.stringify(letter)})`);
  }

  private async play(script: string): Promise<void> {
    const { frameTree } = await this.session.send('Page.getFrameTree');
    const frameId = frameTree.frame.id;
    const world = await this.session.send('Page.createIsolatedWorld', { frameId, worldName: 'player' });
    this.world = world.executionContextId;
    await this.evaluate(script);
  }

  private async evaluate<T>(expression: string): Promise<T> {
    const { result, exceptionDetails } = await this.session.send('Runtime.evaluate', {
      expression,
      contextId: this.world,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }
}
