import { longDate } from '../../law/dates.ts';
import { findingsOf, type Rule } from '../finding.ts';
import { wordsIn } from '../words-in.ts';

const finding = findingsOf('late-unsaid', 'warns');

const SAID =
  /\b(?:sorry(?! to say| that we cannot)|apolog(?:y|ies|i[sz]e|i[sz]ing))\b|\b(?:reply|response|answer|letter|notice)\b[^.]{0,60}\b(?:is|was|comes?|came)\b[^.]{0,20}\blate\b|\blate (?:reply|response|answer)\b|\bdelay(?:ed)? in (?:replying|responding|answering)|\bshould have (?:replied|answered|responded|reached|been)\b|\b(?:regret|later than we)\b/i;

/** What speaks of other delays, or of a reply that might be late. */
const ELSEWHERE: readonly string[] = ['restated-request', 'disclosure', 'reasons', 'review', 'complaint'];

const SOURCES = {
  FOIA: 'FOIA s10(1)',
  EIR: 'EIR reg 5(2)',
  FOISA: 'FOISA s10(1)',
  EISR: 'EISR reg 5(2)',
} as const;

/** A response that goes after the day on which it was due, and says nothing of it. */
export const lateUnsaid: Rule = (checked) => {
  const { deadline, today, content, letter } = checked;
  if (content.reply.kind !== 'response' || deadline === null || today === null) return [];
  if (today <= deadline.due) return [];
  const around = letter().blocks.filter(({ role }) => !ELSEWHERE.includes(role));
  if (SAID.test(around.map(({ text }) => wordsIn(text)).join('\n'))) return [];
  return [
    finding(
      { part: 'due', matter: deadline.due },
      {
        problem: `The reply was due by ${longDate(deadline.due)}, and the letter says nothing of being late.`,
        todo: 'Say that you are sorry that it is late, and why.',
        source: SOURCES[content.regime],
      },
    ),
  ];
};
