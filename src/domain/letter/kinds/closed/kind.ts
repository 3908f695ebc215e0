import { isBlank, paragraph } from '../../../text/rich-text.ts';
import { filledText } from '../../attached.ts';
import { type Facts, receivedOf, sentInWords } from '../../facts.ts';
import {
  closingBlocks,
  referenceBlocks,
  requestBlocks,
  rightsBlocks,
  salutationBlocks,
} from '../../frame.ts';
import type { LetterBlock } from '../../letter.ts';
import { heading } from '../../prose.ts';
import { namesOf, openingBlock, rightsAndClosing } from '../asked.ts';
import { unclearUnder } from '../clarification/kind.ts';
import { dueInWords } from '../deadline.ts';
import type { Kind } from '../kind.ts';
import { english } from './english.ts';

const words = ({ sentences }: Facts) => sentences.ofKind({ english });

/**
 * We asked what the requester means (FOIA s1(3), EIR reg 9(2), FOISA s1(3), EISR reg 9(2)) and had no answer. No section says that
 * a request then ends, so the letter claims none: we close it for now, and an answer opens it again at any time. What was
 * asked, and about which questions, is what the request for clarification has.
 */
export const closed: Kind = {
  parts: () => [
    referenceBlocks,
    salutationBlocks,
    (facts) => [openingBlock(words(facts).opening(receivedOf(facts)))],
    requestBlocks,
    closedBlocks,
    restBlocks,
    rightsBlocks,
    closingBlocks,
  ],
  tellsAnswers: () => false,
  tellsDay: false,
  onceAnswered: 'stops',
  owesRights: () => false,
  purpose: {
    role: 'closed',
    source: { FOIA: 'FOIA s1(3)', EIR: 'EIR reg 9(2)', FOISA: 'FOISA s1(3)', EISR: 'EISR reg 9(2)' },
  },
  prints: rightsAndClosing,
};

function unclearIn(facts: Facts): readonly string[] {
  return namesOf(facts, facts.content.reply.clarify.questions);
}

function closedBlocks(facts: Facts): readonly LetterBlock[] {
  const said = words(facts);
  const { reply, reference } = facts.content;
  const laws = unclearUnder(facts);
  const ask = isBlank(reply.clarify.ask) ? [] : filledText(facts, reply.clarify.ask).body;
  const day = sentInWords(facts, 'clarification');
  const text = [
    heading(said.heading),
    paragraph(said.asked(laws, day)),
    ...(ask.length === 0 ? [] : [paragraph(said.weAsked), ...ask]),
    paragraph(said.unanswered(unclearIn(facts))),
    paragraph(said.again(laws, facts.authority.contact, reference)),
  ];
  return [{ id: 'closed', role: 'closed', text }];
}

/** What we answer nevertheless, and by when. */
function restBlocks(facts: Facts): readonly LetterBlock[] {
  if (unclearIn(facts).length === 0) return [];
  const { timingHeading, rest } = words(facts);
  return [
    { id: 'timing', role: 'timing', text: [heading(timingHeading), paragraph(rest(dueInWords(facts)))] },
  ];
}
