import { provisionsOf } from '../law/find.ts';
import type { Provision, Regime } from '../law/provision.ts';
import { REGIMES } from '../value/regime.ts';

/** The provisions of each law that are of a kind, as a row of `told-against.ts` names them. */
function provisionsWith(
  isOfKind: (provision: Provision) => boolean,
): Readonly<Record<Regime, readonly string[]>> {
  const of = (regime: Regime) =>
    provisionsOf(regime)
      .filter(isOfKind)
      .map(({ provision }) => provision);
  return Object.fromEntries(REGIMES.map((regime) => [regime, of(regime)])) as unknown as Readonly<
    Record<Regime, readonly string[]>
  >;
}

/** Whose use depends on harm. */
export const OF_HARM = provisionsWith(({ test }) => test === 'harm');

/** For which the public interest is weighed. */
export const WEIGHED = provisionsWith(({ force }) => force === 'qualified');
