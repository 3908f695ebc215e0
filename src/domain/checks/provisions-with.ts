import { provisionsOf } from '../law/find.ts';
import type { Provision, Regime } from '../law/provision.ts';
import type { Citation } from '../letter/citations.ts';

/** Provisions by law; "36(2)" stands for all its limbs. */
export type OfLaws = Partial<Record<Regime, readonly string[]>>;

/** True for one of the provisions, or a limb of it. */
export function isOneOf({ regime, provision }: Citation, of: OfLaws): boolean {
  return of[regime]?.some((one) => provision === one || provision.startsWith(`${one}(`)) ?? false;
}

function provisionsWith(
  isOfKind: (provision: Provision) => boolean,
): Readonly<Record<Regime, readonly string[]>> {
  const of = (regime: Regime) =>
    provisionsOf(regime)
      .filter(isOfKind)
      .map(({ provision }) => provision);
  return { FOIA: of('FOIA'), EIR: of('EIR'), FOISA: of('FOISA'), EISR: of('EISR') };
}

/** Whose use depends on harm. */
export const OF_HARM = provisionsWith(({ test }) => test === 'harm');

/** For which the public interest is weighed. */
export const WEIGHED = provisionsWith(({ force }) => force === 'qualified');

/** Provisions of a test of harm to the commercial interests of somebody. */
export const COMMERCIAL: OfLaws = {
  FOIA: ['43(2)'],
  EIR: ['12(5)(e)'],
  FOISA: ['33(1)(b)'],
  EISR: ['10(5)(e)'],
};
