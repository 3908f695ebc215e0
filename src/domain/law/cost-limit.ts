import * as v from 'valibot';
import type { ValueOf } from '../value/value.ts';

/// The appropriate limit of FOIA s12: SI 2004/3244, regs 3 and 4. FOISA and the EIR count otherwise.

/** The only work that may be counted (reg 4(3)): not redaction, not thinking about exemptions. */
export const COST_ACTIVITIES = ['determining', 'locating', 'retrieving', 'extracting'] as const;
export type CostActivity = (typeof COST_ACTIVITIES)[number];

/** Pounds for an hour of one person's work (reg 4(4)). */
export const POUNDS_AN_HOUR = 25;

/** £600 for bodies of FOIA Schedule 1 Part I (central government and others named there), £450 for all others (reg 3). */
export const costLimitShape = v.picklist([450, 600]);
export type CostLimit = v.InferOutput<typeof costLimitShape>;

const notNegative = v.pipe(v.number(), v.finite(), v.minValue(0));

/** Some of the work: so many units ("files", "mailboxes") at so many minutes each. */
const estimateLineShape = v.object({
  id: v.string(),
  activity: v.picklist(COST_ACTIVITIES),
  /** What is done, in the officer's words: "searching 40 mailboxes". */
  what: v.optional(v.string(), ''),
  /** How many; 1 where nothing is counted. No default: a line without its number must not count as any. */
  count: notNegative,
  /** Minutes for each. */
  minutes: notNegative,
});
export type EstimateLine = ValueOf<typeof estimateLineShape>;

export const estimateShape = v.object({ limit: costLimitShape, lines: v.array(estimateLineShape) });
export type CostEstimate = ValueOf<typeof estimateShape>;

export type Cost = {
  readonly minutes: number;
  /** Pounds, to the penny. */
  readonly pounds: number;
  /** Hours that the limit allows: 18 or 24. */
  readonly limitHours: number;
  /** FOIA s12(1): complying would exceed the limit; to meet it exactly is not to exceed it. */
  readonly exceeds: boolean;
};

/** Lines are counted in whole thousandths of a minute, so that their order can't change the sum. */
const FINE = 1000;

/** What the work of an estimate costs, against the limit. */
export function costOf({ limit, lines }: CostEstimate): Cost {
  const fine = lines.reduce((sum, { count, minutes }) => sum + Math.round(count * minutes * FINE), 0);
  const limitHours = limit / POUNDS_AN_HOUR;
  return {
    minutes: fine / FINE,
    pounds: Math.round((fine * POUNDS_AN_HOUR * 100) / (60 * FINE)) / 100,
    limitHours,
    exceeds: fine > limitHours * 60 * FINE,
  };
}
