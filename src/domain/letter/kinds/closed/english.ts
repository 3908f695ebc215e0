import type { Regime } from '../../../law/provision.ts';
import { questionList } from '../../sentences/english-lists.ts';
import { ACTS } from '../../sentences/english-notice.ts';
import { askedFor, quoting, thanks } from '../../sentences/english-phrases.ts';
import { reachUs } from '../../sentences/english-rights.ts';
import type { Received } from '../../sentences/kind-facts.ts';
import { AFRESH, type AskedUnder, HELP, sourcesIn } from '../clarification/english.ts';

/// We asked for clarification and had no answer.

/** What a letter says that closes a request. Questions are by their names, [] for the request as a whole. */
export type ClosedWords = {
  readonly opening: (facts: Received) => string;
  readonly heading: string;
  /** When and why we asked; null while no day is given. */
  readonly asked: (laws: readonly AskedUnder[], day: string | null) => string;
  /** Introduces what we asked. */
  readonly weAsked: string;
  readonly unanswered: (questions: readonly string[]) => string;
  /** How to go on at any time, and the help that we owe. */
  readonly again: (laws: readonly AskedUnder[], contact: string, reference: string) => string;
  readonly timingHeading: string;
  /** When the other questions are due. */
  readonly rest: (due: string | null) => string;
};

export const english: ClosedWords = {
  opening: (facts) => `${thanks(facts)} We asked you to tell us more about it, and have not heard from you.`,
  heading: 'Why we are closing your request, and how to go on with it',
  asked: (laws, day) =>
    `${day === null ? 'We' : `On ${day} we`} asked you to tell us more, because ${laws.map(({ regime, questions }) => WHY[regime](questions)).join(', and ')}.`,
  weAsked: 'We asked:',
  unanswered: (questions) =>
    questions.length === 0
      ? 'We have not received an answer, and without one we cannot go on. We are therefore closing your request.'
      : `We have not received an answer, and without one we cannot go on. We are therefore closing your request as far as it is about ${questionList(questions)}.`,
  again: (laws, contact, reference) =>
    `You can answer at any time, or ask again in other words. If you have answered already, your answer did not reach us: please send it once more. ${reachUs(contact)}${quoting(reference)}. Our time for replying then starts when we receive it (${sourcesIn(laws, AFRESH)}). If you would like help with the wording, ask us: we will gladly give it (${sourcesIn(laws, HELP)}).`,
  timingHeading: 'The rest of your request',
  rest: (due) =>
    `This does not affect your other questions. We are answering them and will reply ${due === null ? 'as soon as we can' : `by ${due} at the latest`}.`,
};

type Why = (questions: readonly string[]) => string;

const WHY: Record<Regime, Why> = {
  FOIA: (questions) => unidentified(questions, `section 1(3) of ${ACTS.FOIA}`),
  EIR: (questions) => tooGeneral(questions, `regulation 9(2) of ${ACTS.EIR}`),
  FOISA: (questions) => unidentified(questions, `section 1(3) of ${ACTS.FOISA}`),
  EISR: (questions) => tooGeneral(questions, `regulation 9(2) of ${ACTS.EISR}`),
};

function unidentified(questions: readonly string[], law: string): string {
  return `we could not identify and locate the information ${askedFor(questions)} (${law})`;
}

function tooGeneral(questions: readonly string[], law: string): string {
  const what = questions.length === 0 ? 'your request' : `what you ask in ${questionList(questions)}`;
  return `${what} was put too generally for us to answer (${law})`;
}
