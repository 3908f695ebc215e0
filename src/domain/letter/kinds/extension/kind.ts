import { isBlank, paragraph, type RichText } from '../../../text/rich-text.ts';
import { filledText } from '../../attached.ts';
import { inStatuteOrder } from '../../citations.ts';
import { placeOfClause } from '../../clause-places.ts';
import type { AttachedClause } from '../../decision.ts';
import { type Facts, receivedOf } from '../../facts.ts';
import {
  closingBlocks,
  referenceBlocks,
  requestBlocks,
  rightsBlocks,
  salutationBlocks,
} from '../../frame.ts';
import type { LetterBlock } from '../../letter.ts';
import { heading, partText } from '../../prose.ts';
import { reasonBlocks } from '../../reasons.ts';
import { openingBlock, paragraphs, rightsAndClosing } from '../asked.ts';
import type { Kind } from '../kind.ts';
import { english } from './english.ts';
import { weighedIn } from './weighed.ts';

const words = ({ sentences }: Facts) => sentences.ofKind({ english });

/**
 * We need more time. FOIA s10(3): the public interest in a qualified exemption is still weighed; the notice of s17(1) is
 * due all the same, with the estimated day of the decision (s17(2)). EIR and EISR reg 7: complex and voluminous, up to
 * 40 working days. FOISA gives no more time.
 */
export const extension: Kind = {
  parts: () => [
    referenceBlocks,
    salutationBlocks,
    (facts) => [openingBlock(words(facts).opening(receivedOf(facts)))],
    requestBlocks,
    whyBlocks,
    noticeBlocks,
    soFarBlocks,
    rightsBlocks,
    closingBlocks,
  ],
  tellsAnswers: () => false,
  tellsDay: true,
  onceAnswered: 'stops',
  // A notice that more time is taken is one under s17(1) too.
  owesRights: () => true,
  purpose: {
    role: 'extension',
    source: { FOIA: 'FOIA s17(2)', EIR: 'EIR reg 7(3)', FOISA: 'FOISA s10', EISR: 'EISR reg 7(3)' },
  },
  prints: (facts, clause) => rightsAndClosing(facts, clause) || isSaidSoFar(facts, clause),
};

function whyBlocks(facts: Facts): readonly LetterBlock[] {
  const why = whyText(facts);
  if (why.length === 0) return [];
  return [{ id: 'extension', role: 'extension', text: [heading(words(facts).heading), ...why] }];
}

function whyText(facts: Facts): RichText {
  const weighed = weighedIn(facts);
  const said = words(facts);
  if (weighed !== null) return paragraphs(said.publicInterest(weighed));
  const { content, deadline, sentences } = facts;
  const complex = content.clock.extension?.kind === 'complex-and-voluminous';
  if (!complex || deadline === null) return [];
  const { why } = content.reply.extension;
  return [
    paragraph(said.complex(content.regime)),
    ...(isBlank(why) ? [] : filledText(facts, why).body),
    paragraph(said.replyBy(sentences.date(deadline.due))),
  ];
}

function noticeBlocks(facts: Facts): readonly LetterBlock[] {
  const weighed = weighedIn(facts);
  if (weighed === null) return [];
  const notice = { ...NO_CITATIONS, regime: facts.content.regime, exemptions: weighed.withheld };
  const title = facts.sentences.noticeHeading([{ ...notice, ncnd: weighed.ncnd }]);
  const parts = words(facts).notice(weighed).flatMap(partText);
  return [{ id: 'refusal-notice', role: 'refusal-notice', text: [heading(title), ...parts] }];
}

const NO_CITATIONS = {
  exemptions: [],
  ncnd: [],
  grounds: [],
  ownData: [],
  notHeld: [],
  keepsPart: false,
  holdsNone: false,
  refused: [],
};

/** Why each exemption applies (s17(1)(c)), without the balance that is not struck yet. */
function soFarBlocks(facts: Facts): readonly LetterBlock[] {
  const weighed = weighedIn(facts);
  if (weighed === null) return [];
  const citations = inStatuteOrder([...weighed.withheld, ...weighed.ncnd, ...weighed.others]);
  const clauses = facts.content.clauses.filter((clause) => isSaidSoFar(facts, clause));
  return reasonBlocks({ ...facts, citations, content: { ...facts.content, clauses } });
}

/** Harm and what is withheld are decided when more time is taken; the factors and their balance are not. */
function isSaidSoFar(facts: Facts, clause: AttachedClause): boolean {
  const decided = clause.role === 'harm' || clause.role === 'withholding';
  return decided && weighedIn(facts) !== null && placeOfClause(facts, clause) === 'reasons';
}
