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
import { dayShown, goAgain, goTo, shownFrom } from '../../../sandbox/typing-place.ts';
import { startTyping } from '../../../sandbox/typist.ts';
import { until } from '../../../sandbox/until.ts';
import { dist } from '../../built.ts';
import { type Found, judge, OLD_MS, type Played, plain } from './judge.ts';
import type { Kill } from './plan.ts';

/// Plays one kill: opens a panel, types, ends it, opens it again and looks for the words: in IndexedDB, in the page's own
/// storage, and in the place where they were typed.

const MAIL = 'nine-questions';
const OTHER_MAIL = 'one-question';
const PATIENCE_MS = 10_000;

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

export async function play(drawn: Kill, stage: Stage): Promise<Played> {
  const before = await openAtDesk(await stage.desk(), drawn.webmail, drawn.ending.otherTab === true);
  await goTo(drawn.place, before.officer);
  const { kill, stood } = await withDay(drawn, before.officer);
  const typing = await startTyping(before.officer.panel, kill.text, kill.pauses);
  await pause(kill.after);
  // By its own word the rest is found again, so that is one of the keys that must be stored by now.
  const own = ownWordOf(kill);
  const isOld = () => (typing.keys[own.length - 1]?.at ?? Number.POSITIVE_INFINITY) < Date.now() - OLD_MS;
  await until(async () => isOld(), PATIENCE_MS, 'Too little was typed.');
  if (kill.ending.isCalm) await typing.stop();
  const killed = Date.now();
  await kill.ending.happen(before, { otherMail: OTHER_MAIL });
  if (!kill.ending.endsBrowser) await leave(before);

  const after = await openAtDesk(await stage.desk(), kill.webmail, false);
  const found =
    stood === null ? await findWords(kill, after.officer) : await findDay(kill, after.officer, stood);
  await leave(after);
  return judge(kill, killed, typing, found);
}

/**
 * For a place that takes a day, the kill types the one of its two days that does not stand there yet, or the beginning of
 * it: how much, follows from the time that was drawn. `stood` is what stood there before; null for other places.
 */
async function withDay(kill: Kill, officer: Officer): Promise<{ kill: Kill; stood: string | null }> {
  if (!kill.place.days) return { kill, stood: null };
  const [one, other] = kill.place.days;
  const stood = await officer.panel.locator('input:focus').inputValue();
  const day = stood.slice(0, 2) === one.slice(0, 2) ? other : one;
  return { kill: { ...kill, text: day.slice(0, 4 + (Math.floor(kill.after) % 7)) }, stood };
}

/** The first word, which no other kill of the run types; all of a day. */
function ownWordOf({ text }: Kill): string {
  return text.split(' ', 1)[0] ?? '';
}

async function findWords(kill: Kill, officer: Officer): Promise<Found> {
  const { place } = kill;
  const own = ownWordOf(kill);
  const stored = await storedFrom(officer.panel, own);
  // Words that are not kept may have no place any more, such as a clause that was begun.
  await goAgain(place, officer, own).catch(() => undefined);
  return { stored, shown: await shownSoon(officer.panel, own, stored) };
}

/** A day is seen in its field: other records hold the same one. What stood there before is not what was typed. */
async function findDay({ place }: Kill, officer: Officer, stood: string): Promise<Found> {
  const shown = await dayShown(place, officer).catch(() => '');
  return { stored: '', shown: shown === stood ? '' : shown };
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
