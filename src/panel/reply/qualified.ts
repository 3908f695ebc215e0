import type { Case } from '../../domain/case/case.ts';
import { findProvision, provisionsOf } from '../../domain/law/find.ts';
import type { Provision, Regime } from '../../domain/law/provision.ts';
import { claimedProvisions } from '../request/clause-text.ts';
import { shorten } from '../request/question-names.ts';

/** The provisions for whose public interest test more time can be taken: those that the answers claim, and all others. */
export type Qualified = { readonly claimed: readonly Provision[]; readonly others: readonly Provision[] };

/** What is claimed may need its condition to be qualified (s40(2)); of the rest only what is qualified is offered. */
export function qualifiedFor(of: Case): Qualified {
  const claimed = claimedProvisions(of)
    .map((provision) => findProvision(of.regime, provision))
    .filter((law) => law !== undefined)
    .filter(({ force }) => force === 'qualified' || force === 'by-condition');
  const known = new Set(claimed.map(({ provision }) => provision));
  return { claimed, others: allQualified(of.regime).filter(({ provision }) => !known.has(provision)) };
}

function allQualified(regime: Regime): readonly Provision[] {
  return provisionsOf(regime).filter(({ force }) => force === 'qualified');
}

/** "s31(1)(a) Law enforcement: the prevention or detection of crime", short enough for a list. */
export function qualifiedName({ provision, name, limb }: Provision): string {
  return shorten(`s${provision} ${name}${limb === null ? '' : `: ${limb}`}`, 70);
}
