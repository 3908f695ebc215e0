import { formatCitation } from '../../law/citation.ts';
import { findingsOf, firstCiting, placeOf, type Rule } from '../finding.ts';
import { wordsFor } from '../said.ts';
import { provisionAsSource } from '../sources.ts';

const finding = findingsOf('missing-enactment', 'warns');

const ENACTMENT =
  /\b(?:Act|Order|Regulations?|Rules|Measure)\b[^.]{0,40}?\b(?:1[5-9]|20)\d{2}\b|\bRegulation \((?:EU|EC)\)/;
const OWN =
  /Freedom of Information(?: \(Scotland\))? Act \d{4}|Environmental Information(?: \(Scotland\))? Regulations \d{4}/g;

/** A prohibition on disclosure must be named: FOIA s44(1)(a), FOISA s26(a), confidentiality "provided by law" in the EIR. */
export const missingEnactment: Rule = (checked) =>
  checked.citations
    .filter(({ law }) => law?.needs.includes('enactment'))
    .flatMap((citation) => {
      const words = wordsFor(checked, citation).replace(OWN, '');
      const item = firstCiting(checked, citation);
      if (item === undefined || ENACTMENT.test(words)) return [];
      return [
        finding(
          { ...placeOf(item), matter: citation.cited },
          {
            problem: `${formatCitation(citation)} is claimed without the law that forbids disclosure.`,
            todo: 'Name it in the reasons, with its year and section.',
            source: provisionAsSource(citation),
          },
        ),
      ];
    });
