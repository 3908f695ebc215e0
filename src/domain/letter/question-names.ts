import type { Question } from '../request/foi-request.ts';
import { questionsInOrder } from './questions.ts';
import { englishNames } from './sentences/english-names.ts';
import type { NameWords } from './sentences/sentences.ts';

/**
 * What the letter calls each question: its label as written. A label that several questions share is told apart by the
 * order in which they stand ("3 (first)"). A question without a label is named by its place: "1" where no question of
 * the request has a label, "2 (part 1)" among unlabelled parts of one that has a name, "[3]" elsewhere, the brackets
 * showing that the number is not the requester's.
 * @param words how the letter's language tells questions apart; English when left out.
 * @returns the name by question id; no two questions share a name.
 */
export function questionNames(
  questions: readonly Question[],
  words: NameWords = englishNames,
): ReadonlyMap<string, string> {
  const ordered = questionsInOrder(questions);
  const families = familiesOf(ordered);
  const labelled = ordered.some((question) => question.label !== null);
  const names = new Map<string, string>();
  ordered.forEach((question, i) => {
    const place = families.get(question.parent)?.get(question.id);
    const parent = question.parent === null ? undefined : names.get(question.parent);
    names.set(
      question.id,
      writtenName(question) ?? placeName(words, { part: place, parent, alone: !labelled, place: i + 1 }),
    );
  });
  return tellApart(names, words);
}

/** The label before the text in the restated request: "3)" or, for a place in brackets, "[3]". */
export function restatedLabel(label: string): string {
  return /[\p{L}\p{N}]$/u.test(label) ? `${label})` : label;
}

/** The label without the requester's own "Q" or "Question": the letter puts its own before it. */
function writtenName({ label }: Question): string | null {
  return label === null ? null : label.replace(/^q(uestion)?[\s.]*(?=\d)/i, '');
}

type Placed = {
  /** The place among unlabelled siblings, and what the question is called that they are parts of. */
  readonly part: number | undefined;
  readonly parent: string | undefined;
  /** True where no question of the request has a label. */
  readonly alone: boolean;
  readonly place: number;
};

function placeName(words: NameWords, { part, parent, alone, place }: Placed): string {
  if (parent !== undefined && part !== undefined) return words.part(parent, part);
  return !alone || parent !== undefined ? `[${place}]` : String(place);
}

/** The place of each question among its siblings, for siblings that all lack a label. */
function familiesOf(
  questions: readonly Question[],
): ReadonlyMap<string | null, ReadonlyMap<string, number> | undefined> {
  const families = new Map<string | null, Map<string, number> | undefined>();
  const mixed = new Set(questions.filter(({ label }) => label !== null).map(({ parent }) => parent));
  for (const { id, parent } of questions) {
    if (mixed.has(parent)) continue;
    const family = families.get(parent) ?? new Map<string, number>();
    families.set(parent, family.set(id, family.size + 1));
  }
  return families;
}

function tellApart(names: ReadonlyMap<string, string>, words: NameWords): ReadonlyMap<string, string> {
  const shared = sharedNames(names);
  const taken = new Set(names.values());
  const next = new Map<string, number>();
  const own = (name: string): string => {
    const n = (next.get(name) ?? 0) + 1;
    next.set(name, n);
    const candidate = words.nth(name, n);
    return taken.has(candidate) ? own(name) : candidate;
  };
  return new Map([...names].map(([id, name]) => [id, shared.has(name) ? own(name) : name]));
}

function sharedNames(names: ReadonlyMap<string, string>): ReadonlySet<string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const name of names.values()) {
    if (seen.has(name)) shared.add(name);
    seen.add(name);
  }
  return shared;
}

const known = new WeakMap<readonly Question[], ReadonlyMap<string, string>>();

/** A question's label as the requester wrote it; where there is none, what the letter calls it. */
export function labelOf(
  { questions }: { readonly questions: readonly Question[] },
  question: Question,
): string {
  if (question.label !== null) return question.label;
  const names = known.get(questions) ?? questionNames(questions);
  known.set(questions, names);
  return names.get(question.id) ?? '';
}
