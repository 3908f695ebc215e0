import type { Regime } from '../../law/provision.ts';
import { licenceIn } from '../../letter/licence.ts';
import { statusFacts } from '../../letter/statuses.ts';
import { type Checked, findingsOf, placeOf, type Rule } from '../finding.ts';
import { saidPlaceOf, sentItems } from '../said.ts';
import { sentencesOf } from '../sentences-of.ts';
import { hasAll } from '../words/has-all.ts';
import { FORBIDS_REUSE } from '../words/reuse.ts';
import { wordsIn } from '../words-in.ts';

const finding = findingsOf('conditions-put', 'hint');

/** What is done with what one was given. */
const USE =
  /\b(?:mention\w{0,3}|read out|in-house|internal(?:ly)?|customers|consult(?:ed)? it|speak of|talk(?:ing)? about|shar(?:e|ed|es|ing)|pass(?:ed|es|ing)? (?:it |them |this |these |on|any|to)|publish\w{0,3}|publication|post(?:ed|ing)? (?:it|them|this|these|any|online|on)|circulat\w{1,4}|cop(?:y|ied|ies|ying)|reproduc\w{1,4}|quot(?:e|ed|ing)|distribut\w{1,4}|forward(?:ed|ing)?|disclos\w{1,4}|dissemin\w{1,6}|reveal\w{0,3}|repeat\w{0,3}|show(?:n|ing)?|broadcast|print(?:ed|ing)?|re-?us(?:e|ed|ing)|any other (?:use|purpose)|us(?:e|ed|es|ing)|onward|further (?:than|afield)|beyond (?:you|your)|elsewhere|in confidence|confiden\w{1,9}|secret\w{0,3}|private(?:ly)?|discre(?:et|etly|tion)|stud(?:y|ies)|research|dissertation|wording|public(?:ly)?|(?:on|to) (?:the )?(?:internet|online|web|social media|facebook|press|media)|to yourself|(?:to|between) (?:us|ourselves|you and)|(?:your|the recipient[’']s) eyes|nobody else|no one else|no other person|anyone else|anybody else|third part(?:y|ies)|outside|embargo\w{0,2}|destroy\w{0,3}|delet\w{1,4}|shred\w{0,4}|return(?:ed)? (?:it|them|to us)|get(?:s)? out|leav(?:e|es) your)\b/i;
/** That it is laid on the requester. */
const LAID =
  /\b(?:(?:nothing|none|no (?:\w{1,12} )?(?:part|word|line|figure|page))\b[^.]{0,60}\b(?:may|can|should|must|is to|are to|ought to) be|would (?:count|be|constitute|amount|rank) (?:\w{1,12} )?(?:a |an |as )*(?:misuse|breach|abuse|offence|unauthorised|improper|against)|misuse\w{0,1}|hold you (?:to|responsible|liable)|you (?:will|would|could) be (?:held )?(?:liable|responsible|in breach)|what you (?:can|may) do with|in which event|legal action|kindly|discreet|own (?:\w{1,12} )?(?:use|study|research|purposes?|information|reference)|(?:so|and|but|then) (?:please )?(?:do not|don[’']t|must not)|(?:no|any) part of|must (?:first )?(?:approve|agree|consent|ask)|(?:written|prior|our|express) (?:consent|permission|approval|agreement|leave|say-so)|lent|on loan|as a favour|we would (?:be obliged|be grateful|ask|prefer|appreciate)|(?:go|goes|going|went|gone|get|travel) no (?:further|wider)|and (?:nothing|nobody|no one|no other)\b|you (?:\w{1,12} )?(?:must|may not|shall|should not|are not to|are to|will (?:not|keep|hold|treat|use|be)|cannot|agree\w{0,1}|undertake\w{0,1}|accept\w{0,1}|promis\w{1,2}|consent|warrant|confirm|are (?:asked|required|requested|expected|bound|obliged|reminded|allowed|permitted|trusted))|(?:ask|asks|require|requires|request|trust|expect|remind|rely on|count on|allow|permit|grateful if) (?:that )?you\b|please (?:\w{1,12} )?(?:do not|don[’']t|keep|treat|refrain|use|delete|destroy|return|be discreet|respect|make sure|ensure|handle|regard|hold)|on (?:the |this |that |these )?(?:strict |clear |express |sole |firm |one )?(?:condition|understanding|basis|footing|terms|proviso|premise)|conditions? (?:of|that|is|are|for|on)|provided (?:that|you|it|they)|providing (?:that |you)|so long as|as long as|subject to|solely|strictly|exclusively|only (?:for|to|in|by)|for (?:your|the) (?:\w{1,12} )*(?:only|alone)\b|not (?:be|to be|for|intended)|must (?:not|be|stay|remain|go)|may not|should (?:not|be kept|stay|remain|go no)|(?:un)?til [^.]{0,40}(?:publish|bulletin|launch|meeting)|licen[cs]ed? to you|permission|undertaking|promise|by (?:opening|accepting|reading|receiving|downloading)|stays? (?:with|between)|in (?:strict |the strictest )?confidence|any (?:other|further|wider) use|be (?:treated|kept|held|regarded|handled) (?:as )?(?:strictly )?(?:private|confidential|secret|in confidence)|your eyes|go(?:es)? no further)\b/i;
/** What is given, and the one whom it is given to. */
const GIVEN =
  /\b(?:(?:use|publication|copying|sharing|reproduction|circulation) of|you|your|yours|recipients?|reader|requester|applicant|this (?:reply|letter|response|information|document|file|report|data|material)|th(?:e|ese|ose|is|at) (?:\w{1,15} ){0,2}(?:figures?|scores?|data|report|file|sheets?|table|results|documents?|information|material|plan|list|boundaries|copy|copies|map|maps|attachment|enclosures?|contents?|record|records|release|answers?|rates|numbers?|minutes|notes|letters|study|survey|samples)|it|they|them|attached|enclosed)\b/i;
/** It leaves the requester free, or binds somebody else. */
const FREE =
  /\b(?:(?:read|taken|understood|treated) as (?:an? )?(?:show|indicat|confirm|sign|admission|suggest)\w{0,4}|infer\w{0,3}|(?:is|are) (?:used|kept|meant) (?:only|solely)|copy of this (?:letter|reply)|(?:we|I) (?:do|did|will|can|have|are|were) not|if you (?:cannot|need|would|want|wish|have|prefer)|(?:tell|let|ask) (?:me|us)|free to|freely|as you (?:please|like|wish|see fit)|you may (?:\w{1,12}, )*(?:keep|share|publish|use|copy|re-?use|pass)|no (?:conditions?|restrictions?|limits?|strings)|without (?:any )?(?:conditions?|restrictions?)|does not (?:apply|bind|concern|affect|limit|prevent) (?:to )?you|nothing in it|binds?|as between|under (?:the|an?) open|open government|everyone|everybody|the world|(?:reproduc\w{1,4}|re-?us\w{1,3}|cop(?:y|ied|ies|ying))\b[^.]{0,60}\b(?:permission|consent|licen[cs]e)|redact\w{0,3}|removed|withh\w{1,4}|left out|exempt|section|regulation|copyright|review|complain\w{0,2}|commissioner|clause \d|contract|held (?:in|on|by)|we (?:use|used|keep|share|publish|published|will (?:publish|use|keep|share))|is (?:used|published|shared|kept) (?:by|in|on|for|to)|are (?:used|published|shared|kept) (?:by|in|on|for|to)|personal data|your (?:personal|name|address|details|request)|(?:tell|told) you)\b/i;

const SOURCES: Readonly<Record<Regime, string>> = {
  FOIA: 'FOIA s1(1): disclosure is to anybody, without conditions',
  EIR: 'EIR reg 5(1): disclosure is to anybody, without conditions',
  FOISA: 'FOISA s1(1): disclosure is to anybody, without conditions',
  EISR: 'EISR reg 5(1): disclosure is to anybody, without conditions',
};

/**
 * What is given may be shown to anybody: no condition of secrecy or of use can be put on it. What only goes against the licence
 * of Settings is `licence-contradicted`.
 */
export const conditionsPut: Rule = (checked) => [
  ...sentItems(checked)
    .filter(({ answer }) => statusFacts(answer.status).gives)
    .filter(({ answer }) => sentencesOf(wordsIn(answer.body)).some(isConditionUnder(checked)))
    .map((item) => finding(placeOf(item), wordsFor(item.regime))),
  ...checked.paragraphs
    .filter(({ clause }) => OF_LETTER.includes(clause.role) && clause.serves.length === 0)
    .filter(({ words }) => sentencesOf(words).some(isConditionUnder(checked)))
    .map((placed) => finding(saidPlaceOf(placed), wordsFor(checked.content.regime))),
];

const OF_LETTER: readonly string[] = ['opening', 'text', 'advice', 'closing'];

function isConditionUnder({ authority }: Checked): (sentence: string) => boolean {
  const isLicensed = licenceIn(authority.licence) !== null;
  return (sentence) =>
    isCondition(sentence) && !(isLicensed && FORBIDS_REUSE.some((one) => one.test(sentence)));
}

/** What somebody else has, or was bound by. */
const OF_OTHERS =
  /\b(?:nobody|no one|none) (?:has|have|had)\b|\b(?:has|have|had|keeps?|holds?) (?:a|the|its|their|no other) (?:own )?cop(?:y|ies)\b|\b(?:was|were|had been) (?:sent|shared|given|shown|passed|disclosed) to\b|\bunder (?:a|an|the) (?:written )?(?:agreement|undertaking|contract)\b/i;

function isCondition(sentence: string): boolean {
  return hasAll(sentence, USE, LAID, GIVEN) && !FREE.test(sentence) && !OF_OTHERS.test(sentence);
}

function wordsFor(regime: Regime) {
  return {
    problem: 'A condition is put on what the requester may do with what is disclosed.',
    todo: 'Take it out: what is disclosed is disclosed to anybody; or withhold what may not be known.',
    source: SOURCES[regime],
  };
}
