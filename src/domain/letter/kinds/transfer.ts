import { paragraph } from '../../text/rich-text.ts';
import type { Facts } from '../facts.ts';
import { closingBlocks, referenceBlocks, requestBlocks, rightsBlocks, salutationBlocks } from '../frame.ts';
import type { LetterBlock } from '../letter.ts';
import { heading } from '../prose.ts';
import { namesOf, openingBlock, paragraphs, receivedOf, rightsAndClosing } from './asked.ts';
import { dueInWords } from './deadline.ts';
import type { Kind } from './kind.ts';

/**
 * Another authority may hold it. The letter says that we do not (FOIA s1(1)(a)); under the EIR that is a refusal (reg
 * 12(4)(a), reg 14), under FOISA it needs a notice (s17). Only the EIR know a transfer, and only with the requester's
 * permission; under the Acts it is a service to the requester.
 */
export const transfer: Kind = {
  parts: () => [
    referenceBlocks,
    salutationBlocks,
    (facts) => [openingBlock(facts.sentences.transfer.opening(receivedOf(facts)))],
    requestBlocks,
    transferBlocks,
    noticeBlocks,
    restBlocks,
    rightsBlocks,
    closingBlocks,
  ],
  tellsAnswers: () => false,
  prints: rightsAndClosing,
};

function transferBlocks(facts: Facts): readonly LetterBlock[] {
  const { regime, reply } = facts.content;
  const { questions, ...where } = reply.transfer;
  const { heading: title, text } = facts.sentences.transfer;
  const words = text({ ...where, regime, questions: namesOf(facts, questions) });
  return [{ id: 'transfer', role: 'transfer', text: [heading(title), ...paragraphs(words)] }];
}

function noticeBlocks({ content, sentences }: Facts): readonly LetterBlock[] {
  const notice = sentences.transfer.notice(content.regime);
  if (notice === '') return [];
  const title = sentences.transfer.noticeHeading(content.regime);
  return [{ id: 'refusal-notice', role: 'refusal-notice', text: [heading(title), paragraph(notice)] }];
}

/** What we answer ourselves, and by when. */
function restBlocks(facts: Facts): readonly LetterBlock[] {
  if (namesOf(facts, facts.content.reply.transfer.questions).length === 0) return [];
  const { timingHeading, rest } = facts.sentences.transfer;
  const text = [heading(timingHeading), paragraph(rest(dueInWords(facts)))];
  return [{ id: 'timing', role: 'timing', text }];
}
