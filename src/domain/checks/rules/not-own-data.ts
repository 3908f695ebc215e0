import { formatCitation } from '../../law/citation.ts';
import { meant } from '../../letter/kinds/asked.ts';
import { type Checked, type Finding, findingsOf, placeOf, type Rule } from '../finding.ts';

const finding = findingsOf('not-own-data', 'warns');

const RELATIVES =
  '(?:(?:late|elderly|adult|former|ex-|younger|older|little|own|poor|dear|dead|deceased|grown-up) ?)*(?:brother|sister|father|mother|dad|mum|mam|parent|son|daughter|child|husband|wife|spouse|partner|uncle|aunt|cousin|nephew|niece|grand\\w+|step\\w+|friend|neighbour|colleague|employer|employee|boss|manager|landlord|tenant|client|customer|lodger|flatmate|boyfriend|girlfriend|fianc\\w+|in-law|step\\w+|GP|doctor|teacher|headteacher|MP|MSP|councillor|councillors|local|street|road|area|town|village|ward|council|school|region|constituency|university|hospital|trust|company|firm|club|charity|church|estate|block|community|county|city|island|union|members?|nearest)';
/** Words by which a question is about the person who asks. "My neighbour" is somebody else. */
const ABOUT_ME = new RegExp(
  `\\b(?:me|myself|mine|us|ourselves)\\b|\\b(?:my|our) (?!${RELATIVES}(?:[’']?s)?\\b)|\\bI (?:was|am|have|had|made|sent|wrote|asked|gave|said|did)\\b|\\b${RELATIVES} and (?:I|me|myself)\\b`,
  'i',
);
/** Where a politeness names the person who asks: "please send me". */
const POLITE =
  /\b(?:tell|send|let|give|provide|inform|supply|e-?mail|furnish|show|forward|get back to|advise) (?:to )?(?:me|us)\b(?: (?:with|know|have|see))?|\b(?:to|for|with) me\b(?= (?:a cop|the|any|all))/gi;

/**
 * What is left to data protection law as about the requester, and is about others: it is a request like any other (FOIA s40(1),
 * EIR reg 5(3), FOISA s38(1)(a), EISR reg 11(1) are for the requester's own data alone).
 */
export const notOwnData: Rule = (checked) => [...redirected(checked), ...claimed(checked)];

function redirected(checked: Checked): readonly Finding[] {
  const { content, questions, read } = checked;
  if (content.reply.kind !== 'subject-access' || read?.subjectAccess === true) return [];
  const about = meant(checked, content.reply.access.questions);
  return questions
    .filter(({ id, text }) => about.has(id) && !isAboutMe(text) && text.trim() !== '')
    .map(
      ({ id }): Finding =>
        finding(
          { part: 'reply', questionId: id },
          {
            problem:
              'This question does not seem to ask about the requester, and the letter leaves it to data protection law.',
            todo: 'Answer it like any other question, or leave it out of the redirect.',
            source: SOURCES[content.regime],
          },
        ),
    );
}

const OWN = { FOIA: '40(1)', EIR: '5(3)', FOISA: '38(1)(a)', EISR: '11(1)' } as const;

function claimed({ content, items, read, tells }: Checked): readonly Finding[] {
  if (!tells || read?.subjectAccess === true || content.reply.kind === 'subject-access') return [];
  return items.flatMap((item) =>
    item.citations
      .filter(
        ({ regime, provision, kind, claimed }) => claimed && kind !== 'ncnd' && provision === OWN[regime],
      )
      .filter(() => item.question.text.trim() !== '' && !isAboutMe(item.question.text))
      .map((citation) =>
        finding(
          { ...placeOf(item), matter: citation.cited },
          {
            problem: `${formatCitation(citation)} is for the requester’s own personal data, and the question does not seem to ask for them.`,
            todo: 'Look at it as information about other persons, or as none about a person.',
            source: SOURCES[citation.regime],
          },
        ),
      ),
  );
}

function isAboutMe(text: string): boolean {
  return ABOUT_ME.test(text.replaceAll(POLITE, ' '));
}

const SOURCES = {
  FOIA: 'FOIA s40(1)',
  EIR: 'EIR reg 5(3)',
  FOISA: 'FOISA s38(1)(a)',
  EISR: 'EISR reg 11(1)',
} as const;
