import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Case } from '../../domain/case/case.ts';
import { caseIdOf } from '../../domain/case/new-case.ts';
import type { Store, StoreChange } from '../../storage/store.ts';
import { isInConversation, type OpenMailState } from '../session.ts';
import type { CaseMaker } from './case-maker.ts';
import type { TabState } from './mailbox.ts';

type Ground = {
  readonly store: Store;
  readonly maker: CaseMaker;
  /** Called before another case is shown: stores what is half typed. */
  readonly beforeChange: () => Promise<void>;
};

type Found = { readonly inHand: Case | null; readonly ofConversation: readonly Case[] };

const NOTHING: Found = { inHand: null, ofConversation: [] };

/**
 * Which case is in hand. It follows the open mail; a case taken from Cases (pinned) stays until another mail is opened.
 * A mail that follows up a request is shown with the case of its conversation.
 * A fresh case is not stored until its first move, so that looking at a mail leaves nothing behind.
 */
export class Desk {
  readonly #ground: Ground;
  readonly #tab = signal<TabState | null>(null);
  readonly #ofMail = signal<Case | null>(null);
  readonly #pinned = signal<Case | null>(null);
  readonly #previous = signal<Case | null>(null);
  readonly #ofConversation = signal<readonly Case[]>([]);
  #arrivals = 0;

  readonly tab: ReadonlySignal<TabState | null> = this.#tab;
  /** The case in hand before, for the way back. */
  readonly previous: ReadonlySignal<Case | null> = this.#previous;
  /** The stored cases of the open mail's conversation. */
  readonly ofConversation: ReadonlySignal<readonly Case[]> = this.#ofConversation;
  readonly current: ReadonlySignal<Case | null> = computed(() => this.#pinned.value ?? this.#ofMail.value);
  /** True when the case in hand is not the open mail's. */
  readonly detached: ReadonlySignal<boolean> = computed(
    () => this.#pinned.value !== null && this.#pinned.value.id !== this.#mailId(this.#tab.value),
  );

  constructor(ground: Ground) {
    this.#ground = ground;
  }

  /** Takes up what the tab shows now. Of several arrivals under way, the last one counts. */
  async arrive(state: TabState): Promise<void> {
    this.#arrivals += 1;
    const arrival = this.#arrivals;
    if (this.#isOpenAlready(state)) {
      this.#tab.value = state;
      return;
    }
    await this.#ground.beforeChange();
    const found = state.state === 'mail' ? await this.#find(state) : await this.#findUnread(state);
    if (arrival === this.#arrivals) this.#settle(state, found);
  }

  /** The same; where it fails there is no case in hand: the one before is not the open mail's. */
  async take(state: TabState): Promise<void> {
    const arrival = this.#arrivals + 1;
    try {
      await this.arrive(state);
    } catch (error) {
      if (arrival === this.#arrivals) this.#settle(state, NOTHING);
      throw error;
    }
  }

  /** Takes up a newer value of a case, wherever it is shown. */
  renew(stored: Case): void {
    batch(() => {
      for (const place of [this.#ofMail, this.#pinned, this.#previous])
        if (place.peek()?.id === stored.id) place.value = stored;
      const tab = this.#tab.peek();
      if (tab?.state !== 'mail' || !isInConversation(stored, tab.key)) return;
      this.#ofConversation.value = [...without(this.#ofConversation.peek(), stored.id), stored];
      this.#ofMail.value ??= stored;
    });
  }

  /** Takes up that a case is no longer stored. The open mail's begins anew. */
  async forget(id: string): Promise<void> {
    const state = this.#tab.peek();
    const isOpen = this.#ofMail.peek()?.id === id && state?.state === 'mail';
    const again = isOpen ? (await this.#find(state)).inHand : null;
    batch(() => {
      this.#ofConversation.value = without(this.#ofConversation.peek(), id);
      for (const place of [this.#previous, this.#pinned]) if (place.peek()?.id === id) place.value = null;
      if (this.#ofMail.peek()?.id === id) this.#ofMail.value = again;
    });
  }

  /** Takes up that nothing is stored any more: keeps no case of before, and the open mail begins anew. */
  async forgetAll(): Promise<void> {
    batch(() => {
      for (const place of [this.#ofMail, this.#pinned, this.#previous]) place.value = null;
      this.#ofConversation.value = [];
    });
    const tab = this.#tab.peek();
    if (tab) await this.arrive(tab);
  }

  /** Reads anew what is shown, after many records were written at once. A case that holds nothing yet gives way. */
  async lookAgain(): Promise<void> {
    await this.#ground.beforeChange();
    for (const place of [this.#ofMail, this.#pinned, this.#previous]) {
      const shown = place.peek();
      if (shown && shown.revision > 0) await this.hear({ store: 'cases', id: shown.id });
    }
    if (this.#ofMail.peek()?.revision === 0) this.#ofMail.value = null;
    const tab = this.#tab.peek();
    if (tab) await this.arrive(tab);
  }

  /** Shows a case whatever mail is open. */
  pin(stored: Case): void {
    batch(() => {
      this.#previous.value = this.current.peek() ?? this.#previous.peek();
      this.#pinned.value = stored.id === this.#ofMail.peek()?.id ? null : stored;
    });
  }

  /** Keeps the case in hand until another mail is opened: the mailbox may show something else in place of its mail. */
  keepInHand(): void {
    this.#pinned.value = this.current.peek();
  }

  /** Goes back to the open mail's case. */
  unpin(): void {
    batch(() => {
      this.#previous.value = this.#pinned.peek();
      this.#pinned.value = null;
    });
  }

  /** Makes a case of an open mail that was not read as a request. */
  async treatAsRequest(): Promise<void> {
    const state = this.#tab.peek();
    if (state?.state !== 'mail') return;
    const made = await this.#ground.maker.make(state);
    batch(() => {
      this.#previous.value = this.current.peek() ?? this.#previous.peek();
      this.#ofMail.value = made;
    });
  }

  /**
   * Takes into hand the case of a mail of which the officer has selected a part. True when there was none: it is made of
   * the open mail where that was read, else of the part.
   */
  async workOn(part: OpenMailState): Promise<boolean> {
    const id = this.#ground.maker.idOf(part);
    const tab = this.#tab.peek();
    const inHand = this.#ofMail.peek();
    const stored = await this.#ground.store.cases.get(id);
    const ofTab = tab?.state === 'mail' && this.#mailId(tab) === id ? tab : part;
    const shown = stored ?? (inHand?.id === id ? inHand : await this.#ground.maker.make(ofTab));
    batch(() => {
      const left = this.current.peek();
      if (left?.id !== id) this.#previous.value = left ?? this.#previous.peek();
      this.#pinned.value = null;
      this.#ofMail.value = shown;
    });
    return !stored && inHand?.id !== id;
  }

  /** Takes up what another window stored or removed. */
  async hear(change: StoreChange): Promise<void> {
    if (change.store === 'all') await (change.deleted ? this.forgetAll() : this.lookAgain());
    if (change.store !== 'cases') return;
    const stored = await this.#ground.store.cases.get(change.id);
    if (stored) this.renew(stored);
    else if (this.#wasStored(change.id)) await this.forget(change.id);
  }

  #mailId(state: TabState | null): string | null {
    return state?.state === 'mail' ? this.#ground.maker.idOf(state) : null;
  }

  #isOpenAlready(state: TabState): boolean {
    const id = this.#mailId(state);
    return id !== null && this.#ofMail.peek()?.id === id && this.#mailId(this.#tab.peek()) === id;
  }

  /** The mail's own case; for one that is no request, the case of its conversation. */
  async #find(mail: OpenMailState): Promise<Found> {
    const { store, maker } = this.#ground;
    const [own, ofConversation] = await Promise.all([
      store.cases.get(maker.idOf(mail)),
      store.cases.ofConversation(mail.key),
    ]);
    const fresh = !own && mail.reading.detection.isRequest ? await maker.make(mail) : null;
    return { inHand: own ?? fresh ?? latest(ofConversation), ofConversation };
  }

  /** A mail that is too long to be read may have a case: of a part of it. */
  async #findUnread(state: TabState): Promise<Found> {
    if (state.state !== 'too-long' || state.key === undefined) return NOTHING;
    const inHand = await this.#ground.store.cases.get(caseIdOf(state.key));
    return inHand ? { ...NOTHING, inHand } : NOTHING;
  }

  #settle(state: TabState, { inHand, ofConversation }: Found): void {
    batch(() => {
      const left = this.current.peek();
      this.#tab.value = state;
      if (state.state === 'mail') this.#pinned.value = null;
      this.#ofMail.value = inHand;
      this.#ofConversation.value = ofConversation;
      if (left && left.id !== this.current.peek()?.id) this.#previous.value = left;
    });
  }

  /** A fresh case was never stored, so that it is not stored is no news. */
  #wasStored(id: string): boolean {
    const shown = [this.#ofMail.peek(), this.#pinned.peek(), this.#previous.peek()];
    return shown.some((one) => one?.id === id && one.revision > 0);
  }
}

function without(cases: readonly Case[], id: string): readonly Case[] {
  return cases.filter((one) => one.id !== id);
}

/** The case that was received last; null when there is none. */
function latest(cases: readonly Case[]): Case | null {
  const received = (one: Case) => `${one.receivedOn ?? ''} ${one.changedAt}`;
  return cases.reduce<Case | null>(
    (last, one) => (last && received(last) > received(one) ? last : one),
    null,
  );
}
