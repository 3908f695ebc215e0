/// The appropriate limit of FOIA s12: SI 2004/3244, regs 3 and 4. FOISA and the EIR count otherwise.

/** The only work that may be counted (reg 4(3)): not redaction, not thinking about exemptions. */
export type CostActivity = 'determining' | 'locating' | 'retrieving' | 'extracting';

export const COST_ACTIVITIES: readonly CostActivity[] = [
  'determining',
  'locating',
  'retrieving',
  'extracting',
];

/** Pounds for an hour of one person's work (reg 4(4)). */
export const POUNDS_AN_HOUR = 25;

/** £600 for bodies of FOIA Schedule 1 Part I (central government and others named there), £450 for all others (reg 3). */
export type CostLimit = 450 | 600;

/** Some of the work: so many units ("files", "mailboxes") at so many minutes each. */
export type EstimateLine = {
  readonly id: string;
  readonly activity: CostActivity;
  /** What is done, in the officer's words: "searching 40 mailboxes". */
  readonly what: string;
  /** How many; 1 where nothing is counted. Not negative. */
  readonly count: number;
  /** Minutes for each. Not negative. */
  readonly minutes: number;
};

export type CostEstimate = { readonly limit: CostLimit; readonly lines: readonly EstimateLine[] };

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
