import type { Item } from '../../letter/facts.ts';
import { statusFacts } from '../../letter/statuses.ts';
import { type Figure, figuresIn } from '../figures-in.ts';
import { type Checked, findingsOf, placeOf, type Rule } from '../finding.ts';
import { sentItems } from '../said.ts';
import { sentencesOf } from '../sentences-of.ts';
import { wordsIn } from '../words-in.ts';

const finding = findingsOf('worked-out', 'warns');

const SOURCES = {
  FOIA: 'FOIA s1(1); ICO, anonymisation: what can be worked out is disclosed',
  EIR: 'EIR reg 5(1); ICO, anonymisation: what can be worked out is disclosed',
  FOISA: 'FOISA s1(1)',
  EISR: 'EISR reg 5(1)',
} as const;

/** One figure that is withheld, and not several. */
const FIGURE =
  /\b(?:price|cost|number|sum|amount|value|figure|fee|salary|spend(?:ing)?|total|count|share|budget|payment|rent|offer|headcount|quantity|income|expenditure|turnover|rate|bill|bonus|grant|estimate|hours|subtotal|charge|charges|contribution|balance|size)\b/i;
const SEVERAL =
  /\b(?:prices|costs|numbers|sums|amounts|figures|fees|rates|values|salaries|payments|grants|bonuses|totals|each|every|breakdown|schedule|rates|other|individual|two|three|four|five)\b|\band\b/i;

/** How a sum of several is told. */
const TOTAL =
  /\b(?:total(?:s|led|ling)?|in all|all told|altogether|overall|together|combined|sum of|in sum|aggregate|come to|comes to|came to|amount(?:s|ed)? to|all (?:two|three|four|five|six|seven|eight|nine|ten)|whole|across (?:all|the)|between them)\b/i;
/** The same behind a figure: "41 left, of whom 30 were men". */
const OF_THEM = new RegExp(`${TOTAL.source}|\\bof (?:whom|which|these|them|those)\\b`, 'i');
/** A sum that is no exact one. */
const ROUGH =
  /\b(?:about|around|approximately|roughly|some|nearly|almost|over|under|more than|less than|fewer than|up to|at least|rounded|nearest|circa|estimated|below|above|between)(?: (?:the|a|an))? ?$/i;
/** What asks for parts. */
const PARTS =
  /\b(?:each|every|break(?:ing)?[ -]?(?:it |them |this |the \w+ )?down|breakdown|split|by [a-z]|per |respective)/i;

/**
 * A figure that is withheld and can be worked out from those that the letter gives: the rest of a sum, the sum of its parts, a
 * rate from the sum and the hours, the sum from both. What can be worked out is disclosed, and is no longer exempt in fact.
 */
export const workedOut: Rule = (checked) =>
  checked.items
    .filter(({ answer, sharedBy, team }) => statusFacts(answer.status).withholds && sharedBy[0] === team)
    .filter((item) => withheldFigures(item).some((what) => canBeWorkedOut(checked, item, what)))
    .map((item) =>
      finding(placeOf(item), {
        problem: 'What is withheld here can be worked out from the figures that the letter gives.',
        todo: 'Take out or round another figure (the total, or one of the parts), or disclose this one too.',
        source: SOURCES[item.regime],
      }),
    );

function withheldFigures({ citations }: Item): readonly string[] {
  const named = citations
    .filter(({ claimed, kind }) => claimed && kind === 'exemption')
    .map(({ what }) => what);
  return [...new Set(named)].filter((what) => FIGURE.test(what) && !SEVERAL.test(what));
}

type Said = { readonly own: string; readonly others: string; readonly asked: string };

function canBeWorkedOut(checked: Checked, item: Item, what: string): boolean {
  const others = sentItems(checked).filter((one) => one !== item);
  const said: Said = {
    own: statusFacts(item.answer.status).sendsWords ? wordsIn(item.answer.body) : '',
    others: others.map(({ answer }) => wordsIn(answer.body)).join('\n'),
    asked: item.question.text,
  };
  return isRest(said, what) || isSum(said, what) || isRate(said, what) || isProduct(said, what);
}

const isExact = ({ before }: Figure) => !ROUGH.test(before);
const sumOf = (figures: readonly Figure[]) => figures.reduce((sum, { value }) => sum + value, 0);

/** Figures that the same thing is counted in: money, where money is withheld. */
function alike(text: string, what: string): readonly Figure[] {
  const isMoney =
    /\b(?:price|cost|fee|salary|spend(?:ing)?|budget|payment|rent|income|expenditure|turnover|bill|bonus|grant|charges?)\b|\b(?:paid|pounds)\b|£/i.test(
      what,
    );
  const isCount = /\b(?:number|count|headcount|hours|quantity)\b/i.test(what);
  const figures = figuresIn(text).filter(isExact);
  if (isMoney || (!isCount && figures.some(({ unit }) => unit === '£')))
    return figures.filter(({ unit }) => unit === '£');
  return figures.filter(({ unit, value }) => unit === '' && Number.isInteger(value));
}

const isTotal = ({ before, behind }: Figure) =>
  TOTAL.test(before.split(/[.;]\s|\n/).at(-1) ?? '') || OF_THEM.test(behind.split(/[.;]\s|\n/)[0] ?? '');

/** Kinds of which there are two. */
const OF_TWO =
  /\b(?:two|both|either|other|sex|gender|wom[ae]n|m[ae]n|fe?males?|boys?|girls?|full-time|part-time|internal|external|permanent|temporary)\b/i;

/** A total less the parts that are given: two of them at least, or the one of two. */
function isRest({ own, others, asked }: Said, what: string): boolean {
  const listed = alike(own, what);
  const totals = [
    ...totalsIn(own, what, PARTS.test(asked)),
    ...(PARTS.test(asked) || isTotalOf(others, what) ? alike(others, what) : []),
  ];
  const enough = OF_TWO.test(`${asked} ${what}`) ? 1 : 2;
  const averaged = listed.some(({ before }) => /\b(?:average|mean)\b[^.]{0,60}$/i.test(before));
  if (averaged && listed.length > enough) return true;
  return totals.some((total) => {
    const parts = listed.filter((one) => one.value !== total.value && one.value < total.value);
    const rest = total.value - sumOf(parts);
    return parts.length >= enough && parts.length <= 30 && rest > 0 && parts.length >= listed.length - 1;
  });
}

/** The largest figure of an answer, where it is called a total, or stands by itself before a sentence of several. */
function totalsIn(own: string, what: string, isParted: boolean): readonly Figure[] {
  const [largest] = [...alike(own, what)].sort((a, b) => b.value - a.value);
  if (largest === undefined) return [];
  const [first = '', ...rest] = sentencesOf(own);
  const alone = alike(first, what);
  const isApart =
    isParted &&
    alone.length === 1 &&
    alone[0]?.value === largest.value &&
    rest.some((one) => alike(one, what).length > 1);
  return isTotal(largest) || isApart ? [largest] : [];
}

function isTotalOf(text: string, what: string): boolean {
  return alike(text, what).some(isTotal);
}

/** The parts that are given make up the total that is withheld. */
function isSum({ own, others, asked }: Said, what: string): boolean {
  if (!/\b(?:total|overall|combined|whole|aggregate|sum)\b/i.test(what)) return false;
  const parts = [...alike(own, what), ...(own === '' || PARTS.test(asked) ? alike(others, what) : [])];
  return (
    parts.length >= 2 && !/\b(?:some of|among|including|such as|for example|others?|remaining)\b/i.test(own)
  );
}

const PER =
  /\b(?:hourly|daily|day|weekly|monthly|unit|nightly|average)[ -](?:rate|price|cost|fee|charge|pay)\b|\b(?:rate|price|cost|fee|charge|pay|payment|sum)\b[^.]{0,40}\b(?:per|an?|for (?:an?|one|each))\b/i;
const UNIT =
  '(?:hours?|days?|weeks?|months?|nights?|sessions?|visits?|units?|miles?|tonnes?|meals?|copies|licen[cs]es?|places?|shifts?|doses?|treatments?|pupils?|users?|beds?|seats?|vehicles?|lessons?|journeys?|trips?)';
const COUNTED = new RegExp(`^ (?:\\p{L}+ ){0,2}${UNIT}\\b`, 'iu');
const PER_UNIT = new RegExp(
  `^ (?:\\(?[^.£]{0,20}\\)? ?)?(?:an?|per|each|for (?:an?|each|every)) (?:\\p{L}+ )?${UNIT}\\b`,
  'iu',
);

/** One rate, from the sum and how much was had for it. */
function isRate({ own, others }: Said, what: string): boolean {
  if (!PER.test(what)) return false;
  const figures = figuresIn(`${own}\n${others}`).filter(isExact);
  const sums = figures.filter((one) => one.unit === '£' && !PER_UNIT.test(one.behind));
  return (
    sums.length > 0 && figures.some((one) => one.unit === '' && one.value > 1 && COUNTED.test(one.behind))
  );
}

/** The sum, from one rate and how much was had for it. */
function isProduct({ own, others }: Said, what: string): boolean {
  if (PER.test(what) || !/\b(?:total|cost|sum|amount|price|fee|spend|value|payment|paid|bill)\b/i.test(what))
    return false;
  const figures = figuresIn(`${own}\n${others}`).filter(isExact);
  return (
    figures.some(({ unit, behind }) => unit === '£' && PER_UNIT.test(behind)) &&
    figures.some(({ unit, value, behind }) => unit === '' && value > 1 && COUNTED.test(behind))
  );
}
