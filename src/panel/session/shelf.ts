import { type ReadonlySignal, signal } from '@preact/signals';
import type { FoiCase } from '../../domain/case/case.ts';
import type { Clause } from '../../domain/clauses/clause.ts';
import type { Settings, Store, StoreChange } from '../../storage/store.ts';

/** What is stored apart from the case in hand: the library, the settings, the list of cases. */
export type Shelf = {
  readonly clauses: ReadonlySignal<readonly Clause[]>;
  readonly settings: ReadonlySignal<Settings | null>;
  /** All stored cases; null until read. Follows this window and others. */
  readonly cases: ReadonlySignal<readonly FoiCase[] | null>;
  /** Reads clauses, settings or cases again after this window wrote them through the store itself. */
  refresh(what: 'clauses' | 'settings' | 'cases'): Promise<void>;
  /** Puts a case as stored into the list, if the list has been read. */
  keep(stored: FoiCase): void;
  /** Reads everything again that has been read. */
  refreshAll(): Promise<void>;
  /** Takes up what another window changed. */
  hear(change: StoreChange): void;
};

/** Reads the library and the settings at once, the cases when first looked at. `failed` hears what could not be read. */
export function startShelf(store: Store, failed: (error: unknown) => unknown): Shelf {
  const clauses = signal<readonly Clause[]>([]);
  const settings = signal<Settings | null>(null);
  const read = {
    clauses: async () => {
      clauses.value = await store.clauses.all();
    },
    settings: async () => {
      settings.value = await store.settings.get();
    },
    cases: async () => {
      cases.value = await store.cases.all();
    },
  };
  const cases = signal<readonly FoiCase[] | null>(null, {
    watched() {
      if (cases.peek() === null) read.cases().catch(failed);
    },
  });
  const refresh = (what: keyof typeof read) => read[what]();
  const refreshAll = async () => {
    await Promise.all([
      refresh('clauses'),
      refresh('settings'),
      cases.peek() === null ? null : refresh('cases'),
    ]);
  };
  const keep = (stored: FoiCase) => {
    const list = cases.peek();
    if (list) cases.value = [...list.filter((one) => one.id !== stored.id), stored];
  };
  /** Only the one: while somebody types in another window, this comes several times in a second. */
  const hearOfCase = async (id: string) => {
    const stored = await store.cases.get(id);
    if (stored) keep(stored);
    else cases.value = cases.peek()?.filter((one) => one.id !== id) ?? null;
  };
  refresh('clauses').catch(failed);
  refresh('settings').catch(failed);
  return {
    clauses,
    settings,
    cases,
    refresh,
    refreshAll,
    keep,
    hear(change) {
      if (change.store === 'all') refreshAll().catch(failed);
      else if (change.store === 'clauses' || change.store === 'settings') refresh(change.store).catch(failed);
      else if (change.store === 'cases' && cases.peek()) hearOfCase(change.id).catch(failed);
    },
  };
}
