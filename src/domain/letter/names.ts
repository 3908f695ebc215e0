import type { Question } from '../request/foi-request.ts';
import type { QuestionName, Sentences } from './language/sentences.ts';
import { questionsInOrder } from './questions.ts';

/** The name of every question by its id: as the requester labelled it, or by its place where it has no label. */
export type QuestionNames = ReadonlyMap<string, QuestionName>;

/** Names the questions. Labels that were used twice are told apart; questions without one are counted. */
export function nameQuestions(questions: readonly Question[], sentences: Sentences): QuestionNames {
  const names = new Map<string, QuestionName>();
  for (const question of questionsInOrder(questions)) {
    const siblings = questions.filter((other) => other.parent === question.parent);
    const twins = questions.filter((other) => other.label !== null && other.label === question.label);
    const name = sentences.questionName({
      label: question.label,
      ordinal: siblings.indexOf(question) + 1,
      of: siblings.length,
      parent: names.get(question.parent ?? '') ?? null,
      repeat: twins.length < 2 ? 0 : twins.indexOf(question) + 1,
    });
    names.set(question.id, name);
  }
  return names;
}

/** The name of one question. */
export function nameOf(names: QuestionNames, id: string): QuestionName {
  const name = names.get(id);
  if (name === undefined) throw new Error(`There is no question ${id}.`);
  return name;
}
