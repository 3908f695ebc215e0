import type { CostActivity, CostLaw, EstimateLine } from '../../law/cost-limit.ts';
import { capital, listOf, questionList } from './english-lists.ts';
import type { EstimateFacts, EstimatePlaceholder, EstimateTold } from './kind-facts.ts';
import type { NoticePart } from './sentences.ts';

/// The estimate of section 12 in words (FOIA: SI 2004/3244, regs 3 and 4; FOISA: SSI 2004/467, regs 3 and 5). Time is told
/// in hours everywhere, so that no two parts of a letter give one time as two numbers.

const ACTIVITIES: Record<CostLaw, Record<CostActivity, string>> = {
  FOIA: {
    determining: 'finding out whether we hold it',
    locating: 'locating it',
    retrieving: 'retrieving it',
    extracting: 'extracting it',
  },
  FOISA: {
    determining: 'finding out whether we hold it',
    locating: 'locating it',
    retrieving: 'retrieving it',
    extracting: 'providing it',
  },
};

const LAWS: Record<CostLaw, string> = { FOIA: 'SI 2004/3244', FOISA: 'SSI 2004/467' };

const RATES: Record<CostLaw, string> = { FOIA: 'at', FOISA: 'at no more than' };

/** What the work would take and cost, and the limit that it exceeds. Work of one kind stands in the sentence, other work in a list. */
export function estimateWords(facts: EstimateFacts, tell: EstimateTold): NoticePart {
  const { lines } = facts;
  const [only] = lines;
  const counted = tell.work ? countedWords(facts) : null;
  if (tell.work && lines.length === 1 && only !== undefined)
    return { lead: oneSentence(facts, only, tell), list: [], after: counted };
  const listed = tell.work && lines.length > 0;
  const lead = [tell.total ? totalWords(facts) : '', listed ? 'The work would be:' : ''];
  return {
    lead: lead.filter((words) => words !== '').join(' '),
    list: listed ? lines.map((line) => capital(lineWords(line, facts.regime))) : [],
    after: counted,
  };
}

/** "Answering Q1 would mean opening each file: 6,200 at 5 minutes each, which is about 517 hours, or £12,917 at £25 an hour." */
function oneSentence(facts: EstimateFacts, line: EstimateLine, { total }: EstimateTold): string {
  const counted = countOf(line);
  const sum = total ? sumWords(facts) : hours(facts.cost.minutes);
  const work = counted === '' ? sum : `${counted}, which is ${sum}`;
  const sentence = `${capital(goal(facts))} would mean ${workOf(line, facts.regime)}: ${work}.`;
  return total ? `${sentence} ${limitWords(facts)}` : sentence;
}

function totalWords(facts: EstimateFacts): string {
  return `${capital(goal(facts))} would take us ${sumWords(facts)}. ${limitWords(facts)}`;
}

function sumWords({ regime, cost }: EstimateFacts): string {
  return `${hours(cost.minutes, cost.limitHours)}, or ${estimated(cost.pounds)} ${RATES[regime]} £${cost.rate} an hour`;
}

function limitWords({ cost }: EstimateFacts): string {
  return `${cost.exceeds ? 'That is more than the limit, which for us is' : 'The limit for us is'} £${cost.limit}, or ${cost.limitHours} hours.`;
}

/** "answering Q1": what would take the time. */
function goal({ provision, questions }: EstimateFacts): string {
  const what = questions.length === 0 ? 'your request' : questionList(questions);
  if (provision === '12(1)') return `answering ${what}`;
  const asked = questions.length === 0 ? 'that you asked for' : `asked for in ${questionList(questions)}`;
  return `just finding out whether we hold the information ${asked}`;
}

/** Under FOISA the last of the work is to provide the information. */
const COUNTED: Record<CostLaw, readonly string[]> = {
  FOIA: ['finding out whether we hold the information', 'locating', 'retrieving and extracting it'],
  FOISA: ['locating, retrieving and providing the information'],
};

function countedWords({ regime, provision }: EstimateFacts): string {
  const [first = '', ...others] = COUNTED[regime];
  const rest = others.length === 0 || provision === '12(2)' ? '' : `, and for ${others.join(', ')}`;
  return `This estimate counts only the time for ${first}${rest}. The limit and the hourly rate are set by regulations (${LAWS[regime]}).`;
}

/** "136" hours, "3,400" pounds: the clauses that use them say what they are. */
export function estimateValues({
  regime,
  cost,
  lines,
}: EstimateFacts): Readonly<Record<EstimatePlaceholder, string>> {
  return {
    estimate_hours: rounded(cost.minutes, cost.limitHours).text,
    estimate_cost: estimated(cost.pounds).slice(1),
    estimate_basis: listOf(lines.map((line) => lineWords(line, regime))),
    limit_hours: number(cost.limitHours),
    limit_cost: number(cost.limit),
  };
}

/** "opening each file (6,200 at 5 minutes each, about 517 hours)" */
function lineWords(line: EstimateLine, law: CostLaw): string {
  const counted = countOf(line);
  const total = hours(line.count * line.minutes);
  return `${workOf(line, law)} (${counted === '' ? total : `${counted}, ${total}`})`;
}

/** What is done as it stands after "would mean": officers write "opening each file", or name the files only. */
function workOf({ activity, what }: EstimateLine, law: CostLaw): string {
  const named = what.trim().replace(/(?<![.:;])[.:;]+$/, '');
  const usual = ACTIVITIES[law][activity];
  if (named === '') return usual;
  const work = /^[a-z]+ing\b/i.test(named)
    ? named
    : `${usual.split(' whether ')[0]?.replace(/ it$/, '') ?? ''} ${named}`;
  return work.replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase());
}

function countOf({ count, minutes }: EstimateLine): string {
  return count === 1 ? '' : `${number(count)} at ${number(minutes)} ${plural(minutes, 'minute')} each`;
}

/** "about 517 hours", "109.5 hours", "45 minutes". `limit`: hours that it must not seem to meet when it does not. */
function hours(minutes: number, limit?: number): string {
  if (minutes < 60 && limit === undefined) {
    const some = Math.round(minutes * 10) / 10;
    return `${number(some)} ${plural(some, 'minute')}`;
  }
  const { text, exact } = rounded(minutes, limit);
  return `${exact ? '' : 'about '}${text} ${plural(Number(text), 'hour')}`;
}

/** Hours to one decimal, from a hundred on to none; more where fewer would hide on which side of the limit they are. */
function rounded(minutes: number, limit?: number): { readonly text: string; readonly exact: boolean } {
  const exact = minutes / 60;
  const usual = exact < 100 ? 1 : 0;
  const shown = [usual, 1, 2, 3].map((places) => Number(exact.toFixed(places)));
  const told = shown.find((one) => limit === undefined || one > limit === exact > limit) ?? exact;
  return { text: number(told), exact: Math.abs(told - exact) < 1e-9 };
}

function plural(count: number, word: string): string {
  return count === 1 ? word : `${word}s`;
}

/** "£12,917", "£462.50": in an estimate, pence of thousands say nothing. */
function estimated(amount: number): string {
  return pounds(amount >= 1000 ? Math.round(amount) : amount);
}

/** "£3,400", "£462.50". */
export function pounds(amount: number): string {
  const pence = Number.isInteger(amount) ? 0 : 2;
  return `£${amount.toLocaleString('en-GB', { minimumFractionDigits: pence, maximumFractionDigits: pence })}`;
}

function number(value: number): string {
  return value.toLocaleString('en-GB');
}
