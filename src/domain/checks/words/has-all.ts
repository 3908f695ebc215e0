/** True for a sentence that has words of every family, in any order. */
export function hasAll(sentence: string, ...families: readonly RegExp[]): boolean {
  return families.every((one) => one.test(sentence));
}
