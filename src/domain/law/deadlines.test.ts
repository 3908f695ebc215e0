import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type DueDateInput, dueDate } from './due-date.ts';
import { bankHolidays } from './holidays/bank-holidays.ts';
import type { Regime } from './provision.ts';

/// Every case of test/corpus/deadlines; its README says how the dates were found.

type Deadline = Omit<DueDateInput, 'holidays'> & {
  readonly about: string;
  readonly expect: {
    readonly due: string;
    readonly noticeDue: string;
    readonly day0: string;
    readonly skipped: readonly string[];
    readonly warnings: number;
  };
};

const folder = new URL('../../../test/corpus/deadlines/', import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith('.json'));

function read(name: string): Deadline {
  return JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
}

test('the folder holds at least sixty cases, of every regime', () => {
  expect(names.length).toBeGreaterThanOrEqual(60);
  const regimes = new Set<Regime>(names.map((name) => read(name).regime));
  expect([...regimes].sort()).toEqual(['EIR', 'FOIA', 'FOISA']);
});

describe.each(names)('%s', (name) => {
  const { about, expect: expected, ...input } = read(name);
  test(about, () => {
    const { due, noticeDue, day0, skipped, warnings } = dueDate({ ...input, holidays: bankHolidays });
    expect({
      due,
      noticeDue,
      day0,
      skipped: skipped.map(({ date, reason }) => `${date} ${reason}`),
      warnings: warnings.length,
    }).toEqual(expected);
  });
});
