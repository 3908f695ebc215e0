import { answerersIn } from '../letter/assignments.ts';
import { type Answer, answerKey } from '../letter/decision.ts';
import { questionsInOrder } from '../letter/questions.ts';
import type { Question } from '../request/foi-request.ts';
import { mapAnswers } from './answers.ts';
import type { Case, CaseChange, CaseMove } from './case.ts';

/// Undo. A move's opposite names only what the move changed, so that what another window did since is kept.

const FIELDS = ['regime', 'reference', 'referenceFrom', 'receivedOn', 'requester', 'read', 'clock'] as const;

/** The move that takes back what changed between two states of one case (a letter that was inserted stays so). */
export function undoOf(before: Case, after: Case): CaseMove {
  const fields = Object.fromEntries(
    FIELDS.filter((field) => !same(before[field], after[field])).map((field) => [field, before[field]]),
  );
  const keys = Object.keys({ ...before.answers, ...after.answers }).filter(
    (key) => !same(before.answers[key], after.answers[key]),
  );
  const change: CaseChange = {
    ...(same(before.questions, after.questions) ? {} : { questions: before.questions }),
    ...(same(before.clauses, after.clauses) ? {} : { clauses: before.clauses }),
    ...(same(before.teams, after.teams) ? {} : { teams: before.teams }),
    answers: Object.fromEntries(keys.map((key) => [key, before.answers[key] ?? null])),
    fields,
    ...changedKeys(before, after),
    touched: [
      ...touchedIds(before.questions, after.questions),
      ...touchedIds(before.clauses, after.clauses),
      ...touchedIds(before.teams, after.teams),
    ],
    saw: Object.fromEntries(keys.map((key) => [key, after.answers[key]?.revision ?? 0])),
  };
  return { kind: 'put-back', change };
}

/** Of what is kept by key: the entries that differ, as they were. */
function changedKeys(before: Case, after: Case): Partial<CaseChange> {
  return {
    reply: differing(before.reply, after.reply),
    assignments: entriesBefore(before.assignments, after.assignments),
    arranged: entriesBefore(before.arranged, after.arranged),
    overrides: entriesBefore(before.overrides, after.overrides),
  };
}

function differing<T extends object>(before: T, after: T): Partial<T> {
  const changed: Partial<T> = {};
  for (const key in before) if (!same(before[key], after[key])) changed[key] = before[key];
  return changed;
}

type ByKey<T> = Readonly<Record<string, T>>;

function entriesBefore<T>(before: ByKey<T>, after: ByKey<T>): ByKey<T | null> {
  const keys = Object.keys({ ...before, ...after }).filter((key) => !same(before[key], after[key]));
  return Object.fromEntries(keys.map((key) => [key, before[key] ?? null]));
}

function putBackKeys<T>(now: ByKey<T>, before: ByKey<T | null> | undefined): ByKey<T> {
  const kept = Object.entries(now).filter(([key]) => before?.[key] === undefined);
  const back = Object.entries(before ?? {}).flatMap(([key, was]) =>
    was === null ? [] : [[key, was] as const],
  );
  return Object.fromEntries([...kept, ...back]);
}

type Identified = { readonly id: string };

function touchedIds(before: readonly Identified[], after: readonly Identified[]): readonly string[] {
  const was = new Map(before.map((item) => [item.id, item]));
  const is = new Map(after.map((item) => [item.id, item]));
  return [...new Set([...was.keys(), ...is.keys()])].filter((id) => !same(was.get(id), is.get(id)));
}

/** The states come from two reads of the store, so what did not change is equal and not the same object. */
function same(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

/** Applies an undo. */
export function putBack(c: Case, change: CaseChange): Case {
  const touched = change.touched === undefined ? null : new Set(change.touched);
  const next: Case = {
    ...c,
    ...change.fields,
    questions: reparentOrphans(putBackList(c.questions, change.questions, touched)),
    clauses: putBackList(c.clauses, change.clauses, touched),
    teams: keepOne(putBackList(c.teams, change.teams, touched), c.teams),
    reply: { ...c.reply, ...change.reply },
    assignments: putBackKeys(c.assignments, change.assignments),
    arranged: putBackKeys(c.arranged, change.arranged),
    overrides: putBackKeys(c.overrides, change.overrides),
  };
  const answers = knownAnswers(next, putBackAnswers(c, change));
  return { ...next, answers: withoutTwins(answers, next.clauses) };
}

/** Items that the move touched as they were, in their old order; all others as they are now. */
function putBackList<T extends Identified>(
  now: readonly T[],
  before: readonly T[] | undefined,
  touched: ReadonlySet<string> | null,
): readonly T[] {
  if (before === undefined || touched === null) return before ?? now;
  const present = new Map(now.map((item) => [item.id, item]));
  const restored = before.flatMap((item) => (touched.has(item.id) ? item : (present.get(item.id) ?? [])));
  const known = new Set(before.map((item) => item.id));
  return [...restored, ...now.filter((item) => !known.has(item.id) && !touched.has(item.id))];
}

/** Taking back a team that was added leaves one, even when another window removed the others since. */
function keepOne<T>(restored: readonly T[], now: readonly T[]): readonly T[] {
  return restored.length === 0 ? now : restored;
}

/** A question whose parent is gone, or has come to hang under it since, hangs under none. */
function reparentOrphans(questions: Case['questions']): Case['questions'] {
  const fixed = new Map(questions.map((question) => [question.id, question]));
  for (const question of questions) {
    const { parent } = question;
    if (parent !== null && (!fixed.has(parent) || isAbove(fixed, question.id, parent)))
      fixed.set(question.id, { ...question, parent: null });
  }
  return questionsInOrder([...fixed.values()]);
}

function isAbove(questions: ReadonlyMap<string, Question>, id: string, from: string): boolean {
  const seen = new Set<string>();
  for (let at: string | null = from; at !== null && !seen.has(at); at = questions.get(at)?.parent ?? null) {
    if (at === id) return true;
    seen.add(at);
  }
  return false;
}

/** A clause that came back while another window attached it elsewhere stays where it came back first. */
function withoutTwins(answers: Case['answers'], clauses: Case['clauses']): Case['answers'] {
  const seen = new Set(clauses.map(({ id }) => id));
  return mapAnswers(answers, (answer) => {
    const own = answer.clauses.filter(({ id }) => !seen.has(id));
    for (const { id } of own) seen.add(id);
    return own.length === answer.clauses.length ? answer : { ...answer, clauses: own };
  });
}

function putBackAnswers(c: Case, change: CaseChange): Case['answers'] {
  const answers: Record<string, Answer> = { ...c.answers };
  for (const [key, was] of Object.entries(change.answers ?? {})) {
    const now = answers[key];
    const writtenSince = now !== undefined && change.saw !== undefined && now.revision !== change.saw[key];
    if (was === null && !writtenSince) delete answers[key];
    else if (was !== null) answers[key] = writtenSince ? keepBody(was, now) : bumped(was, now);
  }
  return answers;
}

function keepBody(was: Answer, now: Answer): Answer {
  return { ...was, body: now.body, revision: now.revision, otherVersions: now.otherVersions };
}

/** Revisions only grow, so that a window that saw the undone body knows that it is old. */
function bumped(was: Answer, now: Answer | undefined): Answer {
  return now === undefined || now.revision === was.revision ? was : { ...was, revision: now.revision + 1 };
}

function knownAnswers(c: Case, answers: Case['answers']): Case['answers'] {
  const keys = new Set(c.questions.flatMap((q) => answerersIn(c).map((by) => answerKey(q.id, by))));
  const points = new Set(c.questions.map(({ id }) => id));
  const known = Object.entries(answers).filter(([key]) => keys.has(key));
  return Object.fromEntries(
    known.map(([key, a]) => [
      key,
      a.dependsOn !== null && !points.has(a.dependsOn) ? { ...a, dependsOn: null } : a,
    ]),
  );
}
