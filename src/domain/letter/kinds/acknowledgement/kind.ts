import { paragraph } from '../../../text/rich-text.ts';
import { wordsAt } from '../../clause-places.ts';
import { type Facts, receivedOf } from '../../facts.ts';
import { closingBlocks, referenceBlocks, requestBlocks, salutationBlocks } from '../../frame.ts';
import type { LetterBlock } from '../../letter.ts';
import { heading } from '../../prose.ts';
import { onlyClosing, openingBlock, paragraphs } from '../asked.ts';
import { dueInWords, plainLimit } from '../deadline.ts';
import type { Kind } from '../kind.ts';
import { english } from './english.ts';

const words = ({ sentences }: Facts) => sentences.ofKind({ english });

/**
 * We have your request: how we read it, under which law it is handled, and by when we reply. The day is counted, never
 * typed. It refuses nothing, so it tells of no review.
 */
export const acknowledgement: Kind = {
  parts: () => [
    referenceBlocks,
    salutationBlocks,
    (facts) => [openingBlock(words(facts).opening(receivedOf(facts)))],
    asReadBlocks,
    timingBlocks,
    contactBlocks,
    closingBlocks,
  ],
  tellsAnswers: () => false,
  tellsDay: true,
  onceAnswered: 'stops',
  owesRights: () => false,
  purpose: null,
  prints: onlyClosing,
};

/** The questions, and that we may have misread them. */
function asReadBlocks(facts: Facts): readonly LetterBlock[] {
  const note = paragraph(words(facts).asRead);
  return requestBlocks(facts).map((block) => ({ ...block, text: [...block.text, note] }));
}

function timingBlocks(facts: Facts): readonly LetterBlock[] {
  const due = dueInWords(facts);
  if (due === null) return [];
  const { timing, timingHeading } = words(facts);
  const { regime, clock } = facts.content;
  const from = clock.clarified === null ? 'request' : 'clarification';
  const text = paragraphs(timing({ regime, due, limit: plainLimit(facts), from }));
  return [{ id: 'timing', role: 'timing', text: [heading(timingHeading), ...text] }];
}

/** Left out when the attached closing names the contact. */
function contactBlocks(facts: Facts): readonly LetterBlock[] {
  const contact = facts.authority.contact.trim();
  if (contact !== '' && wordsAt(facts, 'closing').includes(contact)) return [];
  const { contactHeading, contact: reach } = words(facts);
  const text = [heading(contactHeading), paragraph(reach(contact, facts.content.reference))];
  return [{ id: 'contact', role: 'further', text }];
}
