import { serves } from '../../letter/attached.ts';
import { findingsOf, type Rule } from '../finding.ts';
import { placedClauses, saidPlaceOf } from '../said.ts';

const finding = findingsOf('eir-likely', 'warns');

/** EIR reg 12(5) asks that disclosure "would" adversely affect an interest; there is no "likely". */
export const eirLikely: Rule = (checked) =>
  placedClauses(checked)
    .filter(({ clause }) => checked.citations.some((c) => isAdverse(c.law?.harm) && serves(clause, c)))
    .filter(({ words }) => /\b(?:would|is|are|be) likely to\b/i.test(words))
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
