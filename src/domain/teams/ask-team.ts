import type { FoiCase } from '../case/case.ts';
import { isTerm } from '../case/passages.ts';
import { openQuestionsOf, questionsOf } from '../case/team-questions.ts';
import { type IsoDate, longDate } from '../law/dates.ts';
import { questionNames, restatedLabel } from '../letter/question-names.ts';
import { appliesToAll } from '../letter/terms.ts';
import type { Question, SharedContext } from '../request/foi-request.ts';
import { paragraph, type RichBlock, type RichText } from '../text/rich-text.ts';
import { withoutRequester } from './without-requester.ts';
import { englishForTeams, type TeamWords } from './words.ts';

/** What a mail to a team says beside the case. */
export type Asking = {
  /** A team of the case, by id. */
  readonly team: string;
  /** The day by which the team is to answer. */
  readonly by: IsoDate;
  /** The day by which the authority has to reply; null when it is not known. */
  readonly due: IsoDate | null;
  /** Who is asked back, by name and address; '' when they are not known. */
  readonly officer: string;
  readonly contact: string;
  /** Leaves out what the team, or all teams together, have decided already. */
  readonly onlyOpen?: boolean;
  readonly words?: TeamWords;
};

/** A mail, ready to be sent. */
export type TeamMail = { readonly subject: string; readonly body: RichText };

/**
 * The mail that asks a team for its answers: its questions as they were written, what the request says about them, both
 * dates and how to reply. Who made the request is not passed on, not even where a question names them (UK GDPR
 * article 5(1)(c), data minimisation).
 */
export function askTeam(foiCase: FoiCase, asking: Asking): TeamMail {
  const words = asking.words ?? englishForTeams;
  const questions =
    asking.onlyOpen === true ? openQuestionsOf(foiCase, asking.team) : questionsOf(foiCase, asking.team);
  const name = foiCase.teams.find(({ id }) => id === asking.team)?.name.trim() ?? '';
  const received = foiCase.receivedOn === null ? null : longDate(foiCase.receivedOn);
  const body: RichText = [
    paragraph(words.opening(foiCase.regime, foiCase.reference.trim(), received)),
    deadline(words, asking),
    ...contextOfAll(foiCase, words),
    title(words.questionsTitle),
    ...questions.flatMap((question) => asked(foiCase, words, question)),
    title(words.howTitle),
    { kind: 'list', style: 'bullet', items: words.how.map((line) => [paragraph(line)]) },
    ...contact(words, asking),
  ];
  return { subject: words.subject(foiCase.reference.trim(), name), body };
}

function title(text: string): RichBlock {
  return { kind: 'heading', level: 3, content: [{ text }] };
}

function deadline(words: TeamWords, { by, due }: Asking): RichBlock {
  const legal =
    due === null ? words.noLegal : due < by ? words.overdue(longDate(due)) : words.legal(longDate(due));
  const [before, after] = words.deadline;
  return {
    kind: 'paragraph',
    content: [{ text: before }, { text: longDate(by), bold: true }, { text: after + legal }],
  };
}

function contact(words: TeamWords, { officer, contact: address }: Asking): readonly RichBlock[] {
  const known = officer.trim() !== '' || address.trim() !== '';
  return known ? [paragraph(words.replyTo(officer.trim(), address.trim()))] : [];
}

/** What a team needs to understand a question; what the law says about costs is the officer's business. */
const TOLD: readonly SharedContext['kind'][] = ['period', 'definition', 'breakdown', 'format', 'note'];

function contextOfAll(foiCase: FoiCase, words: TeamWords): readonly RichBlock[] {
  const terms = foiCase.terms.filter((term) => appliesToAll(term, foiCase.questions));
  const shared = [...terms, ...contextOf(foiCase).filter((one) => governsAll(foiCase, one))];
  if (shared.length === 0) return [];
  const items = shared.map(({ text }) => [paragraph(withoutRequester(foiCase, text, words.requester))]);
  return [title(words.contextTitle), { kind: 'list', style: 'bullet', items }];
}

/** What was read as governing questions and is told to teams, without what is restated with the questions. */
function contextOf(foiCase: FoiCase): readonly SharedContext[] {
  return foiCase.read.context.filter((one) => TOLD.includes(one.kind) && !isTerm(foiCase, one.span));
}

function governsAll(foiCase: FoiCase, { governs }: SharedContext): boolean {
  return governs.length === 0 || governs.length >= foiCase.read.questions.length;
}

function asked(foiCase: FoiCase, words: TeamWords, question: Question): readonly RichBlock[] {
  const label = question.label ?? questionNames(foiCase.questions).get(question.id) ?? '';
  const terms = foiCase.terms.filter((term) => !appliesToAll(term, foiCase.questions));
  const context = contextOf(foiCase).filter((one) => !governsAll(foiCase, one));
  const own = [...terms, ...context].filter((one) => one.governs.includes(question.id));
  const text = withoutRequester(foiCase, question.text, words.requester);
  return [
    { kind: 'paragraph', content: [{ text: restatedLabel(label), bold: true }, { text: ` ${text}` }] },
    ...own.map((one) => paragraph(words.contextOf(withoutRequester(foiCase, one.text, words.requester)))),
  ];
}
