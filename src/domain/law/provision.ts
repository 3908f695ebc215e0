/// A provision is keyed by regime and citation, never by number: FOIA s17 and FOISA s17 are different law.

/** The access regime a request is answered under. */
export type Regime = 'FOIA' | 'EIR' | 'FOISA';

/** A citation in canonical form: FOIA "43(2)", "31(1)(a)", EIR "12(5)(e)", FOISA "33(1)(b)". */
export type ProvisionRef = { readonly regime: Regime; readonly provision: string };

/** How likely a prejudice is claimed to be; EIR 12(5) knows only 'would'. */
export type Likelihood = 'would' | 'would-be-likely';
