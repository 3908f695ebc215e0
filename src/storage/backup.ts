import { type FoiCase, readCase } from '../domain/case/case.ts';
import type { ReadRecord, Stored } from '../domain/value/record.ts';
import { same } from '../domain/value/same.ts';
import { type Age, ageBeside } from './age.ts';
import type { Changes } from './changes.ts';
import { type ClauseChange, readClauseChange } from './clause-record.ts';
import { type Database, read, SETTINGS_KEY, write } from './connection.ts';
import { damagedContents } from './damaged.ts';
import { deleteEverything } from './delete-all.ts';
import { readSettings, type StoredSettings, settingsRecord } from './settings-record.ts';
import type { Backup, Merged, Store } from './store.ts';

/** Everything out, and everything in again. */
export function backupIn(db: Database, changes: Changes): Store['backup'] {
  return {
    take: (now) => read(() => taken(db, now)),
    merge: async (backup, over = false) => {
      const done = await write(db, ALL, (tx) => mergeInto(tx, backup, over));
      if (done.written.length > 0) changes.tell({ store: 'all', deleted: false });
      return { ...done.counts, undo: () => putBack(db, changes, done.written) };
    },
    clear: () => deleteEverything(db, changes),
  };
}

const ALL = ['cases', 'clauses', 'settings'] as const;

type Tx = Parameters<Parameters<typeof write>[2]>[0];
type Kept = 'cases' | 'clauses' | 'settings';
/** One record that was written: what was there (undefined: nothing), and what is there now. */
type Written = {
  readonly store: Kept;
  readonly id: string;
  readonly before: unknown;
  readonly after: unknown;
};

async function taken(db: Database, takenAt: string): Promise<Backup> {
  const cases = (await db.getAll('cases')).flatMap((stored) => wholeOf(readCase(stored)));
  const clauses = (await db.getAll('clauses')).flatMap((stored) => wholeOf(readClauseChange(stored)));
  const settings = settingsRecord({}, readSettings(await db.get('settings', SETTINGS_KEY)).value);
  const unreadable = await damagedContents(db);
  return { product: 'foi-drafter', format: 1, takenAt, cases, clauses, settings, unreadable };
}

function wholeOf<T>(result: { ok: true; value: T } | { ok: false }): readonly T[] {
  return result.ok ? [result.value] : [];
}

/** What becomes of a record of the file: it is new, replaces what is older, is there, is older, or can't be told. */
type Fate = 'added' | 'updated' | 'same' | 'kept' | 'differing';

async function mergeInto(
  tx: Tx,
  backup: Backup,
  over: boolean,
): Promise<{ counts: Omit<Merged, 'undo'>; written: Written[] }> {
  const counts = { added: 0, updated: 0, same: 0, kept: 0, differing: 0 };
  const written: Written[] = [];
  const weigh = (store: Kept, id: string, before: unknown, after: unknown, fate: Fate) => {
    counts[fate] += 1;
    if (fate === 'added' || fate === 'updated') written.push({ store, id, before, after });
  };
  for (const { store, id, value } of recordsOf(backup)) {
    const before = await at(tx, store, id);
    const fate = fateOf(store, before, value);
    weigh(store, id, before, value, over && fate === 'differing' ? 'updated' : fate);
  }
  const coming = readSettings(backup.settings).value;
  if (Object.keys(coming).length > 0) {
    const before = await at(tx, 'settings', SETTINGS_KEY);
    const { after, fate, differs } = settingsTogether(before, coming, over);
    weigh('settings', SETTINGS_KEY, before, after, fate);
    if (differs) counts.differing += 1;
  }
  for (const { store, id, after } of written) await set(tx, store, id, after);
  return { counts, written };
}

function recordsOf(backup: Backup) {
  return [
    ...backup.cases.map((value) => ({ store: 'cases', id: value.id, value }) as const),
    ...backup.clauses.map((value) => ({ store: 'clauses', id: value.id, value }) as const),
  ];
}

/**
 * What can't be told to be newer is not put in the place of what is here, and nothing is put in the place of what a newer
 * version stored here.
 */
function fateOf(store: 'cases' | 'clauses', here: unknown, coming: FoiCase | ClauseChange): Fate {
  if (here === undefined) return 'added';
  const read: ReadRecord<FoiCase | ClauseChange> =
    store === 'cases' ? readCase(here) : readClauseChange(here);
  if (!read.ok) return read.newer ? 'kept' : 'differing';
  return FATES[ageBeside(read.value, coming)];
}

/** By what the record here is beside that of the file. */
const FATES: Readonly<Record<Age, Fate>> = {
  same: 'same',
  older: 'updated',
  newer: 'kept',
  untold: 'differing',
};

/** Settings that are not set here come from the file; one that is set otherwise stays, unless the officer wants the file's. */
function settingsTogether(
  before: unknown,
  coming: StoredSettings,
  over: boolean,
): { after: unknown; fate: Fate; differs: boolean } {
  const { newer, value: here } = readSettings(before);
  if (newer) return { after: before, fate: 'kept', differs: false };
  const there: Stored = { ...settingsRecord(before, {}), ...here };
  const differs = Object.entries(coming).some(
    ([name, value]) => name !== 'nextNumber' && !over && name in there && !same(there[name], value),
  );
  const both: Stored = { ...coming, ...settingsRecord(before, over ? coming : {}) };
  // No number of a reference is given twice.
  const nextNumber = Math.max(here.nextNumber ?? 1, coming.nextNumber ?? 1);
  const after = 'nextNumber' in both ? { ...both, nextNumber } : both;
  const isSame = same(settingsRecord(before, {}), after);
  return { after, fate: before === undefined ? 'added' : isSame ? 'same' : 'updated', differs };
}

async function putBack(db: Database, changes: Changes, written: readonly Written[]): Promise<void> {
  await write(db, ALL, async (tx) => {
    for (const { store, id, before, after } of written)
      if (same(await at(tx, store, id), after)) await set(tx, store, id, before);
  });
  changes.tell({ store: 'all', deleted: false });
}

function at(tx: Tx, store: Kept, id: string): Promise<unknown> {
  if (store === 'settings') return tx.objectStore('settings').get(SETTINGS_KEY);
  return tx.objectStore(store).get(id);
}

async function set(tx: Tx, store: Kept, id: string, value: unknown): Promise<void> {
  if (store === 'settings') {
    const settings = tx.objectStore('settings');
    if (value === undefined) await settings.delete(SETTINGS_KEY);
    else await settings.put(value, SETTINGS_KEY);
  } else if (value === undefined) await tx.objectStore(store).delete(id);
  else await tx.objectStore(store).put(value);
}
