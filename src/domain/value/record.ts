import * as v from 'valibot';
import { tooMuch } from './size.ts';

/// How a stored record is read. It may have been written by an older release, cut short by a full disk, or come from a
/// backup that somebody edited, so it is `unknown` until it was held against its shape. What the shape has a default for is
/// given where it is missing, at any depth; what else is missing, or is not as it must be, makes the record damaged.
///
/// Fields that this release does not know stay in the value, wherever they are, and so are written back with it.

/** What reading a record gives: the value, or which field of it cannot be read. */
export type ReadRecord<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: string };

/** A stored value as its shape has it, or what is wrong with it ("questions.2.text"). What is too large is damaged too. */
export function readAs<T>(shape: v.GenericSchema<unknown, T>, stored: unknown): ReadRecord<T> {
  const much = tooMuch(stored);
  if (much !== null) return { ok: false, problem: much };
  const result = v.safeParse(shape, stored, { abortEarly: true });
  if (!result.success) return { ok: false, problem: wordsOf(result.issues[0]) };
  keepUnknown(result.output, stored);
  return { ok: true, value: result.output };
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
