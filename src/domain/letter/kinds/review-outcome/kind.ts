import { isBlank, paragraph, type RichText } from '../../../text/rich-text.ts';
import { filledText } from '../../attached.ts';
import { placeOfClause } from '../../clause-places.ts';
import type { AttachedClause } from '../../decision.ts';
import { dayInWords, dueFacts, type Facts, sentInWords } from '../../facts.ts';
import * as frame from '../../frame.ts';
import { lawsIn } from '../../laws.ts';
import type { LetterBlock } from '../../letter.ts';
import { heading, lines, subheading } from '../../prose.ts';
import { answerParts } from '../answers.ts';
import { openingBlock } from '../asked.ts';
import type { Kind, Part } from '../kind.ts';
import { english } from './english.ts';

const words = ({ sentences }: Facts) => sentences.ofKind({ english });

/**
 * What an internal review found: EIR reg 11(4) and (5), FOISA s21, EISR reg 16; good practice under FOIA. Where the reply changes, or
 * there was none (FOISA s21(4)(c)), the answers follow as they now stand, with whatever notice they need. The regulator is the only way on: there is no second
 * review.
 */
export const reviewOutcome: Kind = {
  parts: (facts) => [
    frame.referenceBlocks,
    frame.salutationBlocks,
    openingBlocks,
    ...(restates(facts) ? [frame.requestBlocks] : []),
    outcomeBlocks,
    ...(changesReply(facts) ? newAnswers(facts) : []),
    complaintBlocks,
    frame.closingBlocks,
  ],
  tellsAnswers: changesReply,
  tellsDay: false,
  onceAnswered: null,
  // It leads on to the regulator, whatever it found.
  owesRights: () => true,
  purpose: {
    role: 'review-outcome',
    source: { FOIA: 'FOIA s45 Code', EIR: 'EIR reg 11(4)', FOISA: 'FOISA s21(5)', EISR: 'EISR reg 16(4)' },
  },
  prints,
};

function changesReply({ content }: Facts): boolean {
  const { outcome } = content.reply.review;
  return outcome !== null && outcome !== 'upheld' && outcome !== 'declined-late';
}

/** A layout that has each question beside its answer does not restate the request. */
function restates(facts: Facts): boolean {
  return !changesReply(facts) || answerParts(facts.content.reply.layout).includes(frame.requestBlocks);
}

/** The middle of a full response, in the order of its layout. */
function newAnswers({ content }: Facts): readonly Part[] {
  return answerParts(content.reply.layout).filter((part) => !FRAME.includes(part));
}

const FRAME: readonly Part[] = [
  frame.referenceBlocks,
  frame.salutationBlocks,
  frame.openingBlocks,
  frame.requestBlocks,
  frame.rightsBlocks,
  frame.closingBlocks,
];

/** Attached review and complaint paragraphs speak of a review to come. */
function prints(facts: Facts, clause: AttachedClause): boolean {
  const place = placeOfClause(facts, clause);
  if (place === 'closing') return true;
  return changesReply(facts) && place !== 'opening' && place !== 'review' && place !== 'complaint';
}

function openingBlocks(facts: Facts): readonly LetterBlock[] {
  const { regime, receivedOn, reply } = facts.content;
  const due = facts.reviewDue()?.due ?? null;
  const isLate = due !== null && facts.today !== null && facts.today > due;
  const late = isLate ? { regime, due: facts.sentences.date(due) } : null;
  const { askedOn, firstOn: _, ...review } = reply.review;
  const days = {
    received: dayInWords(facts, receivedOn),
    askedOn: dayInWords(facts, askedOn),
    firstOn: sentInWords(facts, 'response'),
    acknowledgedOn: sentInWords(facts, 'review-acknowledgement'),
  };
  return [openingBlock(words(facts).opening({ ...review, ...days, laws: lawsIn(facts), late }))];
}

function outcomeBlocks(facts: Facts): readonly LetterBlock[] {
  const { content } = facts;
  const { outcome, breach } = content.reply.review;
  if (outcome === null) return [];
  const found = { ...dueFacts(facts), outcome, breach, laws: lawsIn(facts), asked: askedFacts(facts) };
  const findings = filledText(facts, content.reply.review.findings).body;
  const said = words(facts);
  const remedy = said.remedy(found);
  const considered: RichText = isBlank(findings)
    ? []
    : [subheading(said.findingsHeading(outcome)), ...findings];
  const text = [
    heading(said.heading(outcome)),
    paragraph(said.outcome(found)),
    ...considered,
    ...(remedy === '' ? [] : [paragraph(remedy)]),
  ];
  return [{ id: 'review-outcome', role: 'review-outcome', text }];
}

function askedFacts({ content, sentences, askBy }: Facts) {
  const { askedOn } = content.reply.review;
  const counted = askBy();
  if (counted === null || askedOn === null) return null;
  return { law: counted.law, last: sentences.date(counted.last), on: sentences.date(askedOn) };
}

function complaintBlocks(facts: Facts): readonly LetterBlock[] {
  const { content, authority } = facts;
  const { complaint, complaintUnreviewed, complaintHeading } = words(facts);
  const of = { reference: content.reference, authority };
  const laws = lawsIn(facts).map((law) => ({ ...law, ...of }));
  const isDone = content.reply.review.outcome !== 'declined-late';
  const paragraphs = (isDone ? complaint : complaintUnreviewed)(laws).filter((all) => all.length > 0);
  return [
    { id: 'complaint', role: 'complaint', text: [heading(complaintHeading), ...paragraphs.map(lines)] },
  ];
}
