import { formatCitation } from '../../law/citation.ts';
import { findingsOf, firstCiting, placeOf, type Rule } from '../finding.ts';
import { wordsFor } from '../said.ts';

const finding = findingsOf('missing-condition', 'warns');

const CONDITION =
  /\b(?:first|second|third) condition\b|data protection principle|40\s*\((?:3A|3B|4A)\)|38\s*\((?:2A|2B|3A)\)|13\s*\((?:2A|2B|3A)\)|11\s*\((?:3A|3B|4A)\)/i;

/** Third-party personal data is exempt only under a condition, which also decides whether the public interest is weighed. */
export const missingCondition: Rule = (checked) =>
  checked.citations
    .filter(({ law, kind }) => law?.needs.includes('condition') && kind !== 'ncnd')
    .flatMap((citation) => {
      const item = firstCiting(checked, citation);
      if (item === undefined || CONDITION.test(wordsFor(checked, citation))) return [];
      return [
        finding(
          { ...placeOf(item), matter: citation.cited },
          {
            problem: `${formatCitation(citation)} is claimed without the condition that applies.`,
            todo: 'Say in the reasons which condition it is, such as that disclosure would contravene the data protection principles.',
            source: SOURCES[checked.content.regime],
          },
        ),
      ];
    });

const SOURCES = {
  FOIA: 'FOIA s40(2)(b), (3A) to (4A)',
  EIR: 'EIR reg 13',
  FOISA: 'FOISA s38(1)(b), (2A) to (3A)',
  EISR: 'EISR reg 11(2), (3A) to (4A)',
} as const;
