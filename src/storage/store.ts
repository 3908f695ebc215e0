import type { FoiCase } from '../domain/case/case.ts';
import type { CaseMove } from '../domain/case/moves.ts';
import type { Clause } from '../domain/clauses/clause.ts';
import type { MailTrace } from '../domain/email/mail-key.ts';
import type { ClauseChange } from './clause-record.ts';
import type { Settings, StoredSettings, Versioned } from './settings-record.ts';

/// What the panel needs of storage. Every write is one transaction and is told to all other windows of the extension.

export type { Settings };

export type StoreChange =
  | { readonly store: 'cases'; readonly id: string }
  | { readonly store: 'clauses' }
  | { readonly store: 'settings' }
  | { readonly store: 'drafts' }
  /** Many records of any store. */
  | { readonly store: 'all'; readonly deleted: false }
  /** Every record was deleted, for the so many-th time: what a window still holds of them is to be forgotten. */
  | { readonly store: 'all'; readonly deleted: true; readonly deletions: number };

/**
 * A stored record that could not be read. It is kept as it is until the officer removes it, or, where a newer version stored
 * it, until this one is updated: then it can't be removed by itself. `problem` names the field,
 * never its content. `id` is for naming it: whatever a record calls itself, it is found by the `key` under which it is
 * stored, in its own store or `aside`, among those that had to make room.
 */
export type DamagedRecord = {
  readonly store: 'cases' | 'clauses' | 'settings';
  readonly id: string;
  readonly problem: string;
  readonly key: IDBValidKey;
  readonly aside: boolean;
  readonly newer: boolean;
};

/** What is half typed in a form. */
export type FormDraft = {
  /** The case that it belongs to; '' for a form that belongs to none. */
  readonly owner: string;
  readonly form: string;
  readonly typed: unknown;
};

/** A draft as it is stored. A form has more than one where windows typed different words into it at the same time. */
export type StoredDraft = FormDraft & { readonly id: string };

/** Moves that are made of the case as it stands when they are made. */
export type MakeMoves = (now: FoiCase) => readonly CaseMove[];

/** Everything that is stored, as one value that can be written as JSON and read back with `readBackup`. */
export type Backup = {
  readonly product: 'foi-drafter';
  readonly format: 1;
  /** ISO instant. */
  readonly takenAt: string;
  readonly cases: readonly FoiCase[];
  readonly clauses: readonly ClauseChange[];
  readonly settings: StoredSettings & Versioned;
  /** Damaged records and those of a newer version, as they were stored, so that a backup leaves nothing behind. */
  readonly unreadable: readonly unknown[];
};

/**
 * What a merge did, in records. `kept` were newer here than in the backup and stayed; `differing` stayed too, but neither
 * can be told to be the newer one.
 */
export type Merged = {
  readonly added: number;
  readonly updated: number;
  readonly same: number;
  readonly kept: number;
  readonly differing: number;
  /** Puts back what was there before, except what was worked on since. */
  readonly undo: () => Promise<void>;
};

export interface Store {
  readonly cases: {
    /** Undefined when there is none, or when it is damaged (see `damaged`). */
    get(id: string): Promise<FoiCase | undefined>;
    /** Every case that can be read. */
    all(): Promise<readonly FoiCase[]>;
    /**
     * Every case that may be of that mail or of its conversation, and some that are not: `kinship` and `isOneConversation`
     * tell. Quick, however many are stored.
     */
    near(mail: MailTrace): Promise<readonly FoiCase[]>;
    /**
     * Adds the case unless there is one with its id already; gives the one that is stored. A damaged record with its
     * id is set aside first. Throws where a newer version has stored one with its id, or one of the same mail.
     */
    open(fresh: FoiCase): Promise<FoiCase>;
    /** Applies one move to the stored case in one transaction. `now` is an ISO instant. Throws when there is no such case. */
    advance(id: string, move: CaseMove, now: string): Promise<FoiCase>;
    /**
     * Applies several steps one after the other, in one transaction: all or none. Gives the case before the first step and
     * after each; undefined when there is no such case, or when it is damaged (see `damaged`).
     */
    advanceAll(id: string, steps: readonly MakeMoves[], now: string): Promise<readonly FoiCase[] | undefined>;
    remove(id: string): Promise<FoiCase | undefined>;
    /**
     * Puts a removed case back (undo), beside one that was begun in its place since: then under an id of its own. Gives it
     * as it is stored.
     */
    restore(removed: FoiCase): Promise<FoiCase>;
  };
  readonly clauses: {
    /** The library: the starter clauses, less those deleted, with the officer's edits and own ones. */
    all(): Promise<readonly Clause[]>;
    put(clause: Clause): Promise<void>;
    /** Changes only the named parts of a clause as it is stored by then; one that is not stored begins as `clause`. */
    update(clause: Clause, part: Partial<Clause>): Promise<void>;
    /** Gives the clause as it was stored, for undo. */
    remove(id: string): Promise<Clause | undefined>;
    /**
     * Undo of remove; what another window has written of the clause since stays. A clause whose origin is 'starter' becomes
     * the product's own text again.
     */
    restore(clause: Clause): Promise<void>;
  };
  readonly settings: {
    get(): Promise<Settings>;
    /** Changes only the named fields; a function is given the settings as stored, in the same transaction. */
    update(change: Partial<Settings> | ((now: Settings) => Partial<Settings>)): Promise<Settings>;
    /** Takes the next number for a proposed reference, in one transaction. */
    takeNumber(): Promise<number>;
  };
  readonly drafts: {
    all(): Promise<readonly StoredDraft[]>;
    /**
     * Stores what is typed in the place of `last`, what this window read or stored last of the form; gives it as it is
     * stored. Where another window has stored other words there since, both are kept, each under an id of its own.
     */
    put(draft: FormDraft, last?: StoredDraft): Promise<StoredDraft>;
    /** Removes what this window read or stored last, unless another window has stored other words there since. */
    remove(last: StoredDraft): Promise<void>;
    /** Removes all that belong to one case; gives them. */
    removeOf(owner: string): Promise<readonly StoredDraft[]>;
  };
  readonly damaged: {
    all(): Promise<readonly DamagedRecord[]>;
    /** The record as it was stored; undefined when it is there no more. */
    read(record: DamagedRecord): Promise<unknown>;
    /** Takes a damaged record out; gives it as it was stored, for a copy or for undo. One of a newer version stays. */
    remove(record: DamagedRecord): Promise<unknown>;
    /** Undo of remove. */
    restore(record: DamagedRecord, stored: unknown): Promise<void>;
  };
  readonly backup: {
    /** Everything stored. `now` is an ISO instant. */
    take(now: string): Promise<Backup>;
    /**
     * Adds what is new and replaces what is older here, by id, in one transaction. Where neither can be told to be newer,
     * what is here stays, unless `over` says that the backup's is wanted.
     */
    merge(backup: Backup, over?: boolean): Promise<Merged>;
    /**
     * Deletes everything stored. `undo` puts it back, except what stands in the place of something newer, and gives how many
     * cases that were. `overwritten` is when the browser's own files have been written over; it fails where they were not.
     */
    clear(): Promise<{ readonly undo: () => Promise<number>; readonly overwritten: Promise<void> }>;
  };
  /** Hears of changes made by other windows (not by this one). */
  watch(changed: (change: StoreChange) => void, signal: AbortSignal): void;
  close(): void;
}
