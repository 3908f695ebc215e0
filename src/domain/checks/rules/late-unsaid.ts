import { type IsoDate, longDate } from '../../law/dates.ts';
import type { Regime } from '../../law/provision.ts';
import { type Checked, findingsOf, type Rule } from '../finding.ts';
import { lawsOfLetter, sourceUnder } from '../sources.ts';
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
  const { content, letter } = checked;
  const late = content.reply.kind === 'response' ? lateIn(checked) : null;
  if (late === null) return [];
  const around = letter().blocks.filter(({ role }) => !ELSEWHERE.includes(role));
  if (SAID.test(around.map(({ text }) => wordsIn(text)).join('\n'))) return [];
  return [
    finding(
      { part: 'due', matter: late.due },
      {
        problem: `${late.what} by ${longDate(late.due)}, and the letter says nothing of being late.`,
        todo: 'Say that you are sorry that it is late, and why.',
        source: sourceUnder(late.laws, SOURCES),
      },
    ),
  ];
};

type Late = { readonly due: IsoDate; readonly laws: readonly Regime[]; readonly what: string };

/** The whole reply; or, in time that one of two laws gives, the part under the other: no law lends its time (FOIA s10(3), EIR reg 7). */
function lateIn(checked: Checked): Late | null {
  const { deadline, today, content } = checked;
  if (deadline === null || today === null) return null;
  const laws = lawsOfLetter(checked);
  if (today > deadline.due) return { due: deadline.due, laws, what: 'The reply was due' };
  const others = laws.filter((law) => law !== content.regime);
  // A limit of its own is the case's law's too, and then nothing says when the rest was due.
  const usual = content.clock.variant === null && today > deadline.noticeDue;
  return others.length === 0 || !usual
    ? null
    : {
        due: deadline.noticeDue,
        laws: others,
        what: 'More time is taken under one law, and what is under the other was due',
      };
}
