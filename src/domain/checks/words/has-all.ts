/** So far apart may words stand that say one thing together; what is further away speaks of something else. */
const WITHIN = 100;

/** True for a sentence that has words of every family near each other, in any order. */
export function hasAll(sentence: string, ...families: readonly RegExp[]): boolean {
  if (!families.every((one) => one.test(sentence))) return false;
  const found = families.map((one) => placesOf(one, sentence));
  return found
    .flat()
    .some(({ from }) =>
      found.every((places) => places.some((one) => one.from >= from && one.to <= from + WITHIN)),
    );
}

type Place = { readonly from: number; readonly to: number };

function placesOf(family: RegExp, sentence: string): readonly Place[] {
  const all = new RegExp(family.source, family.flags.includes('g') ? family.flags : `${family.flags}g`);
  return [...sentence.matchAll(all)].map((one) => ({ from: one.index, to: one.index + one[0].length }));
}
