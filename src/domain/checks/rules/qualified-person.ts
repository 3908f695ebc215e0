import { formatCitation } from '../../law/citation.ts';
import { findingsOf, firstCiting, placeOf, type Rule } from '../finding.ts';
import { wordsFor } from '../said.ts';

const finding = findingsOf('qualified-person', 'warns');

/** FOIA s36(2) holds only in the reasonable opinion of a qualified person; statistics need none (s36(4)). */
export const qualifiedPerson: Rule = (checked) =>
  checked.citations
    .filter(({ law }) => law?.needs.includes('qualified-person'))
    .flatMap((citation) => {
      const words = wordsFor(checked, citation);
      const item = firstCiting(checked, citation);
      const given = /qualified person/i.test(words) && /\b\d{1,2} [A-Z][a-z]+ \d{4}\b/.test(words);
      if (given || item === undefined) return [];
      return [
        finding(
          { ...placeOf(item), matter: citation.cited },
          {
            problem: `${formatCitation(citation)} is claimed without the opinion of the qualified person and its date.`,
            todo: 'Say in the reasons who the qualified person is, what their opinion was and when they gave it.',
            source: 'FOIA s36(2), s36(5)',
          },
        ),
      ];
    });
