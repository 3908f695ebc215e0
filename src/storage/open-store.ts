import type { Clause } from '../domain/clauses/clause.ts';
import { casesIn } from './cases.ts';
import { openChanges } from './changes.ts';
import { clausesIn } from './clauses.ts';
import { connect } from './connection.ts';
import { draftsIn } from './drafts.ts';
import { settingsIn } from './settings.ts';
import type { Store } from './store.ts';

export type OpenOptions = {
  /** The database; tests name their own. */
  readonly name?: string;
  /** The clauses that come with the product. */
  readonly starters?: readonly Clause[];
  /** Hears, in words for the officer, that the storage waits for another window or was lost. */
  readonly told?: (message: string) => void;
};

/**
 * Opens what the extension has stored in this browser profile, bringing it up to date first. Each call is a window of
 * its own: it hears of what the others write. Throws a StoreError, with what to do, when it cannot be opened.
 */
export async function openStore(options: OpenOptions = {}): Promise<Store> {
  const { name = 'foi-drafter', starters, told = () => undefined } = options;
  const changes = openChanges(name);
  const db = await connect(name, told, changes).catch((error: unknown) => {
    changes.close();
    throw error;
  });
  return {
    cases: casesIn(db, changes),
    clauses: clausesIn(db, changes, async () => starters ?? productsOwn()),
    settings: settingsIn(db, changes),
    drafts: draftsIn(db, changes),
    damaged: damagedLater(async () => (await import('./damaged.ts')).damagedIn(db, changes)),
    backup: backupLater(async () => (await import('./backup.ts')).backupIn(db, changes)),
    watch: (changed, signal) => changes.watch(changed, signal),
    close: () => {
      db.close();
      changes.close();
    },
  };
}

/** Loaded when the library is first read: a panel shows its case before that. */
async function productsOwn(): Promise<readonly Clause[]> {
  return (await import('../domain/clauses/starter-clauses.ts')).starterClauses;
}

/** Loaded when the list of cases looks for them. */
function damagedLater(load: () => Promise<Store['damaged']>): Store['damaged'] {
  return {
    all: async () => (await load()).all(),
    read: async (record) => (await load()).read(record),
    remove: async (record) => (await load()).remove(record),
    restore: async (record, stored) => (await load()).restore(record, stored),
  };
}

/** Loaded when Settings ask for it. */
function backupLater(load: () => Promise<Store['backup']>): Store['backup'] {
  return {
    take: async (now) => (await load()).take(now),
    merge: async (backup, over) => (await load()).merge(backup, over),
    clear: async () => (await load()).clear(),
  };
}
