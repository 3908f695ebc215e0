import * as v from 'valibot';
import { clauseShape } from '../domain/clauses/clause.ts';
import { type ReadRecord, readAs } from '../domain/value/record.ts';
import type { ValueOf } from '../domain/value/value.ts';

/// What the officer changed of the clause library, as it is stored: one record for each clause that was changed.

const writtenShape = v.object({ id: v.string(), clause: clauseShape });
const removedShape = v.object({ id: v.string(), removed: v.literal(true) });

/** A clause of the officer's own (or a starter as they edited it), or a removed starter. */
export type ClauseChange = ValueOf<typeof writtenShape> | ValueOf<typeof removedShape>;

/** A stored change of the library, or what is wrong with it. */
export function readClauseChange(stored: unknown): ReadRecord<ClauseChange> {
  const isWritten = typeof stored === 'object' && stored !== null && 'clause' in stored;
  return isWritten ? readAs<ClauseChange>(writtenShape, stored) : readAs<ClauseChange>(removedShape, stored);
}
