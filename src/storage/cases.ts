import { advanceCase } from '../domain/case/advance.ts';
import type { Case } from '../domain/case/case.ts';
import type { Changes } from './changes.ts';
import { type Database, read, write } from './connection.ts';
import { readCase } from './shapes.ts';
import type { MakeMoves, Store } from './store.ts';
import { StoreError } from './trouble.ts';

/** The store of cases. A case changes only by `advance`, on what is stored at that moment, so two windows lose nothing. */
export function casesIn(db: Database, changes: Changes): Store['cases'] {
  const tell = (id: string) => changes.tell({ store: 'cases', id });
  return {
    get: (id) => read(async () => good(await db.get('cases', id))),
    all: () => read(async () => (await db.getAll('cases')).flatMap((stored) => good(stored) ?? [])),
    ofConversation: ({ webmail, account, threadId }) =>
      read(async () => {
        const stored = await db.getAllFromIndex('cases', 'conversation', [webmail, account, threadId]);
        return stored.flatMap((one) => good(one) ?? []);
      }),
    open: async (fresh) => {
      const { stored, added } = await openIn(db, fresh);
      if (added) tell(fresh.id);
      return stored;
    },
    advance: async (id, move, now) => {
      const states = await advanceIn(db, id, [() => [move]], now);
      const [before, after] = states ?? [];
      if (!before || !after) throw new StoreError(DELETED);
      if (after !== before) tell(id);
      return after;
    },
    advanceAll: async (id, steps, now) => {
      const states = await advanceIn(db, id, steps, now);
      if (states && states.at(-1) !== states[0]) tell(id);
      return states;
    },
    remove: async (id) => {
      const removed = await write(db, ['cases'], async (tx) => {
        const stored = good(await tx.objectStore('cases').get(id));
        if (stored) await tx.objectStore('cases').delete(id);
        return stored;
      });
      if (removed) tell(id);
      return removed;
    },
    restore: async (removed) => {
      await write(db, ['cases'], (tx) => tx.objectStore('cases').put(removed));
      tell(removed.id);
    },
  };
}

/** The case before the first step and after each; undefined when it is not there. */
function advanceIn(
  db: Database,
  id: string,
  steps: readonly MakeMoves[],
  now: string,
): Promise<readonly Case[] | undefined> {
  return write(db, ['cases'], async (tx) => {
    const store = tx.objectStore('cases');
    const stored: unknown = await store.get(id);
    if (stored === undefined) return undefined;
    const before = standing(id, stored);
    const states = [before];
    let after = before;
    for (const step of steps) {
      for (const move of step(after)) after = advanceCase(after, move, now);
      states.push(after);
    }
    if (after !== before) await store.put(after);
    return states;
  });
}

/** Adds the case if it has a place, setting a damaged record with its id aside. */
function openIn(db: Database, fresh: Case): Promise<{ stored: Case; added: boolean }> {
  return write(db, ['cases', 'setAside'], async (tx) => {
    const store = tx.objectStore('cases');
    const there: unknown = await store.get(fresh.id);
    const result = there === undefined ? null : readCase(there);
    if (result?.ok) return { stored: result.value, added: false };
    if (result) {
      const record = { store: 'cases', id: fresh.id, problem: result.problem, stored: there } as const;
      await tx.objectStore('setAside').add(record);
    }
    await store.put(fresh);
    return { stored: fresh, added: true };
  });
}

function good(stored: unknown): Case | undefined {
  const result = readCase(stored);
  return result.ok ? result.value : undefined;
}

function standing(id: string, stored: unknown): Case {
  const result = readCase(stored);
  if (result.ok) return result.value;
  throw new StoreError(
    `The draft ${id} is damaged (${result.problem}) and cannot be changed. It is kept: find it under Cases.`,
  );
}

const DELETED =
  'This draft was deleted in another window. Undo there, or open the mail again to start a new one.';
