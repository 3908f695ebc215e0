import { formatCitation } from '../../law/citation.ts';
import { findingsOf, firstCiting, placeOf, type Rule } from '../finding.ts';

const finding = findingsOf('missing-limb', 'warns');

/** An exemption with limbs is cited without one: a notice must specify the exemption (FOIA s17(1)(b)). */
export const missingLimb: Rule = (checked) =>
  checked.citations
    .filter(({ law }) => law?.needs.includes('limb'))
    .flatMap((citation) => {
      const item = firstCiting(checked, citation);
      if (item === undefined) return [];
      const named = formatCitation(citation);
      return [
        finding(
          { ...placeOf(item), matter: citation.cited },
          {
            problem: `${named} is cited as a whole, although it protects several different interests.`,
            todo: 'Choose the limb that applies instead.',
            source: SOURCES[citation.regime],
          },
        ),
      ];
    });

const SOURCES = {
  FOIA: 'FOIA s17(1)(b)',
  EIR: 'EIR reg 14(3)(a)',
  FOISA: 'FOISA s16(1)(c)',
  EISR: 'EISR reg 13(b)',
} as const;
