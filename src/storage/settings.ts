import type { Changes } from './changes.ts';
import { type Database, read, SETTINGS_KEY, write } from './connection.ts';
import { readSettings } from './shapes.ts';
import type { Settings, Store } from './store.ts';

/**
 * What holds until the officer sets something else. The regulator is one setting, because its name is changing by
 * statute (Data (Use and Access) Act 2025 s119, SI 2026/386); address, telephone and form as the regulator gives them.
 */
const DEFAULT_SETTINGS: Settings = {
  authority: {
    name: '',
    officer: '',
    role: 'Freedom of Information Officer',
    contact: '',
    reviewContact: '',
    regulator: {
      name: 'Information Commissioner',
      address: 'Wycliffe House, Water Lane, Wilmslow, Cheshire SK9 5AF',
      url: 'https://ico.org.uk/make-a-complaint/foi-and-eir-complaints/official-information-complaint',
      phone: '0303 123 1113',
    },
  },
  scottishRegulator: {
    name: 'Scottish Information Commissioner',
    address: 'Kinburn Castle, Doubledykes Road, St Andrews, Fife KY16 9DS',
    url: 'https://www.foi.scot',
    phone: '01334 464610',
  },
  referencePattern: 'FOI/{yyyy}/{nnnn}',
  nextNumber: 1,
  teams: [],
  defaultRegime: 'FOIA',
  holidays: [],
  layout: 'per-department',
  costLimit: 450,
};

/** The store of settings. Only what was set is stored, so that a better default reaches whoever kept the default. */
export function settingsIn(db: Database, changes: Changes): Store['settings'] {
  const change = async (next: (now: Settings) => Partial<Settings>) => {
    const settings = await write(db, ['settings'], async (tx) => {
      const store = tx.objectStore('settings');
      const stored: unknown = await store.get(SETTINGS_KEY);
      const wanted = next(whole(stored));
      await store.put({ ...asObject(stored), ...wanted }, SETTINGS_KEY);
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

function asObject(stored: unknown): object {
  return typeof stored === 'object' && stored !== null ? stored : {};
}
