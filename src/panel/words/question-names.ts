import type { Case } from '../../domain/case/case.ts';
import { questionNames } from '../../domain/letter/question-names.ts';
import type { Question } from '../../domain/request/foi-request.ts';

const names = new WeakMap<Case['questions'], ReadonlyMap<string, string>>();

/** A question's label as the requester wrote it; where there is none, what the letter calls it. */
export function labelOf({ questions }: Case, question: Question): string {
  if (question.label !== null) return question.label;
  const known = names.get(questions) ?? questionNames(questions);
  names.set(questions, known);
  return known.get(question.id) ?? '';
}

/** A question in one short line: "3 How much do you spend…". */
export function nameOf(of: Case, question: Question): string {
  return `${labelOf(of, question)} ${shorten(question.text, 60)}`;
}

/** At most `length` characters, cut at a word. */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  return `${text.slice(0, length).replace(/(?<!\s)\s+\S*$/, '')}…`;
}
