import { answerersIn, isTogether, TOGETHER } from '../letter/assignments.ts';
import { answerKey } from '../letter/decision.ts';
import type { FoiCase } from './case.ts';
import { attachedClauses } from './clause-moves.ts';

/**
 * Checks a case's invariants.
 * @throws Error that names the offender by its id (never by words of the mail): an id used twice, a parent that is
 * missing or comes later, a question that hangs under itself, an answer to nobody's question, an assignment to nobody, an
 * answer of all teams to a question that they do not answer together, no team.
 */
export function checkCase(foiCase: FoiCase): void {
  if (foiCase.teams.length === 0) throw new Error(`Case ${foiCase.id} has no team.`);
  unique(foiCase, 'question', foiCase.questions);
  unique(foiCase, 'team', foiCase.teams);
  unique(foiCase, 'clause', attachedClauses(foiCase));
  unique(foiCase, 'consultation', foiCase.consultations);
  checkParents(foiCase);
  checkAnswers(foiCase);
  checkAssignments(foiCase);
}

function unique(foiCase: FoiCase, what: string, items: readonly { readonly id: string }[]): void {
  const seen = new Set<string>();
  for (const { id } of items) {
    if (seen.has(id)) throw new Error(`Case ${foiCase.id} has two of ${what} ${id}.`);
    seen.add(id);
  }
}

function checkParents(foiCase: FoiCase): void {
  const seen = new Set<string>();
  for (const { id, parent } of foiCase.questions) {
    if (parent !== null && !seen.has(parent))
      throw new Error(
        `Question ${id} of case ${foiCase.id} hangs under ${parent}, which does not come before it.`,
      );
    seen.add(id);
  }
}

function checkAnswers(foiCase: FoiCase): void {
  const ids = new Set(foiCase.questions.map(({ id }) => id));
  const ends = answerersIn(foiCase).map((by) => answerKey('', by));
  const isOfOne = (key: string) =>
    ends.some((end) => key.endsWith(end) && ids.has(key.slice(0, key.length - end.length)));
  for (const [key, answer] of Object.entries(foiCase.answers)) {
    if (!isOfOne(key))
      throw new Error(`Answer ${key} of case ${foiCase.id} belongs to no question and team.`);
    if (answer.dependsOn !== null && !ids.has(answer.dependsOn))
      throw new Error(
        `Answer ${key} of case ${foiCase.id} depends on ${answer.dependsOn}, which is no question.`,
      );
  }
}

function checkAssignments(foiCase: FoiCase): void {
  const [questions, known] = [
    new Set(foiCase.questions.map(({ id }) => id)),
    new Set(foiCase.teams.map(({ id }) => id)),
  ];
  for (const [id, { teams }] of Object.entries(foiCase.assignments)) {
    if (!questions.has(id))
      throw new Error(`Case ${foiCase.id} says who answers ${id}, which is no question.`);
    const stranger = teams?.find((team) => !known.has(team));
    if (stranger !== undefined || teams?.length === 0)
      throw new Error(`Question ${id} of case ${foiCase.id} is assigned to ${stranger ?? 'nobody'}.`);
  }
  for (const { id } of foiCase.questions)
    if (foiCase.answers[answerKey(id, TOGETHER)] !== undefined && !isTogether(foiCase, id))
      throw new Error(
        `Question ${id} of case ${foiCase.id} has an answer of all teams, and each answers for itself.`,
      );
}
