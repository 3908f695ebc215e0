import type { IsoDate } from '../../law/dates.ts';
import { isNamedAfter } from './days-named.ts';

/// Whether a matter is still to be decided, by what is said of it.

const NOT_YET =
  /\b(?:undecided|unresolved|unsettled|pending|outstanding|not yet|(?:has|have|had|is|are|was|were) not (?:\w{1,12} )?(?:decided|settled|taken|made|final\w*|closed|chosen|agreed|concluded|reached|finished|completed?|published|announced|approved|adopted|report\w*)|yet to|(?:chosen|decided|settled|agreed|approved|adopted) (?:none|neither|nothing)|no (?:final |such )?(?:decision|view|choice|option|conclusion|outcome|agreement)s? (?:has|have|had|is|was|will)|nothing (?:has|is|was)(?: been)? (?:decided|settled|agreed|chosen)|none (?:of (?:them|these|which) )?(?:has|have) been|remains? (?:open|undecided|live|to be|under)|still (?:open|to be|to|being|under|in|live|undecided|consider\w*|weigh\w*|discuss\w*|deliberat\w*|work\w*|decid\w*|think\w*|debat\w*|develop\w*|negotiat\w*|draft\w*|prepar\w*|go\w*|taking|making|at)|have still|has still)\b/i;
const UNDER_WAY =
  /\b(?:ongoing|on-going|under (?:way|consideration|discussion|development|review|active|negotiation)|in (?:progress|preparation|prospect|train|hand|draft)|continu(?:e|es|ing)|forthcoming|upcoming|imminent|live (?:issue|matter|policy|question|debate|decision|exchange|process|consultation)|(?:is|are) (?:now |currently |at present |presently |actively )?(?:being (?:\w{1,12} )?(?:considered|developed|drafted|negotiated|reviewed|weighed|prepared|discussed|debated|worked|decided|made|taken|formulated|shaped)|consider|weigh|deliberat|debat|develop|negotiat|draft|prepar|review|formulat|discuss|decid|exchang|choos|working (?:on|up|out|through))\w{0,6}|consultation (?:is|opens|closes|runs|ends|continues|lasts))\b/i;
const AHEAD =
  /\b(?:(?:will|shall|is to|are to|due to|mean to|means to|intends? to|plans? to|expects? to|going to|hopes? to) (?:be )?(?:\w{1,12} ){0,2}(?:decid|choos|chos|consider|settl|vot|meet|report|agree|approv|adopt|publish|announc|tak|mak|made|conclud|return|debat|determin|look|put|present|resum|go)\w{0,6}|(?:is|are|was|were) (?:due|expected|awaited|planned|scheduled|listed)|before (?:\w{1,15} ){1,4}(?:decides?|chooses?|settles?|votes?|meets?|reports?|agrees?|approves?|adopts?|concludes?|determines?|considers?|have (?:decided|chosen|settled|considered|agreed)|has (?:decided|chosen|settled|considered|agreed)|is taken|are taken|is made|are made)\b|(?:until|once|when|as soon as) (?:the|a|an|any|it|that|they|she|he|ministers|members) (?:\w{1,15} ){0,5}(?:is|are|has|have|decide|meet|vote|report|choose|settle|conclude)\w{0,2}|next (?:phase|stage|step|round|meeting|month|year|spring|summer|autumn|winter)|(?:proposed|draft|planned) (?:\w{1,12} ){0,2}(?:bill|policy|order|plan|strategy|regulations|scheme|reform|closure|merger|changes?|rules?|bylaws?|legislation|framework|programme))\b/i;

/** True where a sentence speaks of something that is not decided yet; a day or a year after `today` tells so, too. */
export function isStillOpen(sentence: string, today: IsoDate | null): boolean {
  return (
    NOT_YET.test(sentence) ||
    UNDER_WAY.test(sentence) ||
    AHEAD.test(sentence) ||
    (today !== null && isNamedAfter(sentence, today))
  );
}
