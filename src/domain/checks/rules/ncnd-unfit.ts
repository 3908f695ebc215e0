import { citationInText } from '../../law/citation.ts';
import type { Regime } from '../../law/provision.ts';
import { firstCiting } from '../finding.ts';
import { isOneOf } from '../provisions-with.ts';
import {
  type ReasonsOf,
  rulesOnReasons,
  type Sentence,
  type Slip,
  sentenceWith,
  wordCount,
} from '../reasons-of.ts';

/// Reasons to neither confirm nor deny that do not bear it: they argue the contents, speak of what was announced or tell
/// of it themselves, or it is a figure that says nothing of anybody.

/** What is refused is to say whether; any of these speaks of that. */
const OF_SAYING =
  /\b(?:confirm\w{0,6}|den(?:y|ies|ied|ial|ying)|a yes|yes or (?:a )?no|either (?:answer|way|case)|whether|existence|exists?|existed|any such|if (?:there|it|such|any|held|we held)|(?:were|was) held|know (?:that|of) (?:there|one|an?)|say(?:ing)? (?:so|that|either)|silence|reveal\w{0,3}|answer)\b/i;

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
  /\b(?:not|no|never|nothing|nor|neither|without|unless|until|if|would|were|each|every|all|figures?|statistics|numbers?|totals?|hearings|outcomes|prosecution is|in general|generally|when it is|once)\b/i;

/** That there are such things is known, and what is asked is not. */
const STILL_UNKNOWN =
  /\b(?:where|whether|which|who|whom|what|when)\b[^.]{0,60}\b(?:has|have|had|is|was) (?:never|not) (?:yet )?(?:been )?(?:confirmed|made public|announced|published|said|known|disclosed|public)\b/i;

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

const OPEN =
  /\b(?:whether|if|unless|any|neither|nor|nothing|confirm\w{0,6}|den(?:y|ies|ied|ying|ial)|suppos\w{1,4}|assum\w{1,4}|hypothetical\w{0,3}|not|no|cannot|would|could|might|yes|never|every|each|in general|generally|kind|kinds|such|named|particular (?:case|person|club|officer|firm|company)|about an?|of an?|alleged|when it is brought|yearly|quarter|annual\w{0,2}|published|public|figures?|statistics|numbers?|hearings|other)\b/i;

const PERSONAL = {
  FOIA: ['40(2)'],
  EIR: ['13(1)'],
  FOISA: ['38(1)(b)'],
  EISR: ['11(2)'],
} as const;

const COUNTS =
  /\b(?:how many|(?:the |total |overall |annual )?numbers? of|totals?|what (?:percentage|proportion)|statistics|figures|per year|(?:each|every|per) (?:calendar |financial )?(?:year|month|quarter))\b/i;
const FEW =
  /\b(?:few(?:er)?|small\w{0,2}|low (?:number|figure)s?|less than|under (?:five|ten|5|10)|a handful|only (?:one|two|three|four|five|a|\d)|single|rare\w{0,2}|village|island|tiny|a person|individual (?:officer|member|person)|named)\b/i;
const MANY =
  /\b(?:thousands?|hundreds|millions?|[1-9]\d{0,2},\d{3}|[1-9]\d{3,6}(?! (?:Act|and))|most of|tenth|all (?:patients|pupils|residents|staff))\b/i;
/** Somebody by name, and not a group ("recorded as White Polish"). */
const NAMED =
  /\b(?:Mr|Mrs|Ms|Miss|Dr|PC|DC|DS|DI|Sir|Dame|Lord|Lady|Professor|Sergeant|Inspector|Constable|Councillor|Cllr) [A-Z]|\b(?:about|against|into|of|by|for|from|has|is|was|did) [A-Z][a-z]{1,20} [A-Z][a-z]/;

export const ncndUnfit = rulesOnReasons('ncnd-unfit', 'warns', (reasons, checked) => {
  const { citation } = reasons;
  if (citation.kind !== 'ncnd') return null;
  const question = firstCiting(checked, citation)?.question.text ?? '';
  return announced(reasons) ?? told(reasons) ?? ofContents(reasons) ?? ofMany(reasons, question);
});

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

function told({ citation, said }: ReasonsOf): Slip | null {
  const at = sentenceOpening(said, TELLS, OPEN);
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
  const argued = wordCount(harms) < 35 ? all : harms;
  if (wordCount(argued) < 35 || argued.some(({ words }) => OF_SAYING.test(words) && !CONTENTS.test(words)))
    return null;
  return {
    matter: 'contents',
    at: (sentenceWith(argued, [CONTENTS]) ?? argued[0])?.placed,
    problem: `The reasons to neither confirm nor deny under ${citationInText(citation)} argue what disclosure would do, and not what saying whether it is held would.`,
    todo: 'Say what somebody would learn from a yes and from a no.',
    source: SOURCES[citation.regime],
  };
}

/** A total in which nobody is to be seen. */
function ofMany({ citation, said }: ReasonsOf, question: string): Slip | null {
  if (!isOneOf(citation, PERSONAL) || !COUNTS.test(question) || NAMED.test(question)) return null;
  const many = said.some(({ words }) => MANY.test(words));
  if (!many && said.some(({ words }) => FEW.test(words))) return null;
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
