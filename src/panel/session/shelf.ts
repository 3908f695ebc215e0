import { type ReadonlySignal, signal } from '@preact/signals';
import type { Case } from '../../domain/case/case.ts';
import type { Clause } from '../../domain/clauses/clause.ts';
import type { Settings, Store, StoreChange } from '../../storage/store.ts';

/** What is stored apart from the case in hand: the library, the settings, the list of cases. */
export type Shelf = {
  readonly clauses: ReadonlySignal<readonly Clause[]>;
  readonly settings: ReadonlySignal<Settings | null>;
  readonly cases: ReadonlySignal<readonly Case[] | null>;
  refresh(what: 'clauses' | 'settings' | 'cases'): Promise<void>;
  /** Puts a case as stored into the list, if the list has been read. */
  keep(stored: Case): void;
  /** Reads everything again that has been read. */
  refreshAll(): Promise<void>;
  /** Takes up what another window changed. */
  hear(change: StoreChange): void;
};

/** Reads the library and the settings at once, the cases when first looked at. */
export function startShelf(store: Store): Shelf {
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
  const cases = signal<readonly Case[] | null>(null, {
    watched() {
      if (cases.peek() === null) void read.cases();
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
  void refresh('clauses');
  void refresh('settings');
  return {
    clauses,
    settings,
    cases,
    refresh,
    refreshAll,
    keep(stored) {
      const list = cases.peek();
      if (list) cases.value = [...list.filter((one) => one.id !== stored.id), stored];
    },
    hear(change) {
      if (change.store === 'all') void refreshAll();
      else if (change.store !== 'cases') void refresh(change.store);
      else if (cases.peek()) void refresh('cases');
    },
  };
}
