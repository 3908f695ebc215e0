import type { Regime } from '../../../law/provision.ts';
import { isBlank, paragraph } from '../../../text/rich-text.ts';
import { filledText } from '../../attached.ts';
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
import { meant, namesOf, openingBlock, paragraphs, rightsAndClosing } from '../asked.ts';
import { dueInWords } from '../deadline.ts';
import type { Kind } from '../kind.ts';
import { english } from './english.ts';

const words = ({ sentences }: Facts) => sentences.ofKind({ english });

/**
 * The requester asks for their own personal data: that is a request under data protection law (UK GDPR Art 15), whatever
 * law it names. Under FOIA and FOISA the letter is a refusal notice too (FOIA ss17(1), 40(1) and (5A); FOISA ss16(1), 18(1)
 * and 38(1)(a)), for a reply is one to the world; under the Regulations the duty does not apply to it (EIR reg 5(3), EISR
 * reg 11(1)), and the letter explains that. It says nowhere whether anything is held.
 */
export const subjectAccess: Kind = {
  parts: () => [
    referenceBlocks,
    salutationBlocks,
    (facts) => [openingBlock(words(facts).opening(receivedOf(facts), ownIn(facts)))],
    requestBlocks,
    accessBlocks,
    noticeBlocks,
    restBlocks,
    rightsBlocks,
    closingBlocks,
  ],
  tellsAnswers: () => false,
  tellsDay: false,
  onceAnswered: null,
  // Under the EIR no refusal notice is wanted for it: the rights are told, and not owed.
  owesRights: (facts) => lawsOfOwn(facts).some(({ regime }) => regime !== 'EIR'),
  purpose: {
    role: 'subject-access',
    source: {
      FOIA: 'FOIA s40(1), (5A)',
      EIR: 'EIR reg 5(3)',
      FOISA: 'FOISA s38(1)(a)',
      EISR: 'EISR reg 11(1)',
    },
  },
  prints: rightsAndClosing,
};

/** In which questions they ask for their own data, by name; [] for all. */
function ownIn(facts: Facts): readonly string[] {
  return namesOf(facts, facts.content.reply.access.questions);
}

/** The laws of those questions, each with the questions that it is of; [] for all. */
function lawsOfOwn(
  facts: Facts,
): readonly { readonly regime: Regime; readonly questions: readonly string[] }[] {
  const laws = lawsAbout(facts, meant(facts, facts.content.reply.access.questions));
  return laws.map(({ regime, questions }) => ({ regime, questions: questions ?? ownIn(facts) }));
}

function accessBlocks(facts: Facts): readonly LetterBlock[] {
  const said = words(facts);
  const { by, contact, identity } = facts.content.reply.access;
  const proof = isBlank(identity) ? [] : filledText(facts, identity).body;
  const text = [
    heading(said.heading),
    ...paragraphs(said.right),
    ...paragraphs(said.who(by, contact)),
    ...(proof.length === 0 ? [] : [paragraph(said.identity), ...proof]),
    paragraph(said.time(proof.length > 0)),
    ...lawsOfOwn(facts).flatMap((law) => paragraphs(said.outside(law.regime, law.questions))),
  ];
  return [{ id: 'subject-access', role: 'subject-access', text }];
}

function noticeBlocks(facts: Facts): readonly LetterBlock[] {
  const { noticeHeading, notice } = words(facts);
  const said = lawsOfOwn(facts).flatMap((law) => paragraphs(notice(law.regime, law.questions)));
  if (said.length === 0) return [];
  const text = [heading(noticeHeading), ...said];
  return [{ id: 'refusal-notice', role: 'refusal-notice', text }];
}

/** What we answer under the law that it is dealt with under, and by when. */
function restBlocks(facts: Facts): readonly LetterBlock[] {
  if (ownIn(facts).length === 0) return [];
  const { timingHeading, rest } = words(facts);
  const own = meant(facts, facts.content.reply.access.questions);
  const others = new Set(facts.questions.filter(({ id }) => !own.has(id)).map(({ id }) => id));
  const laws = lawsAbout(facts, others).map(({ regime }) => regime);
  const text = [heading(timingHeading), paragraph(rest(laws, dueInWords(facts)))];
  return [{ id: 'timing', role: 'timing', text }];
}
