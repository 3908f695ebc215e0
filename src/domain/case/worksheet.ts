import * as v from 'valibot';
import type { Reasoned } from '../clauses/reasons-for.ts';
import { dateShape } from '../law/dates.ts';
import { keptUnder } from '../law/other-law.ts';
import type { Regime } from '../law/provision.ts';
import { same } from '../value/same.ts';
import { lineShape } from '../value/size.ts';
import type { ValueOf } from '../value/value.ts';

/// What a case keeps of a worksheet beside the words of the letter. The harm, what speaks for and against, and the balance
/// are the letter's own clauses (`src/domain/worksheet`): they stand once, so that worksheet and letter cannot differ.

const worksheetShape = v.object({
  /** Name or post. */
  decidedBy: v.optional(lineShape, ''),
  decidedOn: v.optional(v.nullable(dateShape), null),
  /** Not for the letter. */
  notes: v.optional(v.string(), ''),
});

/** Who decided on an exemption, when, and what else is to be remembered of it. No letter says any of it. */
export type Worksheet = ValueOf<typeof worksheetShape>;

/** Those of a case, by `worksheetKey`. One of a claim that is not made any more waits until it is made again. */
export const worksheetsShape = v.record(v.string(), worksheetShape);
export type Worksheets = ValueOf<typeof worksheetsShape>;

/** A worksheet that nothing was written on. */
export const plainWorksheet: Worksheet = v.getDefaults(worksheetShape);

/** Under which name the worksheet of a claim is kept: withholding, and neither confirming nor denying, have one each. */
export function worksheetKey({ provision, ncnd }: Reasoned): string {
  return ncnd ? `${provision} NCND` : provision;
}

/** The worksheet of a claim; a plain one where nothing was written. */
export function worksheetOf({ worksheets }: { readonly worksheets: Worksheets }, claim: Reasoned): Worksheet {
  const key = worksheetKey(claim);
  return (Object.hasOwn(worksheets, key) ? worksheets[key] : undefined) ?? plainWorksheet;
}

/** The worksheets after a change of one. A plain one is not kept. Gives the same back when nothing changes. */
export function withWorksheet(all: Worksheets, claim: Reasoned, change: Partial<Worksheet>): Worksheets {
  const before = worksheetOf({ worksheets: all }, claim);
  const after = { ...before, ...change };
  if (same(before, after)) return all;
  const { [worksheetKey(claim)]: _, ...others } = all;
  return same(after, plainWorksheet) ? others : { ...others, [worksheetKey(claim)]: after };
}

/** The worksheets of a case that comes under another law, under the names that its claims then have. */
export function worksheetsUnder(all: Worksheets, from: Regime, to: Regime): Worksheets {
  return Object.fromEntries(Object.entries(all).map(([key, one]) => [keptUnder(key, from, to), one]));
}
