import type { Regime } from '../../../law/provision.ts';
import { listOf, questionList } from '../../sentences/english-lists.ts';
import { ACTS } from '../../sentences/english-notice.ts';
import { thanks } from '../../sentences/english-phrases.ts';
import { oneLine } from '../../sentences/english-rights.ts';
import type { Received } from '../../sentences/kind-facts.ts';

/// The requester asks for information about themselves. No sentence says or implies that any is held.

/** What a subject access redirect says. Questions are by their names, [] for the request as a whole. */
export type SubjectAccessWords = {
  readonly opening: (facts: Received, questions: readonly string[]) => string;
  readonly heading: string;
  /** Which right it is, and that it need not be asked for anew. */
  readonly right: readonly string[];
  /** Who deals with it now, and how to reach them. */
  readonly who: (by: string, contact: string) => readonly string[];
  /** Introduces what we need in order to be sure who asks. */
  readonly identity: string;
  readonly time: (awaitsIdentity: boolean) => string;
  /** Why the Regulations do not reach it: they ask for no notice; none under the Acts. */
  readonly outside: (regime: Regime, questions: readonly string[]) => readonly string[];
  readonly noticeHeading: string;
  /** The refusal notice under the Acts; none under the Regulations. */
  readonly notice: (regime: Regime, questions: readonly string[]) => readonly string[];
  readonly timingHeading: string;
  /** When the other questions are due. */
  readonly rest: (laws: readonly Regime[], due: string | null) => string;
};

export const english: SubjectAccessWords = {
  opening: (facts, questions) =>
    `${thanks(facts)} ${inThem(questions)} you ask for information about yourself. We are dealing with that as a request under data protection law, and this letter tells you what happens next.`,
  heading: 'Your request for information about yourself',
  right: [
    'Data protection law gives you the right to ask whether an organisation holds information about you, and for a copy of it (Article 15 of the UK GDPR, with the Data Protection Act 2018). You do not need to ask again.',
  ],
  who: (by, contact) => {
    const name = by.trim();
    const where = oneLine(contact);
    const passed =
      name === ''
        ? 'We have passed it on to those who deal with such requests.'
        : `Your request is now with ${name}.`;
    return [where === '' ? passed : `${passed} You can reach them here: ${where}`];
  },
  identity: 'Before they can answer, we need to be sure who you are. Please send them:',
  time: (awaitsIdentity) =>
    `They will answer without undue delay, and within one month ${awaitsIdentity ? 'of receiving what we need to be sure who you are' : 'of the day on which we received your request'} (Article 12 of the UK GDPR). If that law gives us longer because your request is complex, they will tell you so within that month, and why.`,
  outside: (regime, questions) => OUTSIDE[regime](questions),
  noticeHeading: 'Refusal notice',
  notice: (regime, questions) => NOTICES[regime](questions),
  timingHeading: 'The rest of your request',
  rest: (laws, due) =>
    `We are answering your other questions separately, under ${listOf(laws.map((law) => ACTS[law]))}. We will reply ${due === null ? 'as soon as we can' : `as soon as we can, and by ${due} at the latest`}.`,
};

function inThem(questions: readonly string[]): string {
  return questions.length === 0 ? 'In it' : `In ${questionList(questions)}`;
}

/** "your request", or which questions of it. */
function what(questions: readonly string[]): string {
  return questions.length === 0 ? 'your request' : `your request in ${questionList(questions)}`;
}

type Said = Record<Regime, (questions: readonly string[]) => readonly string[]>;

const NOTICES: Said = {
  FOIA: (questions) => [
    `A reply under ${ACTS.FOIA} is a reply to anyone. The Act therefore exempts information about the person who asks (section 40(1)) and leaves it to data protection law, and it does not oblige us to say whether we hold any (section 40(5A)). Under the Act we neither confirm nor deny that we do.`,
    `This letter is a refusal notice under section 17(1) of the Act for ${what(questions)}, by virtue of section 40(1) and (5A). Section 40(1) is an absolute exemption. Your right under data protection law is not touched by this.`,
  ],
  FOISA: (questions) => [
    `A reply under ${ACTS.FOISA} is a reply to anyone. The Act therefore exempts information about the person who asks (section 38(1)(a)) and leaves it to data protection law. It would be contrary to the public interest to reveal to anyone but you whether such information exists or is held by us, so under the Act we do not say whether it is (section 18(1)).`,
    `This letter is a refusal notice under section 16(1) of the Act for ${what(questions)}, by virtue of section 18(1) with section 38(1)(a), which is an absolute exemption. Your right under data protection law is not touched by this.`,
  ],
  EIR: () => [],
  EISR: () => [],
};

const OUTSIDE: Said = {
  FOIA: () => [],
  EIR: (questions) => [outside(ACTS.EIR, 'regulation 5(3)', questions)],
  FOISA: () => [],
  EISR: (questions) => [outside(ACTS.EISR, 'regulation 11(1)', questions)],
};

function outside(regulations: string, provision: string, questions: readonly string[]): string {
  return `A reply under ${regulations} is a reply to anyone. Our duty under them to make information available therefore does not apply to personal data of the person who asks (${provision}), so we are not answering ${what(questions)} under the Regulations. Your right under data protection law takes its place.`;
}
