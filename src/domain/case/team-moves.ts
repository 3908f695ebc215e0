import { type Team, TOGETHER } from '../letter/assignments.ts';
import { answerKey } from '../letter/decision.ts';
import type { CaseMove, FoiCase } from './case.ts';

type TeamMove = Extract<CaseMove, { kind: 'add-team' | 'rename-team' | 'remove-team' }>;

/** A move that changes who answers. The last team cannot be removed. */
export function teamMove(foiCase: FoiCase, move: TeamMove): FoiCase {
  switch (move.kind) {
    case 'add-team':
      return add(foiCase, move.team);
    case 'rename-team':
      return rename(foiCase, move.team, move.name);
    case 'remove-team':
      return remove(foiCase, move.team);
  }
}

function add(foiCase: FoiCase, team: Team): FoiCase {
  const taken = team.id === TOGETHER || foiCase.teams.some(({ id }) => id === team.id);
  return taken ? foiCase : { ...foiCase, teams: [...foiCase.teams, team] };
}

function rename(foiCase: FoiCase, id: string, name: string): FoiCase {
  if (!foiCase.teams.some((team) => team.id === id && team.name !== name)) return foiCase;
  return { ...foiCase, teams: foiCase.teams.map((team) => (team.id === id ? { ...team, name } : team)) };
}

function remove(foiCase: FoiCase, id: string): FoiCase {
  const teams = foiCase.teams.filter((team) => team.id !== id);
  if (teams.length === 0 || teams.length === foiCase.teams.length) return foiCase;
  const gone = new Set(foiCase.questions.map((question) => answerKey(question.id, id)));
  const answers = Object.fromEntries(Object.entries(foiCase.answers).filter(([key]) => !gone.has(key)));
  return { ...foiCase, teams, answers };
}
