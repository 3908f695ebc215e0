import type { Store } from '../../storage/store.ts';
import type { Desk } from './desk.ts';
import type { Shelf } from './shelf.ts';
import type { Toasts } from './toasts.ts';
import type { Typing } from './typing.ts';

/// Everything deleted at once, here or in another window. What a panel still holds of it would be stored again with the next
/// click, so all of it is let go: the case in hand and the one before, what waits to be stored, what could be taken back,
/// and the messages that offer it. The open mail begins anew.

export type Everything = {
  /**
   * Reads clauses, settings, cases and the case in hand again, after many records were written at once.
   */
  refreshAll(): Promise<void>;
  /**
   * Deletes everything that is stored, and lets every window forget it. `putBack` is the way back: it gives how many cases
   * could not be put back, because they were begun anew. `overwritten`: see `Store`.
   */
  deleteAll(): Promise<{ readonly putBack: () => Promise<number>; readonly overwritten: Promise<void> }>;
};

type Parts = {
  readonly store: Store;
  readonly typing: Typing;
  readonly toasts: Toasts;
  readonly desk: Desk;
  readonly shelf: Shelf;
};

/** Deletes everything that is stored, in every window. */
export async function deleteAll(parts: Parts): ReturnType<Everything['deleteAll']> {
  // What is being stored at this moment is stored first, and then deleted with the rest.
  await parts.typing.flush();
  // Nothing is let go of before everything is deleted: where that fails, what is typed is all that there is of it.
  const { undo, overwritten } = await parts.store.backup.clear();
  await forgetAll(parts);
  return {
    overwritten,
    putBack: async () => {
      const left = await undo();
      await refreshAll(parts);
      return left;
    },
  };
}

/** Lets go of everything that was stored until now, and looks at what there is. */
export async function forgetAll({ typing, toasts, desk, shelf }: Parts): Promise<void> {
  typing.forget();
  toasts.dismissAll();
  await desk.forgetAll();
  await shelf.refreshAll();
}

/** Looks at everything again after many records were written at once. */
export async function refreshAll({ desk, typing, shelf }: Parts): Promise<void> {
  await typing.drafts.refresh();
  await desk.lookAgain();
  await shelf.refreshAll();
}
