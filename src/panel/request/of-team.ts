import type { FoiCase } from '../../domain/case/case.ts';
import { answererOf } from '../../domain/letter/assignments.ts';

/** What is told of one answer, or of a question as a whole. */
type Told = { readonly questionId: string | null; readonly teamId: string | null };

/** True when it is of the team's answer: its own, or that which it gives together with the team that is named. */
export function isOfTeam(foiCase: FoiCase, { questionId, teamId }: Told, team: string): boolean {
  if (teamId === null || questionId === null) return true;
  return answererOf(foiCase, questionId, teamId) === answererOf(foiCase, questionId, team);
}
