import type { StoredCase } from './stored.ts';

/// The words that the officer typed into answers: each is stored a second after it was typed, in its own case and in no
/// other.

const OLD_MS = 1_000;

type AnswerWord = {
  /** The case that was in hand when it was typed. */
  readonly id: string;
  readonly word: string;
  /** When the panel had taken it. */
  readonly at: number;
  /** Written over by the officer, or younger than a second when the panel was closed. */
  excused: boolean;
};

export class AnswerWords {
  private readonly words: AnswerWord[] = [];
  private taken = 0;

  get count(): number {
    return this.words.length;
  }

  /** A word that was not there before. */
  next(): string {
    this.taken += 1;
    return `words${this.taken}q`;
  }

  add(id: string, word: string): void {
    this.words.push({ id, word, at: Date.now(), excused: false });
  }

  giveUp(word: string): void {
    for (const one of this.words) if (one.word === word) one.excused = true;
  }

  panelCloses(): void {
    const now = Date.now();
    for (const one of this.words) if (isYoung(one, now)) one.excused = true;
  }

  /** The words that stand in that case's answer. */
  of(id: string): readonly string[] {
    return this.words.filter((one) => one.id === id && !one.excused).map(({ word }) => word);
  }

  /** Milliseconds until all are older than a second. */
  untilOld(): number {
    return Math.max(0, ...this.words.map(({ at }) => at + OLD_MS - Date.now())) + 1;
  }

  /** What is wrong with what was stored, which was read at that time or later; null when nothing is. */
  wrongIn(stored: readonly StoredCase[], asked: number): string | null {
    for (const one of this.words) {
      const holders = stored.filter(({ answers }) => holds(answers, one.word));
      const other = holders.find(({ id }) => id !== one.id);
      if (other) return `wrong case: "${one.word}", typed into the case ${one.id}, is stored in ${other.id}`;
      if (holders.length === 0 && !one.excused && !isYoung(one, asked))
        return `lost: "${one.word}", typed into the answer of the case ${one.id}, is not stored`;
    }
    return null;
  }
}

function isYoung({ at }: AnswerWord, then: number): boolean {
  return then - at < OLD_MS;
}

function holds(answers: string, word: string): boolean {
  return new RegExp(`(?<![a-z0-9])${word}(?![a-z0-9])`).test(answers);
}
