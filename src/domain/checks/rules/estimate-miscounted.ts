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
    const at = miscounted(told) ?? (citesCost(citation) ? mispriced(told, citation) : null);
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
/** Time for each that is told in other ways, or that several spend: no product of two figures. */
const OTHERWISE =
  /\b(?:an hour and|(?:hours?|days?|an hour|a day) (?:for |on |per )?(?:each|every|a file|apiece)|per hour|(?:each|every|a|an) (?:\w+ ){0,3}(?:takes?|took|needs?|would take) (?:an|one|two|three|a) (?:hours?|day)|(?:files?|records?|cases|items|pages|boxes|messages|e-?mails) (?:an|per|each) hour|two (?:officers|people|members|clerks)|both (?:officers|clerks)|twice|two passes|seconds|hundreds?|thousands?|dozens?|millions?)\b/i;
/** The time at which the law draws the line. */
const OF_LIMIT = /\b(?:limit|threshold|£ ?450|£ ?600|allow(?:s|ed|ance)|maximum|at £ ?\d)/i;
const LIMITS: ReadonlySet<number> = new Set([18, 24, 40]);

/** More hours are stated than all that is counted, at the time for each, and all other hours together come to. */
function miscounted(told: readonly Placed[]): Placed | null {
  const all = told.map(({ words }) => inMinutes(words)).join('\n');
  if (OTHERWISE.test(all)) return null;
  const sentences = sentencesOf(all);
  const hours = sentences.flatMap((one) =>
    figuresIn(one)
      .filter(({ unit, behind }) => unit === '' && HOURS.test(behind))
      .map(({ value }) => value)
      .filter((value) => !(LIMITS.has(value) && OF_LIMIT.test(one))),
  );
  const figures = figuresIn(all).filter(({ unit }) => unit === '');
  const minutes = figures.filter(({ behind }) => MINUTES.test(behind)).map(({ value }) => value);
  const counts = new Set(
    figures
      .filter(({ behind, value }) => value > 1 && !HOURS.test(behind) && !MINUTES.test(behind))
      .map(({ value }) => value),
  );
  const stated = Math.max(0, ...hours);
  if (stated === 0 || minutes.length === 0 || counts.size === 0) return null;
  const beside = sum(hours) - stated * hours.filter((one) => one === stated).length;
  const most = (sum([...counts]) * sum(minutes)) / 60 + beside;
  const isWrong = stated > most * 1.1 || sentences.some((one) => isWrongStep(one, sum([...counts])));
  return isWrong ? (told.find(({ words }) => MINUTE.test(words)) ?? null) : null;
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
  const plain = words.replace(/£ ?\d[\d.]* (?:an|per|for an|each) hour/gi, 'that rate');
  return PARTS_OF_HOUR.reduce((text, [part, minutes]) => text.replace(part, `${minutes} minutes`), plain);
}
const PARTS_OF_HOUR: readonly (readonly [RegExp, number])[] = [
  [/\bthree[- ]quarters of an hour\b/gi, 45],
  [/\b(?:a )?quarter of an hour\b/gi, 15],
  [/\bhalf an hour\b|\ba half[- ]hour\b/gi, 30],
];
const MINUTE = /\bminutes?\b|\b(?:half an|quarters? of an) hour\b/i;

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
