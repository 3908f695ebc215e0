import { isEnvironmental } from '../../law/provision.ts';
import type { Citation } from '../../letter/citations.ts';
import type { Item } from '../../letter/facts.ts';
import { statusFacts } from '../../letter/statuses.ts';
import { findingsOf, placeOf, type Rule } from '../finding.ts';

const finding = findingsOf('withheld-together', 'warns');

const SOURCES = {
  FOIA: 'FOIA s17(1)(b)',
  EIR: 'EIR reg 14(3)(a)',
  FOISA: 'FOISA s16(1)(c)',
  EISR: 'EISR reg 13(b)',
} as const;

/**
 * Several exemptions for one answer of which a part is given, and nothing says what is withheld under which: a notice
 * names the exemption of each thing that it refuses.
 */
export const withheldTogether: Rule = (checked) =>
  checked.items
    .filter(({ answer, sharedBy, team }) => {
      const { gives, withholds } = statusFacts(answer.status);
      return gives && withholds && sharedBy[0] === team;
    })
    .filter(isTogether)
    .map((item) =>
      finding(placeOf(item), {
        problem:
          'Several exemptions are claimed for one answer, and nothing says what is withheld under each.',
        todo: 'Say what is withheld under each, or list it in the schedule.',
        source: SOURCES[item.regime],
      }),
    );

/** Limbs of one section are claimed for the same; who lists the documents tells them apart there. */
function isTogether({ answer, citations }: Item): boolean {
  const claimed = citations.filter((citation) => citation.claimed && citation.kind === 'exemption');
  if (new Set(claimed.map(sectionOf)).size < 2 || answer.schedule.length > 0) return false;
  return new Set(claimed.map(({ what }) => what)).size < 2;
}

/** "43" of 43(2); "12(5)(e)" of the Regulations, where a number alone has all exceptions. */
function sectionOf({ regime, provision }: Citation): string {
  const parts = provision.split(/(?=\()/);
  return isEnvironmental(regime) ? parts.slice(0, 3).join('') : (parts[0] ?? '');
}
