import { type Assignment, answererOf, isTogether, TOGETHER, teamsOf } from '../letter/assignments.ts';
import { type Answer, answerKey } from '../letter/decision.ts';
import { isBlank } from '../text/rich-text.ts';
import type { Case, CaseMove } from './case.ts';

type AssignMove = Extract<CaseMove, { kind: 'assign' | 'answer-together' }>;

/** A move that changes who answers a question. What a team wrote is kept when the question is no longer its own. */
export function assignMove(c: Case, move: AssignMove): Case {
  if (!c.questions.some(({ id }) => id === move.question)) return c;
  const before: Assignment = c.assignments[move.question] ?? { teams: null, together: false };
  if (move.kind === 'answer-together') return together(c, move.question, before, move.together);
  const known = move.teams?.filter((id) => c.teams.some((team) => team.id === id)) ?? null;
  if (known?.length === 0) return c;
  const teams = known?.length === c.teams.length ? null : known;
  return withAssignment(c, move.question, { ...before, teams });
}

function withAssignment(c: Case, question: string, next: Assignment): Case {
  const { [question]: was, ...others } = c.assignments;
  const plain = next.teams === null && !next.together;
  if (JSON.stringify(was ?? null) === JSON.stringify(plain ? null : next)) return c;
  return { ...c, assignments: plain ? others : { ...others, [question]: next } };
}

function together(c: Case, question: string, before: Assignment, wanted: boolean): Case {
  if (before.together === wanted) return c;
  const after = withAssignment(c, question, { ...before, together: wanted });
  if (!isTogether(wanted ? after : c, question)) return after;
  return { ...after, answers: wanted ? joined(after, question) : shared(after, question) };
}

/** The first answer that was given becomes that of all; the others wait under their own names. */
function joined(c: Case, question: string): Case['answers'] {
  const own = teamsOf(c, question).map(({ id }) => answerKey(question, id));
  const first = own.find((key) => isGiven(c.answers[key]));
  const given = first === undefined ? undefined : c.answers[first];
  if (first === undefined || given === undefined) return c.answers;
  const { [first]: _, ...others } = c.answers;
  return { ...others, [answerKey(question, TOGETHER)]: given };
}

/** Every team that has no answer of its own starts with the one that all gave. */
function shared(c: Case, question: string): Case['answers'] {
  const { [answerKey(question, TOGETHER)]: given, ...others } = c.answers;
  if (given === undefined) return others;
  const own = teamsOf(c, question)
    .filter(({ id }) => !isGiven(others[answerKey(question, id)]))
    .map(({ id }, i) => [answerKey(question, id), i === 0 ? given : copied(given, id)] as const);
  return { ...others, ...Object.fromEntries(own) };
}

/** A clause's id is its own in the whole case. */
function copied(answer: Answer, team: string): Answer {
  const clauses = answer.clauses.map((clause) => ({ ...clause, id: `${clause.id}@${team}` }));
  return { ...answer, clauses };
}

function isGiven(answer: Answer | undefined): boolean {
  return answer !== undefined && (answer.status !== null || !isBlank(answer.body));
}

/** The key under which a team's answer to a question is kept. */
export function keyOfAnswer(c: Pick<Case, 'teams' | 'assignments'>, question: string, team: string): string {
  return answerKey(question, answererOf(c, question, team));
}
