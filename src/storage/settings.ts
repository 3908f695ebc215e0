import type { Changes } from './changes.ts';
import { type Database, read, SETTINGS_KEY, write } from './connection.ts';
import { putAside } from './set-aside.ts';
import { DEFAULT_SETTINGS, readSettings, type Settings, settingsRecord } from './settings-record.ts';
import type { Store } from './store.ts';
import { newerWords, StoreError } from './trouble.ts';

/** The store of settings. Only what was set is stored, so that a better default reaches whoever kept the default. */
export function settingsIn(db: Database, changes: Changes): Store['settings'] {
  const change = async (next: (now: Settings) => Partial<Settings>) => {
    const settings = await write(db, ['settings', 'setAside'], async (tx) => {
      const store = tx.objectStore('settings');
      const stored: unknown = await store.get(SETTINGS_KEY);
      const { newer, bad: damaged } = readSettings(stored);
      if (newer) throw new StoreError(newerWords('What is set here'));
      const wanted = next(whole(stored));
      const { bad } = readSettings(wanted);
      if (bad.length > 0)
        throw new StoreError(`Settings can't hold this: ${bad.join(', ')}. Make it shorter.`);
      for (const id of damaged.filter((name) => Object.hasOwn(wanted, name)))
        await putAside(tx, { store: 'settings', id, problem: id, stored: Object(stored)[id] });
      await store.put(settingsRecord(stored, wanted), SETTINGS_KEY);
      return { ...whole(stored), ...wanted };
    });
    changes.tell({ store: 'settings' });
    return settings;
  };
  return {
    get: () => read(async () => whole(await db.get('settings', SETTINGS_KEY))),
    update: (wanted) => change(typeof wanted === 'function' ? wanted : () => wanted),
    takeNumber: async () => {
      const after = await change((now) => ({ nextNumber: now.nextNumber + 1 }));
      return after.nextNumber - 1;
    },
  };
}

function whole(stored: unknown): Settings {
  return { ...DEFAULT_SETTINGS, ...readSettings(stored).value };
}
