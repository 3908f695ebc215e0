import type { Typing } from '../../../sandbox/typist.ts';
import type { Kill } from './plan.ts';

/// What counts as lost: a keystroke that was typed more than a second before the kill, by the clock of the page in which it
/// was typed, and is neither stored nor shown after it. And what counts as a false "Saved": a keystroke that is not there
/// although the mark stood on "Saved" a while after it.

/** Younger keystrokes may be lost. */
export const OLD_MS = 1_000;
/** "Saved" is believed of a keystroke when it stands there so long after it. */
const BELIEVED_MS = 200;

export type Played = {
  readonly kill: Kill;
  /** Until the kill. */
  readonly typed: number;
  /** How many of them, from the first on, are there again. */
  readonly there: number;
  /** How many older than a second are not there. */
  readonly lost: number;
  /** Milliseconds from the oldest lost one to the kill; 0 when none is lost. */
  readonly oldest: number;
  /** How many are not there though "Saved" was shown after they were typed. */
  readonly saidSaved: number;
  /** Stored, but the field does not show all of it when it is opened again. */
  readonly hidden: boolean;
  /** Keys that nothing took, because the focus had gone. */
  readonly untaken: number;
  /** By how much the page was late with a key at most: how busy the machine was. */
  readonly late: number;
};

/** From the first typed word on, as it was found when the panel was open again; '' where it was not. */
export type Found = { readonly stored: string; readonly shown: string };

/** What a kill cost, from what was typed until then and what was found after it. */
export function judge(
  kill: Kill,
  killed: number,
  { keys, said }: Pick<Typing, 'keys' | 'said'>,
  { stored, shown }: Found,
): Played {
  const typed = keys.map((key, nth) => ({ ...key, character: kill.text[nth] ?? '' }));
  const before = typed.filter(({ at }) => at <= killed);
  const taken = before.filter((key) => key.taken);
  const words = taken.map(({ character }) => character).join('');
  const [inStore, onShow] = [lengthFound(words, stored), lengthFound(words, shown)];
  const there = Math.max(inStore, onShow);
  const missing = taken.slice(there);
  const lost = missing.filter(({ at }) => at < killed - OLD_MS);
  return {
    kill,
    typed: before.length,
    there,
    lost: lost.length,
    oldest: lost[0] ? killed - lost[0].at : 0,
    saidSaved: missing.filter(({ at }) => isSaidSaved(said, at, killed)).length,
    hidden: onShow < inStore,
    untaken: before.length - taken.length,
    late: latest(keys, kill.pauses),
  };
}

/** How many characters of the typed words stand there, from the first on. A space at the end need not be kept. */
function lengthFound(typed: string, found: string): number {
  const [words, there] = [plain(typed), plain(found)];
  let length = 0;
  while (length < words.length && words[length] === there[length]) length += 1;
  while (words[length] === ' ') length += 1;
  return length;
}

/** An editor may write a space as one that does not break, or a line's end where words wrap. */
export function plain(text: string): string {
  return text.replace(/\s/g, ' ');
}

/** True when the mark said "Saved" of a key that was typed a while before. */
function isSaidSaved(said: Typing['said'], typedAt: number, killed: number): boolean {
  return said.some(({ at, words }, nth) => {
    const until = Math.min(said[nth + 1]?.at ?? killed, killed);
    return words === 'Saved' && at <= until && typedAt < until - BELIEVED_MS;
  });
}

/** The longest that a key came after its time. */
function latest(keys: Typing['keys'], pauses: readonly number[]): number {
  const gaps = keys.slice(1).map(({ at }, nth) => at - (keys[nth]?.at ?? at) - (pauses[nth + 1] ?? 0));
  return Math.max(0, ...gaps);
}
