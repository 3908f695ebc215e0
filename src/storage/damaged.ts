import type { Changes } from './changes.ts';
import { type Database, read, SETTINGS_KEY, write } from './connection.ts';
import { idOf, type ReadRecord, readCase, readClauseChange, readSettings } from './shapes.ts';
import type { DamagedRecord, Store } from './store.ts';

/** The records that could not be read: found where they are stored, or where they were set aside. */
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
      await write(db, ['setAside'], (tx) => tx.objectStore('setAside').add({ ...record, stored }));
      tell(record);
    },
  };
}

/** Every damaged record as it is stored, for a backup. */
export async function damagedContents(db: Database): Promise<readonly unknown[]> {
  const cases = (await db.getAll('cases')).filter((stored) => !readCase(stored).ok);
  const clauses = (await db.getAll('clauses')).filter((stored) => !readClauseChange(stored).ok);
  return [...cases, ...clauses, ...(await db.getAll('setAside')).map((aside) => aside.stored)];
}

async function findDamaged(db: Database): Promise<readonly DamagedRecord[]> {
  const cases = (await db.getAll('cases')).flatMap((stored) => named('cases', stored, readCase(stored)));
  const clauses = (await db.getAll('clauses')).flatMap((stored) =>
    named('clauses', stored, readClauseChange(stored)),
  );
  const settings = readSettings(await db.get('settings', SETTINGS_KEY)).bad.map(
    (field): DamagedRecord => ({ store: 'settings', id: field, problem: field }),
  );
  const aside = (await db.getAll('setAside')).map(({ store, id, problem }) => ({ store, id, problem }));
  return [...cases, ...clauses, ...settings, ...aside];
}

function named(
  store: DamagedRecord['store'],
  stored: unknown,
  result: ReadRecord<unknown>,
): readonly DamagedRecord[] {
  return result.ok ? [] : [{ store, id: idOf(stored), problem: result.problem }];
}

/** The record as stored, wherever it is; taken out of there when asked. What is no longer damaged there stays. */
function find(db: Database, record: DamagedRecord, takeOut: boolean): Promise<unknown> {
  return write(db, ['cases', 'clauses', 'settings', 'setAside'], async (tx) => {
    const aside = tx.objectStore('setAside');
    for (let cursor = await aside.openCursor(); cursor; cursor = await cursor.continue()) {
      const { store, id, stored } = cursor.value;
      if (store !== record.store || id !== record.id) continue;
      if (takeOut) await cursor.delete();
      return stored;
    }
    if (record.store === 'settings') return findSetting(tx.objectStore('settings'), record.id, takeOut);
    const store = tx.objectStore(record.store);
    const stored: unknown = await store.get(record.id);
    const fine = record.store === 'cases' ? readCase(stored).ok : readClauseChange(stored).ok;
    if (fine || stored === undefined) return undefined;
    if (takeOut) await store.delete(record.id);
    return stored;
  });
}

type SettingsStore = {
  get(key: typeof SETTINGS_KEY): Promise<unknown>;
  put(value: unknown, key: typeof SETTINGS_KEY): Promise<unknown>;
};

/** A damaged setting that is taken out goes back to its default. */
async function findSetting(store: SettingsStore, field: string, takeOut: boolean): Promise<unknown> {
  const stored = await store.get(SETTINGS_KEY);
  if (!readSettings(stored).bad.includes(field)) return undefined;
  const fields = Object.entries(Object(stored));
  const kept = Object.fromEntries(fields.filter(([name]) => name !== field));
  if (takeOut) await store.put(kept, SETTINGS_KEY);
  return fields.find(([name]) => name === field)?.[1];
}
