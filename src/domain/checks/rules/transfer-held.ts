import { meant } from '../../letter/kinds/asked.ts';
import { type Checked, findingsOf, type Rule } from '../finding.ts';
import { ownWords } from '../own-words.ts';
import { lawsOfLetter, sourceUnder } from '../sources.ts';
import { wroteAround } from '../wrote.ts';

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

function isSaidToBeHeld(checked: Checked): boolean {
  const about = meant(checked, checked.content.reply.transfer.questions);
  const asked = checked.questions.filter(({ id }) => about.has(id)).map(({ text }) => text);
  const own = ownWords(checked).flatMap(({ sentences }) => sentences);
  return [...asked, ...wroteAround(checked), ...own].some((one) => HAS_IT.test(one) && !HAS_NOT.test(one));
}
