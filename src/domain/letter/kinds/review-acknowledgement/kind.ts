import { paragraph } from '../../../text/rich-text.ts';
import type { Facts } from '../../facts.ts';
import { closingBlocks, referenceBlocks, requestBlocks, salutationBlocks } from '../../frame.ts';
import type { LetterBlock } from '../../letter.ts';
import { heading } from '../../prose.ts';
import { onlyClosing, openingBlock } from '../asked.ts';
import type { Kind } from '../kind.ts';
import { english } from './english.ts';

const words = ({ sentences }: Facts) => sentences.ofKind({ english });

/**
 * We have the request for a review, and will tell its outcome by the day that the law counts: EIR reg 11(4), FOISA s21(1), EISR
 * reg 16(4); good practice under FOIA. No law asks for the letter. Attached words on review speak of one to come, so they are
 * not in it.
 */
export const reviewAcknowledgement: Kind = {
  parts: () => [
    referenceBlocks,
    salutationBlocks,
    openingBlocks,
    requestBlocks,
    timingBlocks,
    contactBlocks,
    closingBlocks,
  ],
  tellsAnswers: () => false,
  // It tells one that is counted from the request for a review.
  tellsDay: false,
  onceAnswered: null,
  owesRights: () => false,
  purpose: {
    role: 'timing',
    source: { FOIA: 'FOIA s45 Code', EIR: 'EIR reg 11(4)', FOISA: 'FOISA s21(1)', EISR: 'EISR reg 16(4)' },
  },
  prints: onlyClosing,
};

function openingBlocks(facts: Facts): readonly LetterBlock[] {
  const { content, sentences } = facts;
  const inWords = (date: string | null) => (date === null ? null : sentences.date(date));
  const { regime, receivedOn, reply } = content;
  const askBy = facts.askBy();
  const late = askBy?.late ? { law: askBy.law, last: sentences.date(askBy.last) } : null;
  const asked = { regime, received: inWords(receivedOn), askedOn: inWords(reply.review.askedOn), late };
  return [openingBlock(words(facts).opening(asked))];
}

function timingBlocks(facts: Facts): readonly LetterBlock[] {
  const { content, sentences } = facts;
  const reviewDue = facts.reviewDue();
  const { timingHeading, timing, soon } = words(facts);
  const days = reviewDue && {
    regime: content.regime,
    limit: reviewDue.limit,
    due: sentences.date(reviewDue.due),
    latest: reviewDue.latest === null ? null : sentences.date(reviewDue.latest),
  };
  const text = [heading(timingHeading), paragraph(days === null ? soon : timing(days))];
  return [{ id: 'timing', role: 'timing', text }];
}

function contactBlocks(facts: Facts): readonly LetterBlock[] {
  const { contactHeading, contact } = words(facts);
  const { reviewContact, contact: usual } = facts.authority;
  const where = reviewContact.trim() === '' ? usual : reviewContact;
  const text = [heading(contactHeading), paragraph(contact(where, facts.content.reference))];
  return [{ id: 'further', role: 'further', text }];
}
