import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { type Desk, launch } from '../../../sandbox/browser.ts';
import { type AtDesk, openWindow } from '../../../sandbox/endings.ts';
import { conversationPath } from '../../../sandbox/mails/ids.ts';
import type { WebmailName } from '../../../sandbox/mails/mail.ts';
import { MailboxPage, Officer } from '../../../sandbox/officer.ts';
import type { Sandbox } from '../../../sandbox/serve.ts';
import { goAgain, goTo, shownFrom } from '../../../sandbox/typing-places.ts';
import { startTyping, type Typing } from '../../../sandbox/typist.ts';
import { until } from '../../../sandbox/until.ts';
import { dist } from '../../built.ts';
import type { Kill } from './plan.ts';

/// Plays one kill: opens a panel, types, ends it, opens it again and counts what of the words is there. There is what
/// IndexedDB or the page's own storage holds, or what the panel shows in the place where it was typed.

const MAIL = 'nine-questions';
const OTHER_MAIL = 'one-question';
/** Younger keystrokes may be lost. */
const OLD_MS = 1_000;
/** "Saved" is believed of a keystroke when it stands there so long after it. */
const BELIEVED_MS = 200;
const PATIENCE_MS = 10_000;

export type Played = {
  readonly kill: Kill;
  /** Until the kill. */
  readonly typed: number;
  /** How many of them, from the first on, are there again. */
  readonly there: number;
  /** How many older than a second are not there. */
  readonly lost: number;
  /** Milliseconds from the oldest lost one to the kill; 0 when none is lost. */
  readonly oldest: number;
  /** How many are not there though "Saved" was shown after they were typed. */
  readonly saidSaved: number;
  /** Stored, but the field does not show all of it when it is opened again. */
  readonly hidden: boolean;
  /** Keys that nothing took, because the focus had gone. */
  readonly untaken: number;
  /** By how much the page was late with a key at most: how busy the machine was. */
  readonly late: number;
};

/** One profile of the browser, which is launched again with it whenever a kill has ended it. */
export class Stage {
  private readonly sandbox: Sandbox;
  private readonly profile: string;
  private opened: Desk | null = null;

  private constructor(sandbox: Sandbox, profile: string) {
    this.sandbox = sandbox;
    this.profile = profile;
  }

  /** A stage with a new profile. */
  static async set(sandbox: Sandbox): Promise<Stage> {
    return new Stage(sandbox, await mkdtemp(path.join(tmpdir(), 'foi-drafter-kills-')));
  }

  async desk(): Promise<Desk> {
    const { sandbox, profile } = this;
    if (!this.opened?.context.browser()?.isConnected())
      this.opened = await launch({ sandbox, dist, headless: true, profile, width: 1280, height: 900 });
    return this.opened;
  }

  /** Closes the browser; the next desk is a new one, with the same profile. */
  async clear(): Promise<void> {
    await this.opened?.close().catch(() => undefined);
    this.opened = null;
  }

  /** Closes the browser and removes the profile. */
  async strike(): Promise<void> {
    await this.clear();
    await rm(this.profile, { recursive: true, force: true, maxRetries: 10 });
  }
}

export async function play(kill: Kill, stage: Stage): Promise<Played> {
  const before = await openAtDesk(await stage.desk(), kill.webmail, kill.ending.otherTab === true);
  await goTo(kill.place, before.officer);
  const typing = await startTyping(before.officer.panel, kill.text, kill.pauses);
  await pause(kill.after);
  if (kill.ending.isCalm) await typing.stop();
  const killed = Date.now();
  await kill.ending.happen(before, { otherMail: OTHER_MAIL });
  if (!kill.ending.endsBrowser) await leave(before);

  const after = await openAtDesk(await stage.desk(), kill.webmail, false);
  const { panel } = after.officer;
  const own = kill.text.slice(0, kill.text.indexOf(' '));
  const stored = await storedFrom(panel, own);
  // Words that are not kept may have no place any more, such as a clause that was begun.
  await goAgain(kill.place, after.officer, own).catch(() => undefined);
  const shown = await shownSoon(panel, own, stored);
  await leave(after);
  return judge(kill, killed, typing, { stored, shown });
}

/** A window with the mail and, opened from the button in it, the panel with its case. */
async function openAtDesk(desk: Desk, webmail: WebmailName, otherTab: boolean): Promise<AtDesk> {
  const host = webmail === 'gmail' ? 'https://mail.google.com' : 'https://outlook.office.com';
  const page = await openWindow(desk, `${host}${conversationPath(webmail, MAIL)}`);
  if (otherTab) await openTabBeside(page);
  const mailbox = new MailboxPage(page, webmail);
  await mailbox.button.click();
  const officer = new Officer(await desk.panel());
  officer.panel.setDefaultTimeout(PATIENCE_MS);
  // The case is in hand; a panel may open in the view in which another was closed.
  await officer.panel.getByRole('textbox', { name: 'Reference', exact: true }).waitFor();
  return { desk, mailbox, officer };
}

/** A tab that is there before the kill, so that closing the other does not close the window. */
async function openTabBeside(page: Page): Promise<void> {
  const opened = page.context().waitForEvent('page');
  await page.evaluate(() => void open('about:blank', '_blank'));
  await opened;
  await page.bringToFront();
}

/** Closes what the kill has left of window and panel. */
async function leave({ desk, officer }: AtDesk): Promise<void> {
  await officer.panel.close().catch(() => undefined);
  await until(async () => !(await desk.panelIsOpen()), PATIENCE_MS, 'The panel does not go.');
  // The browser's first tab stays, or the browser would go.
  for (const page of desk.context.pages().slice(1)) await page.close();
}

/** What the database, or the page's own storage, holds from this word on: the longest, where it holds it several times. */
function storedFrom(panel: Page, word: string): Promise<string> {
  return panel.evaluate(async (wanted) => {
    const records: unknown[] = [{ ...localStorage }, { ...sessionStorage }];
    for (const { name } of await indexedDB.databases()) {
      const db = await new Promise<IDBDatabase>((done, failed) => {
        const asked = indexedDB.open(name ?? '');
        asked.onsuccess = () => done(asked.result);
        asked.onerror = () => failed(asked.error);
      });
      for (const store of db.objectStoreNames)
        records.push(
          await new Promise((done, failed) => {
            const asked = db.transaction(store).objectStore(store).getAll();
            asked.onsuccess = () => done(asked.result);
            asked.onerror = () => failed(asked.error);
          }),
        );
      db.close();
    }
    let longest = '';
    while (records.length > 0) {
      const record = records.pop();
      if (typeof record === 'string' && record.includes(wanted)) {
        const found = record.slice(record.indexOf(wanted));
        if (found.length > longest.length) longest = found;
      } else if (typeof record === 'object' && record !== null) records.push(...Object.values(record));
    }
    return longest;
  }, word);
}

/** What is shown of the words; asked again for a moment while it is less than is stored. */
async function shownSoon(panel: Page, word: string, stored: string): Promise<string> {
  const whole = async () => {
    const shown = await shownFrom(panel, word);
    return plain(shown).startsWith(plain(stored).trim()) ? { shown } : null;
  };
  const found = await until(whole, 1_000, '').catch(() => null);
  return found?.shown ?? shownFrom(panel, word);
}

type Found = { readonly stored: string; readonly shown: string };

function judge(kill: Kill, killed: number, { keys, said }: Typing, { stored, shown }: Found): Played {
  const typed = keys.map((key, nth) => ({ ...key, character: kill.text[nth] ?? '' }));
  const before = typed.filter(({ at }) => at <= killed);
  const taken = before.filter((key) => key.taken);
  const words = taken.map(({ character }) => character).join('');
  const [inStore, onShow] = [lengthFound(words, stored), lengthFound(words, shown)];
  const there = Math.max(inStore, onShow);
  const missing = taken.slice(there);
  const lost = missing.filter(({ at }) => at < killed - OLD_MS);
  return {
    kill,
    typed: before.length,
    there,
    lost: lost.length,
    oldest: lost[0] ? killed - lost[0].at : 0,
    saidSaved: missing.filter(({ at }) => isSaidSaved(said, at, killed)).length,
    hidden: onShow < inStore,
    untaken: before.length - taken.length,
    late: latest(keys, kill.pauses),
  };
}

/** How many characters of the typed words stand there, from the first on. A space at the end need not be kept. */
function lengthFound(typed: string, found: string): number {
  const [words, there] = [plain(typed), plain(found)];
  let length = 0;
  while (length < words.length && words[length] === there[length]) length += 1;
  while (words[length] === ' ') length += 1;
  return length;
}

/** An editor may write a space as one that does not break, or a line's end where words wrap. */
function plain(text: string): string {
  return text.replace(/\s/g, ' ');
}

/** True when the mark said "Saved" of a key that was typed a while before. */
function isSaidSaved(said: Typing['said'], typedAt: number, killed: number): boolean {
  return said.some(({ at, words }, nth) => {
    const until = Math.min(said[nth + 1]?.at ?? killed, killed);
    return words === 'Saved' && at <= until && typedAt < until - BELIEVED_MS;
  });
}

/** The longest that a key came after its time. */
function latest(keys: Typing['keys'], pauses: readonly number[]): number {
  const gaps = keys.slice(1).map(({ at }, nth) => at - (keys[nth]?.at ?? at) - (pauses[nth + 1] ?? 0));
  return Math.max(0, ...gaps);
}
