import { openDB } from 'idb';
import { type Clause, plainClause } from '../domain/clauses/clause.ts';
import { openStore } from './open-store.ts';
import type { Store } from './store.ts';

/// Small things to write the tests of this room with.

export const NOW = '2026-11-23T10:00:00.000Z';

/** A clause that comes with the product. */
export const starter = (id: string): Clause => ({
  ...plainClause,
  id,
  title: `Starter ${id}`,
  regime: 'FOIA',
  provision: '43(2)',
  role: 'harm',
  body: [{ kind: 'paragraph', content: [{ text: `Text of ${id}` }] }],
  tags: [],
  origin: 'starter',
});

export const starters: readonly Clause[] = [starter('one'), starter('two')];

/** A clause of the officer's. */
export const own: Clause = {
  id: 'mine',
  title: 'Mine',
  ...plainClause,
  regime: 'FOIA',
  role: 'text',
  body: [],
  tags: ['a'],
  origin: 'own',
};

let count = 0;

/** Windows of the extension on one database of their own. */
export class SampleWindows {
  readonly name = `store-${++count}`;
  readonly #open: Store[] = [];

  async open(options: Parameters<typeof openStore>[0] = {}): Promise<Store> {
    const store = await openStore({ name: this.name, starters, ...options });
    this.#open.push(store);
    return store;
  }

  /** Writes into the database past the store, as a fault would. */
  async spoil(change: (db: Awaited<ReturnType<typeof openDB>>) => Promise<unknown>): Promise<void> {
    const db = await openDB(this.name);
    await change(db);
    db.close();
  }

  close(): void {
    for (const store of this.#open) store.close();
  }
}
