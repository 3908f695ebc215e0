import { type Claim, inPart, reasonsOf, saysIn } from '../claim.ts';
import type { FindingPlace } from '../finding.ts';
import { sentItems } from '../said.ts';
import { sentencesOf } from '../sentences-of.ts';
import { subjectOf } from '../subject-of.ts';
import { wordsIn } from '../words-in.ts';

/// Whether a document is finished, for the exceptions for what is not.

/** "was completed", "has been signed off", "in its final form": said of what there is. */
const FINISHED = [
  /\b(?:is|are|was|were|been|being)\b(?: [a-z]+ly| now| all| since)? (?:[a-z]+ed,? and (?:then )?)?(?:complete|completed|finished|finalised|final|concluded|over|ready|done|signed off|signed and accepted|accepted and signed|closed off)\b/i,
  /\b(?:survey|report|study|assessment|review|document|data|results?|readings?|analysis|version|plan|strategy|appraisal|audit|minutes|figures|counts|model|map|it|they|which)\b[^.]{0,40}\b(?:was|were|is|are|has been|have been|been)\b[^.]{0,20}\b(?:accepted|approved|adopted|endorsed|ratified|issued)\b/i,
  /\b(?:delivered|received|issued|submitted|handed over|presented|supplied|dated|circulated|(?:have|had)(?! (?:fixed|set|agreed|promised|named|planned)\b)|holds?|is|was)\b[^.]{0,50}\b(?:final(?:ised)?|finished|completed?) (?:version|form|report|text|copy|edition|document|survey|study|assessment|data ?set)\b/i,
  /\bfinal(?:ised)? (?:version|report|text|copy|edition|document|survey|study|assessment)\b[^.]{0,50}\b(?:was|were|has been|is) (?:delivered|received|issued|submitted|handed over|presented|supplied|dated|circulated|in use)\b/i,
  /\b(?:has|have) (?:not|never) (?:been )?(?:changed|altered|amended|revised|added to)(?: at all)? since\b|\bunchanged since\b|\b(?:in|been) (?:use|used|force|relied on) since\b/i,
  /\b(?:no (?:further|more) (?:work|changes?|visits?|samples?|readings?|amendments?|revisions?)|nothing(?: more| further| else)?) (?:is|are|was|were|remains?|will be)\b[^.]{0,30}\b(?:planned|needed|expected|due|done|made|added|carried out|to be|to do|outstanding|left)\b/i,
  /\b(?:has|have|had) (?:been )?(?:checked|settled|agreed|signed|fixed|closed|frozen)\b[^.]{0,30}\b(?:closed|twice|since|signed|done|published|frozen)\b|\b(?:has|have) not been (?:touched|opened|altered)\b|\bnobody has (?:opened|touched|worked on|changed)\b|\bdone and dusted\b|\b(?:is|are) frozen\b|\bput (?:her|his|their) name to\b/i,
  /\bversion 1\.0\b|\(final\)|\b(?:all|both|the last) of the (?:samples?|cores|readings|visits|counts|measurements|surveys)\b[^.]{0,40}\b(?:were|was|have been|are) (?:taken|analysed|made|done|read)\b|\b(?:taken|collected|gathered) and (?:analysed|checked|verified)\b/i,
  /\b(?:signed off|signed and accepted|approved|accepted|adopted|issued|published|finali[sz]ed|completed|finished|delivered|handed over|submitted|presented) (?:the|its|their|a|this|that) (?:final|finished|completed?|whole)(?: \w+)? (?:version|report|text|copy|edition|document|survey|study|assessment|data ?set|plan|map|model|strategy)\b/i,
  /\b(?:readings?|results?|returns?|responses?|replies|answers?|counts?|data|samples?|records?|figures|forms?|survey|measurements?|fieldwork|consultation|period|count|it|they)\b[^.]{0,60}\b(?:was|were|is|are|has been|have been|been|has|have) (?:all |since |now |then )?(?:checked|validated|verified|entered|closed|locked|counted|loaded|cleaned|quality[- ]assured|signed off)(?:,? (?:and|then)(?: then)?(?: \w+)? (?:checked|validated|verified|entered|closed|locked|counted|loaded|cleaned|signed off|frozen|archived|stored)|[^.]{0,40}\b(?:by|on|in) (?:\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)/i,
  /^(?:which |that )?(?:completed|finished|finalised|signed off) (?:in|on|last|by the end of|at the end of|early in|late in)\b/i,
];
const NOT_YET =
  /\b(?:not been (?:done|made|run|written|tested|calibrated|checked)|not (?:yet )?(?:been )?(?:complete|finish|final|sign|accept|approv|adopt|conclud|ready)\w*|until|when|once|before|as soon as|will|would|yet to|to be|due to|expect|after which|if|not yet|nor|remains? to|still|draft|intended)\b|\b(?:no (?!further|more|other|additional)|none|neither|not one)\b[^.]{0,40}\b(?:has|have|had|is|are|was|were)\b|\bunfinished|\bincomplete/i;
/** What is finished may be another thing than what is withheld. */
const OF_ANOTHER =
  /\b(?:replac\w+|supersed\w+|forerunner|predecessor|never a draft)\b|\b(?:is|are|was|were|been) published\b|\b(?:attach|enclos|disclos|releas|provided to you)|\b(?:chapters?|sections?|stages?|phases?|parts?|some|half|two|three|first|earlier|previous)\b[^.]{0,40}\b(?:complete|finish|final|sign|accept|approv)/i;

/** What other work feeds on: a plan that is not finished makes none of its evidence so. */
const OTHER_WORK =
  /\b(?:plans?|strateg(?:y|ies)|polic(?:y|ies)|statements?|schemes?|projects?|business cases?|applications?|programmes?|bypass|designs?|appraisals?|frameworks?|decisions?|consultations?|procurements?|developments?|examinations?|proposals?|whole)\b/gi;
const UNFINISHED =
  /\b(?:drafts?|unfinished|incomplete|not (?:yet )?(?:been )?\w*(?:complet|finish|final|sign|check|valid|approv|settl|writt|measur|add|adopt|dealt|clos|correct|calibrat|survey|verif|analys)\w*|yet to|still (?:to|being|in|has|have|under)|has to be|have to be|remains? to|being (?:written|prepared|checked|validated|drafted|compiled|analysed|reviewed|worked)|(?:is|are|will be|be) (?:completed?|finished|finali[sz]ed)|empty|missing|raw|working (?:copy|version|paper|document)|provisional|preliminary|under way|in progress|until|once|when|expected?|due|continu\w+|go(?:es|ing) on|headings only|again)\b/i;
/** The law’s own words show nothing. */
const STATUTE_WORDS =
  /\bmaterial (?:which is |that is )?(?:still )?in (?:the )?course of completion\b|\b(?:an )?unfinished documents?\b|\b(?:an )?incomplete data\b/gi;

/** Where other work is unfinished, and nothing says so of what is withheld. */
function ofAnotherWork(claim: Claim): FindingPlace | null {
  const { what, reasons } = claim;
  if (what.trim() === '' || UNFINISHED.test(what) || reasonsOf(claim).includes('{{')) return null;
  const own = [...what.matchAll(OTHER_WORK)].map(([one]) => one.toLowerCase());
  const isOther = (part: string): boolean =>
    [...part.matchAll(OTHER_WORK)].some(([one]) => !own.includes(one.toLowerCase()));
  const unfinished = reasons
    .flatMap(({ sentences }) => sentences)
    .flatMap((one) => one.replace(STATUTE_WORDS, ' ').split(/[,;:–—]| but | while /))
    .filter((part) => UNFINISHED.test(part));
  if (!unfinished.some(isOther) || !unfinished.every(isOther)) return null;
  return reasons[0]?.place ?? null;
}

/** Said of the document itself: what is still to be done to it. */
const STILL_TO_DO =
  /\b(?:drafts?|drafted|drafting|unfinished|incomplete|uncompleted|not (?:yet |all )?(?:been )?\w*(?:complet|finish|final|sign|check|valid|approv|settl|writt|draft|measur|add|clos|analys|run|calibrat|survey|correct|verif)\w*|yet to be|still (?:to be|being|at work|working|under|in progress|has to|have to|changing|missing|waiting|collecting|has \w+ (?:to|gaps))|(?:has|have|remains?) to be (?:checked|added|written|run|done|validated|filled|analysed|corrected|completed|finished|drawn|settled|agreed|surveyed)|being (?:written|rewritten|prepared|checked|validated|drafted|redrafted|compiled|analysed|revised|amended|worked|calibrated|corrected|edited|completed|built|tested|updated|added)|(?:is|are|will be|be) (?:completed?|finished|finali[sz]ed) (?:by|in|on|when|next|until)|expected? (?:to (?:be )?(?:complet|finish|deliver)\w*|the (?:complete|final|finished))|raw|working (?:copy|version|paper|document|draft)|provisional|preliminary|in preparation|interim|half[- ](?:written|done|finished)|gaps|blanks?|placeholders?|chapters?|headings|second (?:season|round|stage|half)|fieldwork)\b/i;

/** Nothing says what is still to be done to what is withheld. */
export function nothingToDo(claim: Claim): FindingPlace | null {
  const words = reasonsOf(claim).replace(STATUTE_WORDS, ' ');
  if (words.split(/\s+/).length < 12 || words.includes('{{')) return null;
  return STILL_TO_DO.test(`${claim.what}\n${words}`) ? null : (claim.reasons[0]?.place ?? null);
}

/** Where the reasons say that what is withheld is finished, or only that other work is not, or an answer says that it was delivered. */
export function isFinished(claim: Claim): FindingPlace | null {
  return (
    saysIn(claim, inPart(FINISHED, NOT_YET), OF_ANOTHER) ??
    finishedBySomebody(claim) ??
    ofAnotherWork(claim) ??
    deliveredElsewhere(claim)
  );
}

/** "signed the survey on 28 August", "delivered it to our property team": somebody finished with it. */
const FINISHES =
  /\b(?:signed(?: off)?|delivered|finished|completed|concluded|finali[sz]ed|handed (?:over|in)|turned in|submitted|issued|presented|supplied|accepted|approved|adopted|paid (?:in full )?for|gave us|sent us|lodged|received|published|closed|put (?:her|his|their|its) (?:name|signature|seal) to)\b(?: (?:us|to us|in full))?(?: (?:the|its|her|his|their|a|an|this|that|all|whole|final|full|finished|complete|of)){0,3} ((?:[\p{L}-]{1,30} ){0,2}?[\p{L}-]{1,30})/giu;
const NOT_IT =
  /\b(?:drafts?|interim|part|parts|first|second|third|half|stage|phase|chapters?|sections?|preliminary|provisional|version|comments?|previous|earlier|older|will|would|if|once|when|until|before|after|yet|not|no|never|expects?|asked|due|is to|are to|to be)\b/i;
/** How the officer argues that it is unfinished all the same says nothing of what is still to be done. */
const ARGUED =
  /\b(?:regard|treat|consider|count|see|view|take)(?:s|ed)? (?:it|them|this|that|the \w+)\b|\bpart of (?:the |an? )?(?:\w+ )?(?:unfinished|process|work)\b|\bbelongs? to\b/i;

function finishedBySomebody(claim: Claim): FindingPlace | null {
  const own = subjectOf(claim.what);
  const isToDo = partsOf(claim).some(
    (part) => STILL_TO_DO.test(part) && !ARGUED.test(part) && isOfIt(part, own),
  );
  if (own.length === 0 || isToDo) return null;
  let speaksOfIt = false;
  const says = (part: string): boolean => {
    speaksOfIt ||= isOfIt(part, own);
    return (
      !NOT_IT.test(part) &&
      [...part.matchAll(FINISHES)].some(
        ([, of = '']) => (speaksOfIt && /^(?:it|them|both|these)\b/i.test(of)) || isOfIt(of, own),
      )
    );
  };
  const at = claim.reasons.find(
    ({ role, words }) => role !== 'factors-for' && role !== 'balance' && words.split(PARTS).some(says),
  );
  return at?.place ?? null;
}

/** True for words that name what is withheld. */
function isOfIt(words: string, own: readonly string[]): boolean {
  return subjectOf(words).some((one) => own.includes(one));
}

const PARTS = /[.,;:–—]| but | while /;
function partsOf({ reasons }: Claim): readonly string[] {
  return reasons.flatMap(({ words }) => words.replace(STATUTE_WORDS, ' ').split(PARTS));
}

const DELIVERED =
  /\b(?:was|were|has been|have been|had been|it|they|which)\b[^.;]{0,30}\b(?:delivered|completed|finished|finali[sz]ed|signed off|handed over|submitted|adopted|approved)\b|^(?:delivered|completed|finished|signed off|handed over|submitted) /i;
/** Who handed it in, and who took it: "They handed in the final version, which we accepted, on 30 June 2026." */
const HANDED_IN =
  /\b(?:handed (?:it |them |us )?(?:in|over)|delivered|submitted|sent (?:it |them )?(?:to )?us|gave us|completed|finished|finali[sz]ed|signed(?: off)?|accepted|approved|paid (?:in full )?for|supplied|presented|issued|lodged|closed)\b(?! by)[^.;]{0,80}\b(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:19|20)\d\d)\b/i;
/** The question asks when it was done, and so any day in the answer tells it. */
const WHEN_DONE =
  /\bwhen (?:was|were|did)\b[^?]{0,80}\b(?:handed (?:in|over)|deliver(?:ed)?|complet(?:e|ed)|finish(?:ed)?|finali[sz]ed?|signed? off|submit(?:ted)?|accept(?:ed)?|conclud(?:e|ed)|hand (?:in|over|it))\b/i;
const A_DAY =
  /\b(?:on|in|at the (?:end|beginning) of) (?:\d{1,2}(?:st|nd|rd|th)? )?(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/;
const IN_PART =
  /\b(?:drafts?|interim|part|parts|first|stage|phase|chapter|preliminary|provisional|not|if|will|would|due|expected|to be)\b/i;

/** The question asks when it was finished, and the answer gives the day: "It was delivered on 30 June 2026." */
function deliveredElsewhere(claim: Claim): FindingPlace | null {
  const { checked, item, what, asked, reasons } = claim;
  const subject = subjectOf(`${what} ${asked}`);
  const own = subjectOf(what);
  const isToDo = partsOf(claim).some((part) => STILL_TO_DO.test(part) && isOfIt(part, own));
  if (own.length === 0 || isToDo) return null;
  const told = sentItems(checked)
    .filter((one) => one !== item)
    .some(({ question, answer }) => {
      const isOnIt =
        subjectOf(`${question.text} ${wordsIn(answer.body)}`).filter((one) => subject.includes(one)).length >
        1;
      return (
        isOnIt &&
        sentencesOf(wordsIn(answer.body)).some(
          (one) =>
            !IN_PART.test(one) &&
            ((DELIVERED.test(one) && /\d/.test(one)) ||
              HANDED_IN.test(one) ||
              (WHEN_DONE.test(question.text) && A_DAY.test(one))),
        )
      );
    });
  return told ? (reasons[0]?.place ?? null) : null;
}
