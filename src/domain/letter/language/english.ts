import { longDate } from '../../law/dates.ts';
import type { ProvisionRef } from '../../law/provision.ts';
import { fullTitleOf, titleInText, titleOf } from '../../law/title.ts';
import { noticeWords } from './english-notices.ts';
import { complaint, review } from './english-rights.ts';
import type { QuestionName, QuestionPlace, QuestionsOfTeam, Sentences } from './sentences.ts';

const ACTS = {
  FOIA: 'the Freedom of Information Act 2000',
  EIR: 'the Environmental Information Regulations 2004',
  FOISA: 'the Freedom of Information (Scotland) Act 2002',
} as const;

/** The catalogue in English. */
export const english: Sentences = {
  list,
  questionName,
  teamName: (name, ordinal) => (name.trim() === '' ? `Team ${ordinal}` : name.trim()),
  date: longDate,
  likelihood: { would: 'would', 'would-be-likely': 'would be likely to' },
  headings: {
    request: 'Your request',
    decision: 'Our decision',
    reasons: 'Reasons for our decision',
    disclosure: 'Disclosure',
    rights: 'If you are not satisfied',
    answer: 'Answer:',
  },
  reference: (reference) => `Our reference: ${reference}`,
  salutation: (name) => `Dear ${name === '' ? 'requester' : name}`,
  opening: (regime, dated) => [
    `Thank you for your request for information${dated ? ', which we received on {{received}}' : ''}. We have dealt with it under ${ACTS[regime]}.`,
  ],
  closing: (withContact) => [
    ...(withContact
      ? ['If you have a question about this reply, please contact {{contact}} and quote {{reference}}.']
      : []),
    'Yours sincerely',
  ],
  review,
  complaint,

  holding: (holding) =>
    ({
      all: 'We confirm that we hold the information that you asked for.',
      none: 'We do not hold the information that you asked for.',
      some: 'We confirm that we hold the information that you asked for, except where we say below that we do not.',
      'said-below': 'We confirm that we hold the information that we disclose or withhold below.',
      'not-said': null,
    })[holding],
  disclosing: (amount, teams) =>
    `We are disclosing ${amount === 'all' ? 'it' : 'some of it'} under “Disclosure” below${
      teams.length > 1 ? `, separately for ${list(teams)}` : ''
    }.`,
  withheld: (parts) => `We will not disclose ${answersTo(parts)}.`,
  partWithheld: (parts) => `We will disclose only part of ${answersTo(parts)}.`,
  neitherConfirmed: (parts) =>
    `We neither confirm nor deny whether we hold the information asked for in ${byTeam(parts, 'nor in ')}.`,
  refused: (parts) =>
    parts === 'all'
      ? 'We are refusing your request as a whole, for the reason given in the notice below.'
      : `We are refusing ${byTeam(parts, 'and ')}, for the reason given in the notice below.`,

  notice: noticeWords,
  title: titleOf,
  fullTitle: fullTitleOf,
  titleInText,
  ncndTitle,
  absolute: (ref) =>
    `${titleOf(ref)} is an absolute exemption, so we are not required to weigh the public interest in disclosure.`,

  withheldLine: (what, titles) => `${withheldSubject(what, 'The information')} ${byVirtueOf(titles)}`,
  restWithheldLine: (what, titles) =>
    `${withheldSubject(what, 'The rest of the information')} ${byVirtueOf(titles)}`,
  refusedLine: (titles) => `We have not answered this question, by virtue of ${list(titles)}.`,
  notHeldLine: (regime) =>
    regime === 'EIR'
      ? 'We do not hold this information (regulation 12(4)(a) – Information not held).'
      : 'We do not hold this information.',
  elsewhereLine: (titles) =>
    titles.length === 0
      ? 'We hold this information. It is already available to you:'
      : `We hold this information. It is exempt by virtue of ${list(titles)}, because it is already available to you:`,
  notApplicableLine: (because) =>
    because === null ? 'Not applicable.' : `Not applicable, because of the answer to ${because.inText}.`,
  ncndLine: (titles) =>
    `We neither confirm nor deny whether we hold this information, by virtue of ${list(titles)}.`,
  undecidedLine: 'Not answered yet.',
};

/** "a", "a and b", "a, b and c". */
function list(items: readonly string[]): string {
  if (items.length < 2) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

const ORDINALS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
];

function ordinalWord(n: number): string {
  const word = ORDINALS[n - 1];
  if (word !== undefined) return word;
  const ending = n % 100 > 10 && n % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th');
  return n + ending;
}

function questionName(place: QuestionPlace): QuestionName {
  if (place.label === null) return unlabelledName(place);
  const twin = place.repeat === 0 ? '' : ` (${ordinalWord(place.repeat)})`;
  const label = place.label + twin;
  return { short: `Q${label}`, heading: `Question ${label}`, inText: `question ${label}` };
}

function unlabelledName({ ordinal, of, parent }: QuestionPlace): QuestionName {
  const words =
    parent !== null
      ? `the ${ordinalWord(ordinal)} part of ${parent.inText}`
      : of === 1
        ? 'your question'
        : `your ${ordinalWord(ordinal)} question`;
  return { short: words, heading: capital(words), inText: words };
}

/** "the answers to Q3, Q6 and Q7 for Communications, nor to Q3 for MetCC" */
function answersTo(parts: readonly QuestionsOfTeam[]): string {
  const one = parts[0]?.questions.length === 1;
  return `the ${one ? 'answer' : 'answers'} to ${byTeam(parts, 'nor to ')}`;
}

function byTeam(parts: readonly QuestionsOfTeam[], joint: string): string {
  return parts
    .map(({ questions, team }) => list(questions.map((q) => q.short)) + (team === null ? '' : ` for ${team}`))
    .map((words, i) => (i === 0 ? words : joint + words))
    .join(', ');
}

function ncndTitle(ref: ProvisionRef, ncnd: string | null): string {
  if (ncnd === null) return titleInText(ref);
  if (ref.regime === 'FOISA') return `section 18(1), read with ${titleInText(ref)}`;
  const name = titleOf(ref).split(' – ')[1];
  const cited = `${ref.regime === 'EIR' ? 'regulation' : 'section'} ${ncnd}`;
  return name === undefined ? cited : `${cited} – ${name}`;
}

/** "The annual spend has been withheld", "The names of officers have been withheld". */
function withheldSubject(what: string, otherwise: string): string {
  const named = capital(what.trim().replace(/\.$/, ''));
  const subject = named === '' ? otherwise : named;
  return `${subject} ${isPlural(subject) ? 'have' : 'has'} been withheld`;
}

function byVirtueOf(titles: readonly string[]): string {
  return titles.length === 0 ? '.' : `by virtue of ${list(titles)}.`;
}

/** Judged by the noun before the first "of", "in", "for" and the like: "The names of staff", "The costs and dates". */
function isPlural(subject: string): boolean {
  const noun = subject.split(/\s+(?:of|in|for|on|at|by|to|from|that|which|between|paid|held)\s+/i)[0] ?? '';
  const last = noun.trim().split(/\s+/).at(-1)?.toLowerCase() ?? '';
  if (/\sand\s/i.test(noun) || /^(details|people|data|premises)$/.test(last)) return last !== 'data';
  return /s$/.test(last) && !/(ss|us|is|'s|’s|news|series)$/.test(last);
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
