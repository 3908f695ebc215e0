import type { Regime } from '../../../law/provision.ts';
import type { Citation } from '../../citations.ts';
import { ACTS } from '../../sentences/english-notice.ts';
import { askedFor, askedIn, dealing, thanks } from '../../sentences/english-phrases.ts';
import { fullTitle } from '../../sentences/english-titles.ts';
import type { Received } from '../../sentences/kind-facts.ts';
import type { NoticePart } from '../../sentences/sentences.ts';

/// More time: FOIA s10(3) for the public interest test, with the notice of s17(2); EIR and EISR reg 7.

/** What a letter says that takes more time. */
export type ExtensionWords = {
  readonly opening: (facts: Received) => string;
  readonly heading: string;
  /** FOIA s10(3). */
  readonly publicInterest: (facts: WeighedFacts) => readonly string[];
  /** FOIA s17(1) and (2). */
  readonly notice: (facts: WeighedFacts) => readonly NoticePart[];
  /** EIR and EISR reg 7. The officer's reasons stand between it and the day. */
  readonly complex: (regime: Regime) => string;
  readonly replyBy: (due: string) => string;
};

/** What is still weighed. `withheld` and `ncnd` are the qualified exemptions, `others` what else the same answers claim. */
export type WeighedFacts = {
  readonly withheld: readonly Citation[];
  readonly ncnd: readonly Citation[];
  readonly others: readonly Citation[];
  /** The questions whose answers are withheld under them, those neither confirmed nor denied, and all others. */
  readonly questions: readonly string[];
  readonly ncndQuestions: readonly string[];
  readonly rest: readonly string[];
  /** Whether it is confirmed that the information is held. */
  readonly held: boolean;
  readonly until: string;
  /** When the other questions are due. */
  readonly due: string | null;
};

export const english: ExtensionWords = {
  opening: (facts) => `${thanks(facts)} ${dealing(facts)} We need more time to answer ${askedIn(facts)}.`,
  heading: 'Why we need more time',
  publicInterest: (facts) => [
    [heldSentence(facts), withheldSentence(facts), ncndSentence(facts)]
      .filter((text) => text !== '')
      .join(' '),
    `Section 10(3) of ${ACTS.FOIA} allows us such further time as is reasonable in order to decide this. We will write to you again when we have decided.`,
    ...restSentence(facts),
  ],
  notice: (facts) => [...weighed(facts), ...denied(facts), ...others(facts)],
  complex: (regime) =>
    `Because of the complexity and the volume of the information that you asked for, we cannot answer you within 20 working days. Regulation 7 of ${ACTS[regime]} allows us up to 40 working days in such a case.`,
  replyBy: (due) => `We will reply as soon as we can, and by ${due} at the latest.`,
};

function heldSentence({ held, questions }: WeighedFacts): string {
  return held ? `We confirm that we hold information ${askedFor(questions)}.` : '';
}

function withheldSentence({ withheld, questions, held }: WeighedFacts): string {
  if (withheld.length === 0) return '';
  const what = held ? 'This information' : `Information ${askedFor(questions)}`;
  const under = withheld.length === 1 ? 'a qualified exemption' : 'qualified exemptions';
  const it = withheld.length === 1 ? 'the exemption' : 'each exemption';
  return `${what} falls under ${under}, named below. We must weigh whether the public interest in maintaining ${it} outweighs the public interest in disclosing the information, and we have not yet decided.`;
}

function ncndSentence({ ncnd, ncndQuestions }: WeighedFacts): string {
  if (ncnd.length === 0) return '';
  return `We must weigh whether the public interest in neither confirming nor denying that we hold the information ${askedFor(ncndQuestions)} outweighs the public interest in saying whether we hold it, and we have not yet decided.`;
}

function restSentence({ rest, due }: WeighedFacts): readonly string[] {
  if (rest.length === 0 || due === null) return [];
  return [`We will answer the rest of your request by ${due}.`];
}

function weighed({ withheld, until }: WeighedFacts): readonly NoticePart[] {
  if (withheld.length === 0) return [];
  const one = withheld.length === 1;
  return [
    {
      lead: `This letter is a refusal notice under section 17(1) of ${ACTS.FOIA}. The qualified ${one ? 'exemption that applies is' : 'exemptions that apply are'}:`,
      list: withheld.map(fullTitle),
      after: undecided(until),
    },
  ];
}

function undecided(until: string): string {
  return `We have not yet reached a decision on the public interest. As section 17(2) requires, we estimate that we will reach it by ${until}.`;
}

function denied({ ncnd, withheld, until }: WeighedFacts): readonly NoticePart[] {
  if (ncnd.length === 0) return [];
  return [
    {
      lead: `This letter is ${withheld.length > 0 ? 'also ' : ''}a refusal notice under section 17(1) of ${ACTS.FOIA} as to the duty to confirm or deny in section 1(1)(a). What we rely on is:`,
      list: ncnd.map(fullTitle),
      after: `${withheld.length > 0 ? '' : `${undecided(until)} `}Please do not take this as a sign that we do, or do not, hold the information.`,
    },
  ];
}

function others({ others: claimed }: WeighedFacts): readonly NoticePart[] {
  if (claimed.length === 0) return [];
  return [
    {
      lead: 'To the same information we also apply, without a public interest test still to be decided:',
      list: claimed.map(fullTitle),
      after: null,
    },
  ];
}
