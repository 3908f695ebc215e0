import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb';
import { readCase } from '../domain/case/case.ts';
import { idOf } from '../domain/value/record.ts';
import { LONGEST_LINE } from '../domain/value/size.ts';
import type { Changes } from './changes.ts';
import { ALL_DELETED, BLOCKED, LOST, StoreError, tellable } from './trouble.ts';

/// The database: what is in it, how it came to be so, and the two ways to use it (`read`, `write`).
///
/// What was deleted stays deleted. The database counts how often everything was; each window knows up to which of these it
/// has let go of what it held. A write that was asked for in a window which had not heard of the last one stores nothing:
/// what it would store is of before.

/** Records are `unknown` on purpose: what comes out of a database is checked before it is used (domain/value/record.ts). */
interface Schema extends DBSchema {
  /**
   * Cases by id, and by what their mail is called; a damaged one may have an id that is no text. The index of conversations
   * is taken away again by a later step.
   */
  cases: {
    key: IDBValidKey;
    value: unknown;
    indexes: { conversation: [string, string, string]; message: string; thread: string; subject: string };
  };
  /** The officer's changes of the clause library, by clause id. */
  clauses: { key: IDBValidKey; value: unknown };
  /** One record: the settings that the officer has set. */
  settings: { key: typeof SETTINGS_KEY; value: unknown };
  /** Damaged records that had to make room for a new one. */
  setAside: { key: IDBValidKey; value: unknown };
  /** What is half typed in forms (drafts.ts). */
  drafts: { key: string; value: unknown };
  /** One record: how often everything was deleted. */
  deletions: { key: typeof DELETIONS_KEY; value: number };
}

export const SETTINGS_KEY = 'officer';
const DELETIONS_KEY = 'count';

export type Database = IDBPDatabase<Schema>;
type Name = StoreNames<Schema>;
type Writing = IDBPTransaction<Schema, Name[], 'readwrite'>;
type Upgrading = IDBPTransaction<Schema, Name[], 'versionchange'>;

/**
 * One step a release, oldest first; a step is never changed once it was released. The database's version is the number
 * of steps.
 */
const MIGRATIONS: readonly ((db: Database, tx: Upgrading) => void)[] = [
  (db) => {
    db.createObjectStore('cases', { keyPath: 'id' });
    db.createObjectStore('clauses', { keyPath: 'id' });
    db.createObjectStore('settings');
    db.createObjectStore('setAside', { autoIncrement: true });
  },
  (_db, tx) => {
    const path = ['source.webmail', 'source.account', 'source.threadId'];
    tx.objectStore('cases').createIndex('conversation', path);
  },
  (_db, tx) => {
    findByName(tx).catch(() => tx.abort());
  },
  (db) => {
    db.createObjectStore('drafts', { keyPath: 'id' });
  },
  (db) => {
    db.createObjectStore('deletions');
  },
];

/** Cases are found by what their mail is called. One that no index can hold is set aside first, or nothing would open. */
async function findByName(tx: Upgrading): Promise<void> {
  const cases = tx.objectStore('cases');
  for (let cursor = await cases.openCursor(); cursor; cursor = await cursor.continue()) {
    const stored = cursor.value;
    const result = isEndless(stored) ? readCase(stored) : null;
    if (!result || result.ok) continue;
    await tx
      .objectStore('setAside')
      .add({ store: 'cases', id: idOf(stored), problem: result.problem, stored });
    await cursor.delete();
  }
  cases.deleteIndex('conversation');
  cases.createIndex('message', 'source.messageId');
  cases.createIndex('thread', 'source.threadId');
  cases.createIndex('subject', 'subject');
  await nameAnew(tx);
}

/** True when one of its names is longer than any that is stored today: such a record is damaged. */
function isEndless(stored: unknown): boolean {
  const { subject, source } = Object(stored);
  const names: unknown[] = [subject, Object(source).messageId, Object(source).threadId];
  return names.some((name) => typeof name === 'string' && name.length > LONGEST_LINE);
}

/** Gives every case's mail the names by which it is looked for today. What can't be read stays as it is. */
async function nameAnew(tx: Upgrading): Promise<void> {
  let cursor = await tx.objectStore('cases').openCursor();
  while (cursor) {
    const stored = cursor.value;
    const read = readCase(stored);
    if (read.ok && typeof stored === 'object') await cursor.update({ ...stored, source: read.value.source });
    cursor = await cursor.continue();
  }
}

/**
 * Opens the database, bringing it up to date. `told` hears what the officer must do when another window blocks that, or
 * when this connection is lost later. Throws a StoreError when it cannot be opened.
 */
export async function connect(
  name: string,
  told: (message: string) => void,
  changes: Changes,
): Promise<Database> {
  try {
    const db = await openDB<Schema>(name, MIGRATIONS.length, {
      upgrade: (db, from, _to, tx) => {
        for (const step of MIGRATIONS.slice(from)) step(db, tx);
      },
      blocked: () => told(BLOCKED),
      // A newer release waits for this connection: letting go loses nothing, holding on would block it.
      blocking: (_current, _blocked, event) => {
        if (event.target instanceof IDBDatabase) event.target.close();
        told(LOST);
      },
      terminated: () => told(LOST),
    });
    changes.knowOf((await db.get('deletions', DELETIONS_KEY)) ?? 0);
    changesOf.set(db, changes);
    return db;
  } catch (error) {
    throw tellable(error);
  }
}

/** What the window of a connection has heard. */
const changesOf = new WeakMap<Database, Changes>();

/** Reads; the browser's failures come out as StoreErrors. */
export async function read<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw tellable(error);
  }
}

/**
 * Does all of `work` in one transaction that no other window can come between, or none of it: whatever it throws undoes
 * it. Gives its result once it is on the disk (`durability: 'strict'`): "Saved" is said of nothing that a power cut takes.
 * Where everything was deleted since it was asked for, it does nothing, has this window let go of what it holds, and throws.
 */
export function write<T>(
  db: Database,
  names: readonly Name[],
  work: (tx: Writing) => Promise<T>,
): Promise<T> {
  const changes = changesOf.get(db);
  const asked = changes?.deletions();
  return transact(db, [...names, 'deletions'], async (tx) => {
    const deletions = await countIn(tx);
    if (asked === deletions) return work(tx);
    changes?.hear({ store: 'all', deleted: true, deletions });
    throw new StoreError(ALL_DELETED);
  });
}

/** Clears every store in one transaction, after `first`, and tells all windows; gives what `first` gave. */
export async function clearAll<T>(
  db: Database,
  changes: Changes,
  first: (tx: Writing) => Promise<T>,
): Promise<T> {
  const done = await transact(db, [...db.objectStoreNames], async (tx) => {
    const [gives, deletions] = [await first(tx), 1 + (await countIn(tx))];
    for (const name of tx.objectStoreNames) await tx.objectStore(name).clear();
    await tx.objectStore('deletions').put(deletions, DELETIONS_KEY);
    return { gives, deletions };
  });
  changes.knowOf(done.deletions);
  changes.tell({ store: 'all', deleted: true, deletions: done.deletions });
  return done.gives;
}

async function countIn(tx: Writing): Promise<number> {
  return (await tx.objectStore('deletions').get(DELETIONS_KEY)) ?? 0;
}

function transact<T>(db: Database, names: readonly Name[], work: (tx: Writing) => Promise<T>): Promise<T> {
  return read(async () => {
    const tx = db.transaction([...names], 'readwrite', { durability: 'strict' });
    // A failed request rejects both itself and `done`; the first one to be awaited tells it.
    tx.done.catch(() => undefined);
    try {
      const result = await work(tx);
      await tx.done;
      return result;
    } catch (error) {
      abort(tx);
      throw tx.error ?? error;
    }
  });
}

function abort(tx: Writing): void {
  try {
    tx.abort();
  } catch {
    // It has already ended, which is what was wanted.
  }
}
