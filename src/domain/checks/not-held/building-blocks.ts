import { figuresIn } from '../figures-in.ts';
import { hasAll } from '../words/has-all.ts';
import { RECORDS } from '../words/records.ts';
import { type HeldSign, type NotHeld, placeWhere } from './held-sign.ts';
import { OWN } from './on-behalf.ts';

/** Words of one sentence by which the figure could be made, or need not be. */
const SAYS =
  /\b(?:creat(?:e|ing|ion of)|compil(?:e|ing)|produc(?:e|ing)|generat(?:e|ing)) (?:any |some )?new (?:information|data|records?|documents?)\b|\b(?:filter|count|add(?:ing)? (?:up|them)|tally|total(?:ling)? up|sort|extract)\b[^.]{0,60}\b(?:rows?|entries|columns?|spreadsheets?|records?|them|figures|lines|by hand|manually)\b|\bno (?:single )?(?:document|report|record|table|list) (?:that |which )?(?:gives?|shows?|contains?|has|states?|sets out) (?:the |a |this |that )?(?:\w{1,15} )?(?:total|number|figure|sum|count)/i;
const SKILL =
  /\b(?:would need|needs?|requires?|calls? for|takes?) (?:\w{1,15} ){0,3}(?:skill|judg(?:e)?ment|expert\w{0,4}|analysis|interpretation)\b/i;
const UNLESS_SAID =
  /\b(?:skill|judg(?:e)?ment|not (?:been )?(?:recorded|noted|entered|kept)|do(?:es)? not record|never recorded|no record of (?:which|whether|who|when))\b/i;

/** A figure is asked for, or a list. */
const FIGURE =
  /\b(?:how (?:many|much|often|long|old|far)|number of|numbers?|percentages?|proportion|share|rates?|ratio|totals?|overall|average|mean|median|sum|bill|cost|costs|amount|count|statistics?|figures?|breakdown|list|most|least|longest|shortest|highest|lowest|busiest|per (?:cent|year|month|week|day)|what (?:was|is|were) spent|spend|spent|annual|monthly|yearly)\b/i;
/** A part of a whole, which two figures give. */
const OF_TWO =
  /\b(?:percentages?|proportion|share|rates?|ratio|average|mean|difference|total|increase|decrease|change|overall|per (?:cent|head|pupil|patient|capita))\b/i;
/** Nobody made it. */
const NOT_MADE =
  /\b(?:nobody|no[- ]one|none of us|not|never|nor|neither|no|without|rather than|none|unable to|could not|cannot|isn|hasn|haven|don|doesn|wasn|weren|aren|didn|nothing)\b[^.]{0,60}\b(?:add(?:s|ed|ing)?|count(?:s|ed|ing)?|tot(?:al|als|alled|alling|ted)|tall(?:y|ies|ied)|calculat\w*|collat\w*|compil\w*|aggregat\w*|analys\w*|summari\w*|brought together|put together|pulled together|worked out|drawn up|draws? up|broken down|reckon\w*|comput\w*|sum(?:s|med)?|figures?|statistics?|totals?|list|average|averages|percentages?|number|break ?down|report(?:s|ed)? on|extract(?:s|ed)?|central\w*|produc\w*|creat\w*|made up|gather\w*|ready[- ]made|held as such|in that form|in this form)\b/i;
/** And this is there. */
const IS_THERE =
  /\b(?:is|are|was|were|be|been|carr(?:y|ies)|contains?|bears?|includes?|states?|stating|has a (?:line|field|column|box)|must|raised|hangs?|hold|holds|have|has|keep|keeps|kept|noted|notes?|enters?|entered|writes?|written|records?|recorded|logs?|logged|filed|stored|stands?|shows?|gives?|lists?|matched|marks?|marked|signs?|signed|stamps?|stamped|issues?|issued|fills? in|filled in|goes into|go into|receives?|received)\b/i;
const EACH =
  /\b(?:each|every|everyone|everybody|everyone[’']s|whenever|any|all|those|these|the|its|their|daily|weekly|monthly|individual|single|singly|separate|separately|per|one by one|\d{1,4}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen)\b/i;
/** What it would be counted from is not there either, or it needs more than counting. */
const NO_BLOCKS =
  /\b(?:not|never|no|nor|neither|without|nowhere|nothing|isn[’']t|doesn[’']t|don[’']t|aren[’']t|wasn[’']t|weren[’']t)\b[^.]{0,40}\b(?:record|records|recorded|written down|noted|note|notes|kept|keep|keeps|asked|asks|entered|marked|distinguish\w*|shown?|shows|captured?|captures|collect|collects|collected|logged|tell|tells|identif\w+|indicate[sd]?|required to say|says? (?:which|whether|who|why)|separat\w*|from which|anything|made from|mention\w*|specify|specifies|flag\w*|surviv\w*|measur\w*|weigh(?:s|ed)?|be (?:added|counted|told|derived|worked out|deduced))\b|\b(?:judg(?:e)?ments?|opinions?|discretion|skill|interpretation|assessment of each|expert\w*)\b|\b(?:destroyed|deleted|shredded|wiped|lost)\b/i;
/** No figure was made, and that alone is what is not recorded. */
const NO_FIGURE =
  /\bno (?:\w+ )?(?:total|count|figure|sum)\b[^.]{0,20}\b(?:is|was|has been) (?:recorded|held|kept|made)\b|\bnothing (?:\w+ )?(?:recorded|held) (?:that|which|to)\b|\b(?:not|never|no|nor|nobody)\b[^.]{0,30}\b(?:keep|kept|record(?:s|ed)?|hold|held)\b[^.]{0,20}\b(?:tally|count|totals?|figures?|statistics?|sum|running|average|list of)\b/gi;

/** "We believe that the county council can count them": what another body has and could do. */
const ANOTHER_BODY =
  /\b(?:the|each|every|that|those|its|their|[A-Z]\w+) (?:\w+ ){0,3}?(?:councils?|police|constabulary|authorit(?:y|ies)|agency|agencies|boards?|trusts?|ministry|inspectorate|ombudsman|regulator|commissioner|hospitals?|courts?|company|operators?|universit(?:y|ies)|executive|scotland) (?:\w+ )?(?:can|could|may|might|will|would|should|has|have|holds?|keeps?|records?|counts?|publishes|collects?|is|are)\b/i;
const OURS =
  /\b(?:we|us|our|ours)\b(?! (?:believe|think|understand|assume|expect|are told|know|gather|suggest)\b)/i;
function isOfAnother(sentence: string): boolean {
  return (
    ANOTHER_BODY.test(sentence) &&
    !OURS.test(sentence) &&
    !/\b(?:the|this) (?:council|authority|trust|board)\b/i.test(sentence)
  );
}

function shows(told: NotHeld): ReturnType<HeldSign['shows']> {
  const { item, all, said, beside } = told;
  if (!UNLESS_SAID.test(all)) {
    const plainly = placeWhere(told, (one) => SAYS.test(one) && !SKILL.test(one) && !isOfAnother(one));
    if (plainly !== null) return plainly;
  }
  const asked = item.question.text;
  if (!FIGURE.test(asked) || OWN.test(all) || NO_BLOCKS.test(all.replace(NO_FIGURE, ' no figure ')))
    return null;
  const first = said[0]?.place ?? null;
  if (OF_TWO.test(asked) && figuresIn(beside.join(' ')).length > 1 && NOT_MADE.test(all)) return first;
  if (!NOT_MADE.test(all)) return null;
  const there = (one: string) =>
    hasAll(one.replace(NO_FIGURE, ' '), RECORDS, IS_THERE, EACH) &&
    !isOfAnother(one) &&
    !/\b(?:no|not|never)\b[^.]{0,20}\b(?:hold|held|record)/i.test(one);
  return placeWhere(told, there) ?? (beside.some(there) ? first : null);
}

/** What can be counted or added up from records that are there is held. */
export const buildingBlocks: HeldSign = {
  matter: 'building-blocks',
  shows,
  problem: 'The figure is said not to be held, and the words say that what it can be counted from is.',
  todo: 'What can be counted or added up without judgement is held: count it, or refuse it for its cost.',
  source: {
    FOIA: 'FOIA s1(1)(a)',
    EIR: 'EIR regs 5(1), 12(4)(a)',
    FOISA: 'FOISA ss1(1), 17',
    EISR: 'EISR regs 5(1), 10(4)(a)',
  },
};
