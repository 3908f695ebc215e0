import { formatCitation } from '../../law/citation.ts';
import type { Item } from '../../letter/facts.ts';
import { statusFacts } from '../../letter/statuses.ts';
import type { RichText } from '../../text/rich-text.ts';
import { type Checked, type Finding, findingsOf, placeOf, type Rule } from '../finding.ts';
import { wordsFor } from '../said.ts';
import { provisionAsSource } from '../sources.ts';
import { wordsIn } from '../words-in.ts';

const finding = findingsOf('no-place', 'warns');

const PLACE =
  /https?:\/\/|www\.|\b[a-z0-9-]+\.(?:gov|org|co|police|nhs|ac)\.uk\b|\b(?:published|available|found|obtained|inspected)\b[^.]{0,60}\b(?:at|in|on|from|through)\b/i;

const SITE = /\b(?:web ?sites?|web ?pages?|online)\b/i;
const ADDRESS = /https?:\/\/|www\.|\b[a-z0-9-]+\.(?:gov|org|com|net|info|scot|wales|london|uk)\b/i;

/** "Accessible by other means" without a place where the requester can find it (FOIA s21, FOISA s25). */
export const noPlace: Rule = (checked) => [...claimedWithout(checked), ...onSomeSite(checked)];

/** "It is on our website", without an address: what is accessible is what the requester can find. */
function onSomeSite(checked: Checked): readonly Finding[] {
  return checked.items
    .filter(({ answer, sharedBy, team }) => answer.status === 'elsewhere' && sharedBy[0] === team)
    .filter((item) => {
      const said = [wordsIn(item.answer.body), ...item.citations.map((one) => wordsFor(checked, one))].join(
        '\n',
      );
      return SITE.test(said) && !ADDRESS.test(said) && !hasLink(checked, item);
    })
    .map((item) =>
      finding(
        { ...placeOf(item), matter: 'website' },
        {
          problem: 'The answer says that the information is on a website, and gives no address.',
          todo: 'Give the address of the page, or say how to get to it.',
          source: SOURCES[item.regime],
        },
      ),
    );
}

const SOURCES = {
  FOIA: 'FOIA s21, s16',
  EIR: 'EIR reg 6(1)(b)',
  FOISA: 'FOISA s25, s15',
  EISR: 'EISR reg 6(1)(b)',
} as const;

function claimedWithout(checked: Checked): readonly Finding[] {
  return checked.items.flatMap((item) =>
    item.citations
      .filter(({ law, claimed }) => claimed && law?.needs.includes('where-published'))
      .filter((citation) => !PLACE.test(wordsFor(checked, citation)) && !hasLink(checked, item))
      .map((citation) =>
        finding(
          { ...placeOf(item), matter: citation.cited },
          {
            problem: `${formatCitation(citation)} is claimed, but the letter does not say where the information is.`,
            todo: 'Choose “Available elsewhere” and give a link or a place, or add it to the reasons.',
            source: provisionAsSource(citation),
          },
        ),
      ),
  );
}

function hasLink({ content }: Checked, item: Item): boolean {
  const bodies: readonly RichText[] = [...content.clauses, ...item.answer.clauses].map(({ body }) => body);
  const texts = statusFacts(item.answer.status).sendsWords ? [...bodies, item.answer.body] : bodies;
  return JSON.stringify(texts).includes('"link"');
}
