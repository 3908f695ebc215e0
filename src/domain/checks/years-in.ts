/// The years that a question asks about, and those that an answer tells.

const YEAR = /(?<![\d£,./-])((?:19|20)\d\d)(?:\s?[/–-]\s?((?:19|20)?\d\d))?(?!\d|,\d)/g;

const LAWS = /\b(?:Acts?|Orders?|Regulations?|Rules|Bills?|Measures?)\b[^.]{0,10}\b(?:1[0-9]|20)\d\d\b/g;

/** A text without the years by which laws are called. */
export function withoutLaws(text: string): string {
  return text.replace(LAWS, ' ');
}

/** Every year that is named, "2023/24" as 2023; and the years between, where the words say from one to another. */
export function yearsIn(text: string): ReadonlySet<number> {
  const named = [...text.matchAll(YEAR)].map(([, first = '', end]) => ({ first: Number(first), end }));
  const years = new Set(named.map(({ first }) => first));
  for (const { first, end } of named) {
    const last =
      end === undefined
        ? first
        : end.length === 4
          ? Number(end)
          : Math.floor(first / 100) * 100 + Number(end);
    // "2021-2024" names four years, "2023-24" one.
    if (last - first > 1 && last - first < 40)
      for (let year = first; year <= last; year += 1) years.add(year);
  }
  for (const [, from = '', to = '', first = from, last = to] of text.matchAll(BETWEEN))
    for (let year = Number(first); year <= Number(last) && year < Number(first) + 40; year += 1)
      years.add(year);
  return years;
}

const SPAN = '((?:19|20)\\d\\d)(?:[/–-]\\d\\d)?';
const BETWEEN = new RegExp(
  `\\b(?:from|between)\\b[^.?\\d]{0,20}(?:\\d{1,2} \\p{L}{3,9} )?${SPAN}[^.?\\d]{0,20}\\b(?:to|and|until|till|through)\\b[^.?\\d]{0,20}(?:\\d{1,2} \\p{L}{3,9} )?${SPAN}|${SPAN}[^.?\\d]{1,20}\\bto\\b[^.?\\d]{0,20}${SPAN}`,
  'gu',
);

/** The years that a question asks about, those of "since 2021" up to the given one; a single year, or none, as it is. */
export function yearsAsked(question: string, last: number): ReadonlySet<number> {
  const years = new Set(yearsIn(question));
  const [, since] =
    /\b(?:since|from|after)\b[^.?\d]{0,30}(?:\d{1,2} \p{L}{3,9} )?((?:19|20)\d\d)\b/u.exec(question) ?? [];
  if (since !== undefined && years.size === 1)
    for (let year = Number(since); year <= last && year < Number(since) + 40; year += 1) years.add(year);
  return years;
}
