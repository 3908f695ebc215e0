import { citationInText } from '../../law/citation.ts';
import type { Regime } from '../../law/provision.ts';
import { type Checked, firstCiting } from '../finding.ts';
import { isOneOf } from '../provisions-with.ts';
import {
  type ReasonsOf,
  rulesOnReasons,
  type Sentence,
  type Slip,
  sentenceWith,
  wordCount,
} from '../reasons-of.ts';
import { sentencesOf } from '../sentences-of.ts';
import { isMadePublic } from '../words/made-public.ts';
import { sharedStems } from '../words/stems.ts';

/// Reasons to neither confirm nor deny that do not bear it: they argue the contents, speak of what was announced or tell
/// of it themselves, or it is a figure that says nothing of anybody.

/** What is refused is to say whether; any of these speaks of that. */
const OF_SAYING =
  /\b(?:confirm\w{0,6}|den(?:y|ies|ied|ial|ying)|acknowledg\w*|admi(?:t|ts|tted|tting|ssion)|yes|silence|existence|exist(?:s|ed)?|(?:become|became|be|is|were|was|made) known|know(?:s|n|ing)? (?:that|whether|of)|learn(?:s|ed|t|ing)? (?:from us|that|whether)|sa(?:y|ys|id|ying) (?:whether|so|that|either|which|how|anything|there|yes|no|we|it)|stat(?:e|es|ed|ing) (?:that|whether|how)|tell(?:s|ing)?\b[^.]{0,40}\b(?:whether|that|there)|reveal\w{0,3} (?:whether|that|how)|disclos\w{1,4} (?:whether|that|the fact)|indicat\w+|(?:an|any|the|our|either|both|no|mere|a|one) (?:answers?|repl(?:y|ies)|responses?)|either (?:way|case|statement|sense)|to answer|both answers|(?:mere|very|bare) (?:fact|word)|fact (?:of|that)|any such|(?:were|was|is|are) held|whether (?:or not )?[^.]{0,40}\b(?:held|hold|exists?|received|been|taken place|subject)|show(?:s|ing)? (?:whether|that (?:we|there|it)))\b/i;

/** Both answers are looked at. */
const EITHER_WAY =
  /\b(?:if|were|had|should|whether) we (?:to )?(?:said|say|confirm\w*|den(?:y|ied)|told|tell|answer\w*|state[d]?|acknowledge[d]?|admit\w*|hold|held|have|had)\b|\b(?:either|any|each) (?:statement|answer|reply|way|response)\b|\bconfirm(?:ing|ation)?(?:,| or| nor) (?:to )?(?:deny|denying|denial)\b|\ba (?:mere )?(?:yes|no|nil)\b|\b(?:mere|very) (?:fact|answer|existence|confirmation|acknowledgement)\b/i;

const CONTENTS =
  /\b(?:contents?|redact\w{0,5}|disclos\w{1,4} (?:of )?(?:the|such|this|these|those|that|its|any) (?:\w{1,15} ){0,2}(?:information|reports?|files?|documents?|contents?|records?|statements?|e-?mails?|details|material|letters?|notes)|(?:report|file|document|record|material|information|letter|note|statement)s? (?:\w{1,12} ){0,3}(?:would|will|contains?|shows?|sets? out|describes?|names?|includes?) (?:contain|show|tell|reveal|describe|name|include)?)\b/i;

const ANNOUNCED: readonly RegExp[] = [
  /\b(?:(?:has|have|had|was|were|been)(?: \w{1,12}){0,2} (?:announced|made public|publicised|publicly (?:confirmed|acknowledged|announced|stated)|confirmed (?:publicly|in public)|widely reported|reported (?:in|by|on)|published|acknowledged (?:publicly|in public)|public knowledge|in the public domain))\b/i,
  /\b(?:we|chair\w{0,6}|principal|leader|ministers?|secretary|director|constable|council|board|trust|force|department|executive|college|university|commissioner|spokes\w{1,7}|he|she|they|agency|service|authority)\b[^.]{0,60}\b(?:announced|told (?:the |a |our |parents|staff|journalists|reporters|members|parliament)|confirmed (?:to|in|at|on|publicly|that)|said (?:publicly|in public|on (?:the )?(?:radio|television|air)|in a (?:press|public|statement)|at (?:a|the) (?:press|public|meeting))|issued a|stated (?:publicly|in)|put out a|posted|tweeted)\b/i,
  /\b(?:press|media|news|public|published|written) (?:statement|release|notice|conference|briefing|announcement)s?\b[^.]{0,80}\b(?:of|on|dated|said|says|in which|that|confirm\w{0,3})\b/i,
  /\b(?:is|are|has become|was) (?:now |already |by now |well )?(?:public knowledge|common knowledge|publicly known|known to (?:the public|everybody|everyone|all)|in the public domain|on (?:our|the \w{1,15}’s?) website)\b/i,
  /\b(?:already|well|widely|publicly) (?:public|known|published|announced|reported|acknowledged|confirmed)\b/i,
];

const NOT_ANNOUNCED =
  /\b(?:not|no|never|nothing|nor|neither|without|unless|until|if|would|were|each|every|all|figures?|statistics|numbers?|totals?|hearings|outcomes|prosecution is|code of practice|may (?:share|do|be)|forces may|such|in general|generally|when it is|once)\b/i;

/** That there are such things is known, and what is asked is not. */
const STILL_UNKNOWN =
  /\b(?:tells|says|shows) nothing (?:about|of)\b|\b(?:where|whether|which|who|whom|what|when)\b[^.]{0,60}\b(?:has|have|had|is|was) (?:never|not) (?:yet )?(?:been )?(?:confirmed|made public|announced|published|said|known|disclosed|public)\b/i;

const EVENT =
  '(?:investigations?|inquir(?:y|ies)|enquir(?:y|ies)|complaints?|interviews?|allegations?|referrals?|arrests?|searches|raids?|suspension|proceedings|prosecutions?|charges?|reports?|files?|statements?|disciplinary|audits?|operation|warrants?|evidence|witness(?:es)?|informants?|case|dispute|grievance|incidents?)';

/** Told as something that is there. */
const TELLS: readonly RegExp[] = [
  /\b(?:detectives?|investigators?|inspectors?|auditors?|prosecutors?|counsel|(?:our|the|police) (?:\w{1,12} )?(?:officers|team|staff|lawyers|solicitors|investigators|panel|governors)|we|witnesses|suspects?|(?:two|three|four|five|six|several|some) (?:\w{1,12} ){0,2}(?:members|witnesses|people|directors|officers|staff|persons))\b[^.]{0,20}\b(?:have|has|are|is) (?:still |yet |about |due |waiting |now |only just |not yet )(?:\w{1,10} )?(?:to (?:be )?|been )(?:speak|spoken|interview\w{0,2}|see|seen|question\w{0,2}|search\w{0,2}|arrest\w{0,2}|charge\w{0,1}|visit\w{0,2}|sign|decide|report|conclude|finish|examine|told|meet|advise|hear|heard|obtain|collect|trace\w{0,1})\b/i,
  new RegExp(
    `\\b(?:the|our|this|these|those|his|her|their|its) (?:\\w{1,15} ){0,2}${EVENT}\\b[^.]{0,60}\\b(?:(?:is|are|was|were|has|have) (?:\\w{1,12} )?(?:now|under way|ongoing|still|continu\\w{1,4}|with|at an?|being|been|made|held|taken|closed|opened|begun|passed|received|upheld|live|active|complete\\w{0,1}|concluded|due|found|withdrawn|pending|nearing)|began|begins|started|continues|concerns|concerned|involves|found|arose|relates to)\\b`,
    'i',
  ),
  /\b(?:we|our (?:\w{1,12} )?(?:officers|inspectors|investigators|team|staff|detectives|auditors)) (?:have |are |had |has |were |also |then )*(?:investigat(?:ed|ing)|interview(?:ed|ing)|began|opened|received|arrested|search(?:ed|ing)|looking into|spoke|took statements|taking|questioned|visited|seized|charged|suspended|dismissed|disciplined|referred|passed|gathering|met)\b/i,
  new RegExp(
    `\\b(?:the |our |these )(?:one|two|three|four|five|six|seven|eight|nine|ten|several|first|second|many|few|\\d{1,3}) (?:\\w{1,15} ){0,2}${EVENT}\\b`,
    'i',
  ),
  new RegExp(
    `\\b(?:ongoing|current|live|present|pending|active|recent|continuing|existing|open) ${EVENT}\\b`,
    'i',
  ),
  new RegExp(
    `\\b(?:since|while|until|when|because|as|after|now that) (?:the|our|this|his|her|their) (?:\\w{1,12} )?${EVENT} (?:began|is|was|has|concludes?|ends?|started|continues|against|into)\\b`,
    'i',
  ),
];

/** What was done in it, by those whose work it is. */
const DONE_IN_IT: readonly RegExp[] = [
  /\b(?:the|our|his|her|their|these|those|two|three|several|both) (?:\w{1,12} )?(?:officers?|detectives?|investigators?|inspectors?|prosecutors?|panel|auditors?|governors|caseworkers?|regulator|police) (?:\w{1,12} )?(?:closed|dropped|opened|concluded|ended|discontinued|shelved|looked into|interviewed|cautioned|warned|arrested|charged|cleared|questioned|spoke to|visited|searched|seized)\b/i,
  /\b(?:closed|ended|concluded|dropped|discontinued|finished|came to an end|filed)\b(?=[^.]{0,40}\bwithout (?:an? |any )?(?:\w{1,12} )?(?:charges?|action|findings?|caution|prosecution|sanction)\b)/i,
  /\b(?:bring|rake|drag|dredge|stir)(?:ing)? (?:it|this|that|the (?:matter|case|affair)|things) (?:all )?up again\b/i,
];

const OPEN =
  /\b(?:whether|if|unless|any|neither|nor|nothing|confirm\w{0,6}|den(?:y|ies|ied|ying|ial)|suppos\w{1,4}|assum\w{1,4}|hypothetical\w{0,3}|not|no|cannot|would|could|might|yes|never|every|each|in general|generally|kind|kinds|such|named|particular (?:case|person|club|officer|firm|company)|about an?|of an?|alleged|when it is brought|yearly|quarter|annual\w{0,2}|published|public|figures?|statistics|numbers?|hearings|other)\b/i;

const PERSONAL = {
  FOIA: ['40(2)'],
  EIR: ['13(1)'],
  FOISA: ['38(1)(b)'],
  EISR: ['11(2)'],
} as const;

const COUNTS =
  /\b(?:how many|(?:the |total |overall |annual )?numbers? of|totals?|what (?:percentage|proportion)|statistics|figures|break(?:ing)? down|breakdown|broken down|how often|by (?:age|gender|sex|ethnic\w*|year|month|type|category|region)|per year|(?:each|every|per) (?:calendar |financial )?(?:year|month|quarter))\b/i;
/** So few that each is known to the others. */
const SMALL =
  /\b(?:hamlet|village|island|parish|one (?:house|street|ward|team|family|technique|month|town|day|officer|person|school)|(?:population|only|has|of|with)(?: \w+)? (?:[1-9]\d?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty)\b(?! ?(?:per|%|,|to|and|years|months)))\b/i;
/** A whole country, or all that there are. */
const WIDE =
  /\b(?:in (?:England|Scotland|Wales|Northern Ireland|Britain|the UK|the United Kingdom|the country)|national(?:ly|wide)?|nationwide|countrywide|throughout|across (?:the|all|England|Scotland|Wales|your)|overall|in total|altogether|(?:grand|annual|yearly|overall) totals?)\b/i;
const FEW =
  /\b(?:few(?:er)?|small\w{0,2}|low (?:number|figure)s?|less than|under (?:five|ten|5|10)|a handful|only (?:one|two|three|four|five|a|\d)|single|rare\w{0,2}|village|island|tiny|a person|individual (?:officer|member|person)|named)\b/i;
const MANY =
  /\b(?:thousands?|hundreds|millions?|[1-9]\d{0,2},\d{3}|(?!(?:19|20)\d\d\b)[1-9]\d{3,6}(?! (?:Act|and))|most of|tenth|all (?:patients|pupils|residents|staff))\b/i;
/** Somebody by name, and not a group ("recorded as White Polish"). */
const NAMED =
  /\b(?:Mr|Mrs|Ms|Miss|Dr|PC|DC|DS|DI|Sir|Dame|Lord|Lady|Professor|Sergeant|Inspector|Constable|Councillor|Cllr) [A-Z]|\b(?:about|against|into|of|by|for|from|has|is|was|did) [A-Z][a-z]{1,20} [A-Z][a-z]/;

export const ncndUnfit = rulesOnReasons('ncnd-unfit', 'warns', (reasons, checked) => {
  const { citation } = reasons;
  if (citation.kind !== 'ncnd') return null;
  const question = firstCiting(checked, citation)?.question.text ?? '';
  const around = (checked.read?.leftOut ?? []).map(({ text }) => text).join('\n');
  return (
    announced(reasons) ??
    announcedElsewhere(reasons, checked, question) ??
    told(reasons) ??
    ofContents(reasons) ??
    ofMany(reasons, question, around) ??
    ofNoInterest(reasons)
  );
});

/** FOISA s18(1) asks for more than an exemption: to reveal whether it is held would be contrary to the public interest. */
function ofNoInterest({ citation, said }: ReasonsOf): Slip | null {
  const argued = said.filter(({ placed }) => placed.clause.role !== 'advice');
  if (citation.regime !== 'FOISA' || wordCount(argued) < 40) return null;
  if (
    argued.some(({ words }) => /\bpublic(?:’s|'s)? interest\b|\{\{|\binterests? of the public\b/i.test(words))
  )
    return null;
  return {
    matter: 'public interest',
    at: argued[0]?.placed,
    problem: `The reasons under ${citationInText(citation)} do not say why it would be contrary to the public interest to reveal whether it is held.`,
    todo: 'Weigh the public interest in saying whether it is held, beside the exemption.',
    source: SOURCES[citation.regime],
  };
}

/** The first sentence with one of the words, where nothing before them leaves open whether it is so. */
function sentenceOpening(
  sentences: readonly Sentence[],
  says: readonly RegExp[],
  open: RegExp,
): Sentence | undefined {
  return sentences.find(({ words }) =>
    says.some((one) => {
      const found = one.exec(words);
      return found !== null && !open.test(words.slice(0, found.index)) && !open.test(found[0]);
    }),
  );
}

function announced({ citation, said }: ReasonsOf): Slip | null {
  const at = sentenceOpening(said, ANNOUNCED, NOT_ANNOUNCED);
  if (at === undefined || said.some(({ words }) => STILL_UNKNOWN.test(words))) return null;
  return {
    matter: 'announced',
    at: at.placed,
    problem: `The reasons to neither confirm nor deny under ${citationInText(citation)} say that it was made public.`,
    todo: 'Say whether it is held, since nothing is kept from anybody, or say what is not yet known.',
    source: SOURCES[citation.regime],
  };
}

/** What the requester points to, or another paragraph of the letter, and the reasons pass over. */
function announcedElsewhere(reasons: ReasonsOf, checked: Checked, question: string): Slip | null {
  const { citation, said } = reasons;
  const around = (checked.read?.leftOut ?? []).flatMap(({ text }) => sentencesOf(text));
  const others = checked.paragraphs
    .filter(({ clause }) => !clause.ncnd)
    .flatMap(({ words }) => sentencesOf(words));
  const names = namesAsked(question, checked.authority.name);
  const isOfIt = (one: string) => names.some((name) => one.includes(name));
  const own = said.find(
    ({ words }) =>
      isMadePublic(words) &&
      !OVERSEEN.test(words) &&
      (isOfIt(words) || sharedStems(words, question).length > 1),
  );
  const isTold =
    own !== undefined ||
    sentencesOf(question).some(isMadePublic) ||
    around.some((one) => isMadePublic(one) && (isOfIt(one) || sharedStems(one, question).length > 1)) ||
    others.some((one) => isMadePublic(one) && isOfIt(one));
  const all = [...said.map(({ words }) => words), ...others].join('\n');
  if (!isTold || TAKEN_UP.test(all)) return null;
  return {
    matter: 'announced',
    at: own?.placed,
    problem: `What is neither confirmed nor denied under ${citationInText(citation)} seems to have been made public.`,
    todo: 'Say whether it is held, since nothing is kept from anybody, or say what is not yet known.',
    source: SOURCES[citation.regime],
  };
}

/** Who watches over all such work reports in public, and of no one thing. */
const OVERSEEN = /\b(?:overseen|oversight|Commissioner|inspectorate|ombudsman|regulator)\b/i;

/** The reasons say what is not known all the same. */
const TAKEN_UP =
  /\b(?:never|not|nor|neither|nothing|no)\b[^.]{0,60}\b(?:said|told|stated|announced|officially|confirmed|made public|published|public|named|identified|acknowledged)\b|\b(?:speculat\w+|rumours?|unconfirmed|alleged(?:ly)?|different (?:matter|thing|question)|another (?:matter|thing|question)|not the same|says nothing (?:about|of|on)|did not come from us|(?:whatever|even if|although|though) (?:\w+ ){0,3}(?:has|have|was|is|been) (?:\w+ )?(?:said|reported|published|claimed|written|public))\b/i;

/** Names in a question that are not the authority’s own. */
function namesAsked(question: string, authority: string): readonly string[] {
  const words = question.match(/(?<=[a-z,’'] )\p{Lu}[\p{L}’'-]{3,}/gu) ?? [];
  return words.filter((one) => !authority.includes(one) && !NO_NAME.test(one));
}
const NO_NAME =
  /^(?:January|February|March|April|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Department|Council|Trust|Board|Force|Police|Agency|Ministry|University|Authority|Minister|Street|Road|Ltd|Limited|Information)$/;

function told({ citation, said }: ReasonsOf): Slip | null {
  const at = sentenceOpening(said, TELLS, OPEN) ?? sentenceOpening(said, DONE_IN_IT, OPEN);
  if (at === undefined) return null;
  return {
    matter: 'told',
    at: at.placed,
    problem: `The reasons to neither confirm nor deny under ${citationInText(citation)} speak of it as of something that is there.`,
    todo: 'Write so that they would read the same if there were none.',
    source: SOURCES[citation.regime],
  };
}

function ofContents({ citation, said }: ReasonsOf): Slip | null {
  const harms = said.filter(({ placed }) => ['harm', 'factors-against'].includes(placed.clause.role));
  const all = said.filter(({ placed }) => !['factors-for', 'advice'].includes(placed.clause.role));
  // The balance has the law's own words for it, whatever was argued.
  const argued = (wordCount(harms) < 35 ? all : harms).filter(({ words }) => !DISCLAIMS.test(words));
  if (
    wordCount(argued) < 35 ||
    (argued.some(({ words }) => EITHER_WAY.test(words) || (OF_SAYING.test(words) && !CONTENTS.test(words))) &&
      !isHarmOfContents(said))
  )
    return null;
  return {
    matter: 'contents',
    at: (sentenceWith(argued, [CONTENTS]) ?? argued[0])?.placed,
    problem: `The reasons to neither confirm nor deny under ${citationInText(citation)} argue what disclosure would do, and not what saying whether it is held would.`,
    todo: 'Say what somebody would learn from a yes and from a no.',
    source: SOURCES[citation.regime],
  };
}

/** "In favour of neither confirming nor denying:" argues nothing; that each must get the same answer is no harm. */
const NO_ARGUMENT =
  /^[^.:]{0,12}\b(?:favour|for|against) (?:of )?[^.:]{0,80}:|\b(?:an|the same|one|that) (?:answer|reply|response) (?:that is )?(?:given (?:once|here|now)|(?:each|every) time)\b[^.;]{0,80}|\bconsisten\w{1,4}\b/gi;
const OF_DISCLOSING =
  /\b(?:disclos\w{1,4}|releas\w{1,4}|publish\w{0,4}|publication) (?:of )?(?:the|such|this|these|those|that|its|any|them|it)\b/i;

/** How harm would come about is told of the contents only, and nothing that is weighed speaks of a yes or a no. */
function isHarmOfContents(said: readonly Sentence[]): boolean {
  const harm = said.filter(({ placed }) => placed.clause.role === 'harm');
  const against = said.filter(({ placed }) => placed.clause.role === 'factors-against');
  const saysWhether = ({ words }: Sentence): boolean => {
    const rest = words.replace(NO_ARGUMENT, ' ');
    return EITHER_WAY.test(rest) || OF_SAYING.test(rest);
  };
  return (
    wordCount(harm) >= 35 &&
    harm.some(({ words }) => OF_DISCLOSING.test(words)) &&
    !harm.some((one) => !OF_DISCLOSING.test(one.words) && saysWhether(one)) &&
    !harm.some(({ words }) => EITHER_WAY.test(words)) &&
    !against.some(saysWhether)
  );
}

/** What every such letter says of itself. */
const DISCLAIMS =
  /\b(?:nothing|no part|this)\b[^.]{0,40}\b(?:read|taken|understood|treated|construed|seen|regarded)\b[^.]{0,20}\bas\b/i;

/** The question is about one: "One consultant leads the clinic." */
const ONE_PERSON =
  /\b(?:(?:there is|has|have|is|are) (?:only |but |just )?(?:one|a single)|only one|one) (?:\w+ ){0,2}(?:consultant|surgeon|doctor|GP|nurse|teacher|head|manager|officer|director|person|individual|councillor|member|employee|driver|tutor|lecturer|caretaker|clerk|inspector|warden|holder|tenant|owner|resident|household|player|coach|carer)\b(?! in \d| of (?:the )?\d)/i;

/** A total in which nobody is to be seen. */
function ofMany({ citation, said }: ReasonsOf, question: string, around: string): Slip | null {
  if (!COUNTS.test(question) || NAMED.test(question) || SMALL.test(question)) return null;
  const all = [question, around, ...said.map(({ words }) => words)].join('\n');
  if (said.some(({ words }) => ONE_PERSON.test(words)) && !WIDE.test(question)) return null;
  const many = MANY.test(all) || WIDE.test(question);
  if (!many && (!isOneOf(citation, PERSONAL) || FEW.test(all))) return null;
  return {
    matter: 'many',
    at: said[0]?.placed,
    problem: `A figure is asked for, and the reasons to neither confirm nor deny under ${citationInText(citation)} do not show whom it could identify.`,
    todo: 'Say whether it is held, or say by what means whom a yes or a no would identify.',
    source: SOURCES[citation.regime],
  };
}

const SOURCES: Readonly<Record<Regime, string>> = {
  FOIA: 'FOIA s2(1); ICO, When to refuse to confirm or deny holding information',
  EIR: 'EIR reg 12(6), 13(5A)',
  FOISA: 'FOISA s18(1)',
  EISR: 'EISR reg 10(8)',
};
