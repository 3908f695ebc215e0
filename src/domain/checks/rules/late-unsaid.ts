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

/** A response, or the outcome of a review, that goes after the day on which it was due and says nothing of it. */
export const lateUnsaid: Rule = (checked) => {
  const { content, letter } = checked;
  if (content.reply.kind === 'review-outcome') return lateReview(checked);
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

const REVIEW_SOURCES = {
  FOIA: 'FOIA s45 Code, part 5',
  EIR: 'EIR reg 11(4)',
  FOISA: 'FOISA s21(1)',
  EISR: 'EISR reg 16(4)',
} as const;

const REVIEW_LATE =
  /\b(?:sorry|apolog\w+|regret\w*)\b[^.]{0,120}\b(?:late|delay\w*|long|longer|taken|wait\w*|not (?:been )?(?:answer|repl|decide|review|finish)\w*|overdue|sooner|time|by \d{1,2} [A-Z])|\b(?:outcome|review|decision|reply|letter|it|this)\b[^.]{0,60}\b(?:is|was|comes?|came|reaches)\b[^.]{0,20}\b(?:late|later than|overdue|after (?:the )?(?:\w+ )?(?:time|day|deadline))\b|\b(?:should have|ought to have|was due|were due)\b|\blonger than\b|\b(?:regulation 11\(4\)|regulation 16\(4\)|section 21\(1\))[^.]{0,60}\b(?:not|late|breach\w*|fail\w*|miss\w*)|\b(?:not|late|breach\w*|fail\w*|miss\w*)\b[^.]{0,80}\b(?:regulation 11\(4\)|regulation 16\(4\)|section 21\(1\)|40 working days|20 working days)/i;

/** The outcome of a review goes after the last day for it, by the clock, and what the officer wrote owns no such failure. */
function lateReview(checked: Checked): ReturnType<Rule> {
  const { today, content } = checked;
  const due = checked.reviewDue();
  const last = due?.latest ?? due?.due;
  if (last === undefined || today === null || today <= last) return [];
  const { findings, breach } = content.reply.review;
  const written = [wordsIn(findings), breach, ...checked.paragraphs.map(({ words }) => words)];
  if (REVIEW_LATE.test(written.join('\n')) || /\b(?:11\(4\)|16\(4\)|21\(1\))/.test(breach)) return [];
  return [
    finding(
      { part: 'reply', matter: last },
      {
        problem: `The outcome of the review was due by ${longDate(last)}, and the letter says nothing of being late.`,
        todo: 'Say that it is late and that you are sorry, and name what was not kept to.',
        source: sourceUnder(lawsOfLetter(checked), REVIEW_SOURCES),
      },
    ),
  ];
}

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
