import type { FoiCase } from '../case/case.ts';
import { type IsoDate, longDate } from '../law/dates.ts';
import { findProvision } from '../law/find.ts';
import { refOf } from '../law/other-law.ts';
import type { Provision, Regime } from '../law/provision.ts';
import { lawOf } from '../letter/decision.ts';
import { questionNames, restatedLabel } from '../letter/question-names.ts';
import type { Question } from '../request/foi-request.ts';
import type { TeamMail } from '../teams/ask-team.ts';
import { withoutAnyOfRequester } from '../teams/without-requester.ts';
import { paragraph, type RichBlock, type RichText } from '../text/rich-text.ts';
import { englishForThirdParties, type ThirdPartyWords } from './words.ts';

/** What a mail to a third party says beside the case. */
export type AskingThirdParty = {
  /** Who is asked; '' greets nobody by name. */
  readonly who: string;
  /** The information in the officer's words; '' where the questions say it. */
  readonly about: string;
  /** The questions that are quoted, by id. */
  readonly questions: readonly string[];
  /** The provisions that it may concern, as the case keeps them. */
  readonly provisions: readonly string[];
  /** The day by which it is to answer. */
  readonly by: IsoDate;
  /** The day by which the authority has to reply; null when it is not known. */
  readonly due: IsoDate | null;
  /** Who is asked back, by name and address; '' when they are not known. */
  readonly officer: string;
  readonly contact: string;
  readonly words?: ThirdPartyWords;
};

/**
 * The mail that asks a third party for its views before information about it is disclosed or withheld (FOIA s45(2)(c), FOISA
 * s60(2)(c)). Of the request it tells the questions that the officer chose and nothing else: not who asked, neither where a
 * question names them, nor what else the mail said. What the officer wrote goes as it is.
 */
export function askThirdParty(foiCase: FoiCase, asking: AskingThirdParty): TeamMail {
  const words = asking.words ?? englishForThirdParties;
  const reference = foiCase.reference.trim();
  const questions = foiCase.questions.filter(({ id }) => asking.questions.includes(id));
  const regime = lawOfAll(foiCase, questions);
  const laws = lawsOf(foiCase, asking.provisions);
  const body: RichText = [
    paragraph(words.greeting(asking.who.trim())),
    paragraph(words.opening(regime, reference)),
    deadline(words, asking),
    title(words.askedTitle),
    ...lines(asking.about),
    ...asked(foiCase, words, questions, asking.about.trim() === ''),
    title(words.tellTitle),
    ...laws.map((law) => paragraph(words.law(law))),
    ...(laws.some(({ force }) => force === 'qualified') ? [paragraph(words.weighed)] : []),
    bullets(
      words.tell({ harm: laws.filter(({ harm }) => harm !== null), isPersonal: laws.some(isPersonal) }),
    ),
    title(words.nextTitle),
    bullets(words.next(longDate(asking.by), regime)),
    ...contact(words, asking),
  ];
  return { subject: words.subject(reference), body };
}

/** The law of the questions where they share one; else the case's. */
function lawOfAll(foiCase: FoiCase, questions: readonly Question[]): Regime {
  const laws = new Set(questions.map(({ id }) => lawOf(foiCase, id)));
  const [only] = laws;
  return laws.size === 1 && only !== undefined ? only : foiCase.regime;
}

function lawsOf(foiCase: FoiCase, provisions: readonly string[]): readonly Provision[] {
  return provisions.flatMap((kept) => {
    const { regime, provision } = refOf(foiCase.regime, kept);
    return findProvision(regime, provision) ?? [];
  });
}

function isPersonal({ about }: Provision): boolean {
  return about?.includes('personal data') ?? false;
}

function title(text: string): RichBlock {
  return { kind: 'heading', level: 3, content: [{ text }] };
}

function bullets(items: readonly string[]): RichBlock {
  return { kind: 'list', style: 'bullet', items: items.map((item) => [paragraph(item)]) };
}

/** What was typed, a paragraph for each line. */
function lines(typed: string): readonly RichBlock[] {
  return typed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map(paragraph);
}

function deadline(words: ThirdPartyWords, { by, due }: AskingThirdParty): RichBlock {
  const legal =
    due === null ? words.noLegal : due < by ? words.overdue(longDate(due)) : words.legal(longDate(due));
  const [before, after] = words.deadline;
  return {
    kind: 'paragraph',
    content: [{ text: before }, { text: longDate(by), bold: true }, { text: after + legal }],
  };
}

function asked(
  foiCase: FoiCase,
  words: ThirdPartyWords,
  questions: readonly Question[],
  alone: boolean,
): readonly RichBlock[] {
  if (questions.length === 0) return [];
  const names = questionNames(foiCase.questions);
  const quoted = questions.map((question): RichBlock => {
    const label = question.label ?? names.get(question.id) ?? '';
    const text = withoutAnyOfRequester(foiCase, question.text, words.requester);
    return { kind: 'paragraph', content: [{ text: restatedLabel(label), bold: true }, { text: ` ${text}` }] };
  });
  return [paragraph(words.questions(alone)), ...quoted];
}

function contact(
  words: ThirdPartyWords,
  { officer, contact: address }: AskingThirdParty,
): readonly RichBlock[] {
  const known = officer.trim() !== '' || address.trim() !== '';
  return known ? [paragraph(words.replyTo(officer.trim(), address.trim()))] : [];
}
