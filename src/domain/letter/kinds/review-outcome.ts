import { isBlank, paragraph, type RichText } from '../../text/rich-text.ts';
import { filledText } from '../attached.ts';
import { placeholderGap } from '../clause-gaps.ts';
import { placeOfClause } from '../clause-places.ts';
import type { AttachedClause } from '../decision.ts';
import type { Facts } from '../facts.ts';
import { type Found, inLetter, note, stop } from '../found.ts';
import * as frame from '../frame.ts';
import type { LetterBlock } from '../letter.ts';
import { heading, lines, subheading } from '../prose.ts';
import { answerParts } from './answers.ts';
import { openingBlock } from './asked.ts';
import type { Kind, Part } from './kind.ts';

/**
 * What an internal review found: EIR reg 11(4) and (5), FOISA s21; good practice under FOIA. Where the reply changes, the
 * answers follow as they now stand, with whatever notice they need. The regulator is the only way on: there is no second
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
  gaps: (facts) => missing(facts).map(inLetter),
  tellsAnswers: changesReply,
  prints,
};

function changesReply({ content }: Facts): boolean {
  const { outcome } = content.reply.review;
  return outcome === 'partly-upheld' || outcome === 'overturned';
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

function openingBlocks({ content, sentences }: Facts): readonly LetterBlock[] {
  const inWords = (date: string | null) => (date === null ? null : sentences.date(date));
  const { regime, receivedOn, reply } = content;
  const asked = { regime, received: inWords(receivedOn), askedOn: inWords(reply.review.askedOn) };
  return [openingBlock(sentences.reviewOutcome.opening(asked))];
}

function outcomeBlocks(facts: Facts): readonly LetterBlock[] {
  const { content, sentences } = facts;
  const { outcome } = content.reply.review;
  if (outcome === null) return [];
  const findings = filledText(facts, content.reply.review.findings).body;
  const words = sentences.reviewOutcome;
  const remedy = words.remedy(content.regime, outcome);
  const considered: RichText = isBlank(findings) ? [] : [subheading(words.findingsHeading), ...findings];
  const text = [
    heading(words.heading),
    paragraph(words.outcome(outcome)),
    ...considered,
    ...(remedy === '' ? [] : [paragraph(remedy)]),
  ];
  return [{ id: 'review-outcome', role: 'review-outcome', text }];
}

function complaintBlocks({ content, authority, sentences }: Facts): readonly LetterBlock[] {
  const { regime, reference } = content;
  const { complaint, complaintHeading } = sentences.reviewOutcome;
  const paragraphs = complaint({ regime, reference, authority }).filter((all) => all.length > 0);
  return [
    { id: 'complaint', role: 'complaint', text: [heading(complaintHeading), ...paragraphs.map(lines)] },
  ];
}

function missing(facts: Facts): readonly Found[] {
  const { content } = facts;
  const { outcome, askedOn, findings } = content.reply.review;
  return [
    ...(outcome === null
      ? [stop('no-review', 'The outcome of the review is missing: choose whether the reply stands.')]
      : []),
    ...dateGaps(askedOn, content.receivedOn),
    ...(isBlank(findings) ? [findingsGap(content.regime, outcome)] : []),
    ...filledText(facts, findings).unfilled.map(placeholderGap),
  ];
}

function dateGaps(askedOn: string | null, receivedOn: string | null): readonly Found[] {
  if (askedOn === null)
    return [stop('no-review', 'The day is missing on which the review was asked for: give it.')];
  if (receivedOn === null || askedOn >= receivedOn) return [];
  return [
    stop('no-review', 'The review was asked for before the request was received: correct one of the dates.'),
  ];
}

/** FOISA s21 asks for reasons, EIR reg 11(5) for the failure that was found; under FOIA it is good practice. */
function findingsGap(regime: Facts['content']['regime'], outcome: unknown): Found {
  const message = 'Nothing says what was considered: write what you looked at and what you found.';
  const needed = regime === 'FOISA' || (regime === 'EIR' && outcome !== 'upheld');
  return needed ? stop('no-review', message) : note('no-review', message);
}
