import { isScottish } from '../../../law/provision.ts';
import { ACTS } from '../../sentences/english-notice.ts';
import { dealing, owedBy, thanks } from '../../sentences/english-phrases.ts';
import {
  complaintParagraphs,
  quotingIt,
  regulatorLines,
  rightToDecision,
  writeTo,
} from '../../sentences/english-rights.ts';
import type { DueFacts, Received } from '../../sentences/kind-facts.ts';
import type { Paragraphs, RightsFacts } from '../../sentences/sentences.ts';

/// A reply that is late. Each sentence says what we owe and did not do; none says that we may be late.

/** What a letter says of a reply that is late. */
export type HoldingWords = {
  readonly opening: (facts: Received) => string;
  readonly heading: string;
  readonly late: (facts: DueFacts) => string;
  readonly replyBy: (day: string) => string;
  /** While no day is given. */
  readonly soon: string;
  readonly reviewHeading: string;
  /** What we do ourselves about a complaint: EIR reg 11, FOISA s20, EISR reg 16; FOIA has no such section. */
  readonly review: (facts: RightsFacts) => Paragraphs;
  readonly complaintHeading: string;
  readonly complaint: (facts: RightsFacts) => Paragraphs;
};

export const english: HoldingWords = {
  opening: (facts) => `${thanks(facts)} ${dealing(facts)} Our reply is late, and we are sorry.`,
  heading: 'Why our reply is late, and when it will come',
  late: (facts) => `${owedBy(facts)} We have not done so, and we apologise.`,
  replyBy: (day) => `We will reply as soon as we can, and by ${day} at the latest.`,
  soon: 'We will reply as soon as we can.',
  reviewHeading: 'If you are not satisfied with the delay',
  review: (facts) => [[REVIEWS[facts.regime](facts)]],
  complaintHeading: 'Your right to complain to the regulator',
  complaint,
};

const REVIEWS: Record<RightsFacts['regime'], (facts: RightsFacts) => string> = {
  FOIA: (facts) =>
    `You can complain to us about the delay now, before you have our reply. ${writeTo(facts)}${quotingIt(facts)} and say what you are unhappy with.`,
  EIR: (facts) =>
    `You have the right under regulation 11 of ${ACTS.EIR} to tell us, free of charge, that we have not met the Regulations, and you can do so now. ${writeTo(facts)} within 40 working days of the day on which you believe that we failed to meet them${quotingIt(facts)} and say how we failed. We will answer as soon as possible, and within 40 working days.`,
  FOISA: (facts) =>
    `You have the right under section 20 of ${ACTS.FOISA} to ask us to review how we have dealt with your request, and you can do so now. ${writeTo(facts)} within 40 working days of the day on which our reply was due${quotingIt(facts)} and say why you are dissatisfied; give your name and an address for our answer. We will answer within 20 working days.`,
  EISR: (facts) =>
    `You have the right under regulation 16 of ${ACTS.EISR} to ask us to review how we have dealt with your request, and you can do so now. ${writeTo(facts)} within 40 working days of the day on which our reply was due${quotingIt(facts)} and say how we have not met the Regulations. We will answer as soon as possible, and within 20 working days.`,
};

/** FOISA s47, which EISR reg 17 applies: the Commissioner decides after our review, or when we give none in time. */
function complaint(facts: RightsFacts): Paragraphs {
  if (isScottish(facts.regime)) return complaintParagraphs(facts);
  const right = rightToDecision(facts);
  return [[`${right.charAt(0).toUpperCase()}${right.slice(1)}`], regulatorLines(facts)];
}
