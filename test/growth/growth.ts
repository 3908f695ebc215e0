/// How time grows with a length, as the exponent of a power: 1 is in proportion, 2 is a square. Two lengths are measured
/// in one run, so that the machine's speed falls out. A machine with other work makes a run longer, never shorter: the
/// shortest of several counts, and what looks too steep is measured again before it is believed.

/** From 10 KB to 300 KB. */
const SHORT = 10_000;
const LONG = 300_000;

/** What grows faster than this is not in proportion. */
export const STEEPEST = 1.2;

/** Where a power shows itself still more. */
const LONGER = 900_000;

/** What is a square would take minutes at the long length. If the short one took long, it is looked for here first. */
const MIDDLE = 40_000;
const DEAR_MS = 0.5;
const HOPELESS = 1.75;
/** Below this a run is too short to be told from the clock's own steps; it is repeated until it is not. */
const SHORTEST_MS = 0.05;
const LOOKS = 12;

/**
 * The exponent with which `run`'s time grows from the short length to the long one.
 * @param cheap milliseconds: what takes less for the short text is taken to be in proportion (0) and not looked at again
 */
export function exponentOf(run: (length: number) => () => unknown, cheap = 0): number {
  let [short, middle, long] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  const [runShort, runMiddle, runLong] = [run(SHORT), run(MIDDLE), run(LONG)];
  runShort();
  for (let look = 1; look <= LOOKS; look += 1) {
    short = Math.min(short, timeOf(runShort), timeOf(runShort));
    if (short < cheap) return 0;
    if (short > DEAR_MS) {
      middle = Math.min(middle, timeOf(runMiddle));
      const early = exponent(short, middle, MIDDLE / SHORT);
      // Again, for a machine that was busy at one moment.
      if (early > HOPELESS && look > 3) return early;
      if (early > HOPELESS) continue;
    }
    long = Math.min(long, timeOf(runLong));
    if (exponent(short, long, LONG / SHORT) <= STEEPEST) break;
  }
  return exponent(short, long, LONG / SHORT);
}

/**
 * The same, told from a text that no longer fits what the processor keeps near: such a one is slower by the letter, once, and a
 * power goes on.
 */
export function lastingExponent(run: (length: number) => () => unknown, cheap = 0): number {
  const found = exponentOf(run, cheap);
  return found > STEEPEST && found < HOPELESS ? Math.min(found, exponentBeyond(run)) : found;
}

/** The exponent from the long length to one of three times as much: of a power it is no smaller. */
function exponentBeyond(run: (length: number) => () => unknown): number {
  const [long, longer] = [LONG, LONGER].map((length) => {
    const runOne = run(length);
    return Math.min(...Array.from({ length: 4 }, () => timeOf(runOne)));
  });
  return exponent(long ?? 0, longer ?? 0, LONGER / LONG);
}

/** The power with which something grew that was `short` once and `long` at so many times the length. */
export function exponent(short: number, long: number, times: number): number {
  return Math.log(long / short) / Math.log(times);
}

/** Milliseconds of the processor for one run: what other programs do meanwhile does not count. */
export function timeOf(run: () => unknown): number {
  const started = process.cpuUsage();
  let runs = 0;
  let passed = 0;
  do {
    run();
    runs += 1;
    const { user, system } = process.cpuUsage(started);
    passed = (user + system) / 1000;
  } while (passed < SHORTEST_MS);
  return passed / runs;
}

/** Everything that a pattern finds in a text, as the code looks for it: once, or again and again with the flag g. */
export function search(pattern: RegExp, text: string): number {
  pattern.lastIndex = 0;
  let found = 0;
  for (let last = -1; pattern.test(text) && pattern.global; last = pattern.lastIndex) {
    found += 1;
    if (pattern.lastIndex === last) pattern.lastIndex += 1;
  }
  return found;
}
