import type { Regime } from '../../../law/provision.ts';
import { ACTS } from '../../sentences/english-notice.ts';
import { quoting } from '../../sentences/english-phrases.ts';
import { reachUs } from '../../sentences/english-rights.ts';

/// A request for a review has arrived. Whether there was a reply is not said: a review can be of none.

type AskedFacts = {
  readonly regime: Regime;
  readonly received: string | null;
  readonly askedOn: string | null;
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
  opening: ({ regime, received, askedOn }) => {
    const message = askedOn === null ? '' : `, which we received on ${askedOn}`;
    const request = received === null ? '' : `, which we received on ${received}`;
    return `Thank you for your message${message}. In it you ask us to review how we have dealt with your request for information${request}. We are looking at it afresh${UNDER[regime]}.`;
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
