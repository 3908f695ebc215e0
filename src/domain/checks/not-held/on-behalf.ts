import { hasAll } from '../words/has-all.ts';
import { type HeldSign, type NotHeld, placeWhere } from './held-sign.ts';

const ALL =
  '(?:the|our|this) (?:council|trust|authority|force|constabulary|university|college|department|ministry|board|agency|service|commission|partnership|association|school|company|office|body)';

/** Words of one sentence by which somebody keeps it for the authority. */
const SAYS = new RegExp(
  `\\bon (?:our|its|their|${ALL}[’']s?) behalf\\b|\\bon behalf of (?:us|${ALL})\\b|\\b(?:belongs?|belonging) to (?:us|${ALL})\\b|\\b(?:our|${ALL}[’']s) (?:own )?property\\b|\\b(?:property|ownership) of ${ALL}\\b|\\b(?:we|${ALL}) owns? (?:the|these|those|all|it|them)\\b|\\b(?:must|has to|have to|(?:is|are) (?:bound|obliged|required|contracted|under (?:a|an) (?:duty|obligation)) to|shall|undertakes? to) (?:give|supply|send|hand|provide|deliver|let us have|pass|make|return|surrender|produce)\\b[^.]{0,80}\\b(?:us|${ALL}|request|demand|when|if|whenever|within)\\b|\\b(?:we|${ALL}) (?:can|may|could|(?:is|are) entitled to|(?:has|have) (?:a|the) (?:right|power) (?:to|of)|only (?:has|have) to) (?:at any time )?(?:call for|demand|require|obtain|receive|see|(?:a )?cop(?:y|ies)|have (?:it|them|a copy)|inspect|access|log in|ask for (?:it|them|any of|a copy|copies)[^.]{0,40}(?:any time|whenever|when we|and (?:get|receive|have)|under)|ask)\\b|\\b(?:sends?|gives?|supplies|supply|hands?|passes) (?:it|them|any of (?:it|them)|copies|us)\\b[^.]{0,40}\\b(?:when(?:ever)? we ask|on (?:request|demand)|if we ask|on asking)\\b|\\b(?:gathered|collected|kept|recorded|logged|hosted|maintained|stored|compiled)\\b[^.]{0,60}\\bby\\b[^.]{0,60}\\b(?:under (?:its|their|the|our|a) (?:contract|agreement)|for (?:us|${ALL})|as part of (?:its|the|their) (?:service|contract))|\\b(?:handed|given|sent|passed|supplied|provided) to (?:us|${ALL}) (?:when|whenever|if|on|as)\\b|\\bavailable to (?:us|${ALL}) (?:on (?:request|demand)|at any time|whenever)`,
  'i',
);

/** Nobody else has it for the authority, or it was asked whether anybody has. */
const BY_NOBODY =
  /\b(?:nobody|no[- ]one|neither|no (?:other|outside|third|contractors?|firms?|compan(?:y|ies)|suppliers?|bod(?:y|ies)|persons?|organi[sz]ations?|authorit(?:y|ies)|agents?|agenc(?:y|ies)|providers?|partners?|external|separate|department|school|archive|store)|none of (?:them|these|our|the|its) ?(?:\w{1,15} ){0,2}(?:contractors?|firms?|compan(?:y|ies)|suppliers?|bod(?:y|ies)|partners?|agents?|providers?|does|do|holds?|keeps?|has|have))\b[^.;]{0,60}\b(?:behalf|belong|property|for us|call for|require|access)|\b(?:whether|if) (?:any|some|it|they|the)[\w ]{0,40}\b(?:behalf|belong|property)|(?<!\b(?:we|us|itself|ourselves) )\b(?:holds?|keeps?|has|have) (?:no|none|nothing)\b[^.,;]{0,30}\b(?:on behalf of|on our behalf|for us)\b/i;

const UNLESS =
  /(?:\b(?:not|nor|neither|never|no longer|nothing)|n[’']t)\b[^.]{0,60}\b(?:behalf|belong|property|entitle|right|call for|require|obliged?|bound|demand|access|obtain)|\b(?:no|without) (?:right|power|entitlement|obligation|duty|claim)|\bcannot\b|\bcan[’']t\b|\b(?:its|their) own (?:purposes?|business|behalf|property|use)|\bpass (?:on )?your request|\byou (?:can|may|could)\b/i;

/** Somebody else: a firm, an agent, a store. */
const OTHER =
  /\b(?:Ltd|colleagues (?:of|at|from|in)|(?:another|neighbouring|neighbour|other|partner|sister|lead|host) (?:force|council|trust|board|authority|university|college|department|body|station)|shared services?|joint (?:service|unit|team)|Limited|LLP|plc|PLC|Inc|CIC|contractors?|suppliers?|providers?|company|firm|solicitors?|lawyers?|agents?|operators?|consultants?|consultancy|accountants?|auditors?|brokers?|bureau|archives?|depository|warehouse|trustees?|managing agents?|couriers?|host|vendor|lessor|partner|franchisee|installer|surveyors?|architects?|agency)\b|\b(?:[A-Z][\w&’'-]+ ){1,3}(?:Archives?|Services?|Management|Solutions|Systems|Group|Partners|Associates|Storage|Trust|Fund|Bank|Security|Cleaning|Parking|Leisure|Facilities|Consulting|Software|Cloud|Data|Logistics|Recycling|Waste|Housing|Homes|Care|Police|Council|Ecology|Surveys|Payroll|Engineering|Environmental|Laborator(?:y|ies)|Transport|Catering|Training|Research)\b/;
/** It has it. */
const KEEPS =
  /\b(?:keeps?|kept|keeping|holds?|held|holding|stor(?:es?|ed|ing)|retain(?:s|ed|ing)?|stays?|sits?|rests?|lies?|lodged|deposited|placed|went to|gone to|sent to|moved to|handed to|passed to|transferred to|has (?:the|them|it|all|a|our|those|these|copies|every|complete)|have (?:the|them|it|all)|logs?|logged|records?|recorded|collects?|collected|gathers?|compiles?|compiled|hosts?|hosted|maintains?|maintained|looks? after|on (?:its|their|his|her) (?:\w+ )?(?:servers?|systems?|premises|computers?|shelves|database|platform|site|books|cloud)|custody|possession)\b/i;
/** For the authority. */
const FOR_US =
  /\bfor both (?:forces|councils|of us|trusts|authorities)\b|\bour (?:[\w’']{1,15} ){1,3}(?:records|data|files|recordings?|registers?|books|databases?|accounts|history)\b|\b(?:our|the (?:council|trust|force|university|board|authority|department|college|school)[’']s) property\b|\bfor (?:us|the (?:council|trust|authority|force|university|college|department|ministry|board|agency|service|commission|school|parish|office|secretary of state))\b|\b(?:on|for) (?:our|the \w+[’']s) (?:account|behalf|benefit|instructions?|books)\b|\b(?:to|at|under|on|subject to) (?:our|the \w+[’']s) (?:order|orders|instructions?|criteria|direction|directions|control|disposal|call|request|expense|specification)\b|\b(?:as|is|are|was|were|being) (?:our|the (?:\w+ ){1,3}?\w*[’']s) (?:\w+ )?(?:agents?|contractors?|suppliers?|custodians?|processors?)\b|\b(?:data )?processor\b|\bour (?:\w+ ){0,2}(?:contractors?|agents?|solicitors?|suppliers?|providers?|accountants?|consultants?|insurers?|printers?|hosts?|brokers?|lawyers?|archivists?|auditors?|surveyors?|architects?|operators?|vendors?|outside \w+|external \w+)\b|\bunder (?:a|an|our|its|the|their|this|that) (?:\w+ ){0,3}(?:contract|agreement|arrangement|deed)\b|\b(?:until|when|whenever|if|once|as soon as|as and when) we (?:call|ask|want|need|require|request|send|wish|like|tell)\b|\boutsourced\b|\b(?:may|can|could) (?:have|get|take|call|recall|retrieve) (?:it|them|any|these|those)\b[^.]{0,20}\b(?:back|when|at any|whenever|on request)\b|\bin (?:safe ?keeping|store|trust) for\b/i;
/** And is paid for it. */
const PAID =
  /\bwe (?:have )?(?:\w+ )?(?:pay|paid|rent|rented|hire|hired|engage|engaged|appoint|appointed|use|instruct|instructed|employ|employed|retain|retained|outsourced?|commission|commissioned|contracted?)\b|\b(?:paid|paid for|commissioned|appointed|engaged|instructed|hired|funded|contracted|employed|retained) by (?:us|the (?:council|trust|authority|force|university|college|department|ministry|board|agency|service))\b/i;
/** Somebody else has it as its own. */
export const OWN =
  /\b(?:nobody|no one|none|neither)\b[^.]{0,60}\b(?:for us|on (?:our|the \w{1,20}[’']s) behalf)\b|\b(?:(?:its|their|his|her) own (?:purposes?|business|behalf|property|use|right|records?|account|function|affairs?|data|information)|own(?:s|ed)? (?:the|its|their) (?:data|records?)|for (?:itself|themselves)|separate (?:public )?(?:authority|body|legal)|(?:statutory|own) (?:duty|function|power)|no (?:right|power|entitlement|access|claim)|not (?:entitled|held on|kept on|kept for|on our behalf|for us|run by us)|nothing (?:\w+ ){0,3}for us|cannot (?:require|demand|call|obtain)|neither (?:owns?|controls?)|(?:data )?controller in its own)\b|\bisn[’']t (?:run|kept|held)\b|\b(?:did|does|do|is|are|was|were)(?: not|n[’']t) (?:\w+ ){0,4}(?:on (?:our|the \w+[’']s) behalf|for us)\b/i;

const ASKED =
  /\b(?:at|on) our request\b|\b(?:it|he|she|they|company|firm|contractor|[A-Z][a-z]+)(?: has| have)? confirm(?:ed|s)\b|\bwe (?:have |had |also |therefore |then )*(?:had|asked|got|obtained|requested)\b[^.]{0,60}\b(?:search|look|check|send|give|for (?:it|them|its|their|the|a copy)|to (?:search|look|check|send|give|confirm))|\b(?:asked|searched) (?:both |also )?(?:the |our )?(?:company|contractor|firm|provider|supplier|operator)|\b(?:for|only for|on) (?:its|their|his|her) own (?:purposes?|business|use|behalf)|\bnot (?:held |kept |kept there |made )?(?:on (?:our|the [\w’']{1,30}[’']s?) behalf|for us)/i;

const KEEPS_NONE = /\b(?:keeps?|kept|holds?|held|has|have|had|takes?) (?:no|none|nothing|neither)\b/i;

/** It was asked: the one who keeps it, and not a team of the house. */
function wasAsked(words: string): boolean {
  const [found] = ASKED.exec(words) ?? [];
  return found !== undefined && (!/^we\b/i.test(found) || OTHER.test(words) || !OUR_OWN.test(words));
}
const OUR_OWN =
  /\bwe (?:have |had |also |therefore |then )*(?:had|asked|got|requested) (?:the|our|both|all|each|every) (?:[\w’'-]+ ){0,4}(?:teams?|departments?|officers?|managers?|staff|units?|services?|offices?|directorates?|colleagues?|clerks?)\b/i;

function shows(told: NotHeld): ReturnType<HeldSign['shows']> {
  const { all, said, beside } = told;
  if (said.some(({ words }) => wasAsked(words))) return null;
  const plainly = placeWhere(told, (one) => SAYS.test(one) && !UNLESS.test(one) && !BY_NOBODY.test(one));
  if (plainly !== null) return plainly;
  if (OWN.test(all) || said.some(({ words }) => BY_NOBODY.test(words))) return null;
  // Who has it may stand in one sentence, and on whose account in the next.
  const has = said.find(({ words }) => KEEPS.test(words) && !KEEPS_NONE.test(words));
  const isForUs = FOR_US.test(all) || PAID.test(all);
  if (has !== undefined && isForUs && OTHER.test(all)) return has.place;
  const isBeside = beside.some(
    (one) =>
      hasAll(one, KEEPS, FOR_US) &&
      !OWN.test(one) &&
      !KEEPS_NONE.test(one) &&
      !/\b(?:we|us) (?:keep|hold|have)\b/i.test(one),
  );
  return isBeside ? (said[0]?.place ?? null) : null;
}

/** What somebody keeps for the authority (FOIA s3(2)(b)). */
export const onBehalf: HeldSign = {
  matter: 'on-behalf',
  shows,
  problem: 'The information is said not to be held, and the words say that somebody keeps it for you.',
  todo: 'What another person holds on your behalf is held: get it and answer, or say why it is not on your behalf.',
  source: {
    FOIA: 'FOIA s3(2)(b)',
    EIR: 'EIR reg 3(2)(b)',
    FOISA: 'FOISA s3(2)(b)',
    EISR: 'EISR reg 2(2)(b)',
  },
};
