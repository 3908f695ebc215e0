import { provisionsOf } from './find.ts';
import type { Provision, Regime } from './provision.ts';

/// Exemptions that protect somebody beside the authority and the requester. What would harm such a third party it knows best,
/// and so it is asked: FOIA s45(2)(c), FOISA s60(2)(c).

/** Interests of whoever gave the information, and of nobody else. */
const OF_WHO_PROVIDED = ['EIR 12(5)(f)', 'EISR 10(5)(f)'];

/**
 * Whether a third party's interests are what a provision protects: 'always', 'perhaps' where they may be the authority's own,
 * null where it is about neither.
 */
export function protectsThirdParty({ regime, provision, needs }: Provision): 'always' | 'perhaps' | null {
  if (needs.includes('source-of-confidence')) return 'always';
  if (!needs.includes('whose-interests')) return null;
  return OF_WHO_PROVIDED.includes(`${regime} ${provision}`) ? 'always' : 'perhaps';
}

/** Somebody's personal data, and what a firm keeps as a trade secret: their views may be asked too. */
const ALSO_ASKED: Readonly<Record<Regime, RegExp>> = {
  FOIA: /^(?:40\(2\)|43\(1\)$)/,
  EIR: /^13\(1\)/,
  FOISA: /^(?:38\(1\)\(b\)|33\(1\)\(a\)$)/,
  EISR: /^11\(2\)/,
};

/** Whether a third party may be asked before a provision is relied on. */
export function isAskedAbout(law: Provision): boolean {
  return protectsThirdParty(law) !== null || ALSO_ASKED[law.regime].test(law.provision);
}

/** What a third party may be asked about under a law, without the conditions of personal data; in the order of the statute. */
export function askedAboutUnder(regime: Regime): readonly Provision[] {
  return provisionsOf(regime).filter((law) => isAskedAbout(law) && !/\(\d[AB]\)/.test(law.provision));
}
