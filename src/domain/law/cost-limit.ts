import * as v from 'valibot';
import type { ValueOf } from '../value/value.ts';
import type { Regime } from './provision.ts';

/// What answering a request may cost at most. FOIA s12: the appropriate limit of SI 2004/3244, regs 3 and 4. FOISA s12(1): the
/// prescribed amount of SSI 2004/467, regs 3 and 5. The Regulations have no such limit.

/** Work that may be counted; which of it, the law of the request says. */
export const COST_ACTIVITIES = ['determining', 'locating', 'retrieving', 'extracting'] as const;
export type CostActivity = (typeof COST_ACTIVITIES)[number];

/** How a law counts. */
type CostRules = {
  /** Pounds for an hour of one person's work. */
  readonly rate: number;
  /** Those that an authority can have; 600 is in each. */
  readonly limits: readonly CostLimit[];
  /** The only work that counts: neither redaction under FOIA nor, under both, thinking about exemptions. */
  readonly counted: readonly CostActivity[];
};

/**
 * FOIA: SI 2004/3244 reg 3 (limits), reg 4(3) (work) and (4) (rate). FOISA: SSI 2004/467 reg 3(2)(a) leaves out the work of
 * finding out whether the information is held, (b) caps the rate, reg 5 has the amount; read as made, on 27 November 2026.
 */
const COST_RULES: Readonly<Record<CostLaw, CostRules>> = {
  FOIA: { rate: 25, limits: [450, 600], counted: COST_ACTIVITIES },
  FOISA: { rate: 15, limits: [600], counted: ['locating', 'retrieving', 'extracting'] },
};

/** The laws that have a limit of cost. */
export type CostLaw = 'FOIA' | 'FOISA';

/** How a law counts what answering costs; null where it has no limit. */
export function costRules(regime: CostLaw): CostRules;
export function costRules(regime: Regime): CostRules | null;
export function costRules(regime: Regime): CostRules | null {
  return regime === 'FOIA' || regime === 'FOISA' ? COST_RULES[regime] : null;
}

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
  /** Pounds that it may cost. */
  readonly limit: CostLimit;
  /** Hours that the limit allows: 18 or 24, under FOISA 40. */
  readonly limitHours: number;
  /** Pounds for an hour. */
  readonly rate: number;
  /** Complying would exceed the limit; to meet it exactly is not to exceed it. */
  readonly exceeds: boolean;
};

/** Lines are counted in whole thousandths of a minute, so that their order can't change the sum. */
const FINE = 1000;

/** The work of an estimate that a law counts. */
export function countedLines({ lines }: CostEstimate, law: CostLaw): readonly EstimateLine[] {
  return lines.filter(({ activity }) => costRules(law).counted.includes(activity));
}

/** What the work of an estimate costs under a law, against its limit. Work that the law does not count is left out. */
export function costOf(estimate: CostEstimate, law: CostLaw = 'FOIA'): Cost {
  const { rate, limits } = costRules(law);
  const lines = countedLines(estimate, law);
  const limit = limits.find((one) => one === estimate.limit) ?? 600;
  const fine = lines.reduce((sum, { count, minutes }) => sum + Math.round(count * minutes * FINE), 0);
  const limitHours = limit / rate;
  return {
    minutes: fine / FINE,
    pounds: Math.round((fine * rate * 100) / (60 * FINE)) / 100,
    limit,
    limitHours,
    rate,
    exceeds: fine > limitHours * 60 * FINE,
  };
}
