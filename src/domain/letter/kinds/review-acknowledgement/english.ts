import type { Regime } from '../../../law/provision.ts';
import { ACTS } from '../../sentences/english-notice.ts';
import { quoting } from '../../sentences/english-phrases.ts';
import { reachUs } from '../../sentences/english-rights.ts';

/// A request for a review has arrived. Whether there was a reply is not said: a review can be of none.

type AskedFacts = {
  readonly regime: Regime;
  readonly received: string | null;
  readonly askedOn: string | null;
  /** The law and the day on which the time to ask ended, where it was asked for later; null where it was not. */
  readonly late: { readonly law: Regime; readonly last: string } | null;
};

type ReviewDays = {
  readonly regime: Regime;
  /** Working days that a review may take. */
  readonly limit: number;
  readonly due: string;
  /** The last day that good practice knows, where the review is exceptionally complex; null elsewhere. */
  readonly latest: string | null;
};

/** What the acknowledgement of a request for a review says. */
export type ReviewAcknowledgementWords = {
  readonly opening: (facts: AskedFacts) => string;
  readonly timingHeading: string;
  readonly timing: (days: ReviewDays) => string;
  /** While no day can be counted. */
  readonly soon: string;
  readonly contactHeading: string;
  readonly contact: (contact: string, reference: string) => string;
};

export const english: ReviewAcknowledgementWords = {
  opening: ({ regime, received, askedOn, late }) => {
    const message = askedOn === null ? '' : `, which we received on ${askedOn}`;
    const request = received === null ? '' : `, which we received on ${received}`;
    const taken = late === null ? `We are looking at it afresh${UNDER[regime]}.` : taking(late);
    return `Thank you for your message${message}. In it you ask us to review how we have dealt with your request for information${request}. ${taken}`;
  },
  timingHeading: 'When we will tell you the outcome',
  timing: (days) =>
    days.latest === null
      ? `We will tell you what we found as soon as we can, and by ${days.due} at the latest. ${from(days)} (${LIMITS[days.regime]}).`
      : `We aim to tell you what we found by ${days.due}. ${from(days)}. If the review is exceptionally complex it may take us until ${days.latest}; we will then tell you so, and why.`,
  soon: 'We will tell you what we found as soon as we can.',
  contactHeading: 'If you want to add something',
  contact: (contact, reference) => `${reachUs(contact)}${quoting(reference)}.`,
};

/** A review that we need not do any more, and do. */
function taking({ law, last }: NonNullable<AskedFacts['late']>): string {
  return `The ${TIME_TO_ASK[law]} ended on ${last}, before your message came. We are glad to look at it afresh all the same${law === 'FOISA' ? ' (section 20(6))' : ''}.`;
}

const TIME_TO_ASK: Record<Regime, string> = {
  FOIA: '40 working days in which we ask people to come back to us for a review',
  EIR: '40 working days for asking us to reconsider (regulation 11(2))',
  FOISA: '40 working days for asking for a review (section 20(5) of the Act)',
  EISR: '40 working days for asking for a review (regulation 16(2))',
};

function from({ limit }: ReviewDays): string {
  return `That is ${limit} working days after we received your message`;
}

const UNDER: Record<Regime, string> = {
  FOIA: '',
  EIR: `, as regulation 11 of ${ACTS.EIR} requires`,
  FOISA: `, as section 21 of ${ACTS.FOISA} requires`,
  EISR: `, as regulation 16 of ${ACTS.EISR} requires`,
};

const LIMITS: Record<Regime, string> = {
  FOIA: '',
  EIR: 'regulation 11(4)',
  FOISA: 'section 21 of the Act',
  EISR: 'regulation 16(4)',
};
