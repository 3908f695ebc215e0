import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Desk } from '../../sandbox/browser.ts';
import type { Officer } from '../../sandbox/officer.ts';
import { expect, launchDesk, openRequest, type Page, test } from './desk.ts';

/// "Delete all" in the real browser: it asks, what was deleted stays deleted, and the browser's own files hold no word of it.

const MAIL = 'nine-questions';
const ANSWER = 'Zwolfmoor ledger';
/** Words of the mail: of a question, and the requester's address. */
const OF_THE_MAIL = ['social media management', 'a.requester@'];

test('what was deleted is in no file of the browser, and no later click stores it again', async ({
  sandbox,
}) => {
  const profile = await mkdtemp(path.join(tmpdir(), 'foi-drafter-deleted-'));
  const desk = await launchDesk(sandbox, { profile });
  const { officer } = await openRequest(desk, 'gmail', MAIL);
  await officer.answer('2', ANSWER);
  await officer.saved();
  const words = [ANSWER, ...(await wordsOfMail(officer))];
  await expect.poll(() => foundIn(profile, words)).toEqual(words);

  await officer.view('Settings');
  await officer.panel.getByRole('button', { name: 'Delete all…' }).click();
  await officer.panel.getByRole('button', { name: 'Delete everything' }).click();
  await expect(officer.panel.getByText('own files were written over')).toBeVisible({ timeout: 30_000 });
  await expect.poll(() => foundIn(profile, words), { timeout: 20_000 }).toEqual([]);

  await officer.view('Request');
  await officer.status('4', 'Not held');
  await officer.saved();
  await expect.poll(() => stored(officer.panel)).toContain('"not-held"');
  expect(await stored(officer.panel)).not.toContain(ANSWER);
  await desk.close();
  expect(await foundIn(profile, [ANSWER])).toEqual([]);
  await rm(profile, { recursive: true, force: true, maxRetries: 10 });
});

test('a panel that has to wait for another window says so, and comes up by itself', async ({ desk }) => {
  const holder = await holdOldStorage(desk);
  const panel = await desk.openPanelPage(400, 700);
  await expect(panel.getByRole('alert')).toContainText('Close the panel in your other windows');
  await expect(panel.getByRole('button', { name: 'Try again' })).toBeVisible();
  await holder.close();
  await expect(panel.getByRole('navigation', { name: 'Views' })).toBeVisible();
  await expect(panel.getByRole('alert')).toHaveCount(0);
});

/** A window that holds the storage of the first release and does not let go of it. */
async function holdOldStorage(desk: Desk): Promise<Page> {
  const page = await desk.context.newPage();
  await page.goto(`chrome-extension://${desk.extensionId}/manifest.json`);
  await page.evaluate(
    () =>
      new Promise<void>((opened, failed) => {
        const asked = indexedDB.open('foi-drafter', 1);
        asked.onupgradeneeded = () => {
          for (const name of ['cases', 'clauses']) asked.result.createObjectStore(name, { keyPath: 'id' });
          asked.result.createObjectStore('settings');
          asked.result.createObjectStore('setAside', { autoIncrement: true });
        };
        asked.onsuccess = () => opened();
        asked.onerror = () => failed(asked.error);
      }),
  );
  return page;
}

/** Words of the mail that are stored with the case. */
async function wordsOfMail({ panel }: Officer): Promise<readonly string[]> {
  const text = await stored(panel);
  return OF_THE_MAIL.filter((words) => text.includes(words));
}

/** Everything that the extension has in its database, as JSON. */
function stored(panel: Page): Promise<string> {
  return panel.evaluate(
    () =>
      new Promise<string>((done, failed) => {
        const asked = indexedDB.open('foi-drafter');
        asked.onerror = () => failed(asked.error);
        asked.onsuccess = () => {
          const all = asked.result.transaction('cases').objectStore('cases').getAll();
          all.onsuccess = () => {
            asked.result.close();
            done(JSON.stringify(all.result));
          };
        };
      }),
  );
}

/** Which of the words stand in the browser's files for databases: one byte a character, or two. */
async function foundIn(profile: string, words: readonly string[]): Promise<readonly string[]> {
  const folder = path.join(profile, 'Default', 'IndexedDB');
  const names = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = await Promise.all(
    names
      .filter((entry) => entry.isFile())
      .map((entry) => readFile(path.join(entry.parentPath, entry.name)).catch(() => Buffer.alloc(0))),
  );
  return words.filter((one) =>
    files.some((file) => file.includes(Buffer.from(one)) || file.includes(Buffer.from(one, 'utf16le'))),
  );
}
