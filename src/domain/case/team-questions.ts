import { teamsOf } from '../letter/assignments.ts';
import { hasParts } from '../letter/questions.ts';
import type { Question } from '../request/foi-request.ts';
import { answerOf } from './answers.ts';
import type { Case } from './case.ts';

/** True when the team has to answer the question, or one of its parts. */
export function belongsTo(of: Case, question: Question, team: string): boolean {
  const parts = of.questions.filter(({ parent }) => parent === question.id);
  if (parts.length > 0) return parts.some((part) => belongsTo(of, part, team));
  return teamsOf(of, question.id).some(({ id }) => id === team);
}

/** The questions of a team in reading order, with those that introduce them. */
export function questionsOf(of: Case, team: string): readonly Question[] {
  const parts = partsOf(of.questions);
  const belongs = ({ id }: Question): boolean =>
    parts.get(id)?.some(belongs) ?? teamsOf(of, id).some((one) => one.id === team);
  return of.questions.filter(belongs);
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
export function openQuestionsOf(of: Case, team: string): readonly Question[] {
  const isOpen = (question: Question): boolean => {
    if (!hasParts(of.questions, question.id)) return answerOf(of, question.id, team).status === null;
    return of.questions.some(
      (part) => part.parent === question.id && belongsTo(of, part, team) && isOpen(part),
    );
  };
  return questionsOf(of, team).filter(isOpen);
}
