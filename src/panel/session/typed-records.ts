import { computed, type ReadonlySignal } from '@preact/signals';
import type { Clause } from '../../domain/clauses/clause.ts';
import type { Settings, Store } from '../../storage/store.ts';
import type { Shelf } from './shelf.ts';
import { type SavedState, Waiting } from './waiting.ts';

/** What changes of the settings, made of them as they stand when it is stored. */
export type SettingsChange = (now: Settings) => Partial<Settings>;

/** What is typed into Settings and into the clause library: stored as the moves of a case are, and outliving the views. */
export type TypedRecords = {
  /** The settings, with what is typed and not stored; null until they are read. Follows other windows. */
  readonly settings: ReadonlySignal<Settings | null>;
  /** The library with what is typed in it; [] until it is read. Follows other windows. */
  readonly clauses: ReadonlySignal<readonly Clause[]>;
  /** Takes what is typed into a setting: a change carries what was typed and nothing else. */
  settingsSoon(key: string, change: SettingsChange): void;
  /** The same for a clause; `clause` is what it is a change of, where the library has none of that id yet. */
  clauseSoon(clause: Clause, part: Partial<Clause>): void;
  flush(): Promise<void>;
  /** Drops what is typed into a clause: it was deleted, or is the original again. */
  forgetClause(clause: string): void;
  forget(): void;
  readonly states: readonly ReadonlySignal<SavedState>[];
};

type ClausePart = { readonly clause: Clause; readonly part: Partial<Clause> };

/** Starts with nothing typed. */
export function startTypedRecords(
  store: Store,
  shelf: Shelf,
  failed: (error: unknown) => void,
): TypedRecords {
  const settings = new Waiting<SettingsChange>({
    write: (_name, changes) => store.settings.update((now) => changedBy(now, changes)),
    settled: () => shelf.refresh('settings'),
    failed,
  });
  const clauses = new Waiting<ClausePart>({
    write: (_id, [first, ...others]) =>
      first ? store.clauses.update(first.clause, partsOf([first, ...others])) : Promise.resolve(),
    settled: () => shelf.refresh('clauses'),
    failed,
  });
  return {
    settings: computed(() => {
      const stored = shelf.settings.value;
      void settings.left.value;
      return stored && { ...stored, ...changedBy(stored, settings.pending(SETTINGS)) };
    }),
    clauses: computed(() => {
      void clauses.left.value;
      const all = new Map(shelf.clauses.value.map((clause) => [clause.id, clause]));
      for (const id of clauses.names()) {
        const parts = clauses.pending(id);
        const clause = all.get(id) ?? parts[0]?.clause;
        if (clause) all.set(id, { ...clause, ...partsOf(parts) });
      }
      return [...all.values()];
    }),
    settingsSoon: (key, change) => settings.set(SETTINGS, key, change),
    clauseSoon(clause, part) {
      // Each field is a place of its own.
      for (const [field, value] of Object.entries(part))
        clauses.set(clause.id, field, { clause, part: { [field]: value } });
    },
    async flush() {
      await Promise.all([settings.flush(), clauses.flush()]);
    },
    forgetClause: (clause) => clauses.forget(clause),
    forget() {
      settings.forget();
      clauses.forget();
    },
    states: [settings.state, clauses.state],
  };
}

const SETTINGS = 'settings';

function partsOf(parts: readonly ClausePart[]): Partial<Clause> {
  return Object.assign({}, ...parts.map(({ part }) => part));
}

function changedBy(now: Settings, changes: readonly SettingsChange[]): Partial<Settings> {
  const changed: Partial<Settings> = {};
  for (const change of changes) Object.assign(changed, change({ ...now, ...changed }));
  return changed;
}
