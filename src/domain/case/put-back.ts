import { answerersIn } from '../letter/assignments.ts';
import {
  type Answer,
  type AnswerLists,
  type AnswerWords,
  answerKey,
  emptyAnswer,
} from '../letter/decision.ts';
import { questionsInOrder } from '../letter/questions.ts';
import type { Question } from '../request/foi-request.ts';
import { same } from '../value/same.ts';
import { isEmptyAnswer, mapAnswers } from './answers.ts';
import { FIELDS, type FoiCase, PARTS } from './case.ts';
import type { AnswerChange, CaseChange, CaseMove } from './moves.ts';
import {
  entriesBack,
  fieldsBack,
  type Identified,
  listBack,
  partsBack,
  pickBoth,
  valuesBack,
} from './take-back.ts';

/// Undo. A move's opposite names only what the move changed, so that what another window did since is kept.

/** The move that takes back what changed between two states of one case (a letter that was inserted stays so). */
export function undoOf(before: FoiCase, after: FoiCase): CaseMove {
  const change: CaseChange = {
    ...(same(before.questions, after.questions) ? {} : { questions: before.questions }),
    ...(same(before.clauses, after.clauses) ? {} : { clauses: before.clauses }),
    ...(same(before.teams, after.teams) ? {} : { teams: before.teams }),
    answers: changedAnswers(before, after),
    fields: pickBoth(before, after, FIELDS),
    parts: pickBoth(before, after, PARTS),
    touched: [
      ...touchedIds(before.questions, after.questions),
      ...touchedIds(before.clauses, after.clauses),
      ...touchedIds(before.teams, after.teams),
    ],
  };
  return { kind: 'put-back', change };
}

/** One undo for two moves made one after the other in the same place, such as two bursts of typing. */
export function undoOfBoth(first: CaseMove, second: CaseMove): CaseMove {
  if (first.kind !== 'put-back' || second.kind !== 'put-back') return first;
  const [one, two] = [first.change, second.change];
  const answers = Object.keys({ ...one.answers, ...two.answers }).map((key) => {
    const [early, late] = [one.answers[key] ?? two.answers[key], two.answers[key] ?? one.answers[key]];
    return [key, { was: early?.was ?? null, saw: late?.saw ?? null }] as const;
  });
  const change: CaseChange = {
    ...two,
    ...one,
    answers: Object.fromEntries(answers),
    fields: {
      was: { ...two.fields.was, ...one.fields.was },
      saw: { ...one.fields.saw, ...two.fields.saw },
    },
    parts: { was: { ...two.parts.was, ...one.parts.was }, saw: { ...one.parts.saw, ...two.parts.saw } },
    touched: [...new Set([...one.touched, ...two.touched])],
  };
  return { kind: 'put-back', change };
}

function changedAnswers(before: FoiCase, after: FoiCase): CaseChange['answers'] {
  const keys = Object.keys({ ...before.answers, ...after.answers });
  const changed = keys.filter((key) => !same(before.answers[key], after.answers[key]));
  const both = (key: string): AnswerChange => ({
    was: before.answers[key] ?? null,
    saw: after.answers[key] ?? null,
  });
  return Object.fromEntries(changed.map((key) => [key, both(key)]));
}

function touchedIds(before: readonly Identified[], after: readonly Identified[]): readonly string[] {
  const was = new Map(before.map((item) => [item.id, item]));
  const is = new Map(after.map((item) => [item.id, item]));
  return [...new Set([...was.keys(), ...is.keys()])].filter((id) => !same(was.get(id), is.get(id)));
}

/** Applies an undo. */
export function putBack(foiCase: FoiCase, change: CaseChange): FoiCase {
  const touched = new Set(change.touched);
  const next: FoiCase = {
    ...foiCase,
    ...fieldsBack(foiCase, change.fields),
    ...partsBack(foiCase, change.parts),
    questions: reparentOrphans(listBack(foiCase.questions, change.questions, touched)),
    clauses: listBack(foiCase.clauses, change.clauses, touched),
    teams: keepOne(listBack(foiCase.teams, change.teams, touched), foiCase.teams),
  };
  const answers = knownAnswers(next, putBackAnswers(foiCase, change));
  return { ...next, answers: withoutTwins(answers, next.clauses) };
}

/** Taking back a team that was added leaves one, even when another window removed the others since. */
function keepOne<T>(restored: readonly T[], now: readonly T[]): readonly T[] {
  return restored.length === 0 ? now : restored;
}

/** A question whose parent is gone, or has come to hang under it since, hangs under none. */
function reparentOrphans(questions: FoiCase['questions']): FoiCase['questions'] {
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
function withoutTwins(answers: FoiCase['answers'], clauses: FoiCase['clauses']): FoiCase['answers'] {
  const seen = new Set(clauses.map(({ id }) => id));
  return mapAnswers(answers, (answer) => {
    const own = answer.clauses.filter(({ id }) => !seen.has(id));
    for (const { id } of own) seen.add(id);
    return own.length === answer.clauses.length ? answer : { ...answer, clauses: own };
  });
}

function putBackAnswers(foiCase: FoiCase, change: CaseChange): FoiCase['answers'] {
  const answers: Record<string, Answer> = { ...foiCase.answers };
  for (const [key, { was, saw }] of Object.entries(change.answers)) {
    const back = answerBack(was, saw, answers[key] ?? null);
    if (back === null) delete answers[key];
    else answers[key] = back;
  }
  return answers;
}

function knownAnswers(foiCase: FoiCase, answers: FoiCase['answers']): FoiCase['answers'] {
  const keys = new Set(
    foiCase.questions.flatMap((q) => answerersIn(foiCase).map((by) => answerKey(q.id, by))),
  );
  const points = new Set(foiCase.questions.map(({ id }) => id));
  const known = Object.entries(answers).filter(([key]) => keys.has(key));
  return Object.fromEntries(
    known.map(([key, a]) => [
      key,
      a.dependsOn !== null && !points.has(a.dependsOn) ? { ...a, dependsOn: null } : a,
    ]),
  );
}

/**
 * An answer with one move taken back: what the move changed is as it `was`, unless that was changed since the move left
 * it as it `saw` it. Null: no answer. One that another window took away since stays away.
 */
function answerBack(was: Answer | null, saw: Answer | null, now: Answer | null): Answer | null {
  if (saw !== null && now === null) return null;
  const [before, left, is] = [was ?? emptyAnswer, saw ?? emptyAnswer, now ?? emptyAnswer];
  const back: Answer = {
    ...valuesBack(before, left, is),
    ...listsBack(before, left, is),
    ...wordsBack(before, left, is),
  };
  return was === null && isEmptyAnswer(back) ? null : back;
}

function listsBack(was: Answer, saw: Answer, now: Answer): AnswerLists {
  return {
    exemptions: entriesBack(was.exemptions, saw.exemptions, now.exemptions, ({ provision }) => provision),
    clauses: entriesBack(was.clauses, saw.clauses, now.clauses, ({ id }) => id),
    schedule: entriesBack(was.schedule, saw.schedule, now.schedule, ({ id }) => id),
  };
}

/** Revisions only grow, so that a window that saw the undone body knows that it is old. */
function wordsBack(was: Answer, saw: Answer, now: Answer): AnswerWords {
  const writtenSince = now.revision !== saw.revision;
  const { body, otherVersions } = writtenSince ? now : was;
  const revision = writtenSince || now.revision === was.revision ? now.revision : now.revision + 1;
  return { body, otherVersions, revision };
}
