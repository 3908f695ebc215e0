/// The figures in a text, as far as they count something: money, hours, persons; no dates, years, pages or sections.

export type Figure = {
  readonly value: number;
  /** '£' for money, '%' for a share, '' for what is counted. */
  readonly unit: '£' | '%' | '';
  /** What stands before it and behind it in its sentence. */
  readonly before: string;
  readonly behind: string;
};

const WORDS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const IN_WORDS = `(?:${TENS.join('|')})(?:-(?:${WORDS.slice(0, 9).join('|')}))?|${WORDS.join('|')}`;

const FIGURE = new RegExp(
  `(?<![\\p{L}\\d.,/-])(£ ?)?(?:(\\d{1,3}(?:,\\d{3}){1,4}|\\d{1,9})(\\.\\d{1,4})?( ?(?:million|m|bn|billion|k)\\b)?( ?%| per cent)?|(${IN_WORDS}))(?![\\p{L}\\d/]|[.,:]\\d)`,
  'giu',
);

const MONTH =
  /^(?:st|nd|rd|th)? (?:January|February|March|April|May|June|July|August|September|October|November|December)\b/;
/** "Question 2", "section 12", "page 31", "Lot 3", "in 2025" */
const NUMBERED =
  /\b(?:q|questions?|sections?|s|regulations?|reg|articles?|pages?|pp?|lots?|tables?|appendix|appendices|annex|clauses?|chapters?|figures?|wards?|zones?|phases?|stages?|parts?|items?|grades?|bands?|levels?|tiers?|units?|no|number|class|type|option|site|plot|block|route|junction|step|year)\.? $/i;
const TIMES: Readonly<Record<string, number>> = { million: 1e6, m: 1e6, bn: 1e9, billion: 1e9, k: 1e3 };

/** Every figure of a text, in the order of the text. */
export function figuresIn(text: string): readonly Figure[] {
  return [...text.matchAll(FIGURE)].flatMap((match) => {
    const [all, pound, digits, decimals = '', times = '', percent, words] = match;
    const before = text.slice(Math.max(0, match.index - 80), match.index);
    const behind = text.slice(match.index + all.length, match.index + all.length + 80);
    const value = words === undefined ? Number(`${digits?.replaceAll(',', '')}${decimals}`) : numberOf(words);
    const isYear = pound === undefined && /^(?:19|20)\d\d$/.test(all);
    if (isYear || MONTH.test(behind) || (pound === undefined && NUMBERED.test(before))) return [];
    const unit = pound === undefined ? (percent === undefined ? '' : '%') : '£';
    return [{ value: value * (TIMES[times.trim().toLowerCase()] ?? 1), unit, before, behind }];
  });
}

/** "twenty-two" */
function numberOf(words: string): number {
  const [first = '', second] = words.toLowerCase().split('-');
  const tens = TENS.indexOf(first);
  if (tens === -1) return WORDS.indexOf(first) + 1;
  return (tens + 2) * 10 + (second === undefined ? 0 : WORDS.indexOf(second) + 1);
}
