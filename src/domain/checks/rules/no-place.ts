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

/** Where exactly: the page of a site, a part of a document, a room with hours. */
const EXACT =
  /https?:\/\/[^\s/]+\/[^\s.,)]{2,}|www\.[^\s/]+\/[^\s.,)]{2,}|\b[a-z0-9-]+\.(?:gov|org|co|police|nhs|ac)\.uk\/[^\s.,)]{2,}|@|\b(?:pages?|section|chapter|volume|vol|table|rows?|columns?|annex|appendix|schedule|item|line|tab|sheet|paragraph|issue|edition|number|no|ref|reference|room|shelf|counter|floor) ?[\dA-Z(“‘']|\bISBN|\b(?:under|headed|entitled|titled|called|heading|named|menu|link|click|select|choose|search(?:ing)? for|enter|follow)\b[^.]{0,10}[“‘'"A-Z]|\b(?:open(?:s)? (?:on|from|to|between|every|daily)|opening hours|weekdays?|Mondays?|Tuesdays?|Wednesdays?|Thursdays?|Fridays?|Saturdays?|by appointment|\d{1,2} ?(?:am|pm)|£\d|fee of)\b|\b(?:published|dated|issued|laid|posted|edition) (?:\w+ ){0,3}(?:on |of )?\d{1,2} \p{Lu}|\b(?:copy|copies) (?:is |are )?(?:attached|enclosed|sent)|\b(?:your|the) (?:letter|e-?mail|reply|request|response) of \d/u;

/** "Accessible by other means" without a place where the requester can find it (FOIA s21, FOISA s25). */
export const noPlace: Rule = (checked) => {
  const found = [...claimedWithout(checked), ...onSomeSite(checked)];
  const known = new Set(found.map(({ questionId, teamId }) => `${questionId} ${teamId}`));
  const others = somewhere(checked).filter(({ questionId, teamId }) => !known.has(`${questionId} ${teamId}`));
  return [...found, ...others];
};

/** A home page, a library or a scheme at large: the requester would have to search. */
function somewhere(checked: Checked): readonly Finding[] {
  return checked.items
    .filter(
      (item) =>
        item.sharedBy[0] === item.team &&
        (item.answer.status === 'elsewhere' || isOnlySomewhere(checked, item)),
    )
    .filter((item) => {
      const below = checked.paragraphs.filter((one) => one.item === item || one.clause.role === 'advice');
      const said = [
        wordsIn(item.answer.body),
        ...item.citations.map((one) => wordsFor(checked, one)),
        ...below.map(({ words }) => words),
      ].join('\n');
      return said.split(/\s+/).length >= 6 && !EXACT.test(said) && !hasLink(checked, item);
    })
    .map((item) =>
      finding(
        { ...placeOf(item), matter: 'at large' },
        {
          problem: 'The answer does not say exactly where the information is to be found.',
          todo: 'Give the page, the document with its date, or the place with its opening hours.',
          source: SOURCES[item.regime],
        },
      ),
    );
}

const AT_HOME =
  /\b(?:home ?page|front page|search (?:box|bar|function|engine|tool|facility)|search (?:our|the|its) (?:web ?)?site|main (?:page|site)|somewhere on|elsewhere on|(?:by )?(?:browsing|searching|looking (?:around|through)|navigat\w+))\b|(?:www\.|https?:\/\/)[a-z0-9.-]+\b(?!\/[^\s.,)])/i;

/** Refused as accessible, and the only place that is named is a home page or a site as a whole. */
function isOnlySomewhere(checked: Checked, item: Item): boolean {
  return (
    item.answer.status === 'withhold' &&
    item.citations.some(
      (one) =>
        one.claimed && one.law?.needs.includes('where-published') && AT_HOME.test(wordsFor(checked, one)),
    )
  );
}

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
