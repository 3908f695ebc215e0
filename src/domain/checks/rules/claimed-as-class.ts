import { type Claim, conditions, eachOf, reasonsOf, saysIn, saysSo, toldBy } from '../claim.ts';
import type { FindingPlace } from '../finding.ts';
import { OF_HARM } from '../provisions-with.ts';
import { sentItems } from '../said.ts';
import { sentencesOf } from '../sentences-of.ts';
import { saysRead, saysUnread } from '../words/unread.ts';
import { wordsIn } from '../words-in.ts';

const PAPERS =
  '(?:minutes|e-?mails|notes|papers|reports|documents|material|correspondence|records|contracts|prices|rates|drafts|messages|communications|information|exchanges|discussions|advice|submissions|briefings?|meetings)';

const CLASS: readonly RegExp[] = [
  /\b(?:is|are) (?:always )?by (?:its|their) (?:very )?nature (?:an? )?(?:exchanges?|advice|views?|deliberations?|internal|discussions?)\b/i,
  /\bwould (?:always|invariably|in (?:all|every|any) cases?|without exception) (?:\w{1,12} )?(?:write|say|speak|record|be (?:less|more)|hold back|put)\b/i,
  /\b(?:appl(?:y|ies)|goes|holds?|true|the same)\b[^.]{0,25}\b(?:to|for|of) (?:every|all|any|each) (?:\w{1,12} ){0,2}(?:papers?|minutes?|reports?|documents?|e-?mails?|contracts?|notes?|records?|messages?|drafts?|prices?|letters?|submissions?)\b/i,
  /\b(?:exempt|confidential|protected|sensitive|private) (?:as such|per se|in (?:itself|themselves)|by definition)\b/i,
  /\bwe (?:do|would) (?:not|never) (?:release|disclose|publish|provide|give out|issue) (?:them|such|these|those|any|information of|documents of)\b/i,
  /\bnone of (?:them|these|those|our \w{1,15}) (?:is|are|has|have|leaves?|may|can|should)\b/i,
  /\bwhatever (?:its|their|the) (?:age|subjects?|contents?|topics?|dates?|matter|sensitivity)\b/i,
  /\b(?:has|have) never (?:been )?(?:released|disclosed|published|made public|given out|provided)\b[^.]{0,60}\b(?:of (?:this|that) (?:sort|kind|type)|such|any|these)\b/i,
  /\b(?:not|no|nor)\b[^.]{0,40}\b(?:to )?(?:see|read|look at|go into|go through|examine|open)\b[^.]{0,25}\b(?:themselves|itself|what (?:this|the|they|it|any)|one by one|individual\w{0,2}|in detail|separately)\b/i,
  /\b(?:no|any) difference what\b/i,
  /\b(?:by|of|from|in) (?:its|their|the) (?:very )?nature\b[^.]{0,80}\b(?:free|frank|confidential|sensitive|exempt|private|protected|commercial|candid)/i,
  /\bas a matter of (?:\w{1,12} )?(?:policy|course|routine|principle|practice|custom)\b/i,
  /\b(?:polic(?:y|ies)|practices?|rule|custom|approach|convention|position|line)\b[^.]{0,40}\b(?:is|has been|are|was)\b[^.]{0,60}\b(?:treat|withh\w{1,6}|refuse|not to|never|keep|exempt|always|all|any|every)/i,
  /\b(?:our|the|a|an|its) (?:\w{1,12} )?(?:polic(?:y|ies)|practice|rule|custom|approach|convention|position|line|habit|way) (?:has (?:long |always )?been |is |was )?to (?:treat|withhold|refuse|regard|keep|exempt|class|see|hold back|decline|consider)\b/i,
  /\bwe (?:treat|regard|class|see|consider|look on|handle) (?:all |any |every |such |our |internal )?(?:\w{1,12} ){0,3}(?:e-?mails?|minutes|notes|papers|messages|correspondence|drafts|reports|briefings?|contracts|bids|tenders|prices|rates|exchanges|submissions|chats?) (?:\w{1,12} ){0,4}as (?:\w{1,12} ){0,2}(?:exempt|confidential|private|protected|covered|sensitive|closed)\b/i,
  /\b(?:we|council|board|trust|department|force|university|college|authority|agency|service) (?:\w{1,12} )?(?:always|never|invariably|automatically|routinely|do not ever|do not normally|does not normally) (?:\w{1,12} )?(?:withh|refus|disclos|releas|publish|treat|exempt|provide|make public)/i,
  /\b(?:is|are|be|treated as) (?:always|invariably|automatically|routinely|necessarily|in (?:all|every) cases?|without exception|inherently|per se) (?:\w{1,12} ){0,2}(?:exempt|withheld|refused|confidential|covered|sensitive|protected|private)\b/i,
  /\b(?:did|do|does|have|has|had|is|was|were) (?:not|n’t)\b[^.]{0,25}\b(?:need|needed|necessary|required|obliged|have|had|call)\b[^.]{0,20}\bto (?:go through|read|look (?:at|into|through)|examine|consider|review|assess|inspect|open|analyse|work through)\b[^.]{0,60}/i,
  /\b(?:have|has|did|was|were) (?:therefore |accordingly |thus )?not (?:been )?(?:read|gone through|go through|looked? (?:at|through)|examined?|considered?|reviewed?|assessed?|opened?|inspect(?:ed)?)\b[^.]{0,40}\b(?:each|every|one by one|individual\w{0,2}|content|contents|line by line|page|pages|them|what|separately|minutes|e-?mails|documents)\b/i,
  /\bwithout (?:having |needing )?(?:to )?(?:read|open|look|go|examin|consider|review|assess|inspect)\w{0,4}\b[^.]{0,40}\b(?:each|every|individual\w{0,2}|contents?|them|through|what)\b/i,
  /\b(?:no|any) need to (?:read|look|go through|consider|examine|review|assess)\b/i,
  new RegExp(
    `\\b(?:all|any|every|each|such)\\b[^.]{0,20}\\b${PAPERS}\\b[^.]{0,60}\\b(?:is|are|falls?|attracts?|must|should|ought|has to|have to|will|can)\\b[^.]{0,40}\\b(?:exempt|confidential|private|withheld|protected|covered|refused|sensitive|within the exemption|not (?:be )?disclosed)\\b`,
    'i',
  ),
  new RegExp(
    `\\b${PAPERS} of (?:this|that|such an?|these|the same) (?:kinds?|types?|sorts?|class|nature|category|description)\\b[^.]{0,60}\\b(?:must|should|cannot|always|never|generally|normally|are exempt|is exempt|are not (?:released|disclosed|published)|has to|have to|ought)\\b`,
    'i',
  ),
  /\b(?:regardless|irrespective|independent(?:ly)?) of (?:\w{1,12} ){0,3}(?:contents?|say|says|contains?|subject|sensitivity)\b|\b(?:whatever|no matter what|whether or not) (?:it|they|the|that|any)\b[^.]{0,30}\b(?:contents?|says?|contains?|sensitive|harmless|innocuous)\b/i,
  /\b(?:as a|whole|entire|this) (?:class|category)\b|\bblanket (?:\w{1,12} )?(?:exemption|protection|policy|approach|refusal)\b|\bclass of (?:information|documents?|papers?|records?)\b/i,
];

const UNLESS =
  /\b(?:(?:not|no|nor|never|rather than|instead of|wary of|avoid\w{0,3}|without) (?:\w{1,12} ){0,4}(?:blanket|class|category|by (?:its|their) (?:very )?nature|automatically|as a matter of|routinely|always|policy)|(?:we|has|have) (?:have )?(?:read|considered|gone through|looked at|examined) (?:each|every|all|the)|redact\w{0,3}|summar\w{1,5}|not enough)\b/i;

/** Papers by their kind. */
const SORT =
  /\b(?:minutes|e-?mails?|notes?|papers?|reports?|documents?|material|correspondence|records?|contracts?|tenders?|bids?|prices|rates|drafts?|messages|communications|information|exchanges|advice|submissions?|briefings?|plans?|assessments?|appraisals?|valuations?|surveys?|forecasts?|models?|registers?|logs?|policies|procedures|footage|statements?|letters|files?|memos?|invoices|business cases?|audits?|reviews?|evaluations?|scores?|agreements?|leases?|figures|data)\b/i;
/** Whichever of them it is. */
const ALL_ALIKE =
  /\b(?:whichever|whatever|regardless|irrespective|no matter|never|always|invariably|without exception|every one|all of them|one and all|across the board|wholesale|en bloc|by default|on principle|as a (?:rule|body|class|group|category|genre|whole)|alike|of (?:this|that|such an?|these|the same|its|their) (?:\w{1,12} )?(?:sorts?|kinds?|types?|class|nature|category|description|genre|family|ilk)|being what (?:it|they) (?:is|are)|by (?:its|their) (?:very )?nature|(?:with|bearing|under|of) (?:that|this|such an?|the same) (?:title|name|heading|label|marking)|such|automatic(?:ally)?|in (?:every|any|each) (?:case|instance|event)|invariable|standing (?:rule|instruction|order|practice|policy|arrangement)|(?:long|well)[- ](?:established|standing)|time-honoured|inherently|per se|as such|belongs? to (?:a|the|that) (?:class|category|family|group)|anything (?:that|which|marked|called|labelled))\b/i;
/** They are kept back, or harm would follow. */
const KEPT_BACK =
  /\b(?:exempt\w{0,4}|withh\w{1,6}|refus\w{1,4}|not (?:for )?(?:\w{1,12} )?(?:releas|disclos|publish|public|issue|part)\w{0,6}|never (?:\w{1,12} )?(?:releas|disclos|publish|issue|gone|go|given|made|left|been|see|come|part|shown|share)\w{0,4}|confidential\w{0,3}|protected?|covered|caught|falls? (?:within|under)|engage\w{0,2}|sensitive|private|stays? (?:in|private|closed|with)|kept (?:back|private|from|in|confidential|closed)|closed|off limits|prejudice|inhibit|adversely affect|endanger)\b/i;
const PRACTICE =
  /\b(?:practice|policy|rule|custom|habit|convention|tradition|approach|position|stance|line|standing (?:instruction|order)|instruction|guidance|retention schedule|agreed|settled)\b/i;
/** Their contents, or that they were gone into, told of otherwise. */
const CLASS_UNLESS =
  /\b(?:not|no|nor|never|rather than|instead of|avoid\w{0,3}) (?:\w{1,12} ){0,4}(?:blanket|class|category|nature|automatically|routinely|always|policy|rule|practice|title|decisive|conclusive|enough|every|all)\b|\b(?:we|I) (?:have )?(?:read|looked|gone|examined|considered)\b|\bwhatever (?:the|is) (?:outcome|result|decided|chosen)\b|\bsuch (?:as|a|an)\b(?! (?:class|category|document|report|plan|paper|record|file|survey))/i;

/** All are refused alike, by a habit or for their kind; or the letter says that nobody looked, here or in another answer. */
function unread(claim: Claim): FindingPlace | null {
  const { checked, item } = claim;
  const others = sentItems(checked).flatMap(({ answer }) => sentencesOf(wordsIn(answer.body)));
  if (saysSo(reasonsOf(claim), saysRead)) return null;
  const at = saysIn(claim, saysUnread);
  if (at !== null) return at;
  if (item.answer.status === 'part' || item.answer.status === 'part-held') return null;
  return (
    saysIn(claim, eachOf(SORT, ALL_ALIKE, KEPT_BACK, PRACTICE), CLASS_UNLESS) ??
    saysIn(claim, eachOf(SORT, BY_KIND, KEPT_BACK), CLASS_UNLESS) ??
    (others.some((sentence) => saysUnread(sentence)) ? {} : null)
  );
}

/** Those of `ALL_ALIKE` that need no habit beside them. */
const BY_KIND =
  /\b(?:whichever|whatever|regardless|irrespective|no matter|invariably|without exception|being what (?:it|they) (?:is|are)|being (?:its|their|the) nature|the same goes|any (?:agreement|contract|report|paper|document|plan|letter|file) (?:that )?(?:the|we|it|they)|anything (?:filed|with|under)|(?:heading|title|label|name|marking|cover) (?:settles|decides|is enough|tells|says it)|told that (?:it|they) (?:is|are)|by (?:its|their) (?:very )?nature|(?:with|bearing|under|of) (?:that|this|such an?|the same) (?:title|name|heading|label|marking)|as a (?:rule|body|class|category|genre)|across the board|wholesale|en bloc|on principle|per se|inherently|belongs? to (?:a|the|that) (?:class|category|family|group)|anything (?:that|which|marked|called|labelled))\b/i;

/** Privilege belongs to a class of papers by law. */
const OF_PRIVILEGE = /\b(?:privileged?|legal advice|litigation)\b/i;

/** Exemptions about harm that are claimed for a class of documents, whatever they say. */
export const claimedAsClass = conditions('claimed-as-class', 'warns', [
  {
    matter: 'class',
    of: OF_HARM,
    fails: (claim) => toldBy({ says: CLASS, unless: [UNLESS, OF_PRIVILEGE] })(claim) ?? unread(claim),
    problem: 'speak of a class of documents and not of what these say',
    todo: 'Look at the contents and say what harm the disclosure of these would do.',
    source: {
      FOIA: 'ICO guidance, the prejudice test',
      EIR: 'EIR reg 12(5)',
      FOISA: 'Scottish Ministers v Scottish Information Commissioner, Court of Session, 23 January 2007',
      EISR: 'EISR reg 10(5)',
    },
  },
]);
