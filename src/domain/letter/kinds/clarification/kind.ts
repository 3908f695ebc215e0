import { isBlank, paragraph } from '../../../text/rich-text.ts';
import { filledText } from '../../attached.ts';
import { type Facts, receivedOf } from '../../facts.ts';
import { closingBlocks, referenceBlocks, requestBlocks, salutationBlocks } from '../../frame.ts';
import { lawsAbout } from '../../laws.ts';
import type { LetterBlock } from '../../letter.ts';
import { heading } from '../../prose.ts';
import { meant, namesOf, onlyClosing, openingBlock } from '../asked.ts';
import type { Kind } from '../kind.ts';
import { type AskedUnder, english } from './english.ts';

const words = ({ sentences }: Facts) => sentences.ofKind({ english });

/**
 * We can't identify and locate what is asked, and say what we need to know: FOIA s1(3), EIR reg 9(2), FOISA s1(3). The
 * time for replying starts afresh with the answer: FOIA s10(6), EIR reg 9(4), FOISA s10(1)(b).
 */
export const clarification: Kind = {
  parts: () => [
    referenceBlocks,
    salutationBlocks,
    (facts) => [openingBlock(words(facts).opening(receivedOf(facts)))],
    requestBlocks,
    askBlocks,
    timingBlocks,
    closingBlocks,
  ],
  tellsAnswers: () => false,
  tellsDay: false,
  onceAnswered: 'stops',
  owesRights: () => false,
  purpose: {
    role: 'clarification',
    source: { FOIA: 'FOIA s1(3)', EIR: 'EIR reg 9(2)', FOISA: 'FOISA s1(3)', EISR: 'EISR reg 9(2)' },
  },
  prints: onlyClosing,
};

/** The laws of the questions that are not clear. */
export function unclearUnder(facts: Facts): readonly AskedUnder[] {
  const { questions: chosen } = facts.content.reply.clarify;
  const laws = lawsAbout(facts, meant(facts, chosen));
  return laws.map(({ regime, questions }) => ({ regime, questions: questions ?? namesOf(facts, chosen) }));
}

function askBlocks(facts: Facts): readonly LetterBlock[] {
  const { heading: title, lead, help } = words(facts);
  const { reply, reference } = facts.content;
  const laws = unclearUnder(facts);
  const ask = isBlank(reply.clarify.ask) ? [] : filledText(facts, reply.clarify.ask).body;
  const text = [
    heading(title),
    paragraph(lead(laws)),
    ...ask,
    paragraph(help(laws, facts.authority.contact, reference)),
  ];
  return [{ id: 'clarification', role: 'clarification', text }];
}

function timingBlocks(facts: Facts): readonly LetterBlock[] {
  const { timing, timingHeading } = words(facts);
  const limit = facts.content.clock.variant === null ? 20 : null;
  return [
    {
      id: 'timing',
      role: 'timing',
      text: [heading(timingHeading), paragraph(timing(unclearUnder(facts), limit))],
    },
  ];
}
