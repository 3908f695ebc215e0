import type { Item } from '../../letter/facts.ts';
import { findingsOf, placeOf, type Rule } from '../finding.ts';

const finding = findingsOf('exclusive-exemptions', 'warns');

/** The second holds only for information that the first does not cover. */
const PAIRS = [
  { regime: 'FOIA', first: '30', second: '31', source: 'FOIA s31(1), opening words' },
  { regime: 'FOIA', first: '23', second: '24', source: 'FOIA s24(1)' },
  { regime: 'FOIA', first: '35', second: '36', source: 'FOIA s36(1)' },
] as const;

/**
 * Two exemptions that exclude each other in one answer. Lawful only in the alternative; under "neither confirm nor
 * deny" sections 23(5) and 24(2) are properly claimed together, so that the pair tells nothing.
 */
export const exclusiveExemptions: Rule = (checked) =>
  checked.items.flatMap((item) =>
    PAIRS.filter(
      ({ regime, first, second }) => item.regime === regime && cites(item, first) && cites(item, second),
    ).map(({ first, second, source }) =>
      finding(
        { ...placeOf(item), matter: `${first}+${second}` },
        {
          problem: `Section ${second} is only for information that is not exempt under section ${first}, and both are claimed for this answer.`,
          todo: 'Choose one of them, or say in the reasons that they are claimed in the alternative.',
          source,
        },
      ),
    ),
  );

function cites(item: Item, section: string): boolean {
  return item.citations.some(
    ({ kind, provision }) => kind === 'exemption' && provision.startsWith(`${section}(`),
  );
}
