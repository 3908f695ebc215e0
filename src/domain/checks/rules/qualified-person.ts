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
      if (isGiven(words) || item === undefined) return [];
      return [
        finding(
          { ...placeOf(item), matter: citation.cited },
          {
            problem: `${formatCitation(citation)} is claimed without the opinion of the qualified person, with who that is and the date.`,
            todo: 'Say in the reasons who the qualified person is, what their opinion was and when they gave it.',
            source: 'FOIA s36(2), s36(5)',
          },
        ),
      ];
    });

/** Who gave it and when belong to the opinion: another may not be qualified (s36(5)), and it comes before the refusal. */
function isGiven(words: string): boolean {
  const sentences = words
    .split(/(?<=[.!?])\s+|\n/)
    .filter((one) => /qualified person|\bopinion\b/i.test(one));
  const said = sentences.some((one) => /qualified person/i.test(one));
  return said && sentences.some(names) && /\b\d{1,2} [A-Z][a-z]+ \d{4}\b/.test(words);
}

const NO_NAME =
  /qualified person|\b\d{1,2} [A-Z][a-z]+ \d{4}|Freedom of Information Act|\b(?:Section|Act)\b/gi;

/** Posts are written in small letters too. */
const POST =
  /\b(?:chief (?:executive|constable|officer)|monitoring officer|minister|secretary of state|permanent secretary|(?:vice-)?chancellor|director|principal|headteacher|chair\w*|president|commissioner|clerk)\b/i;

/** A post, or a name: a capital anywhere but at the start. */
function names(sentence: string): boolean {
  const rest = sentence.replace(NO_NAME, '').trim();
  return POST.test(rest) || /\b[A-Z][a-z]+/.test(rest.replace(/^\S+/, ''));
}
