import type { Question } from '../request/foi-request.ts';

/// Finding a question's own words again in what somebody wrote around them.

type Word = { readonly word: string; readonly end: number };

/** The words of a text in lower case, each with where it ends. A number in a circle ("①Yes") is a word of its own: it is a label. */
export function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(/[\u2460-\u2473]|(?:(?![\u2460-\u2473])[\p{L}\p{N}])+/gu)].map((match) => ({
    word: match[0].toLowerCase(),
    end: match.index + match[0].length,
  }));
}

/** A line that begins with a question's words: what comes after them, and the words of the question that are still to come. */
export type Repeated = {
  readonly question: Question;
  readonly rest: string;
  readonly toCome: readonly string[];
  /** How many words agreed. */
  readonly length: number;
};

const FEWEST_WRAPPED = 4;
const FEWEST_WITH_REST = 3;

/** How the line repeats the question; null when it does not. */
export function repeats(line: string, question: Question): Repeated | null {
  const [here, asked] = [wordsOf(line), wordsOf(question.text).map(({ word }) => word)];
  const length = agreeing(here, asked);
  if (asked.length === 0 || here.length === 0) return null;
  if (length === asked.length) return withRest(line, here, question, length);
  if (length === here.length && length >= FEWEST_WRAPPED)
    return { question, rest: '', toCome: asked.slice(length), length };
  const shared = sharedWhenAlike(here, asked);
  // Words that agree in order count for more than as many that only are there.
  return shared === null ? null : { question, rest: '', toCome: [], length: shared - 1 };
}

/** How a line goes on with words of a question that was begun above it: what is left of both. */
export function goesOn(
  line: string,
  toCome: readonly string[],
): { readonly rest: string; readonly toCome: readonly string[] } | null {
  const here = wordsOf(line);
  const length = agreeing(here, toCome);
  if (length === 0) return null;
  if (length === here.length) return { rest: '', toCome: toCome.slice(length) };
  const end = here[length - 1]?.end ?? 0;
  return length === toCome.length && endsThere(line.slice(end))
    ? { rest: after(line, end), toCome: [] }
    : null;
}

function agreeing(here: readonly Word[], asked: readonly string[]): number {
  const differs = asked.findIndex((word, i) => here[i]?.word !== word);
  return differs === -1 ? asked.length : differs;
}

function withRest(line: string, here: readonly Word[], question: Question, length: number): Repeated | null {
  const end = here[length - 1]?.end ?? 0;
  const alone = here.length === length;
  if (!alone && (length < FEWEST_WITH_REST || !endsThere(line.slice(end)))) return null;
  return { question, rest: after(line, end), toCome: [], length };
}

/** "How many vans" is not repeated by "How many vans are red", but is by "How many vans? Nine". */
function endsThere(rest: string): boolean {
  return /^\s*(?:[?.:;!)\]"'”’]|[-–—]\s|\n|$)|^\s+[\p{Lu}\d£]/u.test(rest);
}

function after(line: string, end: number): string {
  return line.slice(end).replace(/^[\s?.:;!)\]"'”’–—-]+/u, '');
}

const ALIKE = 0.85;
const FEWEST_ALIKE = 6;

/** A question whose words somebody corrected is still that question: how many words are shared; null where too few are. */
function sharedWhenAlike(here: readonly Word[], asked: readonly string[]): number | null {
  if (Math.min(here.length, asked.length) < FEWEST_ALIKE) return null;
  const left = [...asked];
  const shared = here.filter(({ word }) => {
    const at = left.indexOf(word);
    if (at !== -1) left.splice(at, 1);
    return at !== -1;
  }).length;
  return (2 * shared) / (here.length + asked.length) >= ALIKE ? shared : null;
}
