import type { FoiCase } from '../../domain/case/case.ts';
import { labelOf } from '../../domain/letter/question-names.ts';
import type { Question } from '../../domain/request/foi-request.ts';

/** A question in one short line: "3 How much do you spend…". */
export function nameOf(foiCase: FoiCase, question: Question): string {
  return `${labelOf(foiCase, question)} ${shorten(question.text, 60)}`;
}

/** At most `length` characters, cut at a word. */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  return `${text.slice(0, length).replace(/(?<!\s)\s+\S*$/, '')}…`;
}
