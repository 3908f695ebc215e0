import { isEnvironmental, type Regime } from '../../../law/provision.ts';
import type { LetterChoice } from '../../letter-choice.ts';
import { owedBy } from '../../sentences/english-phrases.ts';
import { complaintAfterReview, complaintUnder } from '../../sentences/english-rights.ts';
import type { DueFacts } from '../../sentences/kind-facts.ts';
import type { Paragraphs, RightsFacts } from '../../sentences/sentences.ts';

/// What an internal review found: good practice under FOIA, a duty under EIR reg 11, FOISA s21 and EISR reg 16.

type Outcome = NonNullable<LetterChoice['review']['outcome']>;

/** What was reviewed, and by whom. Days are in words. */
type ReviewFacts = {
  readonly regime: Regime;
  readonly received: string | null;
  readonly askedOn: string | null;
  readonly acknowledgedOn: string | null;
  readonly outcome: Outcome | null;
  readonly firstOn: string | null;
  readonly firstSaid: string;
  readonly reviewedBy: string;
};

/** What was found. */
type FoundFacts = DueFacts & { readonly outcome: Outcome; readonly breach: string };

/** What the outcome of a review says. */
export type ReviewOutcomeWords = {
  readonly opening: (facts: ReviewFacts) => string;
  readonly heading: string;
  readonly outcome: (facts: FoundFacts) => string;
  readonly findingsHeading: string;
  /** EIR reg 11(5), EISR reg 16(5): what we failed to meet, what we do about it, and by when. '' where there is nothing to say. */
  readonly remedy: (facts: FoundFacts) => string;
  readonly complaintHeading: string;
  /** The right to go to the regulator, now that there was a review. */
  readonly complaint: (laws: readonly RightsFacts[]) => Paragraphs;
};

export const english: ReviewOutcomeWords = {
  opening: (facts) =>
    [asked(facts), firstReply(facts), lookedAfresh(facts), reviewer(facts), FOUND]
      .filter((sentence) => sentence !== '')
      .join(' '),
  heading: 'Outcome of our review',
  outcome: (facts) =>
    facts.outcome === 'no-reply' ? `${owedBy(facts)} ${NOT_DONE}` : OUTCOMES[facts.outcome],
  findingsHeading: 'What we considered and found',
  remedy: (facts) => [breachOf(facts), remedyOf(facts)].filter((sentence) => sentence !== '').join(' '),
  complaintHeading: 'Your right to complain to the regulator',
  complaint: (laws) => complaintUnder(laws, complaintAfterReview),
};

const FOUND = 'This letter tells you what we found.';

const NOT_DONE =
  'We did not do so. We were wrong not to, and we are sorry. We put that right today: our answer is in this letter.';

function asked({ received, askedOn, outcome, firstOn }: ReviewFacts): string {
  const when = askedOn === null ? 'You' : `On ${askedOn} you`;
  const request = received === null ? '' : `, which we received on ${received}`;
  const reply = firstOn === null ? 'our reply to' : `our reply of ${firstOn} to`;
  const what = outcome === 'no-reply' ? 'our failure to answer' : reply;
  return `${when} asked us to review ${what} your request for information${request}.`;
}

function lookedAfresh({ acknowledgedOn, regime }: ReviewFacts): string {
  return acknowledgedOn === null
    ? `We have looked at it afresh${UNDER[regime]}.`
    : `We acknowledged your request for a review on ${acknowledgedOn}, and have looked at the matter afresh${UNDER[regime]}.`;
}

function firstReply({ outcome, firstSaid }: ReviewFacts): string {
  const said = trimmed(firstSaid);
  return outcome === 'no-reply' || said === '' ? '' : `In that reply we ${said}.`;
}

function reviewer({ reviewedBy }: ReviewFacts): string {
  return trimmed(reviewedBy) === '' ? '' : `The review was carried out by ${trimmed(reviewedBy)}.`;
}

/** What an officer typed into a sentence, without a stop of its own. */
function trimmed(words: string): string {
  return words.trim().replace(/(?<!\.)\.+$/, '');
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

function breachOf({ breach }: FoundFacts): string {
  return trimmed(breach) === '' ? '' : `We found that we did not meet ${trimmed(breach)}.`;
}

function remedyOf({ regime, outcome, breach }: FoundFacts): string {
  if (!isEnvironmental(regime) || outcome === 'upheld' || outcome === 'no-reply') return '';
  const right = 'e put that right today: with this letter we give you our answers as they now stand.';
  return trimmed(breach) === ''
    ? `Where our first reply did not meet the Regulations, w${right}`
    : `W${right}`;
}
