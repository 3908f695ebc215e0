import { figuresIn } from './figures-in.ts';
import { GIVEN_NAMES } from './given-names.ts';

/// Whether a sentence tells a sum, a day, a place, a name, a finding or a number, where that is what is withheld.

/** What is withheld in one claim: its name with the question, and all that the letter and the request say openly. */
export type Hidden = { readonly named: string; readonly open: string };

type Teller = {
  /** What is withheld is of this sort. */
  readonly hidden: RegExp;
  readonly tells: (sentence: string, hidden: Hidden) => boolean;
};

const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const WEEKDAY = '(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)s?';
const NTH = '(?:first|second|third|fourth|last)';

const TELLS_DAY = new RegExp(
  `\\b(?:\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH}|${MONTH} \\d{1,2}(?:st|nd|rd|th)?|${NTH} (?:${WEEKDAY}|weekend|week|day) (?:of|in|after|before)|(?:on|next|every|each|until|from|before) ${WEEKDAY}|(?:early|late|mid|in|until|before) ${MONTH}|(?:[01]?\\d|2[0-3])[.:][0-5]\\d|\\d{1,2} ?[ap]m)\\b`,
  'i',
);
const NO_NAME_OF_PLACE = new RegExp(
  `^(?:${MONTH}|${WEEKDAY}|Scotland|England|Wales|Britain|Parliament|Europe)`,
);

/** Another sum: what it would cost or lose, what all is worth, what is known. */
const OTHER_SUM =
  /\b(?:total\w*|overall|altogether|in all|published|public|threshold|limit|worth|turnover|(?:los[se]\w*|lost|sav(?:e|es|ed|ing|ings)|raise|gain|earn) (?:\w+ ){0,3}(?=£|\d)|cost us|would cost|could cost|budget|fined?|for example|elsewhere|other (?:firms|councils|suppliers|authorities)|annual report|accounts|known|spend\w*|spent|invest\w*|£\d[\d,.]* ?(?:million|m|bn|billion)|over £|more than £|above £|up to £|section|an hour|per hour|at a cost|(?:£ ?\d[\d,.]*|\d ?%|cent) (?:a \w+ )?(?:more|less|extra|off)|(?:would|could|might|should|will) (?:\w+ )?(?:pay|charge|offer|bid|accept|cost|receive|earn|sell|buy)|higher|lower|dearer|cheaper|above|below|last|previous\w*|earlier|reckon\w*|estimat\w+|loss)\b/i;
/** "If they knew that we would take £2,000." */
const KNEW_IT =
  /\b(?:knew|know|learn\w*|realis\w+|found out|aware|told)\b[^.;]{0,30}\bthat (?:we|the \w+|it|they) (?:had |have |has )?(?:agreed(?: to)?|pa(?:y|ys|id)|offered|accepted|charged?s?|bid) £ ?\d|\b(?:knew|know|learn\w*|realis\w+|found out|aware|told)\b[^.;]{0,30}\bthat (?:the )?(?:\w+ ){1,3}(?:would|will|could|can|is (?:willing|ready|prepared) to|are (?:willing|ready|prepared) to) (?:take|accept|settle for|sell (?:it )?for|go (?:down |up )?to|pay|bid|offer)\b[^.;,]{0,25}£ ?\d/i;
/** "the £612 a day that we pay" */
const THE_SUM =
  /\bthe £ ?\d[\d,.]* (?:an? |per |that (?:we|it|they) (?:pay|paid|charge|bid|agreed|offered)|(?:we|it|they) (?:pay|paid|charge|bid|agreed|offered)|(?:paid|charged|bid|agreed|offered)\b)/i;
/** A sum that is only thought of. */
const SUPPOSED =
  /\b(?:if|would|could|might|suppose|for (?:example|instance))\b|£ ?[\d,.]+ (?:a \w+ )?(?:more|less)\b/i;
/** A day of something else: of the reply, of publication, of what is over. */
const OTHER_DAY =
  /\b(?:publi\w+|repl(?:y|ied)|request|wrote|written|asked|letter|tell you|answer|review|expire[sd]?|tender\w*|bid\w*|negotiat\w*|website|hearing|trial|talks|was (?:held|made|signed|let)|since|ended|in 20\d\d|last|ago|when|in force|was|were|had)\b/i;

/** What is paid, and directly after it how much. */
const PAID =
  /\b(?:pays?|paid|paying|charg\w+|bids?|bidding|offer\w*|pric(?:e|es|ed|ing)|rates?|fees?|rents?|salar(?:y|ies)|earn\w*|receiv\w+|quot\w+|sold|sell|bought|buys?|agreed|settled|accept\w*|valu(?:e|ed|es|ation)|commission|discount|margin|premium|costs?|bonus|reserve|figure|sum)\b(?! of (?:20|19))[^.,;]{0,25}?(?:£ ?\d|\b\d[\d,.]* ?(?:%|per cent|pence|pounds|p\b))/i;
const NO_PLACE =
  /^(?:Police|Commissioner|Council|Act|Article|Regulation|Section|Minister|Cabinet|Board|Committee|Director|Secretary|Trust|University|Force|Agency|Department|Schedule|Annex|Appendix|Question|Part|Christmas|Easter|Mr|Mrs|Ms|Dr|Professor|Internet|FOI|Information|Government|House|Court|Tribunal|Member|Chief|State|Royal|Their|They|This|That|Page|Lot|Table)\b/;

const PRECISE_PLACE =
  /\b(?:above|below|behind|beside|next to|opposite|beneath|underneath|adjacent to|alongside|just off|off|corner of|(?:far|north|south|east|west|upper|lower|other) (?:\w+ )?(?:end|side|edge|bank|shore|slope|face|wall) of|(?:metres|yards|miles|kilometres|paces|feet|minutes) (?:\w+ )?(?:of|from|north|south|east|west|up|down|beyond|past|along)|junction (?:of|with)|between|at|near|close to|inside|along) (?:the )?(?:[a-z]{2,15} ){0,4}((?:[A-Z][a-z’']{2,20} ?){1,3})/g;

const PERSON = new RegExp(
  `\\b(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Councillor|Cllr|Sir|Dame|Lord|Lady|PC|DC|Sergeant|Inspector|Superintendent|Sheriff|Judge|Reverend|Captain|Major|Colonel|Sister|Nurse)\\.? (?:[A-Z]\\. ?)*[A-Z][a-z’'-]{1,20}|(?:${GIVEN_NAMES.join('|')}) [A-Z][a-z’'-]{2,20}|[A-Z][\\w&’'-]{1,20}(?: (?:and |& )?[A-Z][\\w&’'-]{1,20}){0,3} (?:Ltd|Limited|plc|PLC|LLP|Group|Holdings|Associates|Partners|Partnership|Brothers|Sons|Company))\\b`,
  'g',
);

const FOUND =
  /\b(?:found|finds|conclud(?:ed|es)|advis(?:ed|es)|recommend(?:s|ed)|rated|graded|scored|blam(?:ed|es)|critici[sz](?:ed|es)|upheld|faults?|faulted|exonerat\w+|clear(?:ed|s)|warn(?:ed|s)|reject(?:ed|s)|judged|puts? (?:our|the|its)|says|states|shows|reveals|identifie[ds])\b[^.]{0,20}\b(?:that|no|fault|him|her|us|poor|weak|unlikely|inadequate|negligen\w+|guilty|against|failings?|the (?:council|trust|board|driver|head|manager|department|school|claim|case|college|force))\b/i;
const FINDER =
  /\b(?:report|review|audit|auditors?|investigat\w+|panel|counsel|solicitors?|lawyers?|barrister|inspectors?|assessors?|authors?|consultants?|evaluat\w+|appraisal|advice|opinion|assessment|inquiry|reviewers?|examiners?|engineers?|surveyors?|it|he|she|they|which|who)\b/i;
/** Of another paper than what is withheld it may be told: "the committee’s report says that advice was taken". */
const PAPER = /\b(?:report|review|audit|appraisal|advice|opinion|assessment|inquiry|minutes?)\b/gi;
function isFinder(before: string, named: string): boolean {
  const rest = before.replace(PAPER, (one) => (named.toLowerCase().includes(one.toLowerCase()) ? one : ' '));
  return FINDER.test(rest);
}
const OPEN_FINDING =
  /\b(?:if|whether|what|how|would|could|might|may|any|should|Commissioner|Tribunal|court|law|guidance|case|published|public|we (?:have )?(?:found|concluded)|not|until|will|your|you|previous|earlier|reviewer)\b/i;

/** "their accounts were upheld", "it was told that the order went too far" */
const PASSIVE =
  /\b(?:(?:complaints?|accounts?|allegations?|claims?|charges?|grievances?|concerns?|case)\b[^.]{0,40}\b(?:was|were|been) (?:\w+ )?(?:upheld|substantiated|proved|proven|dismissed|rejected|founded|unfounded|established|made out)|led to (?:his |her |their |a |the )?(?:dismissal|resignation|removal|suspension|warning)|(?:council|trust|board|committee|authority|department|minister|university|we) (?:was|were|has been|had been) (?:told|advised|warned|informed) (?:by [^.]{1,30} )?that)\b/i;

const UNIT_NOUNS = /\p{L}{4,}/gu;
const DULL =
  /^(?:number|numbers|many|count|total|volume|quantity|which|that|with|from|were|have|been|last|year|each|every|their|your|this|those|these|council|trust|board|much|does|between|about|since|held|hold|name|names|employed|current|currently|what|when|during|there|also|over|under|made|make|taken)$/;

function stemsOf(text: string): readonly string[] {
  return [...text.toLowerCase().matchAll(UNIT_NOUNS)]
    .map(([one]) => one)
    .filter((one) => !DULL.test(one))
    .map((one) => one.replace(/(?:ies|es|s|y)$/, ''));
}

const TELLERS: readonly Teller[] = [
  {
    hidden:
      /\b(?:rates?|prices?|fees?|costs?|sums?|salar(?:y|ies)|pay|remuneration|rents?|offers?|bids?|values?|valuations?|discounts?|commissions?|premiums?|charges?|payments?|settlements?|compensation|amounts?|reserve|quot(?:e|ation)s?|how much|margins?|bonus(?:es)?|ransom|tariffs?)\b/i,
    tells: (sentence, { open }) =>
      KNEW_IT.test(sentence) ||
      (THE_SUM.test(sentence) && !open.includes(/£ ?\d[\d,.]*\d|£ ?\d/.exec(sentence)?.[0] ?? '£')) ||
      (PAID.test(sentence) && !OTHER_SUM.test(sentence) && !SUPPOSED.test(sentence)),
  },
  {
    hidden:
      /\b(?:when|dates?|timings?|timetable)\b|\b(?:days?|times?|hours?|weeks?|months?) (?:of|on|at|when|for|in which) (?:the )?(?:next|planned|coming|visit|operation|inspection|raid|move|closure|announcement|\w+)/i,
    tells: (sentence, { open }) => {
      const found = TELLS_DAY.exec(sentence);
      return found !== null && !OTHER_DAY.test(sentence) && !open.includes(found[0]);
    },
  },
  {
    hidden:
      /\b(?:where|locations?|whereabouts|address(?:es)?|positions?|sites?|place|places|coordinates|grid references?|nests?|setts?|roosts?|dens?|holts?|routes?)\b/i,
    tells: (sentence, { open }) =>
      !/\b(?:another|elsewhere|other|published|in 20\d\d|for example|for instance|generally|headlines?)\b/.test(
        sentence.replace(/^(?:If|Were)\b[^,]*,/, ''),
      ) &&
      [...sentence.matchAll(PRECISE_PLACE)].some(([all, name = '']) => {
        const proper = name.trim();
        return (
          !NO_NAME_OF_PLACE.test(proper) &&
          !NO_PLACE.test(proper) &&
          all.length > 0 &&
          !proper.split(' ').some((one) => open.includes(one))
        );
      }),
  },
  {
    hidden:
      /^(?:the |all |their |his |her )?(?:\w+ )?(?:names?|identit(?:y|ies))\b|^(?:\d+ )?wh(?:o|ose|om)\b|\bnames? of\b|\bidentif\w+|\bwho (?:is|was|are|were|made|won|wrote)\b/i,
    tells: (sentence, { open }) =>
      !/\b(?:is|are) named\b|\b(?:consent\w*|agree[sd]?|not mind|not object)\b/i.test(sentence) &&
      [...sentence.matchAll(PERSON)].some(([name]) => {
        const last = name.split(' ').filter((one) => !/^(?:Ltd|Limited|plc|LLP|Group)$/.test(one));
        return !last.slice(-1).some((one) => open.includes(one));
      }),
  },
  {
    hidden:
      /\b(?:findings?|conclusions?|outcomes?|results?|recommendations?|grades?|verdicts?|advice|opinions?|diagnos[ie]s|reports?|investigations?|audits?|appraisals?|reviews?|assessments?|reasons?)\b/i,
    tells: (sentence, { named }) => {
      if (PASSIVE.test(sentence) && !/\b(?:if|whether|what|how|not|could|might)\b/i.test(sentence))
        return true;
      const found = FOUND.exec(sentence);
      if (found === null) return false;
      const around = sentence.slice(0, found.index + found[0].length);
      return isFinder(around, named) && !OPEN_FINDING.test(around);
    },
  },
  {
    hidden:
      /^(?:the |our |its )?(?:\w+ )?numbers? of|\b(?:how many|tonnage|quantit(?:y|ies)|headcount|strength|how often)\b/i,
    tells: (sentence, { named }) => {
      const stems = stemsOf(named);
      return figuresIn(sentence).some(({ unit, behind }) => {
        const next = stemsOf(behind.split(/[.,;]/)[0]?.split(' ').slice(0, 4).join(' ') ?? '');
        return unit === '' && next.some((one) => stems.includes(one)) && !OPEN_COUNT.test(sentence);
      });
    },
  },
];

const OPEN_COUNT =
  /\b(?:if|fewer than|less than|more than|at least|any|between|or fewer|under|over|example|would|could|might|threshold|published|each of|one of|first|other|in 20\d\d)\b/i;

/** A number in brackets behind its own name: "The number of patients moved (three)". */
const TOLD_IN_NAME =
  /\b(?:numbers?|sum|amount|price|rate|cost|fee|date|name|total|figure|value|grade|score)\b[^()]{0,80}\((?:£? ?\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|none|nil|zero)\b[^()]{0,40}\)|\b(?:numbers?|sum|amount|price|rate|cost|fee|total|value|score)\b[^():,]{0,60}(?::|, (?:namely|which is)|, i\.e\.) (?:£ ?)?\d/i;

/** True where the name that the letter gives to what is withheld holds it. */
export function tellsInName(what: string): boolean {
  return TOLD_IN_NAME.test(what);
}

/** What is said of those whom the data is about: what they expect, what came of it, how junior they are. */
const OF_A_SUBJECT =
  /\b(?:(?:would|could|did|does|do|had|has|can) (?:not|never|hardly|reasonably|have no reason to) (?:\w{1,12} ){0,2}(?:expect\w{0,2}|want\w{0,2}|wish\w{0,2}|foresee|anticipate|deal with|ask for)|(?:his|her|their) (?:own )?(?:interests?|privacy|expectations?|rights|distress|health|family|prospects|hope)|(?:on|at|of) grade \w{1,3}|junior|distress\w{0,3}|approached at|threatened|harassed|was (?:investigated|suspended|dismissed|disciplined|accused|cleared)|resigned|caused? (?:him|her|them))\b/i;
const NOT_KEPT =
  /\b(?:consent\w{0,3}|agree[sd]?|not mind|not object|published|on our website|is named|are named|qualified person|signed (?:the|this)|in public)\b/i;
const TITLED =
  /\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|PC|DC|Sergeant|Inspector|Reverend|Sister|Nurse)\.? (?:[A-Z]\. ?){0,3}(?:[A-Z][\p{L}’'-]{1,20} ){0,2}?([A-Z][\p{L}’'-]{1,20})\b/gu;

/** True where a sentence names a person, and says of that one what is said of those whose data is withheld. */
export function namesSubject(sentence: string, { open }: Hidden): boolean {
  if (NOT_KEPT.test(sentence)) return false;
  return [...sentence.matchAll(TITLED)].some(
    ({ 0: all, 1: last = '', index }) =>
      !open.includes(last) && OF_A_SUBJECT.test(sentence.slice(index + all.length)),
  );
}

/** True where the sentence tells what is withheld, by its sort. */
export function tellsHidden(sentence: string, hidden: Hidden): boolean {
  return TELLERS.some((teller) => teller.hidden.test(hidden.named) && teller.tells(sentence, hidden));
}

const PER =
  /£ ?\d[\d,.]* (?:for |at )?(?:every|each|per|an?|the|a single) (?:\w{2,20} )?(\p{L}{3,20})|\bflat (?:rate|charge|fee|price)|\bper (?:tonne|head|unit|item|day|hour|visit|case|place|person|litre|mile)|\b(?:apiece|a head|each)\b/u;

/** True where an answer gives a sum, and at what price for one it was reached: the number that is withheld can be divided out of them. */
export function givesBoth(answers: readonly string[], { named }: Hidden): boolean {
  if (
    !/\b(?:number|how many|tonnage|tonnes|quantity|volume|headcount|days|hours|places|rate|price|fee)\b/i.test(
      named,
    )
  )
    return false;
  return answers.some((words) => {
    const sums = figuresIn(words).filter(({ unit, value }) => unit === '£' && value > 0);
    return (
      sums.length > 1 &&
      // A total stands far above the price for one; two prices for one tell no number.
      Math.max(...sums.map(({ value }) => value)) >= 2 * Math.min(...sums.map(({ value }) => value)) &&
      PER.test(words) &&
      !/\b(?:average|mean|median|lowest|highest|range|ranged)\b/i.test(words) &&
      /\b(?:flat|every|each|no minimum|no other|all|fixed|same)\b/i.test(words)
    );
  });
}
