import type { Item } from '../../letter/facts.ts';
import { type Checked, findingsOf, type Placed, type Rule } from '../finding.ts';
import { saidPlaceOf } from '../said.ts';
import { sentencesOf } from '../sentences-of.ts';
import { lawsOfParagraph, sourceUnder } from '../sources.ts';
import { sharedStems } from '../words/stems.ts';
import { ncndSaysHeld } from './ncnd-says-held.ts';
import { ncndUnfit } from './ncnd-unfit.ts';

const finding = findingsOf('ncnd-let-slip', 'hint');

/** One record, as of something that one has in hand: "the log", "her letters", "the two pages". */
const THE_RECORD =
  /\b(?:the|these|those|its|her|his|their|both|two|three|four|five|six|all (?:of )?the|\d{1,4})(?: (?!(?:annual|published|public|national|latest|next|final|on|about|for|of|in|to|from|with|and|or|that|which|who)\b)[\w’'-]{1,15}){0,2} (?:logs?|pages?|letters?|files?|dossiers?|notes?|memos?|minutes|e-?mails?|messages?|records?|entries|papers?|attachments?|drafts?|drawings?|ledgers?|statements?|recordings?|footage|folders?|correspondence|documents?|transcripts?|photographs?|spreadsheets?|complaints?|allegations?|referrals?|informants?|operatives?|enquir(?:y|ies)|inquir(?:y|ies)|investigations?|surveillance|operations?|officers? who|warrants?|interviews?|witnesses|settlement|audit|assessment|contracts?|hearing)\b(?! of an?\b)/i;
/** Something is so of it, or was. */
const IS_SO =
  /\b(?:is|are|was|were|has|have|had|come|comes|came|read|built|sent|shows?|kept|keeps?|holds?|held|brought|remains?|contains?|runs? to|goes|went|depends?|took|takes|lies|stays?|filled|began|started|searched|gave|given|expires?|will be|made|led|leads)\b/i;

/** What somebody has done already, whatever may come of it: "the statements that two treasurers have already given". */
const ALREADY =
  /\b(?:the|these|those|their|his|her) (?:[\w’'-]+ ){1,3}(?:that|which|who) [^.,;]{0,60}\b(?:has|have|had) (?:already|now|since) \w+/i;

/** Where matters stand. */
const STAGE =
  /\b(?:(?:at|in|reached) (?:an?|its|the|this|their) (?:very |still )?(?:early|advanced|late|later|delicate|critical|final|sensitive|crucial|preliminary|initial|closing) (?:stages?|phase|point)|(?:not|nor) yet (?:been )?(?:spoken|interviewed|questioned|charged|arrested|seen|told|informed|notified|approached|concluded|finished|settled|decided|heard)|(?:is|are|was|were|has been|have been) (?:still |now |currently |at present )?(?:under way|in progress|ongoing|being (?:looked into|investigated|examined|interviewed|monitored|watched|followed|pursued)|under investigation|in hand|with (?:the|our) (?:police|lawyers|investigators|prosecutors?))|(?:months|weeks|years) of (?:\w+ )?(?:work|effort|enquiries|investigation|watching)|our (?:enquiries|investigation|inquiries|investigators?|case|inspectors?|surveillance|sources?|informants?) (?:is|are|has|have|was|were|continue|began|will|so far)|we (?:are|have been|were) (?:still |currently |now )?(?:looking into|investigating|examining|watching|monitoring|pursuing|interviewing|waiting for|in (?:talks|contact|touch) with)|so far (?:we|our|no|there)|we expect to (?:finish|conclude|complete|decide|publish)|once (?:the|our|these) (?:case|enquir(?:y|ies)|investigation|proceedings|matter|hearing|trial) (?:is|are|has|have|ends?|closes?))\b/i;

/** Somebody was asked about it, or it was sought. */
const SOUGHT =
  /\b(?:asked|sounded out|consulted|spoken to|spoke (?:to|with)|contacted|approached|wrote to|checked with|in touch with|showed|shown (?!by\b)|obtained (?:the )?views?)\b/i;
const OF_WHOM =
  /\b(?:embassy|company|firm|family|supplier|author|owner|subject|embassies|chargé|ambassador|government of|parties|contractor|individual|person concerned|third part(?:y|ies)|him|her|them|operator|witness\w*|source|manager|director)\b/i;
const SEARCHED =
  /\b(?:search(?:es|ed)?|looked|trawl\w*|went through|found|located|retriev\w*|brought back|fetched|gathered|collected|collated|read through|redact\w*|counted|copied|scann\w*)\b/i;
const OF_OURS =
  /\b(?:we|our|us|officers?|staff|colleagues?|team|had to be|has been|have been|was|were|in vain|nothing|none|no)\b/i;

/** "We have read the letter of suspension." */
const WE_READ =
  /\bwe (?:have )?(?:read|seen|looked at|considered|examined|reviewed) (?:the|her|his|their|its|these|those|all of the) (?:\w+ )?(?:letters?|files?|records?|notes?|reports?|statements?|e-?mails?|minutes|entries|documents?)\b(?! (?:that you|you (?:sent|wrote)))/i;

/** What somebody did tell: "what the two parents wrote to us in May". */
const TOLD_US =
  /\bwhat (?:the |her |his |their |these |those |both |two |three |your )*(?!(?:would|could|we|it|you|people|is|was)\b)[\w’-]{2,20}(?: [\w’-]{2,20})? (?:wrote|told us|said to us|sent|reported|alleged|complained of|described)\b/i;

/** What leaves open whether there is anything, wherever it stands before the words. */
const OPEN =
  /^(?:A|An|Anyone|Anybody|Those|People|Somebody|Someone|Whoever|Some)\b|^[A-Z][a-z]+s (?:that|who|which) |\bfor (?:someone|somebody|anyone|anybody|a person|those)\b|\b(?:whether|if|unless|any|anybody|anyone|anything|neither|nor|either|suppos\w{1,4}|assum\w{1,4}|hypothetical\w{0,3}|yes|never|every|each|in general|generally|usually|normally|always|kind|kinds|sort|such|alleged|were we|an? (?:record|person|firm|company|individual|officer|applicant|author|employee|operator|patient|witness|complaint|complainant)|somebody|someone|those who|people|when(?:ever)? (?:we|there|an?)|where (?:we|there|an?)|of (?:this|that) (?:kind|sort|type)|confirm\w{0,6}|den(?:y|ies|ied|ying|ial))\b/i;
/** What does so in its own part of the sentence only, or speaks of the letter. */
const OPEN_HERE =
  /\b(?:would|could|might|may|should|must|published|annual\w{0,2}|(?:this|your|our|the) (?:letter|reply|response|request|answer|refusal)|public(?:ly)?|website|internal review|complain to|Commissioner|exemptions?|exceptions?|the Act|the Regulations|questions?|not (?:hold|held)|cannot|can|to (?:say|state|acknowledge|admit) (?:whether|so|that|if))\b/i;
/** What follows is so here, whatever was said of such cases before. */
const OF_THIS_CASE =
  /\b(?:as (?:here|it was here|in this case|happened here|was the case here)|here, as elsewhere),? /i;
const PARTS = /[,;:–—]| but | and (?=we|that|it|the) | because | since | as (?=the|it|we|they)| so that /;

/** A search that is told of tells what it found. */
const CAME_TO =
  /\b(?:c[ao]me up empty|dr[ae]w(?:n)? a blank|in vain|found (?:nothing|none|no )|nothing (?:was|has been|could be) found|no trace|turned up nothing|empty-handed|without (?:finding|result|success))\b/i;
/** Nothing of the sort is there. */
const NONE_IS =
  /\b(?:no|not one|none of our|nobody) (?!(?:decision|statement|fee|charge|legitimate|conditions?|need|inference|reason|exemption|exception|question|public|conclusion|harm|weight|further|other|such|one should)\b)(?:\w+ ){1,3}(?:has|have|had|was|were) (?:ever |had to |been |to )*\w/i;

const SOURCES = {
  FOIA: 'FOIA s1(1)(a), s2(1)(b)',
  EIR: 'EIR reg 12(6)',
  FOISA: 'FOISA s18',
  EISR: 'EISR reg 10(8)',
} as const;

/**
 * Words of a letter that neither confirms nor denies by which it is seen all the same: a record is spoken of as of one in hand,
 * somebody was asked about it, it tells where an investigation stands or that a search was in vain.
 */
export const ncndLetSlip: Rule = (checked) =>
  checked.paragraphs
    .filter((placed) => isAboutDenied(checked, placed))
    .filter((placed) => sentencesOf(placed.words).some(slips) || speaksOfIt(checked, placed))
    .filter((placed) => !isFoundAlready(checked, placed))
    .map((placed) =>
      finding(saidPlaceOf(placed), {
        problem: 'These words seem to give away what the letter neither confirms nor denies.',
        todo: 'Write so that they would read the same if there were nothing.',
        source: sourceUnder(lawsOfParagraph(checked, placed), SOURCES),
      }),
    );

/** What a surer rule says of the same paragraph is not said again. */
function isFoundAlready(checked: Checked, placed: Placed): boolean {
  const { clauseId, blockId } = saidPlaceOf(placed);
  return [...ncndSaysHeld(checked), ...ncndUnfit(checked)].some(
    (one) => one.clauseId === (clauseId ?? null) && one.blockId === (blockId ?? null),
  );
}

function isDenied({ answer }: Item): boolean {
  return answer.status === 'ncnd';
}

/** Its reasons, and whatever else is said in a letter in which nothing is told. */
function isAboutDenied({ items, citations }: Checked, { clause, item }: Placed): boolean {
  if (clause.ncnd || (item !== null && isDenied(item))) return true;
  const asked = items.filter(({ stem }) => !stem);
  if (!asked.some(isDenied) || item !== null) return false;
  const isOfOther = citations.some(({ claimed, kind }) => claimed && kind !== 'ncnd');
  return (
    clause.role === 'closing' ||
    (clause.role === 'text' && !isOfOther && asked.every(isDenied)) ||
    (asked.every(isDenied) && ['opening', 'advice'].includes(clause.role))
  );
}

/** So of everybody, as is known. */
const OF_ALL = /\btrue of (?:every|each|any|all)\b|\bas (?:our|the) (?:privacy notice|policy|code) says\b/i;

function slips(sentence: string): boolean {
  if (OF_ALL.test(sentence)) return false;
  return (
    (IS_SO.test(sentence) &&
      !/\b(?:published|annual|each|every|polic(?:y|ies)|in principle|privacy notice)\b/i.test(sentence) &&
      isOutright(THE_RECORD, sentence)) ||
    WE_READ.test(sentence) ||
    (ALREADY.test(sentence) && !/\b(?:if|whether|any|published|were)\b/i.test(sentence)) ||
    isOutright(STAGE, sentence) ||
    isOutright(TOLD_US, sentence) ||
    (OF_WHOM.test(sentence) && isOutright(SOUGHT, sentence)) ||
    (OF_OURS.test(sentence) &&
      !/\b(?:published|annual|each|every|by the (?:regulator|inspectorate))\b/i.test(sentence) &&
      isOutright(SEARCHED, sentence)) ||
    (CAME_TO.test(sentence) && !/\b(?:whether|if|or)\b/i.test(sentence) && !OPEN.test(sentence))
  );
}

/** True where nothing up to those words leaves open whether there is anything. */
function isOutright(says: RegExp, whole: string): boolean {
  const sentence = whole.split(OF_THIS_CASE).at(-1) ?? whole;
  const found = says.exec(sentence);
  if (found === null) return false;
  const before = sentence.slice(0, found.index + found[0].length);
  return !OPEN.test(before) && !OPEN_HERE.test(before.split(PARTS).at(-1) ?? before);
}

/** Beside the reasons: the very thing that is asked about, or that nothing of the sort is there. */
function speaksOfIt(checked: Checked, { clause, words }: Placed): boolean {
  if (clause.ncnd || clause.serves.length > 0) return false;
  const denied = checked.items.filter(isDenied);
  return sentencesOf(words).some(
    (one) =>
      isOutright(NONE_IS, one) ||
      (IS_SO.test(one) &&
        !OPEN.test(one) &&
        !OPEN_HERE.test(one) &&
        denied.some(({ question }) => sharedStems(one, question.text).length > 1)),
  );
}
