import { formatCitation } from '../../law/citation.ts';
import type { Item } from '../../letter/facts.ts';
import { statusFacts } from '../../letter/statuses.ts';
import type { RichText } from '../../text/rich-text.ts';
import { type Checked, findingsOf, placeOf, type Rule } from '../finding.ts';
import { wordsFor } from '../said.ts';

const finding = findingsOf('no-place', 'warns');

const PLACE =
  /https?:\/\/|www\.|\b[a-z0-9-]+\.(?:gov|org|co|police|nhs|ac)\.uk\b|\b(?:published|available|found|obtained|inspected)\b[^.]{0,60}\b(?:at|in|on|from|through)\b/i;

/** "Accessible by other means" claimed as an exemption, without a place where the requester can find it (FOIA s21, FOISA s25). */
export const noPlace: Rule = (checked) =>
  checked.items.flatMap((item) =>
    item.citations
      .filter(({ law, claimed }) => claimed && law?.needs.includes('where-published'))
      .filter((citation) => !PLACE.test(wordsFor(checked, citation)) && !hasLink(checked, item))
      .map((citation) =>
        finding(
          { ...placeOf(item), matter: citation.cited },
          {
            problem: `${formatCitation(citation)} is claimed, but the letter does not say where the information is.`,
            todo: 'Choose “Available elsewhere” and give a link or a place, or add it to the reasons.',
            source: checked.content.regime === 'FOISA' ? 'FOISA s25' : 'FOIA s21',
          },
        ),
      ),
  );

function hasLink({ content }: Checked, item: Item): boolean {
  const bodies: readonly RichText[] = [...content.clauses, ...item.answer.clauses].map(({ body }) => body);
  const texts = statusFacts(item.answer.status).sendsWords ? [...bodies, item.answer.body] : bodies;
  return JSON.stringify(texts).includes('"link"');
}
