import { citationInText } from '../../law/citation.ts';
import { addDays, daysBetween, type IsoDate, longDate } from '../../law/dates.ts';
import type { Need } from '../../law/provision.ts';
import { readDay } from '../../law/written-day.ts';
import { findingsOf, firstCiting, placeOf, type Rule } from '../finding.ts';
import { wordsFor } from '../said.ts';
import { sentencesOf } from '../sentences-of.ts';
import type { Sources } from '../sources.ts';
import { NUMBER_WORDS } from '../words/number-words.ts';

const finding = findingsOf('date-on-wrong-side', 'warns');

const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const DAY = `\\d{1,2}(?:st|nd|rd|th)? ${MONTH} 20\\d\\d`;
/** A day, or a month, which begins on its first. */
const DATE = new RegExp(`\\b(?:${DAY}|${MONTH} 20\\d\\d)\\b`, 'g');

type Known = { readonly received: IsoDate; readonly today: IsoDate | null };
type HeldSign = {
  readonly need: Need;
  /** The dates of its sentences that stand on the wrong side. */
  readonly wrong: (sentences: readonly string[], known: Known) => readonly IsoDate[];
  readonly problem: string;
  readonly todo: string;
  readonly sources: Partial<Sources>;
};

const WEEKS_12 = 12 * 7;

const PUBLISHED =
  /\b(?:publi|appear|releas|com(?:e|es|ing) out|bring(?:s|ing)? (?:it|them|the \w+)? ?out|brought out|issu|website|online|available|print|launch|laid)/i;

/** "five weeks after publication": the day is that of something else. */
const BESIDE_PUBLICATION =
  /\b(?:after|before|following|since|from) (?:its |the |that |their )?publication\b/gi;

/** What has to come after the request, or soon. */
const LOOKS: readonly HeldSign[] = [
  {
    need: 'qualified-person',
    wrong: (sentences, { received, today }) => {
      const days = sentences.filter((one) => /\bqualified person\b|\bopinion\b/i.test(one)).flatMap(datesIn);
      // Beside the day of the opinion stand days of what it is about.
      return days.every((day) => day < received || (today !== null && day > today)) ? days : [];
    },
    problem: 'date the qualified person’s opinion before the request, or in time to come',
    todo: 'Give the day on which the opinion on this request was formed.',
    sources: { FOIA: 'FOIA s36(2)' },
  },
  {
    need: 'within-12-weeks',
    wrong: (sentences, { received }) => {
      const last = addDays(received, WEEKS_12);
      const plain = sentences.map((one) => one.replace(BESIDE_PUBLICATION, ' '));
      const ahead = plain.flatMap((one) => aheadIn(one, received)).filter((day) => day > received);
      const late = plain
        .filter((one) => PUBLISHED.test(one))
        .map((one) => aheadIn(one, received).filter((day) => day > received))
        // Beside the day of publication stands one of what comes after it.
        .filter((days) => days.every((day) => day > last))
        .flat();
      // Without any day in time, whatever day is named is that of publication.
      return ahead.every((day) => day > last) ? [...late, ...ahead] : late;
    },
    problem: 'put publication later than 12 weeks after the request',
    todo: 'The exemption reaches no further: give an earlier day, or do not rely on it.',
    sources: { FOISA: 'FOISA s27(1)(a)' },
  },
];

/** Reasons that stand on a date, with one that takes the ground away: publication that comes too late. */
export const dateOnWrongSide: Rule = (checked) => {
  const { content, today, citations } = checked;
  const received = content.receivedOn;
  if (received === null) return [];
  return citations
    .filter(({ claimed, kind }) => claimed && kind === 'exemption')
    .flatMap((citation) => {
      const sentences = sentencesOf(wordsFor(checked, citation));
      const item = firstCiting(checked, citation);
      if (item === undefined) return [];
      const looks = LOOKS.filter(({ need }) => citation.law?.needs.includes(need));
      return looks.flatMap(({ need, wrong, problem, todo, sources }) => {
        const [first] = wrong(sentences, { received, today });
        if (first === undefined) return [];
        return [
          finding(
            { ...placeOf(item), matter: `${citation.cited} ${need} ${first}` },
            {
              problem: `The reasons for ${citationInText(citation)} ${problem} (${longDate(first)}).`,
              todo,
              source: sources[citation.regime] ?? '',
            },
          ),
        ];
      });
    });
};

/** Days, and what is told without one: "30 April", "in spring 2027", "in five months". */
function aheadIn(text: string, received: IsoDate): readonly IsoDate[] {
  const year = Number(received.slice(0, 4));
  const short = [...text.matchAll(DAY_ALONE)].flatMap(([date]) => {
    // The nearer of the two: what was resolved on 2 October lies behind.
    const [past, ahead] = [year, year + 1].flatMap((one) => datesIn(`${date} ${one}`));
    if (past === undefined || ahead === undefined) return [];
    if (past > received) return [past];
    return daysBetween(past, received) > daysBetween(received, ahead) ? [ahead] : [];
  });
  const seasons = [...text.matchAll(SEASON)].flatMap(([, season = '', of]) => {
    const month = FIRST_MONTH[season.toLowerCase()];
    return month === undefined ? [] : datesIn(`${month} ${of}`);
  });
  const later = [...text.matchAll(IN_SO_LONG)].map(([, number = '', unit = '']) => {
    const count = NUMBER_WORDS[number.toLowerCase()] ?? (Number(number) || 0);
    return addDays(received, count * (/^month/i.test(unit) ? 30 : 7));
  });
  return [...datesIn(text), ...short, ...seasons, ...later];
}
const DAY_ALONE = new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)? ${MONTH}\\b(?!,? 20\\d\\d)`, 'g');
const SEASON = /\b(spring|summer|autumn) (?:of )?(20\d\d)\b/gi;
const FIRST_MONTH: Readonly<Record<string, string>> = {
  spring: 'March',
  summer: 'June',
  autumn: 'September',
};
const IN_SO_LONG =
  /\b(?:in|within|after) (?:about |some |around |another |roughly )?([a-z-]+|\d+) (months?|weeks?)(?:[’'] time| from now|)\b(?! (?:of|before|after|since|earlier|ago))/gi;

function datesIn(text: string): readonly IsoDate[] {
  return [...text.matchAll(DATE)].flatMap(([date]) => {
    const read = readDay(/^\d/.test(date) ? date : `1 ${date}`);
    return read.is === 'day' ? [read.day] : [];
  });
}
