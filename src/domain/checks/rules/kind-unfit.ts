import { kindOf } from '../../letter/kinds/kinds.ts';
import { responseKindOf } from '../../letter/response-kind.ts';
import { type Checked, findingsOf, type Rule } from '../finding.ts';
import { missingFrom } from '../missing/missing.ts';
import { lawsOfLetter, sourceUnder } from '../sources.ts';

/**
 * A letter that puts the answers off although all of them are there, with their reasons: the acknowledgement of last
 * month chosen still, where the response belongs. How grave that is, the kind says: a holding letter may be right while
 * the late reply waits for a signature. More time may still be taken where something is withheld, for the balance of what
 * is written down already.
 */
export const kindUnfit: Rule = (checked) => {
  const kind = kindOf(checked.content.reply);
  const mayWeigh = checked.content.reply.kind === 'extension' && checked.citations.length > 0;
  if (kind.onceAnswered === null || mayWeigh || !isReady(checked)) return [];
  const finding = findingsOf('kind-unfit', kind.onceAnswered);
  return [
    finding(
      { part: 'reply' },
      {
        problem: `Every question is answered, but the letter chosen is ${kind.inSentence}.`,
        todo: 'Choose Response.',
        source: sourceUnder(lawsOfLetter(checked), SOURCES),
      },
    ),
  ];
};

const SOURCES = {
  FOIA: 'FOIA s10(1)',
  EIR: 'EIR reg 5(2)',
  FOISA: 'FOISA s10(1)',
  EISR: 'EISR reg 5(2)',
} as const;

/** True when a response could go now, as far as its answers are concerned. */
function isReady(checked: Checked): boolean {
  const content = { ...checked.content, reply: { ...checked.content.reply, kind: 'response' } } as const;
  if (responseKindOf(content) === 'unfinished') return false;
  const response = { ...checked, content, tells: true, byHand: null };
  return missingFrom(response).every(({ severity }) => severity !== 'stops');
}
