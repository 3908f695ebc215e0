import { meant } from '../../letter/kinds/asked.ts';
import { type Finding, findingsOf, type Rule } from '../finding.ts';

const finding = findingsOf('not-own-data', 'warns');

/** Words by which a question is about the person who asks. "My neighbour" is somebody else. */
const ABOUT_ME =
  /\b(?:me|myself|mine|us|ourselves)\b|\b(?:my|our) (?!neighbours?|neighbour[’']s|street|road|area|town|village|ward|council|councillor|local|school|region|constituency|MP)|\bI (?:was|am|have|had|made|sent|wrote|asked|gave|said|did)\b/i;

/**
 * A question that is left to data protection law as one about the requester, and asks about nobody but others: it is a
 * request like any other (FOIA s40(1), EIR reg 5(3), FOISA s38(1)(a), EISR reg 11(1) are for the requester's own data alone).
 */
export const notOwnData: Rule = (checked) => {
  const { content, questions, read } = checked;
  if (content.reply.kind !== 'subject-access' || read?.subjectAccess === true) return [];
  const about = meant(checked, content.reply.access.questions);
  return questions
    .filter(({ id, text }) => about.has(id) && !ABOUT_ME.test(text) && text.trim() !== '')
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
};

const SOURCES = {
  FOIA: 'FOIA s40(1)',
  EIR: 'EIR reg 5(3)',
  FOISA: 'FOISA s38(1)(a)',
  EISR: 'EISR reg 11(1)',
} as const;
