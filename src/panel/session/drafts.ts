import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Draft, Store } from '../../storage/store.ts';
import type { SavedState } from '../session.ts';
import { Waiting } from './waiting.ts';

/**
 * What is half typed in forms that take it only when they are done. It is here and in the store, not in the forms: so it
 * outlives a form that is closed, a mail that is left, and the panel. By what it belongs to (a case, or '' for nothing) and
 * the form.
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
  removeOf(owner: string): Promise<((owner: string) => void) | null>;
  /** Takes up what was put back into the store. */
  refresh(): Promise<void>;
  /** Drops everything here, for it was deleted from the store. */
  forget(): void;
  flush(): Promise<void>;
  readonly state: ReadonlySignal<SavedState>;
};

/** Reads what was kept at once: a form that opens is to have it. What is typed meanwhile is newer. */
export function startDrafts(store: Store['drafts'], failed: (error: unknown) => void): Drafts {
  const known = new Map<string, { owner: string; form: string; typed: Signal<unknown> }>();
  const touched = new Set<string>();
  const nameOf = (owner: string, form: string) => JSON.stringify([owner, form]);
  const at = (owner: string, form: string) => {
    const name = nameOf(owner, form);
    const there = known.get(name) ?? { owner, form, typed: signal<unknown>(undefined) };
    known.set(name, there);
    return there.typed;
  };
  const typed = new Waiting<Draft>({
    write: async (_name, drafts) => {
      for (const draft of drafts)
        if (draft.typed === undefined) await store.remove(draft.owner, draft.form);
        else await store.put(draft);
    },
    settled: () => undefined,
    failed,
  });
  const put: Drafts['put'] = (owner, form, value) => {
    const name = nameOf(owner, form);
    touched.add(name);
    at(owner, form).value = value;
    typed.set(name, 'form', { owner, form, typed: value });
    if (value === undefined) void typed.flush();
  };
  const refresh = async () => {
    for (const { owner, form, typed: kept } of await store.all())
      if (!touched.has(nameOf(owner, form))) at(owner, form).value = kept;
  };
  // Forms then open empty; what is typed in them is kept all the same.
  refresh().catch(failed);
  const ofOwner = (owner: string) =>
    [...known.values()]
      .filter((one) => one.owner === owner)
      .map(({ form, typed: { value } }) => ({ form, typed: value }));
  return {
    at,
    put,
    async removeOf(owner) {
      const dropped = ofOwner(owner);
      for (const { form } of dropped) {
        typed.forget(nameOf(owner, form));
        at(owner, form).value = undefined;
      }
      await store.removeOf(owner);
      const kept = dropped.filter((draft) => draft.typed !== undefined);
      if (kept.length === 0) return null;
      return (to) => {
        for (const draft of kept)
          if (at(to, draft.form).peek() === undefined) put(to, draft.form, draft.typed);
      };
    },
    refresh,
    forget() {
      typed.forget();
      touched.clear();
      for (const one of known.values()) one.typed.value = undefined;
    },
    flush: () => typed.flush(),
    state: typed.state,
  };
}
