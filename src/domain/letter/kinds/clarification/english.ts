import type { Regime } from '../../../law/provision.ts';
import { listOf, questionList } from '../../sentences/english-lists.ts';
import { ACTS } from '../../sentences/english-notice.ts';
import { askedFor, askedIn, dealing, quoting, thanks } from '../../sentences/english-phrases.ts';
import { reachUs } from '../../sentences/english-rights.ts';
import type { Received } from '../../sentences/kind-facts.ts';

/** A law with the questions under it that are not clear; [] for the request as a whole. */
export type AskedUnder = { readonly regime: Regime; readonly questions: readonly string[] };

/** What a request for clarification says. */
export type ClarificationWords = {
  readonly opening: (facts: Received) => string;
  readonly heading: string;
  /** Introduces what the officer asks. */
  readonly lead: (laws: readonly AskedUnder[]) => string;
  /** Where to answer, and the help that we owe: FOIA s16, EIR reg 9, FOISA s15, EISR reg 9. */
  readonly help: (laws: readonly AskedUnder[], contact: string, reference: string) => string;
  readonly timingHeading: string;
  readonly timing: (laws: readonly AskedUnder[], limit: number | null) => string;
};

export const english: ClarificationWords = {
  opening: (facts) =>
    `${thanks(facts)} ${dealing(facts)} Before we can answer ${askedIn(facts)}, we need to know more from you.`,
  heading: 'What we need to know',
  lead: (laws) =>
    `${laws.map(({ regime, questions }) => LEADS[regime](questions)).join(' ')} Please tell us:`,
  help: (laws, contact, reference) =>
    `${reachUs(contact)} with your answer${quoting(reference)}. If you would like help with the wording of your request, ask us: we will gladly give it (${sourcesIn(laws, HELP)}).`,
  timingHeading: 'When we will reply',
  timing: (laws, limit) =>
    `Our time for replying starts afresh when we receive your answer (${sourcesIn(laws, AFRESH)}). We will then reply as soon as we can${limit === null ? '' : `, and within ${limit} working days`}.${until(laws)}`,
};

/** What follows while there is none: FOIA s1(3), FOISA s1(3); EIR reg 12(4)(c), EISR reg 10(4)(c). No law says when a request ends. */
const UNTIL_THEN: Record<Regime, string> = {
  FOIA: 'Until we have it, the Act does not oblige us to answer what it is about (section 1(3)).',
  EIR: 'If what you ask stays too general even with our help, we may have to refuse it (regulation 12(4)(c)).',
  FOISA: 'Until we have it, the Act does not oblige us to answer what it is about (section 1(3)).',
  EISR: 'If what you ask stays too general even with our help, we may have to refuse it (regulation 10(4)(c)).',
};

/** Once for each law that says it in its own words. */
function until(laws: readonly AskedUnder[]): string {
  return [...new Set(laws.map(({ regime }) => ` ${UNTIL_THEN[regime]}`))].join('');
}

type Lead = (questions: readonly string[]) => string;

/** FOIA s1(3), EIR reg 9(2), FOISA s1(3), EISR reg 9(2). */
const LEADS: Record<Regime, Lead> = {
  FOIA: (questions) =>
    `${unidentified(questions)} Section 1(3) of ${ACTS.FOIA} lets us ask for what we reasonably need in order to do so.`,
  EIR: tooGeneral(ACTS.EIR),
  EISR: tooGeneral(ACTS.EISR),
  FOISA: (questions) =>
    `${unidentified(questions)} Section 1(3) of ${ACTS.FOISA} lets us ask for what we reasonably need in order to do so.`,
};

function tooGeneral(regulations: string): Lead {
  return (questions) =>
    `${questions.length === 0 ? 'Your request' : `What you ask in ${questionList(questions)}`} is put too generally for us to answer. Regulation 9(2) of ${regulations} asks us to say so and to help you to be more particular.`;
}

function unidentified(questions: readonly string[]): string {
  return `We cannot yet identify and locate the information ${askedFor(questions)}.`;
}

/** The provisions of each of the laws: "section 16 of the Act and regulation 9". */
export function sourcesIn(laws: readonly AskedUnder[], sources: Readonly<Record<Regime, string>>): string {
  return listOf(laws.map(({ regime }) => sources[regime]));
}

export const HELP: Record<Regime, string> = {
  FOIA: 'section 16 of the Act',
  EIR: 'regulation 9',
  FOISA: 'section 15 of the Act',
  EISR: 'regulation 9',
};

export const AFRESH: Record<Regime, string> = {
  FOIA: 'section 10(6) of the Act',
  EIR: 'regulation 9(4)',
  FOISA: 'section 10(1)(b) of the Act',
  EISR: 'regulation 9(4)',
};
