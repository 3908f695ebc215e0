import { findingsOf, type Rule } from '../finding.ts';
import { editedBlocks, placedClauses, saidPlaceOf } from '../said.ts';
import { sentencesOf } from '../sentences-of.ts';
import { lawsOfLetter, sourceUnder } from '../sources.ts';
import { wordsIn } from '../words-in.ts';

const finding = findingsOf('second-review', 'warns');

const OFFERS =
  /\b(?:ask|request|require|apply|entitled|right)\b[^.]{0,60}\b(?:internal review|(?:further|second|another) (?:internal )?review|review (?:of|this|our|the))\b/i;

/** What happened, and the regulator's review. */
const OTHER =
  /\b(?:you asked|you requested|asked us|your request for (?:an? )?(?:internal )?review|no (?:further|second)|not|cannot|can’t|Commissioner|Commission|Tribunal)\b/i;

const SOURCES = {
  FOIA: 'FOIA s45 Code, s50',
  EIR: 'EIR regs 11, 18',
  FOISA: 'FOISA s20, s47',
  EISR: 'EISR regs 16, 17',
} as const;

/** The outcome of a review that offers another: what follows is the complaint to the regulator. */
export const secondReview: Rule = (checked) => {
  const { content } = checked;
  if (content.reply.kind !== 'review-outcome') return [];
  const written = [
    { place: { part: 'reply' } as const, words: wordsIn(content.reply.review.findings) },
    ...placedClauses(checked).map((placed) => ({ place: saidPlaceOf(placed), words: placed.words })),
    ...editedBlocks(checked).map(({ id, text }) => ({ place: { blockId: id }, words: wordsIn(text) })),
  ];
  return written
    .filter(({ words }) => sentencesOf(words).some((one) => OFFERS.test(one) && !OTHER.test(one)))
    .map(({ place }) =>
      finding(place, {
        problem: 'The outcome of a review offers another review.',
        todo: 'Take it out: the way on is the complaint to the regulator.',
        source: sourceUnder(lawsOfLetter(checked), SOURCES),
      }),
    );
};
