/// That the papers were not looked at, in any words: "has stayed in its envelope", "there was no call to open the three sets".

const NOT =
  /\b(?:not|no|nor|never|neither|none|nobody|nothing|without|instead of|rather than|hardly|scarcely|unnecessary|needless|pointless|superfluous|spared?|saves?|dispens\w{1,4}|no one|no[- ]one|unable|too (?:many|long))\b|n[’']t\b/i;
const LOOKING =
  /\b(?:reads?|(?<!\bno )reading(?! of \d)|re-?read\w{0,3}|open(?:s|ed|ing)?|look(?:s|ed|ing)?|(?:had |have |has |having |without )?sight of|view(?:ed|ing)?|examin\w{1,5}|inspect\w{0,4}|consult(?:ed|ing)|obtain(?:ed|ing)?|retriev\w{1,4}|sift\w{0,3}|scrutin\w{1,6}|perus\w{1,4}|stud(?:y|ied|ying)|assess(?:ed|ing|ment)?|go(?:ne|ing)? (?:through|over|into)|went through|call(?:ed|ing)? (?:them |it )?up|fetch\w{0,3}|unseal\w{0,3}|turn(?:ed)? up|ask(?:ed|ing)? (?:for|to see) (?:\w{1,12} ){0,3}(?:themselves|itself|copies|a copy)|troubl\w{1,3} [^.,]{0,40} for (?:a )?cop(?:y|ies)|dip(?:ped|ping)? into|analys\w{1,4}|leaf\w{0,3} through|flick\w{0,3} through|been (?:through|into)|gone behind|glanc\w{1,3}|work(?:ed|ing)? (?:through|over)|dig(?:ging)? [^.,]{0,30}\bout|dug out|shown|pull(?:ed|ing)? [^.,]{0,20}\bout|check(?:ed|ing)?|compar(?:e|ed|ing)|trawl\w{0,3}|wad(?:e|ed|ing) through|send (?:us )?for|appraisal of|page by page|line by line|one by one|item by item)\b/i;
/** Who might have done it, or that it was left undone. */
const BY_US =
  /\b(?:we|us|our|I|team|office|officers?|unit|desk|staff|council|trust|board|force|department|university|college|school|authority|agency|regulator|ministry|need(?:s|ed)?|had to|has to|nobody|no one|call|necessary|necessity|required?|occasion|point|purpose|reason|cause|time|ha(?:s|ve|d) (?:\w{1,12} )?(?:not|never)|was not|were not|wasn[’']t|weren[’']t|hasn[’']t|haven[’']t)\b/i;
const THEIR_CONTENTS =
  /\b(?:them|it|these|those|that|inside|within|contents?|minutes|papers?|notes?|reports?|plans?|documents?|files?|e-?mails?|letters?|records?|sets?|assessments?|contracts?|bids?|tenders?|pages?|folders?|messages?|drafts?|submissions?|briefings?|correspondence|appraisals?|surveys?|logs?|memos?|statements?|each|every|any|what (?:it|they|was|is|each))\b/i;
/** What others may see, and what would be seen if it were disclosed, is another matter. */
const OTHERS =
  /\b(?:public|press|would|could|might|may|if|rivals?|competitors?|bidders?|criminals?|offenders?|anybody|anyone|people|residents?|journalists?|unless|until|yet been (?:decided|made|taken)|decision|vote|market|consent|agree\w{0,3}|objected|expect\w{0,2}|evidence|alternative|difference to)\b/i;
const SEALED =
  /\b(?:unread|unopened|unseen by (?:us|this|the (?:team|office))|unexamined|sight unseen|(?:still |remains? |stays? |left |kept )(?:sealed|closed|in (?:its|their|the) (?:envelopes?|box\w{0,2}|sealed))|(?:a|in) sealed (?:file|envelope|folder|packet)|(?:taken|took|accept\w{0,3}|rel(?:y|ies|ied|ying)) (?:as|on|upon)? ?(?:read|trust|(?:the |its |their |a )?(?:\w{1,15}[’']s )?(?:word|descriptions?|titles?|index|summary|catalogue|label|list|cover(?:ing)? \w{1,8}))\b|(?:yet|still) to be (?:retrieved|read|opened|looked at|examined|collected|seen by us|fetched)|holds? no cop(?:y|ies) (?:of (?:it|them) )?and (?:has |have )?(?:asked|sought)|contents?[^.]{0,40}\b(?:played no part|not (?:considered|looked at|a factor|consulted)|immaterial|beside the point|makes? no odds|did not (?:matter|come into it))|(?:going|judging|went|judged|taken|decided|decision|basis)[^.]{0,40}\b(?:titles?|names?|headings?|covers?|labels?|file ?names?) (?:alone|only)|(?:\b(?:we|I|office|unit|team|officers?|reviewer|(?:Mr|Mrs|Ms|Miss|Dr) \p{Lu}\p{L}{1,20}) (?:have|has|had|did) (?:not|never) (?:yet |ourselves |myself |in fact )?(?:seen?|had sight)\b)|nobody here (?:has )?s(?:een|aw)|(?:not|never) (?:been )?(?:called for|unsealed|asked for|fetched))\b/iu;

/** How it was given to the office, which tells nothing of what the office did with it. */
const GIVEN_SEALED =
  /\b(?:handed|sent|gave|given|delivered|submitted|supplied|came|received|lodged)\b[^.]{0,60}\bsealed (?:file|envelope|folder|packet)/i;

/** A sentence that says so. */
export const saysUnread = (sentence: string): boolean =>
  (SEALED.test(sentence) && !GIVEN_SEALED.test(sentence)) || (!OTHERS.test(sentence) && isUnread(sentence));

/** Both in one part of the sentence, and in this order. */
const NOT_LOOKING = new RegExp(`(?:${NOT.source})[^.,;:]{0,80}${LOOKING.source}`, 'i');
const LOOKING_NEEDLESS = new RegExp(
  `${LOOKING.source}[^.]{0,60}\\b(?:unnecessary|needless|pointless|superfluous|not (?:needed|necessary|required|thought|felt|considered|done|attempted)|no (?:purpose|point|use|benefit))\\b`,
  'i',
);

const isUnread = (sentence: string): boolean =>
  (NOT_LOOKING.test(sentence) && BY_US.test(sentence) && THEIR_CONTENTS.test(sentence)) ||
  LOOKING_NEEDLESS.test(sentence);

const READ =
  /\b(?:(?:we|I|who|officers?|team|she|he|person|council|trust|having|reviewer|colleagues?)\b[^.]{0,60}\b(?:read|looked (?:at|through)|gone through|went through|examined|considered (?:the (?:contents?|minutes|papers?|documents?|information)|each|every|what)|saw|seen|assessed)|(?:was|were|been) (?:\w{1,12} )?(?:read|looked (?:at|through)|gone through|examined|assessed|considered (?:one by one|separately|individually|in full)))\b/i;

/** True where a sentence says that they were looked at. */
export function saysRead(sentence: string): boolean {
  return READ.test(sentence) && !NOT.test(sentence);
}
