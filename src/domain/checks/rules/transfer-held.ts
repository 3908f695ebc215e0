import { meant } from '../../letter/kinds/asked.ts';
import { type Checked, findingsOf, type Rule } from '../finding.ts';
import { ownWords } from '../own-words.ts';
import { sentencesOf } from '../sentences-of.ts';
import { lawsOfLetter, sourceUnder } from '../sources.ts';
import { sharedStems } from '../words/stems.ts';
import { wordsIn } from '../words-in.ts';
import { wroteAround } from '../wrote.ts';
import { yearsIn } from '../years-in.ts';

const finding = findingsOf('transfer-held', 'warns');

/** That the authority has it itself: in what it writes, in what the requester says, or in what is asked for. */
const HAS_IT =
  /\b(?:we|the (?:council|trust|authority|board|university|college|agency|department|force)) (?:also |still |do |have always |ourselves )*(?:hold|holds|have|has|keep|keeps|kept|retain\w*) (?:a copy|copies|it|them|this|these|the (?:same|report|document|information|file|records?))\b|\bin (?:your|our) own (?:files|records|office|archive)\b|\byour own (?:\w+ ){0,2}(?:reports?|records?|files?|notes?|minutes|inspections?)\b/i;
const HAS_NOT = /\b(?:not|never|no|none|nothing|neither|nor)\b/i;

const SOURCES = {
  FOIA: 'FOIA s1(1)',
  EIR: 'EIR regs 5(1), 10(1)',
  FOISA: 'FOISA s1(1)',
  EISR: 'EISR reg 5(1)',
} as const;

/** A request is passed on to somebody else although the authority holds what is asked for, and so has to answer it. */
export const transferHeld: Rule = (checked) => {
  const { reply } = checked.content;
  if (reply.kind !== 'transfer' || !isSaidToBeHeld(checked)) return [];
  return [
    finding(
      { part: 'reply' },
      {
        problem: 'The request is passed on, and the words say that you hold what is asked for.',
        todo: 'Answer what you hold, and pass on only the rest.',
        source: sourceUnder(lawsOfLetter(checked), SOURCES),
      },
    ),
  ];
};

/** Those of the house who keep it, and what: "Our transport team keeps the monthly numbers for 2024/25". */
const OURS_KEEP =
  /\b(?:we|our (?:[\w’'-]{1,20} ){0,4}(?:team|department|office|officers?|service|staff|section|unit|archives?|records|system|database|colleagues|directorate|division|library|registry|clerk|files))\b (?:also |still |do |have always |ourselves |itself )*(?:keeps?|kept|holds?|hold|has|have|retains?|retained|stores?|records?|recorded|maintains?|contains?)\b ([^.;]{3,120})/i;
const NONE_OF_IT = /^(?:no\b|none|nothing|not\b|neither|never|been\b|to\b|passed|sent|transferred|asked)/i;
const PRONOUN = /^(?:also |still |both |all of )?(?:it|them|this|these|those|that|copies|a copy|the same)\b/i;

/** Of the years that are asked for, or about the same thing. */
function isKeptHere(sentence: string, asked: string): boolean {
  const [, what = ''] = OURS_KEEP.exec(sentence) ?? [];
  const own = what.split(/,| and (?=the |it |they |[A-Z])| but | while /)[0] ?? '';
  if (own === '' || NONE_OF_IT.test(own)) return false;
  const [kept, wanted] = [yearsIn(own), yearsIn(asked)];
  if (kept.size > 0 && wanted.size > 0) return [...kept].some((year) => wanted.has(year));
  return PRONOUN.test(own) || sharedStems(own, asked).length > 1;
}

function isSaidToBeHeld(checked: Checked): boolean {
  const about = meant(checked, checked.content.reply.transfer.questions);
  const asked = checked.questions.filter(({ id }) => about.has(id)).map(({ text }) => text);
  // A paragraph that this kind of letter leaves out tells all the same who has it.
  const written = checked.content.clauses
    .filter(({ role }) => role === 'text')
    .flatMap(({ body }) => sentencesOf(wordsIn(body)));
  const own = [...ownWords(checked).flatMap(({ sentences }) => sentences), ...written];
  return (
    [...asked, ...wroteAround(checked), ...own].some((one) => HAS_IT.test(one) && !HAS_NOT.test(one)) ||
    own.some((one) => isKeptHere(one, asked.join(' ')))
  );
}
