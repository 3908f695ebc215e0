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
  /\b(?:price|cost|number|sum|amount|value|figure|fee|salary|spend(?:ing)?|total|count|share|budget|payment|rent|offer|headcount|quantity|income|expenditure|turnover|rate|bill|bonus|grant|estimate|hours|subtotal|charge|charges|contribution|balance|size|volume|tonnage|percentage|proportion|score|mark|margin|profit|loss|quote|quotation|discount|premium|allowance|pay|wage|weight|area|length|age|votes?|usage|consumption|result|sales|receipts|takings|revenue|cases|saving)\b/i;
const SEVERAL =
  /\b\d{1,4} (?!hours|days|weeks|months|years)\p{L}+s\b|\b(?:prices|costs|numbers|sums|amounts|figures|fees|rates|values|salaries|payments|grants|bonuses|totals|each|every|breakdown|schedule|rates|others|individual|two|three|four|five)\b|\band\b/iu;

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
    .filter(
      (item) =>
        withheldFigures(item).some((what) => canBeWorkedOut(checked, item, what)) || areEqual(checked, item),
    )
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
  return [...new Set(named)].filter((what) => FIGURE.test(what) && !SEVERAL.test(what.replace(OF_ONE, ' ')));
}

/** "the price of each visit" is one price; "the rate of each provider" is not. */
const OF_ONE =
  /\bof each\b(?= (?:\p{L}+ )?(?:hours?|days?|weeks?|months?|nights?|sessions?|visits?|units?|miles?|tonnes?|meals?|cop(?:y|ies)|licen[cs]e|place|shift|dose|treatment|user|bed|seat|vehicle|lesson|journey|trip|tablet|item|laptop|one)\b|$)/iu;

type Said = { readonly own: string; readonly others: string; readonly asked: string };

function saidBy(checked: Checked, item: Item): Said {
  const others = sentItems(checked).filter((one) => one !== item);
  return {
    own: statusFacts(item.answer.status).sendsWords ? wordsIn(item.answer.body) : '',
    others: others.map(({ question, answer }) => `${question.text} ${wordsIn(answer.body)}`).join('\n'),
    asked: item.question.text,
  };
}

const EQUAL =
  /\b(?:(?:the )?same (?:number|figure|amount|sum|count|total)s?(?: as each other| in each| for (?:both|each|all))?|same as each other|identical|equal(?:ly)?(?! (?:opportunit|pay|rights))|as many as each other|each (?:had|has|have) the same|did not differ|share (?:it|them) evenly|half each)\b/i;
const NOT_EQUAL = /\b(?:not|no two|whether|if)\b[^.]{0,25}\b(?:same|equal|identical|each)|\bunequal\b/i;
/** "the remaining two schools": how many there are, and no figure of theirs. */
const OF_HIDDEN = /\b(?:remaining|other|these|those|the|both|all|last) $/i;

/** Several are withheld that are said to be equal: what the parts leave of the total is shared out. */
function areEqual(checked: Checked, item: Item): boolean {
  const { own, others } = saidBy(checked, item);
  const named = item.citations.map(({ what }) => what).join('\n');
  if (!sentencesOf(`${own}\n${named}`).some((one) => EQUAL.test(one) && !NOT_EQUAL.test(one))) return false;
  const parts = alike(own, '').filter(({ before }) => !OF_HIDDEN.test(before));
  const given = sumOf(parts.filter((one) => !isTotal(one)));
  const totals = [...parts.filter(isTotal), ...alike(others, '')];
  return parts.length > 0 && totals.some(({ value }) => value > given && value - given < given);
}

function canBeWorkedOut(checked: Checked, item: Item, what: string): boolean {
  const said = saidBy(checked, item);
  return (
    isRest(said, what) ||
    isSum(said, what) ||
    isRate(said, what) ||
    isProduct(said, what) ||
    isShare(said, what) ||
    isChanged(said) ||
    isOfPeriod(said, what) ||
    isQuantity(said, what)
  );
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
  return figures.filter(
    ({ unit, value, before }) => unit === '' && Number.isInteger(value) && !/\bout of $/i.test(before),
  );
}

const isTotal = ({ before, behind }: Figure) =>
  TOTAL.test(before.split(/[.;]\s|\n/).at(-1) ?? '') || OF_THEM.test(behind.split(/[.;]\s|\n/)[0] ?? '');

/** Kinds of which there are two. */
const OF_TWO =
  /\b(?:two|both|either|other|sex|gender|wom[ae]n|m[ae]n|fe?males?|boys?|girls?|full-time|part-time|internal|external|permanent|temporary)\b/i;

/** How many things the sum is of: "the three schools together". */
const OF_TOTAL = /\b(?:totals?|sum|overall)\b[^.\n]{0,20}\b(?:the|all|our|these|those) $/i;
const NAMES_ALL = /^ (?:\p{L}+ ){1,3}(?:together|in all|combined|altogether|between them)\b/iu;

/** A total less the parts that are given: two of them at least, or the one of two. */
function isRest({ own, others, asked }: Said, what: string): boolean {
  const listed = alike(own, what).filter(
    ({ before, behind }) => !NAMES_ALL.test(behind) && !OF_TOTAL.test(before),
  );
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
    alike(rest.join('\n'), what).length > 1;
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
  /\b(?:hourly|daily|day|weekly|monthly|unit|nightly|average)[ -](?:rate|price|cost|fee|charge|pay)\b|\b(?:rate|price|cost|fee|charge|pay|payment|sum)\b[^.]{0,40}\b(?:per|an?|(?:for|of) (?:an?|one|each|every|a single))\b/i;
const UNIT =
  '(?:hours?|days?|weeks?|months?|nights?|sessions?|visits?|units?|miles?|tonnes?|meals?|copies|licen[cs]es?|places?|shifts?|doses?|treatments?|pupils?|users?|beds?|seats?|vehicles?|lessons?|journeys?|trips?)';
const COUNTED = new RegExp(`^ (?:\\p{L}+ ){0,2}${UNIT}\\b`, 'iu');
const PER_UNIT = new RegExp(
  `^ (?:\\(?[^.£]{0,20}\\)? ?)?(?:an?|per|each|for (?:an?|each|every)) (?:\\p{L}+ )?${UNIT}\\b`,
  'iu',
);

/** "How many tablets did you buy?" – "Forty, all at the same price." */
const COUNT_ASKED =
  /\bhow many [^?]{1,120}\? ?(?:\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|sixteen|eighteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|a hundred)\b[^.]{0,60}\b(?:same (?:price|model|rate)|one price|each)\b/i;

/** One rate, from the sum and how much was had for it. */
function isRate({ own, others }: Said, what: string): boolean {
  if (!PER.test(what)) return false;
  const figures = figuresIn(`${own}\n${others}`).filter(isExact);
  if (COUNT_ASKED.test(others) && figures.some(({ unit }) => unit === '£')) return true;
  const sums = figures.filter((one) => one.unit === '£' && !PER_UNIT.test(one.behind));
  return (
    sums.length > 0 &&
    figures.some(
      (one) =>
        one.unit === '' &&
        one.value > 1 &&
        (COUNTED.test(one.behind) || /^ (?:\p{L}+ ){0,2}\p{L}{2,}s\b/u.test(one.behind)),
    )
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

/** A number, from a share and the whole that it is of; a share, from the number and the whole. */
function isShare({ own, others, asked }: Said, what: string): boolean {
  const given = figuresIn(`${own}\n${others}`).filter(isExact);
  const shares = given.filter(
    ({ unit, behind }) => unit === '%' && !/^[^.]{0,40}\b(?:VAT|interest|inflation|discount)\b/i.test(behind),
  );
  const counts = [...given, ...figuresIn(asked)].filter(({ unit, value }) => unit !== '%' && value > 4);
  if (/\b(?:percentage|proportion|share|per cent|rate)\b/i.test(what)) {
    const isOfMoney = OF_MONEY.test(`${what}\n${asked}`);
    const likely = counts.filter(({ unit }) => unit === (isOfMoney ? '£' : ''));
    return likely.length >= 2 && IS_SHARE.test(`${asked}\n${what}`) && own === '';
  }
  return shares.length > 0 && counts.length > 0 && SHARE_OF.test(`${own}\n${others}\n${asked}`);
}

const OF_MONEY =
  /\b(?:share|percentage|proportion|per cent) of (?:the |its |their |our |all )?(?:\w+ )?(?:income|revenue|costs?|budget|prices?|sales|profits?|turnover|rents?|takings|receipts|spend(?:ing)?|savings?|fees?|funding|money)\b/i;
const IS_SHARE = /\b(?:percentage|proportion|share|per cent)\b/i;
/** What the share is of. */
const SHARE_OF =
  /\b(?:percentage|proportion|share|fraction|(?:%|per cent)[^.]{0,20} of (?:the|all|our|your|its|this|that|them|which|total))|% of (?:the|all|our|your|its|this|that|them|which|total|staff)|\b(?:staff|headcount|workforce|total|turnout|all)\b[^.]{0,20}\d/i;

const MORE =
  /\b(?:ris(?:e|en|es|ing)|rose|increas\w{1,3}|rais(?:e|ed)|uplift\w{0,3}|went up|gone up|up by|higher|more|grew|grown|added|fell|fall(?:en|s)?|drop\w{0,3}|decreas\w{1,3}|cut|reduc\w{1,4}|down by|lower|less|fewer|doubl\w{1,3}|tripl\w{1,3}|trebl\w{1,3}|halv\w{1,3}|twice|half as much|difference|gap|ahead of|behind)\b/i;

/** The figure now, from the one before and the change; one of two, from the other and the gap between them. */
function isChanged({ own, others }: Said): boolean {
  const sentences = sentencesOf(`${own}\n${others}`);
  return sentences.some((one, at) => {
    if (!MORE.test(one)) return false;
    const change = figuresIn(one).filter(isExact);
    const factor = /\b(?:doubl|tripl|trebl|halv|twice|half as much)/i.test(one);
    const near = figuresIn(`${sentences[at - 1] ?? ''} ${one} ${sentences[at + 1] ?? ''}`).filter(isExact);
    const bases = near.filter(({ unit, value }) => unit !== '%' && value > 0);
    return (
      (factor && bases.length > 0) ||
      (change.some(({ unit }) => unit === '%') && bases.length > 0) ||
      (BY_SO_MUCH.test(one) && change.length > 0 && bases.length > 1)
    );
  });
}

const BY_SO_MUCH =
  /\b(?:by|of) (?:£|\d)|\d (?:more|less|fewer|higher|lower)\b|\b(?:difference|gap|margin)\b/i;

const PERIOD =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|weeks?|months?|quarters?|terms?|years?|seasons?|half-years?|days?|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|spring|summer|autumn|winter|(?:19|20)\d\d)\b/i;
const LONGER =
  /\b(?:quarter\w{0,2}|half[- ]year\w{0,2}|years?|yearly|annual\w{0,2}|terms?|seasons?|total\w{0,3}|overall|in all|altogether|whole)\b/i;

/** One month, from the others and their sum. */
function isOfPeriod({ own, others, asked }: Said, what: string): boolean {
  if (!PERIOD.test(what)) return false;
  const parts = alike(own, what);
  const wholes = alike(others, what).filter(({ value }) => parts.some((part) => part.value < value));
  const rest = sumOf(wholes) - sumOf(parts);
  return parts.length >= 2 && wholes.length > 0 && rest > 0 && LONGER.test(others) && PERIOD.test(asked);
}

/** How much was had, from the sum and one rate. */
function isQuantity({ own, others }: Said, what: string): boolean {
  if (!/\b(?:hours|days|quantity|number|headcount|count|volume|tonnage|size)\b/i.test(what)) return false;
  const money = figuresIn(`${own}\n${others}`).filter((one) => isExact(one) && one.unit === '£');
  return (
    money.some(({ behind }) => PER_UNIT.test(behind)) && money.some(({ behind }) => !PER_UNIT.test(behind))
  );
}
