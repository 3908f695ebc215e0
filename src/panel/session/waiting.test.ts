import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Waiting } from './waiting.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A store that takes as long as it is told to, refuses when it is told to, and records what it was given. */
function recorder({ takes = 0 } = {}) {
  const written: string[] = [];
  const shown: string[] = [];
  const failures: unknown[] = [];
  const refuses = { all: false, words: '' };
  const waiting = new Waiting<string>({
    write: async (name, values) => {
      await new Promise((done) => setTimeout(done, takes));
      if (refuses.all || values.includes(refuses.words)) throw new Error('No room left.');
      written.push(`${name}: ${values.join(' + ')}`);
    },
    settled: (name) => {
      shown.push(name);
      return undefined;
    },
    failed: (error) => failures.push(error),
  });
  return { written, shown, failures, refuses, waiting, state: waiting.state };
}

describe('what is typed', () => {
  test('is written at the latest 400 ms after the first key, however steadily the keys come', async () => {
    const { written, waiting } = recorder();
    for (const words of ['Y', 'Ye', 'Yes', 'Yes,', 'Yes, ']) {
      waiting.set('case', 'answer', words);
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(written).toEqual(['case: Yes,']);
  });

  test('is written once where nothing more is typed', async () => {
    const { written, waiting } = recorder();
    waiting.set('case', 'answer', 'Yes');
    await vi.advanceTimersByTimeAsync(5000);
    expect(written).toEqual(['case: Yes']);
  });

  test('goes together where it belongs together, in the order of typing', async () => {
    const { written, waiting } = recorder();
    waiting.set('case', 'answer', 'Yes');
    await vi.advanceTimersByTimeAsync(300);
    waiting.set('case', 'reference', 'FOI/1');
    waiting.set('other', 'answer', 'No');
    await vi.advanceTimersByTimeAsync(110);
    expect(written).toEqual(['case: Yes + FOI/1']);
    await vi.advanceTimersByTimeAsync(300);
    expect(written).toEqual(['case: Yes + FOI/1', 'other: No']);
  });

  test('waits for no more than one write that is under way, whatever its place', async () => {
    const { written, waiting } = recorder({ takes: 250 });
    waiting.set('case', 'one', '1');
    await vi.advanceTimersByTimeAsync(410);
    // The first write is under way. Everything typed now is stored within a second.
    for (const place of ['two', 'three', 'four', 'five']) waiting.set('case', place, place);
    await vi.advanceTimersByTimeAsync(990);
    expect(written).toEqual(['case: 1', 'case: two + three + four + five']);
  });

  test('is shown by the views at a pause, not at every write', async () => {
    const { written, shown, waiting } = recorder();
    for (let key = 0; key < 20; key += 1) {
      waiting.set('case', 'answer', `key ${key}`);
      await vi.advanceTimersByTimeAsync(100);
    }
    expect([written.length > 3, shown]).toEqual([true, []]);
    await vi.advanceTimersByTimeAsync(800);
    expect(shown).toEqual(['case']);
    expect(waiting.pending('case')).toEqual([]);
  });

  test('is at hand until the views have followed, the newest of each place', async () => {
    const { waiting } = recorder({ takes: 100 });
    waiting.set('case', 'answer', 'Y');
    await vi.advanceTimersByTimeAsync(450);
    waiting.set('case', 'answer', 'Ye');
    waiting.set('case', 'reference', 'FOI/1');
    expect(waiting.pending('case')).toEqual(['Ye', 'FOI/1']);
  });

  test('is dropped with what it was typed into', async () => {
    const { written, waiting, state } = recorder();
    waiting.set('case', 'answer', 'Yes');
    waiting.set('other', 'answer', 'No');
    waiting.forget('case');
    await vi.advanceTimersByTimeAsync(1000);
    expect([written, state.value]).toEqual([['other: No'], 'saved']);
  });
});

describe('flush', () => {
  test('writes at once, and waits for what was being written already', async () => {
    const { written, shown, waiting } = recorder({ takes: 50 });
    waiting.set('case', 'answer', 'Y');
    await vi.advanceTimersByTimeAsync(410);
    waiting.set('case', 'answer', 'Yes');
    const flushed = waiting.flush();
    await vi.advanceTimersByTimeAsync(100);
    await flushed;
    expect([written, shown]).toEqual([['case: Y', 'case: Yes'], ['case']]);
  });

  test('says that what is typed is to be shown, before it is stored', () => {
    const { waiting } = recorder({ takes: 50 });
    waiting.set('case', 'answer', 'Yes');
    const before = waiting.left.value;
    void waiting.flush();
    expect(waiting.left.value).toBeGreaterThan(before);
    expect(waiting.pending('case')).toEqual(['Yes']);
  });
});

describe('what could not be written', () => {
  test('is told once, stays, and is tried again until it is stored', async () => {
    const { written, failures, refuses, waiting, state } = recorder();
    refuses.all = true;
    waiting.set('case', 'answer', 'Yes');
    await vi.advanceTimersByTimeAsync(5000);
    expect([state.value, failures.length, waiting.pending('case')]).toEqual(['failed', 1, ['Yes']]);
    refuses.all = false;
    await vi.advanceTimersByTimeAsync(20_000);
    expect([state.value, written]).toEqual(['saved', ['case: Yes']]);
  });

  test('is tried again as soon as anything else could be written', async () => {
    const { written, refuses, waiting, state } = recorder();
    refuses.all = true;
    waiting.set('case', 'answer', 'Yes');
    await vi.advanceTimersByTimeAsync(8000);
    refuses.all = false;
    waiting.set('other', 'answer', 'No');
    await vi.advanceTimersByTimeAsync(410);
    expect([state.value, written]).toEqual(['saved', ['other: No', 'case: Yes']]);
  });

  test('is not hidden by what could be', async () => {
    const { written, refuses, waiting, state } = recorder();
    refuses.words = 'Bad';
    waiting.set('case', 'answer', 'Bad');
    waiting.set('case', 'reference', 'FOI/1');
    await vi.advanceTimersByTimeAsync(2000);
    waiting.set('case', 'what', 'prices');
    await vi.advanceTimersByTimeAsync(2000);
    expect(written).toEqual(['case: FOI/1', 'case: prices']);
    expect([state.value, waiting.pending('case').includes('Bad')]).toEqual(['failed', true]);
  });

  test('leaves the views alone while something else is typed and stored', async () => {
    const { written, refuses, waiting, state } = recorder();
    refuses.words = 'Bad';
    waiting.set('clause', 'text', 'Bad');
    await vi.advanceTimersByTimeAsync(2000);
    const before = waiting.left.value;
    for (let key = 0; key < 40; key += 1) {
      waiting.set('case', 'answer', `key ${key}`);
      await vi.advanceTimersByTimeAsync(100);
    }
    expect([written.length > 8, waiting.left.value - before, state.value]).toEqual([true, 0, 'failed']);
    refuses.words = '';
    await vi.advanceTimersByTimeAsync(20_000);
    expect([written.includes('clause: Bad'), state.value]).toEqual([true, 'saved']);
  });

  test('is shown at a pause as it was typed, though it fails on', async () => {
    const { refuses, waiting } = recorder();
    refuses.all = true;
    waiting.set('case', 'answer', 'Y');
    await vi.advanceTimersByTimeAsync(600);
    const before = waiting.left.value;
    waiting.set('case', 'answer', 'Yes');
    await vi.advanceTimersByTimeAsync(450);
    expect(waiting.left.value).toBe(before + 1);
    await vi.advanceTimersByTimeAsync(30_000);
    expect(waiting.left.value).toBe(before + 1);
  });

  test('gives way only to what is typed into the same place', async () => {
    const { written, refuses, waiting } = recorder();
    refuses.all = true;
    waiting.set('case', 'answer', 'Yes');
    await vi.advanceTimersByTimeAsync(3000);
    refuses.all = false;
    waiting.set('case', 'answer', 'Yes, 12');
    await vi.advanceTimersByTimeAsync(30_000);
    expect(written).toEqual(['case: Yes, 12']);
  });
});

test('“Saved” is said only of what is stored', async () => {
  const { waiting, state } = recorder({ takes: 100 });
  expect(state.value).toBe('saved');
  waiting.set('case', 'answer', 'Y');
  expect(state.value).toBe('saving');
  await vi.advanceTimersByTimeAsync(450);
  waiting.set('case', 'answer', 'Yes');
  await vi.advanceTimersByTimeAsync(60);
  // "Y" is stored by now, and "Yes" is not.
  expect(state.value).toBe('saving');
  await vi.advanceTimersByTimeAsync(500);
  expect(state.value).toBe('saved');
});
