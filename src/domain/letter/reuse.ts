import { plainText } from '../text/rich-text.ts';
import { clausesAt } from './clause-places.ts';
import type { Facts } from './facts.ts';
import type { LetterBlock } from './letter.ts';
import { licenceIn } from './licence.ts';
import { heading, lines } from './prose.ts';
import { statusFacts } from './statuses.ts';

/** Whether the letter gives information itself, and does not only say where it is. */
export function givesInformation({ items }: Pick<Facts, 'items'>): boolean {
  return items.some(
    ({ answer: { status } }) => status !== 'elsewhere' && status !== null && statusFacts(status).gives,
  );
}

/** How what is disclosed may be used again, as Settings say; nothing where none is, or where an attached paragraph says it. */
export function reuseBlocks(facts: Facts): readonly LetterBlock[] {
  const licence = licenceIn(facts.authority.licence);
  if (licence === null || !givesInformation(facts)) return [];
  const said = clausesAt(facts, 'further').some(({ body }) => /\bre-?us(?:e|ing)\b/i.test(plainText(body)));
  if (said) return [];
  const { reuseHeading, reuse } = facts.sentences;
  return [{ id: 'reuse', role: 'further', text: [heading(reuseHeading), ...reuse(licence).map(lines)] }];
}
