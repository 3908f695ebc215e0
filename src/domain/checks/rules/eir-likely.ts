import { serves } from '../../letter/attached.ts';
import { findingsOf, type Rule } from '../finding.ts';
import { placedClauses, saidPlaceOf } from '../said.ts';
import { sentencesOf } from '../sentences-of.ts';

const finding = findingsOf('eir-likely', 'warns');

const LIKELY = /\b(?:would|is|are|be) likely to\b/i;
/** "The trial is likely to begin in March" is no harm. */
const OF_A_DAY =
  /\blikely to (?:begin|start|open|take place|take (?:\w+ ){1,3}(?:weeks?|months?|years?)|be (?:heard|listed|held|made|finished|completed|published|decided|ready|over|issued|settled|known)|last|end|finish|conclude|come to|arrive|follow in|fall in|go to (?:trial|appeal|court))\b|\b(?:trial|hearing|inquest|inquiry|appeal|judgment)s? (?:[^.\s]{1,20} ){0,8}(?:is|are) likely to\b/i;

/** EIR reg 12(5) asks that disclosure "would" adversely affect an interest; there is no "likely". */
export const eirLikely: Rule = (checked) =>
  placedClauses(checked)
    .filter(({ clause }) => checked.citations.some((c) => isAdverse(c.law?.harm) && serves(clause, c)))
    .filter(({ words }) => sentencesOf(words).some((one) => LIKELY.test(one) && !OF_A_DAY.test(one)))
    .map((placed) =>
      finding(saidPlaceOf(placed), {
        problem: 'The reasons say “likely”, which is not enough under regulation 12(5).',
        todo: 'Show that disclosure would adversely affect the interest, or do not rely on the exception.',
        source: 'EIR reg 12(5)',
      }),
    );

function isAdverse(harm: string | null | undefined): boolean {
  return harm === 'adversely affect';
}
