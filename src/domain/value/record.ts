import * as v from 'valibot';
import { tooMuch } from './size.ts';

/// A stored record and its versions. It may have been written by an older release, cut short by a full disk, or come from a
/// backup that somebody edited, so it is `unknown` until it was held against its shape.
///
/// A record carries its version, a number; version 0.1.0 stored none, which is version 1. Each kind of record has one list
/// of steps, from version 1 to 2, from 2 to 3 and so on, which an older record is taken through whenever it is read. What its
/// shape has a default for is given where it is missing, at any depth: the step for a new field that has one changes nothing
/// and only raises the version, for a release that does not know it. What else is missing, or is not as it must be, makes the
/// record damaged.
///
/// Invariant: what a newer release stored is never used, changed or removed, for its words may mean something else there; it
/// is said to be newer and waits for the update. It is cheap to keep because nobody gets a value of it to write back. And
/// fields that this release does not know stay in the value of any other record, wherever they are, and so are written back.

/** A record as it is stored. */
export type Stored = Readonly<Record<string, unknown>>;

/**
 * What a version changed: makes a record of that version of one of the version before. It is given what is stored, so it takes
 * any value in any field for possible, and leaves what it does not expect to the shape. Once released it is never changed.
 */
export type Step = (stored: Stored) => Stored;

/** One kind of record: what it must look like today, and how it came to be so. */
export type RecordKind<T> = { readonly shape: v.GenericSchema<unknown, T>; readonly steps: readonly Step[] };

/** What reading a record gives: the value, or which field of it cannot be read, or that a newer release stored it. */
export type ReadRecord<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly newer: boolean; readonly problem: string };

/** Which version a record is of. */
export const versionShape = v.pipe(v.number(), v.integer(), v.minValue(1));

/** The version that this release stores. */
export function versionOf(steps: readonly Step[]): number {
  return steps.length + 1;
}

/** Reads a stored record, or says what is wrong with it ("questions.2.text"). */
export function readRecord<T>({ shape, steps }: RecordKind<T>, stored: unknown): ReadRecord<T> {
  if (isNewer(steps, stored)) return { ok: false, newer: true, problem: NEWER };
  return readAs(shape, upToDate(steps, stored));
}

/** Reads a part of a record that has no version of its own. What is too large is damaged too. */
export function readAs<T>(shape: v.GenericSchema<unknown, T>, stored: unknown): ReadRecord<T> {
  const much = tooMuch(stored);
  if (much !== null) return damaged(much);
  const result = v.safeParse(shape, stored, { abortEarly: true });
  if (!result.success) return damaged(wordsOf(result.issues[0]));
  keepUnknown(result.output, stored);
  return { ok: true, value: result.output };
}

function damaged(problem: string): ReadRecord<never> {
  return { ok: false, newer: false, problem };
}

const NEWER = 'it was stored by a newer version of FOI Drafter';

/** True for a record that a newer release stored. */
export function isNewer(steps: readonly Step[], stored: unknown): boolean {
  return isGroup(stored) && v.is(versionShape, stored.version) && stored.version > versionOf(steps);
}

/** A record of an older version as this one would have stored it. What has no version that there was stays as it is. */
export function upToDate(steps: readonly Step[], stored: unknown): unknown {
  if (!isGroup(stored)) return stored;
  const { version = 1 } = stored;
  if (!v.is(versionShape, version)) return stored;
  const today = steps.slice(version - 1).reduce((so: Stored, step) => step(so), stored);
  return { ...today, version: versionOf(steps) };
}

/** The id that a record claims, for naming it: never more of it than a line of a list holds. */
export function idOf(stored: unknown): string {
  if (!isGroup(stored)) return 'without an id';
  const { id } = stored;
  if (typeof id !== 'string' && typeof id !== 'number') return 'without an id';
  return String(id).length > 200 ? `${String(id).slice(0, 200)}…` : String(id);
}

/** Which field, and what it is too much of where that is what is wrong with it. */
function wordsOf(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue) || 'the whole record';
  return issue.type === 'max_length' || issue.type === 'check' ? `${path} ${issue.message}` : path;
}

/** Parsing makes a new value of what the shape names: everything else that was stored is put into that one. */
function keepUnknown(read: unknown, stored: unknown): void {
  if (!isGroup(read) || !isGroup(stored) || read === stored) return;
  for (const [name, part] of Object.entries(stored)) {
    if (Object.hasOwn(read, name)) keepUnknown(read[name], part);
    // Not by assignment, which would take "__proto__" for something else than a name.
    else
      Object.defineProperty(read, name, {
        value: part,
        writable: true,
        enumerable: true,
        configurable: true,
      });
  }
}

/** A group of named values, or a list, whose names are its places. */
function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
