import { compareProvisions } from '../law/citation.ts';
import { findProvision } from '../law/find.ts';
import { keptUnder } from '../law/other-law.ts';
import type { Likelihood, Provision, Regime } from '../law/provision.ts';
import { REGIMES } from '../value/regime.ts';
import type { Answer } from './decision.ts';
import { statusFacts } from './statuses.ts';

/// What an answer cites. Statuses cite provisions of their own too: FOIA s21 for information that is available elsewhere.

/**
 * Under which duty a provision is cited:
 * 'exemption' withholds information; 'ncnd' refuses to say whether it is held; 'ground' refuses the request itself
 * (s12, s14); 'own-data' is outside the regime (EIR reg 5(3), EISR reg 11(1)); 'not-held' is FOISA's notice of section 17.
 */
export type CitationKind = 'exemption' | 'ncnd' | 'ground' | 'own-data' | 'not-held';

export type Citation = {
  readonly kind: CitationKind;
  readonly regime: Regime;
  /** As the officer claimed it. */
  readonly provision: string;
  /** The same as the case keeps it: with its law before it where that is not the case's ("EIR 12(5)(e)"). */
  readonly kept: string;
  /** As the letter cites it: under 'ncnd' the subsection that allows it (31(3) for 31(1)(a)). */
  readonly cited: string;
  /** Undefined when the regime has no such provision. */
  readonly law: Provision | undefined;
  readonly likelihood: Likelihood | null;
  /** Names what the answer withholds under it; '' where that is not named. */
  readonly what: string;
  /** The notice gives no reasons for it, for they would tell what is exempt (FOIA s17(4), FOISA s16(3)). */
  readonly untold: boolean;
  /** False for a provision that follows from the status. */
  readonly claimed: boolean;
};

/** What tells two citations apart. FOISA has one section 18 for all, so there the exemption belongs to it. */
export function citationKey({ regime, kind, cited, provision }: Citation): string {
  const shared = regime === 'FOISA' && kind === 'ncnd' && cited !== provision;
  return shared ? `${cited}+${provision}` : cited;
}

/**
 * What one answer cites, each once, in the order of the statute. Claims of a status that has none are not cited.
 * @param law the law that the question is answered under; the case's when left out.
 */
export function citationsOf(regime: Regime, answer: Answer, law: Regime = regime): readonly Citation[] {
  return inStatuteOrder([...claimedIn(regime, answer, law), ...impliedBy(regime, answer.status, law)]);
}

/** Each citation once, in the order of the statute. */
export function inStatuteOrder(citations: readonly Citation[]): readonly Citation[] {
  const byKey = new Map<string, Citation>();
  for (const citation of citations) {
    const key = citationKey(citation);
    if (!byKey.has(key)) byKey.set(key, citation);
  }
  return [...byKey.values()].sort(compareCitations);
}

/** Orders two citations as their statutes do, an Act before the Regulations beside it. */
export function compareCitations(a: Citation, b: Citation): number {
  return (
    REGIMES.indexOf(a.regime) - REGIMES.indexOf(b.regime) ||
    compareProvisions(a.cited, b.cited) ||
    compareProvisions(a.provision, b.provision)
  );
}

function claimedIn(regime: Regime, answer: Answer, own: Regime): readonly Citation[] {
  if (!statusFacts(answer.status).claims) return [];
  return answer.exemptions.map(({ provision: kept, likelihood, what, untold }) => {
    // What was claimed under another law than the question's is no provision of that.
    const provision = keptUnder(kept, regime, own);
    const law = findProvision(own, provision);
    const denies = answer.status === 'ncnd';
    // s12(2) refuses the request itself, so its notice is that of s17(5), though it is about confirming or denying.
    const kind = denies && law?.test !== 'request' ? 'ncnd' : kindOf(law);
    const cited = denies ? (law?.ncnd ?? provision) : provision;
    const named = kind === 'ground' ? findProvision(own, cited) : law;
    const withheld = what.trim() === '' ? answer.what.trim() : what.trim();
    const said = { likelihood, what: withheld, untold, claimed: true };
    return { kind, regime: own, provision, kept, cited, law: named, ...said };
  });
}

function kindOf(law: Provision | undefined): CitationKind {
  if (law?.test === 'request')
    return law.regime === 'FOISA' && law.provision === '17(1)' ? 'not-held' : 'ground';
  return law?.force === 'none' ? 'own-data' : 'exemption';
}

const IMPLIED: Partial<Record<string, readonly [CitationKind, string]>> = {
  'FOIA elsewhere': ['exemption', '21'],
  'FOISA elsewhere': ['exemption', '25(1)'],
  'FOISA not-held': ['not-held', '17(1)'],
  'FOISA part-held': ['not-held', '17(1)'],
  'EIR not-held': ['exemption', '12(4)(a)'],
  'EIR part-held': ['exemption', '12(4)(a)'],
  'EISR not-held': ['exemption', '10(4)(a)'],
  'EISR part-held': ['exemption', '10(4)(a)'],
};

function impliedBy(regime: Regime, status: Answer['status'], own: Regime): readonly Citation[] {
  const implied = IMPLIED[`${own} ${status}`];
  if (implied === undefined) return [];
  const [kind, provision] = implied;
  const law = findProvision(own, provision);
  const kept = keptUnder(provision, own, regime);
  const none = { likelihood: null, what: '', untold: false };
  return [{ kind, regime: own, provision, kept, cited: provision, law, ...none, claimed: false }];
}
