import type { Question } from '../request/foi-request.ts';

/// Questions as a tree that is kept as a list.

/**
 * Questions in reading order: each followed by the questions that hang under it, siblings as they are listed. None is left
 * out, however deep it stands: those that hang under one another in a ring, as no case here comes to, stand at the end.
 */
export function questionsInOrder(questions: readonly Question[]): readonly Question[] {
  const ids = new Set(questions.map((question) => question.id));
  const parts = partsOf(questions, (parent) => (ids.has(parent ?? '') ? parent : null));
  const ordered = walk(parts.get(null) ?? [], parts);
  const placed = new Set(ordered);
  return [...ordered, ...questions.filter((question) => !placed.has(question))];
}

/** The question and everything that hangs under it, in reading order. */
export function withDescendants(questions: readonly Question[], id: string): readonly Question[] {
  const parts = partsOf(questions, (parent) => parent);
  return walk(
    questions.filter((question) => question.id === id),
    parts,
  );
}

/** How deep a question stands: 0 for one that hangs under none. */
export function depthOf(questions: readonly Question[], question: Question): number {
  const parents = new Map(questions.map(({ id, parent }) => [id, parent]));
  const above = new Set<string>();
  for (
    let at = question.parent;
    at !== null && parents.has(at) && !above.has(at);
    at = parents.get(at) ?? null
  )
    above.add(at);
  return above.size;
}

type Parts = ReadonlyMap<string | null, readonly Question[]>;

function partsOf(questions: readonly Question[], under: (parent: string | null) => string | null): Parts {
  const parts = new Map<string | null, Question[]>();
  for (const question of questions) {
    const parent = under(question.parent);
    const siblings = parts.get(parent);
    if (siblings === undefined) parts.set(parent, [question]);
    else siblings.push(question);
  }
  return parts;
}

/** Without recursion: a case from a file may hang thousands of questions under one another. */
function walk(from: readonly Question[], parts: Parts): readonly Question[] {
  const walked = new Set<Question>();
  const entered = new Set<string>();
  const ahead = [...from].reverse();
  for (let question = ahead.pop(); question !== undefined; question = ahead.pop()) {
    walked.add(question);
    if (entered.has(question.id)) continue;
    entered.add(question.id);
    for (const part of [...(parts.get(question.id) ?? [])].reverse()) ahead.push(part);
  }
  return [...walked];
}

/** True for a question that others hang under ("2. For each provider please state:"). It need not be answered itself. */
export function hasParts(questions: readonly Question[], id: string): boolean {
  return questions.some((question) => question.parent === id);
}
