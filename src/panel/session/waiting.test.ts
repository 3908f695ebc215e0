import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Waiting } from './waiting.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function recorder() {
  const runs: string[] = [];
  const counts: number[] = [];
  const waiting = new Waiting((count) => counts.push(count));
  const type = (key: string, words: string) =>
    waiting.set(key, async () => {
      runs.push(`${key}: ${words}`);
    });
  return { runs, counts, waiting, type };
}

test('what is typed into one place within a pause is run once, with the last words', async () => {
  const { runs, type } = recorder();
  type('answer', 'Y');
  await vi.advanceTimersByTimeAsync(200);
  type('answer', 'Yes');
  await vi.advanceTimersByTimeAsync(399);
  expect(runs).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(runs).toEqual(['answer: Yes']);
});

test('two places wait on their own, and flush runs both in the order of typing', async () => {
  const { runs, type, waiting } = recorder();
  type('answer', 'Yes');
  type('reference', 'FOI/1');
  await waiting.flush();
  await vi.advanceTimersByTimeAsync(1000);
  expect(runs).toEqual(['answer: Yes', 'reference: FOI/1']);
});

test('settling waits for what was being run already', async () => {
  const waiting = new Waiting(() => {});
  let stored = '';
  waiting.set('answer', async () => {
    await Promise.resolve();
    stored = 'Yes';
  });
  void waiting.flush();
  await waiting.settle();
  expect(stored).toBe('Yes');
});

test('it tells how many changes wait', async () => {
  const { counts, type, waiting } = recorder();
  type('answer', 'Y');
  type('answer', 'Yes');
  type('reference', 'FOI/1');
  await waiting.flush();
  expect(counts).toEqual([1, 1, 2, 1, 0]);
});

test('a change is stored within a second of the last key', async () => {
  const { runs, type } = recorder();
  type('answer', 'Yes');
  await vi.advanceTimersByTimeAsync(999);
  expect(runs).toHaveLength(1);
});
