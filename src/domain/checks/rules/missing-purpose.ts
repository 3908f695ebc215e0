import { formatCitation } from '../../law/citation.ts';
import { findingsOf, firstCiting, placeOf, type Rule } from '../finding.ts';
import { wordsFor } from '../said.ts';

const finding = findingsOf('missing-purpose', 'warns');

/** FOIA s31(1)(g) to (i) and FOISA s35(1)(g), (h) hold only for a purpose in subsection (2), which must be named. */
export const missingPurpose: Rule = (checked) =>
  checked.citations
    .filter(({ law }) => law?.needs.includes('purpose'))
    .flatMap((citation) => {
      const section = /^\d+/.exec(citation.provision)?.[0] ?? '';
      const named = new RegExp(
        `(?:${section}|subsection|sub-section)\\s*\\(2\\)[^.]{0,40}?\\([a-j]\\)|(?:paragraph|purpose) \\([a-j]\\) (?:of|in) (?:section ${section}|subsection|sub-section)\\s*\\(2\\)`,
        'i',
      ).test(wordsFor(checked, citation));
      const item = firstCiting(checked, citation);
      if (named || item === undefined) return [];
      return [
        finding(
          { ...placeOf(item), matter: citation.cited },
          {
            problem: `${formatCitation(citation)} is claimed without the purpose in section ${section}(2) that it serves.`,
            todo: `Name the purpose in the reasons, as section ${section}(2) with its letter.`,
            source: `${citation.regime} s${section}(2)`,
          },
        ),
      ];
    });
