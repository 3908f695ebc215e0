import * as v from 'valibot';
import type { ValueOf } from '../value/value.ts';
import { dateShape } from './dates.ts';
import type { Regime } from './provision.ts';

/// Time limits other than 20 working days from receipt, and more time after them, as the officer may choose them.

/** Reasons in law for another limit than 20 working days. */
export const variantShape = v.variant('kind', [
  /** FOIA: 20 working days that are also school days, or 60 working days, whichever comes first (SI 2004/3364 reg 3). */
  v.object({
    kind: v.literal('school'),
    closed: v.optional(v.array(v.object({ from: dateShape, to: dateShape })), []),
  }),
  /** FOIA: transferred public records that are not designated open (SI 2004/3364 reg 4). FOISA: Keeper of the Records. */
  v.object({ kind: v.literal('transferred-records') }),
  /**
   * FOIA: armed forces operations, information abroad: a day that the regulator set, after working day 20 and at most
   * working day 60 (regs 5, 6).
   */
  v.object({ kind: v.literal('set-by-regulator'), until: dateShape }),
]);

export type LimitVariant = ValueOf<typeof variantShape>;

/** More time after the limit. */
export const extensionShape = v.variant('kind', [
  /** FOIA s10(3): a qualified exemption already found to apply, and the day by which the balance will be struck. */
  v.object({ kind: v.literal('public-interest'), provision: v.string(), until: dateShape }),
  /** EIR and EISR reg 7: complex and voluminous. */
  v.object({ kind: v.literal('complex-and-voluminous') }),
]);

export type Extension = ValueOf<typeof extensionShape>;

export type Limit = {
  readonly kind: LimitVariant['kind'];
  readonly regime: Regime;
  readonly name: string;
  /** How it is counted and for whom, in a sentence. */
  readonly about: string;
  /** Where it stands. */
  readonly law: string;
  readonly verified: boolean;
  /** What to look up before relying on it; null when it was read. */
  readonly toCheck: string | null;
};

const LIMITS: readonly Limit[] = [
  {
    kind: 'school',
    regime: 'FOIA',
    name: 'School: 20 school days',
    about:
      'Days on which the school is closed to pupils do not count, up to 60 working days. For maintained and nursery schools, MoD schools, academies, schools in Northern Ireland and pupil referral units.',
    law: 'SI 2004/3364 reg 3, SI 2009/1369, SI 2010/2768',
    verified: false,
    toCheck: 'SI 2010/2768, which brought academies in, was seen in an excerpt only. The others were read.',
  },
  {
    kind: 'transferred-records',
    regime: 'FOIA',
    name: 'Transferred public records: 30 working days',
    about: 'For public records that were transferred and are not designated as open.',
    law: 'SI 2004/3364 reg 4',
    verified: true,
    toCheck: null,
  },
  {
    kind: 'set-by-regulator',
    regime: 'FOIA',
    name: 'A day set by the regulator',
    about:
      'Where the information is abroad or with armed forces on operations: ask the regulator within 20 working days; it may allow up to 60.',
    law: 'SI 2004/3364 regs 5 and 6',
    verified: true,
    toCheck: null,
  },
  {
    kind: 'transferred-records',
    regime: 'FOISA',
    name: 'Keeper of the Records: 30 working days',
    about: 'For closed records that were transferred to the Keeper of the Records of Scotland.',
    law: 'FOISA s10',
    verified: true,
    toCheck: null,
  },
];

/** The limits that a regime has beside the ordinary one; none under the EIR and the EISR. */
export function limitsOf(regime: Regime): readonly Limit[] {
  return LIMITS.filter((limit) => limit.regime === regime);
}
