import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { AnswerWords } from './answer-words.ts';

beforeEach(() => {
  vi.useFakeTimers({ now: 0 });
});
afterEach(() => {
  vi.useRealTimers();
});

/** A word that was typed at 0 and is not in what was read at that time, which was heard half a second later. */
function missedAt(asked: number): string | null {
  const words = new AnswerWords();
  words.add('b', 'words1q');
  vi.setSystemTime(asked + 500);
  return words.wrongIn([], asked);
}

test('a word counts as lost when what was read a second after it, or later, does not have it', () => {
  expect(missedAt(1_000)).toMatch(/^lost: "words1q"/);
});

test('a word that was younger than a second when reading began is not lost yet, however long reading takes', () => {
  expect(missedAt(999)).toBeNull();
});
