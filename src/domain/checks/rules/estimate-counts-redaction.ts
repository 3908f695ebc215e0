import { citesCost } from '../../letter/cost.ts';
import { eachOf, isSaid, type Saying } from '../claim.ts';
import { findingsOf, markOf, type Rule } from '../finding.ts';
import { clausesServing, saidPlaceOf } from '../said.ts';
import { sentencesOf } from '../sentences-of.ts';

const finding = findingsOf('estimate-counts-redaction', 'warns');

const EXEMPTIONS =
  /\b(?:consider|check|decid|review|read|look|assess|judg|weigh)\w{0,4} (?:\w+ ){0,8}(?:exempt\w*|may be (?:disclosed|released)|should be (?:disclosed|withheld)|public interest)|\bdecid\w* (?:what|which|whether)\b[^.]{0,40}\b(?:releas|disclos|given out|sent|withh|made public)\w*|\bexempt (?:passages?|material|parts?|information|content)\b|\bsensitiv(?:e|ity) (?:review|check|passages?|material)\b/i;
const REDACTS =
  /\bredact|\b(?:black|blank|block|cross|ink|paint|edit|mask|cut|strip)\w{0,4} (?:\w+ ){0,4}out\b|\b(?:remov|strip|delet|obscur|mask|blank|cover)\w{0,4} (?:\w+ ){0,5}(?:names?|personal|identif\w+|addresses|private|confidential|third[- ]part)|\b(?:paint|blot|scor|rubb?|tap|past|writ|draw)\w{0,4} (?:\w+ ){0,2}(?:over|out)\b[^.]{0,40}\b(?:names?|addresses|details|faces|lines?|passages?)|\bwhat (?:must|has to|should|ought to|needs to|is to) be (?:left|taken) out\b|\btak(?:e|ing) out (?:the )?(?:names|personal)|\banonymi[sz]|\bsanitis|\bpixelat|\bblur/i;
const TO_KEEP_BACK =
  /\b(?:personal (?:data|information|details)|third[- ]part(?:y|ies)|confidential\w*|sensitiv\w+|privileged?|exempt\w*|exemptions?|exceptions?|h(?:eld|old(?:ing)?) back|ke(?:pt|ep(?:ing)?) back|recognis(?:ed|able)|identifiable|prejudic\w+|public interest|private (?:details|information|matters)|(?:can|could|may|should|must|ought to) (?:not )?(?:be )?(?:released|disclosed|withheld|published|kept back|given out|go out)|fit (?:for|to) (?:releas|disclos|publi|be (?:releas|disclos|publi))\w*|safe to (?:releas|disclos|publi)\w*|suitable for (?:release|disclosure|publication))\b/i;
/** Taken out, in other words, of what is to be kept back; or looked for, to that end. */
const TAKES_OUT: readonly Saying[] = [
  eachOf(
    /\b(?:strik\w{1,3}|struck|black\w*|blank\w*|remov\w*|delet\w*|mask\w*|obscur\w*|hid(?:e|ing)|tak(?:e|ing) (?:it |them |these |those |that |any )?out|edit\w*|conceal\w*|protect\w*|clean\w*|strip\w*|cut\w*|scrub\w*|weed\w*|cover\w*|edit\w*)\b/i,
    /\b(?:names|identit\w+|addresses|medical details|phone numbers|signatures|faces)\b/i,
  ),
  eachOf(
    /\b(?:strik\w{1,3}|struck|black\w*|blank\w*|remov\w*|delet\w*|mask\w*|tak(?:e|ing)|edit\w*|screen\w*|separat\w*|sift\w*|check\w*|vet\w*|review\w*|read\w*|go(?:ing)? (?:through|over)|scrutin\w*|inspect\w*|comb\w*|weed\w*|consider\w*|assess\w*|judg\w*|decid\w*|weigh\w*|look\w*|examin\w*|see\w*)\b/i,
    TO_KEEP_BACK,
  ),
];
/** Whether it may be given at all. */
const JUDGES = eachOf(
  /\b(?:consider\w*|decid\w*|judg\w*|assess\w*|weigh\w*|think\w*|determin\w*|look\w*|check\w*|ask\w*)\b/i,
  /\b(?:if|whether|what|which)\b[^.]{0,80}\b(?:held back|kept back|withheld|disclosed|released|given out|published|exempt\w*|recognised|public interest)\b/i,
);
/** Somebody is asked what they think of it. */
const CONSULTS = eachOf(
  /\b(?:consult\w*|ask\w*|writ\w+|contact\w*|approach\w*|seek\w*|sought|obtain\w*|get(?:ting)?|await\w*|wait\w*|invit\w*|discuss\w*|liais\w*|notif\w*|inform\w*|warn\w*|chas\w*|hear\w*|tak(?:e|ing))\b/i,
  /\b(?:suppliers?|sponsors?|contractors?|compan(?:y|ies)|firms?|third part(?:y|ies)|partners?|customers?|authors?|developers?|persons? concerned|people concerned|individuals?|owners?|tenderers?|bidders?|famil(?:y|ies)|patients?|those named|solicitors?|lawyers?|legal (?:team|services|advice)|press office|communications|minister\w*|director\w*)\b/i,
  /\b(?:views?|comments?|consents?|objections?|agreement|opinion|advice|whether|release|releasing|disclos\w+|publication|permission|response|repl\w+|representations|clearance|approv\w+|content|happy)\b/i,
);
/** The answer is written, looked over and sent. */
const ANSWERS: readonly Saying[] = [
  eachOf(
    /\b(?:draft\w*|compos\w*|writ\w+ (?:up|out|a|an|the|each|our)|prepar\w*|word\w*|typ\w+|compil\w*|format\w*|explain\w*|covering|approv\w*|sign\w*[- ]off|clear\w*|proof-?read\w*|check\w*|review\w*|quality|print\w*|post\w*|upload\w*|copy\w*|scan\w*|convert\w*|sending)\b/i,
    /\b(?:repl(?:y|ies)|responses?|answers?|cover(?:ing)? (?:letters?|notes?|e-?mails?)|refusal notice|decision letter|explanat\w+|narrative|commentary|context|signature|sign-off|clearance|approval|quality (?:check|assurance|control)|final (?:letter|check)|disclosure (?:pack|bundle|log)|before (?:it|they) (?:is|are|goes?|go)(?: \w+)? (?:out|sent|released|issued))\b/i,
  ),
  /\b(?:sign(?:ed|ing)?[- ]?off|clearance|approval|approv(?:e|ing)) (?:by|from|of) (?:\w+ ){0,3}(?:director|manager|head|lawyer|solicitor|press|communications|legal|minister|executive|chair|officer|board)\b/i,
];
const CLEARANCE =
  /\bclearances?\b|\bclear(?:ed|ing)? (?:each|every|it|them|the (?:release|reply|documents?)|for)\b/i;
const LEFT_OUT =
  /\b(?:not|no|nothing|without|excluding|excludes?|leaves?|left|other than|nor|none|never|apart from|except|beside|ignor\w+|exclusive|disregard\w*|wrote|written|mentions?|mentioned)\b/i;

/**
 * Time for redaction, or for thinking about exemptions, in an estimate: under FOIA only finding out whether it is held, locating,
 * retrieving and extracting count (SI 2004/3244 reg 4(3); Chief Constable of South Yorkshire [2011] EWHC 44 (Admin)). FOISA leaves
 * out the decision whether to provide (SSI 2004/467 reg 3(2)(a)).
 */
export const estimateCountsRedaction: Rule = (checked) => {
  const [cited] = checked.citations.filter(citesCost);
  if (cited === undefined) return [];
  const isCounted = COUNTED[cited.regime];
  const lines = (checked.content.reply.estimate?.lines ?? []).filter(({ what }) => isCounted(what));
  const clauses = clausesServing(checked, cited)
    .filter(({ clause }) => clause.role !== 'advice')
    .filter(({ words }) => sentencesOf(words).some(isCounted));
  return [
    ...lines.map(({ what }) => ({ part: 'reply', matter: markOf(what) }) as const),
    ...clauses.map(saidPlaceOf),
  ].map((place) =>
    finding(place, {
      problem: `The estimate seems to count time for ${NOT_COUNTED[cited.regime === 'FOISA' ? 'FOISA' : 'FOIA']}, which does not count.`,
      todo: 'Take it out of the estimate, and see whether the limit is still exceeded.',
      source: cited.regime === 'FOIA' ? 'SI 2004/3244 reg 4(3)' : 'SSI 2004/467 reg 3(2)(a)',
    }),
  );
};

const NOT_COUNTED = {
  FOIA: 'redaction, for considering exemptions, for asking others or for writing the answer',
  FOISA:
    'finding out whether it is held, for considering exemptions, for asking others or for writing the answer',
};

/** FOISA lets the time for taking names out count. */
const counts = (words: string): boolean =>
  EXEMPTIONS.test(words) ||
  isSaid(CONSULTS, words) ||
  isSaid(JUDGES, words) ||
  CLEARANCE.test(words) ||
  ANSWERS.some((one) => isSaid(one, words));
/** Under FOISA the time for finding out whether it is held does not count either. */
const FINDS_OUT =
  /\b(?:ask\w*|check\w*|find\w*(?: out)?|establish\w*|determin\w*|ascertain\w*|see(?:ing)?|know)\b[^.;]{0,40}\b(?:whether|if) (?:it|we|they|any|the (?:council|authority|board)|there)\b[^.;]{0,30}\b(?:holds?|held|keeps?|kept|exists?)\b/i;
/** What is left out of the papers is not left out of the estimate. */
const TO_BE_LEFT_OUT = /\b(?:must|has to|have to|should|ought to|needs? to|is to|are to) be left out\b/gi;
const COUNTED = {
  FOIA: (words: string) =>
    (REDACTS.test(words) || TAKES_OUT.some((one) => isSaid(one, words)) || counts(words)) &&
    !LEFT_OUT.test(words.replace(TO_BE_LEFT_OUT, ' ')),
  FOISA: (words: string) => (counts(words) || FINDS_OUT.test(words)) && !LEFT_OUT.test(words),
} as const;
