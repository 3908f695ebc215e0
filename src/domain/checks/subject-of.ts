/// What a text is about: the stems of its content words. Two texts are about the same thing when one has the stems of the other.

const DULL = new Set(
  (
    'about above after again against also although among another any anything are around asked asks back because been before being below ' +
    'between both can cannot case cases come concerned concerning contain contained copy copies could council current currently date dates ' +
    'detail details did does document documents done each either ever every everything far find first following for found from full further ' +
    'gave get give given gives going had has have held her here him his hold holds how however including information into its itself just keep ' +
    'keeps kept know known last least less like made make makes many may might more most much must name names need never next nor not nothing ' +
    'now number numbers off once one only other others our out over own own part parts people please provide provided put question received ' +
    'record recorded records regarding regard relating related request requested same say says see sent send several shall she should show since ' +
    'some still such take taken than that the their them then there these they this those though through time together told too two under until ' +
    'upon use used very was way well were what when where whether which while who whole whom whose why will with within without would year years ' +
    'yes yet you your including between authority board trust university department office and all but was new end set per via our available'
  ).split(' '),
);

function stem(word: string): string {
  return word
    .toLowerCase()
    .replace(/[’']s?$/, '')
    .replace(/(?:ies|y)$/, 'i')
    .replace(/(?:ations?|ings?|ed|es|s|e)$/, '');
}

/** The stems of a text, each once; years are words of it, other numbers are not. */
export function subjectOf(text: string): readonly string[] {
  const words = text.match(/\p{L}[\p{L}’']{2,}|\b(?:19|20)\d\d\b/gu) ?? [];
  const stems = words.filter((one) => !DULL.has(one.toLowerCase())).map(stem);
  return [...new Set(stems)].filter((one) => one.length > 2);
}

/** The share of the stems of one that the other has; 0 for a text without any. */
export function shareIn(some: readonly string[], all: readonly string[]): number {
  if (some.length === 0) return 0;
  return some.filter((one) => all.some((other) => isAlike(one, other))).length / some.length;
}

/** "suspend", "suspension" */
function isAlike(one: string, other: string): boolean {
  return one === other || (one.length > 5 && other.length > 5 && one.slice(0, 6) === other.slice(0, 6));
}
