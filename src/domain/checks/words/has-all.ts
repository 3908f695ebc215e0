/** So far apart may words stand that say one thing together; what is further away speaks of something else. */
const WITHIN = 100;

/** True for a sentence that has words of every family near each other, in any order. */
export function hasAll(sentence: string, ...families: readonly RegExp[]): boolean {
  if (!families.every((one) => one.test(sentence))) return false;
  const found = families.map((one) => placesOf(one, sentence));
  const starts = found.flat().map(({ from }) => from);
  // Each family is gone through once, from start to start.
  const next = found.map(() => 0);
  return starts
    .sort((a, b) => a - b)
    .some((start) =>
      found.every((places, family) => {
        let at = next[family] ?? 0;
        while ((places[at]?.from ?? start) < start) at += 1;
        next[family] = at;
        const place = places[at];
        return place !== undefined && place.to <= start + WITHIN;
      }),
    );
}

type Place = { readonly from: number; readonly to: number };

function placesOf(family: RegExp, sentence: string): readonly Place[] {
  const all = new RegExp(family.source, family.flags.includes('g') ? family.flags : `${family.flags}g`);
  return [...sentence.matchAll(all)].map((one) => ({ from: one.index, to: one.index + one[0].length }));
}
