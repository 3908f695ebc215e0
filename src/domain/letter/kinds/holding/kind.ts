import { isBlank, paragraph, type RichText } from '../../../text/rich-text.ts';
import { filledText } from '../../attached.ts';
import { dueFacts, type Facts, receivedOf } from '../../facts.ts';
import { closingBlocks, referenceBlocks, requestBlocks, salutationBlocks } from '../../frame.ts';
import type { LetterBlock } from '../../letter.ts';
import { heading, lines } from '../../prose.ts';
import type { RightsFacts } from '../../sentences/sentences.ts';
import { onlyClosing, openingBlock } from '../asked.ts';
import type { Kind } from '../kind.ts';
import { english } from './english.ts';

const words = ({ sentences }: Facts) => sentences.ofKind({ english });

/**
 * Our reply is late: by what day it was due, why it is late, and when it will come. No law gives time for being late (FOIA
 * s10, EIR regs 5(2) and 7, FOISA s10, EISR as the EIR), so the letter asks for none and claims none: it says that we failed, and how to
 * complain of it before the reply is there. Attached paragraphs on review and complaint speak of a reply, so they are not
 * in it.
 */
export const holding: Kind = {
  parts: () => [
    referenceBlocks,
    salutationBlocks,
    (facts) => [openingBlock(words(facts).opening(receivedOf(facts)))],
    requestBlocks,
    lateBlocks,
    rightsBlocks,
    closingBlocks,
  ],
  tellsAnswers: () => false,
  tellsDay: true,
  onceAnswered: 'warns',
  owesRights: () => false,
  purpose: {
    role: 'timing',
    // No law asks for the letter.
    source: { FOIA: '', EIR: '', FOISA: '', EISR: '' },
  },
  prints: onlyClosing,
};

function lateBlocks(facts: Facts): readonly LetterBlock[] {
  const said = words(facts);
  const { why, replyBy } = facts.content.reply.holding;
  const reasons: RichText = isBlank(why) ? [] : filledText(facts, why).body;
  const text = [
    heading(said.heading),
    paragraph(said.late(dueFacts(facts))),
    ...reasons,
    paragraph(replyBy === null ? said.soon : said.replyBy(facts.sentences.date(replyBy))),
  ];
  return [{ id: 'timing', role: 'timing', text }];
}

function rightsBlocks(facts: Facts): readonly LetterBlock[] {
  const { content, authority } = facts;
  const { reviewHeading, review, complaintHeading, complaint } = words(facts);
  const rights: RightsFacts = { regime: content.regime, reference: content.reference, authority };
  const block = (role: 'review' | 'complaint', title: string, said: readonly (readonly string[])[]) => ({
    id: role,
    role,
    text: [heading(title), ...said.filter((all) => all.length > 0).map(lines)],
  });
  return [
    block('review', reviewHeading, review(rights)),
    block('complaint', complaintHeading, complaint(rights)),
  ];
}
