import type { StoredRecord } from './dump.ts';

/// Whether everything that a version can store occurs in what was recorded of it.

/** What a version can store, by name: each has to occur in a record. */
export type Words = {
  /** Kinds of letter. */
  readonly letters: readonly string[];
  /** Statuses of answers. */
  readonly statuses: readonly string[];
  /** What can move a date. */
  readonly clock: readonly string[];
  readonly settings: readonly string[];
  /** What clauses do. */
  readonly roles: readonly string[];
};

/** What was recorded, by store. */
export type Recorded = {
  readonly cases: readonly StoredRecord[];
  readonly clauses: readonly StoredRecord[];
  readonly settings: readonly StoredRecord[];
};

/** The words that occur in no record, each with what it is. */
export function missingIn({ cases, clauses, settings }: Recorded, words: Words): readonly string[] {
  const answers = cases.flatMap(({ value }) => Object.values(fieldOf(value, 'answers')));
  const clocks = cases.flatMap(({ value }) => Object.entries(fieldOf(value, 'clock')));
  const there: { readonly [K in keyof Words]: readonly unknown[] } = {
    letters: cases.map(({ value }) => fieldOf(value, 'reply').kind),
    statuses: answers.map((answer) => Object(answer).status),
    clock: clocks.filter(([, value]) => value !== null).map(([field]) => field),
    settings: settings.flatMap(({ value }) => Object.keys(Object(value))),
    roles: clauses.map(({ value }) => fieldOf(value, 'clause').role),
  };
  return (['letters', 'statuses', 'clock', 'settings', 'roles'] as const).flatMap((what) =>
    words[what].filter((word) => !there[what].includes(word)).map((word) => `${what}: ${word}`),
  );
}

function fieldOf(value: unknown, field: string): Record<string, unknown> {
  return Object(Object(value)[field]);
}
