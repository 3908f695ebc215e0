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
            source: checked.content.regime === 'FOISA' ? 'FOISA s16(1)(c)' : 'FOIA s17(1)(b)',
          },
        ),
      ];
    });
