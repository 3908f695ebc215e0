import { same } from '../domain/value/same.ts';
import type { Changes } from './changes.ts';
import { type Database, read, write } from './connection.ts';
import type { FormDraft, Store, StoredDraft } from './store.ts';

/// What is half typed in forms, so that whatever closes the panel loses none of it. A draft belongs to a case, and goes with
/// it, or to nothing ('' as its owner). What is in it is the form's own affair, which checks it before it shows it.
///
/// Two windows may have one form open. Neither writes over or removes words that it has not seen: a window says what it saw
/// last, which is compared with what is stored, in one transaction. Where that differs, the window's own words get an id of
/// their own beside it. Nothing is merged.

/** The store of drafts. */
export function draftsIn(db: Database, changes: Changes): Store['drafts'] {
  const change = async <T>(work: (drafts: Drafts) => Promise<T>): Promise<T> => {
    const done = await write(db, ['drafts'], (tx) => work(tx.objectStore('drafts')));
    changes.tell({ store: 'drafts' });
    return done;
  };
  return {
    all: () => read(async () => (await db.getAll('drafts')).flatMap(goodDraft)),
    put: ({ owner, form, typed }, last) =>
      change(async (drafts) => {
        const id = last?.id ?? JSON.stringify([owner, form]);
        const [there] = goodDraft(await drafts.get(id));
        const isSeen = !there || same(there.typed, last?.typed) || same(there.typed, typed);
        const stored = {
          id: isSeen ? id : JSON.stringify([owner, form, crypto.randomUUID()]),
          owner,
          form,
          typed,
        };
        await drafts.put(stored);
        return stored;
      }),
    remove: (last) =>
      change(async (drafts) => {
        const [there] = goodDraft(await drafts.get(last.id));
        if (same(there?.typed, last.typed)) await drafts.delete(last.id);
      }),
    removeOf: (owner) =>
      change(async (drafts) => {
        const removed: readonly unknown[] = await drafts.getAll(ofOwner(owner));
        await drafts.delete(ofOwner(owner));
        return removed.flatMap(goodDraft);
      }),
  };
}

type Drafts = {
  get(id: string): Promise<unknown>;
  getAll(ids: IDBKeyRange): Promise<unknown[]>;
  put(draft: StoredDraft): Promise<unknown>;
  delete(id: string | IDBKeyRange): Promise<unknown>;
};

/** An id has the owner first, in signs that end it, so that the forms of one owner lie together. */
function ofOwner(owner: string): IDBKeyRange {
  const first = `[${JSON.stringify(owner)},`;
  return IDBKeyRange.bound(first, `${first}\uffff`);
}

function goodDraft(stored: unknown): readonly StoredDraft[] {
  if (typeof stored !== 'object' || stored === null) return [];
  const { id, owner, form, typed }: { [field in keyof (FormDraft & StoredDraft)]?: unknown } = stored;
  const isGood = typeof id === 'string' && typeof owner === 'string' && typeof form === 'string';
  return isGood ? [{ id, owner, form, typed }] : [];
}
