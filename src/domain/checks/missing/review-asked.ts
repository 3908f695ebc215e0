import type { Regime } from '../../law/provision.ts';
import { sentOn } from '../../letter/earlier.ts';
import type { Checked, Finding, Rule } from '../finding.ts';
import { lawsOfLetter } from '../sources.ts';
import { lacking } from './lacking.ts';

/// What every letter about a review lacks: the day on which it was asked for.

const REPLY = { part: 'reply' } as const;

const noReview = lacking('no-review', {
  FOIA: 'FOIA s45 Code',
  EIR: 'EIR reg 11',
  FOISA: 'FOISA s21',
  EISR: 'EISR reg 16',
});

/** One thing that a letter about a review lacks, under each law that it answers under. */
export function lacksOfReview(
  grade: 'stops' | 'warns',
  checked: Checked,
  [problem, todo]: readonly [problem: string, todo: string],
  laws: readonly Regime[] = lawsOfLetter(checked),
): readonly Finding[] {
  return [noReview[grade](checked, REPLY, problem, todo, laws)];
}

/** The day is missing, or before that of the request. */
export const dayOfReview: Rule = (checked) => {
  const { receivedOn, reply } = checked.content;
  const { askedOn } = reply.review;
  if (askedOn === null)
    return lacksOfReview('stops', checked, [
      'The day is missing on which the review was asked for.',
      'Give it.',
    ]);
  if (receivedOn === null || askedOn >= receivedOn) return [];
  const problem = 'The review was asked for before the request was received.';
  return lacksOfReview('stops', checked, [problem, 'Correct one of the dates.']);
};

/** The day of the first reply, where it is given, is between that of the request and that of the review. */
export const dayOfFirstReply: Rule = (checked) => {
  const { receivedOn, reply } = checked.content;
  const { askedOn } = reply.review;
  const firstOn = sentOn(checked.content, 'response');
  if (firstOn === null || ((receivedOn ?? firstOn) <= firstOn && firstOn <= (askedOn ?? firstOn))) return [];
  const problem = 'The first reply is not between the request and the day on which its review was asked for.';
  return lacksOfReview('stops', checked, [problem, 'Correct one of the dates.']);
};

/** An acknowledgement promises a day. */
export const dayOfAcknowledgedReview: Rule = (checked) => {
  const found = [...dayOfReview(checked), ...dayOfFirstReply(checked)];
  if (found.length > 0 || checked.reviewDue() !== null) return found;
  const problem = 'No day can be counted for the outcome: the bank holidays do not reach far enough.';
  return lacksOfReview('stops', checked, [problem, 'Add them in Settings.']);
};
