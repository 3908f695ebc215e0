import { type Claim, conditions, toldBy } from '../claim.ts';
import type { FindingPlace } from '../finding.ts';
import { WEIGHED } from '../provisions-with.ts';
import { hasAll } from '../words/has-all.ts';

const WHO =
  '(?:you|(?:the |an? |any )?(?:requesters?|applicants?|enquirers?)|(?:those|a person|the person|anyone|anybody|whoever|people|the one|the party|somebody|someone) (?:who|that|which) (?:asks?|seeks?|wants?|requests?|wishes|applies|apply|makes?)[^.]{0,40}|whoever (?:asks|seeks|wants)[^.]{0,30})';
const SHOW =
  '(?:shown?|demonstrated?|proven?|prove|establish(?:ed)?|satisf(?:y|ied)|persuaded?|convinced?|made out|make out|put forward|advanced?|offered|given|give|explain(?:ed)?|justif(?:y|ied)|identif(?:y|ied)|pointed to|point to|produced?|provided?|displaced?|discharged?|rebut(?:ted)?|told us|set out|raised?|overcome|substantiated?|argued|supplied)';

const ON_REQUESTER: readonly RegExp[] = [
  new RegExp(
    `\\b${WHO} (?:have|has) (?:\\w+ )?(?:put forward|offered|shown|given|advanced|told us|said|pointed to|produced|supplied|named|raised) (?:us )?(?:nothing|no (?:reasons?|case|arguments?|evidence|grounds?|justification|need))\\b`,
    'i',
  ),
  /\b(?:see|find|found|saw|aware of|know of|think of|there (?:is|are|was|were)) no (?:such )?(?:overriding|compelling|exceptional|pressing|overwhelming) (?:\w+ )?(?:reason|case|need|ground|interest|justification)s?\b[^.]{0,50}\b(?:disclos\w*|releas\w*|publish\w*|publication|made (?:known|public)|given out)\b/i,
  /\b(?:nothing|none|no \w{1,15}|neither) (?:in (?:your|the (?:request|application))|(?:that |which |of what )?you (?:have )?(?:said|say|write|written|wrote|put|told|gave|given|offered|argue|argued|mention|mentioned|tell))\b/i,
  /\b(?:nothing|none|no (?!(?:\w{1,15} ){0,2}(?:summary|copy|copies|page|part|undertaking|promise|advice|document|figure|number|date|information|name|detail)s?\b)\w{1,15}(?: \w{1,15}){0,2}) (?:of (?:this|that) kind )?(?:has|have|had|was|were) (?:been )?(?:suggested|offered|put|shown|given|advanced|named|presented|pointed out|made out|identified|brought)\b/i,
  /\bopen to (?:you|the (?:applicant|requester))\b/i,
  /\b(?:the (?:applicant|requester)|you|she|he) (?:did not|has not|have not) (?:do(?:ne)? so|say|said|try|tried)\b/i,
  /\b(?:requires?|needs?|calls? for|want) (?:some|an?) (?:\w{1,12} )?(?:strong|good|special|exceptional|compelling|pressing|powerful|convincing|weighty) (?:ground|reason|case|need|justification)s?\b/i,
  /\b(?:not|un)(?: been)? ?(?:persuaded|convinced|satisfied)\b[^.]{0,60}\b(?:exception|disclos\w{1,4}|releas\w{1,3}|public interest in)\b[^.]{0,30}\b(?:should|ought|is (?:needed|justified|called for|necessary|made out)|requires?|for you|warranted)\b/i,
  /\b(?:starts?|started|begins?|began|starting) (?:from|with|on) (?:the )?(?:position|premise|footing|view|basis|assumption|rule|principle)\b[^.]{0,60}\b(?:not (?:be )?(?:published|disclosed|released)|confidential|private|withheld|exempt|kept)\b/i,
  new RegExp(
    `\\b${WHO} (?:have|has|had|do|does|did|could|can) ?(?:not|n’t|never|failed to|nowhere|cannot)\\b[^.]{0,30}\\b${SHOW}\\b`,
    'i',
  ),
  new RegExp(
    `\\b${WHO} (?:have|has) (?:therefore |thus )?(?:failed to|given us no|given no|offered no|advanced no|shown no|put forward no|named no|made no|provided no|produced no|not)\\b`,
    'i',
  ),
  new RegExp(
    `\\b(?:unless|until|only (?:if|where|when)|if)\\b[^.]{0,20}\\b${WHO}[^.]{0,20}\\b(?:shows?|demonstrates?|proves?|establish(?:es)?|satisf(?:y|ies)|persuades?|convinces?|makes? out|puts? forward|gives?|explains?|justif(?:y|ies)|identif(?:y|ies)|can)\\b`,
    'i',
  ),
  new RegExp(
    `\\b(?:it is|falls?|rests?|lies?|up) (?:\\w{1,12} )?(?:for|on|upon|with|to)\\b[^.]{0,10}\\b${WHO}[^.]{0,60}\\bto (?:show|demonstrate|prove|establish|satisfy|persuade|convince|make|put|give|explain|justify|identify|say|displace|rebut|tell)\\b`,
    'i',
  ),
  /\b(?:burden|onus)\b[^.]{0,60}\b(?:on|upon|with|to) (?:you|the (?:requester|applicant|person|one|party)|whoever|those|anyone|anybody)\b/i,
  /\b(?:discharged?|met|meet|satisf(?:y|ied)) (?:that|this|the|your) (?:burden|onus|test)\b/i,
  new RegExp(
    `\\b${WHO} (?:must|needs? to|has to|have to|ha[sd] to|should|is required to|are required to|would need to|would have to)[^.]{0,10}\\b${SHOW}\\b`,
    'i',
  ),
  /\b(?:presumption|starting point|default|rule)\b[^.]{0,60}\b(?:in favour of|is|for|towards) (?:the )?(?:non-disclosure|withholding|maintaining|confidentiality|refusal|secrecy|keeping|that[^.]{0,40}(?:confidential|private|withheld|not (?:be )?(?:disclosed|released)))/i,
  /\b(?:exceptional|overriding|compelling|pressing|over-riding) (?:\w{1,12} )?(?:reasons?|circumstances?|case|need|public interest|justification)\b[^.]{0,60}\b(?:is|are|must|needed|required|before|to (?:justify|warrant|displace|outweigh)|has been (?:shown|made))\b/i,
  /\b(?:only|not) (?:be )?(?:disclose|disclosed|release|released|make available)\b[^.]{0,40}\b(?:exceptional|compelling|overriding)\b/i,
  /\b(?:in the absence|for want|for lack) of (?:\w{1,12} ){0,3}(?:case|reason|reasons|argument|arguments|justification|evidence|need)\b[^.]{0,80}\b(?:exception|exemption|withh|maintain|refus|stand)/i,
  /\bno (?:\w{1,12} ){0,2}(?:reason|reasons|case|argument|arguments|justification) (?:has|have) been (?:\w{1,12} )?(?:shown|made|given|advanced|put|offered|presented)\b/i,
];

/** Where one starts, or what one does in general. */
const STARTS =
  /\b(?:depart(?:ure|ing|ed)?|(?:ordinary|usual|normal) (?:course|way|position)|start(?:s|ed|ing)?|begin(?:s|ning)?|began|default|norm(?:al(?:ly)?)?|rule(?: of thumb)?|principle|by (?:its|their) (?:very )?nature|practice|habit|custom|policy|always|ordinarily|as a matter of course|first (?:instinct|position)|assum\w+|presum\w+|expect\w*|bound to)\b/i;
const KEPT_BACK =
  /\b(?:remains? (?:within|with|in|inside|internal)|confidential\w*|private|secre\w+|withheld|withhold(?:ing)?|kept (?:back|in|from|confidential|private|internal)|keep (?:it|them|this|such) (?:back|in|from|private|confidential)|not (?:been |be |to )?(?:publish\w*|releas\w*|disclos\w*|made public|given out)|stay(?:s|ed)? (?:that way|private|confidential|closed|in|unpublished|where)|closed|undisclosed|unpublished|unless|refus\w+|non-disclosure|internal)\b/i;
const MUST_BE =
  /\b(?:must|needs? (?:to|an?|some|good|strong)|(?:is|are) needed|requires?|required|only (?:where|when|if|in)|unless|without|calls? for|has to|have to|ought|should|nothing (?:less|short)|takes?|absent|failing|demands?|wait for|reach(?:es)?|depart(?:ed)?)\b/i;
const A_GREAT_REASON =
  /\b(?:exceptional|compelling|overriding|convincing|overwhelming|strong|special|pressing|decisive|powerful|weighty|extraordinary|unusual|persuasive|substantial|particular|clear(?:ly)?|plain(?:ly)?|good|cogent|positive|actual|demonstrable)\b[^.]{0,40}\b(?:reasons?|case|need|grounds?|argument|benefits?|interest|justification|cause|gain|advantage|exceeds?|outweighs?|better|greater|put forward|is called for|circumstances|purpose)\b|\b(?:something|anything) (?:exceptional|special|compelling|more|out of the ordinary)\b|\b(?:benefit|good|advantage|gain|value|interest|case|reasons?|factors?|arguments?)\b[^.]{0,40}\b(?:clearly|plainly|manifestly|decisively|substantially|heavily|far)\b[^.]{0,20}\b(?:exceed\w*|outweigh\w*|greater|more|better|stronger)\b/i;
const OF_DISCLOSING =
  /\b(?:disclos\w*|releas\w*|publish\w*|publication|let(?:ting)? (?:it|them|this|the \w+) out|giv(?:en?|ing) (?:it |them )?out|made (?:public|available)|mak(?:e|ing) (?:it|them) (?:public|available)|open(?:ness|ing)?|hand(?:ed|ing)? (?:it|them)? ?over|depart(?:ed|ing)? from|doing so|access|sending|read)\b/i;
/** The other way about: it is withholding that needs the reason. */
const RIGHT_WAY =
  /\bnot always\b|\bwithout (?:the|their|its|any) (?:addresses|location|names?|details|detail|figures?)\b|\b(?:outweigh\w*|exceed\w*|stronger than|greater than|prevails? over)\b[^.]{0,40}\b(?:disclos\w*|releas\w*|publish\w*|openness|access)|\b(?:withh(?:old|eld)\w*|refus\w*|exception|exemption|keep(?:ing)? (?:it|them)|maintain\w*)\b[^.]{0,40}\b(?:only (?:where|if|when)|must|needs?|requires?|unless)\b|\bpresum\w+ (?:in favour|of|for|towards|that it should|to) ?(?:of )?(?:the )?(?:be )?disclos|\bin favour of disclos|\bpresum\w*[^.]{0,30}\bdisclos/i;

/** Neither side is heavier. */
const EVEN =
  /\b(?:evenly|(?:is|are|was|were|quite|exactly|about) even\b(?! (?:if|though|more|now|so|out))|(?:are|is|were|was|of|in) equal(?:ly)?|finely balanced|(?<!\b(?:budgets?|books|accounts) )in balance|balance each other|cancel(?:s|led)? (?:each other )?out|six of one|fifty[- ]fifty|neither (?:side|set|pan|weighs?|outweighs?|is (?:the )?(?:stronger|heavier))|(?:cannot|could not|unable to|hard to|impossible to) (?:say|tell|decide)[^.]{0,20}\b(?:either|which|one)\b|stalemate|equipoise|same weight|weigh(?:s|ed)? (?:just |exactly |about )?the same|as (?:much|strong|heavy|weighty) (?:\w+ ){0,4}as|no (?:clear )?winner|could go either|on a par|nothing (?:in it|between them)|pull equally|(?:where|when)(?:ever)? (?:there (?:is|was) )?(?:any )?doubt|(?<!\b(?:outcome|result|findings?) )in (?:case of )?doubt|any doubt)\b/i;
const SO_KEPT =
  /\b(?:caution|cautious|safer?|err|side of|prudent|withh\w+|refus\w+|stay(?:s)?|kept|keep|remain(?:s)?|maintain\w*|exemption (?:stands|holds|prevails|applies)|exception (?:stands|holds|prevails|applies)|not (?:be )?(?:disclos|releas|publish)\w*|benefit of (?:the doubt|it|that)|in favour of (?:withh|refus|keep|the (?:company|firm|exemption|exception))\w*|(?:keep|hold|adhere)s? to the (?:exemption|exception)|stick|stuck|rule of thumb|tips?|settle[sd]?|prevail\w*|falls?|casting)\b/i;
const NO_TIE =
  /\bnothing (?:here )?(?:is )?of\b|\b(?:no|nothing|none)\b[^.,;]{0,40}\bas (?:much|strong|heavy|weighty)\b|\b(?:no|nothing|none)\b[^.,;]{0,30}\bequal weight\b|\bhad (?:it|they|the|both)\b|\bwould have been (?:sent|given|disclosed|released)\b|\b(?:not (?:even|equal|finely|in balance|in doubt)|no doubt|without doubt|disclosed?\b[^.]{0,20}\b(?:so|then)|would (?:then )?have (?:disclosed|released)|even (?:though|if|so|when|where|after|more|now|a|the)|level of|if (?:it|they|there|the)|were (?:it|they|the)|must be disclosed|has to be disclosed|to disclose)\b/i;

function asksForMore(sentence: string): boolean {
  if (RIGHT_WAY.test(sentence)) return false;
  if (
    hasAll(sentence, STARTS, KEPT_BACK) &&
    /\b(?:depart|start|begin|began|default|rule of thumb|norm|nature|presum|always|bound to)/i.test(sentence)
  )
    return true;
  return hasAll(sentence, MUST_BE, A_GREAT_REASON, OF_DISCLOSING);
}

/** A tie, with what is made of it in the same or the next sentence: where nothing outweighs, it is disclosed. */
function tieKept({ reasons }: Claim): FindingPlace | null {
  const at = reasons
    .filter(({ role }) => role === 'balance' || role === 'text')
    .find(({ sentences }) =>
      sentences.some(
        (one, i) => EVEN.test(one) && !NO_TIE.test(one) && SO_KEPT.test(`${one} ${sentences[i + 1] ?? ''}`),
      ),
    );
  return at?.place ?? null;
}

const UNLESS =
  /\b(?:(?:need|needs|did|do|does|are|is|must) not (?:need|have|required)? ?(?:to )?(?:show|give|prove|explain|say|justify|required|obliged|expected)|not for you|no (?:burden|onus)|burden (?:is|lies|rests|falls) (?:on|with|upon) (?:us|the (?:council|authority|board|trust))|we (?:must|have to) (?:show|demonstrate)|if you (?:can|could) (?:tell|narrow)|contact|ask us|unlike)\b/i;

const SOURCE = {
  FOIA: 'FOIA s2(2)(b)',
  EIR: 'EIR reg 12(1)(b), (2)',
  FOISA: 'FOISA s2(1)(b)',
  EISR: 'EISR reg 10(1)(b), (2)(b)',
} as const;

const NO_TEST: readonly RegExp[] = [
  /\b(?:not|un)(?: ?been)? ?(?:thought |considered |felt )?(?:necessary|needed|required|called (?:for|upon|on)|obliged)\b[^.]{0,50}\bpublic interest\b/i,
  /\bno (?:further )?(?:weighing|balancing|balance|test|assessment|consideration)\b[^.]{0,40}\b(?:is|was|has|need)\b[^.]{0,25}\b(?:called for|needed|required|necessary|be (?:made|struck|done)|arises?|carried)\b/i,
  /\bappl(?:y|ies) (?:outright|absolutely|automatically|without more|in any event whatever)\b/i,
  /\bno (?:\w{1,12} )?public interest (?:test|balanc\w{1,4}|assessment)\b[^.]{0,60}\b(?:needed|required|necessary|appl|carried|arises?|is|has|was)/i,
  /\b(?:not|without being) (?:subject to|required to (?:carry out|apply|conduct|consider|weigh)|obliged to (?:carry out|apply|conduct|consider|weigh)|necessary to (?:carry out|apply|conduct|consider|weigh)|called on to (?:apply|weigh))\b[^.]{0,30}\bpublic interest\b/i,
  /\b(?:need|needs|did|do|does|have|has) not (?:need to |have to |had to |been |therefore |separately )?(?:carr(?:y|ied) out|appl(?:y|ied)|conduct(?:ed)?|consider(?:ed)?|weigh(?:ed)?|balanc(?:e|ed)|look(?:ed)? at)\b[^.]{0,30}\bpublic interest\b/i,
  /\bpublic interest (?:test |in disclosure |balance )?(?:does not|need not|is not|was not|has not|do not|cannot) (?:\w{1,12} ){0,2}(?:appl\w{1,3}|arise|be (?:considered|weighed|applied)|come into|relevant|needed|required|necessary|considered|weighed|enter)\b/i,
  /\b(?:is|are|as) (?:an? )?absolute (?:exemption|exception|one|bar)?\b|\b(?:exemption|exception|section|regulation)\b[^.]{0,30}\bis absolute\b/i,
  /\b(?:no need|unnecessary|not necessary|no reason) to (?:\w{1,12} )?(?:weigh|balance|consider|look at|turn to|apply)\b[^.]{0,40}\b(?:public interest|interests?|balance|test)\b/i,
];

const NO_TEST_UNLESS =
  /\b(?:not absolute|(?:not|nor) (?:claim|say|suggest|treat|regard|argue|mean)|section 40|40\(2\)|regulation 13|38\(1\)\(b\)|other exemption|unlike|where (?!section|regulation|it |this )|if)\b/i;

/** The test turned round: what the authority has to show is asked of the requester, or no test is thought needed. */
export const burdenReversed = conditions('burden-reversed', 'warns', [
  {
    matter: 'on-requester',
    of: WEIGHED,
    fails: (claim) =>
      toldBy({ says: ON_REQUESTER, unless: UNLESS })(claim) ??
      toldBy({ says: asksForMore, unless: UNLESS, roles: ['balance', 'text', 'factors-against'] })(claim),
    problem: 'ask the requester to show why it should be disclosed',
    todo: 'Weigh it yourself: the information is disclosed unless what speaks for the exemption or exception outweighs.',
    source: SOURCE,
  },
  {
    matter: 'tie',
    of: WEIGHED,
    fails: tieKept,
    problem: 'find both sides even and withhold all the same',
    todo: 'Disclose it where neither side outweighs, or say what makes the exemption or exception the heavier.',
    source: SOURCE,
  },
  {
    matter: 'no-test',
    of: WEIGHED,
    fails: toldBy({ says: NO_TEST, unless: NO_TEST_UNLESS }),
    problem: 'say that no public interest needs weighing, and it does for this one',
    todo: 'Weigh the public interest and say what weighs on both sides.',
    source: SOURCE,
  },
]);
