import {
  type Claim,
  type Condition,
  conditions,
  eachOf,
  inPart,
  isSaid,
  lacksWords,
  reasonsOf,
  saysIn,
  saysSo,
  sentWordsOf,
  withText,
} from '../claim.ts';
import type { FindingPlace } from '../finding.ts';
import { sentItems } from '../said.ts';
import { wordsIn } from '../words-in.ts';

/// Each row looks for what the officer's own words say the information is, where the exemption is for another kind.

/** "was completed", "has been signed off", "in its final form": said of what there is. */
const FINISHED = [
  /\b(?:is|are|was|were|been|being)\b(?: [a-z]+ly| now| all| since)? (?:complete|completed|finished|finalised|final|concluded|over|ready|done|signed off|signed and accepted|accepted and signed|closed off)\b/i,
  /\b(?:survey|report|study|assessment|review|document|data|results?|readings?|analysis|version|plan|strategy|appraisal|audit|minutes|figures|counts|model|map|it|they|which)\b[^.]{0,40}\b(?:was|were|is|are|has been|have been|been)\b[^.]{0,20}\b(?:accepted|approved|adopted|endorsed|ratified|issued)\b/i,
  /\b(?:delivered|received|issued|submitted|handed over|presented|supplied|dated|circulated|(?:have|had)(?! (?:fixed|set|agreed|promised|named|planned)\b)|holds?|is|was)\b[^.]{0,50}\b(?:final(?:ised)?|finished|completed?) (?:version|form|report|text|copy|edition|document|survey|study|assessment|data ?set)\b/i,
  /\bfinal(?:ised)? (?:version|report|text|copy|edition|document|survey|study|assessment)\b[^.]{0,50}\b(?:was|were|has been|is) (?:delivered|received|issued|submitted|handed over|presented|supplied|dated|circulated|in use)\b/i,
  /\b(?:has|have) (?:not|never) (?:been )?(?:changed|altered|amended|revised|added to)(?: at all)? since\b|\bunchanged since\b|\b(?:in|been) (?:use|used|force|relied on) since\b/i,
  /\b(?:no (?:further|more) (?:work|changes?|visits?|samples?|readings?|amendments?|revisions?)|nothing (?:more|further|else)?) (?:is|are|was|were|remains?|will be)\b[^.]{0,30}\b(?:planned|needed|expected|due|done|made|added|carried out|to be|to do|outstanding|left)\b/i,
  /\b(?:has|have|had) (?:been )?(?:checked|settled|agreed|signed|fixed|closed|frozen)\b[^.]{0,30}\b(?:closed|twice|since|signed|done|published|frozen)\b|\b(?:has|have) not been (?:touched|opened|altered)\b|\bnobody has (?:opened|touched|worked on|changed)\b|\bdone and dusted\b|\b(?:is|are) frozen\b|\bput (?:her|his|their) name to\b/i,
  /\bversion 1\.0\b|\(final\)|\b(?:all|both|the last) of the (?:samples?|cores|readings|visits|counts|measurements|surveys)\b[^.]{0,40}\b(?:were|was|have been|are) (?:taken|analysed|made|done|read)\b|\b(?:taken|collected|gathered) and (?:analysed|checked|verified)\b/i,
  /^(?:which |that )?(?:completed|finished|finalised|signed off) (?:in|on|last|by the end of|at the end of|early in|late in)\b/i,
];
const NOT_YET =
  /\b(?:not been (?:done|made|run|written|tested|calibrated|checked)|not (?:yet )?(?:been )?(?:complete|finish|final|sign|accept|approv|adopt|conclud|ready)\w*|until|when|once|before|as soon as|will|would|yet to|to be|due to|expect|after which|if|not yet|nor|remains? to|still|draft|intended)\b|\bunfinished|\bincomplete/i;
/** What is finished may be another thing than what is withheld. */
const OF_ANOTHER =
  /\b(?:replac\w+|supersed\w+|forerunner|predecessor|never a draft)\b|\b(?:is|are|was|were|been) published\b|\b(?:attach|enclos|disclos|releas|provided to you)|\b(?:chapters?|sections?|stages?|phases?|parts?|some|half|two|three|first|earlier|previous)\b[^.]{0,40}\b(?:complete|finish|final|sign|accept|approv)/i;

/** What other work feeds on: a plan that is not finished makes none of its evidence so. */
const OTHER_WORK =
  /\b(?:plans?|strateg(?:y|ies)|polic(?:y|ies)|statements?|schemes?|projects?|business cases?|applications?|programmes?|bypass|designs?|appraisals?|frameworks?|decisions?|consultations?|procurements?|developments?|examinations?|proposals?|whole)\b/gi;
const UNFINISHED =
  /\b(?:drafts?|unfinished|incomplete|not (?:yet )?(?:been )?\w*(?:complet|finish|final|sign|check|valid|approv|settl|writt|measur|add|adopt|dealt|clos)\w*|yet to|still (?:to|being|in|has|have|under)|has to be|have to be|remains? to|being (?:written|prepared|checked|validated|drafted|compiled|analysed|reviewed|worked)|(?:is|are|will be|be) (?:completed?|finished|finali[sz]ed)|empty|missing|raw|working (?:copy|version|paper|document)|provisional|preliminary|under way|in progress|until|once|when|expected?|due|continu\w+|go(?:es|ing) on|headings only|again)\b/i;
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
  /\b(?:drafts?|drafted|drafting|unfinished|incomplete|uncompleted|not (?:yet |all )?(?:been )?\w*(?:complet|finish|final|sign|check|valid|approv|settl|writt|draft|measur|add|clos|analys|run|calibrat|survey)\w*|yet to be|still (?:to be|being|at work|working|under|in progress|has to|have to|changing|missing|waiting|collecting|has \w+ (?:to|gaps))|(?:has|have|remains?) to be (?:checked|added|written|run|done|validated|filled|analysed|corrected|completed|finished|drawn|settled|agreed|surveyed)|being (?:written|rewritten|prepared|checked|validated|drafted|redrafted|compiled|analysed|revised|amended|worked|calibrated|corrected|edited|completed|built|tested|updated|added)|(?:is|are|will be|be) (?:completed?|finished|finali[sz]ed) (?:by|in|on|when|next|until)|expected? (?:to (?:be )?(?:complet|finish|deliver)\w*|the (?:complete|final|finished))|raw|working (?:copy|version|paper|document|draft)|provisional|preliminary|in preparation|interim|half[- ](?:written|done|finished)|gaps|blanks?|placeholders?|chapters?|headings|second (?:season|round|stage|half)|fieldwork)\b/i;

/** Nothing says what is still to be done to what is withheld. */
function nothingToDo(claim: Claim): FindingPlace | null {
  const words = reasonsOf(claim).replace(STATUTE_WORDS, ' ');
  if (words.split(/\s+/).length < 12 || words.includes('{{')) return null;
  return STILL_TO_DO.test(`${claim.what}\n${words}`) ? null : (claim.reasons[0]?.place ?? null);
}

/** Who is outside an authority. */
const OUTSIDER =
  '(?:[\\w&]{1,40} (?:Ltd|Limited|LLP|plc|PLC|Inc)|consultants?|consultancy|contractors?|sub-?contractors?|developers?|developer’s|applicants?|applicant’s|landowners?|agents?|operators?|suppliers?|architects?|residents?|objectors?|complainants?|neighbours?|(?:the|an outside|a private|(?:ferry|bus|rail|water|energy|utility|insurance|construction|building|waste|engineering)) (?:company|firm)|firm of \\w+|Environment Agency|Natural England|Natural Resources Wales|Historic England|SEPA|NatureScot|Scottish Water|National Highways|M(?:S)?Ps?|Member of (?:the Scottish )?Parliament|trade (?:body|association)|charit(?:y|ies)|universit(?:y|ies)|(?:an)?other (?:council|authorit|bod|public)\\w*|(?:separate|different|independent) (?:public )?(?:authority|body|council|organisation)|[A-Z][a-z]+ Water|neighbouring (?:council|authority)|third part(?:y|ies)|external|outside (?:body|bodies|advis\\w+)|water company|journalists?|engineers of(?! (?:ours|the (?:council|trust|authority|board|department|force|agency|service|university|college)\\b)))';
/** "emails between the case officer and the agent", and not "emails between two officers about the agent". */
const WITH_OUTSIDERS = new RegExp(
  `\\b(?:e-?mails?|letters?|correspondence|messages?|exchanges?|communications?|memos?|notes?|they|them|all|each|which|it|these)\\b(?:(?!\\b(?:about|concerning|regarding|on|discuss\\w*|what|whether|how|describ\\w*|mention\\w*|refer\\w*|summari\\w*|records?|report(?:s|ing)?|for use|with which)\\b)[^.]){0,60}\\b(?:between|with|to|from|by)\\b(?:(?!\\b(?:about|concerning|regarding|on|discuss\\w*|what|whether|how|describ\\w*|mention\\w*|refer\\w*|summari\\w*|records?|report(?:s|ing)?)\\b)[^.]){0,90}?\\b${OUTSIDER}\\b`,
  'i',
);
/** "wrote them to the ferry company", "written for us by a firm of engineers" */
const SENT_OUT = new RegExp(
  `\\b(?:wrote|written|sent|e-?mailed|copied|forwarded|passed|addressed|shown|shared|prepared|drafted|produced)\\b(?:(?!\\b(?:about|concerning|regarding|on|describ\\w*|mention\\w*|what|whether|how)\\b)[^.]){0,30}\\b(?:to|with|by|from)\\b(?: (?:the|an?|its|our|their|two|three|some|other))?(?: \\w+){0,2}? ?\\b${OUTSIDER}\\b`,
  'i',
);
/** What is withheld is named as somebody else’s. */
const OUTSIDER_IN_WHAT = new RegExp(
  `^(?:(?!\\b(?:about|concerning|regarding|on)\\b)[^.]){0,60}\\b(?:between|with|to|from|by|and)\\b(?:(?!\\b(?:about|concerning|regarding|on)\\b)[^.]){0,50}?\\b${OUTSIDER}\\b`,
  'i',
);
/** "in which our ecologist and the applicant’s agent discussed the wording" */
const OUTSIDER_TALKS = new RegExp(
  `\\b(?:in which|where)\\b(?:(?!\\b(?:about|concerning|regarding)\\b)[^.]){0,60}\\band (?:the |an? |its )?[^.]{0,30}?\\b${OUTSIDER}\\b[^.]{0,30}\\b(?:discuss\\w*|exchang\\w*|agree\\w*|debat\\w*|wrote|argu\\w*|negotiat\\w*|talk\\w*)\\b`,
  'i',
);
/** Others from outside, as a group or by what they are called. */
const OUTSIDE =
  /\b(?:[A-Z][\w’'-]+ (?:(?:of|and|for|&) )?(?:[A-Z][\w’'-]+ ){0,2}(?:Alliance|Association|Federation|Union|Society|Partnership|Group|Company|Farms?|Estates?|Energy|Power|Homes|Developments?|Hydraulics|Engineering|Ecology|Consulting|Consultants|Rail|Airport|Club|Institute|Confederation|Forum|Wildlife Trust|National Trust|RSPB|Minerals|Quarries|Aggregates|Forestry|Fisheries|Renewables|Associates|Partners|Architects|Planning Ltd)|retailers?|traders?|growers?|farmers?|shopkeepers?|lobbyists?|industry|stakeholders?|guests?|outsiders?|visitors?|volunteers?|campaigners?|anglers?|bidders?|insurers?|lenders?|bank|barristers?|landlords?|tenants?|promoters?|owners?|purchasers?|buyers?|from outside(?! (?:interference|pressure|influence|eyes|scrutiny|comment))|outside (?:the|our)|member of the public|parish council|(?:other|both|two|neighbouring) (?:authorities|councils|companies|firms)|its (?:geologist|ecologist|engineer|agent|director|consultant|solicitor|manager)s?|villagers?|farmers?|parish clerk|residents?|foreman|opposite number|(?:company|operator|developer|applicant|quarry|firm|promoter|owner)[’']s|[A-Z]\w+[’']s own (?:geologist|ecologist|engineer|agent|director|consultant|solicitor|manager|staff|people))\b/;
const TOOK_PART =
  /\b(?:circulat\w*|sent|send|copied|cc[’']?d|shared|forwarded|went|e-?mailed|passed|addressed|back and forth|and back|gets? a copy|comes? to|go(?:es)? to|letters?|e-?mails?|texts?|messages?|come from|came from|wrote|written|joined|let in|invited|posted|posts|took part|contribut\w*|between|with|replied|replies|correspond\w*|around the table|round the table|attended|participa\w*|exchang\w*|discuss(?:ed|ion) with|spoke|to whom|includ(?:es|ed|ing)|receiv\w*)\b/i;
const ABOUT =
  /\b(?:about|concerning|regarding|describ\w*|mention\w*|refer\w* to|on the subject)\b[^.]{0,60}$/i;

/** Somebody from outside had part in it. */
function tookPart(sentence: string): boolean {
  const found = OUTSIDE.exec(sentence);
  return (
    found !== null &&
    (TOOK_PART.test(sentence) || /\b(?:guests?|outsiders?|from outside)\b/i.test(sentence)) &&
    !ABOUT.test(sentence.slice(0, found.index))
  );
}

const INSIDE =
  /\b(?:designs?|options?|proposals?|schemes?|plans)\b[^.]{0,30}\b(?:was|were|are|is|have been|has been) (?:shown|published|presented)\b|\b(?:nobody|no one|none|not|never|nor|other than|except|apart from|rather than|without|attach\w*|enclos\w*|disclos\w*|second(?:ed|ment)|embedded|members? of (?:our|its|the) (?:own )?staff|government departments?|in-house)\b|12\(8\)/i;

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

/** The bodies of section 23(3), as they are called. */
const SECURITY_BODY =
  /\b(?:Security Service|Secret Intelligence|MI5|MI6|GCHQ|Government Communications|special forces|National Crime Agency|Serious Organised Crime Agency|National Criminal Intelligence|Intelligence and Security Committee|Security Vetting Appeals|Security Commission|Intelligence Services|section 23\(3\) (?:bod|list))/i;
/** Others that deal with security, by name or by what they are called. */
const OTHER_BODY =
  /\b(?:Security Vetting|[Cc]ounter[- ][Tt]errorism|terrorism|police|policing|constabular(?:y|ies)|constable|force|crime prevention|counter[- ]terrorism (?:unit|police|security|command)|council|contractor|consultants?|fire (?:and rescue )?service|Home Office|Border Force|security (?:firm|company|guards?|contractor|body|service)|local resilience forum|Europol|Interpol|Eurojust|Frontex|NATO|FBI|CIA|NSA|Mossad|ASIO|CSIS|Five Eyes|bureau|gendarmerie|HMRC|Revenue|customs|Coastguard|(?:Royal )?Navy|Army|Air Force|regiment|Defence Intelligence|Joint (?:Intelligence|Terrorism)|National Security (?:Council|Secretariat|Adviser)|Cabinet Office|Ministry of Defence|Foreign Office|embassy|Immigration Enforcement|prison|probation|foreign|(?:Israeli|Australian|Canadian|Spanish|Italian|Polish|Turkish|Saudi|Norwegian|Swedish|Danish|Belgian|Swiss|Japanese|Indian|Pakistani|Ukrainian|Russian|Chinese|Qatari|Emirati|Greek|New Zealand|Swedish) (?:\w+ )?(?:intelligence|secret|security|police|services?|authorities|agency|embassy|bureau)|American|French|German|Dutch|Irish|overseas|allied|partner (?:agency|state|country)|United States|intelligence (?:service|agency|unit|committee|bureau|body|organisation)|(?:Serious Fraud|Nuclear|Aviation|Transport|Maritime|Cyber|Port|Railway|University|Campus) \w+)\b/;
/** A name that ends like that of a body: "the Regional Organised Crime Unit". */
const NAMED_BODY =
  /\b(?:[A-Z][\w’'-]+ (?:(?:of|for|and|on|the|[A-Z][\w’'-]+) ){0,5})(?:Agency|Service|Services|Office|Command|Centre|Committee|Unit|Bureau|Directorate|Authority|Commission|Department|Ministry|Guard|Patrol|Inspectorate|Partnership|Group|Secretariat|Taskforce|Executive|Board|Council|Institute|Organisation|Division|Branch|Squad)\b/;
/** A listed body that is named as something like it, or beside it. */
const LIKENED =
  /\b(?:like|similar|akin|comparable|such as|works? (?:closely )?(?:with|alongside)|partners?|much as|as (?:sensitive|secret) as|in the same way|counterparts?|equivalent|liais\w+|foreign|overseas|Israeli|American|US|French|German|Dutch|Irish|Australian|Canadian|Norwegian|Polish|Spanish|Italian|Belgian|Ukrainian|Indian)\b/i;

/** The authority itself is named as often as not. */
function ownName({ checked }: Claim): (sentence: string) => boolean {
  const name = checked.authority.name.trim();
  return (sentence) => {
    const rest = name === '' ? sentence : sentence.replaceAll(name, ' ');
    return !OTHER_BODY.test(rest) && !NAMED_BODY.test(rest);
  };
}

/** A listed body is named as the one that it came from, or that it is about. */
function namesListed(claim: Claim): boolean {
  const sentences = [
    claim.what,
    claim.asked,
    claim.answered,
    ...claim.reasons.flatMap((one) => one.sentences),
  ];
  return sentences.some((one) => SECURITY_BODY.test(one) && !LIKENED.test(one));
}

/** Another answer says with whom they were exchanged. */
function answeredWithOutsider({ checked, item }: Claim): FindingPlace | null {
  const others = sentItems(checked).filter(
    (one) => one !== item && /\b(?:whom?|correspond)/i.test(one.question.text),
  );
  const isWith = others.some(
    ({ answer }) => /\bwith\b/i.test(wordsIn(answer.body)) && OUTSIDE.test(wordsIn(answer.body)),
  );
  return isWith ? {} : null;
}

/** Said outright: whoever else the reasons name, it did not go to them. */
const STAYED_INSIDE =
  /\b(?:none|nothing|neither|not|never|nobody|no one)\b[^.]{0,60}\b(?:outside|beyond) (?:us\b|our |(?:the|this) (?:\w+ )?(?:council|trust|authority|board|department|force|agency|service|university|college|ministry|organisation)\b)/i;

/** Where the reasons, the letter or what is withheld say that somebody outside had it or had part in it. */
function withOutsiders(claim: Claim): FindingPlace | null {
  return (
    saysIn(withoutFactorsFor(claim), [WITH_OUTSIDERS, OUTSIDER_TALKS, SENT_OUT], INSIDE) ??
    saysIn(withoutFactorsFor(withText(claim)), tookPart, INSIDE) ??
    (saysSo(claim.what, OUTSIDER_IN_WHAT, INSIDE) || saysSo(claim.what, tookPart, INSIDE) ? {} : null)
  );
}

/** What speaks for disclosure speaks of others. */
function withoutFactorsFor(claim: Claim): Claim {
  return {
    ...claim,
    reasons: claim.reasons.filter(({ role }) => role !== 'factors-for' && role !== 'balance'),
  };
}

const ROWS: readonly Condition[] = [
  {
    matter: 'finished',
    of: { EIR: ['12(4)(d)'], EISR: ['10(4)(d)'] },
    fails: (claim) => saysIn(claim, inPart(FINISHED, NOT_YET), OF_ANOTHER) ?? ofAnotherWork(claim),
    problem: 'say that what is withheld is finished',
    todo: 'Work that goes on with it does not make it unfinished: rely on another exception, or disclose it.',
    source: { EIR: 'EIR reg 12(4)(d)', EISR: 'EISR reg 10(4)(d)' },
  },
  {
    matter: 'unfinished-unsaid',
    of: { EIR: ['12(4)(d)'], EISR: ['10(4)(d)'] },
    fails: (claim) =>
      (saysIn(claim, inPart(FINISHED, NOT_YET), OF_ANOTHER) ?? ofAnotherWork(claim)) === null
        ? nothingToDo(claim)
        : null,
    problem: 'do not say what still has to be done to what is withheld',
    todo: 'Say what is unfinished in it and when it will be finished, or rely on another exception.',
    source: { EIR: 'EIR reg 12(4)(d), 14(4)', EISR: 'EISR reg 10(4)(d)' },
  },
  {
    matter: 'external',
    of: { EIR: ['12(4)(e)'], EISR: ['10(4)(e)'] },
    fails: (claim) =>
      answeredWithOutsider(claim) ?? (saysIn(claim, STAYED_INSIDE) === null ? withOutsiders(claim) : null),
    problem: 'are about communications with somebody outside the authority, which are not internal',
    todo: 'Rely on the exception for what stayed inside the authority, and on another for the rest.',
    source: { EIR: 'EIR reg 12(4)(e), (8)', EISR: 'EISR reg 10(4)(e)' },
  },
  {
    matter: 'own-work',
    of: { FOIA: ['41(1)'], FOISA: ['36(2)'] },
    fails: (claim) =>
      (saysSo(claim.what, OURS) ? {} : null) ??
      saysIn(claim, OWN_WORK, GIVEN_TO_US) ??
      saysIn(claim, (one) => isSaid(OWN_WRITING, one) || isSaid(BOTH_MADE, one), [
        GIVEN_TO_US,
        GIVEN,
        NOT_MADE,
      ]) ??
      writtenByOurs(claim) ??
      (saysSo(claim.what, AGREEMENT) ? lacksWords(claim, GIVEN) : lacksWords(claim, FROM_ANOTHER)),
    problem:
      'do not show that another person gave the information, or say that the authority made or negotiated it',
    todo: 'Keep to what another person gave you, and say who; the rest needs another exemption.',
    source: { FOIA: 'FOIA s41(1)(a); EA/2006/0014 (Derry City Council)', FOISA: 'FOISA s36(2)(a)' },
  },
  {
    matter: 'security-body',
    of: { FOIA: ['23(1)'] },
    fails: (claim) => (namesListed(claim) ? null : saysIn(claim, [OTHER_BODY, NAMED_BODY], ownName(claim))),
    problem: 'name a body that section 23(3) does not list',
    todo: 'Name the body of that list that supplied it or that it relates to, or rely on another exemption.',
    source: { FOIA: 'FOIA s23(3)' },
  },
  {
    matter: 'health-record',
    of: { FOISA: ['38(1)(d)'] },
    fails: (claim) =>
      saysIn(claim, NO_HEALTH_PROFESSIONAL) ?? lacksWords(claim, HEALTH_PROFESSIONAL, claim.what),
    problem: 'do not show that a health professional made the record in connection with care',
    todo: 'Say which health professional made it and in whose care, or rely on another exemption.',
    source: { FOISA: 'FOISA s38(1)(d), (5); Access to Health Records Act 1990 s1' },
  },
  {
    matter: 'sovereign',
    of: { FOIA: ['37(1)(a)'] },
    fails: (claim) =>
      saysSo(`${claim.what}\n${claim.asked}`, OTHER_ROYAL) &&
      !saysSo(`${claim.what}\n${claim.asked}`, SOVEREIGN)
        ? {}
        : null,
    problem: 'are about somebody of the Royal Family who is not the Sovereign',
    todo: 'Communications with the heir fall under 37(1)(aa), with others of the family under 37(1)(ac), where the public interest is weighed.',
    source: { FOIA: 'FOIA ss2(3)(f), 37(1)(a) to (ac)' },
  },
];

const HEALTH_PROFESSIONAL =
  /\b(?:health professionals?|doctors?|nurses?|midwi(?:fe|ves)|GPs?|general practi\w+|surgeons?|physicians?|consultants?|paramedics?|psychiatrists?|psychologists?|pathologists?|dentists?|physiotherapists?|therapists?|clinicians?|hospitals?|clinics?|wards?|medical|patients?|treat(?:s|ed|ing|ment)?)\b/i;
const NO_HEALTH_PROFESSIONAL =
  /\b(?:none|no|not|nobody|never|without)\b[^.]{0,40}\b(?:health professionals?|doctors?|nurses?|clinicians?|medical (?:staff|training|qualifications?))\b/i;
const OTHER_ROYAL =
  /\b(?:Duke|Duchess|Princess|Prince(?! of Wales)|Earl|Countess|Viscount|Marquess|member of the Royal Family|Royal Highness)\b/;
const SOVEREIGN =
  /\b(?:King|Queen|Sovereign|Monarch|Majesty|Buckingham Palace|Royal Household|private secretary)\b/i;

/** Reasons by which the information is not what the exemption is for: finished material, information that nobody else gave. */
export const notOfItsKind = conditions('not-of-its-kind', 'warns', ROWS);
