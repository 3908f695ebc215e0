import { citationInText } from '../../law/citation.ts';
import { likelihoodFor } from '../../letter/attached.ts';
import { type ReasonsOf, rulesOnReasons, type Slip, sentenceWith, wordCount } from '../reasons-of.ts';

/// Harm that is only thought possible. "Would" is more likely than not; "would be likely to" a real and significant risk.

const CHANCE = '(?:chances?|likelihood|risks?|possibilit(?:y|ies)|probability|odds|danger)';
const REMOTE =
  '(?:small|distant|dim|thin|bare|mere|outside|fanciful|low|slim|remote|slight|minimal|faint|negligible|outside|tiny|theoretical|hypothetical|modest)';

const DOUBT: readonly RegExp[] = [
  /\b(?:cannot|can’t|could not|can not|may not|is not possible to|unable to)\b[^.]{0,30}\b(?:rule[d]? (?:\w{1,12} ){0,3}out|exclude[d]?|discount(?:ed)?)\b/i,
  /\bnot (?:altogether |entirely |wholly |quite )?(?:impossible|inconceivable|unthinkable|out of the question|beyond the bounds)\b/i,
  /\b(?:is|be|seems|just|only) conceivable\b|\bconceivably\b/i,
  new RegExp(`\\b${REMOTE} ${CHANCE}\\b`, 'i'),
  new RegExp(`\\b${CHANCE}\\b[^.]{0,50}\\b(?:is|be|are|was|seems?) (?:\\w{1,12} ){0,3}${REMOTE}\\b`, 'i'),
  /\b(?:we|one|nobody|no one) (?:do not|does not|cannot|can|could not|are not able to|are unable to) (?:really |yet )?(?:know|say|tell|predict|be (?:sure|certain)|judge|foresee)(?: for (?:sure|certain))? (?:whether|if|that|how likely|what)\b/i,
  /\b(?:though|although|however|even if|while|if|albeit) (?:\w{1,12} ){0,3}(?:un|not very )likely\b|\bunlikely (?:but|though|as|to (?:happen|come about|be (?:much|great)))\b/i,
  /\bin theory\b|\btheoretically\b/i,
  /\b(?:it is|seems) (?:always |just |only |quite |at least )?possible that\b/i,
  /\bthere (?:is|may be|might be|could be) (?:always |perhaps )?(?:some|a|the|at least a) (?:mere |bare |certain )?(?:possibility|chance) (?:that|of)\b/i,
  /\b(?:may|might) or (?:may|might) not\b/i,
  /\b(?:is|are|remains?|be) (?:largely |somewhat |rather |admittedly |necessarily )?(?:speculative|speculation|guesswork|a guess|a matter of (?:speculation|conjecture))\b/i,
  /\b(?:no|little) (?:\w{1,12} ){0,2}(?:evidence|indication|example|instance|experience) (?:of|that|for)\b[^.]{0,60}\b(?:harm|prejudice|damage|happen\w{0,3}|such|this|effect|consequence|would|will)\b/i,
  /\b(?:has|have) (?:not|never) (?:in fact |actually )?happened\b/i,
];

/** A mere possibility, in any words. */
const MERE =
  /\b(?:possib(?:le|ly|ility|ilities)|perhaps|maybe|conceiv\w{1,6}|imagin\w{1,6}(?! no)|thinkable|chances?|odds|remote|outside|(?:could|might|may) (?:\w{1,12} )?(?:happen|come to pass|arise|occur|be that)|just in case|precaution\w{0,4}|err(?:ing)? on the side|better safe|safe side|out of (?:an abundance of )?caution|cautious|in principle|hypothe\w{1,8}|speculat\w{1,5}|theor\w{1,8}|somebody somewhere|someone somewhere|in the wrong hands|stranger things|one day|some day|eventuality)\b/i;
const NO_SURER =
  /\b(?:not put (?:it|this|that|the (?:matter|risk|chance)s?)? ?any higher|no higher|no more than (?:that|a|possible)|perhaps not|maybe not|nothing (?:more|firmer|stronger)|no (?:means|way) of (?:telling|knowing|saying|judging)|(?:hard|difficult|impossible) to (?:say|tell|know|judge|predict)|cannot (?:say|tell|know|point|be sure)|could not (?:say|point)|no (?:known|actual|past|previous|recorded|specific|particular) (?:instances?|cases?|examples?|incidents?|occurrences?)|(?:no|nothing) (?:to (?:show|suggest|indicate)|suggests|indicates)|never (?:yet )?(?:happened|occurred|arisen|been known|come about)|(?:one in|\d in) (?:a |many |several )?(?:\d|hundreds?|thousands?|million)|however (?:remote|small|slim|slight|unlikely|improbable|faint)|(?:remote|small|slim|slight|unlikely|improbable|faint) (?:as|though) (?:it|that|this|the)|(?:is|are|be|seems?|was) (?:admittedly |very |rather |highly |most |quite )?(?:unlikely|improbable|remote|far-fetched)|(?:only|merely|just|at (?:most|best)|no more than) (?:a |an )?(?:\w{1,12} )?(?:possib\w{1,6}|chance|conceivable|hypothetical|theoretical|speculative)|we (?:accept|admit|concede|grant) that (?:it|this|that|the \w{1,12}) (?:may|might|could) (?:never|not)|(?:may|might) (?:never|not|well not|come to nothing))\b/i;
/** That the harm itself is improbable; or nothing more than to be imagined. */
const ADMITTED =
  /\b(?:outside|faint|bare|fanciful|long|distant|dim) (?:chance|possibility|risk|prospect|shot)\b|\b(?:prospect|chance|risk|danger|possibility|likelihood) (?:is|of (?:it|this|that) is) (?:\w{1,12} )?(?:distant|dim|faint|thin|slender|more theoretical)\b|\bmore theoretical than\b|\b(?:nobody|no one|none) (?:has|have) (?:ever|yet|so far)\b[^.]{0,40}\b(?:misus|abus|attack|exploit|us|harm|suffer|complain|threaten)\w{0,5}\b|\b(?:come|came|could come) up with no (?:example|instance|case)s?\b|\bnot go so far as to say\b|\b(?:as|is|be) (?:most|highly|very|quite|extremely) improbable\b|\bsooner not take the (?:chance|risk)\b|\b(?:this|it|that|such an? \w{1,15}|harm|prejudice|risk|outcome|scenario) (?:is|are|be|seems?|was|may be|might be) (?:admittedly |very |rather |highly |most |quite |somewhat )?(?:unlikely|improbable|far-fetched|a long shot|remote)(?:[,;.:]|$| because| as | but| though| since)|\b(?:one|we|anybody) (?:may|might|can|could) (?:\w{1,12} )?(?:imagine(?! no\b)|conceive|think of|picture|envisage)\b|\bknows? of no (?:threat|case|instance|example|risk|incident)s?\b/i;
const ON_THE_SAFE_SIDE =
  /\b(?:just in case|as a precaution|precautionary|err(?:ing)? on the side|better safe|safe side|abundance of caution|who knows[?!.]|stranger things|cannot be too careful|take no chances|play (?:it )?safe)\b/i;

/** "Not a remote possibility", "more than hypothetical"; what is said of the other side. */
const UNLESS =
  /\b(?:not a mere (?:risk|possibility|chance)|real and (?:not|significant)|not (?:a |an |merely |just |only |simply )(?:\w{1,12} )?(?:remote|hypothetical|theoretical|possib\w{1,6}|conceivabl[ey]|speculat\w{1,4}|small|slight)|more than (?:a |an |merely |just )?(?:\w{1,12} )?(?:remote|hypothetical|theoretical|possib\w{1,6}|conceivabl[ey]|speculat\w{1,4})|rather than|nor (?:a )?(?:remote|hypothetical)|far from|no mere|less harm|redact)\b/i;

/** A doubt is named and answered: "but in both of the last two rounds it was used". */
const INSISTS =
  /\bnot a mere (?:risk|possibility|chance)\b|\breal and (?:not|significant)\b|\bnot (?:a |an |merely |just |only )(?:\w{1,12} )?(?:remote|hypothetical|theoretical|possib\w{1,6}|speculat\w{1,4})\b|\bnor (?:a )?(?:remote|hypothetical)|\bbut a real one\b|\bmore likely than not\b/i;

/** What speaks of harm without claiming it. */
const WEAK = /\b(?:might|may|could|possibl[ey]|perhaps)\b/i;

const CLAIMED =
  /\b(?:would|will) (?!have been|not be |if |like to)|\blikely\b|\bprobabl[ey]\b|\breal (?:and|risk|possibility|chance|prospect|danger)\b|\b(?:significant|serious|considerable|strong|high) (?:risk|chance|possibility|likelihood|prospect|danger)\b|\bcertain(?:ly)?\b|\bbound to\b|\binevitabl[ey]\b/i;

/** "Disclosure … prejudice the interests", however likely, which is a conclusion. */
const CONCLUDED =
  /(?<!\b(?:could|might|may|can|possibly) (?:\w{1,14} ){0,2})\b(?:prejudice|inhibit|endanger|adversely affect)\b/i;

const LOWER =
  /\b(?:would|is|are|be) (?:also |quite |very )?likely to\b|\b(?:real|significant|serious|considerable) (?:and (?:significant|not \w{1,12}) )?(?:risk|chance|possibility|prospect)\b/i;
/** Looked at by `other-likelihood` and `both-likelihoods`. */
const OF_THE_STATUTE =
  /\blikely to,? (?:or would )?(?:\w{1,14} )?(?:prejudice|inhibit|endanger)\b|\blikely to,? or would\b/i;
const OUTRIGHT =
  /\b(?:would|will) (?:\w{1,14}ly |also |therefore |thus |itself |in turn )?(?:prejudice|inhibit|endanger|harm|damage|adversely affect|undermine|weaken|cause|hinder|frustrate|be (?:\w{1,14}ly )?(?:inhibited|prejudiced|harmed|damaged|endangered|weakened|undermined|put at))\b|\bmore (?:likely|probable) than not\b/i;

const REMEDY = {
  possible: 'Show that the harm is at least likely, a real and significant risk, or do not rely on it.',
  lower: 'Claim “would be likely to”, or show that the harm is more likely than not.',
};

export const harmUnlikely = rulesOnReasons('harm-unlikely', 'warns', (reasons, checked) => {
  const { citation, law, harm } = reasons;
  if (law.test !== 'harm' || harm.length === 0) return null;
  const insisted = harm.some(({ words }) => INSISTS.test(words));
  const at = insisted
    ? undefined
    : (sentenceWith(harm, DOUBT, UNLESS) ?? harm.find(({ words }) => isMere(words) && !UNLESS.test(words)));
  if (at !== undefined || onlyWeak(reasons))
    return slip(reasons, 'possible', at ?? harm[0], 'only say that harm is possible, or doubt it');
  const onlyLower =
    likelihoodFor(checked, citation) === 'would' &&
    law.harm !== 'adversely affect' &&
    wordCount(harm) >= 35 &&
    !harm.some(({ words }) => OF_THE_STATUTE.test(words)) &&
    harm.some(({ words }) => LOWER.test(words)) &&
    !harm.some(({ words }) => OUTRIGHT.test(words) && !LOWER.test(words));
  const lower = harm.find(({ words }) => LOWER.test(words));
  return onlyLower ? slip(reasons, 'lower', lower, 'argue a risk, and “would” is claimed') : null;
});

const isMere = (words: string): boolean =>
  ON_THE_SAFE_SIDE.test(words) || ADMITTED.test(words) || (MERE.test(words) && NO_SURER.test(words));

function onlyWeak({ harm }: ReasonsOf): boolean {
  if (wordCount(harm) < 25 || !harm.some(({ words }) => WEAK.test(words))) return false;
  return !harm.some(({ words }) => CLAIMED.test(words) || CONCLUDED.test(words));
}

function slip(
  { citation }: ReasonsOf,
  matter: 'possible' | 'lower',
  at: ReasonsOf['harm'][number] | undefined,
  says: string,
): Slip {
  return {
    matter,
    at: at?.placed,
    problem: `The reasons for ${citationInText(citation)} ${says}.`,
    todo: REMEDY[matter],
    source: SOURCES[citation.regime],
  };
}

const SOURCES = {
  FOIA: 'ICO guidance, the prejudice test',
  EIR: 'EIR reg 12(5)',
  FOISA: 'FOISA s16(1)(d)',
  EISR: 'EISR reg 10(5)',
} as const;
