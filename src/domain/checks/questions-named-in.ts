/**
 * The questions that a text speaks of by name: "Q3, Q6 and 7", "questions 2 to 4", "question B.2".
 * @param names of all questions, in reading order; "2 to 4" means those from one to the other.
 */
export function questionsNamedIn(text: string, names: readonly string[]): readonly string[] {
  if (names.length === 0) return [];
  const one = [...names]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|');
  const name = `(?:q(?:uestions?)?\\.?\\s*)?(${one})(?![\\p{L}\\p{N}])`;
  const list = new RegExp(
    `\\bq(?:uestions?|s)?\\.?\\s*(?:${one})(?![\\p{L}\\p{N}])(?:\\s*(?:,|and|or|nor|&|to|–|-)+\\s*(?:(?:and|or|nor)\\s+)?${name})*`,
    'giu',
  );
  return [...text.matchAll(list)].flatMap(([listed]) =>
    namesIn(listed, names, new RegExp(`(${one})(?![\\p{L}\\p{N}])(\\s*(?:to|–|-)\\s*)?`, 'giu')),
  );
}

function namesIn(listed: string, names: readonly string[], each: RegExp): readonly string[] {
  const found: string[] = [];
  let from: number | null = null;
  for (const [, name = '', range] of listed.matchAll(each)) {
    const at = names.findIndex((one) => one.toLowerCase() === name.toLowerCase());
    found.push(...(from === null ? names.slice(at, at + 1) : names.slice(from + 1, at + 1)));
    from = range === undefined ? null : at;
  }
  return found;
}

function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
