import { type Database, read, write } from './connection.ts';
import type { Draft, Store } from './store.ts';

/// What is half typed in forms, so that whatever closes the panel loses none of it. A draft belongs to a case, and goes with
/// it, or to nothing ('' as its owner). What is in it is the form's own affair, which checks it before it shows it.

/** The store of drafts. */
export function draftsIn(db: Database): Store['drafts'] {
  return {
    all: () => read(async () => (await db.getAll('drafts')).flatMap(goodDraft)),
    put: (draft) =>
      write(db, ['drafts'], async (tx) => {
        await tx.objectStore('drafts').put({ id: idOf(draft.owner, draft.form), ...draft });
      }),
    remove: (owner, form) =>
      write(db, ['drafts'], (tx) => tx.objectStore('drafts').delete(idOf(owner, form))),
    removeOf: (owner) => write(db, ['drafts'], (tx) => tx.objectStore('drafts').delete(ofOwner(owner))),
  };
}

/** The owner first, in signs that end it, so that the forms of one owner lie together. */
function idOf(owner: string, form: string): string {
  return JSON.stringify([owner, form]);
}

function ofOwner(owner: string): IDBKeyRange {
  const first = `[${JSON.stringify(owner)},`;
  return IDBKeyRange.bound(first, `${first}\uffff`);
}

function goodDraft(stored: unknown): readonly Draft[] {
  if (typeof stored !== 'object' || stored === null) return [];
  const { owner, form, typed }: { owner?: unknown; form?: unknown; typed?: unknown } = stored;
  return typeof owner === 'string' && typeof form === 'string' ? [{ owner, form, typed }] : [];
}
