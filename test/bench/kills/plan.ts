import { ENDINGS, type Ending } from '../../../sandbox/endings.ts';
import type { WebmailName } from '../../../sandbox/mails/mail.ts';
import type { TypingPlace } from '../../../sandbox/typing-place.ts';
import { TYPING_PLACES } from '../../../sandbox/typing-places.ts';

/// What a run of kills plays, drawn from a seed: the same seed gives the same kills, places, words and pauses.

type Pace = 'human' | 'steady';

export type Kill = {
  readonly webmail: WebmailName;
  readonly place: TypingPlace;
  readonly ending: Ending;
  readonly pace: Pace;
  /** How long is typed before it, in milliseconds. */
  readonly after: number;
  /** Begins with a word that no other kill of the run types. */
  readonly text: string;
  /** The pause before each character. */
  readonly pauses: readonly number[];
};

/** A number from 0 up to 1. */
export type Dice = () => number;

/** Places and endings each come round before any comes again, so that a short run meets as many as it can. */
export function planKills(count: number, seed: number, among = TYPING_PLACES): readonly Kill[] {
  const dice = diceOf(seed);
  const places = inTurn(among, count, dice);
  const endings = inTurn(ENDINGS, count, dice);
  return places.map((place, nth) => {
    const ending = endings[nth] as Ending;
    const pace = dice() < 0.5 ? 'human' : 'steady';
    return killOf({ webmail: nth % 2 === 0 ? 'gmail' : 'outlook', place, ending, pace }, nth, dice);
  });
}

/** A kill with words and pauses of its own. */
export function killOf(
  what: Pick<Kill, 'webmail' | 'place' | 'ending' | 'pace'>,
  nth: number,
  dice: Dice,
): Kill {
  const after = 2_500 + dice() * 4_000;
  const text = `${ownWord(nth)} ${wordsFrom(dice)}`;
  const pauses = [...text].map(() => (what.pace === 'steady' ? 90 + dice() * 60 : humanPause(dice)));
  return { ...what, after, text, pauses };
}

/** Mulberry32: small, and the same on every machine. */
export function diceOf(seed: number): Dice {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Half of them between 110 and 210 ms, now and then a moment's thought of up to two seconds. */
function humanPause(dice: Dice): number {
  if (dice() < 0.06) return 400 + dice() * 1_600;
  return 60 + (dice() + dice() + dice()) * 67;
}

function inTurn<T>(all: readonly T[], count: number, dice: Dice): readonly T[] {
  const drawn: T[] = [];
  while (drawn.length < count) drawn.push(...shuffled(all, dice));
  return drawn.slice(0, count);
}

function shuffled<T>(all: readonly T[], dice: Dice): readonly T[] {
  return all
    .map((one) => ({ one, at: dice() }))
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one);
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** "Qzaab": no word of the mails or of the panel begins so. */
function ownWord(nth: number): string {
  return `Qz${[676, 26, 1].map((size) => LETTERS[Math.floor(nth / size) % 26]).join('')}`;
}

/** Enough for the longest kill at the quickest pace. */
function wordsFrom(dice: Dice): string {
  const letter = () => LETTERS[Math.floor(dice() * LETTERS.length)];
  const word = () => Array.from({ length: 2 + Math.floor(dice() * 7) }, letter).join('');
  return Array.from({ length: 30 }, word).join(' ');
}
