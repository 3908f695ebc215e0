import { deleteDB, type IDBPDatabase, openDB } from 'idb';
import type { Changes } from './changes.ts';
import { clearAll, type Database, write } from './connection.ts';
import { readSettings, settingsRecord } from './settings-record.ts';
import type { Store } from './store.ts';

/// Everything deleted at once, in every store that there is. The browser keeps what was deleted in its own files, readable,
/// until it merges them, which a small database may never make it do. So it is made to, by noise. Measured in Chromium 156 with
/// 1 to 100 cases stored 4 to 2,000 times: with 64 MB and more nothing was left in sixteen of sixteen trials, with 40 MB in one of four.

/** How much noise, in how large pieces, of how large records: larger ones the browser keeps in files of their own. */
const NOISE = { total: 96 * 1024 * 1024, piece: 2 * 1024 * 1024, record: 32 * 1024 } as const;

const NOISE_NAME = ':noise:';

/** Deletes every record of every store. The way back holds what was there, in memory only. */
export async function deleteEverything(db: Database, changes: Changes): ReturnType<Store['backup']['clear']> {
  const names = [...db.objectStoreNames].filter((name) => name !== 'deletions');
  let held: readonly Held[] = await clearAll(db, changes, async (tx) => {
    const all: Held[] = [];
    for (const name of names) {
      const store = tx.objectStore(name);
      const records: readonly unknown[] = await store.getAll();
      for (const [place, key] of (await store.getAllKeys()).entries())
        all.push({ name, key, record: records[place] });
    }
    return all;
  });
  const overwritten = overwrite(db.name);
  overwritten.catch(() => undefined);
  return {
    overwritten,
    undo: async () => {
      held = await write(db, names, (tx) => putBack(tx, held));
      changes.tell({ store: 'all', deleted: false });
      return held.filter(({ name }) => name === 'cases').length;
    },
  };
}

type Held = {
  readonly name: Database['objectStoreNames'][number];
  readonly key: IDBValidKey;
  readonly record: unknown;
};

type Tx = Parameters<Parameters<typeof write>[2]>[0];

/** Puts back everything whose place is free; gives what is not: something newer stands there. */
async function putBack(tx: Tx, held: readonly Held[]): Promise<readonly Held[]> {
  const left: Held[] = [];
  for (const one of held) {
    const { name, key } = one;
    const store = tx.objectStore(name);
    const there: unknown = await store.get(key);
    const record = name === 'settings' ? together(one.record, there) : one.record;
    if (there !== undefined && name !== 'settings') left.push(one);
    else await (store.keyPath === null ? store.put(record, key) : store.put(record));
  }
  return left;
}

/** What was set since stays, and no number of a reference is given twice. What a newer version stored is not touched. */
function together(before: unknown, since: unknown): unknown {
  const [was, is] = [readSettings(before), readSettings(since)];
  if (is.newer || since === undefined) return since ?? before;
  if (was.newer) return before;
  const nextNumber = Math.max(was.value.nextNumber ?? 1, is.value.nextNumber ?? 1);
  const both = settingsRecord(before, Object(since));
  return 'nextNumber' in both ? { ...both, nextNumber } : both;
}

/**
 * Writes noise into a database of its own, which the browser keeps in the same files, and deletes that: nobody sees any of it,
 * and no write here waits for it. The keys are drawn, so that the noise lies all over the files, and all of it stays until the
 * end, so that they grow until they are merged.
 */
async function overwrite(name: string): Promise<void> {
  await sweepUp(name);
  const db = await openDB(`${name}${NOISE_NAME}${crypto.randomUUID()}`, 1, {
    upgrade: (fresh) => void fresh.createObjectStore('noise'),
  });
  try {
    for (let piece = 0; piece * NOISE.piece < NOISE.total; piece += 1) await writeNoise(db);
  } finally {
    db.close();
    await deleteDB(db.name);
  }
}

async function writeNoise(db: IDBPDatabase): Promise<void> {
  const tx = db.transaction('noise', 'readwrite', { durability: 'relaxed' });
  for (let record = 0; record * NOISE.record < NOISE.piece; record += 1)
    void tx.store.put(crypto.getRandomValues(new Uint8Array(NOISE.record)), crypto.randomUUID());
  await tx.done;
}

/** A panel that was closed meanwhile has left its noise. */
async function sweepUp(name: string): Promise<void> {
  for (const { name: other = '' } of await indexedDB.databases())
    if (other.startsWith(`${name}${NOISE_NAME}`)) deleteDB(other).catch(() => undefined);
}
