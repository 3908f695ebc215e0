import { isScottish } from '../../law/provision.ts';
import { questionList } from './english-lists.ts';
import type { Paragraphs, RightsFacts } from './sentences.ts';

/// What every reply must say of review and complaint: FOIA s17(7), EIR regs 11 and 14(5), FOISA s19, EISR regs 13(e), 16
/// and 17.

/** The regulator's name as it stands in a sentence: "the Information Commissioner". */
function regulatorName({ regime, authority }: RightsFacts): string {
  const name = authority.regulator.name.trim();
  const usual = isScottish(regime) ? 'Scottish Information Commissioner' : 'Information Commissioner';
  return `the ${(name === '' ? usual : name).replace(/^the /i, '')}`;
}

/** How to ask for a review, with the limits of the regime. */
export function reviewParagraphs(facts: RightsFacts): Paragraphs {
  const { right, from, tell, answer } = REVIEWS[facts.regime];
  const request = `${writeTo(facts)} within 40 working days of ${from}${quotingIt(facts)} and ${tell}`;
  return [[`${right} ${request} ${answer}`]];
}

type Review = {
  readonly right: string;
  /** What the 40 working days are counted from. */
  readonly from: string;
  readonly tell: string;
  readonly answer: string;
};

const REVIEWS: Record<RightsFacts['regime'], Review> = {
  FOIA: {
    right: 'You can ask us for an internal review of this reply.',
    from: 'receiving it',
    tell: 'say what you are unhappy with.',
    answer: 'We aim to answer within 20 working days, and within 40 if the review is exceptionally complex.',
  },
  EIR: {
    right:
      'You have the right under regulation 11 of the Environmental Information Regulations 2004 to ask us to reconsider this reply, free of charge.',
    from: 'receiving it',
    tell: 'say how you think we have not met the Regulations.',
    answer: 'We will answer as soon as possible, and within 40 working days.',
  },
  FOISA: {
    right:
      'You have the right under section 20 of the Freedom of Information (Scotland) Act 2002 to ask us to review this reply.',
    // s20(5): the days run from the end of the time for complying, even where the reply came before.
    from: 'the end of our time to reply (or of receiving this reply, if it is late)',
    tell: 'say why you are dissatisfied; give your name and an address for our answer.',
    answer: 'We will answer within 20 working days.',
  },
  EISR: {
    right:
      'You have the right under regulation 16 of the Environmental Information (Scotland) Regulations 2004 to ask us to review this reply.',
    from: 'receiving it',
    tell: 'say how you think we have not met the Regulations.',
    answer: 'We will answer as soon as possible, and within 20 working days.',
  },
};

/** The right to go to the regulator, and how to reach it. */
export function complaintParagraphs(facts: RightsFacts): Paragraphs {
  if (facts.unreviewed === true) return complaintAtOnce(facts);
  const when = isScottish(facts.regime)
    ? 'If you are not satisfied with the outcome of the review, or receive none in time'
    : 'If you are still not satisfied after the review';
  const last = isScottish(facts.regime)
    ? 'receiving our review, or of the day by which it was due'
    : 'our final reply';
  return [[rightToComplain(facts, when, last)], regulatorLines(facts)];
}

/** What is said under each law of the letter; how to reach the regulator once, for both have the same. */
export function complaintUnder(
  laws: readonly RightsFacts[],
  under: (law: RightsFacts) => Paragraphs = complaintParagraphs,
): Paragraphs {
  const all = laws.map((law) => aboutQuestions(law, under(law)));
  return [...all.flatMap(([right = []]) => [right]), ...(all.at(-1)?.slice(1) ?? [])];
}

/** The paragraphs, the first with the questions that they are about where those are not all. */
export function aboutQuestions({ questions = null }: RightsFacts, paragraphs: Paragraphs): Paragraphs {
  const [[first = '', ...lines] = [], ...others] = paragraphs;
  return questions === null
    ? paragraphs
    : [[`About ${questionList(questions)}: ${first}`, ...lines], ...others];
}

/** The same of an authority that has no procedure for reviews (FOIA s17(7)(a)). */
function complaintAtOnce(facts: RightsFacts): Paragraphs {
  const when = 'If you are not satisfied with this reply';
  return [
    [rightToComplain(facts, when, isScottish(facts.regime) ? 'receiving it' : 'this reply')],
    regulatorLines(facts),
  ];
}

/** The same after an internal review: FOIA s50, EIR reg 18, FOISA s21(10), EISR reg 17. There is no second review. */
export function complaintAfterReview(facts: RightsFacts): Paragraphs {
  const when = 'If you are not satisfied with the outcome of this review';
  const last = isScottish(facts.regime) ? 'receiving this letter' : 'this letter';
  return [[rightToComplain(facts, when, last)], regulatorLines(facts)];
}

/**
 * The same where no review was done because it was asked for too late. The Commissioner need not decide where the authority's own
 * procedure was not exhausted (FOIA s50(2)(a), applied by EIR reg 18); the Scottish Act has no such words.
 */
export function complaintWithoutReview(facts: RightsFacts): Paragraphs {
  const when = 'If you are not satisfied with this';
  const right = rightToComplain(
    facts,
    when,
    isScottish(facts.regime) ? 'receiving this letter' : 'this letter',
  );
  const name = regulatorName(facts);
  const need = `${name.charAt(0).toUpperCase()}${name.slice(1)} need not make a decision where our own procedure has not been gone through (section 50(2)(a)).`;
  return [[isScottish(facts.regime) ? right : `${right} ${need}`], regulatorLines(facts)];
}

function rightToComplain(facts: RightsFacts, when: string, last: string): string {
  if (isScottish(facts.regime))
    return `${when}, you have the right under section 47 of the Freedom of Information (Scotland) Act 2002${APPLIED[facts.regime]} to apply to ${regulatorName(facts)} for a decision, within six months of ${last}. You can appeal against that decision to the Court of Session, on a point of law only (section 56).`;
  const { appeal } = facts.regime === 'EIR' ? UNDER_EIR : UNDER_FOIA;
  return `${when}, ${rightToDecision(facts)} Please do so within six weeks of ${last}.${appeal}`;
}

/** EISR reg 17 applies Part 4 of the Scottish Act. */
const APPLIED = {
  FOISA: '',
  EISR: ', as applied by regulation 17 of the Environmental Information (Scotland) Regulations 2004,',
} as const;

/** FOIA s50, EIR reg 18: "you have the right under … to apply to … for a decision on …." */
export function rightToDecision(facts: RightsFacts): string {
  const { source, requires } = facts.regime === 'EIR' ? UNDER_EIR : UNDER_FOIA;
  return `you have the right under ${source} to apply to ${regulatorName(facts)} for a decision on whether we dealt with your request as the ${requires}.`;
}

const UNDER_FOIA = {
  source: 'section 50 of the Freedom of Information Act 2000',
  requires: 'Act requires',
  appeal: '',
};

/** A refusal under the EIR tells of appeals as well (reg 14(5)(b)). */
const UNDER_EIR = {
  source: 'section 50 of the Freedom of Information Act 2000, as applied by regulation 18,',
  requires: 'Regulations require',
  appeal: ' Regulation 18 also provides for appeals against such a decision.',
};

/** The regulator and how to reach it, as the lines of one paragraph; none where nothing says how. */
export function regulatorLines(facts: RightsFacts): readonly string[] {
  const { address, addressInLetters, phone, url } = facts.authority.regulator;
  const name = regulatorName(facts).replace(/^the /, '');
  const reach = [
    addressInLetters ? oneLine(address) : '',
    labelled('Telephone', phone),
    labelled('Online', url),
  ];
  const given = reach.filter((line) => line !== '');
  return given.length === 0 ? [] : [name, ...given];
}

/** "Please write to …": where complaints go, or else the authority's contact. */
export function writeTo({ authority }: RightsFacts): string {
  return reachUs(oneLine(authority.reviewContact) || oneLine(authority.contact));
}

/** "Please write to …"; the requester answers the message where the authority gives no contact. */
export function reachUs(contact: string): string {
  const where = oneLine(contact);
  return where === '' ? 'Please reply to this message' : `Please write to ${where}`;
}

/** ", quote FOI-1", where there is a reference. */
export function quotingIt({ reference }: RightsFacts): string {
  return reference.trim() === '' ? '' : `, quote ${reference.trim()}`;
}

function labelled(label: string, value: string): string {
  return value.trim() === '' ? '' : `${label}: ${oneLine(value)}`;
}

/** Lines of an address on one line. */
export function oneLine(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim().replace(/[,.]$/, ''))
    .filter((line) => line !== '')
    .join(', ');
}
