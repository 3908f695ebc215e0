import { answerersIn } from '../letter/assignments.ts';
import { type Answer, answerKey } from '../letter/decision.ts';
import { questionsInOrder } from '../letter/questions.ts';
import type { Question } from '../request/foi-request.ts';
import { same } from '../value/same.ts';
import { mapAnswers, mergeAnswers } from './answers.ts';
import { levelled } from './assign-moves.ts';
import type { FoiCase } from './case.ts';
import { ownTerms, termsFor, termsRead } from './terms.ts';

/** Which question that was read now takes the place of each question that was there. */
type Heirs = ReadonlyMap<Question, Question>;

/**
 * The case with these questions instead of its own. A question whose words are unchanged keeps its id and its answers.
 * One that was edited, split or merged gives its answers to the question that has its words now. Answers to words that
 * are in none of the new questions go with their question.
 * @param read the questions as read now; `whole`, all of the mail when it was read anew.
 */
export function readAgain(
  foiCase: FoiCase,
  read: readonly Question[],
  whole: FoiCase['read'] = foiCase.read,
): FoiCase {
  const heirs = findHeirs(foiCase.questions, read);
  const ids = idsOf(read, foiCase.questions, heirs);
  const named = (id: string) => ids.get(id) ?? null;
  const before = new Map(foiCase.questions.map((question) => [question.id, question]));
  const fresh = read.map((q) => {
    const id = named(q.id) ?? q.id;
    return { ...before.get(id), ...q, id, parent: q.parent === null ? null : named(q.parent) };
  });
  const questions = questionsInOrder(fresh);
  const level = alike(foiCase, heirs);
  const answers = inheritedAnswers(level, heirs, ids);
  const assignments = inheritedAssignments(level, heirs, ids);
  const heirOf = (id: string) => {
    const old = before.get(id);
    const now = old && heirs.get(old);
    return now === undefined ? [] : (ids.get(now.id) ?? []);
  };
  const terms =
    whole === foiCase.read
      ? termsFor(foiCase.terms, (governed) => [...new Set(governed.flatMap(heirOf))])
      : [
          ...ownTerms(foiCase.terms),
          ...termsFor(termsRead(whole), (governed) => governed.flatMap((id) => named(id) ?? [])),
        ];
  const after = { ...foiCase, read: whole, questions, answers, assignments, terms };
  return same(after, foiCase) ? foiCase : after;
}

/** Questions that become one are answered by the same teams in the same way first. */
function alike(foiCase: FoiCase, heirs: Heirs): FoiCase {
  const groups = new Map<Question, string[]>();
  for (const [old, now] of heirs) groups.set(now, [...(groups.get(now) ?? []), old.id]);
  return [...groups.values()].filter((ids) => ids.length > 1).reduce((so, ids) => levelled(so, ids), foiCase);
}

function inheritedAssignments(
  foiCase: FoiCase,
  heirs: Heirs,
  ids: ReadonlyMap<string, string>,
): FoiCase['assignments'] {
  const inherited = foiCase.questions.flatMap((old) => {
    const id = ids.get(heirs.get(old)?.id ?? '');
    const own = foiCase.assignments[old.id];
    return id === undefined || own === undefined ? [] : [[id, own] as const];
  });
  return Object.fromEntries(inherited);
}

/** How many questions of a case have words or a decision that no question of these would take over. */
export function answersLost(foiCase: FoiCase, read: readonly Question[]): number {
  const heirs = findHeirs(foiCase.questions, read);
  const lost = (question: Question) => answerersIn(foiCase).some((by) => isWritten(foiCase, question.id, by));
  return foiCase.questions.filter((question) => !heirs.has(question) && lost(question)).length;
}

function isWritten(foiCase: FoiCase, question: string, team: string): boolean {
  const answer = foiCase.answers[answerKey(question, team)];
  return answer !== undefined && (answer.status !== null || answer.body.length > 0);
}

function findHeirs(before: readonly Question[], read: readonly Question[]): Heirs {
  const heirs = new Map<Question, Question>();
  const taken = new Set<Question>();
  const pair = (suits: (old: Question, now: Question) => boolean) => {
    for (const old of before) {
      const now = heirs.has(old) ? undefined : read.find((q) => !taken.has(q) && suits(old, q));
      if (now === undefined) continue;
      heirs.set(old, now);
      taken.add(now);
    }
  };
  pair((old, now) => old.text === now.text && old.span?.start === now.span?.start);
  pair((old, now) => old.text === now.text);
  for (const old of before) {
    const now = heirs.has(old) ? undefined : read.find((q) => overlap(old.span, q.span));
    if (now !== undefined) heirs.set(old, now);
  }
  return heirs;
}

function overlap(a: Question['span'], b: Question['span']): boolean {
  return a !== null && b !== null && a.start < b.end && b.start < a.end;
}

/** The id in the case of each question as read: its predecessor's, else one that no question had. */
function idsOf(
  read: readonly Question[],
  before: readonly Question[],
  heirs: Heirs,
): ReadonlyMap<string, string> {
  const used = new Set(before.map(({ id }) => id));
  const ids = new Map<string, string>();
  for (const [old, now] of sameWordsFirst(heirs)) if (!ids.has(now.id)) ids.set(now.id, old.id);
  for (const { id } of read) {
    if (ids.has(id)) continue;
    const unused = firstUnused(id, used);
    used.add(unused);
    ids.set(id, unused);
  }
  return ids;
}

function sameWordsFirst(heirs: Heirs): readonly (readonly [Question, Question])[] {
  const pairs = [...heirs];
  const same = pairs.filter(([old, now]) => old.text === now.text);
  return [...same, ...pairs.filter((pair) => !same.includes(pair))];
}

function firstUnused(id: string, used: ReadonlySet<string>): string {
  let candidate = id;
  for (let turn = 2; used.has(candidate); turn += 1) candidate = `${id}.${turn}`;
  return candidate;
}

function inheritedAnswers(
  foiCase: FoiCase,
  heirs: Heirs,
  ids: ReadonlyMap<string, string>,
): FoiCase['answers'] {
  const answers: Record<string, Answer> = {};
  const nowOf = new Map<string, string>();
  for (const old of foiCase.questions) {
    const id = ids.get(heirs.get(old)?.id ?? '');
    if (id === undefined) continue;
    nowOf.set(old.id, id);
    for (const by of answerersIn(foiCase)) {
      const was = foiCase.answers[answerKey(old.id, by)];
      const key = answerKey(id, by);
      if (was !== undefined) answers[key] = answers[key] ? mergeAnswers(answers[key], was) : was;
    }
  }
  return mapAnswers(answers, (answer) => repointed(answer, nowOf));
}

function repointed(answer: Answer, nowOf: ReadonlyMap<string, string>): Answer {
  if (answer.dependsOn === null) return answer;
  const on = nowOf.get(answer.dependsOn) ?? null;
  return on === answer.dependsOn ? answer : { ...answer, dependsOn: on };
}
