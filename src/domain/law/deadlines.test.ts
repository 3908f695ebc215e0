import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { REGIMES } from '../value/regime.ts';
import { type DueDateInput, dueDate } from './due-date.ts';
import { lastDayToPay } from './fee.ts';
import { bankHolidays } from './holidays/bank-holidays.ts';
import type { Regime } from './provision.ts';
import { lastDayToAsk, type ReviewableReply, type ReviewInput, reviewDue } from './review-due.ts';

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

/** By when the outcome of a review is due. */
type Review = Omit<ReviewInput, 'askedOn' | 'holidays'> & {
  readonly about: string;
  readonly asked: string;
  readonly expect: { readonly due: string; readonly limit: number; readonly latest: string | null };
};

/** By when a review can be asked for. */
type Asking = ReviewableReply & { readonly about: string; readonly expect: { readonly last: string } };

/** By when a fee must be paid. */
type Paying = {
  readonly about: string;
  readonly regime: Regime;
  readonly notice: string;
  readonly expect: { readonly last: string };
};

const folder = new URL('../../../test/corpus/deadlines/', import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith('.json'));

function read<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
}

/** What a file is about is told by how its name begins. */
const reviews = names.filter((name) => name.startsWith('review-'));
const askings = names.filter((name) => name.startsWith('ask-'));
const payings = names.filter((name) => name.startsWith('pay-'));
const requests = names.filter((name) => ![...reviews, ...askings, ...payings].includes(name));

test.each([
  ['requests', requests, 60],
  ['reviews', reviews, 10],
  ['days to ask for one', askings, 8],
  ['days to pay', payings, 8],
] as const)('the folder holds enough %s, of every regime', (_, some, least) => {
  expect(some.length).toBeGreaterThanOrEqual(least);
  const regimes = new Set(some.map((name) => read<{ regime: Regime }>(name).regime));
  expect([...regimes].sort()).toEqual([...REGIMES].sort());
});

describe.each(reviews)('%s', (name) => {
  const { about, asked, expect: expected, ...input } = read<Review>(name);
  test(about, () => {
    const { due, limit, latest, day0 } = reviewDue({ ...input, askedOn: asked, holidays: bankHolidays });
    expect({ due, limit, latest }).toEqual(expected);
    expect(day0).toBe(asked);
  });
});

describe.each(askings)('%s', (name) => {
  const { about, expect: expected, ...reply } = read<Asking>(name);
  test(about, () => {
    expect(lastDayToAsk(reply, bankHolidays)).toBe(expected.last);
  });
});

describe.each(payings)('%s', (name) => {
  const { about, regime, notice, expect: expected } = read<Paying>(name);
  test(about, () => {
    expect(lastDayToPay(regime, notice, bankHolidays)).toBe(expected.last);
  });
});

describe.each(requests)('%s', (name) => {
  const { about, expect: expected, ...input } = read<Deadline>(name);
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
