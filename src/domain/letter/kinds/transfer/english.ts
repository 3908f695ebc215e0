import { isEnvironmental, type Regime } from '../../../law/provision.ts';
import type { LetterChoice } from '../../letter-choice.ts';
import { ACTS } from '../../sentences/english-notice.ts';
import { askedFor, dealing, thanks } from '../../sentences/english-phrases.ts';
import { oneLine } from '../../sentences/english-rights.ts';
import type { Received } from '../../sentences/kind-facts.ts';
import type { LawScope } from '../../sentences/scope-facts.ts';

/// Another authority may hold it: we say that we do not, and pass the request on or tell where to ask.

type TransferFacts = {
  /** The laws of what is passed on; where there are two, the one with the stricter rule on passing on speaks. */
  readonly laws: readonly Regime[];
  readonly questions: readonly string[];
  readonly to: string;
  readonly contact: string;
  readonly how: LetterChoice['transfer']['how'];
};

/** What a transfer says. Questions are by their names, [] for the request as a whole. */
export type TransferWords = {
  readonly opening: (facts: Received) => string;
  readonly heading: string;
  readonly text: (facts: TransferFacts) => readonly string[];
  /** "Not held" is a refusal under the EIR and needs a notice of its own under FOISA; '' under FOIA. */
  readonly notice: (law: LawScope) => string;
  readonly noticeHeading: (laws: readonly Regime[]) => string;
  readonly timingHeading: string;
  /** When the questions that we answer ourselves are due. */
  readonly rest: (due: string | null) => string;
};

export const english: TransferWords = {
  opening: (facts) => `${thanks(facts)} ${dealing(facts)}`,
  heading: 'Another authority may hold this information',
  text: (facts) => [
    `We do not hold the information ${askedFor(facts.questions)}. We believe that ${named(facts)} may hold it.`,
    HOW[facts.how](facts),
    ...reach(facts),
  ],
  notice: ({ regime, questions }) => NOTICES[regime](about(questions)),
  noticeHeading: (laws) =>
    laws.some(isEnvironmental) ? 'Refusal notice' : 'Notice that information is not held',
  timingHeading: 'The rest of your request',
  rest: (due) =>
    `We are answering your other questions ourselves. We will reply ${due === null ? 'as soon as we can' : `as soon as we can, and by ${due} at the latest`}.`,
};

/** While no authority is named, a check asks for it; the sentence is whole nevertheless. */
function named({ to }: TransferFacts): string {
  return to.trim() === '' ? 'another authority' : to.trim();
}

const HOW: Record<TransferFacts['how'], (facts: TransferFacts) => string> = {
  transferred: (facts) =>
    `${PASSED[stricter(facts)]} ${request(facts)} to them, so that they can reply to you. Their time for replying starts when they receive it.`,
  suggested: (facts) =>
    `If you would like this information, please send ${request(facts)} to them. Their time for replying starts when they receive it.${offer(facts)}`,
};

const PASSED: Record<Regime, string> = {
  FOIA: 'We have passed',
  EIR: 'As you have agreed, we have transferred',
  FOISA: 'We have passed',
  EISR: 'We have transferred',
};

/** Under the EIR a request may be transferred only with the requester's permission. */
function offer(facts: TransferFacts): string {
  const regime = stricter(facts);
  if (regime === 'EISR') return ' If you would rather have us transfer it for you, please tell us.';
  return regime === 'EIR'
    ? ' If you would rather have us transfer it for you, please tell us: we may do so only with your permission.'
    : '';
}

function request({ questions }: TransferFacts): string {
  return questions.length === 0 ? 'your request' : 'this part of your request';
}

function reach({ to, contact }: TransferFacts): readonly string[] {
  const where = oneLine(contact);
  return where === '' ? [] : [`You can reach ${to.trim() === '' ? 'them' : to.trim()} here: ${where}`];
}

/** The Regulations, where they are one of two: only they have a rule on passing a request on. */
function stricter({ laws }: TransferFacts): Regime {
  return laws.find(isEnvironmental) ?? laws[0] ?? 'FOIA';
}

/** " that Q2 asks for", where the letter is of two laws. */
function about(questions: LawScope['questions']): string {
  return questions === null ? '' : ` ${askedFor(questions)}`;
}

const NOTICES: Record<Regime, (about: string) => string> = {
  FOIA: () => '',
  EIR: (what) =>
    `This letter is a refusal under regulation 14 of ${ACTS.EIR}, by virtue of regulation 12(4)(a): we did not hold the information${what} when we received your request, so there is nothing whose disclosure the public interest could favour.`,
  FOISA: (what) =>
    `This letter is a notice under section 17(1) of ${ACTS.FOISA} that we do not hold the information${what}.`,
  EISR: (what) =>
    `This letter is a refusal under regulation 13 of ${ACTS.EISR}, by virtue of regulation 10(4)(a): we did not hold the information${what} when we received your request, so there is nothing whose disclosure the public interest could favour.`,
};
