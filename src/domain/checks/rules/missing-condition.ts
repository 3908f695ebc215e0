import { formatCitation } from '../../law/citation.ts';
import type { Regime } from '../../law/provision.ts';
import { findingsOf, firstCiting, placeOf, type Rule } from '../finding.ts';
import { wordsFor } from '../said.ts';

const finding = findingsOf('missing-condition', 'warns');

const IN_WORDS = /\b(?:first|second|third) condition\b|data protection principle/i;
const BY_NUMBER: Readonly<Record<Regime, RegExp>> = {
  FOIA: /\b40\s*\((?:3A|3B|4A)\)/i,
  EIR: /\b13\s*\((?:2A|2B|3A)\)/i,
  FOISA: /\b38\s*\((?:2A|2B|3A)\)/i,
  EISR: /\b11\s*\((?:3A|3B|4A)\)/i,
};

/** Third-party personal data is exempt only under a condition, which also decides whether the public interest is weighed. */
export const missingCondition: Rule = (checked) =>
  checked.citations
    .filter(({ law, kind }) => law?.needs.includes('condition') && kind !== 'ncnd')
    .flatMap((citation) => {
      const item = firstCiting(checked, citation);
      const words = wordsFor(checked, citation);
      if (item === undefined || IN_WORDS.test(words) || BY_NUMBER[citation.regime].test(words)) return [];
      return [
        finding(
          { ...placeOf(item), matter: citation.cited },
          {
            problem: `${formatCitation(citation)} is claimed without the condition that applies.`,
            todo: 'Say in the reasons which condition it is, such as that disclosure would contravene the data protection principles.',
            source: SOURCES[citation.regime],
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
