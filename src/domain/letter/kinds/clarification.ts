import { isBlank, paragraph } from '../../text/rich-text.ts';
import { filledText } from '../attached.ts';
import type { Facts } from '../facts.ts';
import { closingBlocks, referenceBlocks, requestBlocks, salutationBlocks } from '../frame.ts';
import type { LetterBlock } from '../letter.ts';
import { heading } from '../prose.ts';
import { namesOf, onlyClosing, openingBlock, receivedOf } from './asked.ts';
import type { Kind } from './kind.ts';

/**
 * We can't identify and locate what is asked, and say what we need to know: FOIA s1(3), EIR reg 9(2), FOISA s1(3). The
 * time for replying starts afresh with the answer: FOIA s10(6), EIR reg 9(4), FOISA s10(1)(b).
 */
export const clarification: Kind = {
  parts: () => [
    referenceBlocks,
    salutationBlocks,
    (facts) => [openingBlock(facts.sentences.clarification.opening(receivedOf(facts)))],
    requestBlocks,
    askBlocks,
    timingBlocks,
    closingBlocks,
  ],
  tellsAnswers: () => false,
  prints: onlyClosing,
};

function askBlocks(facts: Facts): readonly LetterBlock[] {
  const { heading: title, lead, help } = facts.sentences.clarification;
  const { regime, reply, reference } = facts.content;
  const ask = isBlank(reply.clarify.ask) ? [] : filledText(facts, reply.clarify.ask).body;
  const text = [
    heading(title),
    paragraph(lead(regime, namesOf(facts, reply.clarify.questions))),
    ...ask,
    paragraph(help(regime, facts.authority.contact, reference)),
  ];
  return [{ id: 'clarification', role: 'clarification', text }];
}

function timingBlocks({ content: { regime, clock }, sentences }: Facts): readonly LetterBlock[] {
  const { timing, timingHeading } = sentences.clarification;
  const limit = clock.variant === null ? 20 : null;
  return [{ id: 'timing', role: 'timing', text: [heading(timingHeading), paragraph(timing(regime, limit))] }];
}
