import { type Assignment, answererOf, answerersIn, everyTeam, teamsOf } from '../letter/assignments.ts';
import { answerKey } from '../letter/decision.ts';
import { withDescendants } from '../letter/questions.ts';
import { same } from '../value/same.ts';
import type { Case, CaseMove } from './case.ts';
import { settled } from './settle.ts';

type AssignMove = Extract<CaseMove, { kind: 'assign' | 'answer-together' }>;

/**
 * A move that changes who answers a question, with all its parts. What a team wrote is kept when the question is no
 * longer its own; where the answers go is for `settled`.
 */
export function assignMove(c: Case, move: AssignMove): Case {
  const change = changeBy(c, move);
  const asked = withDescendants(c.questions, move.question);
  if (change === null || asked.length === 0) return c;
  const changed = asked.map(({ id }) => [id, { ...(c.assignments[id] ?? everyTeam), ...change }] as const);
  const assigned = { ...c, assignments: { ...c.assignments, ...Object.fromEntries(changed) } };
  const after = settled(withIntroductions(assigned, move.question));
  return same(after, c) ? c : after;
}

/** What only introduces the question goes to the teams that answer any of its parts. */
function withIntroductions(c: Case, question: string): Case {
  const parent = c.questions.find(({ id }) => id === question)?.parent ?? null;
  if (parent === null || answersOf(c, parent).length > 0) return c;
  const parts = c.questions.filter((one) => one.parent === parent).map(({ id }) => id);
  const { teams } = assignmentOfAll(c, parts);
  const own = { ...(c.assignments[parent] ?? everyTeam), teams };
  return withIntroductions({ ...c, assignments: { ...c.assignments, [parent]: own } }, parent);
}

function answersOf(c: Case, question: string): readonly string[] {
  return answerersIn(c)
    .map((by) => answerKey(question, by))
    .filter((key) => c.answers[key] !== undefined);
}

function changeBy(c: Case, move: AssignMove): Partial<Assignment> | null {
  if (move.kind === 'answer-together') return { together: move.together };
  if (move.teams === null) return { teams: null };
  const named = new Set(move.teams);
  return c.teams.some(({ id }) => named.has(id)) ? { teams: move.teams } : null;
}

/** Who answers when these questions become one: every team of any, together only where all of them were. */
function assignmentOfAll(c: Case, questions: readonly string[]): Assignment {
  const teams = c.teams.filter((team) => questions.some((id) => teamsOf(c, id).includes(team)));
  const together = questions.every((id) => c.assignments[id]?.together === true);
  return { teams: teams.map(({ id }) => id), together };
}

/** The case with these questions answered by the same teams in the same way, so that their answers can be put together. */
export function levelled(c: Case, questions: readonly string[]): Case {
  const assignment = assignmentOfAll(c, questions);
  const all = Object.fromEntries(questions.map((id) => [id, assignment]));
  return settled({ ...c, assignments: { ...c.assignments, ...all } });
}

/** The key under which a team's answer to a question is kept. */
export function keyOfAnswer(c: Pick<Case, 'teams' | 'assignments'>, question: string, team: string): string {
  return answerKey(question, answererOf(c, question, team));
}
