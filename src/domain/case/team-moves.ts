import { type Team, TOGETHER } from '../letter/assignments.ts';
import { answerKey } from '../letter/decision.ts';
import type { Case, CaseMove } from './case.ts';

type TeamMove = Extract<CaseMove, { kind: 'add-team' | 'rename-team' | 'remove-team' }>;

/** A move that changes who answers. The last team cannot be removed. */
export function teamMove(c: Case, move: TeamMove): Case {
  switch (move.kind) {
    case 'add-team':
      return add(c, move.team);
    case 'rename-team':
      return rename(c, move.team, move.name);
    case 'remove-team':
      return remove(c, move.team);
  }
}

function add(c: Case, team: Team): Case {
  const taken = team.id === TOGETHER || c.teams.some(({ id }) => id === team.id);
  return taken ? c : { ...c, teams: [...c.teams, team] };
}

function rename(c: Case, id: string, name: string): Case {
  if (!c.teams.some((team) => team.id === id && team.name !== name)) return c;
  return { ...c, teams: c.teams.map((team) => (team.id === id ? { ...team, name } : team)) };
}

function remove(c: Case, id: string): Case {
  const teams = c.teams.filter((team) => team.id !== id);
  if (teams.length === 0 || teams.length === c.teams.length) return c;
  const gone = new Set(c.questions.map((question) => answerKey(question.id, id)));
  const answers = Object.fromEntries(Object.entries(c.answers).filter(([key]) => !gone.has(key)));
  return { ...c, teams, answers };
}
