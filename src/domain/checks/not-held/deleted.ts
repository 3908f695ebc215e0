import { addDays, type IsoDate } from '../../law/dates.ts';
import { readDay } from '../../law/written-day.ts';
import { hasAll } from '../words/has-all.ts';
import { NUMBER_WORDS } from '../words/number-words.ts';
import { type HeldSign, type NotHeld, placeWhere } from './held-sign.ts';

/** It was done away with. */
const GONE =
  /\b(?:delet(?:ed?|es|ing|ion)|destroy(?:ed|s)?|destruction|wip(?:ed?|es|ing)|overwrit(?:ten|es?|ing)|overwrote|record(?:ed|s|ing)? (?:[^.]{0,12}\b)?over|taped over|written over|shredd(?:ed|ing)|shredder|erased?|dispos(?:ed|al|es)|purg(?:ed?|es|ing)|thr(?:own|ew) (?:[^.]{1,20} )?(?:away|out)|clear(?:ed|s|ing)(?: [^.]{1,20})? ?(?:out|down|away)?|discard(?:ed|s)?|got rid of|bin(?:ned)?|remov(?:ed|al)|skip(?:ped)?|burn(?:t|ed)|pulped?|incinerated|reset|reformatted|scrapped|recycled|tidied (?:up|away)|dropped (?:off|out)|expired?|lost|no longer (?:there|exists?|available)|taken down|rolled off|aged? out|emptied|weeded|shut down|closed down|went with (?:it|her|him|them)|ha[sd] gone|(?:is|are|was|were) gone|starts? afresh|pulled down|cannot (?:be )?(?:bring|brought|recover\w*|restor\w*|retriev\w*|undo\w*)|can[’']t be undone)\b/i;
/** It left the house. */
const LEFT =
  /\b(?:gave|given|hand(?:ed|s)|return(?:ed|s)|went back|gone back|sent (?:back|off|away)|sold|passed|transferred|collected|took|taken|surrendered|let (?:him|her|them) have|shipped|auctioned|parted with|left (?:the|our) (?:building|premises|office))\b/i;
const NO_COPY =
  /\b(?:no cop(?:y|ies)|without (?:\w+ ){0,3}(?:cop(?:y|ying|ies)|keeping|retaining)|not (?:\w+ )?(?:cop(?:y|ied)|kept)|kept none|kept no|none (?:was|is|to)|the only (?:copy|one)|originals?|nothing (?:to send|left|remains))\b/i;
/** Another time, another thing, or not done. */
const UNLESS =
  /\bgone (?:already )?when your request\b|\bis being kept\b|\b(?:nothing|none|no messages?)\b[^.]{0,30}\b(?:removed|deleted|lost|wiped)|\bdeleted items\b|\bbefore (?:your|the request|we (?:had )?(?:received|got|heard)|it (?:arrived|came|reached)|you)\b|\bprior to\b|\b(?:not|never|nor|neither) (?:been )?(?:deleted|destroyed|wiped|shredded|erased|removed|lost|given|handed)|\bif you\b|\bwill be\b|\bcan be (?:collected|taken)/i;

const AFTER =
  /\b(?:after|since|once|when|following|on receipt|upon|having|while|in the meantime|between|by the time|as soon as|until)\b[^.]{0,60}\b(?:your (?:request|e-?mail|letter|message|enquiry|question)|the (?:request|e-?mail|letter|enquiry)|this (?:request|reached|came|arrived|letter|was received)|it (?:arrived|came|was received|reached)|(?:we|she|he|they|clerk|officer|team) (?:had )?(?:received|got|read|heard|saw|seen|opened|learn\w*)|you (?:wrote|asked|had|approached|contacted))/i;
/** Days so near to the letter that the request was there. */
const LATELY =
  /\b(?:yesterday|this (?:week|morning|month)|last (?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|night|weekend|week)|(?:two|three|four|a few|some|several) (?:days|nights) (?:ago|earlier|later)|in the meantime|meanwhile|since then|a (?:day|week) later|the (?:next|following) (?:day|week|morning)|the other day|over the weekend|earlier (?:this|in the) week|only (?:days|hours) ago|by then|has since|have since|was since|were since)\b/i;

const MONTH = 'January|February|March|April|May|June|July|August|September|October|November|December';
const DAY = new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)? (?:${MONTH})(?: 20\\d\\d)?\\b`, 'g');
const DAY_OF_MONTH = new RegExp(
  `\\b(?:on|the|until|till|of) (\\d{1,2})(?:st|nd|rd|th)\\b(?! (?:${MONTH}|floor|century|birthday|of (?:${MONTH})))`,
  'g',
);

/** The days of a sentence. A day without a year is one of that year, one without a month of that month. */
function daysIn(sentence: string, received: IsoDate): readonly IsoDate[] {
  const whole = [...sentence.matchAll(DAY)].map(([one]) =>
    /\d{4}$/.test(one) ? one : `${one} ${received.slice(0, 4)}`,
  );
  const short = [...sentence.matchAll(DAY_OF_MONTH)].map(
    ([, day = '']) => `${received.slice(0, 8)}${day.padStart(2, '0')}`,
  );
  // No month has a 0th, and not every one a 31st.
  return [...whole, ...short].map(readDay).flatMap((one) => (one.is === 'day' ? [one.day] : []));
}

/** True for what happened on the day of the request or later. */
function isSince({ checked }: NotHeld, sentence: string): boolean {
  if (AFTER.test(sentence)) return true;
  const received = checked.content.receivedOn;
  if (received === null) return false;
  const days = daysIn(sentence, received);
  if (days.some((day) => day >= received && day <= (checked.today ?? '9999'))) return true;
  return LATELY.test(sentence) && days.length === 0;
}

/** What was kept back from the deletion. */
const SAVED =
  /\b(?:on hold|preserved|frozen|legal hold|put aside|set aside|safeguarded|before (?:it|they) (?:was|were) (?:deleted|wiped|closed)|(?:was|were|been) (?:restored|recovered)|restored from|copy was (?:made|taken|kept))\b/i;
const THAT_DAY =
  /\b(?:that|the same) (?:day|evening|night|morning|afternoon|week|weekend)\b|\bthen\b|\bon the day\b/i;

const KEPT_FOR =
  /\b(?:kept|keeps?|holds?|retain(?:s|ed)|held|stored|overwritten|deleted|wiped|erased|removed|recorded over)\b[^.]{0,40}?\b(?:for |after |within |every |only |the last )?(\d{1,3}|seven|ten|fourteen|twenty|twenty-eight|thirty|thirty-one|forty|sixty|ninety|a|one|two|three|four|six) (days?|weeks?|months?)(?![\w])/i;
const LONG = { d: 1, w: 7, m: 30 } as const;

/** Kept for thirty days, it was still there when the request came: the day that was asked about tells so. */
function wasStillKept({ checked, item, all }: NotHeld): boolean {
  const received = checked.content.receivedOn;
  const [, count = '', unit = ''] = KEPT_FOR.exec(all) ?? [];
  const many = NUMBER_WORDS[count.toLowerCase()] ?? Number(count);
  if (received === null || !(many > 0)) return false;
  const days = many * (LONG[unit[0]?.toLowerCase() as keyof typeof LONG] ?? 1);
  return daysIn(item.question.text, received).some((day) => day <= received && addDays(day, days) > received);
}

function shows(told: NotHeld): ReturnType<HeldSign['shows']> {
  const { said, beside, all } = told;
  const isGone = (one: string) => GONE.test(one) || (LEFT.test(one) && NO_COPY.test(all));
  if (SAVED.test(all)) return null;
  const words = said.map((one) => one.words);
  const when = (one: string) => (THAT_DAY.test(one) ? `${words[words.indexOf(one) - 1] ?? ''} ${one}` : one);
  const gone = placeWhere(told, (one) => isGone(one) && !UNLESS.test(one) && isSince(told, when(one)));
  if (gone !== null) return gone;
  const isBeside = beside.some((one) => hasAll(one, GONE) && !UNLESS.test(one) && isSince(told, one));
  const isLate = wasStillKept(told) && GONE.test(all);
  return isBeside || isLate ? (said[0]?.place ?? null) : null;
}

/** What was there when the request came, and was deleted or given away since (FOIA s1(4)). */
export const deleted: HeldSign = {
  matter: 'deleted',
  shows,
  problem:
    'The information is said not to be held, and the words say that it was deleted after the request came.',
  todo: 'What was held when the request came is asked for: see whether a copy can be restored, and take advice.',
  source: {
    FOIA: 'FOIA s1(4), s77',
    EIR: 'EIR regs 12(4)(a), 19',
    FOISA: 'FOISA s1(4), s65',
    EISR: 'EISR regs 10(4)(a), 19',
  },
};
