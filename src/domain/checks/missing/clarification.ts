import { isBlank } from '../../text/rich-text.ts';
import type { Rule } from '../finding.ts';
import { lacking } from './lacking.ts';
import { unfilledInReply } from './placeholder.ts';

const noClarification = lacking('no-clarification', {
  FOIA: 'FOIA s1(3)',
  EIR: 'EIR reg 9(2)',
  FOISA: 'FOISA s1(3)',
});

/** A request for clarification that asks for nothing, or with a placeholder in what it asks. */
export const missingQuestion: Rule = (checked) => {
  const { ask } = checked.content.reply.clarify;
  if (!isBlank(ask)) return unfilledInReply(checked, ask);
  const problem = 'Nothing is asked of the requester yet.';
  return [noClarification.stops(checked, { part: 'reply' }, problem, 'Write what you need to know.')];
};
