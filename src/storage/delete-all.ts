import { unwrap } from 'idb';
import type { Changes } from './changes.ts';
import { type Database, write } from './connection.ts';
import { readSettings } from './shapes.ts';
import type { Store } from './store.ts';

/// Everything deleted at once, in every store that there is. The browser keeps what was deleted in its own files, readable,
/// until it tidies them, which a small database may never make it do. So they are written over: with noise in the same places,
/// until the browser has to merge the old files with the new. Measured in Chromium 156: 24 MB were enough in eight of eight
/// trials with 1 to 400 records written 20 to 3,000 times; 12 MB were not, nor is deleting the database itself.

/** How much noise, in how large pieces: each is one transaction, and what else is to be written waits no longer than for one. */
const NOISE = { total: 40 * 1024 * 1024, piece: 2 * 1024 * 1024, record: 32 * 1024 } as const;

/** Deletes every record of every store. The way back holds what was there, in memory only. */
export async function deleteAll(db: Database, changes: Changes): ReturnType<Store['backup']['clear']> {
  const names = [...db.objectStoreNames];
  let held: readonly Held[] = await write(db, names, async (tx) => {
    const all: Held[] = [];
    for (const name of names) {
      const store = tx.objectStore(name);
      const records: readonly unknown[] = await store.getAll();
      for (const [place, key] of (await store.getAllKeys()).entries())
        all.push({ name, key, record: records[place] });
      await store.clear();
    }
    return all;
  });
  changes.tell({ store: 'all', deleted: true });
  const overwritten = overwrite(unwrap(db));
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

/** What was set since stays, and no number of a reference is given twice. */
function together(before: unknown, since: unknown): unknown {
  const [was, is] = [readSettings(before).value, readSettings(since).value];
  const nextNumber = Math.max(was.nextNumber ?? 1, is.nextNumber ?? 1);
  const both = { ...Object(before), ...Object(since) };
  return 'nextNumber' in both ? { ...both, nextNumber } : both;
}

/** Writes noise into every store in turn and takes it out again; nobody ever sees any of it. */
async function overwrite(db: IDBDatabase): Promise<void> {
  const names = [...db.objectStoreNames];
  for (let piece = 0; piece * NOISE.piece < NOISE.total; piece += 1)
    await overwriteIn(db, names[piece % names.length] ?? '');
}

/** Puts and deletes in one transaction: a panel that is closed meanwhile leaves none of it. */
function overwriteIn(db: IDBDatabase, name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const tx = db.transaction(name, 'readwrite', { durability: 'relaxed' });
    tx.oncomplete = () => resolve();
    tx.onabort = () => reject(tx.error ?? new Error('The browser would not write over what was deleted.'));
    const store = tx.objectStore(name);
    const keys = Array.from({ length: NOISE.piece / NOISE.record }, (_, place) => noiseKey(place));
    for (const key of keys) {
      const noise = crypto.getRandomValues(new Uint8Array(NOISE.record));
      if (store.keyPath === null) store.put(noise, key);
      else if (typeof store.keyPath === 'string') store.put({ [store.keyPath]: key, noise });
    }
    for (const key of keys) store.delete(key);
  });
}

/** Keys from the first to the last that a text can be, so that they lie around whatever was there. */
function noiseKey(place: number): string {
  return `${String.fromCharCode(32 + ((place * 37) % 95))}${crypto.randomUUID()}`;
}
