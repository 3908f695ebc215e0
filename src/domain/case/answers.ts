import { answererOf, teamsOf } from '../letter/assignments.ts';
import { type Answer, answerKey, emptyAnswer } from '../letter/decision.ts';
import { isBlank, type RichText } from '../text/rich-text.ts';
import { same } from '../value/same.ts';
import type { FoiCase } from './case.ts';

/** One team's answer to one question, or that of all together; an empty one when nothing was decided. */
export function answerOf(
  c: Pick<FoiCase, 'answers' | 'teams' | 'assignments'>,
  questionId: string,
  teamId: string,
): Answer {
  return c.answers[answerKey(questionId, answererOf(c, questionId, teamId))] ?? emptyAnswer;
}

/** The answers that the letter is made from: not those that wait while their team does not answer for itself. */
export function answersInForce(
  c: Pick<FoiCase, 'questions' | 'answers' | 'teams' | 'assignments'>,
): readonly Answer[] {
  return c.questions.flatMap(({ id }) => answersTo(c, id));
}

/** Those of them to one question. */
export function answersTo(
  c: Pick<FoiCase, 'answers' | 'teams' | 'assignments'>,
  question: string,
): readonly Answer[] {
  const keys = teamsOf(c, question).map((team) => answerKey(question, answererOf(c, question, team.id)));
  return [...new Set(keys)].flatMap((key) => c.answers[key] ?? []);
}

/**
 * The answer with these claims. What is withheld is said for each: what was typed before there was one goes to the first, and
 * stays with the answer when the last is taken away.
 */
export function withClaims(answer: Answer, claims: Answer['exemptions']): Answer {
  const [first, ...others] = claims;
  if (first === undefined)
    return { ...answer, exemptions: [], what: answer.what || whatIn(answer.exemptions) };
  if (answer.what === '' || first.what !== '') return { ...answer, exemptions: claims };
  return { ...answer, what: '', exemptions: [{ ...first, what: answer.what }, ...others] };
}

function whatIn(claims: Answer['exemptions']): string {
  return claims.map(({ what }) => what).find((what) => what !== '') ?? '';
}

/** The same words and decisions, whatever their history. */
export function isAlike(one: Answer, other: Answer): boolean {
  return same(plain(one), plain(other));
}

/** True when nothing was decided, claimed, attached or written, whatever else a later release stored with it. */
export function isEmptyAnswer(answer: Answer): boolean {
  const said = isBlank(answer.body) ? { ...answer, body: [] } : answer;
  return isAlike(said, { ...said, ...emptyAnswer });
}

function plain({ revision: _, clauses, ...decided }: Answer): unknown {
  return { ...decided, clauses: clauses.map(({ id: _id, ...clause }) => clause) };
}

/** Changes answers; gives back the same record when none changed. */
export function mapAnswers(
  answers: FoiCase['answers'],
  change: (answer: Answer) => Answer,
): FoiCase['answers'] {
  const entries = Object.entries(answers).map(([key, answer]) => [key, change(answer)] as const);
  return entries.every(([key, answer]) => answers[key] === answer) ? answers : Object.fromEntries(entries);
}

/** Two bodies of one answer: the kept versions without the blank, the current and the repeated ones. */
export function versionsBeside(current: RichText, versions: readonly RichText[]): readonly RichText[] {
  return versions.filter(
    (version, i) =>
      !isBlank(version) &&
      !same(version, current) &&
      versions.findIndex((earlier) => same(earlier, version)) === i,
  );
}

/**
 * Two questions became one: both bodies, first question first; everything claimed or attached for either. Where the
 * statuses differ, one decision holds for both only if it was the only one; otherwise the officer decides again.
 */
export function mergeAnswers(first: Answer | undefined, second: Answer | undefined): Answer {
  if (first === undefined || second === undefined) return first ?? second ?? emptyAnswer;
  return {
    ...second,
    ...first,
    status: mergedStatus(first, second),
    body: [...first.body, ...second.body],
    what: first.what === '' ? second.what : first.what,
    notHeld: first.notHeld === '' ? second.notHeld : first.notHeld,
    exemptions: uniqueBy([...first.exemptions, ...second.exemptions], (claim) => claim.provision),
    clauses: uniqueBy([...first.clauses, ...second.clauses], (clause) => clause.id),
    schedule: uniqueBy([...first.schedule, ...second.schedule], (line) => line.id),
    dependsOn: first.dependsOn ?? second.dependsOn,
    revision: Math.max(first.revision, second.revision) + 1,
    otherVersions: [...first.otherVersions, ...second.otherVersions],
  };
}

function mergedStatus(first: Answer, second: Answer): Answer['status'] {
  if (first.status === second.status || second.status === null) return first.status;
  if (first.status === null) return second.status;
  const both = [first.status, second.status];
  if (!both.some((s) => s === 'answer' || s === 'part' || s === 'part-held')) return null;
  if (both.some((s) => s === 'not-held' || s === 'part-held')) return 'part-held';
  return both.some((s) => s === 'withhold' || s === 'part') ? 'part' : null;
}

/** The first of those with equal keys, in their order. */
export function uniqueBy<T>(list: readonly T[], key: (item: T) => string): readonly T[] {
  return list.filter((item, i) => list.findIndex((other) => key(other) === key(item)) === i);
}
