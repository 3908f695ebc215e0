import type { Regime } from '../../law/provision.ts';
import { LAW_OF_ASKING, REVIEW_TIMES } from '../../law/review-due.ts';
import { type Checked, type Finding, type FindingPlace, findingsOf, type Rule } from '../finding.ts';
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

/** A paragraph on reviews, written by the officer, that gives the requester less time than the law does, or the authority more. */
export const reviewWindow: Rule = (checked) => [...toAsk(checked), ...toAnswer(checked)];

/** Time to ask for one: EIR reg 11(2), FOISA s20(5), EISR reg 16(2). FOIA gives none. */
function toAsk(checked: Checked): readonly Finding[] {
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
}

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

const A_REVIEW = /\b(?:reviews?|reviewed|reviewing|reconsider\w*|representations)\b/i;
/** It is we who have the time: "please allow us", "the outcome will reach you". */
const WE_TAKE =
  /\b(?:allow(?:s|ed)? (?:us|for|up)|we (?:then |will |shall |must |may |can |aim to |try to |expect to |are (?:allowed|given) |have |would |should |normally |usually |always )*(?:have|take|need|answer|reply|respond|decide|write|tell|let|complete|carry|finish|send|aim|give|get|come)|(?:it|this|reviews?|they|a review) (?:may |can |will |usually |normally |should )*(?:takes?|last|be (?:completed|finished|answered|decided))|(?:outcome|result|decision|answer|reply|response)\b[^.]{0,40}\b(?:within|in|after|by|takes?)|(?:hear|receive|get|have|expect)\b[^.]{0,40}\b(?:from us|outcome|answer|reply|result|decision|back)|(?:is|are|will be) (?:answered|decided|completed|carried out|dealt with)|time (?:for|to) (?:it|answer|review|reply|decide))\b/i;
const DAYS = /\b(\d{1,2}|twenty|thirty|forty|sixty) working days\b/gi;
/** Time for asking stands in front of it: "ask within 40 working days". */
const YOU_ASK =
  /\b(?:you (?:can|may|must|should|have|need|then have|want|wish)|ask(?:ing|ed)? (?:us )?(?:for|to)|write|apply|request(?:ing)?|contact|send|make|submit|received|made|asked for)\b(?:(?!\b(?:we|us|our|allow|takes?|outcome)\b)[^.]){0,200}$/i;

/** Our own time for it: the Regulations and FOISA fix it, FOIA leaves it to good practice (EIR reg 11(4), FOISA s21(1), EISR reg 16(4)). */
function toAnswer(checked: Checked): readonly Finding[] {
  const laws = lawsOfLetter(checked).filter((law) => law !== 'FOIA');
  const [law] = laws;
  const { reply } = checked.content;
  if (
    law === undefined ||
    laws.length !== lawsOfLetter(checked).length ||
    reply.kind === 'review-acknowledgement'
  )
    return [];
  const most = Math.max(...laws.map((one) => REVIEW_TIMES[one].limit));
  const isTooLong = (sentence: string): boolean =>
    A_REVIEW.test(sentence) &&
    [...sentence.matchAll(DAYS)].some(({ 1: count = '', index }) => {
      const days = NUMBER_WORDS[count.toLowerCase()] ?? Number(count);
      const before = sentence.slice(0, index);
      return days > most && WE_TAKE.test(sentence) && !YOU_ASK.test(before);
    });
  const told: readonly (readonly [FindingPlace, string])[] = [
    ...checked.paragraphs.map((placed) => [saidPlaceOf(placed), placed.words] as const),
    ...editedBlocks(checked, 'review').map(({ id, text }) => [{ blockId: id }, wordsIn(text)] as const),
  ];
  return told
    .filter(([, words]) => sentencesOf(words).some(isTooLong))
    .map(([place]) =>
      finding(
        { ...place, matter: 'ours' },
        {
          problem: `The letter takes more time for a review than the ${most} working days that the law gives.`,
          todo: `Say ${most} working days, or remove the sentence: the letter has its own paragraph.`,
          source: `${law} ${REVIEW_TIMES[law].law}`,
        },
      ),
    );
}
