import * as v from 'valibot';
import { readCase } from '../domain/case/case.ts';
import { idOf, type ReadRecord } from '../domain/value/record.ts';
import { tooMuch } from '../domain/value/size.ts';
import type { Changes } from './changes.ts';
import { readClauseChange } from './clause-record.ts';
import { type Database, read, SETTINGS_KEY, write } from './connection.ts';
import { type AsideRecord, putAside } from './set-aside.ts';
import { readSettings } from './settings-record.ts';
import type { DamagedRecord, Store } from './store.ts';

/// The records that could not be read, because they are damaged or because a newer version stored them: found where they are stored, or where they were set aside. Whatever stands there, also
/// what has no id or is nothing at all, is listed under the key that the database has for it, and can be copied and removed.

export function damagedIn(db: Database, changes: Changes): Store['damaged'] {
  const tell = ({ store, id }: DamagedRecord) => changes.tell(store === 'cases' ? { store, id } : { store });
  return {
    all: () => read(() => findDamaged(db)),
    read: (record) => find(db, record, false),
    remove: async (record) => {
      const stored = await find(db, record, true);
      tell(record);
      return stored;
    },
    restore: async (record, stored) => {
      const { store, id, problem } = record;
      await write(db, ['setAside'], (tx) => putAside(tx, { store, id, problem, stored }));
      tell(record);
    },
  };
}

/** Every damaged record as it is stored, for a backup; one that no file can hold is named instead. */
export async function damagedContents(db: Database): Promise<readonly unknown[]> {
  const cases = (await db.getAll('cases')).filter((stored) => !readCase(stored).ok);
  const clauses = (await db.getAll('clauses')).filter((stored) => !readClauseChange(stored).ok);
  const settings: unknown = await db.get('settings', SETTINGS_KEY);
  const aside = (await db.getAll('setAside')).map(keptOf);
  return [...cases, ...clauses, ...unreadSettings(settings), ...aside].map((stored) => {
    const fits = tooMuch(stored) === null && inJson(stored) !== null;
    return fits ? stored : { id: idOf(stored), leftOut: 'Save a copy of it under Cases.' };
  });
}

/** What of the settings could not be read: each by its name, or all of them where a newer version stored them. */
function unreadSettings(stored: unknown): readonly unknown[] {
  const { newer, bad } = readSettings(stored);
  return newer ? [stored] : bad.map((name) => ({ id: name, setting: Object(stored)[name] }));
}

/** A record as JSON, whatever it holds; null when it can't be written as that. */
export function inJson(stored: unknown): string | null {
  try {
    const written = (_name: string, part: unknown) => (typeof part === 'bigint' ? String(part) : part);
    return JSON.stringify(stored, written, 1) ?? 'null';
  } catch {
    // It holds itself, or is nested more deeply than the browser can write.
    return null;
  }
}

async function findDamaged(db: Database): Promise<readonly DamagedRecord[]> {
  return [
    ...(await damagedOf(db, 'cases', readCase)),
    ...(await damagedOf(db, 'clauses', readClauseChange)),
    ...badSettings(await db.get('settings', SETTINGS_KEY)),
    ...(await setAside(db)),
  ];
}

/** Each damaged setting by its name; all of them as one where a newer version stored them. */
function badSettings(stored: unknown): readonly DamagedRecord[] {
  const { newer, bad } = readSettings(stored);
  const record = (id: string) =>
    ({ store: 'settings', id, problem: id, key: SETTINGS_KEY, aside: false, newer }) as const;
  return newer ? [record('all')] : bad.map(record);
}

async function damagedOf(
  db: Database,
  store: 'cases' | 'clauses',
  readOne: (stored: unknown) => ReadRecord<unknown>,
): Promise<readonly DamagedRecord[]> {
  const tx = db.transaction(store);
  const [keys, records] = await Promise.all([tx.store.getAllKeys(), tx.store.getAll()]);
  return records.flatMap((stored, place) => {
    const [result, key] = [readOne(stored), keys[place]];
    if (result.ok || key === undefined) return [];
    const { problem, newer } = result;
    return [{ store, id: idOf(stored), problem, key, aside: false, newer }];
  });
}

async function setAside(db: Database): Promise<readonly DamagedRecord[]> {
  const tx = db.transaction('setAside');
  const [keys, records] = await Promise.all([tx.store.getAllKeys(), tx.store.getAll()]);
  return records.flatMap((one, place): readonly DamagedRecord[] => {
    const key = keys[place];
    if (key === undefined) return [];
    const { store, id, problem } = asideOf(one) ?? {
      store: 'cases',
      id: idOf(one),
      problem: 'the whole record',
    };
    return [{ store, id, problem, key, aside: true, newer: false }];
  });
}

const asideShape: v.GenericSchema<AsideRecord> = v.object({
  store: v.picklist(['cases', 'clauses', 'settings']),
  id: v.string(),
  problem: v.string(),
  stored: v.unknown(),
});

/** What was set aside; null when that is damaged itself. */
function asideOf(stored: unknown): AsideRecord | null {
  return v.is(asideShape, stored) ? stored : null;
}

/** The record that was set aside. */
function keptOf(stored: unknown): unknown {
  const aside = asideOf(stored);
  return aside === null ? stored : aside.stored;
}

/**
 * The record as stored, wherever it is; taken out of there when asked. What is no longer damaged there stays, and what a newer
 * version stored.
 */
function find(db: Database, { store, id, key, aside }: DamagedRecord, takeOut: boolean): Promise<unknown> {
  return write(db, ['cases', 'clauses', 'settings', 'setAside'], async (tx) => {
    if (!aside && store === 'settings') return findSetting(tx.objectStore('settings'), id, takeOut);
    const from = tx.objectStore(aside ? 'setAside' : store === 'cases' ? 'cases' : 'clauses');
    const stored: unknown = await from.get(key);
    const result = aside ? null : readOf(store)(stored);
    if (stored === undefined || result?.ok || (takeOut && result?.newer)) return undefined;
    if (takeOut) await from.delete(key);
    return aside ? keptOf(stored) : stored;
  });
}

function readOf(store: DamagedRecord['store']): (stored: unknown) => ReadRecord<unknown> {
  return store === 'cases' ? readCase : readClauseChange;
}

type SettingsStore = {
  get(key: typeof SETTINGS_KEY): Promise<unknown>;
  put(value: unknown, key: typeof SETTINGS_KEY): Promise<unknown>;
};

/** A damaged setting that is taken out goes back to its default. */
async function findSetting(store: SettingsStore, field: string, takeOut: boolean): Promise<unknown> {
  const stored = await store.get(SETTINGS_KEY);
  const { newer, bad } = readSettings(stored);
  if (newer) return takeOut ? undefined : stored;
  if (!bad.includes(field)) return undefined;
  const fields = Object.entries(Object(stored));
  const kept = Object.fromEntries(fields.filter(([name]) => name !== field));
  if (takeOut) await store.put(kept, SETTINGS_KEY);
  return fields.find(([name]) => name === field)?.[1];
}
