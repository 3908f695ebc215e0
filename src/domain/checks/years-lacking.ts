import { yearsAsked, yearsIn } from './years-in.ts';

/// Which of the years that a question asks about its answer passes over, with nothing said of them.

export type Lack = { readonly matter: string; readonly what: string };

const BY_YEAR =
  /\b(?:each|every|per|by|respective) (?:\w+ )?(?:calendar |financial |academic |school )?years?\b|\bannual(?:ly)?\b|\byearly\b|\byear (?:by|on) year\b|\bin each of\b|\bfor each of\b/i;
/** "4% in each winter to 2019": of the years that were asked for, all until then. */
function upTo(said: string, asked: ReadonlySet<number>): readonly number[] {
  const until = [...said.matchAll(UP_TO)].map(([, year]) => Number(year));
  return [...asked].filter((year) => until.some((one) => year <= one));
}
const UP_TO = /(?<!\d{4}(?:[/–-]\d\d)? )\b(?:up to|to|before|by) (?:and including )?((?:19|20)\d\d)\b/gi;

/** Words that speak of the whole time, or say why there is no more. */
const WHOLE =
  /\b(?:since|in (?:that|this|the|those|these) (?:period|time|years?|span)|over (?:the|that|this)|throughout|in total|in all|altogether|all (?:of )?(?:them|these|those)|only|no (?:other|earlier|later|more|further)|none|first|began|started|opened|introduced|set up|until|not held|do(?:es)? not hold|did not|no (?:record|figure)s?|unchanged|the same|to date|so far|never)\b/i;

const FINANCIAL = /\b20\d\d\s?[/–-]\s?(?:20)?\d\d\b/g;

/** "2023/24, 2024/25 and 2025/26", of which the answer names two at least and not all. */
function financialYearsLacking(asked: string, said: string): readonly string[] {
  const years = (text: string) => new Set([...text.matchAll(FINANCIAL)].map(([one]) => one.slice(0, 4)));
  const [wanted, told] = [years(asked), years(said)];
  const found = [...wanted].filter((year) => told.has(year));
  return found.length < 2 || wanted.size < 3 ? [] : [...wanted].filter((year) => !told.has(year)).sort();
}

/** Years that are asked for one by one, or as a span, of which the answer tells some and not all. */
export function lackingYears(question: string, said: string, lastYear: number): Lack | null {
  const unsaid = financialYearsLacking(question, said);
  if (unsaid.length > 0 && !WHOLE.test(said))
    return { matter: `years ${unsaid.join(' ')}`, what: 'about other years' };
  const uneven = lackingBeside(question, said);
  if (uneven !== null) return uneven;
  if (isOfOtherYears(question, said)) return { matter: 'years of another kind', what: 'about other months' };
  const asked = yearsAsked(question, lastYear);
  const told = new Set([...yearsIn(said), ...upTo(said, asked)]);
  // "2023/24" tells of 2024 too.
  const isFinancial = /\d{4}\s?[/–-]\s?\d\d\b/.test(`${said} ${question}`);
  const missing = [...asked].filter((year) => !told.has(year) && !(isFinancial && told.has(year - 1)));
  const some = [...asked].some((year) => told.has(year));
  if (asked.size < 2 || !some || missing.length === 0 || WHOLE.test(said)) return null;
  const oneByOne = BY_YEAR.test(question) || (told.size >= 2 && yearsIn(question).size >= 2);
  const isOfOne =
    told.size === 1 && /\b(?:in|during|for) (?:the year )?(?:19|20)\d\d\b/.test(said) && asked.size > 2;
  if (!oneByOne && !isOfOne) return null;
  return { matter: `years ${missing.sort().join(' ')}`, what: 'about other years' };
}

const CALENDAR = /\bJanuary(?: 20\d\d)? (?:to|until|–|-) (?:\d{1,2} )?December\b|\bcalendar years?\b/i;
const FINANCIAL_WORD =
  /\b(?:financial|tax|accounting|council|fiscal) years?\b|\bApril(?: 20\d\d)? (?:to|until|–|-) (?:\d{1,2} )?March\b/i;
const AS_KEPT =
  /\b(?:only|hold|held|kept|keep|recorded|not|cannot|unable|rather than|instead|as (?:we|they|these|it))\b/i;

/** Financial years are asked for and calendar years told, or the other way round: some months are missing, and nothing says why. */
function isOfOtherYears(asked: string, said: string): boolean {
  const wantsFinancial = FINANCIAL_WORD.test(asked) || (asked.match(FINANCIAL) ?? []).length > 0;
  const givesFinancial = FINANCIAL_WORD.test(said) || (said.match(FINANCIAL) ?? []).length > 0;
  if (AS_KEPT.test(said)) return false;
  return wantsFinancial
    ? CALENDAR.test(said) && !givesFinancial && !CALENDAR.test(asked)
    : CALENDAR.test(asked) && givesFinancial && !CALENDAR.test(said);
}

/** Each of two things is asked for in several years: "How many were A, and how many B, in each of those two years?" */
const OF_TWO =
  /\bhow (?:many|much|often)\b.{3,200}\bhow (?:many|much|often)\b|\b(?:numbers? of|how many|how much)\b[^?]{3,120}\b(?:and|or)\b/i;
const IN_THE_YEARS =
  /\b(?:each|every|both|per|by) (?:of (?:the|those|these) )?(?:\w{1,12} )?years?\b|\b(?:each|both) of (?:those|these|the)\b|\bin (?:those|these|the) (?:two|three|four|five|same)(?: \w{1,12})? years\b/i;
const A_NUMBER = /\d|\b(?:none|no|nil|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/i;
const WHY_FEWER =
  /\b(?:began|started|opened|introduced|set up|first|until|ended|abolished|only (?:in|from|since)|since|not|no|none|never|both|total|all|average|new|record|highest|lowest)\b/i;

/** One thing is told for all the years, and the other for some of them only, with nothing said of the rest. */
function lackingBeside(question: string, said: string): Lack | null {
  if (!OF_TWO.test(question) || !IN_THE_YEARS.test(question)) return null;
  const told = said
    .split(/(?<=[.;!?])\s+|\n/)
    .map((words) => ({ words, years: yearsIn(words) }))
    .filter(({ words, years }) => years.size > 0 && A_NUMBER.test(words.replace(YEARS, ' ')));
  const most = Math.max(0, ...told.map(({ years }) => years.size));
  const short = told.find(
    ({ words, years }) => years.size < most && !WHY_FEWER.test(words.replace(YEARS, ' ')),
  );
  if (most < 2 || short === undefined) return null;
  const all = told.find(({ years }) => years.size === most)?.years ?? new Set<number>();
  const missing = [...all].filter((year) => !short.years.has(year)).sort();
  // A sentence of its own for each year leaves nothing out: "Upheld: 3 in 2024. Upheld: 5 in 2025."
  const labelOf = (words: string): string => words.slice(0, 12).toLowerCase();
  const others = told.filter((one) => one !== short && labelOf(one.words) === labelOf(short.words));
  if (others.some(({ years }) => missing.some((year) => years.has(year)))) return null;
  return { matter: `years beside ${missing.join(' ')}`, what: 'about other years' };
}
const YEARS = /\b(?:19|20)\d\d(?:\s?[/–-]\s?(?:20)?\d\d)?\b/g;
