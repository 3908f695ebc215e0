import type { Case, CaseMove } from '../domain/case/case.ts';
import type { Clause } from '../domain/clauses/clause.ts';
import type { AuthorityDetails } from '../domain/letter/decision.ts';

/// What the panel needs of storage. Every write is one transaction and is told to all other windows of the extension.

/** What the officer set. `referencePattern` may hold {yyyy}, {yy}, {mm} and {n} (a counter, {nnnn} pads it). */
export type Settings = {
  readonly authority: AuthorityDetails;
  readonly referencePattern: string;
  readonly nextNumber: number;
  readonly teams: readonly string[];
  readonly defaultRegime: 'FOIA' | 'EIR' | 'FOISA';
};

export type StoreChange =
  | { readonly store: 'cases'; readonly id: string }
  | { readonly store: 'clauses' }
  | { readonly store: 'settings' };

export interface Store {
  readonly cases: {
    get(id: string): Promise<Case | undefined>;
    all(): Promise<readonly Case[]>;
    /** Adds the case unless there is one with its id already; gives the one that is stored. */
    open(fresh: Case): Promise<Case>;
    /** Applies one move to the stored case in one transaction. `now` is an ISO instant. Throws when there is no such case. */
    advance(id: string, move: CaseMove, now: string): Promise<Case>;
    remove(id: string): Promise<Case | undefined>;
    /** Puts a removed case back (undo). */
    restore(removed: Case): Promise<void>;
  };
  readonly clauses: {
    /** The library: the starter clauses, less those deleted, with the officer's edits and own ones. */
    all(): Promise<readonly Clause[]>;
    put(clause: Clause): Promise<void>;
    remove(id: string): Promise<void>;
    /** Undo of remove. */
    restore(clause: Clause): Promise<void>;
  };
  readonly settings: {
    get(): Promise<Settings>;
    /** Changes only the named fields. */
    update(change: Partial<Settings>): Promise<Settings>;
    /** Takes the next number for a proposed reference, in one transaction. */
    takeNumber(): Promise<number>;
  };
  /** Hears of changes made by other windows (not by this one). */
  watch(changed: (change: StoreChange) => void, signal: AbortSignal): void;
  close(): void;
}
