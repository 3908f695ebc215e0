import type { Citation } from '../../letter/citations.ts';
import type { Item } from '../../letter/facts.ts';
import { type Checked, findingsOf, placeOf, type Rule } from '../finding.ts';
import { wordsFor } from '../said.ts';

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
      ({ regime, first, second }) =>
        item.regime === regime &&
        cites(item, first) &&
        cites(item, second) &&
        isOfOneThing(item, first, second) &&
        !isAlternative(checked, item, first, second),
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
  return citing(item, section).length > 0;
}

function citing(item: Item, section: string): readonly Citation[] {
  return item.citations.filter(
    ({ kind, provision }) => kind === 'exemption' && provision.startsWith(`${section}(`),
  );
}

/** False where each is claimed for something of its own. */
function isOfOneThing(item: Item, first: string, second: string): boolean {
  const whatOf = (section: string) => citing(item, section).map(({ what }) => what.trim().toLowerCase());
  const [one, other] = [whatOf(first), whatOf(second)];
  return one.some((what) => what === '' || other.includes('') || other.includes(what));
}

const ALTERNATIVE =
  /\bin the alternative\b|\balternatively\b|\bif (?:that|this|the|section|it|we)\b[^.]{0,60}\b(?:not|wrong)\b|\bshould (?:that|section|it)\b[^.]{0,40}\bnot\b|\bonly (?:for|to) what (?:is )?not\b|\bso far as\b[^.]{0,40}\bnot\b/i;

function isAlternative(checked: Checked, item: Item, first: string, second: string): boolean {
  return [...citing(item, first), ...citing(item, second)].some((one) =>
    ALTERNATIVE.test(wordsFor(checked, one)),
  );
}
