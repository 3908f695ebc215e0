import type { FoiCase } from '../../domain/case/case.ts';
import { answererOf } from '../../domain/letter/assignments.ts';

/** What is told of one answer, or of a question as a whole. */
type Told = { readonly questionId: string | null; readonly teamId: string | null };

/** True when it is of the team's answer: its own, or that which it gives together with the team that is named. */
export function isOfTeam(foiCase: FoiCase, { questionId, teamId }: Told, team: string): boolean {
  if (teamId === null || questionId === null) return true;
  return answererOf(foiCase, questionId, teamId) === answererOf(foiCase, questionId, team);
}

/** So much of names fits on one line beside the rest. */
const ON_ONE_LINE = 26;

/** "All teams", "Press, Fleet", "4 of 6 teams". */
export function teamNames(foiCase: FoiCase, teams: readonly string[]): string {
  if (teams.length === foiCase.teams.length) return 'All teams';
  const names = foiCase.teams.filter(({ id }) => teams.includes(id)).map(({ name }) => name);
  const joined = names.join(', ');
  const fits = names.length < 2 || joined.length <= ON_ONE_LINE;
  return fits ? joined : `${teams.length} of ${foiCase.teams.length} teams`;
}
