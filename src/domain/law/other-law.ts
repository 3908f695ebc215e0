import { REGIMES } from '../value/regime.ts';
import type { ProvisionRef, Regime } from './provision.ts';

/// The same number means other things in another law: FOIA s38 is health and safety, FOISA s38 personal information. So a
/// provision that was claimed before a case came under another law keeps the name of its own.

const NAMED = new RegExp(`^(${REGIMES.join('|')}) (.+)$`);

/** The law and the provision that a case under `regime` means by "43(2)", or by "FOIA 43(2)" where it was FOIA's. */
export function refOf(regime: Regime, kept: string): ProvisionRef {
  const [, law, provision] = NAMED.exec(kept) ?? [];
  const own = REGIMES.find((one) => one === law);
  return own === undefined || provision === undefined
    ? { regime, provision: kept }
    : { regime: own, provision };
}

/** True for a provision that a case under `regime` keeps of another law. */
export function isOfOtherLaw(regime: Regime, kept: string): boolean {
  return refOf(regime, kept).regime !== regime;
}

/** How a case that came from one law under another keeps a provision: "FOIA 43(2)", and "43(2)" again on the way back. */
export function keptUnder(kept: string, from: Regime, to: Regime): string {
  const { regime, provision } = refOf(from, kept);
  return regime === to ? provision : `${regime} ${provision}`;
}
