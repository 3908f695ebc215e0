import type { FoiCase } from '../domain/case/case.ts';
import { same } from '../domain/value/same.ts';
import type { ClauseChange } from './clause-record.ts';

/** What one record is beside another of its id. */
export type Age = 'same' | 'older' | 'newer' | 'untold';

/** Only cases say when they were worked on: which of two clauses is the newer can't be told. */
export function ageBeside(one: FoiCase | ClauseChange, other: FoiCase | ClauseChange): Age {
  if (same(one, other)) return 'same';
  const [a, b] = [changedAt(one), changedAt(other)];
  if (a === null || b === null || a === b) return 'untold';
  return a > b ? 'newer' : 'older';
}

function changedAt(record: FoiCase | ClauseChange): string | null {
  return 'changedAt' in record ? record.changedAt : null;
}
