import type { AttachedClause } from '../letter/decision.ts';
import { answerOf, mapAnswers } from './answers.ts';
import { keyOfAnswer } from './assign-moves.ts';
import type { Case, CaseMove } from './case.ts';

type ClauseMove = Extract<
  CaseMove,
  { kind: 'attach-clause' | 'attach-clauses' | 'edit-clause' | 'detach-clause' }
>;

/** A move that changes the clauses attached to the letter or to an answer. A clause's id is its own in the whole case. */
export function clauseMove(c: Case, move: ClauseMove): Case {
  switch (move.kind) {
    case 'attach-clause':
      return attach(c, move.question, move.team ?? c.teams[0]?.id ?? '', move.clause);
    case 'attach-clauses':
      return move.clauses.reduce((so, clause) => attach(so, null, '', clause), c);
    case 'edit-clause':
      return mapClauses(c, (clauses) => edit(clauses, move));
    case 'detach-clause':
      return mapClauses(c, (clauses) => detach(clauses, move.clause));
  }
}

/** Every clause attached anywhere in the case, those of the letter first. */
export function attachedClauses(c: Pick<Case, 'clauses' | 'answers'>): readonly AttachedClause[] {
  return [...c.clauses, ...Object.values(c.answers).flatMap((answer) => answer.clauses)];
}

function attach(c: Case, question: string | null, team: string, clause: AttachedClause): Case {
  if (attachedClauses(c).some(({ id }) => id === clause.id)) return c;
  if (question === null) return { ...c, clauses: [...c.clauses, clause] };
  const known = c.questions.some(({ id }) => id === question) && c.teams.some(({ id }) => id === team);
  if (!known) return c;
  const answer = answerOf(c, question, team);
  const next = { ...answer, clauses: [...answer.clauses, clause] };
  return { ...c, answers: { ...c.answers, [keyOfAnswer(c, question, team)]: next } };
}

type Clauses = readonly AttachedClause[];

/** Applies a change wherever clauses are attached; the same case when nothing changed. */
function mapClauses(c: Case, change: (clauses: Clauses) => Clauses): Case {
  const clauses = change(c.clauses);
  const answers = mapAnswers(c.answers, (answer) => {
    const changed = change(answer.clauses);
    return changed === answer.clauses ? answer : { ...answer, clauses: changed };
  });
  return clauses === c.clauses && answers === c.answers ? c : { ...c, clauses, answers };
}

function edit(clauses: Clauses, move: Extract<ClauseMove, { kind: 'edit-clause' }>): Clauses {
  if (!clauses.some(({ id }) => id === move.clause)) return clauses;
  return clauses.map((clause) =>
    clause.id === move.clause ? { ...clause, body: move.body, serves: move.serves ?? clause.serves } : clause,
  );
}

function detach(clauses: Clauses, id: string): Clauses {
  return clauses.some((clause) => clause.id === id) ? clauses.filter((clause) => clause.id !== id) : clauses;
}
