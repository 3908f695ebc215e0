import * as v from 'valibot';
import { lineShape } from '../value/size.ts';
import type { ValueOf } from '../value/value.ts';

/// Who answers what: every team by itself, some teams only, or all of them together.

/** Who answers a question. A question that has none is every team's, each for itself. */
export const assignmentShape = v.object({
  /** The teams that answer it, by id; null: all teams. */
  teams: v.optional(v.nullable(v.array(v.string())), null),
  /** One answer holds for all of its teams. */
  together: v.optional(v.boolean(), false),
});
export type Assignment = ValueOf<typeof assignmentShape>;
export type Assignments = Readonly<Record<string, Assignment>>;

/** Nobody said who answers: every team, each for itself. */
export const everyTeam: Assignment = v.parse(assignmentShape, {});

/** Stands for "all teams of the question" in the key of an answer that they give together. */
export const TOGETHER = '*';

/** The teams of a case, and who answers what. */
type Assigned = { readonly teams: readonly Team[]; readonly assignments: Assignments };

/** The teams that answer a question, in the order of the case; all of them when none of those named is there any more. */
export function teamsOf({ teams, assignments }: Assigned, question: string): readonly Team[] {
  const named = assignments[question]?.teams ?? null;
  const own = named === null ? teams : teams.filter(({ id }) => named.includes(id));
  return own.length === 0 ? teams : own;
}

/** True when one answer holds for all teams of the question; one team alone has nobody to answer together with. */
export function isTogether(of: Assigned, question: string): boolean {
  return of.assignments[question]?.together === true && teamsOf(of, question).length > 1;
}

/** Under whose name the answer of a team to a question is kept: its own, or that of all together. */
export function answererOf(of: Assigned, question: string, team: string): string {
  return isTogether(of, question) ? TOGETHER : team;
}

/** All names under which answers may be kept. */
export function answerersIn({ teams }: Pick<Assigned, 'teams'>): readonly string[] {
  return [...teams.map(({ id }) => id), TOGETHER];
}

/** A team (department) that answers. A case always has at least one; the letter names teams only when there are two or more. */
export const teamShape = v.object({ id: v.string(), name: lineShape });

export type Team = ValueOf<typeof teamShape>;
