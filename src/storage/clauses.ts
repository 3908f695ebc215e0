import type { Clause } from '../domain/clauses/clause.ts';
import type { Changes } from './changes.ts';
import { type ClauseChange, readClauseChange, removedClause, writtenClause } from './clause-record.ts';
import { type Database, read, write } from './connection.ts';
import { putAside } from './set-aside.ts';
import type { Store } from './store.ts';
import { newerWords, StoreError } from './trouble.ts';

/**
 * The clause library. Only the officer's changes are stored; the starter clauses come with the product, so an update
 * brings better ones and leaves alone what the officer edited or deleted. A change is made of what is stored at that
 * moment, in one transaction, so two windows that write different parts of one clause lose neither.
 */
export function clausesIn(
  db: Database,
  changes: Changes,
  starters: () => Promise<readonly Clause[]>,
): Store['clauses'] {
  const change = async <T>(id: string, make: (at: At) => Made<T>): Promise<T> => {
    // Before the transaction: one that waits for something else has ended by then.
    const starter = (await starters()).find((clause) => clause.id === id);
    const { gives } = await write(db, ['clauses', 'setAside'], async (tx) => {
      const store = tx.objectStore('clauses');
      const there: unknown = await store.get(id);
      const result = there === undefined ? null : readClauseChange(there);
      const made = make({ stored: result?.ok ? result.value : undefined, starter });
      if (result?.ok === false && made.becomes !== undefined) {
        const { newer, problem } = result;
        if (newer) throw new StoreError(newerWords('This clause'));
        await putAside(tx, { store: 'clauses', id, problem, stored: there });
      }
      if (made.becomes === null) await store.delete(id);
      else if (made.becomes !== undefined) await store.put(readable(made.becomes));
      return made;
    });
    changes.tell({ store: 'clauses' });
    return gives;
  };
  return {
    all: () =>
      read(async () => {
        const [stored, own] = await Promise.all([db.getAll('clauses'), starters()]);
        return overlay(own, stored.flatMap(goodChange));
      }),
    put: (clause) => change(clause.id, (at) => kept(at, { ...clause, origin: 'own' })),
    update: (clause, part) =>
      change(clause.id, (at) =>
        kept(at, { ...(standing(at) ?? clause), ...part, id: clause.id, origin: 'own' }),
      ),
    remove: (id) =>
      change(id, (at) => ({
        becomes: at.starter ? removedClause(id, at.stored) : null,
        gives: standing(at),
      })),
    restore: (clause) =>
      change(clause.id, (at) => {
        const { stored, starter } = at;
        if (clause.origin === 'starter' && starter) return { becomes: null, gives: undefined };
        // Another window went on writing it: its words are newer than these.
        if (stored && 'clause' in stored && clause.origin === 'own') return { gives: undefined };
        return kept(at, clause);
      }),
  };
}

/** What there is under one id: what was stored of it, and the starter that comes with the product. */
type At = { readonly stored: ClauseChange | undefined; readonly starter: Clause | undefined };

/** What is stored from now on (null: nothing; left out: what is there), and what the caller is given. */
type Made<T> = { readonly becomes?: ClauseChange | null; readonly gives: T };

/** The change, if it can be read again: one that could not would be lost as soon as it was stored. */
function readable(change: ClauseChange): ClauseChange {
  const result = readClauseChange(change);
  if (result.ok) return change;
  throw new StoreError(`This is more than a clause can hold: ${result.problem}. Make it shorter.`);
}

function kept({ stored }: At, clause: Clause): Made<undefined> {
  return { becomes: writtenClause(clause, stored), gives: undefined };
}

/** The clause as the library shows it; undefined when there is none, or when it was deleted. */
function standing({ stored, starter }: At): Clause | undefined {
  if (!stored) return starter;
  return 'clause' in stored ? stored.clause : undefined;
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
