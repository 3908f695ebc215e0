import { findingsOf, type Rule } from '../finding.ts';
import { editedBlocks, placedClauses, saidPlaceOf } from '../said.ts';
import { sentencesOf } from '../sentences-of.ts';
import { lawsOfBlock, lawsOfParagraph, sourceUnder } from '../sources.ts';
import { wordsIn } from '../words-in.ts';

const finding = findingsOf('balance-lost', 'warns');

/** "The public interest in disclosure outweighs that in maintaining the exemption", "the balance lies in disclosure". */
const LOST: readonly RegExp[] = [
  /\binterest in (?:disclos|releas|openness|transparen|making|confirming|saying)[^.]{0,120}\b(?:outweighs?|overrides?|prevails? over|(?:is|are) (?:greater|stronger) than|weighs? more than)\b[^.]{0,60}\b(?:maintain|withh|exempti|excepti|exclusion|keep)/i,
  /\bmaintaining the (?:exemption|exception|exclusion)[^.]{0,120}\b(?:is|are) outweighed by\b/i,
  /\b(?:balance|public interest)(?: (?:here|therefore|on balance|test|of the public interest))? (?:lies|falls|comes down|is|favours)(?: (?:in favour of|with|in|on the side of))? (?:disclos|releas|making it available)/i,
];

const NOT_SO = /\b(?:not|whether|if|unless|only|never|nor|must|argued|argue)\b/i;

const SOURCES = {
  FOIA: 'FOIA s2(1)(b), (2)(b)',
  EIR: 'EIR reg 12(1)(b)',
  FOISA: 'FOISA s2(1)(b)',
  EISR: 'EISR reg 10(1)(b)',
} as const;

/** A balance that comes out for disclosure, in reasons for a refusal: then the information has to be given. */
export const balanceLost: Rule = (checked) => {
  const clauses = placedClauses(checked)
    .filter(({ clause }) => clause.serves.length > 0)
    .map((placed) => ({
      place: saidPlaceOf(placed),
      words: placed.words,
      laws: lawsOfParagraph(checked, placed),
    }));
  const edited = editedBlocks(checked, 'reasons').map((block) => ({
    place: { blockId: block.id },
    words: wordsIn(block.text),
    laws: lawsOfBlock(checked, block),
  }));
  return [...clauses, ...edited]
    .filter(({ words }) => sentencesOf(words).some(isLost))
    .map(({ place, laws }) =>
      finding(place, {
        problem: 'These reasons say that the public interest in disclosure is the greater one.',
        todo: 'Correct the words, or disclose the information.',
        source: sourceUnder(laws, SOURCES),
      }),
    );
};

function isLost(sentence: string): boolean {
  return !NOT_SO.test(sentence) && LOST.some((pattern) => pattern.test(sentence));
}
