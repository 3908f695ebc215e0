import { type CostActivity, type EstimateLine, POUNDS_AN_HOUR } from '../../law/cost-limit.ts';
import type { EstimateFacts, EstimatePlaceholder, EstimateTold } from './kind-facts.ts';
import type { NoticePart } from './sentences.ts';

/// The estimate of FOIA s12 in words (SI 2004/3244, regs 3 and 4).

const ACTIVITIES: Record<CostActivity, string> = {
  determining: 'Finding out whether we hold it',
  locating: 'Locating it',
  retrieving: 'Retrieving it',
  extracting: 'Extracting it',
};

const WORK: Record<EstimateFacts['provision'], string> = {
  '12(1)': 'answering your request',
  '12(2)': 'just finding out whether we hold the information that you asked for',
};

const COUNTED: Record<EstimateFacts['provision'], string> = {
  '12(1)':
    'The estimate counts only the time for finding out whether we hold the information, and for locating, retrieving and extracting it.',
  '12(2)': 'The estimate counts only the time for finding out whether we hold the information.',
};

/** What the work would take and cost, line by line, and the limit that it exceeds. */
export function estimateWords(facts: EstimateFacts, tell: EstimateTold): NoticePart {
  const lead = [tell.total ? totalWords(facts) : '', tell.work ? 'This is what the work consists of:' : ''];
  return {
    lead: lead.filter((words) => words !== '').join(' '),
    list: tell.work ? facts.estimate.lines.map(lineWords) : [],
    after: tell.work
      ? `${COUNTED[facts.provision]} The limit and the hourly rate are set by regulations (SI 2004/3244).`
      : null,
  };
}

function totalWords({ provision, estimate, cost }: EstimateFacts): string {
  const limit = `£${estimate.limit}, or ${cost.limitHours} hours`;
  const over = cost.exceeds
    ? `That exceeds the appropriate limit, which for us is ${limit}.`
    : `The appropriate limit for us is ${limit}.`;
  return `We estimate that ${WORK[provision]} would take us ${duration(cost.minutes)} and cost ${pounds(cost.pounds)}, at £${POUNDS_AN_HOUR} an hour. ${over}`;
}

/** "136" hours, "3,400" pounds: the clauses that use them say what they are. */
export function estimateValues({
  estimate,
  cost,
}: EstimateFacts): Readonly<Record<EstimatePlaceholder, string>> {
  return {
    estimate_hours: number(Math.round(cost.minutes / 6) / 10),
    estimate_cost: pounds(cost.pounds).slice(1),
    estimate_basis: estimate.lines.map(lineWords).join('; '),
    limit_hours: number(cost.limitHours),
    limit_cost: number(estimate.limit),
  };
}

function lineWords(line: EstimateLine): string {
  const what = line.what.trim().replace(/(?<![.:;])[.:;]+$/, '');
  const work = what === '' ? ACTIVITIES[line.activity] : `${ACTIVITIES[line.activity]}: ${what}`;
  const total = duration(line.count * line.minutes);
  return line.count === 1
    ? `${work} – ${total}`
    : `${work} – ${number(line.count)} at ${number(line.minutes)} ${plural(line.minutes, 'minute')} each, ${total}`;
}

/** "136 hours", "2 hours and 30 minutes", "45 minutes". */
function duration(minutes: number): string {
  const whole = Math.round(minutes * 10) / 10;
  const hours = Math.floor(whole / 60);
  const rest = Math.round((whole - hours * 60) * 10) / 10;
  const parts = [
    hours === 0 ? '' : `${number(hours)} ${plural(hours, 'hour')}`,
    rest === 0 && hours > 0 ? '' : `${number(rest)} ${plural(rest, 'minute')}`,
  ];
  return parts.filter((part) => part !== '').join(' and ');
}

function plural(count: number, word: string): string {
  return count === 1 ? word : `${word}s`;
}

/** "£3,400", "£462.50". */
export function pounds(amount: number): string {
  const pence = Number.isInteger(amount) ? 0 : 2;
  return `£${amount.toLocaleString('en-GB', { minimumFractionDigits: pence, maximumFractionDigits: pence })}`;
}

function number(value: number): string {
  return value.toLocaleString('en-GB');
}
