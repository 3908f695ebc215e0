import type { ClauseRole } from '../../clauses/clause.ts';
import { citationInText } from '../../law/citation.ts';
import { longDate } from '../../law/dates.ts';
import { isEnvironmental, type Regime } from '../../law/provision.ts';
import { harmInSentence } from '../../law/title.ts';
import type { Citation } from '../citations.ts';
import { estimateValues, estimateWords } from './english-estimate.ts';
import { capital, forTeams, listOf, questionList } from './english-lists.ts';
import { midSentence } from './english-mid-sentence.ts';
import { englishNames } from './english-names.ts';
import { noticeHeading, noticeParts } from './english-notice.ts';
import { openingParagraphs } from './english-opening.ts';
import { outcomeSentence } from './english-outcome.ts';
import { aboutQuestions, complaintUnder, reviewParagraphs } from './english-rights.ts';
import { scopeSentences } from './english-scope.ts';
import { bareTitle, citationsInText, titlesInText } from './english-titles.ts';
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
  midSentence,
  bareName: (name) => name.replace(/^the\s+/i, ''),
  questionNames: englishNames,

  subjectLine: (subject) => `Your request for information: ${subject}`,
  reference: (reference) => `Our reference: ${reference}`,
  salutation: (name) => (name === '' ? 'Dear Sir or Madam,' : `Dear ${name},`),
  greets: (text) => /^\s*(dear|good (morning|afternoon)|hello)\b/i.test(text),
  opening: openingParagraphs,
  requestHeading: 'Your request',

  scopeHeading: (decides) => (decides ? 'Our decision' : 'Our answers'),
  outcome: outcomeSentence,
  scope: scopeSentences,

  noticeHeading,
  notice: noticeParts,

  reasonsHeading: (citations) => `Reasons: ${capital(titlesInText(citations))}`,
  slot: (role, harms) => (role === 'harm' && !harms ? 'Why this applies' : (SLOTS[role] ?? null)),
  harmTest: (citation, likelihood) =>
    isToReveal(citation)
      ? `If the information existed and we held it, disclosing it ${english.likelihood(likelihood)} ${harmOf(citation)}, so that it would be exempt. We consider that it would be contrary to the public interest to reveal whether it exists or is held (section 18(1)).`
      : `${bareTitle(citation)} applies because${opinionOf(citation)} ${harmSubject(citation)} ${english.likelihood(likelihood)} ${harmOf(citation)}.`,
  presumption: (regime) =>
    regime === 'EIR'
      ? 'In weighing the public interest we applied the presumption in favour of disclosure (regulation 12(2)).'
      : 'We read the exceptions narrowly, and in weighing the public interest we applied the presumption in favour of disclosure (regulation 10(2)).',
  absolute: (citation) =>
    isEnvironmental(citation.regime)
      ? `${isFor(citation)}No public interest test is needed.`
      : `${isFor(citation)}The exemption is absolute, so no public interest test is needed.`,
  untold: (citation) =>
    `We give no further reasons under ${bareTitle(citation).replace(/^S/, 's')}, because they would themselves tell you what it protects (${citation.regime === 'FOISA' ? 'section 16(3)' : 'section 17(4)'}).`,
  nothingToWeigh: (citation) =>
    `${bareTitle(citation)} applies because we did not hold the information when we received your request, so there is nothing whose disclosure the public interest could favour.`,

  disclosureHeading: (team, discloses) => {
    const heading = discloses ? 'Disclosure' : 'Your questions';
    return team === null ? heading : `${heading}: ${team}`;
  },
  questionHeading: (name, text) => `Question ${name} – ${text}`,
  answerLabel: 'Answer:',
  answerLabelFor: (teams) => `Answer ${forTeams(teams)}:`,
  answeredWith: (told, teams) => `Our answer for ${told} holds ${forTeams(teams)} too.`,
  unanswered: '[No answer yet]',
  withheld: withheldSentence,
  withheldParts: (some) =>
    `We have withheld ${some ? 'the rest of the information' : 'this information'}, for these reasons:`,
  withheldHeads: ['What we have withheld', 'Why'],
  withheldPart: (what) => (what === '' ? 'The rest' : capital(trimmed(what))),
  provisions: (citations) => capital(titlesInText(citations)),
  citation: bareTitle,
  scheduleHeading: 'Schedule of what we have withheld',
  scheduleHeads: ['Question', 'Document', 'Part', 'Provision'],
  refused: (citations) => `We are refusing this question${under(citations)}.`,
  notHeld: (citations) => `We do not hold this information${inBrackets(citations)}.`,
  restNotHeld: (what, citations) =>
    `We do not hold ${what === '' ? 'the rest of this information' : midSentence(trimmed(what))}${inBrackets(citations)}.`,
  elsewhere: (regime, citations, placeFollows) =>
    `This information is already available to you${elsewhereUnder(regime, citations)}.${placeFollows ? ' You can find it here:' : ''}`,
  notApplicable: (because) =>
    because === null ? 'Not applicable.' : `Not applicable, because of the answer to question ${because}.`,
  ncnd: (citations) =>
    `We neither confirm nor deny that we hold this information${citations.length === 0 ? '' : `,${under(citations)}`}.`,

  furtherHeading: 'Further information',
  reuseHeading: 'Using this information again',
  reuse: ({ name, url }) => [
    [
      `You may use again what we give you in this letter under ${name}, except where we say that somebody else holds the copyright.`,
      ...(url === '' ? [] : [`The terms are here: ${url}`]),
    ],
  ],
  reviewHeading: 'If you are not satisfied with this reply',
  review: (laws) => laws.flatMap((law) => aboutQuestions(law, reviewParagraphs(law))),
  complaintHeading: 'Your right to complain to the regulator',
  complaint: (laws) => complaintUnder(laws),
  about: (questions) => `About ${questionList(questions)}:`,
  hope: 'We hope that this helps.',
  signOff: (named) => (named ? 'Yours sincerely,' : 'Yours faithfully,'),
  signsOff: (text) => /\b(yours (sincerely|faithfully|truly)|(kind|best|with) regards)\b/i.test(text),
};

function harmSubject(citation: Citation): string {
  return citation.kind === 'ncnd' ? 'confirming or denying that information is held' : 'disclosure';
}

/** FOISA s18(1) asks two things, and neither is what FOIA's subsections ask. */
function isToReveal({ regime, kind }: Citation): boolean {
  return regime === 'FOISA' && kind === 'ncnd';
}

/** "Section 41(1) is for information obtained from another person …. " */
function isFor(citation: Citation): string {
  const about = citation.law?.about ?? null;
  return about === null ? '' : `${bareTitle(citation)} is for ${about}. `;
}

/** Section 36 FOIA turns on what the qualified person thinks, whatever the authority thinks. */
function opinionOf({ law }: Citation): string {
  return law?.needs.includes('qualified-person')
    ? ', in the reasonable opinion of our qualified person,'
    : '';
}

/** "substantially prejudice the commercial interests of …": what every row with a harm test says of itself. */
function harmOf({ law }: Citation): string {
  return `${harmInSentence(law?.harm ?? 'prejudice')} ${law?.interest ?? ''}`.trim();
}

function elsewhereUnder(regime: Regime, citations: readonly Citation[]): string {
  if (isEnvironmental(regime)) return ' (regulation 6(1)(b))';
  return citations.length === 0 ? '' : `, so it is exempt${under(citations)}`;
}

function withheldSentence(what: string, citations: readonly Citation[], some: boolean): string {
  const usual = some ? 'the rest of the information' : 'this information';
  const named = what === '' ? usual : midSentence(trimmed(what));
  return `We have withheld ${named}${under(citations)}.`;
}

/** Without the stop of a sentence that it was typed as. */
function trimmed(what: string): string {
  return what.trim().replace(/(?<![.:;])[.:;]+$/, '');
}

/** The provision alone: its name, "Information not held", would say the same again. */
function inBrackets(citations: readonly Citation[]): string {
  return citations.length === 0
    ? ''
    : ` (${listOf(citations.map((c) => citationInText({ ...c, provision: c.cited })))})`;
}

/** " under section 43(2)": the notice gives its name. */
function under(citations: readonly Citation[]): string {
  return citations.length === 0 ? '' : ` under ${citationsInText(citations)}`;
}
