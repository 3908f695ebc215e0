import type { FoiCase } from '../../domain/case/case.ts';
import type { Store } from '../../storage/store.ts';
import type { Desk } from './desk.ts';
import type { Moves } from './moves.ts';
import type { Shelf } from './shelf.ts';
import type { Toasts } from './toasts.ts';
import type { Typing } from './typing.ts';

/// A case that is removed, here or in another window. The open mail's begins anew under the same id, so whatever a panel
/// holds of the one that was removed goes first: what is typed into it and half typed in its forms, and what could be taken
/// back in it. Else it would come up in the new one. Undo brings all of it back, beside a case that was begun since.

type Parts = {
  readonly store: Store;
  readonly desk: Desk;
  readonly moves: Moves;
  readonly typing: Typing;
  readonly shelf: Shelf;
  readonly toasts: Toasts;
};

/** Removes a case; a message offers Undo. One that was never stored may have half typed forms, which are brought back too. */
export async function removeCase(parts: Parts, id: string, show: (id: string) => unknown): Promise<void> {
  const { store, desk, moves, typing, shelf, toasts } = parts;
  await moves.flush();
  const removed = await store.cases.remove(id);
  const bringUndosBack = moves.drop(id);
  const bringDraftsBack = await typing.drafts.removeOf(id);
  await desk.forget(id);
  await shelf.refresh('cases');
  if (!removed && !bringDraftsBack) return;
  toasts.toast('Case deleted.', async () => {
    const back = removed ? await restore(parts, removed, show) : null;
    if (back?.id === id) bringUndosBack();
    await bringDraftsBack?.(back?.id ?? id);
  });
}

async function restore(
  { store, desk, moves, shelf, toasts }: Parts,
  removed: FoiCase,
  show: (id: string) => unknown,
): Promise<FoiCase> {
  // What is typed since belongs to the case that was begun since.
  await moves.flush();
  const back = await store.cases.restore(removed);
  await shelf.refresh('cases');
  desk.renew(back);
  if (back.id !== removed.id) toasts.problem(BESIDE, [{ label: 'Open it', act: () => show(back.id) }]);
  return back;
}

const BESIDE =
  'A new case of this mail was begun after the deletion, and both are kept. The one that you have brought back is under Cases.';

/** Lets go of what is held here of a case that another window has removed. */
export async function letGo(
  { moves, typing, toasts }: Pick<Parts, 'moves' | 'typing' | 'toasts'>,
  id: string,
): Promise<void> {
  const isHalfSaid = moves.isWaiting(id);
  moves.drop(id);
  await typing.drafts.removeOf(id);
  if (isHalfSaid)
    toasts.problem(
      'This case was deleted in another window, with what you were typing in it. Undo there brings the case back.',
    );
}
