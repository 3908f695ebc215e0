import { paragraph } from '../../../text/rich-text.ts';
import { type Facts, receivedOf } from '../../facts.ts';
import {
  closingBlocks,
  referenceBlocks,
  requestBlocks,
  rightsBlocks,
  salutationBlocks,
} from '../../frame.ts';
import { lawsAbout } from '../../laws.ts';
import type { LetterBlock } from '../../letter.ts';
import { heading } from '../../prose.ts';
import type { LawScope } from '../../sentences/scope-facts.ts';
import { meant, namesOf, openingBlock, paragraphs, rightsAndClosing } from '../asked.ts';
import { dueInWords } from '../deadline.ts';
import type { Kind } from '../kind.ts';
import { english } from './english.ts';

const words = ({ sentences }: Facts) => sentences.ofKind({ english });

/**
 * Another authority may hold it. The letter says that we do not (FOIA s1(1)(a)); under the EIR that is a refusal (regs
 * 12(4)(a) and 14), under the EISR too (regs 10(4)(a), 13 and 14), under FOISA it needs a notice (s17). The Regulations
 * know a transfer, the EIR only with the requester's permission; under the Acts it is a service to the requester.
 */
export const transfer: Kind = {
  parts: () => [
    referenceBlocks,
    salutationBlocks,
    (facts) => [openingBlock(words(facts).opening(receivedOf(facts)))],
    requestBlocks,
    transferBlocks,
    noticeBlocks,
    restBlocks,
    rightsBlocks,
    closingBlocks,
  ],
  tellsAnswers: () => false,
  tellsDay: false,
  onceAnswered: null,
  // That nothing is held is a notice under FOISA s17, and a refusal under EIR regs 10(1) and 14 and EISR regs 13 and 14(1).
  owesRights: (facts) => lawsOf(facts).some(({ regime }) => regime !== 'FOIA'),
  purpose: {
    role: 'transfer',
    source: { FOIA: 'FOIA s16, s45 Code', EIR: 'EIR reg 10', FOISA: 'FOISA s15', EISR: 'EISR reg 14' },
  },
  prints: rightsAndClosing,
};

/** The laws of the questions that are passed on. */
function lawsOf(facts: Facts): readonly LawScope[] {
  return lawsAbout(facts, meant(facts, facts.content.reply.transfer.questions));
}

function transferBlocks(facts: Facts): readonly LetterBlock[] {
  const { questions, ...where } = facts.content.reply.transfer;
  const { heading: title, text } = words(facts);
  const laws = lawsOf(facts).map(({ regime }) => regime);
  const said = text({ ...where, laws, questions: namesOf(facts, questions) });
  return [{ id: 'transfer', role: 'transfer', text: [heading(title), ...paragraphs(said)] }];
}

/** What each law asks of a letter that says that nothing is held. */
function noticeBlocks(facts: Facts): readonly LetterBlock[] {
  const { notice, noticeHeading } = words(facts);
  const noticed = lawsOf(facts).filter((law) => notice(law) !== '');
  if (noticed.length === 0) return [];
  const title = noticeHeading(noticed.map(({ regime }) => regime));
  const text = [heading(title), ...noticed.map((law) => paragraph(notice(law)))];
  return [{ id: 'refusal-notice', role: 'refusal-notice', text }];
}

/** What we answer ourselves, and by when. */
function restBlocks(facts: Facts): readonly LetterBlock[] {
  if (namesOf(facts, facts.content.reply.transfer.questions).length === 0) return [];
  const { timingHeading, rest } = words(facts);
  const text = [heading(timingHeading), paragraph(rest(dueInWords(facts)))];
  return [{ id: 'timing', role: 'timing', text }];
}
