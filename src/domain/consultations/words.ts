import { citationInText } from '../law/citation.ts';
import { likelihoodsOf } from '../law/find.ts';
import { isEnvironmental, type Provision, type Regime } from '../law/provision.ts';
import { harmInSentence } from '../law/title.ts';
import { LAW_IN_MAILS } from '../teams/words.ts';

/// The product's own words in the mail to a third party, in one place, so that another language is another file.

/** The sentences of the mail that asks a third party. Dates come as they are to be read ("15 December 2026"). */
export type ThirdPartyWords = {
  readonly subject: (reference: string) => string;
  readonly greeting: (who: string) => string;
  readonly opening: (regime: Regime, reference: string) => string;
  /** The day is put between these two. */
  readonly deadline: readonly [string, string];
  readonly legal: (due: string) => string;
  /** The same where that day is before the one that is asked for. */
  readonly overdue: (due: string) => string;
  readonly noLegal: string;
  readonly askedTitle: string;
  /** Before the questions, which are the request's own words. */
  readonly questions: (alone: boolean) => string;
  readonly tellTitle: string;
  /** What a provision asks for, in the law's own words. */
  readonly law: (law: Provision) => string;
  /** Where one of them is weighed against the public interest. */
  readonly weighed: string;
  readonly tell: (about: {
    readonly harm: readonly Provision[];
    readonly isPersonal: boolean;
  }) => readonly string[];
  readonly nextTitle: string;
  readonly next: (by: string, regime: Regime) => readonly string[];
  readonly replyTo: (officer: string, contact: string) => string;
  /** In place of the requester's name or address. */
  readonly requester: string;
};

export const englishForThirdParties: ThirdPartyWords = {
  subject: (reference) =>
    `A request for information that concerns you${reference === '' ? '' : ` (our reference ${reference})`}`,
  greeting: (who) => (who === '' ? 'Hello,' : `Dear ${who},`),
  opening: (regime, reference) =>
    `We have received a request under ${LAW_IN_MAILS[regime]}${reference === '' ? '' : ` (our reference ${reference})`} for information that concerns you. Before we decide what to disclose, we would like to know your views.`,
  deadline: ['Please reply by ', '.'],
  legal: (due) => ` The law requires our reply to the request by ${due}.`,
  overdue: (due) => ` The law sets ${due} for our reply to the request, so please answer as soon as you can.`,
  noLegal: ' The law sets a time limit for our reply to the request.',
  askedTitle: 'What was asked for',
  questions: (alone) => (alone ? 'The request asks:' : 'The request asks for it in these words:'),
  tellTitle: 'What we need to know',
  law: lawWords,
  weighed:
    'Even then we must disclose it, unless the public interest in withholding it outweighs the public interest in disclosing it.',
  tell: ({ harm, isPersonal }) => [
    'Which parts, if any, would you not want us to disclose? If you object to nothing, please say so.',
    ...harmQuestions(harm),
    ...(isPersonal
      ? [
          'If it is about people: did they expect that it might be made public, and what would that mean for them?',
        ]
      : []),
    'Was it given to us in confidence, or is it marked as confidential? If so, please say where, and why it has to be kept so.',
    'Is any of it public already, or known to others?',
    'Until when does it stay sensitive?',
  ],
  nextTitle: 'What happens then',
  next: (by, regime) => [
    'The decision is ours. We take into account what you tell us, but we cannot withhold information only because you object, or because it is marked as confidential.',
    `If we do not hear from you by ${by}, we decide on what we know. Silence does not stop disclosure.`,
    `What you tell us is information that we hold, so it can itself be asked for under ${LAW_IN_MAILS[regime]}. We may also have to show it to the regulator.`,
    'We do not say who made the request, because who asks makes no difference to our decision.',
  ],
  replyTo: (officer, contact) =>
    `Questions about this go to ${[officer, contact].filter(Boolean).join(', ')}.`,
  requester: '[requester]',
};

/** "We may withhold information under section 43(2) of the … only if disclosing it would, or would be likely to, prejudice …" */
function lawWords(law: Provision): string {
  const cited = `${citationInText(law)} of ${LAW_IN_MAILS[law.regime]}`;
  const wouldHarm = harmWords(law);
  if (wouldHarm !== null)
    return `We may withhold information under ${cited} only if disclosing it ${wouldHarm} ${law.interest}.`;
  const name = isEnvironmental(law.regime) ? 'exception' : 'exemption';
  return `The ${name} in ${cited} is for ${law.about ?? law.name.toLowerCase()}.`;
}

/** "would, or would be likely to, prejudice substantially"; null where no harm need be shown. */
function harmWords(law: Provision): string | null {
  if (law.harm === null) return null;
  const would = likelihoodsOf(law).length > 1 ? 'would, or would be likely to,' : 'would';
  return `${would} ${harmInSentence(law.harm)}`;
}

function harmQuestions(harm: readonly Provision[]): readonly string[] {
  const onlyWould = harm.length > 0 && harm.every((law) => likelihoodsOf(law).length === 1);
  const likely = onlyWould
    ? 'That it might is not enough: please say why it would.'
    : 'How likely is that, and why?';
  return [
    `For each of these parts, whom would its disclosure harm, and how? ${likely} Please be specific about this information: we cannot guess it for you.`,
  ];
}
