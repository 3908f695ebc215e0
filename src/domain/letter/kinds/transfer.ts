import { paragraph } from '../../text/rich-text.ts';
import type { Facts } from '../facts.ts';
import { at, inLetter, note, stop } from '../found.ts';
import { closingBlocks, referenceBlocks, requestBlocks, rightsBlocks, salutationBlocks } from '../frame.ts';
import type { LetterBlock, LetterGap } from '../letter.ts';
import { heading } from '../prose.ts';
import { meant, namesOf, openingBlock, paragraphs, receivedOf, rightsAndClosing } from './asked.ts';
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
  gaps: transferGaps,
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

function transferGaps(facts: Facts): readonly LetterGap[] {
  const { to } = facts.content.reply.transfer;
  return [
    ...(to.trim() === ''
      ? [inLetter(stop('no-transfer', 'No authority is named: say which one may hold the information.'))]
      : []),
    ...addressGaps(facts),
    ...permissionGaps(facts),
    ...contradictions(facts),
  ];
}

/** Who is told where to ask under the EIR is told the name and the address (reg 10(1)(b)). */
function addressGaps({ content: { regime, reply } }: Facts): readonly LetterGap[] {
  if (reply.transfer.contact.trim() !== '') return [];
  const found = regime === 'EIR' && reply.transfer.how === 'suggested' ? stop : note;
  return [inLetter(found('no-transfer', 'Nothing says how to reach the other authority: give an address.'))];
}

function permissionGaps({ content: { regime, reply } }: Facts): readonly LetterGap[] {
  if (regime !== 'EIR' || reply.transfer.how !== 'transferred') return [];
  return [
    inLetter(
      note(
        'no-transfer',
        'The letter says that the requester has agreed to the transfer: make sure of it, or choose to tell them where to ask.',
      ),
    ),
  ];
}

/** The letter says that what it is about is not held; no answer may say otherwise, nor decline to say. */
function contradictions(facts: Facts): readonly LetterGap[] {
  const about = meant(facts, facts.content.reply.transfer.questions);
  return facts.items
    .filter(({ question, team, sharedBy }) => about.has(question.id) && sharedBy[0] === team)
    .filter(({ answer }) => answer.status !== null && answer.status !== 'not-held')
    .map((item) =>
      at(
        item,
        null,
        stop(
          'no-transfer',
          'The letter says that this information is not held, and its answer says something else: choose Not held, or leave the question out of the transfer.',
        ),
      ),
    );
}
