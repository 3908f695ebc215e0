import * as v from 'valibot';
import type { Case } from '../domain/case/case.ts';
import type { Clause } from '../domain/clauses/clause.ts';
import { trustedNames } from '../domain/email/mail-key.ts';
import type { Question } from '../domain/request/foi-request.ts';
import { countShape } from '../shapes/mail.ts';
import { questionShape, regimeShape, requestShape } from '../shapes/request.ts';
import { richTextShape } from '../shapes/rich-text.ts';
import {
  DEEPEST_QUESTION,
  LONGEST_LINE,
  MOST_QUESTIONS,
  MOST_SET,
  MOST_TEAMS,
  said,
  tooMuch,
} from './limits.ts';
import {
  arrangedShape,
  assignmentsShape,
  clockShape,
  costLimitShape,
  dateShape,
  layoutShape,
  overridesShape,
  replyShape,
  SINCE,
} from './reply-shapes.ts';
import type { Backup, ClauseChange, Settings } from './store.ts';

/// The shapes of stored records, checked whenever one is read: a record may have been written by an older release, cut
/// short by a full disk, or come from a backup that somebody edited. What fails here is damaged, never used; what is larger
/// than `limits.ts` allows fails too, so that no view ever meets it.

/** What is shown in one line. */
const line = v.pipe(v.string(), v.maxLength(LONGEST_LINE, `is longer than ${said(LONGEST_LINE)} characters`));

const key = v.pipe(line, v.minLength(1));

const casesQuestions = v.pipe(
  v.array(questionShape),
  v.maxLength(MOST_QUESTIONS, `has more than ${said(MOST_QUESTIONS)} questions`),
  v.check(isShallow, `hangs more than ${said(DEEPEST_QUESTION)} questions under one another`),
);

const clauseRole = v.picklist([
  'withholding',
  'harm',
  'factors-for',
  'factors-against',
  'balance',
  'not-held',
  'cost',
  'advice',
  'opening',
  'closing',
  'internal-review',
  'regulator',
  'text',
]);

const attachedClause = v.object({
  id: v.string(),
  clauseId: v.nullable(v.string()),
  title: v.string(),
  role: clauseRole,
  serves: v.array(v.string()),
  body: richTextShape,
});

const answer = v.object({
  status: v.nullable(
    v.picklist(['answer', 'withhold', 'part', 'not-held', 'elsewhere', 'not-applicable', 'ncnd']),
  ),
  body: richTextShape,
  what: v.string(),
  exemptions: v.array(
    v.object({ provision: v.string(), likelihood: v.nullable(v.picklist(['would', 'would-be-likely'])) }),
  ),
  clauses: v.array(attachedClause),
  dependsOn: v.nullable(v.string()),
  revision: countShape,
  otherVersions: v.array(richTextShape),
});

const caseShape: v.GenericSchema<Case> = v.object({
  id: key,
  source: v.object({
    webmail: v.picklist(['gmail', 'outlook', 'pasted']),
    account: line,
    messageId: line,
    threadId: line,
    also: v.exactOptional(v.pipe(v.array(line), v.maxLength(100))),
    from: v.exactOptional(line),
    at: v.exactOptional(line),
  }),
  regime: regimeShape,
  reference: line,
  referenceFrom: v.picklist(['subject', 'body', 'proposed', 'typed']),
  requester: v.object({ name: line, email: line }),
  receivedOn: v.nullable(dateShape),
  subject: line,
  questions: casesQuestions,
  teams: v.pipe(
    v.array(v.object({ id: v.string(), name: line })),
    v.minLength(1),
    v.maxLength(MOST_TEAMS, `has more than ${said(MOST_TEAMS)} teams`),
  ),
  answers: v.record(v.string(), answer),
  clauses: v.array(attachedClause),
  assignments: assignmentsShape,
  clock: clockShape,
  reply: replyShape,
  arranged: arrangedShape,
  overrides: overridesShape,
  read: requestShape,
  revision: countShape,
  changedAt: v.string(),
  inserted: v.nullable(v.object({ lines: v.array(v.string()), at: v.string() })),
  inserting: v.nullable(v.array(v.string())),
});

const clauseShape: v.GenericSchema<Clause> = v.object({
  id: key,
  title: line,
  regime: regimeShape,
  provision: v.nullable(line),
  role: clauseRole,
  body: richTextShape,
  tags: v.array(v.string()),
  origin: v.picklist(['starter', 'own']),
});

const writtenClause: v.GenericSchema<ClauseChange> = v.object({ id: v.string(), clause: clauseShape });

const removedClause: v.GenericSchema<ClauseChange> = v.object({ id: v.string(), removed: v.literal(true) });

const regulator = v.object({ name: line, address: line, url: line, phone: line });

const settingShapes = {
  authority: v.object({
    name: line,
    officer: line,
    role: line,
    contact: line,
    reviewContact: line,
    regulator,
  }),
  nextRegulator: v.object({ ...regulator.entries, from: v.nullable(dateShape) }),
  scottishRegulator: regulator,
  referencePattern: line,
  nextNumber: v.pipe(v.number(), v.integer(), v.minValue(1)),
  teams: v.pipe(v.array(line), v.maxLength(MOST_SET)),
  defaultRegime: regimeShape,
  holidays: v.pipe(
    v.array(
      v.object({
        date: dateShape,
        title: line,
        nations: v.array(v.picklist(['england-and-wales', 'scotland', 'northern-ireland'])),
      }),
    ),
    v.maxLength(MOST_SET),
  ),
  holidaysTo: v.nullable(dateShape),
  layout: layoutShape,
  costLimit: costLimitShape,
} satisfies { [K in keyof Settings]: v.GenericSchema<Settings[K]> };

const someSettings: v.GenericSchema<unknown, Partial<Settings>> = v.object({
  authority: v.exactOptional(settingShapes.authority),
  nextRegulator: v.exactOptional(settingShapes.nextRegulator),
  scottishRegulator: v.exactOptional(settingShapes.scottishRegulator),
  referencePattern: v.exactOptional(settingShapes.referencePattern),
  nextNumber: v.exactOptional(settingShapes.nextNumber),
  teams: v.exactOptional(settingShapes.teams),
  defaultRegime: v.exactOptional(settingShapes.defaultRegime),
  holidays: v.exactOptional(settingShapes.holidays),
  holidaysTo: v.exactOptional(settingShapes.holidaysTo),
  layout: v.exactOptional(settingShapes.layout),
  costLimit: v.exactOptional(settingShapes.costLimit),
});

/** What reading a record gives: the value as it was stored, or which field of it cannot be read. */
export type ReadRecord<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: string };

/**
 * A stored case, or what is wrong with it ("questions.2.text"). Fields that this release does not know stay in it; those
 * that the release which stored it did not know are given, and its mail gets the names by which it is found today.
 */
export function readCase(stored: unknown): ReadRecord<Case> {
  const result = readAs(caseShape, isRecord(stored) ? withAllFields(stored) : stored);
  return result.ok
    ? { ok: true, value: { ...result.value, source: trustedNames(result.value.source) } }
    : result;
}

/** With what the release that stored it did not know: a field of the case, or what a kind of letter needs. */
function withAllFields(stored: Readonly<Record<string, unknown>>) {
  const { reply } = stored;
  return { ...SINCE, ...stored, ...(isRecord(reply) ? { reply: { ...SINCE.reply, ...reply } } : {}) };
}

/** A stored change of the library, or what is wrong with it. */
export function readClauseChange(stored: unknown): ReadRecord<ClauseChange> {
  return readAs(isRecord(stored) && 'clause' in stored ? writtenClause : removedClause, stored);
}

/** The settings that can be read, and the names of those that cannot. */
export function readSettings(stored: unknown): { readonly value: Partial<Settings>; readonly bad: string[] } {
  const fields = Object.entries(isRecord(stored) ? stored : {});
  const good = fields.filter(([name, value]) => isSetting(name, value));
  const bad = fields.filter(([name, value]) => Object.hasOwn(settingShapes, name) && !isSetting(name, value));
  return { value: v.parse(someSettings, Object.fromEntries(good)), bad: bad.map(first) };
}

/** The frame of a backup; its records are read one by one, so that one bad record does not refuse the rest. */
export const backupFrame = v.object({
  product: v.literal('foi-drafter' satisfies Backup['product']),
  format: v.number(),
  takenAt: v.string(),
  cases: v.array(v.unknown()),
  clauses: v.array(v.unknown()),
  settings: v.unknown(),
});

/** The id that a record claims, for naming it: never more of it than a line of a list holds. */
export function idOf(stored: unknown): string {
  if (!isRecord(stored)) return 'without an id';
  const { id } = stored;
  if (typeof id !== 'string' && typeof id !== 'number') return 'without an id';
  return String(id).length > 200 ? `${String(id).slice(0, 200)}…` : String(id);
}

function isSetting(name: string, value: unknown): boolean {
  const shape = Object.entries(settingShapes).find(([key]) => key === name)?.[1];
  return shape !== undefined && tooMuch(value) === null && v.is(shape, value);
}

function readAs<T>(shape: v.GenericSchema<T>, stored: unknown): ReadRecord<T> {
  const much = tooMuch(stored);
  if (much !== null) return { ok: false, problem: much };
  if (v.is(shape, stored)) return { ok: true, value: stored };
  const issue = v.safeParse(shape, stored, { abortEarly: true }).issues?.[0];
  return { ok: false, problem: issue ? wordsOf(issue) : 'the whole record' };
}

/** Which field, and what it is too much of where that is what is wrong with it. */
function wordsOf(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue) || 'the whole record';
  return issue.type === 'max_length' || issue.type === 'check' ? `${path} ${issue.message}` : path;
}

/** True when no question stands too deep. Each is looked up once, whatever order they stand in. */
function isShallow(questions: Question[]): boolean {
  const parents = new Map(questions.map(({ id, parent }) => [id, parent]));
  const depths = new Map<string, number>();
  return questions.every(({ id }) => {
    const climbed: string[] = [];
    let at: string | null = id;
    for (; at !== null && parents.has(at) && !depths.has(at); at = parents.get(at) ?? null) {
      climbed.push(at);
      // Met again on the way up a ring, it counts as the top.
      depths.set(at, 0);
    }
    let depth = at === null ? 0 : (depths.get(at) ?? 0);
    for (const one of climbed.reverse()) depths.set(one, ++depth);
    return depth <= DEEPEST_QUESTION;
  });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function first([name]: readonly [string, unknown]): string {
  return name;
}
