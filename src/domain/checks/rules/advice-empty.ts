import type { Regime } from '../../law/provision.ts';
import { figuresIn } from '../figures-in.ts';
import { type Checked, findingsOf, firstCiting, type Placed, placeOf, type Rule } from '../finding.ts';
import { placedClauses, saidPlaceOf } from '../said.ts';
import { sentencesOf } from '../sentences-of.ts';
import { NUMBER_WORDS } from '../words/number-words.ts';
import { yearsIn } from '../years-in.ts';

const finding = findingsOf('advice-empty', 'warns');

const UNREASONABLE: Partial<Record<Regime, string>> = { EIR: '12(4)(b)', EISR: '10(4)(b)' };
const SOURCES = { FOIA: 'FOIA s16', EIR: 'EIR reg 9', FOISA: 'FOISA s15', EISR: 'EISR reg 9' } as const;

/** Help that is declined. */
const DECLINES =
  /\b(?:not able|unable|cannot|can[’']t|not obliged|not required|not (?:our|the [\w’']{1,20}) (?:task|job|duty|role|place)|no (?:duty|obligation|need)|need not|do(?:es)? not (?:offer|propose|intend|have to|give|provide|advise)|decline|will not|see no)\b[^.]{0,80}\b(?:advi[sc]e|help|assist|suggest|say how|tell you how|narrow|reduc|refin|guidance|what to ask|bring)\b|\b(?:up to you|for you|your (?:task|own|decision|responsibility)|left to you|for (?:the|a) (?:requester|applicant))\b[^.]{0,30}\b(?:decide|say|work out|consider|find|narrow|frame|choose|phrase|to)\b/i;
/** Where nothing can be had within the limit there is nothing to suggest, if it is said why. */
const NOTHING_LESS =
  /\b(?:because|as|since|even|single|any part|whatever|however (?:small|narrow)|no narrower|so that)\b/i;

/** Something that the requester could ask for: a number, a month, a kind of record. */
const CONCRETE =
  /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|one|single|half|first|last|latest)\b|\b(?:for example|for instance|such as|e\.g\.|instance|only the|just the|rather than|instead|without the|leave out|already|published|we do hold|we hold|at once)\b|\b(?:years?|months?|weeks?|wards?|sites?|mailbox(?:es)?|teams?|directorates?|regions?|branch(?:es)?|schools?|hospitals?|departments?|categor(?:y|ies)|tables?|summar(?:y|ies)|lists?|reports?|exports?|samples?|totals?|databases?|suppliers?|contracts?|stations?|officers?|keywords?|search terms?|senders?|recipients?|individuals?|vessels?|routes?|named|staff|persons?|date range|(?:managers?|heads?|director|clerk|secretary|leader|chair|deputy) and|e-?mails (?:of|from|to|between)|letters (?:of|from|to|between)|shorter (?:period|time)|time ?frame|period|types?|kinds?|topics?|area)\b/i;

const MONTH = /\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/;

/** A refusal for its cost or burden whose help tells nothing that could be asked for, or declines to (FOIA s16, FOISA s15, reg 9). */
export const adviceEmpty: Rule = (checked) => {
  const cost = checked.citations.find(
    ({ kind, cited, regime }) =>
      (kind === 'ground' && cited.startsWith('12(')) || cited === UNREASONABLE[regime],
  );
  const item = cost && firstCiting(checked, cost);
  if (cost === undefined || item === undefined) return [];
  const advice = placedClauses(checked).filter(({ clause }) => clause.role === 'advice');
  const paragraphs =
    advice.length > 0 ? advice : placedClauses(checked).filter(({ clause }) => clause.role === 'cost');
  const declined = [...paragraphs, ...placedClauses(checked).filter(isText)].find(({ words }) =>
    sentencesOf(words).some((one) => DECLINES.test(one) && !NOTHING_LESS.test(one)),
  );
  const hollow = advice.every(({ words }) => !CONCRETE.test(withoutForms(words)) && !MONTH.test(words))
    ? advice[0]
    : undefined;
  const over = advice.find(({ words }) => isOverAllTheSame(checked, words));
  const at = declined ?? hollow ?? over;
  if (at === undefined) return [];
  return [
    finding(
      { ...placeOf(item), ...saidPlaceOf(at) },
      {
        ...(at === over ? TOO_MUCH : EMPTY),
        source: SOURCES[cost.regime],
      },
    ),
  ];
};

/** A paragraph that serves nothing by name may be the help, too. */
function isText({ clause }: Placed): boolean {
  return clause.role === 'text' && clause.serves.length === 0;
}

const EMPTY = {
  problem: 'The request is refused for its cost, and the help with it names nothing that could be asked for.',
  todo: 'Say what you could provide: a period, some of the records, or what is at hand already.',
};
const TOO_MUCH = {
  problem: 'What is suggested would take longer than the limit, too, by the estimate itself.',
  todo: 'Suggest less, or correct the estimate.',
};

/** What is offered, so many records of those that were estimated, takes longer than the limit by the estimate itself. */
function isOverAllTheSame({ content }: Checked, words: string): boolean {
  const { estimate } = content.reply;
  const [line, ...others] = estimate?.lines ?? [];
  if (estimate === null || line === undefined || others.length > 0) return false;
  const { count, minutes } = line;
  const hours = estimate.limit / (content.regime === 'FOISA' ? 15 : 25);
  if (
    areYearsTooMany(
      content.questions.map(({ text }) => text).join('\n'),
      words,
      (count * minutes) / 60 / hours,
    )
  )
    return true;
  return sentencesOf(words)
    .filter((one) => OFFERS.test(one) && !AT_HAND.test(one))
    .flatMap(figuresIn)
    .some(
      ({ unit, value, behind }) =>
        unit === '' &&
        value < count &&
        /^ (?:of (?:the|them|those)|\p{L}+s)\b(?! (?:in|over|longer|more|too))/u.test(behind) &&
        !/^ (?:hours|minutes|days|weeks|months|years|working)\b/.test(behind) &&
        value * minutes > hours * 60,
    );
}
/** "the three years from 2023 to 2025 only", where five take more than twice the time that there is. */
function areYearsTooMany(asked: string, words: string, over: number): boolean {
  const span = spanOf(asked);
  const offered = [...words.matchAll(YEARS_OFFERED)].map(
    ([, one = '']) => NUMBER_WORDS[one.toLowerCase()] ?? Number(one),
  );
  const least = Math.min(...offered);
  return (
    span > 1 && offered.length > 0 && least < span && (over * least) / span > 1 && !LESS_STILL.test(words)
  );
}

/** How many years from the first to the last that are named. */
function spanOf(text: string): number {
  const years = [...yearsIn(text)];
  return years.length < 2 ? 0 : Math.max(...years) - Math.min(...years) + 1;
}
const YEARS_OFFERED = /\b(one|two|three|four|five|six|seven|eight|nine|ten|[1-9]) years\b/gi;
/** What would be less than the years that are named. */
const LESS_STILL =
  /\b(?:one|a single|each|any|latest|last|current|this) (?:financial |calendar )?year\b|\b(?:months?|weeks?|quarter|sample|total|totals|summar\w+|number of|wards?|sites?|only the (?!\w+ years))\b/i;

/** What needs no search. */
const AT_HAND = /\b(?:sample of|without any search|annual report|yearly \w+ ?(?:audit )?report|already)\b/i;
const OFFERS = /\bwithin the (?:cost |appropriate )?limit\b|\b(?:we|us) (?:could|can|would be able to)\b/i;

/** Without the section of the duty, and what every such letter says. */
function withoutForms(words: string): string {
  return words
    .replace(/\b(?:section|s\.?|regulation|reg\.?) ?\d{1,2}[A-Z]?(?: ?\(\w{1,4}\)){0,3}/gi, '')
    .replace(/\b(?:Act|Regulations) (?:19|20)\d\d\b/g, '')
    .replace(/£ ?(?:450|600)\b|\b(?:18|24|40)[ -]hours?\b/g, '');
}
