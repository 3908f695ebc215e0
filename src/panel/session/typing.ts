import { computed, type ReadonlySignal } from '@preact/signals';
import type { Store } from '../../storage/store.ts';
import { type Drafts, startDrafts } from './drafts.ts';
import type { Moves } from './moves.ts';
import type { Shelf } from './shelf.ts';
import type { Toasts } from './toasts.ts';
import { startTypedRecords, type TypedRecords } from './typed-records.ts';
import type { SavedState } from './waiting.ts';

/// All that is typed in the panel, wherever: into a case (moves.ts), into Settings and clauses (typed-records.ts), into forms
/// that are not done (drafts.ts). One mark says whether it is stored, and one message why it is not.

export type Typing = Omit<TypedRecords, 'states'> & {
  /** What is half typed in forms (see draft.tsx). */
  readonly drafts: Drafts;
  readonly saved: ReadonlySignal<SavedState>;
  /** Stores all that is typed, and shows it at once. Never fails: `saved` tells. */
  flush(): Promise<void>;
  /** Lets go of everything: all that is stored was deleted. */
  forget(): void;
};

type Ground = {
  readonly store: Store;
  readonly shelf: Shelf;
  readonly moves: Moves;
  readonly notStored: NotStored;
};

/** Follows what is typed until the signal ends; what is not stored by then is let go. */
export function startTyping({ store, shelf, moves, notStored }: Ground, until: AbortSignal): Typing {
  const { states, flush, forget, ...records } = startTypedRecords(store, shelf, notStored.tell);
  const drafts = startDrafts(store.drafts, notStored.tell);
  const saved = computed(() => worst([moves.saved, ...states, drafts.state].map((one) => one.value)));
  const stop = saved.subscribe((now) => {
    if (now !== 'failed') notStored.over();
  });
  const typing = {
    ...records,
    drafts,
    saved,
    async flush() {
      await Promise.all([moves.flush(), flush(), drafts.flush()]);
    },
    forget() {
      moves.forget();
      forget();
      drafts.forget();
    },
  };
  until.addEventListener('abort', stop, { once: true });
  until.addEventListener('abort', typing.forget, { once: true });
  return typing;
}

/** What is not saved goes before what is being saved. */
function worst(states: readonly SavedState[]): SavedState {
  return states.find((one) => one === 'failed') ?? states.find((one) => one === 'saving') ?? 'saved';
}

/** Says that what was typed could not be stored, for as long as that is so. */
export type NotStored = { readonly tell: (error: unknown) => void; readonly over: () => void };

/** The message of it. */
export function tellsNotStored(toasts: Toasts): NotStored {
  let dismiss = () => {};
  return {
    tell(error) {
      const why = error instanceof Error ? `${error.message} ` : '';
      dismiss();
      dismiss = toasts.trouble(
        `Not saved yet. ${why}What you typed is still in this panel and is tried again by itself.`,
      );
    },
    over: () => dismiss(),
  };
}
