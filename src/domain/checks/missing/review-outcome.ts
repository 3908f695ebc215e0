import { longDate } from '../../law/dates.ts';
import { isEnvironmental } from '../../law/provision.ts';
import { sentOn } from '../../letter/earlier.ts';
import { isBlank } from '../../text/rich-text.ts';
import type { Rule } from '../finding.ts';
import { sentItems } from '../said.ts';
import { sentencesOf } from '../sentences-of.ts';
import { lawsOfLetter } from '../sources.ts';
import { wordsIn } from '../words-in.ts';
import { unfilledInReply } from './placeholder.ts';
import { dayOfFirstReply, dayOfReview, lacksOfReview } from './review-asked.ts';

/// What the outcome of a review lacks.

/** A review without its outcome, its date or what was found. */
export const lackingInOutcome: Rule = (checked) => [
  ...outcomeOfReview(checked),
  ...dayOfReview(checked),
  ...firstReplyOfReview(checked),
  ...(checked.content.reply.review.outcome === 'declined-late'
    ? declinedLate(checked)
    : [...findingsOfReview(checked), ...breachOfReview(checked), ...undatedRemedy(checked)]),
];

/** A review that is declined as late: the day that it is counted from, that it is late indeed, and why it is not done all the same. */
const declinedLate: Rule = (checked) => [
  ...lateness(checked),
  ...whyNot(checked),
  ...otherBeginning(checked),
];

const lateness: Rule = (checked) => {
  const { askedOn } = checked.content.reply.review;
  const firstOn = sentOn(checked.content, 'response');
  if (firstOn === null) {
    const todo = 'Give it: the 40 working days for asking are counted from it.';
    return lacksOfReview('stops', checked, ['The day of the first reply is missing.', todo]);
  }
  if (askedOn === null) return [];
  const askBy = checked.askBy();
  if (askBy === null) {
    const problem = 'No day can be counted until which the review could be asked for.';
    return lacksOfReview('stops', checked, [
      problem,
      'Give the day of receipt, or add bank holidays in Settings.',
    ]);
  }
  if (askBy.late) return [];
  const problem = `The review was asked for in time: the last day for it is ${longDate(askBy.last)}.`;
  return lacksOfReview(
    'stops',
    checked,
    [problem, 'Choose what the review found, or correct the dates.'],
    [askBy.law],
  );
};

/** FOISA s20(6) lets an authority take a late one if it considers that appropriate; so it is considered. */
const whyNot: Rule = (checked) => {
  const { findings: written } = checked.content.reply.review;
  if (!isBlank(written)) return unfilledInReply(checked, written);
  const laws = lawsOfLetter(checked);
  const grade = laws.includes('FOISA') ? 'stops' : 'warns';
  return lacksOfReview(grade, checked, [
    'Nothing says why the review is not done all the same.',
    'Write what you considered.',
  ]);
};

/** EIR reg 11(2) counts from the day of the failure that the requester believes there was, which may be later than the reply. */
const otherBeginning: Rule = (checked) => {
  const laws = lawsOfLetter(checked).filter((law) => law === 'EIR');
  if (laws.length === 0 || checked.askBy()?.late !== true) return [];
  const problem =
    'Regulation 11(2) counts from the day on which the requester believes that you failed, and the letter from the first reply.';
  return lacksOfReview('warns', checked, [problem, 'Make sure that no later failure is meant.'], laws);
};

const outcomeOfReview: Rule = (checked) => {
  if (checked.content.reply.review.outcome !== null) return [];
  const problem = 'The outcome of the review is missing.';
  return lacksOfReview('stops', checked, [problem, 'Choose whether the reply stands.']);
};

/** Which reply it was that was reviewed; or that there was none, though it was due. */
const firstReplyOfReview: Rule = (checked) => {
  const { outcome, firstSaid } = checked.content.reply.review;
  const firstOn = sentOn(checked.content, 'response');
  if (outcome === null || dayOfReview(checked).length > 0) return [];
  if (outcome === 'no-reply') return replyNotDue(checked);
  const misplaced = dayOfFirstReply(checked);
  if (misplaced.length > 0) return misplaced;
  if (outcome === 'declined-late' && firstOn === null) return [];
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

/** What is still to be sent: "our team will send them to you in due course". */
const STILL_TO_COME =
  /\b(?:(?:will|shall|are going to|intend to|plan to|undertake to|hope to|aim to|expect to)(?: now| then| also| soon| shortly)* (?:\w+ )?(?:be )?(?:send|sent|provide[d]?|make (?:\w+ ){0,3}available|made available|disclose[d]?|release[d]?|supply|supplied|give[n]?|post(?:ed)?|follow|reach|forward(?:ed)?|deal with|dealt with|answer(?:ed)?|search(?:ed)?|look)|is being prepared|are being prepared|to follow|under separate cover)\b|\b(?:in due course|as soon as (?:we|it|they|possible|practicable)|when (?:we|it|they|time|resources) (?:is|are|can|have|has|allows?|permits?))\b/i;
const WITH_THIS =
  /\b(?:with this letter|attach\w*|enclos\w*|below|herewith|today)\b|\b(?:by|on|before|within|until|no later than|not later than|in) (?:the (?:end|close) of )?(?:\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)|(?:January|February|March|April|May|June|July|August|September|October|November|December)|(?:the next )?(?:\d{1,2}|one|two|three|four|five|six|seven|ten|fourteen|twenty|a) (?:\w+ )?(?:days?|weeks?|months?)|(?:next|this) (?:week|month|Monday|Tuesday|Wednesday|Thursday|Friday)|tomorrow)\b|\b(?:complain|Commissioner|appeal|if you)\b/i;

/** A failure is put right within a time that the letter tells (EIR reg 11(5)(c)), or at once (EISR reg 16). */
const undatedRemedy: Rule = (checked) => {
  const { outcome, findings: written } = checked.content.reply.review;
  const laws = lawsOfLetter(checked).filter(isEnvironmental);
  if (laws.length === 0 || (outcome !== 'overturned' && outcome !== 'partly-upheld')) return [];
  const told = [wordsIn(written), ...sentItems(checked).map(({ answer }) => wordsIn(answer.body))].flatMap(
    sentencesOf,
  );
  const isDated = told.some((one) => STILL_TO_COME.test(one) && WITH_THIS.test(one));
  if (isDated || !told.some((one) => STILL_TO_COME.test(one) && SENDS.test(one))) return [];
  const problem = 'What was not met is put right later, and nothing says by when.';
  return lacksOfReview(
    'warns',
    checked,
    [problem, 'Send it with this letter, or give the day by which it comes.'],
    laws,
  );
};
const SENDS =
  /\b(?:sen[dt]|provid\w+|available|disclos\w+|releas\w+|suppl\w+|giv(?:e|en)|post(?:ed)?|follow|forward\w*|readings?|information|cop(?:y|ies)|data|documents?|report|them|it)\b/i;
