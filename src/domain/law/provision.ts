import type { REGIMES } from '../value/regime.ts';
import type { IsoDate } from './dates.ts';

/// A provision is keyed by regime and citation, never by number: FOIA s17 and FOISA s17 are different law.

/** The access regime a request is answered under. */
export type Regime = (typeof REGIMES)[number];

/**
 * True for the two sets of Regulations on environmental information, EIR and EISR: they have exceptions, each of which is
 * weighed, and no ground to refuse the request itself; they are cited by regulation.
 */
export function isEnvironmental(regime: Regime): regime is 'EIR' | 'EISR' {
  return regime === 'EIR' || regime === 'EISR';
}

/** True for the law of Scottish public authorities, FOISA and EISR: Scotland's calendar, and its own Commissioner. */
export function isScottish(regime: Regime): regime is 'FOISA' | 'EISR' {
  return regime === 'FOISA' || regime === 'EISR';
}

/** The other law of the same land: a request to one authority may be part FOIA, part EIR, or part FOISA, part EISR. */
export const OTHER_LAW: Readonly<Record<Regime, Regime>> = {
  FOIA: 'EIR',
  EIR: 'FOIA',
  FOISA: 'EISR',
  EISR: 'FOISA',
};

/** A citation in canonical form: FOIA "43(2)", "31(1)(a)", EIR "12(5)(e)", FOISA "33(1)(b)", EISR "10(5)(e)". */
export type ProvisionRef = { readonly regime: Regime; readonly provision: string };

/** How likely a prejudice is claimed to be; EIR 12(5) knows only 'would'. */
export const LIKELIHOODS = ['would', 'would-be-likely'] as const;
export type Likelihood = (typeof LIKELIHOODS)[number];

/**
 * Whether the public interest is weighed. 'by-condition': it depends on something that must be said (s40(2)).
 * 'none': no exemption but a ground to refuse the request (s12, s14).
 */
export type Force = 'absolute' | 'qualified' | 'by-condition' | 'none';

/** What must be shown: that the information is of a class, that harm follows, or that withholding is required. */
type Test = 'class' | 'harm' | 'necessity' | 'request';

/**
 * What must be so for neither yes nor no to be said. 'class': what is asked for is, or would be if it were held, exempt (FOIA
 * s30(3)); no more is asked of the answer. 'answer': the yes or the no would itself disclose it (s23(5)) or break a law
 * (s41(2), s40(5B)(a)). 'harm' and 'necessity': the test for withholding, put to the answer (s31(3), s24(2)).
 * 'public-interest': it could be refused if there were any, and to reveal whether there is would be contrary to the public
 * interest (FOISA s18(1)). 'cost': to find out would alone cost too much (s12(2)).
 */
export type DenialTest = 'class' | 'answer' | 'harm' | 'necessity' | 'public-interest' | 'cost';

/** The statute's own harm words, as they follow "would" or "would be likely to". */
export type HarmWords =
  | 'prejudice'
  | 'inhibit'
  | 'endanger'
  | 'prejudice substantially'
  | 'inhibit substantially'
  | 'adversely affect';

/** What the officer must add for the claim to be complete; `needWords` says it in words. */
export type Need =
  | 'limb'
  | 'purpose'
  | 'qualified-person'
  | 'condition'
  | 'enactment'
  | 'whose-interests'
  | 'where-published'
  | 'settled-intention'
  | 'within-12-weeks'
  | 'estimate'
  | 'earlier-request'
  | 'why-vexatious'
  | 'other-authority'
  | 'completion'
  | 'source-of-confidence';

/**
 * When an exemption falls away because its record is old (FOIA ss62 and 63, FOISA ss57 and 58). The records of one file
 * all count as made when the newest was.
 */
export type FallsAway = {
  /** Calendar years, counted from the one after that in which the record was made. */
  readonly years: number;
  /** Where it is later, so many years after a death; both are then counted from the day. Null: no death matters. */
  readonly afterDeath: number | null;
  /** What keeps it for longer, as a clause of its own; null where nothing does. */
  readonly except: string | null;
  /** "section 63(1)" */
  readonly source: string;
};

/** One provision as law in force from a date. A later row for the same provision replaces it. */
export type Provision = ProvisionRef & {
  /** In sentence case, as the field says it: "Commercial interests". */
  readonly name: string;
  /** What the limb adds: "the prevention or detection of crime". Null for a provision without limbs. */
  readonly limb: string | null;
  readonly force: Force;
  readonly test: Test;
  /** Null unless `test` is 'harm'. */
  readonly harm: HarmWords | null;
  /** What the harm is done to, in words that follow `harm`: "the commercial interests of …". Null unless `test` is 'harm'. */
  readonly interest: string | null;
  /** What it covers, in words that follow "It is for": "trade secrets". Null for a harm test, which its interest describes. */
  readonly about: string | null;
  /** The provision under which one may neither confirm nor deny; null where there is none. */
  readonly ncnd: string | null;
  /** What that provision asks. Null where there is none. */
  readonly denialTest: DenialTest | null;
  /** What saying yes or no would do, in words that follow "would itself": "be a breach of confidence …". Null unless `denialTest` is 'answer'. */
  readonly answerWould: string | null;
  readonly needs: readonly Need[];
  /** When it is too late to rely on it; null where the information's age does not matter. */
  readonly fallsAway: FallsAway | null;
  readonly note: string | null;
  /** In force from. The date is `verified` only if its commencement order was read. */
  readonly validFrom: { readonly date: IsoDate; readonly verified: boolean };
  readonly source: string;
  /** False: from memory or an excerpt; to be checked against legislation.gov.uk. */
  readonly verified: boolean;
  /** What is to be looked up before it is relied on; null where it is verified. */
  readonly toCheck: string | null;
};
