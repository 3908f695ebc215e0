import type { LimitVariant } from './due-date.ts';
import type { Regime } from './provision.ts';

/// Time limits other than 20 working days from receipt, as the officer may choose them.

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

/** The limits that a regime has beside the ordinary one; none under the EIR. */
export function limitsOf(regime: Regime): readonly Limit[] {
  return LIMITS.filter((limit) => limit.regime === regime);
}
