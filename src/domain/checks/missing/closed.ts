import { addMonths, longDate } from '../../law/dates.ts';
import { sentOn } from '../../letter/earlier.ts';
import { isBlank } from '../../text/rich-text.ts';
import type { Rule } from '../finding.ts';
import { placedClauses } from '../said.ts';
import { everywhere, lacking } from './lacking.ts';
import { unfilledInReply } from './placeholder.ts';

/// What a letter lacks that closes a request because nobody answered our question.

const REPLY = { part: 'reply' } as const;

const noClosing = lacking('no-closing', {
  FOIA: 'FOIA s1(3)',
  EIR: 'EIR reg 9(2)',
  FOISA: 'FOISA s1(3)',
  EISR: 'EISR reg 9(2)',
});

/** As officers know the Code of Practice of 2018; its text was not read. Under the other laws it is good practice. */
const closedTooSoon = lacking('closed-too-soon', {
  ...everywhere(''),
  FOIA: 'FOIA s45 Code (2018): two months, not read',
});
const MONTHS_TO_ANSWER = 2;

/** The day on which we asked is missing or can't be, or was not long ago; what we asked is missing, or the requester has answered. */
export const closedUnanswered: Rule = (checked) => [
  ...dayAsked(checked),
  ...soon(checked),
  ...answered(checked),
  ...asked(checked),
];

const dayAsked: Rule = (checked) => {
  const { receivedOn } = checked.content;
  const askedOn = sentOn(checked.content, 'clarification');
  const stops = (problem: string, todo: string) => [noClosing.stops(checked, REPLY, problem, todo)];
  if (askedOn === null) return stops('The day is missing on which you asked for clarification.', 'Give it.');
  if (receivedOn !== null && askedOn < receivedOn)
    return stops('Clarification was asked for before the request was received.', 'Correct one of the dates.');
  if (checked.today !== null && askedOn > checked.today)
    return stops('The day on which you asked for clarification is still to come.', 'Correct it.');
  return [];
};

/** Two months are given for an answer before a request is closed. */
const soon: Rule = (checked) => {
  const { today, content } = checked;
  const askedOn = sentOn(content, 'clarification');
  if (askedOn === null || today === null || askedOn > today) return [];
  if (content.receivedOn !== null && askedOn < content.receivedOn) return [];
  const until = addMonths(askedOn, MONTHS_TO_ANSWER);
  if (today >= until) return [];
  const problem = `The requester was asked on ${longDate(askedOn)} and has had less than two months to answer.`;
  return [closedTooSoon.warns(checked, REPLY, problem, `Wait until ${longDate(until)} before you close it.`)];
};

/** The clock has the day on which the answer arrived. */
const answered: Rule = (checked) => {
  const { clarified } = checked.content.clock;
  const askedOn = sentOn(checked.content, 'clarification');
  if (clarified === null || (askedOn !== null && clarified < askedOn)) return [];
  const problem = `The requester answered on ${longDate(clarified)}, as the clock has it.`;
  return [noClosing.stops(checked, REPLY, problem, 'Answer the request, or correct the clock.')];
};

const asked: Rule = (checked) => {
  const { ask } = checked.content.reply.clarify;
  if (!isBlank(ask)) return unfilledInReply(checked, ask);
  // The officer may have told it in a paragraph.
  if (placedClauses(checked).some(({ block, clause }) => block === null && clause.serves.length === 0))
    return [];
  const problem = 'Nothing says what you asked the requester.';
  return [noClosing.warns(checked, REPLY, problem, 'Write it again here.')];
};
