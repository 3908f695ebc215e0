import { type Claim, eachOf, inPart, isSaid, lacksWords, saysIn, saysSo, sentWordsOf } from '../claim.ts';
import type { FindingPlace } from '../finding.ts';

/// Whether somebody else gave the authority what is said to be confidential.

/** "written by our officers", "negotiated between us": nobody gave it to the authority. */
const OWN_WORK = [
  /\b(?:written|made|created|produced|compiled|prepared|drafted|drawn up|taken|recorded|generated|authored|composed|carried out|put together|the work|work)(?: down)? by (?:(?:one|two|three|four|five|six|some|several|each|all|both|members?) (?:of )?)?(?:our|us\b|the (?:council|trust|college|university|authority|force|board|department|school|panel|team|committee|agency|service)\b(?!’s (?:supplier|contractor|consultant))|(?:council |trust |college |university )?(?:officers|staff|employees)\b|members of (?:our |the )?(?:staff|panel|team))/i,
  /\b(?:written|made|created|produced|compiled|prepared|drafted|drawn up|carried out) (?:down )?by\b[^.;,]{0,50}\b(?:of|in|from|within) (?:our|this|the) (?:own )?(?:\w+ )?(?:council|trust|authority|service|team|department|college|university|force|board|agency)\b/i,
  /\bwork of (?:our|an? (?:officer|member of staff))\b|\bour own (?:\w+ )?(?:notes?|records?|assessment|scoring|scores|staff|officers?|report|minutes|analysis|work|evaluation|views?|opinions?)\b/i,
  /\b(?:was|were|is|are|been) (?:freely |jointly |mutually )?(?:negotiated|agreed|drafted|drawn up) (?:and agreed |and signed )?(?:between|with|by both|jointly|together)\b|\bjointly (?:agreed|drafted|drawn up|negotiated|written)\b|\bproduct of (?:our |the |long )?(?:negotiations?|drafts)\b|\b(?:terms|agreement|contract)\b[^.]{0,40}\bto which (?:we|the \w+) (?:and [^.]{1,30} )?(?:are|is) (?:a )?part(?:y|ies)\b|\b(?:signed by both|both (?:parties |sides )?signed|both negotiated)\b|\bnegotiated (?:the|its|these|this|all|every|each) (?:\w+ )?(?:terms?|agreement|contract|lease|deed|clauses?|wording)\b|\b(?:agreement|contract|lease|deed|memorandum)\b[^.]{0,60}\b(?:negotiat\w+|(?:made|concluded|entered into|signed|agreed) (?:between|with|by (?:us|the (?:council|trust|university|college|board|authority)) and))\b|\boutcome of negotiations?\b/i,
  /\b(?:our|the) (?:\w+ ){0,3}(?:officers?|staff|team|auditors?|managers?|inspectors?|investigators?|panel|evaluators?|assessors?|director|employees?)\b(?:(?!from |told|gave )[^.]){0,30}\b(?:wrote|drew up|compiled|created|generated|produced|composed|authored|drafted|prepared)\b/i,
  /\bwe (?:ourselves |have )?(?:wrote|written|drew up|drawn up|compiled|created|generated|produced|composed|authored|drafted|prepared)\b/i,
];
/** Somebody of the authority, and what they wrote or thought. */
const OWN_PEOPLE =
  '(?:our (?:own )?(?:\\w+ ){0,3}(?:officers?|staff|teams?|units?|managers?|inspectors?|auditors?|lawyers?|panel|board|department|service|branch|people|colleagues?|director\\w*|head|executive|surveyors?|engineers?|assessors?|nurses?|doctors?|teachers?)|(?:HR|human resources|internal audit|(?:finance|audit|estates|planning|procurement|legal|contracts|personnel|policy) (?:team|department|service|unit|branch|office)))';
const OWN_WRITING = eachOf(
  new RegExp(`\\b${OWN_PEOPLE}\\b`, 'i'),
  /\b(?:wr(?:ote|ites?|itten|iting)|draft\w*|compos\w*|compil\w*|dr(?:ew|awn|aws) up|assess\w*|diagnos\w*|apprais\w*|analys\w*|evaluat\w*|observ\w*|conclu\w*|judg\w*|scor\w*|mark(?:s|ed|ing)|formed|reached|noted|set down|recorded|put together|prepar\w*|produc\w*|(?:her|his|their|its) (?:own )?(?:views?|notes?|opinion|impressions?|advice|findings|recommendations?|assessment))\b/i,
);
/** Two sides made it together. */
const BOTH_MADE = eachOf(
  /\b(?:agreements?|contracts?|terms|deal|settlement|sums?|figures?|numbers?|prices?|rents?|fees?|leases?|deeds?|clauses?|wording|document|it|which)\b/i,
  /\b(?:hammer\w* out|negotiat\w*|haggl\w*|counter-?offers?|bargain\w*|both (?:sides|parties|of us|sealed|signed|agreed)|each (?:side|party|put|signed)|either side|sealed|shook hands|between (?:us|the two|the parties)|jointly|mutual\w*|compromise|to and fro|back and forth|settled (?:on|upon|between)|struck (?:between|with)|concluded (?:with|between)|made with|entered into with)\b/i,
);
/** Both signed, whatever came to us before. */
const BOTH_SIGNED =
  /\b(?:we each|each of (?:us|the (?:two )?(?:parties|sides))|each (?:side|party)|both(?: of us| sides| parties)?|the two (?:sides|parties)|(?:our|the) \w+ and (?:our|its|the|their) \w+|we and (?:the|its) \w+|the (?:council|trust|college|university|board|authority|force) and (?:the |its )?\w+)\b[^.]{0,30}\b(?:signed|sealed|initialled|executed|countersigned|put (?:our|their|its) names?|agreed|negotiated|settled|bargained|haggled|accepted)\b|\b(?:signed|sealed|executed|initialled|agreed|negotiated|settled) (?:\w+ ){0,3}by (?:both|each|the two|us and|the (?:council|trust|college|university|board|authority|force) and)\b|\b(?:met|meeting) (?:each other )?half[- ]?way\b|\bsplit the difference\b|\bgave and took\b|\bgive and take\b|\b(?:exchanged|swapped|traded) (?:offers|drafts|proposals|terms|clauses)\b|\b(?:offer|proposal) and counter-?(?:offer|proposal)\b|\b(?:after|over|through|in) (?:\w+ ){0,4}(?:rounds? of|talks|bargaining|negotiat\w+)\b[^.]{0,60}\b(?:agreed|settled|arrived at|reached|produced|signed)\b/i;
const A_BARGAIN =
  /\b(?:leases?|licen[cs]es?|agreements?|contracts?|deeds?|settlements?|terms|rents?|memorandum|concession|franchise|covenants?|heads of terms)\b/i;
/** What one side handed over for it is that side’s own. */
const ANNEXED =
  /\b(?:schedules?|annex\w*|appendi\w+|method statements?|price (?:list|schedule|book)|accounts|business plan|drawings|formula|recipe|design|source code|proposal|bid|tender)\b/i;

function signedByBoth(claim: Claim): FindingPlace | null {
  const { what, asked } = claim;
  if (!A_BARGAIN.test(`${what} ${asked}`) || ANNEXED.test(what)) return null;
  return saysIn(
    claim,
    inPart(BOTH_SIGNED, [GIVEN_TO_US, NOT_MADE, /\bconfidential\w*|\bsecrecy|\bprivate\b/i]),
  );
}

const NOT_MADE =
  /\b(?:not|no|nor|never|neither|none|nobody|would|whether|if|sent|gave|told|said|applied|promis\w+|asking|from (?:the|a|an|his|her|their|whom))\b/i;
/** What is withheld is named as the authority’s. */
const OURS =
  /^(?:our|the (?:council|trust|board|force|university|authority)’s)(?: own)? (?:\w+ ){0,2}(?:letters?|e-?mails?|repl(?:y|ies)|notes?|reports?|assessments?|advice|views?|minutes|appraisals?|analys[ie]s|evaluation|scoring|scores|offers?)\b(?![^.]{0,40}\b(?:from|received|quoting|repeating)\b)/i;
const WHO_WROTE =
  /\b(?:who|whom|whose|author\w*|wrote|written|prepared|drafted|drew up|come from|came from)\b/i;

const BY_OURS = new RegExp(
  `\\b(?:${OWN_PEOPLE}|we (?:did|wrote)|of (?:our|this) \\w+|in-house|the (?:council|trust|force|board|university)’s own)\\b`,
  'i',
);

/** Another answer says that somebody of the authority wrote it. */
function writtenByOurs({ checked, item }: Claim): FindingPlace | null {
  const told = checked.items.some(
    (one) =>
      one.question.id !== item.question.id &&
      WHO_WROTE.test(`${one.question.text} ${sentWordsOf(one)}`) &&
      saysSo(sentWordsOf(one), BY_OURS, GIVEN),
  );
  return told ? {} : null;
}
const GIVEN_TO_US =
  /\b(?:not something (?:that )?we|on that (?:footing|understanding|basis)|the writer|no (?:other|such|further)|did not|not (?:written|made|created|produced|compiled|negotiated|our own)|no part of|none of|nothing in|told (?:us|her|him|them|our)|what (?:the|she|he|they|it|[A-Z]\w+) (?:\w+ )?(?:told|said|gave|reported|disclosed)|(?:given|supplied|provided|disclosed|passed|sent) (?:to us|by (?:the|a|an) (?:firm|company|supplier|bidder|patient|pupil|family|complainant|witness|caller|tenant))|invitation to tender|\brepl(?:y|ies)\b|\brespon[sd]\w*|\bsummar\w+|on the basis of (?:what|information))\b/i;

/** An agreement that the authority made with somebody is its own as much as theirs. */
const AGREEMENT =
  /^(?:(?:the|this|our|an?|its) )?(?:[\w’-]+ ){0,4}(?:agreement|contract|lease|deed|memorandum of understanding)\b(?![^.]{0,60}\b(?:schedule|annex|appendix|prices?|rates|method|between (?:two|three|other)))/i;
/** Any sign of another person from whom it came. */
const FROM_ANOTHER =
  /\b(?:the writer|informants?|whistle-?blowers?|obtained|gave|given|suppl(?:y|ied|ies)|provided?|sent|send|submitted|passed|handed|lodged|put in|told|tell|confided?|disclosed to us|reported to|wrote to|lent|tender(?:ed)?|bid|came|comes|received|entrusted|shared|deposited|application|volunteered|spoke|said|informants?|complainants?|in confidence)\b/i;
const GIVEN =
  /\b(?:given|gave|supplied|provided|sent|passed|submitted|handed|disclosed|obtained|received|came) (?:\w+ ){0,4}(?:to us|by|from|us)\b/i;

/** Where the authority wrote or negotiated it, or nothing says who gave it. */
export function notGivenByAnother(claim: Claim): FindingPlace | null {
  return (
    (saysSo(claim.what, OURS) ? {} : null) ??
    saysIn(claim, OWN_WORK, GIVEN_TO_US) ??
    saysIn(claim, (one) => isSaid(OWN_WRITING, one) || isSaid(BOTH_MADE, one), [
      GIVEN_TO_US,
      GIVEN,
      NOT_MADE,
    ]) ??
    signedByBoth(claim) ??
    writtenByOurs(claim) ??
    (saysSo(claim.what, AGREEMENT) ? lacksWords(claim, GIVEN) : lacksWords(claim, FROM_ANOTHER))
  );
}
