import type { Question } from '../request/foi-request.ts';

/// Questions as a tree that is kept as a list.

/** Questions in reading order: each followed by the questions that hang under it, siblings as they are listed. */
export function questionsInOrder(questions: readonly Question[]): readonly Question[] {
  const ids = new Set(questions.map((question) => question.id));
  const parts = new Map<string | null, Question[]>();
  for (const question of questions) {
    const parent = ids.has(question.parent ?? '') ? question.parent : null;
    const siblings = parts.get(parent);
    if (siblings === undefined) parts.set(parent, [question]);
    else siblings.push(question);
  }
  const under = (parent: string | null): readonly Question[] =>
    (parts.get(parent) ?? []).flatMap((question) => [question, ...under(question.id)]);
  return under(null);
}

/** The question and everything that hangs under it, in reading order. */
export function withDescendants(questions: readonly Question[], id: string): readonly Question[] {
  return questions
    .filter((question) => question.id === id)
    .concat(
      questions.filter((q) => q.parent === id).flatMap((child) => withDescendants(questions, child.id)),
    );
}

/** How deep a question stands: 0 for one that hangs under none. */
export function depthOf(questions: readonly Question[], question: Question): number {
  const parent = questions.find((other) => other.id === question.parent);
  return parent === undefined ? 0 : 1 + depthOf(questions, parent);
}

/** True for a question that others hang under ("2. For each provider please state:"). It need not be answered itself. */
export function hasParts(questions: readonly Question[], id: string): boolean {
  return questions.some((question) => question.parent === id);
}
