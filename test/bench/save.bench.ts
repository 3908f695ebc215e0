import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { type Desk, launch } from '../../sandbox/browser.ts';
import { conversationPath } from '../../sandbox/mails/ids.ts';
import { MailboxPage } from '../../sandbox/officer.ts';
import { startSandbox } from '../../sandbox/serve.ts';
import { dist } from '../built.ts';
import { besides } from './before.ts';

export const title =
  'Saving what is typed into a case of sixty questions, against bare IndexedDB reading and writing the same record in the same page';

const SAVES = 25;
/** Longer than from a key to the beginning of its save, and than what follows a save. */
const SETTLED_MS = 900;

type Times = { readonly panel: readonly number[]; readonly bare: readonly number[] };

export async function run(): Promise<readonly string[]> {
  const sandbox = await startSandbox();
  const desk = await launch({ sandbox, dist, headless: true, width: 1280, height: 900 });
  try {
    const { panel, bare } = await measure(await openAnswer(desk));
    const ratio = (median(panel) / median(bare)).toFixed(1);
    return [
      `time of a save: ${ratio} times that of bare IndexedDB (${besides('time of a save')})`,
      `median of ${panel.length}: ${median(panel).toFixed(1)} ms to ${median(bare).toFixed(1)} ms`,
    ];
  } finally {
    await desk.close();
    await sandbox.close();
  }
}

async function openAnswer(desk: Desk): Promise<Page> {
  const page = await desk.openMailbox('gmail', conversationPath('gmail', 'sixty-questions'));
  await new MailboxPage(page, 'gmail').button.click();
  const panel = await desk.panel();
  await panel.getByRole('textbox', { name: 'Answer' }).first().click();
  await panel.locator('.ProseMirror-focused').waitFor();
  return panel;
}

/** A save and a bare one in turns, so that a machine that is busy is so for both. The first are not counted. */
async function measure(panel: Page): Promise<Times> {
  await panel.keyboard.type('First words');
  await pause(2 * SETTLED_MS);
  await panel.evaluate(watchSaves);
  const times: { panel: number[]; bare: number[] } = { panel: [], bare: [] };
  for (let save = 0; save < SAVES; save += 1) {
    await panel.evaluate(() => performance.clearMeasures('store'));
    await panel.keyboard.press('x');
    await pause(SETTLED_MS);
    times.panel.push(await panel.evaluate(timeOfSave));
    times.bare.push(await panel.evaluate(timeOfBareSave));
  }
  return times;
}

/**
 * Marks the time of each transaction on the cases, from when it is asked for until it is done. What runs in the page has no
 * named function inside: the name would be kept by a helper that the page does not have.
 */
function watchSaves(): void {
  const { transaction } = IDBDatabase.prototype;
  IDBDatabase.prototype.transaction = function (...asked) {
    const start = performance.now();
    const made = transaction.apply(this, asked);
    if (made.objectStoreNames.contains('cases'))
      made.addEventListener('complete', () =>
        performance.measure('store', { start, end: performance.now(), detail: made.mode }),
      );
    return made;
  };
}

/** From the first transaction after a key until the last has written: what is read again and judged between them counts. */
function timeOfSave(): number {
  const all = performance.getEntriesByName('store');
  const written = all.filter((entry) => (entry as PerformanceMeasure).detail === 'readwrite');
  if (written.length === 0) throw new Error('Nothing was stored after a key.');
  const end = Math.max(...written.map(({ startTime, duration }) => startTime + duration));
  return end - Math.min(...all.map(({ startTime }) => startTime));
}

/** Reads the stored case and puts it back as it is, in one transaction: the least that a save can be. */
function timeOfBareSave(): Promise<number> {
  return new Promise((done, failed) => {
    const opened = indexedDB.open('foi-drafter');
    opened.onerror = () => failed(opened.error);
    opened.onsuccess = () => {
      const start = performance.now();
      const made = opened.result.transaction('cases', 'readwrite');
      const cases = made.objectStore('cases');
      const read = cases.getAll();
      read.onsuccess = () => cases.put(read.result[0]);
      made.onabort = () => failed(made.error);
      made.oncomplete = () => {
        done(performance.now() - start);
        opened.result.close();
      };
    };
  });
}

function median(times: readonly number[]): number {
  return [...times].sort((one, other) => one - other)[Math.floor(times.length / 2)] ?? 0;
}
