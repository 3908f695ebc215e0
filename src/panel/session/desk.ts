import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import type { FoiCase } from '../../domain/case/case.ts';
import { isInConversation, kinshipWith, mailNamesOf, traceOf } from '../../domain/case/own-mail.ts';
import { isOneConversation, type MailTrace } from '../../domain/email/mail-key.ts';
import type { Store, StoreChange } from '../../storage/store.ts';
import type { CaseMaker } from './case-maker.ts';
import type { OpenMailState, TabState } from './mailbox.ts';
import { hasNoNewName, isOwnCase, isSameOpenMail } from './tab-mail.ts';

type Ground = {
  readonly store: Store;
  readonly maker: CaseMaker;
  /** Called before another case is shown: stores what is half typed. */
  readonly beforeChange: () => Promise<void>;
  /** Called when another window has removed a case, before the open mail's begins anew: lets go of what is held of it. */
  readonly gone: (id: string) => Promise<void>;
};

type Found = {
  readonly inHand: FoiCase | null;
  readonly ofConversation: readonly FoiCase[];
  readonly perhaps: readonly FoiCase[];
};

const NOTHING: Found = { inHand: null, ofConversation: [], perhaps: [] };

/**
 * Which case is in hand. It follows the open mail; a case taken from Cases (pinned) stays until another mail is opened.
 * A mail that follows up a request is shown with the case of its conversation. Which case is a mail's, `kinship` says:
 * one that is only perhaps the mail's is offered and never taken up by itself.
 * A fresh case is not stored until its first move, so that looking at a mail leaves nothing behind.
 */
export class Desk {
  readonly #ground: Ground;
  readonly #tab = signal<TabState | null>(null);
  readonly #ofMail = signal<FoiCase | null>(null);
  readonly #pinned = signal<FoiCase | null>(null);
  readonly #previous = signal<FoiCase | null>(null);
  readonly #ofConversation = signal<readonly FoiCase[]>([]);
  readonly #perhaps = signal<readonly FoiCase[]>([]);
  /** Cases that the officer has told from the mail that is open. */
  readonly #toldApart = new Set<string>();
  #arrivals = 0;

  readonly tab: ReadonlySignal<TabState | null> = this.#tab;
  /** The case in hand before, for the way back. */
  readonly previous: ReadonlySignal<FoiCase | null> = this.#previous;
  /** The stored cases of the open mail's conversation. */
  readonly ofConversation: ReadonlySignal<readonly FoiCase[]> = this.#ofConversation;
  /** Stored cases that may be the open mail's beside the one in hand, the likeliest first. */
  readonly perhapsOfMail: ReadonlySignal<readonly FoiCase[]> = this.#perhaps;
  readonly current: ReadonlySignal<FoiCase | null> = computed(() => this.#pinned.value ?? this.#ofMail.value);
  /** True when the case in hand is not the open mail's. */
  readonly detached: ReadonlySignal<boolean> = computed(
    () => this.#pinned.value !== null && !isOwnCase(this.#pinned.value, this.#tab.value),
  );

  constructor(ground: Ground) {
    this.#ground = ground;
  }

  /**
   * Takes up what the tab shows now. Of several arrivals under way, the last one counts. The open mail may come again with
   * more of its names: its account is often shown late.
   */
  async arrive(state: TabState): Promise<void> {
    this.#arrivals += 1;
    const arrival = this.#arrivals;
    const isSame = isSameOpenMail(this.#tab.peek(), state);
    if (isSame && isOwnCase(this.#ofMail.peek(), state) && hasNoNewName(this.#tab.peek(), state)) {
      this.#tab.value = state;
      return;
    }
    await this.#ground.beforeChange();
    const found = await this.#find(state, isSame ? this.#ofMail.peek() : null).catch((error: unknown) => {
      // The case before is not this mail's.
      if (arrival === this.#arrivals) this.#settle(state, NOTHING);
      throw error;
    });
    if (arrival === this.#arrivals) this.#settle(state, found);
  }

  /** Looks again which case is the open mail's; where several are, it is the one with that id. */
  async findAgain(id: string): Promise<void> {
    const tab = this.#tab.peek();
    if (tab === null) return;
    const [arrival, preferred] = [this.#arrivals, await this.#ground.store.cases.get(id)];
    const found = await this.#find(tab, preferred ?? null);
    if (arrival !== this.#arrivals) return;
    batch(() => {
      this.#pinned.value = null;
      this.#settle(tab, found);
    });
  }

  /** Takes up a newer value of a case, wherever it is shown. */
  renew(stored: FoiCase): void {
    const [open, mails] = [this.#tab.peek(), this.#ofMail.peek()];
    const isLost = mails?.id === stored.id && isOwnCase(mails, open) && !isOwnCase(stored, open);
    batch(() => {
      for (const place of [this.#ofMail, this.#pinned, this.#previous])
        if (place.peek()?.id === stored.id) place.value = stored;
      if (this.#perhaps.peek().some(({ id }) => id === stored.id))
        this.#perhaps.value = [stored, ...without(this.#perhaps.peek(), stored.id)];
      const tab = this.#tab.peek();
      if (tab?.state !== 'mail' || !isInConversation(stored, tab.key)) return;
      this.#ofConversation.value = [...without(this.#ofConversation.peek(), stored.id), stored];
      this.#ofMail.value ??= stored;
    });
    // That it is the mail's was taken back.
    if (isLost) void this.findAgain('');
  }

  /** Takes up that a case is no longer stored. The open mail's begins anew. */
  async forget(id: string): Promise<void> {
    const state = this.#tab.peek();
    const isOpen = this.#ofMail.peek()?.id === id && state?.state === 'mail';
    const again = isOpen ? (await this.#find(state, null)).inHand : null;
    batch(() => {
      this.#ofConversation.value = without(this.#ofConversation.peek(), id);
      this.#perhaps.value = without(this.#perhaps.peek(), id);
      for (const place of [this.#previous, this.#pinned]) if (place.peek()?.id === id) place.value = null;
      if (this.#ofMail.peek()?.id === id) this.#ofMail.value = again;
    });
  }

  /** Takes up that nothing is stored any more: keeps no case of before, and the open mail begins anew. */
  async forgetAll(): Promise<void> {
    batch(() => {
      for (const place of [this.#ofMail, this.#pinned, this.#previous]) place.value = null;
      for (const list of [this.#ofConversation, this.#perhaps]) list.value = [];
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
  pin(stored: FoiCase): void {
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
    // Another mail was opened meanwhile: its case is in hand by now.
    if (!isSameOpenMail(this.#tab.peek(), state)) return;
    batch(() => {
      this.#previous.value = this.current.peek() ?? this.#previous.peek();
      this.#ofMail.value = made;
    });
  }

  /** Offers no longer what may be the open mail's, and begins a case of it where none is in hand. */
  async startAnew(): Promise<void> {
    const tab = this.#tab.peek();
    for (const { id } of this.#perhaps.peek()) this.#toldApart.add(apart(id, tab));
    this.#perhaps.value = [];
    if (tab?.state === 'mail' && !isOwnCase(this.#ofMail.peek(), tab)) await this.treatAsRequest();
  }

  /**
   * Takes into hand the case of a mail of which the officer has selected a part. True when there was none: it is made of
   * the open mail where that was read, else of the part. Null when another mail was opened meanwhile.
   */
  async workOn(part: OpenMailState): Promise<boolean | null> {
    const tab = this.#tab.peek();
    const inHand = this.#ofMail.peek();
    const [stored] = (await this.#near(traceOf(part), inHand)).same;
    const fresh = inHand && isOwnCase(inHand, part) ? inHand : null;
    const ofTab = tab?.state === 'mail' && isSameOpenMail(tab, part) ? tab : part;
    const shown = stored ?? fresh ?? (await this.#ground.maker.make(ofTab));
    const now = this.#tab.peek();
    if (now?.state === 'mail' && now !== tab && !isSameOpenMail(now, part)) return null;
    batch(() => {
      const left = this.current.peek();
      if (left?.id !== shown.id) this.#previous.value = left ?? this.#previous.peek();
      this.#pinned.value = null;
      this.#ofMail.value = shown;
    });
    return !stored && !fresh;
  }

  /** Takes up what another window stored or removed. */
  async hear(change: StoreChange): Promise<void> {
    if (change.store === 'all') await (change.deleted ? this.forgetAll() : this.lookAgain());
    if (change.store !== 'cases') return;
    const stored = await this.#ground.store.cases.get(change.id);
    if (stored) return this.renew(stored);
    if (this.#isFresh(change.id)) return;
    await this.#ground.gone(change.id);
    await this.forget(change.id);
  }

  /** The mail's own case; for one that is no request, the case of its conversation. `before`: what is in hand of it. */
  async #find(state: TabState, before: FoiCase | null): Promise<Found> {
    if (state.state === 'too-long') return this.#findUnread(state);
    if (state.state !== 'mail') return NOTHING;
    const { same, perhaps, ofConversation } = await this.#near(traceOf(state), before);
    const [own, ...twice] = same;
    const fresh = !own && state.reading.detection.isRequest ? await this.#fresh(state, before) : null;
    const offered = (own ? twice : perhaps).filter(({ id }) => !this.#toldApart.has(apart(id, state)));
    return { inHand: own ?? fresh ?? latest(ofConversation), ofConversation, perhaps: offered };
  }

  /** A case that was begun before more of the mail's names were shown stays, and has them from now on. */
  async #fresh(mail: OpenMailState, before: FoiCase | null): Promise<FoiCase> {
    if (before?.revision !== 0 || !isOwnCase(before, mail)) return this.#ground.maker.make(mail);
    return { ...before, source: mailNamesOf(mail) };
  }

  /** What is stored of a mail, each the newest first, and `before` before all. */
  async #near(mail: MailTrace, before: FoiCase | null) {
    const isBefore = ({ id }: FoiCase) => Number(id === before?.id);
    const near = [...(await this.#ground.store.cases.near(mail))].sort(
      (a, b) => isBefore(b) - isBefore(a) || (a.changedAt < b.changedAt ? 1 : -1),
    );
    const like = (kind: 'same' | 'perhaps') => near.filter((one) => kinshipWith(one, mail) === kind);
    const ofConversation = near.filter((one) => isOneConversation(one.source, mail));
    return { same: like('same'), perhaps: like('perhaps'), ofConversation };
  }

  /** A mail that is too long to be read may have a case: of a part of it. */
  async #findUnread({ key }: Extract<TabState, { state: 'too-long' }>): Promise<Found> {
    if (key === undefined) return NOTHING;
    const [inHand = null] = (await this.#near(key, null)).same;
    return { ...NOTHING, inHand };
  }

  #settle(state: TabState, { inHand, ofConversation, perhaps }: Found): void {
    batch(() => {
      const left = this.current.peek();
      if (state.state === 'mail' && !isSameOpenMail(this.#tab.peek(), state)) this.#pinned.value = null;
      this.#tab.value = state;
      this.#ofMail.value = inHand;
      this.#ofConversation.value = ofConversation;
      this.#perhaps.value = perhaps;
      if (left && left.id !== this.current.peek()?.id) this.#previous.value = left;
    });
  }

  /** A fresh case was never stored, so that it is not stored is no news. */
  #isFresh(id: string): boolean {
    const shown = [this.#ofMail.peek(), this.#pinned.peek(), this.#previous.peek()];
    return shown.some((one) => one?.id === id && one.revision === 0);
  }
}

/** A case and the mail that it was told from. */
function apart(id: string, tab: TabState | null): string {
  return JSON.stringify([id, tab?.state === 'mail' ? [tab.key.threadId, tab.key.messageId] : null]);
}

function without(cases: readonly FoiCase[], id: string): readonly FoiCase[] {
  return cases.filter((one) => one.id !== id);
}

/** The case that was received last; null when there is none. */
function latest(cases: readonly FoiCase[]): FoiCase | null {
  const received = (one: FoiCase) => `${one.receivedOn ?? ''} ${one.changedAt}`;
  return cases.reduce<FoiCase | null>(
    (last, one) => (last && received(last) > received(one) ? last : one),
    null,
  );
}
