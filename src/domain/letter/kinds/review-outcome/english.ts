import { isEnvironmental, type Regime } from '../../../law/provision.ts';
import type { LetterChoice } from '../../letter-choice.ts';
import { listOf, questionList } from '../../sentences/english-lists.ts';
import { owedBy } from '../../sentences/english-phrases.ts';
import {
  complaintAfterReview,
  complaintUnder,
  complaintWithoutReview,
} from '../../sentences/english-rights.ts';
import type { DueFacts } from '../../sentences/kind-facts.ts';
import type { LawScope } from '../../sentences/scope-facts.ts';
import type { Paragraphs, RightsFacts } from '../../sentences/sentences.ts';

/// What an internal review found: good practice under FOIA, a duty under EIR reg 11, FOISA s21 and EISR reg 16.

type Outcome = NonNullable<LetterChoice['review']['outcome']>;

/** What was reviewed, and by whom. Days are in words. */
type ReviewFacts = {
  readonly laws: readonly LawScope[];
  readonly received: string | null;
  readonly askedOn: string | null;
  readonly acknowledgedOn: string | null;
  readonly outcome: Outcome | null;
  readonly firstOn: string | null;
  readonly firstSaid: string;
  readonly reviewedBy: string;
  /** When the outcome was due, where that day is past; null where it is not. */
  readonly late: { readonly regime: Regime; readonly due: string } | null;
};

/** What was found. `asked` is when the review was asked for, and until when it could be. */
type FoundFacts = DueFacts & {
  readonly laws: readonly LawScope[];
  readonly outcome: Outcome;
  readonly breach: string;
  readonly asked: { readonly law: Regime; readonly last: string; readonly on: string } | null;
};

/** What the outcome of a review says. */
export type ReviewOutcomeWords = {
  readonly opening: (facts: ReviewFacts) => string;
  readonly heading: (outcome: Outcome) => string;
  readonly outcome: (facts: FoundFacts) => string;
  readonly findingsHeading: (outcome: Outcome) => string;
  /** EIR reg 11(5), EISR reg 16(5): what we failed to meet, what we do about it, and by when. '' where there is nothing to say. */
  readonly remedy: (facts: FoundFacts) => string;
  readonly complaintHeading: string;
  /** The right to go to the regulator, now that there was a review. */
  readonly complaint: (laws: readonly RightsFacts[]) => Paragraphs;
  /** The same where no review was done. */
  readonly complaintUnreviewed: (laws: readonly RightsFacts[]) => Paragraphs;
};

export const english: ReviewOutcomeWords = {
  opening: (facts) =>
    [
      asked(facts),
      firstReply(facts),
      ...(facts.outcome === 'declined-late'
        ? [DECLINED]
        : [lookedAfresh(facts), reviewer(facts), FOUND[facts.outcome ?? 'none'], lateness(facts)]),
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
  heading: (outcome) =>
    outcome === 'declined-late' ? 'Why we are not reviewing our reply' : 'Outcome of our review',
  outcome: (facts) => {
    if (facts.outcome === 'declined-late') return tooLate(facts);
    return facts.outcome === 'no-reply' ? `${owedBy(facts)} ${NOT_DONE}` : OUTCOMES[facts.outcome];
  },
  findingsHeading: (outcome) =>
    outcome === 'declined-late' ? 'Whether we could take it all the same' : 'What we considered and found',
  remedy: (facts) => [breachOf(facts), remedyOf(facts)].filter((sentence) => sentence !== '').join(' '),
  complaintHeading: 'Your right to complain to the regulator',
  complaint: (laws) => complaintUnder(laws, complaintAfterReview),
  complaintUnreviewed: (laws) => complaintUnder(laws, complaintWithoutReview),
};

const DECLINED =
  'We are sorry that we are not able to review it: your message came after the time for asking had ended. This letter says why, and what you can do now.';

/** Until when it could be asked for, and that it was asked for later. */
function tooLate({ regime, asked }: FoundFacts): string {
  const rule = TIME_TO_ASK[asked?.law ?? regime];
  return asked === null
    ? `${rule}.`
    : `${rule}. That time ended on ${asked.last}, and your message came on ${asked.on}.`;
}

const TIME_TO_ASK: Record<Regime, string> = {
  FOIA: 'The Act itself has no time for asking for a review. In line with the code of practice under section 45, we ask for it within 40 working days of our reply',
  EIR: 'Under regulation 11(2) of the Environmental Information Regulations 2004 we can be asked to reconsider within 40 working days of the day on which you believe that we did not meet the Regulations; we have counted from our reply',
  FOISA:
    'Under section 20(5) of the Freedom of Information (Scotland) Act 2002 a review can be asked for within 40 working days of the end of our time to reply, or of receiving a reply that came later',
  EISR: 'Under regulation 16(2) of the Environmental Information (Scotland) Regulations 2004 a review can be asked for within 40 working days of receiving our reply',
};

/** What was found, in the first paragraph. */
const FOUND: Record<Exclude<Outcome, 'declined-late'> | 'none', string> = {
  upheld: 'We found that our reply stands.',
  'partly-upheld': 'We found that our reply stands in part only, and give you our answers as they now are.',
  overturned: 'We found that our reply does not stand, and give you our new answer in this letter.',
  'no-reply': 'We were wrong not to answer, and give you our answer in this letter.',
  none: 'This letter tells you what we found.',
};

/** Of FOIA's 20 working days, which are good practice, no law says that they must be kept. */
function lateness({ late }: ReviewFacts): string {
  if (late === null) return '';
  return late.regime === 'FOIA'
    ? `We aim to answer a review within 20 working days, which ended on ${late.due}. We are sorry that this one has taken longer.`
    : `We had to tell you by ${late.due}. We are sorry that this letter is late.`;
}

const NOT_DONE =
  'We did not do so. We were wrong not to, and we are sorry. We put that right today: our answer is in this letter.';

function asked({ received, askedOn, outcome, firstOn }: ReviewFacts): string {
  const when = askedOn === null ? 'You' : `On ${askedOn} you`;
  const request = received === null ? '' : `, which we received on ${received}`;
  const reply = firstOn === null ? 'our reply to' : `our reply of ${firstOn} to`;
  const what = outcome === 'no-reply' ? 'our failure to answer' : reply;
  return `${when} asked us to review ${what} your request for information${request}.`;
}

function lookedAfresh(facts: ReviewFacts): string {
  const { acknowledgedOn } = facts;
  return acknowledgedOn === null
    ? `We have looked at it afresh${under(facts)}.`
    : `We acknowledged your request for a review on ${acknowledgedOn}, and have looked at the matter afresh${under(facts)}.`;
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

/** ", as regulation 11 of … requires", for the questions under each law where there are two. */
function under({ laws }: ReviewFacts): string {
  const all = laws.flatMap(({ regime, questions }) => {
    const required = UNDER[regime];
    if (required === '') return [];
    return [questions === null ? required : `${required} for ${questionList(questions)}`];
  });
  return all.length === 0 ? '' : `, as ${listOf(all)}`;
}

const UNDER: Record<Regime, string> = {
  FOIA: '',
  EIR: 'regulation 11 of the Environmental Information Regulations 2004 requires',
  FOISA: 'section 21 of the Freedom of Information (Scotland) Act 2002 requires',
  EISR: 'regulation 16 of the Environmental Information (Scotland) Regulations 2004 requires',
};

const OUTCOMES: Record<Exclude<Outcome, 'no-reply' | 'declined-late'>, string> = {
  upheld: 'We uphold our reply: it stands as we gave it.',
  'partly-upheld': 'We uphold our reply in part. Our answers as they now stand are set out in this letter.',
  overturned: 'We do not uphold our reply. The answers in this letter take its place.',
};

function breachOf({ breach }: FoundFacts): string {
  return trimmed(breach) === '' ? '' : `We found that we did not meet ${trimmed(breach)}.`;
}

function remedyOf({ laws, outcome, breach }: FoundFacts): string {
  if (
    !laws.some(({ regime }) => isEnvironmental(regime)) ||
    (outcome !== 'partly-upheld' && outcome !== 'overturned')
  )
    return '';
  const right = 'e put that right today: with this letter we give you our answers as they now stand.';
  return trimmed(breach) === ''
    ? `Where our first reply did not meet the Regulations, w${right}`
    : `W${right}`;
}
