import type { Session } from '../session.ts';
import type { Room } from './start-session.ts';

/// Everything deleted at once, here or in another window. What a panel still holds of it would be stored again with the next
/// click, so all of it is let go: the case in hand and the one before, what waits to be stored, what could be taken back,
/// and the messages that offer it. The open mail begins anew.

/** Deletes everything that is stored, in every window. */
export async function deleteAll(room: Room): ReturnType<Session['deleteAll']> {
  // What is being stored at this moment is stored first, and then deleted with the rest.
  await room.typing.flush();
  // Nothing is let go of before everything is deleted: where that fails, what is typed is all that there is of it.
  const { undo, overwritten } = await room.store.backup.clear();
  await forgetAll(room);
  return {
    overwritten,
    putBack: async () => {
      const left = await undo();
      await refreshAll(room);
      return left;
    },
  };
}

/** Lets go of everything that was stored until now, and looks at what there is. */
export async function forgetAll({ typing, toasts, desk, shelf }: Room): Promise<void> {
  typing.forget();
  toasts.dismissAll();
  await desk.forgetAll();
  await shelf.refreshAll();
}

/** Looks at everything again after many records were written at once. */
export async function refreshAll({ desk, typing, shelf }: Room): Promise<void> {
  await typing.drafts.refresh();
  await desk.lookAgain();
  await shelf.refreshAll();
}
