import type { Clause } from '../domain/clauses/clause.ts';
import type { Changes } from './changes.ts';
import { type Database, read, write } from './connection.ts';
import { readClauseChange } from './shapes.ts';
import type { ClauseChange, Store } from './store.ts';

/**
 * The clause library. Only the officer's changes are stored; the starter clauses come with the product, so an update
 * brings better ones and leaves alone what the officer edited or deleted.
 */
export function clausesIn(
  db: Database,
  changes: Changes,
  starters: () => Promise<readonly Clause[]>,
): Store['clauses'] {
  const isStarter = async (id: string) => (await starters()).some((clause) => clause.id === id);
  const keep = async (change: ClauseChange) => {
    await write(db, ['clauses'], (tx) => tx.objectStore('clauses').put(change));
    changes.tell({ store: 'clauses' });
  };
  const forget = async (id: string) => {
    await write(db, ['clauses'], (tx) => tx.objectStore('clauses').delete(id));
    changes.tell({ store: 'clauses' });
  };
  return {
    all: () =>
      read(async () => {
        const [stored, own] = await Promise.all([db.getAll('clauses'), starters()]);
        return overlay(own, stored.flatMap(goodChange));
      }),
    put: (clause) => keep({ id: clause.id, clause: { ...clause, origin: 'own' } }),
    remove: async (id) => ((await isStarter(id)) ? keep({ id, removed: true }) : forget(id)),
    restore: async (clause) =>
      clause.origin === 'starter' && (await isStarter(clause.id))
        ? forget(clause.id)
        : keep({ id: clause.id, clause }),
  };
}

/** Starters in their own order, as edited; then the officer's own clauses. */
function overlay(starters: readonly Clause[], stored: readonly ClauseChange[]): readonly Clause[] {
  const byId = new Map(stored.map((change) => [change.id, change]));
  const kept = starters.flatMap((starter) => {
    const change = byId.get(starter.id);
    byId.delete(starter.id);
    return change ? clauseOf(change) : [starter];
  });
  return [...kept, ...[...byId.values()].flatMap(clauseOf)];
}

function clauseOf(change: ClauseChange): readonly Clause[] {
  return 'clause' in change ? [change.clause] : [];
}

function goodChange(stored: unknown): readonly ClauseChange[] {
  const result = readClauseChange(stored);
  return result.ok ? [result.value] : [];
}
