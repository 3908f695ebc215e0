import { teamsOf } from '../letter/assignments.ts';
import { hasParts } from '../letter/questions.ts';
import type { Question } from '../request/foi-request.ts';
import { answerOf } from './answers.ts';
import type { FoiCase } from './case.ts';

/** True when the team has to answer the question, or one of its parts. */
export function belongsTo(foiCase: FoiCase, question: Question, team: string): boolean {
  const parts = foiCase.questions.filter(({ parent }) => parent === question.id);
  if (parts.length > 0) return parts.some((part) => belongsTo(foiCase, part, team));
  return teamsOf(foiCase, question.id).some(({ id }) => id === team);
}

/** The questions of a team in reading order, with those that introduce them. */
export function questionsOf(foiCase: FoiCase, team: string): readonly Question[] {
  const parts = partsOf(foiCase.questions);
  const belongs = ({ id }: Question): boolean =>
    parts.get(id)?.some(belongs) ?? teamsOf(foiCase, id).some((one) => one.id === team);
  return foiCase.questions.filter(belongs);
}

/** What hangs under each question that anything hangs under. */
function partsOf(questions: readonly Question[]): ReadonlyMap<string, readonly Question[]> {
  const parts = new Map<string, Question[]>();
  for (const question of questions) {
    if (question.parent === null) continue;
    const siblings = parts.get(question.parent);
    if (siblings === undefined) parts.set(question.parent, [question]);
    else siblings.push(question);
  }
  return parts;
}

/** Those of them that are not decided yet, with what introduces them. */
export function openQuestionsOf(foiCase: FoiCase, team: string): readonly Question[] {
  const isOpen = (question: Question): boolean => {
    if (!hasParts(foiCase.questions, question.id))
      return answerOf(foiCase, question.id, team).status === null;
    return foiCase.questions.some(
      (part) => part.parent === question.id && belongsTo(foiCase, part, team) && isOpen(part),
    );
  };
  return questionsOf(foiCase, team).filter(isOpen);
}
