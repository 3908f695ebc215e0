import { longDate } from '../../law/dates.ts';
import { isEnvironmental } from '../../law/provision.ts';
import { sentOn } from '../../letter/earlier.ts';
import { isBlank } from '../../text/rich-text.ts';
import type { Rule } from '../finding.ts';
import { lawsOfLetter } from '../sources.ts';
import { unfilledInReply } from './placeholder.ts';
import { dayOfReview, lacksOfReview } from './review-asked.ts';

/// What the outcome of a review lacks.

/** A review without its outcome, its date or what was found. */
export const reviewOutcome: Rule = (checked) => [
  ...outcomeOfReview(checked),
  ...dayOfReview(checked),
  ...firstReplyOfReview(checked),
  ...findingsOfReview(checked),
  ...breachOfReview(checked),
];

const outcomeOfReview: Rule = (checked) => {
  if (checked.content.reply.review.outcome !== null) return [];
  const problem = 'The outcome of the review is missing.';
  return lacksOfReview('stops', checked, [problem, 'Choose whether the reply stands.']);
};

/** Which reply it was that was reviewed; or that there was none, though it was due. */
const firstReplyOfReview: Rule = (checked) => {
  const { receivedOn, reply } = checked.content;
  const { askedOn, outcome, firstSaid } = reply.review;
  const firstOn = sentOn(checked.content, 'response');
  if (outcome === null || dayOfReview(checked).length > 0) return [];
  if (outcome === 'no-reply') return replyNotDue(checked);
  const isBetween =
    firstOn === null || ((receivedOn ?? firstOn) <= firstOn && firstOn <= (askedOn ?? firstOn));
  if (!isBetween) {
    const problem =
      'The first reply is not between the request and the day on which its review was asked for.';
    return lacksOfReview('stops', checked, [problem, 'Correct one of the dates.']);
  }
  if (firstOn !== null && firstSaid.trim() !== '') return [];
  const problem = 'The letter does not say of which day the first reply was, and what it said.';
  return lacksOfReview('warns', checked, [problem, 'Give both.']);
};

/** The letter says that we were wrong not to answer. */
const replyNotDue: Rule = (checked) => {
  const { askedOn } = checked.content.reply.review;
  const due = checked.deadline?.due;
  if (askedOn === null || due === undefined || askedOn > due) return [];
  const problem = `The reply was due by ${longDate(due)}, and its review was asked for no later.`;
  return lacksOfReview('warns', checked, [problem, 'Answer the request itself, or correct the dates.']);
};

/** FOISA s21 asks for reasons, EIR reg 11(5) and EISR reg 16 for the failure that was found; FOIA for neither. */
const findingsOfReview: Rule = (checked) => {
  const { findings: written, outcome: found } = checked.content.reply.review;
  if (!isBlank(written)) return unfilledInReply(checked, written);
  // Nothing was there to be considered.
  if (found === 'no-reply') return [];
  const all = lawsOfLetter(checked);
  const asking = all.filter((law) => law === 'FOISA' || (isEnvironmental(law) && found !== 'upheld'));
  const said = ['Nothing says what was considered.', 'Write what you looked at and what you found.'] as const;
  return asking.length > 0
    ? lacksOfReview('stops', checked, said, asking)
    : lacksOfReview('warns', checked, said, all);
};

/** Where the Regulations were not met, the outcome says so (EIR reg 11(5)(a), EISR reg 16). */
const breachOfReview: Rule = (checked) => {
  const { outcome, breach } = checked.content.reply.review;
  const changed = outcome === 'partly-upheld' || outcome === 'overturned';
  const laws = lawsOfLetter(checked).filter(isEnvironmental);
  if (laws.length === 0 || !changed || breach.trim() !== '') return [];
  const problem = 'Nothing says what of the Regulations the first reply did not meet.';
  return lacksOfReview('warns', checked, [problem, 'Name the regulation, and why.'], laws);
};
