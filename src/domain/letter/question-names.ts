import type { Question } from '../request/foi-request.ts';
import { questionsInOrder } from './questions.ts';

/**
 * What the letter calls each question: its label as written. A label that several questions share is told apart by the
 * order in which they stand ("3 (first)"). A question without a label is named by its place: "1" where no question of
 * the request has a label, "2 (part 1)" under a question that has one, "[3]" elsewhere, the brackets showing that the
 * number is not the requester's.
 * @returns the name by question id; no two questions share a name.
 */
export function questionNames(questions: readonly Question[]): ReadonlyMap<string, string> {
  const ordered = questionsInOrder(questions);
  const names = new Map<string, string>();
  for (const question of ordered) names.set(question.id, rawName(ordered, question, names));
  return tellApart(names);
}

/** The label as it stands before the text in the restated request: "3." or, for a place in brackets, "[3]". */
export function restatedLabel(question: Question, name: string): string {
  const label = question.label ?? name;
  return /^\[.*\]$/.test(label) ? label : `${label}.`;
}

function rawName(all: readonly Question[], question: Question, names: ReadonlyMap<string, string>): string {
  if (question.label !== null) return question.label.replace(/^q(uestion)?[\s.]*(?=\d)/i, '');
  const parent = question.parent === null ? undefined : names.get(question.parent);
  const siblings = all.filter((other) => other.parent === question.parent);
  const place = siblings.indexOf(question) + 1;
  const bare = siblings.every((other) => other.label === null);
  if (parent !== undefined && bare) return `${parent} (part ${place})`;
  if (parent === undefined && all.every((other) => other.label === null)) return String(place);
  return `[${all.indexOf(question) + 1}]`;
}

const ORDINALS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
] as const;

function tellApart(names: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  const shared = (name: string): boolean => [...names.values()].filter((other) => other === name).length > 1;
  const told = new Map<string, string>();
  for (const [id, name] of names) {
    const own = shared(name) ? freeOrdinal(name, new Set([...taken, ...names.values()])) : name;
    taken.add(own);
    told.set(id, own);
  }
  return told;
}

function freeOrdinal(name: string, taken: ReadonlySet<string>): string {
  for (let n = 0; ; n += 1) {
    const candidate = `${name} (${ORDINALS[n] ?? `no. ${n + 1}`})`;
    if (!taken.has(candidate)) return candidate;
  }
}
