import { daysBetween } from '../../law/dates.ts';
import { type Claim, type Condition, conditions, eachOf, lacksWords, reasonsOf, saysIn } from '../claim.ts';
import type { FindingPlace } from '../finding.ts';
import { daysNamed, monthsNamed } from '../words/days-named.ts';

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
  /\b(?:refus(?:ed|al|ing)|declined|turned (?:it |that |them )?down|not (?:yet )?(?:been )?(?:answered|complied|dealt|replied|provided|supplied|processed)|unanswered|never (?:answered|replied|complied|received|sent)|did not (?:answer|reply|comply|provide|supply|send|deal|respond)|no (?:answer|reply|response|information|figure)s?\b[^.]{0,20}\b(?:was|were|has|had)|withdr(?:ew|awn)|lapsed|closed (?:without|as)|abandoned|nothing was (?:sent|given|provided)|treated as (?:withdrawn|closed|lapsed)|still (?:open|outstanding|being|waiting)|neither confirm|have yet to (?:answer|reply)|(?:would|could|were going to|were able to) not (?:provide|give|send|disclose|release|supply|answer|let you have) (?:the|it|them|you|those|these|that|this|what|any)|(?:were|was) (?:not able|unable) to (?:provide|give|send|disclose|release|supply|answer)|more than the (?:\w{1,15} )?limit|(?:would|could) (?:not )?have (?:cost|taken) (?:more|too)|withheld|exempt(?:ed)? (?:under|in full)|had none|had no (?:answer|reply)|gave (?:you )?nothing|sent (?:you )?nothing|relied on (?:section|regulation)|over the (?:limit|cost)|exceed(?:ed|s)? the (?:limit|appropriate|cost))\b/i;
/** That the earlier request was answered must be said. */
const COMPLIED =
  /\b(?:complied|(?:we|was|were|been|fully|which we|then|has) (?:fully )?answered|answered (?:it|that|them|in full|on|your|the)|(?:sent|provided|supplied|disclosed|released)(?: you| to you)?(?: with)? (?:the|all|a|an|it|them|every|both|full|our)|gave (?:you |it )?(?:the|all|a|it|them|every|full)|(?:was|were|has been|have been) (?:then )?(?:sent|given|provided|disclosed|supplied|released)|(?:full|our|complete) (?:answer|reply|response) (?:on|of|dated|was|went)|full (?:answer|reply|response)|repl(?:y|ied) (?:on|to it|in full|of)|received (?:our|the|a) (?:full )?(?:answer|reply|information)|you (?:already )?have (?:the|it|had (?:the|our|a|it))|dealt with (?:it|that)|(?:and|you) (?:then )?(?:had|received|got|were (?:sent|given|told|supplied|provided)) (?:with )?(?:the|it|our|them|that|this|all|an?|full|every|those|these)|(?:we|have|had|has|it) (?:fully |already |then )?(?:complied|released|disclosed|provided|supplied))\b/i;
const EARLIER =
  /\b(?:earlier|previous|first|last|former|original|[Tt]hat|[Yy]our|[Ii]t|which|then|[A-Z]{2,}[-/ ]?\d)\b/;
const NOT_REFUSED =
  /\b(?:may|can|could) (?:also )?be refused\b|\b(?:this|present|new|current|latest) (?:one|request)\b|\b(?:plays? no part|not rely|leave (?:it|that|them) aside|not (?:the )?one (?:that )?we rely)\b|\bnot (?:been )?refused|\bnothing was (?:refused|withheld)|\bwithheld nothing|\bwe (?:are refusing|refuse|therefore)\b|\btherefore\b|\boblige/i;
const CHANGED =
  /\b(?:new|newer|more recent|updated|revised|fresh|changed|further|additional)\b[^.]{0,40}\b(?:figures?|information|data|records?|documents?|versions?|circumstances|minutes)\b[^.]{0,60}\b(?:since|after|meanwhile|in the meantime|now)\b|\b(?:figures?|information|data|records?|documents?|circumstances)\b[^.]{0,20}\b(?:has|have|had)\b[^.]{0,20}\b(?:changed|been (?:updated|revised|replaced|added))\b/i;

/** What makes a request vexatious, in any of its four sides: burden, motive, value, distress. */
const OF_THE_REQUEST =
  /\b(?:burden\w*|oppress\w*|disproportion\w*|hours|days|weeks|diver(?:t|sion)\w*|distract\w*|disrupt\w*|resources|workload|volume|(?:serious|little|no|any|limited|its|public|real) (?:\w+ )?(?:value|purpose)|valu(?:e|able)|purposes?|motives?|aim(?:s|ed)? at|designed to|intend(?:s|ed) to|harass\w*|distress\w*|alarm\w*|abus(?:e|ive)|insult\w*|threat\w*|unjustified|manifestly|inappropriate|improper|frivolous|fishing|futile|re-?open\w*|already (?:decided|settled|answered|investigated)|public interest|scattergun|requests (?:since|in|over|about|on|from|within)|pattern of requests|effects? (?:up)?on|baseless|unfounded|groundless|(?:first|second|third|\w{3,12}th|\d+(?:st|nd|rd|th)) request|requests? (?:about|on) the same|each (?:answer|reply) (?:has |is |was )?(?:been )?(?:followed|led|met)|no end|endless\w*|accus\w+)\b/i;
/** Who somebody is, or what they have done elsewhere. */
const DISPOSITION =
  /\b(?:obsessive|obsessed|rude|difficult|impossible to satisfy|crank|trouble-?makers?|pests?|nuisance|querulous|unreasonable|aggressive|offensive|disposition|temperament|character|manner|attitude|personality|conduct|behaviou?r|behaved|yellow card|known to us|who (?:is|was) asking|who asks|who you are|the person|identity|history with us|track record|reputation|thorn in)\b/i;
const THE_PERSON =
  /\b(?:you|your|he|him|his|she|her|the (?:requester|applicant|writer|sender|author|correspondent|complainant|gentleman|lady|individual)|Mr|Mrs|Ms|Miss|Dr|somebody|someone|a (?:person|man|woman|individual)|people)\b/i;
const NOT_PERSONAL =
  /\b(?:no|not|nor|never|neither|nobody|without|nothing|whatever|whoever|rather than|regardless|irrespective)\b/i;
/** A right is taken from somebody. */
const RIGHT_TAKEN = eachOf(
  /\b(?:withdr(?:aw\w*|ew)|suspend\w*|remov\w*|revok\w*|forfeit\w*|los(?:t|es|e)|den(?:y|ied)|bann?(?:ed)?|barr?(?:ed)?|restrict\w*|exclud\w*|no longer|not entitled|disqualif\w*)\b/i,
  /\b(?:right|rights|entitle\w*|privileges?|access to (?:the )?(?:Act|information|FOI)|(?:make|making|submit\w*|send\w*) (?:\w+ ){0,2}requests)\b/i,
  THE_PERSON,
);

const LAW_14_1 = {
  FOIA: 'FOIA s14(1); [2012] UKUT 440 (AAC) (Dransfield)',
  FOISA: 'FOISA s14(1)',
};
const LAW_14_2 = { FOIA: 'FOIA s14(2)', FOISA: 'FOISA s14(2)' };
const NO = /\b(?:no|not|none|nothing|neither|nor|never|without|if|whether|unless)\b/i;

/** That it was this requester who asked before. */
const BY_YOU =
  /\bsame (?:requester|applicant|person)\b|\b(?:you|your|yours|the (?:requester|applicant)(?:’s)?)\b[^.]{0,80}\b(?:asked|ask|requests?|requested|wrote|sent|had|made|received|got|have|letter|e-?mail|enquiry|question|were|was)\b|\b(?:sent|gave|given|supplied|told|answered|provided|wrote to|replied to|disclosed to|from) you\b/i;
const SOMEBODY_ELSE =
  /\b(?:A|An|another|other|different|your|same|fellow|Mr|Mrs|Ms|Dr) (?:\w+ ){0,2}(?:[Mm]embers?|[Cc]olleagues?|[Hh]usband|[Ww]ife|[Pp]artner|[Nn]eighbours?|[Ff]riend|[Rr]equesters?|[Aa]pplicants?|[Pp]erson|[Pp]eople|[Ii]ndividual|[Aa]ddress|[Hh]ousehold|[Oo]rganisation|[Uu]nion|[Gg]roup|[Ss]ociety|[Nn]ewspaper|[Cc]ompany|[Rr]eporter|[Jj]ournalist|[Ss]on|[Dd]aughter|[Bb]rother|[Ss]ister|[Ss]olicitor|[Rr]esident|[Cc]ampaigner)\b|\b(?:A |An )?(?:Mr|Mrs|Ms|Dr) [A-Z]\w+\b/;
/** That the same was asked for. */
const SAME =
  /\b(?:same|identical\w*|substantially|similar|no different|repeat\w*|again|word for word|once more|duplicat\w*|verbatim|differs? (?:only|in nothing)|in substance|already|asked (?:us )?for (?:this|these|that|it))\b/i;
const DIFFERS =
  /\b(?:(?:one|two|a|some|few|different|other|another|new) (?:\w+ )?(?:words?|names?|years?|sites?|places?|months?|wards?|schools?|hospitals?|stations?|roads?|streets?|departments?|suppliers?|areas?|towns?|periods?|subjects?|figures?)\b[^.]{0,20}\b(?:changed|replaced|altered|swapped|differs?|only|instead|added)|(?:only|just|merely|except|save|apart from|but) (?:for )?(?:the|its|one|a|another|that) (?:\w+ )?(?:year|name|site|place|month|ward|school|hospital|period|supplier|area|town|date|station)\w*|(?:different|another|other|next|previous|earlier|later|neighbouring) (?:year|site|place|month|ward|school|hospital|period|supplier|area|town|station|quarter|building|contract|scheme|subject)|same (?:kind|sort|type|theme|topic|subject|vein|style|form|pattern)|along (?:the same|similar) lines|of (?:this|that|a similar) (?:kind|sort|type))\b/i;
/** How long ago, judged. */
const INTERVAL =
  /\b(?:interval|reasonable (?:time|period|length)|too (?:soon|short|early)|so (?:soon|short|recently)|short (?:time|while|interval|period)|(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|few|some|several|a|only|less than an?|under an?) (?:days?|weeks?|months?|fortnight)|not (?:long|enough time)|(?:cannot|can’t|could not|has not|have not|did not|does not|not) (?:have )?(?:been )?chang\w*|unchanged|recent(?:ly)?|time (?:has|had) (?:not )?(?:passed|elapsed|gone))\b/i;
const MONTHS_18 = 548;

/** The earlier request or answer is years back. */
function longAgo(claim: Claim): FindingPlace | null {
  const { today, content } = claim.checked;
  const since = today ?? content.receivedOn;
  if (since === null) return null;
  const at = claim.reasons.find(({ sentences }) =>
    sentences.some((one) => {
      if (!ASKED_BEFORE.test(one) || NOT_LONG.test(one)) return false;
      const named = [...monthsNamed(one), ...daysNamed(ASKED_IN.exec(one)?.[0] ?? '')];
      return named.length > 0 && named.every((day) => daysBetween(day, since) > MONTHS_18);
    }),
  );
  return at?.place ?? saysIn(claim, YEARS_AGO, NOT_LONG);
}
const ASKED_BEFORE =
  /\b(?:asked|requests?|requested|wrote|answered|complied|sent|gave|given|supplied|provided|disclosed|replied|reply|response|released|letter)\b/i;
const ASKED_IN =
  /\b(?:asked|requests?|wrote|answered|complied|sent|supplied|replied|reply)\b(?: \w+){0,4} (?:in|of|back in|during) (?:early |late |the (?:spring|summer|autumn|winter) of )?20\d\d\b/i;
const YEARS_AGO =
  /\b(?:(?:\d+|two|three|four|five|six|seven|eight|nine|ten|several|some|many|few) years (?:ago|later|back|earlier|before|have|has|since)|(?:two|three|four|five|six|several)[- ]years?[- ]old|years ago)\b/i;
const NOT_LONG =
  /\b(?:for|about|covering|figures? of|data (?:of|for)|in the years?|opened|closed|since)\b[^.]{0,20}\b20\d\d\b/i;

/** Somebody else asked, something else was asked for, or it was long ago; or nothing says that it was not. */
function notRepeated(claim: Claim): FindingPlace | null {
  const own = { ...claim, reasons: claim.reasons.filter(({ role }) => role !== 'advice') };
  if (notComplied(own) !== null) return null;
  return (
    saysIn(own, eachOf(SOMEBODY_ELSE, ASKED_BEFORE), BY_YOU) ??
    saysIn(own, DIFFERS, NOT_DIFFERENT) ??
    ofOtherYears(own) ??
    longAgo(own) ??
    lacksWords(own, BY_YOU) ??
    lacksWords(own, SAME) ??
    lacksWords(own, INTERVAL)
  );
}
const FINANCIAL_YEAR = /\b20\d\d\s?[/–-]\s?(?:20)?\d\d\b/g;

/** The earlier request was for one financial year, by what is said of it, and this one is for another. */
function ofOtherYears(claim: Claim): FindingPlace | null {
  const years = (text: string) => [...text.matchAll(FINANCIAL_YEAR)].map(([one]) => one.slice(0, 4));
  const now = years(claim.asked);
  if (now.length === 0) return null;
  return saysIn(claim, (one) => {
    const then = ASKED_BEFORE.test(one) ? years(one) : [];
    return then.length > 0 && !then.some((year) => now.includes(year));
  });
}
const notComplied = (claim: Claim): FindingPlace | null =>
  saysIn(claim, eachOf(REFUSED, EARLIER), NOT_REFUSED) ??
  saysIn(claim, REFUSED_WHOLLY, NOT_REFUSED) ??
  lacksWords(claim, COMPLIED);
/** "We answered on 28 August: we refused the request in full and gave you nothing." */
const REFUSED_WHOLLY =
  /\b(?:refused|withheld|declined)\b[^.]{0,40}\b(?:in full|the whole|all of it|entirely|outright)\b|\bgave you nothing\b/i;
const NOT_DIFFERENT = /\b(?:not part of|is answered|answered (?:above|below|here)|nothing|no other|not)\b/i;

const EMBARRASSES = eachOf(
  /\b(?:embarrass\w*|ammunition|(?:bad|poor|unflattering) light|(?:reputation|good name|image|standing)|opponents|score points|political (?:capital|advantage|damage)|headlines|look (?:bad|foolish))\b/i,
  /\b(?:would|could|might|will|bound|likely|used to|in order to|so as to|should|damag\w*|harm\w*|provid\w*|giv\w*)\b/i,
);

const ROWS: readonly Condition[] = [
  {
    matter: 'person',
    of: { FOIA: ['14(1)'], FOISA: ['14(1)'] },
    fails: (claim) =>
      saysIn(claim, PERSON_JUDGED, NOT_PERSON) ??
      saysIn(claim, eachOf(SEEN_AS, SOMEBODY), [OF_REQUEST, NOT_PERSON]) ??
      (OF_THE_REQUEST.test(reasonsOf(claim))
        ? null
        : (saysIn(claim, eachOf(DISPOSITION, THE_PERSON), NOT_PERSONAL) ??
          lacksWords(claim, OF_THE_REQUEST))),
    problem: 'judge the requester and not the request',
    todo: 'Say what makes this request vexatious: its burden, its motive, its value and the distress that it causes.',
    source: LAW_14_1,
  },
  {
    matter: 'embarrassing',
    of: { FOIA: ['14(1)'], FOISA: ['14(1)'] },
    fails: (claim) => saysIn(claim, EMBARRASSES, NOT_PERSONAL),
    problem:
      'count against the request that its answer would embarrass somebody or be used against the authority',
    todo: 'Take it out: criticism makes no request vexatious. Show its burden, its motive, its value and the distress that it causes.',
    source: LAW_14_1,
  },
  {
    matter: 'barred',
    of: { FOIA: ['14(1)', '14(2)'], FOISA: ['14(1)', '14(2)'] },
    fails: (claim) =>
      saysIn(claim, BARRED, OPEN) ??
      saysIn(claim, eachOf(BARRED, WHATEVER)) ??
      saysIn(claim, RIGHT_TAKEN, NOT_PERSONAL),
    problem: 'bar requests that have not been made yet',
    todo: 'Take it out: each request is looked at when it comes.',
    source: LAW_14_1,
  },
  {
    matter: 'earlier-refused',
    of: { FOIA: ['14(2)'], FOISA: ['14(2)'] },
    fails: notComplied,
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
  {
    matter: 'not-repeated',
    of: { FOIA: ['14(2)'], FOISA: ['14(2)'] },
    fails: notRepeated,
    problem: 'do not show that the same requester asked for the same, and too short a time ago',
    todo: 'Say what this requester asked before, in what the two are the same and why the interval is not yet reasonable, or deal with this one.',
    source: LAW_14_2,
  },
];

/** Vexatious and repeated requests: it is the request that is judged, and an earlier one must have been answered. */
export const requestNotRequester = conditions('request-not-requester', 'warns', ROWS);
