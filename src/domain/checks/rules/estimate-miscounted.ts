import type { Citation } from '../../letter/citations.ts';
import { type CostCitation, citesCost } from '../../letter/cost.ts';
import { figuresIn } from '../figures-in.ts';
import { findingsOf, firstCiting, type Placed, placeOf, type Rule } from '../finding.ts';
import { clausesServing, saidPlaceOf } from '../said.ts';
import { sentencesOf } from '../sentences-of.ts';

const finding = findingsOf('estimate-miscounted', 'warns');

/** An estimate whose own figures do not come to the hours or the sum that it states: so many files at so many minutes. */
export const estimateMiscounted: Rule = (checked) =>
  checked.citations.filter(isCounted).flatMap((citation) => {
    const item = firstCiting(checked, citation);
    const told = clausesServing(checked, citation).filter(({ clause }) => clause.role !== 'advice');
    const at = miscounted(told, rateOf(citation)) ?? (citesCost(citation) ? mispriced(told, citation) : null);
    if (item === undefined || at === null) return [];
    return [
      finding(
        { ...placeOf(item), ...saidPlaceOf(at), matter: citation.cited },
        {
          problem: 'The figures of the estimate do not come to the time or the sum that it states.',
          todo: 'Work it out again, and see whether the limit is still exceeded.',
          source: SOURCES[citation.regime],
        },
      ),
    ];
  });

/** Refusals for cost, and for a burden that is counted in hours. */
function isCounted(citation: Citation): boolean {
  return citesCost(citation) || (citation.claimed && BURDEN[citation.regime] === citation.provision);
}
/** What an hour costs in an estimate by the law; staff of a Scottish authority may cost less. */
function rateOf(citation: Citation): number | null {
  if (!citesCost(citation)) return null;
  return citation.regime === 'FOIA' ? 25 : 15;
}
const BURDEN = { FOIA: '14(1)', EIR: '12(4)(b)', FOISA: '14(1)', EISR: '10(4)(b)' } as const;

const SOURCES = {
  FOIA: 'FOIA s12; SI 2004/3244 reg 4',
  EIR: 'EIR reg 12(4)(b)',
  FOISA: 'FOISA s12; SSI 2004/467 regs 3, 5',
  EISR: 'EISR reg 10(4)(b)',
} as const;

const HOURS =
  /^ (?:and (?:a|one) half )?(?:\w+ )?hours?\b(?! (?:a|per|each|every|in (?:a|the)) (?:day|week|month)| (?:ago|before|after|later|notice)\b|[’']s? notice)/i;
const MINUTES = /^(?:-| )(?:\w+ )?minutes?\b/i;
/** Several spend the time, or the figures are round words: no product of two figures. */
const OTHERWISE =
  /\b(?:an hour and|two (?:officers|people|members|clerks)|both (?:officers|clerks)|twice|two passes|hundreds?|thousands?|dozens?|millions?|hours? (?:for|on) (?:each|every))\b/i;
/** The time at which the law draws the line. */
const OF_LIMIT = /\b(?:limit|threshold|allow(?:s|ed|ance)|maximum)|£ ?(?:450|600)\b|\bat £ ?\d/i;
const LIMITS: ReadonlySet<number> = new Set([18, 24, 40]);

/** "40 files an hour", "90 seconds", "two hours each": the time for one, told in another unit. */
const RATE = /^ (?:[\w-]+ ){0,3}(?:an|per|each|every|in an|to the) hour\b/i;
const PER_MINUTE = /^ (?:[\w-]+ ){0,3}(?:a|per|every) minute\b/i;
const SECONDS = /^(?:-| )(?:\w+ )?seconds?\b/i;
const HOURS_EACH =
  /^ (?:\w+ )?hours? (?:of \w+ )?(?:each|apiece|per (?!day|week|month|year|officer)|a (?:file|box|case|record|volume|folder|mailbox))/i;
const DAYS = /^ (?:working |staff |person[- ]|full |whole |office )?days?\b/i;
/** More than that is no time for one. */
const LONGEST = 180;

type Counted = { readonly minutes: readonly number[]; readonly counts: readonly number[] };

/** What is counted, and the time for one of it in minutes. */
function countedIn(all: string): Counted {
  const figures = figuresIn(all).filter(({ unit, value }) => unit === '' && value > 0);
  const timed = figures.map(({ value, behind }) => {
    if (RATE.test(behind)) return 60 / value;
    if (PER_MINUTE.test(behind)) return 1 / value;
    if (SECONDS.test(behind)) return value / 60;
    if (HOURS_EACH.test(behind)) return value * 60;
    return MINUTES.test(behind) && value <= LONGEST ? value : null;
  });
  const others = figures.filter(
    ({ behind, value }, at) =>
      timed[at] === null &&
      value > 1 &&
      ![HOURS, MINUTES, DAYS].some((one) => one.test(behind)) &&
      !/^ (?:working |calendar )?(?:weeks?|months?|years?)\b/i.test(behind),
  );
  return {
    minutes: timed.filter((one): one is number => one !== null),
    counts: [...new Set(others.map(({ value }) => value))],
  };
}

/** The hours that are stated, in hours, or else in days or by what they cost. */
function statedIn(sentences: readonly string[], rate: number | null): readonly number[] {
  const of = (one: string) =>
    figuresIn(one).filter(
      ({ unit, behind }) => unit === '' && HOURS.test(behind) && !HOURS_EACH.test(behind),
    );
  const hours = sentences.flatMap((one) =>
    of(one)
      .map(({ value }) => value)
      .filter((value) => !(LIMITS.has(value) && OF_LIMIT.test(one))),
  );
  if (hours.length > 0) return hours;
  const days = sentences
    .filter((one) => !/\b(?:within|receipt|reply|respond|deadline|notice)\b/i.test(one))
    .flatMap((one) => figuresIn(one).filter(({ unit, behind }) => unit === '' && DAYS.test(behind)));
  if (days.length > 0) return days.map(({ value }) => value * SHORT_DAY);
  const sums = sentences.flatMap((one) =>
    figuresIn(one).filter(({ unit, behind }) => unit === '£' && !AN_HOUR.test(behind)),
  );
  const most = Math.max(0, ...sums.map(({ value }) => value).filter((one) => one !== 450 && one !== 600));
  return rate === null || most === 0 ? [] : [most / rate];
}
/** The hours of a day at work, at the least. */
const SHORT_DAY = 7;
const AN_HOUR = /^ (?:an|per|each|for (?:an|each)) hour\b/i;

/** More hours are stated than all that is counted, at the time for each, and all other hours together come to. */
function miscounted(told: readonly Placed[], rate: number | null): Placed | null {
  const all = told.map(({ words }) => inMinutes(words)).join('\n');
  if (OTHERWISE.test(all)) return null;
  const sentences = sentencesOf(all);
  const { minutes, counts } = countedIn(all);
  const hours = statedIn(sentences, rate);
  const stated = Math.max(0, ...hours);
  if (stated === 0) return null;
  const beside = sum(hours) - stated * hours.filter((one) => one === stated).length;
  if (hours.some((one) => one === stated && isProductOf(one, all))) return null;
  const isWrong =
    minutes.length === 0 || counts.length === 0
      ? isWrongSum(sentences, hours)
      : stated > ((sum(counts) * sum(minutes)) / 60 + beside) * 1.1 ||
        sentences.some((one) => isWrongStep(one, sum(counts)));
  return isWrong ? (told.find(({ words }) => TIMED.test(words)) ?? null) : null;
}
const TIMED = /\b(?:minutes?|seconds?|hours?)\b/i;

/**
 * A product of up to three figures and one time: "70 minutes for one year of a school, 88 schools and five years", "60 files
 * of 30 pages at a minute for a page".
 */
function isProductOf(stated: number, all: string): boolean {
  const { minutes, counts } = countedIn(all);
  const spans = figuresIn(all).filter(
    ({ unit, behind, value }) => unit === '' && value > 1 && SPAN.test(behind),
  );
  const factors = [...new Set([...counts, ...spans.map(({ value }) => value)])].slice(0, MOST_FACTORS);
  const products = factors.flatMap((one, at) =>
    factors
      .slice(at + 1)
      .flatMap((two, next) => [one * two, ...factors.slice(at + next + 2).map((three) => one * two * three)]),
  );
  return products.some((many) =>
    minutes.some((each) => Math.abs((many * each) / 60 - stated) <= stated * 0.03 + 0.5),
  );
}
const SPAN = /^ (?:\w+ )?(?:years?|months?|weeks?|terms?|quarters?|days?)\b/i;
const MOST_FACTORS = 12;

/** "Finding them 6 hours, reading them 5 and a total of 21": steps that come to less than the whole. */
function isWrongSum(sentences: readonly string[], hours: readonly number[]): boolean {
  const whole = Math.max(...hours);
  const steps = hours.filter((one) => one !== whole);
  const isTotal = sentences.some(
    (one) =>
      /\b(?:total|in all|altogether|together|all told|comes? to|adds? up to|makes?)\b/i.test(one) &&
      figuresIn(one).some(({ value, behind }) => value === whole && HOURS.test(behind)),
  );
  return steps.length > 1 && isTotal && whole > sum(steps) * 1.1;
}

/** One step in one sentence: "reading the 95 at five minutes each is a further 16 hours". */
function isWrongStep(sentence: string, counted: number): boolean {
  const at = STEP.exec(sentence);
  if (at === null || TOGETHER.test(at[0])) return false;
  const figures = figuresIn(sentence.slice(0, at.index + at[0].length)).filter(({ unit }) => unit === '');
  const minutes = figures.filter(({ behind }) => MINUTES.test(behind));
  const hours = figures.filter(({ behind }) => HOURS.test(behind));
  if (minutes.length !== 1 || hours.length !== 1) return false;
  const most = (counted * sum(minutes.map(({ value }) => value))) / 60;
  return sum(hours.map(({ value }) => value)) > most * 1.1;
}
const STEP = /\bminutes?\b[^.;]{0,60}?\bhours?\b/i;
const TOGETHER =
  /\b(?:total|together|in all|whole|altogether|with (?:the|what)|all told|at least|plus|added?|limit|allow\w*)\b/i;

/** "a quarter of an hour" as "15 minutes" */
function inMinutes(words: string): string {
  const plain = words
    .replace(/£ ?\d[\d.]* (?:an|per|for an|each) hour/gi, 'that rate')
    .replace(
      /\b(?:an|one) hour (?=each\b|apiece\b|per \w|(?:a|for each|for every) (?:file|box|case|record))/gi,
      '60 minutes ',
    )
    .replace(/\b(\d+) an hour\b/gi, '$1 items an hour');
  return PARTS_OF_HOUR.reduce((text, [part, minutes]) => text.replace(part, `${minutes} minutes`), plain);
}
const PARTS_OF_HOUR: readonly (readonly [RegExp, number])[] = [
  [/\bthree[- ]quarters of an hour\b/gi, 45],
  [/\b(?:a )?quarter of an hour\b/gi, 15],
  [/\bhalf an hour\b|\ba half[- ]hour\b/gi, 30],
];
/** "23 hours, which would cost £475": so many hours at the rate of the law come to another sum. */
function mispriced(told: readonly Placed[], { regime }: CostCitation): Placed | null {
  const rate = regime === 'FOIA' ? 25 : 15;
  const isWrong = (sentence: string): boolean => {
    const figures = figuresIn(sentence);
    const hours = figures.filter(({ unit, behind }) => unit === '' && HOURS.test(behind));
    const sums = figures.filter(
      ({ unit, value }) => unit === '£' && value > 50 && value !== 450 && value !== 600,
    );
    const [time, money] = [
      hours.length === 1 ? hours[0] : undefined,
      sums.length === 1 ? sums[0] : undefined,
    ];
    if (time === undefined || money === undefined || !COMES_TO.test(sentence)) return false;
    const due = time.value * rate;
    // Staff of a Scottish authority may cost less than the most that may be counted.
    return regime === 'FOIA' ? Math.abs(money.value - due) > due * 0.04 : money.value > due * 1.04;
  };
  return told.find(({ words }) => sentencesOf(words).some(isWrong)) ?? null;
}
const COMES_TO =
  /\b(?:hours?)\b[^.£]{0,40}(?:\b(?:cost|come|comes|is|are|makes?|which|or|that)\b|[,(=])[^.£]{0,30}£/i;

function sum(values: readonly number[]): number {
  return values.reduce((all, one) => all + one, 0);
}
