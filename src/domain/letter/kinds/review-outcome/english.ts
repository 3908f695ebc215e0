import { isEnvironmental, type Regime } from '../../../law/provision.ts';
import type { LetterChoice } from '../../letter-choice.ts';
import { complaintAfterReview } from '../../sentences/english-rights.ts';
import type { Paragraphs, RightsFacts } from '../../sentences/sentences.ts';

/// What an internal review found: good practice under FOIA, a duty under EIR reg 11, FOISA s21 and EISR reg 16.

type ReviewFacts = {
  readonly regime: Regime;
  readonly received: string | null;
  readonly askedOn: string | null;
};

type Outcome = NonNullable<LetterChoice['review']['outcome']>;

/** What the outcome of a review says. */
export type ReviewOutcomeWords = {
  readonly opening: (facts: ReviewFacts) => string;
  readonly heading: string;
  readonly outcome: (outcome: Outcome) => string;
  readonly findingsHeading: string;
  /** EIR reg 11(5), EISR reg 16(5): what we do about a failure, and by when. '' where the regime asks for nothing more. */
  readonly remedy: (regime: Regime, outcome: Outcome) => string;
  readonly complaintHeading: string;
  /** The right to go to the regulator, now that there was a review. */
  readonly complaint: (facts: RightsFacts) => Paragraphs;
};

export const english: ReviewOutcomeWords = {
  opening: (facts) =>
    `${asked(facts)} We have looked at it afresh${UNDER[facts.regime]}. This letter tells you what we found.`,
  heading: 'Outcome of our review',
  outcome: (outcome) => OUTCOMES[outcome],
  findingsHeading: 'What we considered and found',
  remedy: (regime, outcome) =>
    isEnvironmental(regime) && outcome !== 'upheld'
      ? 'Where our first reply did not meet the Regulations, we put that right today: with this letter we give you our answers as they now stand.'
      : '',
  complaintHeading: 'Your right to complain to the regulator',
  complaint: complaintAfterReview,
};

function asked({ received, askedOn }: ReviewFacts): string {
  const when = askedOn === null ? 'You' : `On ${askedOn} you`;
  const request = received === null ? '' : `, which we received on ${received}`;
  return `${when} asked us to review our reply to your request for information${request}.`;
}

const UNDER: Record<ReviewFacts['regime'], string> = {
  FOIA: '',
  EIR: ', as regulation 11 of the Environmental Information Regulations 2004 requires',
  FOISA: ', as section 21 of the Freedom of Information (Scotland) Act 2002 requires',
  EISR: ', as regulation 16 of the Environmental Information (Scotland) Regulations 2004 requires',
};

const OUTCOMES = {
  upheld: 'We uphold our reply: it stands as we gave it.',
  'partly-upheld': 'We uphold our reply in part. Our answers as they now stand are set out in this letter.',
  overturned: 'We do not uphold our reply. The answers in this letter take its place.',
};
