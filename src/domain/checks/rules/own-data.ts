import { formatCitation } from '../../law/citation.ts';
import { statusFacts } from '../../letter/statuses.ts';
import { type Checked, type Finding, findingsOf, firstCiting, placeOf, type Rule } from '../finding.ts';
import { wordsFor } from '../said.ts';

const finding = findingsOf('own-data', 'warns');
const hint = findingsOf('own-data', 'hint');

/** That the other way is taken: what is the requester's is dealt with there. */
const PASSED_ON = /\b(?:subject access|data protection|privacy team|article 15|UK GDPR)\b/i;

/**
 * The requester's own personal data. Under this law an answer is to everyone, and even to say that they are held tells
 * others: FOIA s40(5A) lifts the duty to confirm, and the way is a subject access request.
 */
export const ownData: Rule = (checked) => [
  ...disclosed(checked),
  ...confirmed(checked),
  ...asOthers(checked),
];

const SOURCES = {
  FOIA: 'FOIA s40(1), (5A)',
  EIR: 'EIR reg 5(3)',
  FOISA: 'FOISA s38(1)(a)',
  EISR: 'EISR reg 11(1)',
} as const;

/** Where what is about the requester is dealt with as such already: FOIA s40(1), (5A); FOISA s38(1)(a); EIR reg 5(3); EISR reg 11(1). */
const OWN = /^(?:40\(1\)|40\(5A\)|38\(1\)\(a\)|5\(3\)|11\(1\))/;

function disclosed({ citations, items, read }: Checked): readonly Finding[] {
  const first = items.find(({ answer }) => ['answer', 'part', 'part-held'].includes(answer.status ?? ''));
  if (read?.subjectAccess !== true || first === undefined || !statusFacts(first.answer.status).gives)
    return [];
  if (citations.some(({ cited, claimed }) => claimed && OWN.test(cited))) return [];
  return [
    finding(
      { ...placeOf(first), matter: 'disclosed' },
      {
        problem:
          'The requester seems to ask for their own personal data, and an answer is published to everyone.',
        todo: 'Handle what is about them as a subject access request, and answer only the rest here.',
        source: SOURCES[first.regime],
      },
    ),
  ];
}

const OF_OTHERS = /^(?:40\(2\)|38\(1\)\(b\)|13\(1\)|12\(3\)|11\(2\)|10\(3\))/;
/** What the officer says of it: it is about the one who asks. */
const ABOUT_YOU =
  /\b(?:relat\w+ to|about|concern\w*|identif\w+) you\b|\byour (?:own )?(?:personal data|file|records?|health|case|complaint|employment|application|grievance)\b|\bthe requester[’']s own\b/i;

/** The requester asks for their own data, and is refused them as those of somebody else. */
function asOthers(checked: Checked): readonly Finding[] {
  if (checked.read?.subjectAccess !== true || checked.citations.some(({ cited }) => OWN.test(cited)))
    return [];
  return checked.citations
    .filter(({ claimed, cited }) => claimed && OF_OTHERS.test(cited))
    .filter((citation) => ABOUT_YOU.test(`${citation.what}\n${wordsFor(checked, citation)}`))
    .flatMap((citation) => {
      const item = firstCiting(checked, citation);
      if (item === undefined) return [];
      return [
        finding(
          { ...placeOf(item), matter: citation.cited },
          {
            problem: `${formatCitation(citation)} is for the personal data of others, and what is withheld seems to be about the requester.`,
            todo: 'Use the exemption for their own data, and tell them how to make a subject access request.',
            source: SOURCES[citation.regime],
          },
        ),
      ];
    });
}

function confirmed(checked: Checked): readonly Finding[] {
  return checked.citations
    .filter(
      ({ regime, provision, kind }) => regime === 'FOIA' && provision === '40(1)' && kind === 'exemption',
    )
    .flatMap((citation) => {
      const item = firstCiting(checked, citation);
      if (item === undefined) return [];
      const write =
        checked.read?.subjectAccess === true && PASSED_ON.test(wordsFor(checked, citation)) ? hint : finding;
      return [
        write(
          { ...placeOf(item), matter: citation.cited },
          {
            problem: `${formatCitation(citation)} is claimed by withholding, which lets others see that you hold something about the requester.`,
            todo: 'Choose Neither confirm nor deny (section 40(5A)), and offer a subject access request.',
            source: SOURCES.FOIA,
          },
        ),
      ];
    });
}
