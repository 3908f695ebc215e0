import * as v from 'valibot';
import type { Clock } from '../domain/law/clock.ts';
import type { CostEstimate } from '../domain/law/cost-limit.ts';
import { checkDate } from '../domain/law/dates.ts';
import type { Assignments } from '../domain/letter/assignments.ts';
import { plainLetter } from '../domain/letter/decision.ts';
import { type Arrangement, REPLY_KINDS, type Reply } from '../domain/letter/reply.ts';
import { richTextShape } from '../shapes/rich-text.ts';

/// What is stored of a letter beside its answers: which kind it is, how it is laid out, when it is due.

/** A day that the calendar has: 2026-02-31 is none. */
export const dateShape = v.pipe(v.string(), v.check(isDate, 'is no day of the calendar'));

export const layoutShape = v.picklist(['per-department', 'per-question', 'reasons-first']);

export const costLimitShape = v.picklist([450, 600]);

const notNegative = v.pipe(v.number(), v.finite(), v.minValue(0));

const estimateShape: v.GenericSchema<CostEstimate> = v.object({
  limit: costLimitShape,
  lines: v.array(
    v.object({
      id: v.string(),
      activity: v.picklist(['determining', 'locating', 'retrieving', 'extracting']),
      what: v.string(),
      count: notNegative,
      minutes: notNegative,
    }),
  ),
});

export const replyShape: v.GenericSchema<Reply> = v.object({
  kind: v.picklist(REPLY_KINDS),
  layout: layoutShape,
  clarify: v.object({ questions: v.array(v.string()), ask: richTextShape }),
  transfer: v.object({
    to: v.string(),
    contact: v.string(),
    questions: v.array(v.string()),
    how: v.picklist(['transferred', 'suggested']),
  }),
  review: v.object({
    askedOn: v.nullable(dateShape),
    outcome: v.nullable(v.picklist(['upheld', 'partly-upheld', 'overturned'])),
    findings: richTextShape,
  }),
  holding: v.object({ why: richTextShape, replyBy: v.nullable(dateShape) }),
  estimate: v.nullable(estimateShape),
});

export const clockShape: v.GenericSchema<Clock> = v.object({
  clarified: v.nullable(dateShape),
  fee: v.nullable(v.object({ notice: dateShape, paid: v.nullable(dateShape) })),
  variant: v.nullable(
    v.variant('kind', [
      v.object({
        kind: v.literal('school'),
        closed: v.array(v.object({ from: dateShape, to: dateShape })),
      }),
      v.object({ kind: v.literal('transferred-records') }),
      v.object({ kind: v.literal('set-by-regulator'), until: dateShape }),
    ]),
  ),
  extension: v.nullable(
    v.variant('kind', [
      v.object({ kind: v.literal('public-interest'), provision: v.string(), until: dateShape }),
      v.object({ kind: v.literal('complex-and-voluminous') }),
    ]),
  ),
});

export const assignmentsShape: v.GenericSchema<Assignments> = v.record(
  v.string(),
  v.object({ teams: v.nullable(v.array(v.string())), together: v.boolean() }),
);

const arrangementShape: v.GenericSchema<Arrangement> = v.object({
  edits: v.record(v.string(), v.object({ text: richTextShape, basis: richTextShape })),
  order: v.array(v.string()),
  leftOut: v.array(v.string()),
});

export const arrangedShape = v.object(v.entriesFromList(REPLY_KINDS, v.exactOptional(arrangementShape)));

export const overridesShape = v.record(v.string(), v.object({ reason: v.string(), at: v.string() }));

/** What a case that an older release stored lacks. */
export const SINCE = { ...plainLetter, overrides: {}, inserting: null };

function isDate(date: string): boolean {
  try {
    return checkDate(date) === date;
  } catch {
    return false;
  }
}
