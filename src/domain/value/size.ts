import * as v from 'valibot';

/// How large a stored record may be. Far more than an officer writes or a mail holds, and so little that no view hangs on
/// it: a record from a file, or one that was stored before there were limits, is looked at before anything is done with it.

/** Characters of one text. A mail that is longer is not read at all. */
const LONGEST_TEXT = 1_000_000;

/** Characters of all texts of a record. */
const MOST_CHARACTERS = 10_000_000;

/** Texts, numbers, lists and groups of a record. */
const MOST_VALUES = 1_000_000;

/** Lists and groups inside one another. The browser's own parser nests a pasted list less deeply than this. */
const DEEPEST = 1_000;

/** Characters of what is shown in one line: a subject, a name, a reference, an id. */
export const LONGEST_LINE = 100_000;

/** A place in a text, in UTF-16 units; also any other count. */
export const countShape = v.pipe(v.number(), v.integer(), v.minValue(0));

/** A number as it is said: "1,000,000". */
export function said(count: number): string {
  return count.toLocaleString('en-GB');
}

/** What is shown in one line. */
export const lineShape = v.pipe(
  v.string(),
  v.maxLength(LONGEST_LINE, () => `is longer than ${said(LONGEST_LINE)} characters`),
);

type Ahead = {
  readonly value: unknown;
  readonly name: string;
  readonly up: Ahead | null;
  readonly depth: number;
};

/** What of a record is larger than anything here may be, in words that name the field; null when all is well. */
export function tooMuch(record: unknown): string | null {
  let characters = 0;
  let values = 0;
  const manyParts = `it has more than ${said(MOST_VALUES)} parts`;
  const ahead: Ahead[] = [{ value: record, name: '', up: null, depth: 0 }];
  for (let at = ahead.pop(); at !== undefined; at = ahead.pop()) {
    const { value, depth, name } = at;
    values += 1;
    characters += name.length;
    if (typeof value === 'string') {
      characters += value.length;
      if (value.length > LONGEST_TEXT) return `${pathOf(at)} is longer than ${said(LONGEST_TEXT)} characters`;
    } else if (typeof value === 'object' && value !== null) {
      if (depth > DEEPEST) return `${firstOf(at)} is nested too deeply`;
      if (sizeOf(value) > MOST_VALUES) return manyParts;
      for (const [name, part] of Object.entries(value))
        ahead.push({ value: part, name, up: at, depth: depth + 1 });
    }
    if (characters > MOST_CHARACTERS) return `it is longer than ${said(MOST_CHARACTERS)} characters in all`;
    if (values + ahead.length > MOST_VALUES) return manyParts;
  }
  return null;
}

function sizeOf(value: object): number {
  return Array.isArray(value) ? value.length : Object.keys(value).length;
}

function pathOf(at: Ahead): string {
  const names: string[] = [];
  for (let one: Ahead | null = at; one?.up; one = one.up) names.unshift(one.name);
  return names.join('.') || 'the whole record';
}

/** The field of the record that the place stands in. */
function firstOf(at: Ahead): string {
  let one = at;
  while (one.up?.up) one = one.up;
  return one.name || 'the whole record';
}
