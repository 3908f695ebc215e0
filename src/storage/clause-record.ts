import * as v from 'valibot';
import { type Clause, clauseShape } from '../domain/clauses/clause.ts';
import {
  type ReadRecord,
  type RecordKind,
  readRecord,
  type Step,
  type Stored,
  versionOf,
  versionShape,
} from '../domain/value/record.ts';
import type { ValueOf } from '../domain/value/value.ts';

/// What the officer changed of the clause library, as it is stored: one record for each clause that was changed.

const kept = { id: v.string(), version: versionShape };
const writtenShape = v.object({ ...kept, clause: clauseShape });
const removedShape = v.object({ ...kept, removed: v.literal(true) });

/** A clause of the officer's own (or a starter as they edited it), or a removed starter. */
export type ClauseChange = ValueOf<typeof writtenShape> | ValueOf<typeof removedShape>;

/**
 * What each version changed of a stored change.
 * 2: a clause says whether it serves neither confirming nor denying (before, none did), and can be for the Environmental
 * Information (Scotland) Regulations (`clause.regime`).
 */
const steps: readonly Step[] = [(stored) => stored];

export const writtenRecord: RecordKind<ClauseChange> = { shape: writtenShape, steps };
export const removedRecord: RecordKind<ClauseChange> = { shape: removedShape, steps };

/** A stored change of the library, or what is wrong with it. */
export function readClauseChange(stored: unknown): ReadRecord<ClauseChange> {
  const isWritten = typeof stored === 'object' && stored !== null && 'clause' in stored;
  return readRecord(isWritten ? writtenRecord : removedRecord, stored);
}

/** The record of a clause that the officer wrote. What this release does not know of the record `before` stays. */
export function writtenClause(clause: Clause, before?: ClauseChange): ClauseChange {
  const { removed: _, clause: was, ...more }: Stored = { ...before };
  return { ...more, id: clause.id, version: versionOf(steps), clause: { ...Object(was), ...clause } };
}

/** The record of a starter that the officer removed. What this release does not know of the record `before` stays. */
export function removedClause(id: string, before?: ClauseChange): ClauseChange {
  const { clause: _, ...more }: Stored = { ...before };
  return { ...more, id, version: versionOf(steps), removed: true };
}
