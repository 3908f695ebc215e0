import type { ClauseRole } from '../../clauses/clause.ts';
import { citationInText } from '../../law/citation.ts';
import { longDate } from '../../law/dates.ts';
import type { Citation } from '../citations.ts';
import { estimateValues, estimateWords } from './english-estimate.ts';
import { capital, forTeams, listOf } from './english-lists.ts';
import { englishNames } from './english-names.ts';
import { ACTS, noticeHeading, noticeParts } from './english-notice.ts';
import { complaintParagraphs, reviewParagraphs } from './english-rights.ts';
import { scopeSentences } from './english-scope.ts';
import { bareTitle, englishTitleInText, title } from './english-titles.ts';
import type { Sentences } from './sentences.ts';

/// The letter in English. Sentences with more grammar or law in them stand beside this file.

const SLOTS: Partial<Record<ClauseRole, string>> = {
  harm: 'Harm',
  'factors-for': 'Public interest factors for disclosure',
  'factors-against': 'Public interest factors against disclosure',
  balance: 'Balance of the public interest',
};

export const english: Sentences = {
  ofKind: (words) => words.english,
  estimate: estimateWords,
  estimateValues,

  namelessTeam: (place) => `Team ${place}`,
  list: listOf,
  likelihood: (likelihood) => (likelihood === 'would' ? 'would' : 'would be likely to'),
  date: longDate,
  midSentence: (what) =>
    what.replace(/^(The|A|An|Any|All|Some|This|These|Our|Names?|Details?)\b/, (word) => word.toLowerCase()),
  bareName: (name) => name.replace(/^the\s+/i, ''),
  questionNames: englishNames,

  reference: (reference) => `Our reference: ${reference}`,
  salutation: (name) => (name === '' ? 'Dear requester,' : `Dear ${name},`),
  greets: (text) => /^\s*(dear|good (morning|afternoon)|hello)\b/i.test(text),
  opening: (regime, received) =>
    `Thank you for your request for information${received === null ? '' : `, which we received on ${received}`}. We have dealt with it under ${ACTS[regime]}.`,
  requestHeading: 'Your request',

  scopeHeading: 'Our decision',
  scope: scopeSentences,

  noticeHeading,
  notice: noticeParts,

  reasonsHeading: (citations) =>
    `Reasons: ${listOf(citations.map((citation, i) => (i === 0 ? title(citation) : englishTitleInText(citation))))}`,
  slot: (role) => SLOTS[role] ?? null,
  harmTest: (citation, likelihood) =>
    `${bareTitle(citation)} applies because ${harmSubject(citation)} ${english.likelihood(likelihood)} ${citation.law?.harm ?? 'prejudice'} ${citation.law?.limb ?? 'the interests that it protects'}.`,
  absolute: (citation) =>
    citation.regime === 'EIR'
      ? `${bareTitle(citation)} applies without a public interest test.`
      : `${bareTitle(citation)} is an absolute exemption: no public interest test is needed.`,
  nothingToWeigh: (citation) =>
    `${bareTitle(citation)} applies because we did not hold the information when we received your request, so there is nothing whose disclosure the public interest could favour.`,

  disclosureHeading: (team, discloses) => {
    const heading = discloses ? 'Disclosure' : 'Your questions';
    return team === null ? heading : `${heading}: ${team}`;
  },
  questionHeading: (name, text) => `Question ${name} – ${text}`,
  answerLabel: 'Answer:',
  answerToAllLabel: 'Our answer to all of these questions:',
  answerLabelFor: (teams) => `Answer ${forTeams(teams)}:`,
  answeredWith: (told, teams) => `Our answer for ${told} holds ${forTeams(teams)} too.`,
  unanswered: '[No answer yet]',
  withheld: (what, citations) => withheldSentence(what, 'The information asked for', citations),
  partWithheld: (what, citations) =>
    withheldSentence(what, 'The rest of the information asked for', citations),
  refused: (citations) => `We have not answered this question${afterComma(byVirtueOf(citations))}.`,
  refusedAll: (citations) => `We have not answered them${afterComma(byVirtueOf(citations))}.`,
  notHeld: (citations) => `We do not hold this information${inBrackets(citations)}.`,
  elsewhere: (regime, citations, placeFollows) =>
    `This information is already available to you${elsewhereUnder(regime, citations)}.${placeFollows ? ' You can find it here:' : ''}`,
  notApplicable: (because) =>
    because === null ? 'Not applicable.' : `Not applicable, because of the answer to question ${because}.`,
  ncnd: (citations) =>
    `We neither confirm nor deny that we hold this information${afterComma(byVirtueOf(citations))}.`,

  furtherHeading: 'Further information',
  reviewHeading: 'If you are not satisfied with this reply',
  review: reviewParagraphs,
  complaintHeading: 'Your right to complain to the regulator',
  complaint: complaintParagraphs,
  signOff: (named) => (named ? 'Yours sincerely,' : 'Yours faithfully,'),
  signsOff: (text) => /\b(yours (sincerely|faithfully|truly)|(kind|best|with) regards)\b/i.test(text),
};

function harmSubject(citation: Citation): string {
  return citation.kind === 'ncnd' ? 'confirming or denying that information is held' : 'disclosure';
}

function elsewhereUnder(regime: 'FOIA' | 'EIR' | 'FOISA', citations: readonly Citation[]): string {
  if (regime === 'EIR') return ' (regulation 6(1)(b))';
  return citations.length === 0 ? '' : `, so it is exempt${byVirtueOf(citations)}`;
}

function withheldSentence(what: string, usual: string, citations: readonly Citation[]): string {
  const named = what.trim().replace(/(?<![.:;])[.:;]+$/, '');
  const subject = named === '' ? usual : capital(named);
  return `${subject} ${isPlural(subject) ? 'have' : 'has'} been withheld${byVirtueOf(citations)}.`;
}

function afterComma(words: string): string {
  return words === '' ? '' : `,${words}`;
}

/** The provision alone: its name, "Information not held", would say the same again. */
function inBrackets(citations: readonly Citation[]): string {
  return citations.length === 0
    ? ''
    : ` (${listOf(citations.map((c) => citationInText({ ...c, provision: c.cited })))})`;
}

function byVirtueOf(citations: readonly Citation[]): string {
  return citations.length === 0 ? '' : ` by virtue of ${listOf(citations.map(englishTitleInText))}`;
}

/** Words that end in s and are one thing. */
const SINGULAR = /(ss|us|is|news)$/i;

/**
 * True when the words name several things: "the annual costs", "names and addresses", "the details of the contract".
 * What they name stands before the first "of", "for" and the like.
 */
function isPlural(words: string): boolean {
  const head =
    words.split(
      / (?:of|for|in|on|at|by|with|from|to|about|between|that|which|who|asked|held|paid|spent|used|received|sent|given|made|charged|named)\b/i,
    )[0] ?? '';
  const last = /(?<!\p{L})(\p{L}+)\P{L}*$/u.exec(head)?.[1] ?? '';
  const acronym = last === last.toUpperCase();
  return / and /.test(head) || (last.endsWith('s') && !acronym && !SINGULAR.test(last));
}
