import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Case } from '../../domain/case/case.ts';
import type { Store, StoreChange } from '../../storage/store.ts';
import type { OpenMailState } from '../session.ts';
import type { CaseMaker } from './case-maker.ts';
import type { TabState } from './mailbox.ts';

/**
 * Which case is in hand. It follows the open mail; a case taken from Cases stays until another mail is opened.
 * A fresh case is not stored until its first move, so that looking at a mail leaves nothing behind.
 */
export type Desk = {
  readonly tab: ReadonlySignal<TabState | null>;
  readonly current: ReadonlySignal<Case | null>;
  readonly detached: ReadonlySignal<boolean>;
  readonly previous: ReadonlySignal<Case | null>;
  /** Takes up what the tab shows now. */
  arrive(state: TabState): Promise<void>;
  /** Takes up a newer value of a case, wherever it is shown. */
  renew(stored: Case): void;
  pin(stored: Case): void;
  unpin(): void;
  treatAsRequest(): Promise<void>;
  /** Takes up that a case is no longer stored. */
  forget(id: string): Promise<void>;
  hear(change: StoreChange): Promise<void>;
};

type Ground = {
  readonly store: Store;
  readonly maker: CaseMaker;
  /** Called before another case is shown: stores what is half typed. */
  readonly beforeChange: () => Promise<void>;
};

/** Starts with nothing in hand. */
export function startDesk({ store, maker, beforeChange }: Ground): Desk {
  const tab = signal<TabState | null>(null);
  const ofMail = signal<Case | null>(null);
  const pinned = signal<Case | null>(null);
  const previous = signal<Case | null>(null);
  const current = computed(() => pinned.value ?? ofMail.value);
  const detached = computed(() => pinned.value !== null && pinned.value.id !== mailId(maker, tab.value));
  let arrivals = 0;

  const settle = (state: TabState, next: Case | null) =>
    batch(() => {
      const left = current.peek();
      tab.value = state;
      if (state.state === 'mail') pinned.value = null;
      ofMail.value = next;
      if (left && left.id !== current.peek()?.id) previous.value = left;
    });

  const renew = (stored: Case) =>
    batch(() => {
      for (const place of [ofMail, pinned, previous])
        if (place.peek()?.id === stored.id) place.value = stored;
    });
  const forget = async (id: string) => {
    const state = tab.peek();
    const again = ofMail.peek()?.id === id && state?.state === 'mail' ? await maker.make(state) : null;
    batch(() => {
      if (previous.peek()?.id === id) previous.value = null;
      if (pinned.peek()?.id === id) pinned.value = null;
      if (ofMail.peek()?.id === id) ofMail.value = again;
    });
  };

  /** A fresh case was never stored, so that it is not stored is no news. */
  const forgetStored = async (id: string) => {
    const shown = [ofMail.peek(), pinned.peek(), previous.peek()].find((one) => one?.id === id);
    if (shown && shown.revision > 0) await forget(id);
  };

  return {
    tab,
    current,
    detached,
    previous,
    renew,
    forget,
    async arrive(state) {
      arrivals += 1;
      const arrival = arrivals;
      if (state.state === 'mail' && mailId(maker, tab.peek()) === maker.idOf(state) && ofMail.peek()) {
        tab.value = state;
        return;
      }
      await beforeChange();
      const next = state.state === 'mail' ? await caseOf(store, maker, state) : null;
      if (arrival === arrivals) settle(state, next);
    },
    pin(stored) {
      previous.value = current.peek() ?? previous.peek();
      pinned.value = stored.id === ofMail.peek()?.id ? null : stored;
    },
    unpin() {
      previous.value = pinned.peek();
      pinned.value = null;
    },
    async treatAsRequest() {
      const state = tab.peek();
      if (state?.state === 'mail') ofMail.value = await maker.make(state);
    },
    async hear(change) {
      if (change.store !== 'cases') return;
      const stored = await store.cases.get(change.id);
      if (stored) renew(stored);
      else await forgetStored(change.id);
    },
  };
}

function mailId(maker: CaseMaker, state: TabState | null): string | null {
  return state?.state === 'mail' ? maker.idOf(state) : null;
}

async function caseOf(store: Store, maker: CaseMaker, mail: OpenMailState): Promise<Case | null> {
  const stored = await store.cases.get(maker.idOf(mail));
  if (stored) return stored;
  return mail.reading.detection.isRequest ? maker.make(mail) : null;
}
