import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { OpenState } from '../../protocol.ts';
import { announcer } from './announce.ts';

const MISSING: OpenState = { state: 'hook-missing', hook: 'mail-body', what: 'the text of the mail' };
const NOTHING: OpenState = { state: 'no-mail' };

let told: OpenState[] = [];
let life: AbortController;
const start = () => announcer((open) => told.push(open), life.signal);

beforeEach(() => {
  vi.useFakeTimers();
  told = [];
  life = new AbortController();
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

test('a page that stays without its parts is told of', () => {
  start().heard(MISSING);
  vi.advanceTimersByTime(1_499);
  expect(told).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(told).toEqual([MISSING]);
});

test.each([MISSING, NOTHING])(
  'what was heard before a new read began is not told, however slow that read is: $state',
  (state) => {
    const { heard, reading } = start();
    heard(state);
    reading();
    vi.advanceTimersByTime(60_000);
    expect(told).toEqual([]);
  },
);

test('what the new read finds is told, when it has lasted', () => {
  const { heard, reading } = start();
  heard(MISSING);
  reading();
  vi.advanceTimersByTime(10_000);
  heard(MISSING);
  vi.advanceTimersByTime(1_499);
  expect(told).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(told).toEqual([MISSING]);
});

test('who waits for a state to settle does not wait for ever when a new read begins', async () => {
  const { heard, reading, settled } = start();
  heard(MISSING);
  const waited = settled();
  reading();
  await expect(waited).resolves.toBeUndefined();
});
