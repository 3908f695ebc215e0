import { isEnvironmental, type Regime } from '../../law/provision.ts';
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
  { regime: 'FOIA', first: '40(1)', second: '40(2)', source: 'FOIA s40(2)(a)' },
  { regime: 'FOIA', first: '21', second: '22', source: 'FOIA s22(1)(a)' },
  { regime: 'FOISA', first: '25(1)', second: '27(1)', source: 'FOISA s27(1)(a)' },
  { regime: 'EIR', first: '5(3)', second: '13(1)', source: 'EIR reg 5(3), 13(1)' },
  ...(['12(4)(d)', '12(4)(e)', '12(5)', '13(1)'] as const).map(
    (second) => ({ regime: 'EIR', first: '12(4)(a)', second, source: 'EIR reg 12(4)(a)' }) as const,
  ),
  ...(['10(4)(d)', '10(4)(e)', '10(5)', '11(2)'] as const).map(
    (second) => ({ regime: 'EISR', first: '10(4)(a)', second, source: 'EISR reg 10(4)(a)' }) as const,
  ),
  { regime: 'EISR', first: '11(1)', second: '11(2)', source: 'EISR reg 11(1), (2)' },
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
        cites(item, second) &&
        isOfOneThing(checked, item, first, second) &&
        !isAlternative(checked, item, first, second),
    ).map(({ first, second, source }) =>
      finding(
        { ...placeOf(item), matter: `${first}+${second}` },
        {
          problem: `${bareTitleOf(item.regime)} ${second} is only for information that ${first} does not cover, and both are claimed for the same.`,
          todo: 'Choose one of them, or say in the reasons that they are claimed in the alternative.',
          source,
        },
      ),
    ),
  );

const bareTitleOf = (regime: Regime): string => (isEnvironmental(regime) ? 'Regulation' : 'Section');

function cites(item: Item, section: string): boolean {
  return citing(item, section).length > 0;
}

function citing(item: Item, section: string): readonly Citation[] {
  return item.citations.filter(
    ({ kind, provision, claimed }) =>
      claimed &&
      (kind === 'exemption' || kind === 'own-data') &&
      (provision === section || provision.startsWith(`${section}(`)),
  );
}

/** False where each is claimed for something of its own. Another answer counts where it names the same. */
function isOfOneThing({ items }: Checked, item: Item, first: string, second: string): boolean {
  const named = (one: Item, section: string) => citing(one, section).map(({ what }) => bare(what));
  const mine = named(item, second);
  const [own, others] = [
    named(item, first),
    items.filter((one) => one !== item && one.regime === item.regime).flatMap((one) => named(one, first)),
  ];
  return (
    (own.length > 0 && mine.some((what) => what === '' || own.includes('') || own.includes(what))) ||
    mine.some((what) => what !== '' && others.includes(what))
  );
}

const bare = (what: string): string =>
  what
    .trim()
    .toLowerCase()
    .replace(/^(?:the|that|this|its|their|all of the|the same|the whole of the|the whole) /, '')
    .replace(/[.,]$/, '');

const ALTERNATIVE =
  /\bin the alternative\b|\balternatively\b|\bif (?:that|this|the|section|it|we)\b[^.]{0,60}\b(?:not|wrong)\b|\bshould (?:that|section|it)\b[^.]{0,40}\bnot\b|\bonly (?:for|to) what (?:is )?not\b|\bso far as\b[^.]{0,40}\bnot\b/i;

function isAlternative(checked: Checked, item: Item, first: string, second: string): boolean {
  return [...citing(item, first), ...citing(item, second)].some((one) =>
    ALTERNATIVE.test(wordsFor(checked, one)),
  );
}
