import { questionNames } from '../letter/question-names.ts';
import type { Question } from '../request/foi-request.ts';
import { type Marker, typedMarker } from '../request/marker.ts';

/// The numbers before answers, and the questions they mean.

/** A number at the beginning of a line of the reply, as it was written, and the words behind it. */
export type Numbered = { readonly marker: Marker; readonly label: string; readonly rest: string };

/** "Q3)Yes": the sign and the answer without a space between them. */
const TIGHT = /^q(?:uestion)?[. ]?\d{1,3}[a-z]?[.):](?=[^\s\d])/i;

/** Behind "No." even "4 July" is the number of a question, and no day. */
function named(text: string): Marker | null {
  const marker = typedMarker(`Q${text}`);
  return marker === null ? null : { ...marker, word: '', length: marker.length - 1 };
}

/**
 * What stands before an answer: "1.", "Q3:", "2a)", "(b)". Null for a bullet, and for a figure that begins a sentence.
 * @param bare true where the reply numbers its answers without a sign ("1 Yes").
 */
export function numberBefore(line: string, bare = false): Numbered | null {
  const answer =
    /^(?:a|ans|answers?|response|reply|re|no\.)(?: to)?(?: question| q)?[. ]{0,2}(?=\d)/i.exec(line)?.[0] ??
    '';
  const text = line.slice(answer.length).replace(TIGHT, '$& ');
  const marker = typedMarker(text) ?? (answer === '' ? null : named(text)) ?? alone(text);
  if (marker === null || marker.family === 'bullet') return null;
  const label = text.slice(0, marker.length).trim();
  const sure = bare || marker.strength === 'sure' || answer !== '' || /[:)–—-]$/.test(label);
  return sure ? { marker, label: answer + label, rest: text.slice(marker.length) } : null;
}

/** "Q3" and "2a)" on a line of their own. */
function alone(text: string): Marker | null {
  const marker = typedMarker(`${text} Words`);
  return marker !== null && marker.length === text.length + 1 ? { ...marker, length: text.length } : null;
}

/** Cuts "1. Yes 2. Brandwatch" where the next number of the same look stands. */
export function atNumbers(line: string): readonly string[] {
  const parts: string[] = [];
  let rest = line;
  for (let cut = nextNumber(rest); cut !== null; cut = nextNumber(rest)) {
    parts.push(rest.slice(0, cut).trimEnd());
    rest = rest.slice(cut);
  }
  return [...parts, rest];
}

/** Where the number after the one that `line` begins with stands, in the same look; null when it stands nowhere. */
function nextNumber(line: string): number | null {
  const first = /^(\(?)((?:q(?:uestion)?[. ]?)?)(\d{1,3})([.):])\s/i.exec(line);
  if (first === null) return null;
  const [whole, open = '', word = '', number, close = ''] = first;
  const next = `${open}${word}${Number(number) + 1}${close} `.toLowerCase();
  const at = line.toLowerCase().indexOf(` ${next}`, whole.length - 1);
  return at === -1 ? null : at + 1;
}

const NUMBERS =
  /^\(?(?:q(?:uestions?)?[. ]*)?(\d{1,3}[a-z]?)\)?\s*(?:[-–—,&]|to|and)\s*(?:q(?:uestion)?[. ]*)?(\d{1,3}[a-z]?)\)?\s*[:.)–—-]\s/i;

/** The first and the last number where one answer is for several ("2-4: not held"); null where it is not. */
export function severalBefore(line: string): readonly [string, string] | null {
  const [, first, last] = NUMBERS.exec(line) ?? [];
  return first === undefined || last === undefined ? null : [first.toLowerCase(), last.toLowerCase()];
}

/** True when a reply's lines are numbered in order without a sign behind the numbers. */
export function hasBareNumbers(lines: readonly string[]): boolean {
  if (lines.some((line) => numberBefore(line) !== null)) return false;
  const numbers = lines.flatMap((line) => /^(\d{1,2})\s+\S/.exec(line)?.[1] ?? []).map(Number);
  return numbers.length > 1 && numbers[0] === 1 && numbers.every((number, i) => number === i + 1);
}

/** Finds the questions that numbers mean, following the reply from question to question. */
export class Labels {
  readonly #order: readonly Question[];
  readonly #answerable: readonly Question[];
  readonly #names: ReadonlyMap<string, string>;
  readonly #byPlace: boolean;
  readonly #answered = new Set<string>();
  #at = -1;
  #number = '';

  /** `numbers` are all that the reply writes: where they are none of the questions', they are their places. */
  constructor(questions: readonly Question[], all: readonly Question[], numbers: readonly string[]) {
    this.#order = questions;
    this.#answerable = questions.filter(({ id }) => !all.some(({ parent }) => parent === id));
    this.#names = questionNames(all);
    const known = new Set(questions.map((question) => this.#labelOf(question)));
    const whole = numbers.filter((number) => /^\d+$/.test(number));
    this.#byPlace =
      whole.some((number) => !known.has(number)) &&
      whole.every((number) => Number(number) >= 1 && Number(number) <= this.#answerable.length);
  }

  /** True when the numbers of the reply count its answers, and are not the requester's. */
  get byPlace(): boolean {
    return this.#byPlace;
  }

  /** The question that a number means here: below the last one, else one that has no answer yet. */
  find({ marker }: Numbered): Question | null {
    const core = marker.core.toLowerCase().replace(/[.()\s]/g, '');
    if (this.#byPlace) return this.#free(this.#answerable[Number(core) - 1]);
    const named = (label: string) => this.#order.filter((question) => this.#labelOf(question) === label);
    const exact = named(core);
    const under = /^(?:[a-z]|[ivx]+)$/.test(core) ? named(this.#number + core) : [];
    const candidates = under.length > 0 ? under : exact;
    return this.#nearest(candidates);
  }

  /** True when a question is called so. */
  has(label: string): boolean {
    return this.#order.some((question) => this.#labelOf(question) === label);
  }

  /** The reply has come to this question. */
  reach(question: Question): void {
    this.#at = this.#order.indexOf(question);
    this.#number = /^\d+/.exec(this.#labelOf(question))?.[0] ?? this.#number;
  }

  /** The question has words now. */
  answer(question: Question): void {
    this.#answered.add(question.id);
  }

  /** Of questions that are alike, the one that is next. */
  #nearest(candidates: readonly Question[]): Question | null {
    const free = candidates.filter(({ id }) => !this.#answered.has(id));
    return free.find((question) => this.#order.indexOf(question) > this.#at) ?? free[0] ?? null;
  }

  #free(question: Question | undefined): Question | null {
    return question === undefined || this.#answered.has(question.id) ? null : question;
  }

  /** Of questions that repeat a line, the one that is next. */
  next(candidates: readonly Question[]): Question | null {
    return this.#nearest(candidates) ?? candidates[0] ?? null;
  }

  #labelOf(question: Question): string {
    const name = question.label ?? this.#names.get(question.id) ?? '';
    return name
      .toLowerCase()
      .replace(/^q(?:uestion)?[\s.]*(?=\d)/, '')
      .replace(/[.()[\]\s:]/g, '');
  }
}
