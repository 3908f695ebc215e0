import { formatCitation } from '../../law/citation.ts';
import { isEnvironmental } from '../../law/provision.ts';
import { findingsOf, firstCiting, placeOf, type Rule } from '../finding.ts';

const finding = findingsOf('untold-unfit', 'warns');

/** Reasons left untold under the Regulations, which have no place that allows it (as FOIA s17(4) and FOISA s16(3) do). */
export const untoldUnfit: Rule = (checked) =>
  checked.citations
    .filter(({ untold, regime }) => untold && isEnvironmental(regime))
    .flatMap((citation) => {
      const item = firstCiting(checked, citation);
      if (item === undefined) return [];
      return [
        finding(
          { ...placeOf(item), matter: citation.cited },
          {
            problem: `${formatCitation(citation)} is claimed without its reasons, and the Regulations have no place that allows this.`,
            todo: 'Give as much of the reasons as tells nothing that is excepted.',
            source: citation.regime === 'EIR' ? 'EIR reg 14(3)' : 'EISR reg 13(b), (c)',
          },
        ),
      ];
    });
