import { isBlank } from '../../text/rich-text.ts';
import type { Rule } from '../finding.ts';
import { lacking } from './lacking.ts';
import { unfilledInReply } from './placeholder.ts';

const noReview = lacking('no-review', { FOIA: 'FOIA s45 Code', EIR: 'EIR reg 11', FOISA: 'FOISA s21' });

const REPLY = { part: 'reply' } as const;

/** A review without its outcome, its date or what was found. */
export const missingOfReview: Rule = (checked) => [
  ...outcome(checked),
  ...dates(checked),
  ...findings(checked),
];

const outcome: Rule = (checked) => {
  if (checked.content.reply.review.outcome !== null) return [];
  const problem = 'The outcome of the review is missing.';
  return [noReview.stops(checked, REPLY, problem, 'Choose whether the reply stands.')];
};

const dates: Rule = (checked) => {
  const { receivedOn, reply } = checked.content;
  const { askedOn } = reply.review;
  if (askedOn === null)
    return [
      noReview.stops(checked, REPLY, 'The day is missing on which the review was asked for.', 'Give it.'),
    ];
  if (receivedOn === null || askedOn >= receivedOn) return [];
  const problem = 'The review was asked for before the request was received.';
  return [noReview.stops(checked, REPLY, problem, 'Correct one of the dates.')];
};

/** FOISA s21 asks for reasons, EIR reg 11(5) for the failure that was found; under FOIA it is good practice. */
const findings: Rule = (checked) => {
  const { regime, reply } = checked.content;
  const { findings: written, outcome: found } = reply.review;
  if (!isBlank(written)) return unfilledInReply(checked, written);
  const needed = regime === 'FOISA' || (regime === 'EIR' && found !== 'upheld');
  const write = needed ? noReview.stops : noReview.warns;
  const ask = 'Write what you looked at and what you found.';
  return [write(checked, REPLY, 'Nothing says what was considered.', ask)];
};
