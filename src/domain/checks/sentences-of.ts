/** The sentences of a text, and what stands between semicolons in them: what one says is hedged by nothing in another. */
export function sentencesOf(words: string): readonly string[] {
  return words.split(/(?<=[.!?;])\s|\n|, (?=but |however)/).filter((one) => one.trim() !== '');
}
