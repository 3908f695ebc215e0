import { answerersIn, isTogether, TOGETHER } from '../letter/assignments.ts';
import { answerKey } from '../letter/decision.ts';
import type { Case } from './case.ts';
import { attachedClauses } from './clause-moves.ts';

/**
 * Checks a case's invariants.
 * @throws Error that names the offender by its id (never by words of the mail): an id used twice, a parent that is
 * missing or comes later, a question that hangs under itself, an answer to nobody's question, an assignment to nobody, an
 * answer of all teams to a question that they do not answer together, no team.
 */
export function checkCase(c: Case): void {
  if (c.teams.length === 0) throw new Error(`Case ${c.id} has no team.`);
  unique(c, 'question', c.questions);
  unique(c, 'team', c.teams);
  unique(c, 'clause', attachedClauses(c));
  checkParents(c);
  checkAnswers(c);
  checkAssignments(c);
}

function unique(c: Case, what: string, items: readonly { readonly id: string }[]): void {
  const seen = new Set<string>();
  for (const { id } of items) {
    if (seen.has(id)) throw new Error(`Case ${c.id} has two of ${what} ${id}.`);
    seen.add(id);
  }
}

function checkParents(c: Case): void {
  const seen = new Set<string>();
  for (const { id, parent } of c.questions) {
    if (parent !== null && !seen.has(parent))
      throw new Error(`Question ${id} of case ${c.id} hangs under ${parent}, which does not come before it.`);
    seen.add(id);
  }
}

function checkAnswers(c: Case): void {
  const ids = new Set(c.questions.map(({ id }) => id));
  const ends = answerersIn(c).map((by) => answerKey('', by));
  const isOfOne = (key: string) =>
    ends.some((end) => key.endsWith(end) && ids.has(key.slice(0, key.length - end.length)));
  for (const [key, answer] of Object.entries(c.answers)) {
    if (!isOfOne(key)) throw new Error(`Answer ${key} of case ${c.id} belongs to no question and team.`);
    if (answer.dependsOn !== null && !ids.has(answer.dependsOn))
      throw new Error(`Answer ${key} of case ${c.id} depends on ${answer.dependsOn}, which is no question.`);
  }
}

function checkAssignments(c: Case): void {
  const [questions, known] = [new Set(c.questions.map(({ id }) => id)), new Set(c.teams.map(({ id }) => id))];
  for (const [id, { teams }] of Object.entries(c.assignments)) {
    if (!questions.has(id)) throw new Error(`Case ${c.id} says who answers ${id}, which is no question.`);
    const stranger = teams?.find((team) => !known.has(team));
    if (stranger !== undefined || teams?.length === 0)
      throw new Error(`Question ${id} of case ${c.id} is assigned to ${stranger ?? 'nobody'}.`);
  }
  for (const { id } of c.questions)
    if (c.answers[answerKey(id, TOGETHER)] !== undefined && !isTogether(c, id))
      throw new Error(
        `Question ${id} of case ${c.id} has an answer of all teams, and each answers for itself.`,
      );
}
