import { type Condition, conditions, eachOf, lacksWords, saysIn } from '../claim.ts';

const PERSON_JUDGED =
  /\b(?:you|he|she|they|the (?:requester|applicant|complainant)|(?:Mr|Mrs|Ms|Dr) \w+) (?:are|is|were|was|have been|has been|have become|has become|be|became|to be)(?: (?:considered|regarded|deemed|declared|found|judged|classed|treated|designated|listed|recorded|viewed)(?: (?:as|to be))?)?(?: simply| clearly| in our view,?| therefore| now)? (?:an? )?(?:(?:habitual|persistent|serial|known|wholly|plainly|unreasonably|unreasonable|difficult) (?:and |or )?)*(?:vexatious|complainer|complainant|troublemaker|nuisance|vexatious (?:person|requester|applicant|complainant|individual))\b|\b(?:a|as|the|our) vexatious (?:person|requester|applicant|complainant|individual|correspondent|customer|resident|parent|litigant|patient|student|member)\b|\b(?:designated|declared|classed|listed|registered|considered|consider|regard|treat|treated|deem|deemed|find|found) (?:you|him|her|them)(?: (?:as|to be))? (?:an? )?(?:\w+ )?vexatious\b|\b(?:register|list|database) of (?:\w+ )?(?:vexatious|persistent|unreasonable) \w+|\b(?:vexatious|unreasonabl[ey])(?: \w+)? (?:complainants?|customers?|callers?|persons?|people|requesters?|applicants?|behaviour policy)\b|\byour (?:character|personality|reputation|history as a complainer)\b|\b(?:somebody|someone|a person|people) (?:with your|like you)\b/i;
/** Of somebody, where it is not the request that is spoken of. */
const SEEN_AS =
  /\b(?:is|are|was|were|been|be) (?:widely |generally |now )?(?:regarded|seen|known|viewed|treated|classed|considered|described|recorded)(?: by \w+)? (?:as|to be) (?:an? )?(?:\w+ )?vexatious\b/i;
const SOMEBODY = /\b(?:you|applicant|requester|complainant|he|she|person|individual)\b/i;
const OF_REQUEST = /\brequests?\b[^.]{0,60}\bvexatious\b/i;
const NOT_PERSON =
  /\b(?:not|nor|never|no)\b[^.]{0,40}\b(?:vexatious|judg\w*|label\w*|describ\w*|suggest\w*|finding)\b|\b(?:and not|rather than) (?:you|the person|its author)\b|\bwhether\b/i;

const BARRED =
  /\b(?:any|all|no|further|future|other|more|subsequent|new)\b(?: \w+){0,3} (?:requests?|letters?|correspondence|e-?mails?|communications?|questions|contact)\b[^.]{0,80}\b(?:will|shall|is|are|to be|can|would)\b[^.]{0,50}\b(?:ignored?|filed|blocked|refused|rejected|deleted|destroyed|unanswered|not (?:be )?(?:answered|acknowledged|considered|read|replied|dealt|accepted|processed|receive|responded)|without (?:a )?(?:reply|answer|acknowledge?ment)|be (?:answered|acknowledged|considered|accepted))\b|\b(?:will|shall|do|does|are|is) (?:not|no longer)(?: be)? (?:entertain(?:ing)?|engag(?:e|ing)|correspond(?:ing)?|answering|replying|responding|considering|accepting|answer|reply to|respond to|acknowledge|consider|accept|deal with|process|read)\b[^.]{0,30}\b(?:any|further|future|other|anything|you)\b|\b(?:barred|banned|blocked|prohibited|precluded) from\b[^.]{0,40}\b(?:request|writ|asking|correspond|contact)|\bmay not make (?:any )?(?:further |more |other )?requests\b|\bCorrespondence from you\b[^.]{0,80}\bwill\b/i;
/** A notice of section 17(6), or one that leaves the door open, bars nobody. */
const OPEN =
  /\b17\s?\(6\)|\b16\s?\(5\)|\b(?:same|this|that|identical|similar|closed) (?:subject|matter|issue|topic|question|point|information)s?\b(?! or)|\bon (?:its|their) (?:own )?merits\b|\bafresh\b|\bas (?:any|every) other\b|\bin the (?:ordinary|usual|normal) way\b|\bnot mean that\b|\bdoes not (?:stop|prevent|bar)\b/i;
const WHATEVER =
  /\b(?:any other|whatever|every|all) (?:the )?(?:subject|matter|topic|issue)s?\b|\bof any kind\b|\bany subject\b|\bon this or\b/i;

const REFUSED =
  /\b(?:refus(?:ed|al|ing)|declined|turned (?:it |that |them )?down|not (?:yet )?(?:been )?(?:answered|complied|dealt|replied|provided|supplied|processed)|unanswered|never (?:answered|replied|complied|received|sent)|did not (?:answer|reply|comply|provide|supply|send|deal|respond)|no (?:answer|reply|response|information|figure)s?\b[^.]{0,20}\b(?:was|were|has|had)|withdr(?:ew|awn)|lapsed|closed without|treated as (?:withdrawn|closed|lapsed)|still (?:open|outstanding|being|waiting)|neither confirm|have yet to (?:answer|reply)|withheld|exempt(?:ed)? (?:under|in full)|had none|had no (?:answer|reply)|gave (?:you )?nothing|sent (?:you )?nothing|relied on (?:section|regulation)|over the (?:limit|cost)|exceed(?:ed|s)? the (?:limit|appropriate|cost))\b/i;
/** That the earlier request was answered must be said. */
const COMPLIED =
  /\b(?:complied|(?:we|was|were|been|fully|which we|then|has) (?:fully )?answered|answered (?:it|that|them|in full|on|your|the)|(?:sent|provided|supplied|disclosed|released)(?: you| to you)?(?: with)? (?:the|all|a|an|it|them|every|both|full|our)|gave (?:you |it )?(?:the|all|a|it|them|every|full)|(?:was|were|has been|have been) (?:then )?(?:sent|given|provided|disclosed|supplied|released)|(?:full|our|complete) (?:answer|reply|response) (?:on|of|dated|was|went)|full (?:answer|reply|response)|repl(?:y|ied) (?:on|to it|in full|of)|received (?:our|the|a) (?:full )?(?:answer|reply|information)|you (?:already )?have (?:the|it|had (?:the|our|a|it))|dealt with (?:it|that))\b/i;
const EARLIER =
  /\b(?:earlier|previous|first|last|former|original|[Tt]hat|[Yy]our|[Ii]t|which|then|[A-Z]{2,}[-/ ]?\d)\b/;
const NOT_REFUSED =
  /\b(?:this|present|new|current|latest) (?:one|request)\b|\bnot (?:been )?refused|\bnothing was (?:refused|withheld)|\bwithheld nothing|\bwe (?:are refusing|refuse|therefore)\b|\btherefore\b|\boblige/i;
const CHANGED =
  /\b(?:new|newer|more recent|updated|revised|fresh|changed|further|additional)\b[^.]{0,40}\b(?:figures?|information|data|records?|documents?|versions?|circumstances|minutes)\b[^.]{0,60}\b(?:since|after|meanwhile|in the meantime|now)\b|\b(?:figures?|information|data|records?|documents?|circumstances)\b[^.]{0,20}\b(?:has|have|had)\b[^.]{0,20}\b(?:changed|been (?:updated|revised|replaced|added))\b/i;

const LAW_14_1 = {
  FOIA: 'FOIA s14(1); [2012] UKUT 440 (AAC) (Dransfield)',
  FOISA: 'FOISA s14(1)',
};
const LAW_14_2 = { FOIA: 'FOIA s14(2)', FOISA: 'FOISA s14(2)' };
const NO = /\b(?:no|not|none|nothing|neither|nor|never|without|if|whether|unless)\b/i;

const ROWS: readonly Condition[] = [
  {
    matter: 'person',
    of: { FOIA: ['14(1)'], FOISA: ['14(1)'] },
    fails: (claim) =>
      saysIn(claim, PERSON_JUDGED, NOT_PERSON) ??
      saysIn(claim, eachOf(SEEN_AS, SOMEBODY), [OF_REQUEST, NOT_PERSON]),
    problem: 'judge the requester and not the request',
    todo: 'Say what makes this request vexatious: its burden, its motive, its value and the distress that it causes.',
    source: LAW_14_1,
  },
  {
    matter: 'barred',
    of: { FOIA: ['14(1)', '14(2)'], FOISA: ['14(1)', '14(2)'] },
    fails: (claim) => saysIn(claim, BARRED, OPEN) ?? saysIn(claim, eachOf(BARRED, WHATEVER)),
    problem: 'bar requests that have not been made yet',
    todo: 'Take it out: each request is looked at when it comes.',
    source: LAW_14_1,
  },
  {
    matter: 'earlier-refused',
    of: { FOIA: ['14(2)'], FOISA: ['14(2)'] },
    fails: (claim) => saysIn(claim, eachOf(REFUSED, EARLIER), NOT_REFUSED) ?? lacksWords(claim, COMPLIED),
    problem: 'do not show that the earlier request was complied with, or say that it was not',
    todo: 'Rely on it only where the earlier request was answered; else deal with this one.',
    source: LAW_14_2,
  },
  {
    matter: 'changed',
    of: { FOIA: ['14(2)'], FOISA: ['14(2)'] },
    fails: (claim) => saysIn(claim, CHANGED, NO),
    problem: 'say that the information has changed since the earlier answer',
    todo: 'Say why an interval in which it changed is still too short, or answer what is new.',
    source: LAW_14_2,
  },
];

/** Vexatious and repeated requests: it is the request that is judged, and an earlier one must have been answered. */
export const requestNotRequester = conditions('request-not-requester', 'warns', ROWS);
