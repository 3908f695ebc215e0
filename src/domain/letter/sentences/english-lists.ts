/// Lists within English sentences.

/** "a, b and c". */
export function listOf(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

/** The first letter as a capital. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "Q3, Q6 and Q7"; a label that is no number is called a question: "question B.2". */
export function questionList(names: readonly string[]): string {
  return listOf(names.map((name) => (/^\d/.test(name) ? `Q${name}` : `question ${name}`)));
}

/** "for Roads and Parks"; "for" again before each name where a name has an "and" of its own. */
export function forTeams(names: readonly string[]): string {
  const apart = names.some((name) => / and |,/.test(name));
  return apart ? listOf(names.map((name) => `for ${name}`)) : `for ${listOf(names)}`;
}
