import type { AttachedClause } from '../letter/decision.ts';
import { answerOf, mapAnswers } from './answers.ts';
import { keyOfAnswer } from './assign-moves.ts';
import type { FoiCase } from './case.ts';
import type { CaseMove } from './moves.ts';

type ClauseMove = Extract<
  CaseMove,
  { kind: 'attach-clause' | 'attach-clauses' | 'edit-clause' | 'detach-clause' }
>;

/** A move that changes the clauses attached to the letter or to an answer. A clause's id is its own in the whole case. */
export function clauseMove(foiCase: FoiCase, move: ClauseMove): FoiCase {
  switch (move.kind) {
    case 'attach-clause':
      return attach(foiCase, move.question, move.team ?? foiCase.teams[0]?.id ?? '', move.clause);
    case 'attach-clauses':
      return move.clauses.reduce((so, clause) => attach(so, null, '', clause), foiCase);
    case 'edit-clause':
      return mapClauses(foiCase, (clauses) => edit(clauses, move));
    case 'detach-clause':
      return mapClauses(foiCase, (clauses) => detach(clauses, move.clause));
  }
}

/** Every clause attached anywhere in the case, those of the letter first. */
export function attachedClauses(c: Pick<FoiCase, 'clauses' | 'answers'>): readonly AttachedClause[] {
  return [...c.clauses, ...Object.values(c.answers).flatMap((answer) => answer.clauses)];
}

function attach(foiCase: FoiCase, question: string | null, team: string, clause: AttachedClause): FoiCase {
  if (attachedClauses(foiCase).some(({ id }) => id === clause.id)) return foiCase;
  if (question === null) return { ...foiCase, clauses: [...foiCase.clauses, clause] };
  const known =
    foiCase.questions.some(({ id }) => id === question) && foiCase.teams.some(({ id }) => id === team);
  if (!known) return foiCase;
  const answer = answerOf(foiCase, question, team);
  const next = { ...answer, clauses: [...answer.clauses, clause] };
  return { ...foiCase, answers: { ...foiCase.answers, [keyOfAnswer(foiCase, question, team)]: next } };
}

type Clauses = readonly AttachedClause[];

/** Applies a change wherever clauses are attached; the same case when nothing changed. */
function mapClauses(foiCase: FoiCase, change: (clauses: Clauses) => Clauses): FoiCase {
  const clauses = change(foiCase.clauses);
  const answers = mapAnswers(foiCase.answers, (answer) => {
    const changed = change(answer.clauses);
    return changed === answer.clauses ? answer : { ...answer, clauses: changed };
  });
  return clauses === foiCase.clauses && answers === foiCase.answers
    ? foiCase
    : { ...foiCase, clauses, answers };
}

function edit(clauses: Clauses, move: Extract<ClauseMove, { kind: 'edit-clause' }>): Clauses {
  if (!clauses.some(({ id }) => id === move.clause)) return clauses;
  return clauses.map((clause) =>
    clause.id === move.clause
      ? { ...clause, body: move.body, serves: move.serves ?? clause.serves, ncnd: move.ncnd ?? clause.ncnd }
      : clause,
  );
}

function detach(clauses: Clauses, id: string): Clauses {
  return clauses.some((clause) => clause.id === id) ? clauses.filter((clause) => clause.id !== id) : clauses;
}
