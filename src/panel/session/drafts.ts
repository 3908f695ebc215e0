import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { same } from '../../domain/value/same.ts';
import type { FormDraft, Store, StoredDraft } from '../../storage/store.ts';
import { type SavedState, Waiting } from './waiting.ts';

/**
 * What is half typed in forms that take it only when they are done. It is here and in the store, not in the forms: so it
 * outlives a form that is closed, a mail that is left, and the panel. By what it belongs to (a case, or '' for nothing) and
 * the form.
 *
 * Another window may type into the same form. Its words are shown here as long as nothing is typed here that is not stored;
 * otherwise both are stored, each by itself (storage/drafts.ts), and the others come up when these are done with.
 */
export type Drafts = {
  /** What is half typed in a form; undefined when nothing is. */
  at(owner: string, form: string): ReadonlySignal<unknown>;
  /** Keeps what is typed so far; undefined when the form was done with. */
  put(owner: string, form: string, typed: unknown): void;
  /**
   * Drops all drafts of a case; gives the way back, which leaves what is typed since: null where nothing was half typed. They
   * may come back to the case under another id.
   */
  removeOf(owner: string): Promise<((owner: string) => Promise<void>) | null>;
  /** Takes up what was stored by another window, or put back. */
  refresh(): Promise<void>;
  /** Takes it up; what can't be read is told. */
  hear(): void;
  /** Drops everything here, for it was deleted from the store. */
  forget(): void;
  flush(): Promise<void>;
  readonly state: ReadonlySignal<SavedState>;
};

/** A form, as this window knows it. */
type Form = {
  readonly owner: string;
  readonly form: string;
  readonly typed: Signal<unknown>;
  /** What this window read or stored of it last. */
  last: StoredDraft | undefined;
  /** When it was last typed into or stored here, in turns: what was read before that is old. */
  turn: number;
  /** How often it was let go: what was being stored then is not what it says now. */
  lives: number;
};

/** What a form had when its drafts were dropped. */
type Dropped = { readonly one: Form; readonly typed: unknown; readonly last: Form['last'] };

/** Reads what was kept at once: a form that opens is to have it. What is typed meanwhile is newer. */
export function startDrafts(store: Store['drafts'], failed: (error: unknown) => void): Drafts {
  const drafts = new FormDrafts(store, failed);
  // Forms then open empty; what is typed in them is kept all the same.
  drafts.hear();
  return drafts;
}

class FormDrafts implements Drafts {
  readonly #store: Store['drafts'];
  readonly #failed: (error: unknown) => void;
  readonly #forms = new Map<string, Form>();
  readonly #typed: Waiting<FormDraft>;
  readonly state: ReadonlySignal<SavedState>;
  #turns = 0;

  constructor(store: Store['drafts'], failed: (error: unknown) => void) {
    this.#store = store;
    this.#failed = failed;
    this.#typed = new Waiting<FormDraft>({
      write: async (_name, drafts) => {
        for (const draft of drafts) await this.#write(draft);
      },
      settled: () => undefined,
      failed,
    });
    this.state = this.#typed.state;
  }

  at(owner: string, form: string): ReadonlySignal<unknown> {
    return this.#formOf(owner, form).one.typed;
  }

  put(owner: string, form: string, typed: unknown): void {
    const { name, one } = this.#formOf(owner, form);
    this.#touch(one);
    one.typed.value = typed;
    this.#typed.set(name, 'form', { owner, form, typed });
    if (typed === undefined) void this.#typed.flush();
  }

  async removeOf(owner: string): Promise<((owner: string) => Promise<void>) | null> {
    const dropped = this.#drop(owner);
    const removed = await this.#store.removeOf(owner);
    const words = new Map(removed.map((draft) => [draft.form, draft.typed]));
    for (const { one, typed } of dropped) if (typed !== undefined) words.set(one.form, typed);
    if (words.size === 0) return null;
    return async (to) => {
      if (to === owner) for (const draft of removed) await this.#store.put(draft, draft);
      for (const { one, last } of dropped)
        if (to === owner && one.typed.peek() === undefined) one.last = last;
      for (const [form, typed] of words)
        if (this.#formOf(to, form).one.typed.peek() === undefined) this.put(to, form, typed);
    };
  }

  async refresh(): Promise<void> {
    const begun = this.#turns;
    const stored = await this.#store.all();
    for (const { owner, form } of stored) this.#formOf(owner, form);
    for (const one of this.#forms.values()) if (one.turn <= begun) takeUp(one, stored);
  }

  hear(): void {
    this.refresh().catch(this.#failed);
  }

  forget(): void {
    this.#typed.forget();
    for (const one of this.#forms.values()) this.#letGo(one);
  }

  flush(): Promise<void> {
    return this.#typed.flush();
  }

  #formOf(owner: string, form: string): { readonly name: string; readonly one: Form } {
    const name = JSON.stringify([owner, form]);
    const fresh = { owner, form, typed: signal<unknown>(undefined), last: undefined, turn: 0, lives: 0 };
    const one: Form = this.#forms.get(name) ?? fresh;
    this.#forms.set(name, one);
    return { name, one };
  }

  #touch(one: Form): void {
    this.#turns += 1;
    one.turn = this.#turns;
  }

  async #write(draft: FormDraft): Promise<void> {
    const { one } = this.#formOf(draft.owner, draft.form);
    const { last, lives } = one;
    const isDone = draft.typed === undefined;
    const stored = isDone ? undefined : await this.#store.put(draft, last);
    if (isDone && last) await this.#store.remove(last);
    if (one.lives === lives) one.last = stored;
    this.#touch(one);
    // Another window's words come up now.
    if (isDone) this.hear();
  }

  /** Lets go of all forms of a case; gives what they had. */
  #drop(owner: string): readonly Dropped[] {
    const own = [...this.#forms].filter(([, one]) => one.owner === owner);
    return own.map(([name, one]) => {
      const had = { one, typed: one.typed.peek(), last: one.last };
      this.#typed.forget(name);
      this.#letGo(one);
      return had;
    });
  }

  #letGo(one: Form): void {
    one.typed.value = undefined;
    one.last = undefined;
    one.lives += 1;
    this.#touch(one);
  }
}

/** Shows what is stored of a form, if all that was typed into it here is: its own words while they are there, else any. */
function takeUp(one: Form, stored: readonly StoredDraft[]): void {
  if (!same(one.typed.peek(), one.last?.typed)) return;
  const of = stored.filter(({ owner, form }) => owner === one.owner && form === one.form);
  one.last = of.find(({ id }) => id === one.last?.id) ?? of[0];
  if (!same(one.typed.peek(), one.last?.typed)) one.typed.value = one.last?.typed;
}
