import type { Desk } from '../../../sandbox/browser.ts';
import { CASES } from './cases.ts';

/// What the extension has stored, asked of its service worker, so that the panel may be closed.

/** A stored case: which it is ('' where that can't be told), every word of its answers, and what it says was inserted. */
export type StoredCase = { readonly id: string; readonly answers: string; readonly inserted: string };

/** Every stored case. */
export async function storedCases(desk: Desk): Promise<readonly StoredCase[]> {
  const records = await workerOf(desk).evaluate(async () => {
    const known = await indexedDB.databases();
    // Opening one that is not there would make it.
    if (!known.some(({ name }) => name === 'foi-drafter')) return [];
    const db = await new Promise<IDBDatabase>((done, failed) => {
      const asked = indexedDB.open('foi-drafter');
      asked.onsuccess = () => done(asked.result);
      asked.onerror = () => failed(asked.error);
    });
    const all = await new Promise<unknown[]>((done, failed) => {
      const asked = db.transaction('cases').objectStore('cases').getAll();
      asked.onsuccess = () => done(asked.result);
      asked.onerror = () => failed(asked.error);
    });
    db.close();
    return all.map((record) => {
      const { questions, answers, inserted } = Object(record);
      return [questions, answers, inserted].map((part) => JSON.stringify(part ?? null));
    });
  });
  return records.map(([questions = '', answers = '', inserted = '']) => ({
    id: CASES.find(({ asks }) => asks.test(questions))?.id ?? '',
    answers,
    inserted,
  }));
}

/** Deletes every case and draft, and keeps the settings. No panel may be open, or it would store its case again. */
export async function forgetCases(desk: Desk): Promise<void> {
  await workerOf(desk).evaluate(async () => {
    const db = await new Promise<IDBDatabase>((done, failed) => {
      const asked = indexedDB.open('foi-drafter');
      asked.onsuccess = () => done(asked.result);
      asked.onerror = () => failed(asked.error);
    });
    await new Promise<void>((done, failed) => {
      const names = ['cases', 'drafts', 'setAside'];
      const tx = db.transaction(names, 'readwrite');
      for (const name of names) tx.objectStore(name).clear();
      tx.oncomplete = () => done();
      tx.onerror = () => failed(tx.error);
    });
    db.close();
  });
}

function workerOf({ context }: Desk) {
  const [worker] = context.serviceWorkers();
  if (!worker) throw new Error('The extension has no service worker.');
  return worker;
}
