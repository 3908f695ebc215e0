import type { Regime } from '../../law/provision.ts';
import { LAW_OF_ASKING } from '../../law/review-due.ts';
import { type Finding, type FindingPlace, findingsOf, type Rule } from '../finding.ts';
import { editedBlocks, saidPlaceOf } from '../said.ts';
import { sentencesOf } from '../sentences-of.ts';
import { lawsOfLetter } from '../sources.ts';
import { NUMBER_WORDS } from '../words/number-words.ts';
import { wordsIn } from '../words-in.ts';

const finding = findingsOf('review-window', 'warns');

const SPAN = new RegExp(
  `\\b(?:within|no later than|not later than|in the next|have|has) (\\d{1,2}|${Object.keys(NUMBER_WORDS).join('|')}) (working |calendar |clear )?(day|week|month)s?\\b`,
  'gi',
);
/** The least of each that is no shorter than 40 working days. */
const ENOUGH = { day: 56, week: 8, month: 2 } as const;
/** What we do ourselves, within our own time. */
const OURS =
  /\b(?:we (?:will|shall|aim|then|must|try|undertake|expect)|our (?:answer|reply|outcome)|you (?:will|should|can expect)|the outcome)\b/i;

/**
 * A paragraph on reviews, written by the officer, that gives less time to ask for one than the law does (EIR reg 11(2), FOISA s20(5),
 * EISR reg 16(2)). FOIA gives none.
 */
export const reviewWindow: Rule = (checked) => {
  const law = lawsOfLetter(checked).find((one) => one !== 'FOIA');
  if (law === undefined) return [];
  const told: readonly (readonly [FindingPlace, string])[] = [
    ...checked.paragraphs
      .filter(({ clause }) => clause.role === 'internal-review')
      .map((placed) => [saidPlaceOf(placed), placed.words] as const),
    ...editedBlocks(checked, 'review').map(({ id, text }) => [{ blockId: id }, wordsIn(text)] as const),
  ];
  return told
    .filter(([, words]) => sentencesOf(words).some(isTooShort))
    .map(([place]) => written(place, law));
};

function isTooShort(sentence: string): boolean {
  return [...sentence.matchAll(SPAN)].some(({ 1: count = '', 2: kind = '', 3: unit = '', index }) => {
    if (OURS.test(sentence.slice(0, index))) return false;
    const value = NUMBER_WORDS[count.toLowerCase()] ?? Number(count);
    if (/working/i.test(kind)) return value < 40;
    return value < ENOUGH[unit.toLowerCase() as keyof typeof ENOUGH];
  });
}

function written(place: FindingPlace, law: Exclude<Regime, 'FOIA'>): Finding {
  return finding(place, {
    problem: 'The paragraph on reviews gives less time to ask for one than the 40 working days of the law.',
    todo: 'Give 40 working days, or remove the paragraph: the letter then has its own.',
    source: `${law} ${LAW_OF_ASKING[law]}`,
  });
}
