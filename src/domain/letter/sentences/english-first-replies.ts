import type { Regime } from '../../law/provision.ts';
import { questionList } from './english-lists.ts';
import { ACTS } from './english-notice.ts';
import { reachUs } from './english-rights.ts';
import type {
  AcknowledgementSentences,
  ClarificationSentences,
  DueFacts,
  Received,
} from './kind-sentences.ts';

/// The letters that come before the answer: we have your request, and what we need to know of it.

/** "Thank you for your request, which we received on 16 November 2026, and for your clarification of …." */
export function thanks({ received, clarified }: Received): string {
  const when = received === null ? '' : `, which we received on ${received}`;
  const comma = received === null ? '' : ',';
  const also =
    clarified === null ? '' : `${comma} and for your clarification, which we received on ${clarified}`;
  return `Thank you for your request for information${when}${also}.`;
}

/** Under which law it is answered, while it is not answered yet. */
export function dealing(regime: Regime): string {
  return `We are dealing with it under ${ACTS[regime]}.`;
}

export const acknowledgement: AcknowledgementSentences = {
  opening: (facts) => `${thanks(facts)} ${dealing(facts.regime)}`,
  asRead: 'If we have misread your request or missed a part of it, please tell us as soon as you can.',
  timingHeading: 'When we will reply',
  timing: (facts) => [`We will reply as soon as we can, and by ${facts.due} at the latest.${counted(facts)}`],
  contactHeading: 'If you have a question',
  contact: (contact, reference) => `${reachUs(contact)}${quoting(reference)}.`,
};

/** Which section sets the limit: FOIA s10(1), EIR reg 5(2), FOISA s10(1). */
const LIMITS: Record<Regime, string> = {
  FOIA: `section 10(1) of ${ACTS.FOIA}`,
  EIR: `regulation 5(2) of ${ACTS.EIR}`,
  FOISA: `section 10(1) of ${ACTS.FOISA}`,
};

/** FOIA s10(6) and EIR reg 2(1) leave out the holidays of every part of the UK, FOISA s73 Scotland's. */
const LEFT_OUT: Record<Regime, string> = {
  FOIA: 'Weekends and bank holidays in any part of the United Kingdom do not count.',
  EIR: 'Weekends and bank holidays in any part of the United Kingdom do not count.',
  FOISA: 'Weekends and bank holidays in Scotland do not count.',
};

function counted({ regime, limit, from }: DueFacts): string {
  if (limit === null) return '';
  const start = from === 'request' ? 'your request' : 'your clarification';
  return ` That is ${limit} working days after we received ${start} (${LIMITS[regime]}). ${LEFT_OUT[regime]}`;
}

function quoting(reference: string): string {
  return reference.trim() === '' ? '' : ` and quote ${reference.trim()}`;
}

export const clarification: ClarificationSentences = {
  opening: (facts) =>
    `${thanks(facts)} ${dealing(facts.regime)} Before we can answer it, we need to know more from you.`,
  heading: 'What we need to know',
  lead: (regime, questions) => `${LEADS[regime](questions)} Please tell us:`,
  help: (regime, contact, reference) =>
    `${reachUs(contact)} with your answer${quoting(reference)}. If you would like help with the wording of your request, ask us: we will gladly give it (${HELP[regime]}).`,
  timingHeading: 'When we will reply',
  timing: (regime, limit) =>
    `Our time for replying starts afresh when we receive your answer (${AFRESH[regime]}). We will then reply as soon as we can${limit === null ? '' : `, and within ${limit} working days`}.`,
};

type Lead = (questions: readonly string[]) => string;

/** FOIA s1(3), EIR reg 9(2), FOISA s1(3). */
const LEADS: Record<Regime, Lead> = {
  FOIA: (questions) =>
    `${unidentified(questions)} Section 1(3) of ${ACTS.FOIA} lets us ask for what we reasonably need in order to do so.`,
  EIR: (questions) =>
    `${questions.length === 0 ? 'Your request' : `What you ask in ${questionList(questions)}`} is put too generally for us to answer. Regulation 9(2) of ${ACTS.EIR} asks us to say so and to help you to be more particular.`,
  FOISA: (questions) =>
    `${unidentified(questions)} Section 1(3) of ${ACTS.FOISA} lets us ask for what we reasonably need in order to do so.`,
};

function unidentified(questions: readonly string[]): string {
  return `We cannot yet identify and locate the information ${askedFor(questions)}.`;
}

/** "that you asked for", or in which questions. */
export function askedFor(questions: readonly string[]): string {
  return questions.length === 0 ? 'that you asked for' : `that you asked for in ${questionList(questions)}`;
}

const HELP: Record<Regime, string> = {
  FOIA: 'section 16 of the Act',
  EIR: 'regulation 9',
  FOISA: 'section 15 of the Act',
};

const AFRESH: Record<Regime, string> = {
  FOIA: 'section 10(6) of the Act',
  EIR: 'regulation 9(4)',
  FOISA: 'section 10(1)(b) of the Act',
};
