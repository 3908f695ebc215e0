import { type Assignment, answererOf, answerersIn, everyTeam, teamsOf } from '../letter/assignments.ts';
import { answerKey } from '../letter/decision.ts';
import { withDescendants } from '../letter/questions.ts';
import { same } from '../value/same.ts';
import type { FoiCase } from './case.ts';
import type { CaseMove } from './moves.ts';
import { settled } from './settle.ts';

type AssignMove = Extract<CaseMove, { kind: 'assign' | 'answer-together' }>;

/**
 * A move that changes who answers a question, with all its parts. What a team wrote is kept when the question is no
 * longer its own; where the answers go is for `settled`.
 */
export function assignMove(foiCase: FoiCase, move: AssignMove): FoiCase {
  const change = changeBy(foiCase, move);
  const asked = withDescendants(foiCase.questions, move.question);
  if (change === null || asked.length === 0) return foiCase;
  const changed = asked.map(
    ({ id }) => [id, { ...(foiCase.assignments[id] ?? everyTeam), ...change }] as const,
  );
  const assigned = { ...foiCase, assignments: { ...foiCase.assignments, ...Object.fromEntries(changed) } };
  const after = settled(withIntroductions(assigned, move.question));
  return same(after, foiCase) ? foiCase : after;
}

/** What only introduces the question goes to the teams that answer any of its parts. */
function withIntroductions(foiCase: FoiCase, question: string): FoiCase {
  const parent = foiCase.questions.find(({ id }) => id === question)?.parent ?? null;
  if (parent === null || answersOf(foiCase, parent).length > 0) return foiCase;
  const parts = foiCase.questions.filter((one) => one.parent === parent).map(({ id }) => id);
  const { teams } = assignmentOfAll(foiCase, parts);
  const own = { ...(foiCase.assignments[parent] ?? everyTeam), teams };
  return withIntroductions({ ...foiCase, assignments: { ...foiCase.assignments, [parent]: own } }, parent);
}

function answersOf(foiCase: FoiCase, question: string): readonly string[] {
  return answerersIn(foiCase)
    .map((by) => answerKey(question, by))
    .filter((key) => foiCase.answers[key] !== undefined);
}

function changeBy(foiCase: FoiCase, move: AssignMove): Partial<Assignment> | null {
  if (move.kind === 'answer-together') return { together: move.together };
  if (move.teams === null) return { teams: null };
  const named = new Set(move.teams);
  return foiCase.teams.some(({ id }) => named.has(id)) ? { teams: move.teams } : null;
}

/** Who answers when these questions become one: every team of any, together only where all of them were. */
function assignmentOfAll(foiCase: FoiCase, questions: readonly string[]): Assignment {
  const teams = foiCase.teams.filter((team) => questions.some((id) => teamsOf(foiCase, id).includes(team)));
  const together = questions.every((id) => foiCase.assignments[id]?.together === true);
  return { teams: teams.map(({ id }) => id), together };
}

/** The case with these questions answered by the same teams in the same way, so that their answers can be put together. */
export function levelled(foiCase: FoiCase, questions: readonly string[]): FoiCase {
  const assignment = assignmentOfAll(foiCase, questions);
  const all = Object.fromEntries(
    questions.map((id) => [id, { ...foiCase.assignments[id], ...assignment }] as const),
  );
  return settled({ ...foiCase, assignments: { ...foiCase.assignments, ...all } });
}

/** The key under which a team's answer to a question is kept. */
export function keyOfAnswer(
  c: Pick<FoiCase, 'teams' | 'assignments'>,
  question: string,
  team: string,
): string {
  return answerKey(question, answererOf(c, question, team));
}
