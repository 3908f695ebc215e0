import { isBlank, paragraph, type RichText } from '../../../text/rich-text.ts';
import { filledText } from '../../attached.ts';
import { type Facts, receivedOf } from '../../facts.ts';
import {
  closingBlocks,
  referenceBlocks,
  requestBlocks,
  rightsBlocks,
  salutationBlocks,
} from '../../frame.ts';
import type { LetterBlock } from '../../letter.ts';
import { heading, subheading } from '../../prose.ts';
import { openingBlock, rightsAndClosing } from '../asked.ts';
import type { Kind } from '../kind.ts';
import { english } from './english.ts';

const words = ({ sentences }: Facts) => sentences.ofKind({ english });

/**
 * We answer when a fee is paid: a fees notice under FOIA s9 or FOISA s9, a charge in advance under EIR or EISR reg 8. The day
 * of the notice is the clock's (`clock.fee`), and the last day to pay is counted from it.
 */
export const feesNotice: Kind = {
  parts: () => [
    referenceBlocks,
    salutationBlocks,
    (facts) => [openingBlock(words(facts).opening(receivedOf(facts), facts.content.regime))],
    requestBlocks,
    feeBlocks,
    timingBlocks,
    rightsBlocks,
    closingBlocks,
  ],
  tellsAnswers: () => false,
  // The days stand still until it is paid: no day is promised for the reply.
  tellsDay: false,
  onceAnswered: null,
  // FOISA s19 names a fees notice; no other law asks that one tells of the rights.
  owesRights: ({ content }) => content.regime === 'FOISA',
  purpose: {
    role: 'fees',
    source: { FOIA: 'FOIA s9(1)', EIR: 'EIR reg 8(4)', FOISA: 'FOISA s9(1)', EISR: 'EISR reg 8' },
  },
  prints: rightsAndClosing,
};

function feeBlocks(facts: Facts): readonly LetterBlock[] {
  const said = words(facts);
  const { regime, reply } = facts.content;
  const { amount, basis, pay } = reply.fees;
  const lastDay = facts.payBy();
  const text = [
    heading(said.heading(regime)),
    paragraph(said.fee(regime, amount)),
    ...under(facts, said.basisHeading, basis),
    ...under(facts, said.payHeading, pay),
    paragraph(said.payBy(regime, lastDay === null ? null : facts.sentences.date(lastDay))),
    paragraph(said.less(regime)),
  ];
  return [{ id: 'fees', role: 'fees', text }];
}

function under(facts: Facts, title: string, written: RichText): RichText {
  return isBlank(written) ? [] : [subheading(title), ...filledText(facts, written).body];
}

function timingBlocks(facts: Facts): readonly LetterBlock[] {
  const { timing, timingHeading } = words(facts);
  const text = [heading(timingHeading), paragraph(timing(facts.content.regime))];
  return [{ id: 'timing', role: 'timing', text }];
}
