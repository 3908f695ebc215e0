import type { Reasoned } from '../../domain/clauses/reasons-for.ts';
import { compareProvisions } from '../../domain/law/citation.ts';
import { findProvision, provisionsOf } from '../../domain/law/find.ts';
import { refOf } from '../../domain/law/other-law.ts';
import { isEnvironmental, type Likelihood, type Provision, type Regime } from '../../domain/law/provision.ts';
import type { AnswerStatus } from '../../domain/letter/decision.ts';

/** "s43(2)", in the Regulations "reg 12(5)(e)": as short as officers say it. "FOIA s43(2)" in a case under another law. */
export function shortCitation(regime: Regime, kept: string): string {
  const { regime: own, provision } = refOf(regime, kept);
  return `${own === regime ? '' : `${own} `}${isEnvironmental(own) ? 'reg ' : 's'}${provision}`;
}

/** What is claimed, as a chip or an offer names it: "s31(1)(a)", "s31(3) (NCND)". */
export function claimWords(regime: Regime, { provision, ncnd }: Reasoned): string {
  if (!ncnd) return shortCitation(regime, provision);
  const own = refOf(regime, provision);
  const denied = findProvision(own.regime, own.provision)?.ncnd ?? own.provision;
  const within =
    own.regime === 'FOISA' && denied !== own.provision ? ` with ${shortCitation(regime, provision)}` : '';
  return `${shortCitation(regime, denied)}${within} (NCND)`;
}

export const LIKELIHOOD_NAMES: Readonly<Record<Likelihood, string>> = {
  would: 'would',
  'would-be-likely': 'would be likely to',
};

/**
 * The provisions that the words name: by number ("43", "s.31(1)") or by name ("commercial"); all of the regime for no
 * words. Under "neither confirm nor deny" only those that allow it.
 */
export function findProvisions(
  regime: Regime,
  status: AnswerStatus | null,
  words: string,
): readonly Provision[] {
  const usable = provisionsOf(regime).filter((p) => status !== 'ncnd' || p.ncnd !== null);
  const parts = words
    .toLowerCase()
    .replace(/\b(ss?|sections?|regs?|regulations?)\.?\s*(?=\d)/g, '')
    .replace(/(?<!\s)\s+(?=\()/g, '')
    .split(/\s+/);
  const wanted = parts.filter((part) => part !== '');
  return usable
    .filter((provision) => wanted.every((part) => names(provision, part)))
    .sort((a, b) => compareProvisions(a.provision, b.provision));
}

function names({ provision, name, limb }: Provision, part: string): boolean {
  if (/^\d/.test(part)) return startsAsNumber(provision.toLowerCase(), part);
  return `${name} ${limb ?? ''}`.toLowerCase().includes(part);
}

/** "4" finds 4 and 40 to 44, "31(1)" its limbs. */
function startsAsNumber(provision: string, part: string): boolean {
  return provision.replace(/[()]/g, '').startsWith(part.replace(/[()]/g, ''));
}
