import type { ClauseRole } from '../../clauses/clause.ts';
import { type Claim, type Condition, conditions, eachOf, toldBy } from '../claim.ts';
import type { FindingPlace } from '../finding.ts';
import { WEIGHED } from '../provisions-with.ts';
import { hasAll } from '../words/has-all.ts';
import { BLIND, turnsOnWho } from '../words/requester.ts';

const MISUNDERSTOOD: readonly RegExp[] = [
  /\b(?:misunderst\w{1,9}|misinterpret\w{0,7}|misread|misconstru\w{1,4}|misrepresent\w{0,7}|misquot\w{1,4}|misjudge\w{0,2})\b/i,
  /\b(?:out of|without (?:the |its |their |any )?(?:proper |necessary )?)(?:context|training|explanation|background)\b/i,
  /\b(?:wrong|false|mistaken|distorted|misleading) (?:view|way|idea|impression|conclusions?|picture|message|light)\b|\btak(?:e|en)\b[^.]{0,40}\bfor (?:an? )?(?:forecast|fact|decision|promise|policy|plan)/i,
  /\b(?:confus(?:e|ed|ing|ion)|bewilder\w{0,3}|puzzl\w{1,4}|draw (?:\w{1,12} )?(?:wrong|false|mistaken) conclusions|jump to conclusions|get the wrong (?:idea|impression))\b/i,
  /\b(?:too|highly|very) (?:technical|complex|complicated|specialised)\b[^.]{0,60}\b(?:public|lay|people|reader|layman|understand|follow)/i,
  /\b(?:lay|ordinary|general|untrained) (?:reader|person|public|people|member)s?\b[^.]{0,60}\b(?:not|unable|cannot|hardly|struggle|difficult|fail)\b/i,
];

const EMBARRASSED: readonly RegExp[] = [
  /\b(?:embarrass\w{0,5}|humiliat\w{1,4}|lose face|loss of face|look (?:bad|foolish|weak|silly)|bad light|poor light|show\w{0,2} (?:us|it|them|him|her|the \w+) up)\b/i,
  /\b(?:awkward|uncomfortable|unwelcome(?! options?)|uncongenial|inconvenient|unfortunate|unpleasant|hurtful|painful|unflattering)\b[^.]{0,40}\b(?:minister|member|councillor|leader|government|council|board|trust|force|department|authority|us|headline|question|coverage|officer|executive|publicity)/i,
  /\b(?:minister|member|councillor|leader|government|council|board|trust|force|department|authority|university|chief)\w{0,3}\b[^.]{0,40}\b(?:awkward|uncomfortable|unwelcome(?! options?)|criticised|criticism|attacked|mocked|ridiculed?)\b/i,
  /\b(?:adverse|bad|negative|hostile|critical|unhelpful|unfavourable|unfair|sensational\w{0,4}) (?:\w{1,12} )?(?:press|publicity|media|headlines?|coverage|comment|stories|attention|reaction)\b/i,
  /\b(?:press|media|newspapers?|journalists?|reporters?|social media|bloggers?)\b[^.]{0,60}\b(?:make (?:much|a (?:story|meal))|seize|exploit|sensational\w{1,4}|twist|pick over|run with|use (?:it|them) against|attack|story|storm|field day)\b/i,
  /\b(?:headlines|political (?:capital|opponents?|advantage|embarrassment)|opposition (?:could|would|might)|score points|damage (?:to )?(?:our|the \w{1,15}’s?) (?:image|reputation|standing)|good name)\b/i,
];

const WHO_ASKS: readonly RegExp[] = [
  /\b(?:you|the (?:requester|applicant)) (?:runs?|edits?|writes? for|belongs? to|stood|represents?|works? for|owns?|leads?|chairs?|tweets?|heads?|is (?:the|a) (?:member|owner|editor|leader|chair|director|neighbour|founder|author|organiser|rival|supporter|wife|husband|partner))\b/i,
  /\b(?:applicant|requester|you)\b[^.]{0,60}\b(?:in the past|known (?:views?|opposition|hostility)|has made (?:plain|clear)|thinks? of the (?:council|board|trust|force|department|authority))\b/i,
  /\b(?:you|the (?:requester|applicant)) (?:have|has|had) (?:already |often |repeatedly |previously |long )?(?:critici[sz]ed|attacked|campaigned|complained|published|opposed|been critical)\b/i,
  /\byour (?:\w{1,12} )?(?:criticisms?|campaign\w{0,3}|blog|website|articles?|newspaper|hostility|agenda|motives?|past conduct|political views|record of|grievances?|employer|dislike)\b/i,
  /\b(?:you are|as|the (?:requester|applicant) is) (?:known to be |well known as |also )?(?:an? )?(?:\w{1,12} )?(?:journalist|campaigner|activist|competitor|blogger|reporter|opponent|critic|former (?:employee|member)|member of (?:the )?(?:opposition|a rival))\b/i,
  /\b(?:what|use|purpose)\b[^.]{0,40}\b(?:you|the (?:requester|applicant)) (?:(?:intends?|wants?|means?|plans?) to|would|might|will) (?:do|make|put|use)\b/i,
  /\bonly (?:you|the (?:requester|applicant)|journalists?|the press|campaigners?)\b[^.]{0,40}\b(?:interest\w{0,3}|want\w{0,2})\b/i,
];

/** Hard matter, and who is thought not to take it in. */
const HARD =
  /\b(?:complex\w*|complicated|technical\w*|trained|specialist|speciali[sz]ed|difficult|raw|jargon|shorthand|acronyms?|abbreviat\w+|unexplained|without explanation|scientific|mathematical|statistical|intricate|esoteric|professional knowledge|expert\w*|isolat\w+|snapshot|partial|incomplete|unverified)\b/i;
const READERS =
  /\b(?:public|people|readers?|lay(?:men|man|person|people)?|ordinary|residents?|anyone|those (?:who|without)|nobody but|no one but|only an?|non-\w+|parents|patients|customers|citizens|uninitiated|untrained|outsiders?|general)\b/i;
const TAKEN_WRONG =
  /\b(?:not (?:be able to |readily |easily |necessarily |properly |fully )?(?:understand|understood|follow|grasp|appreciate|take in|make sense)|unable|cannot|hard(?:ly)? to (?:follow|understand)|wrong\w*|mis\w+|confus\w+|mistak\w+|alarm\w*|baffl\w+|out of context|little (?:sense|meaning|use)|no (?:sense|meaning|use)|meaningless|of no (?:use|help|value)|struggle\w*|leap to|jump to|draw (?:\w+ )?conclusions?|wrong end|at face value|head (?:or|nor) tail|little (?:purpose|point)|no (?:purpose|point))\b/i;
/** The press, and what it would make of it. */
const PRESS =
  /\b(?:press|media|local papers|newspapers?|journalists?|reporters?|tabloids?|headlines?|broadcasters?|columnists?|social media|bloggers?|commentators?|Twitter|Facebook|opposition|opponents?|campaigners?|pressure groups?|critics?|detractors?)\b/i;
const MAKES_OF_IT =
  /\b(?:feed\w*|fuel\w*|series|stor(?:y|ies)|make (?:much|hay|capital|a meal|something)|field day|seiz\w+|pounc\w+|exploit\w*|attack\w*|criticis\w+|ridicul\w+|mock\w*|sensation\w*|spin|splash\w*|twist\w*|run with|pick(?:ed)? (?:over|up)|interest in|attention|scrutin\w+|hostile|negative|adverse|unfavourable|bad|one-sided|unfair|campaign|embarrass\w*|stick to beat|ammunition|dwell|rake\w*|hound\w*|pester\w*|keen|circus|storm|frenzy|furore)\b/i;
/** Who would be ashamed, and how. */
const OFFICE =
  /\b(?:minister\w*|members?|councillors?|leader\w*|mayor|chair(?:man|woman|s)?|chief\w*|director\w*|board|council|trust|force|department|authority|university|college|school|head(?:teacher|master|mistress)?|vice-chancellor|principal|governors?|officers?|officials?|managers?|management|executive|staff|government|agency|regulator|commissioner|ombudsman|service|us|we|our|ourselves|those (?:responsible|involved|concerned)|administration|party)\b/i;
const ASHAMED =
  /\b(?:embarrass\w*|humiliat\w*|comes? out of it|(?:bad|poor|unflattering|unfavourable) light|reflect(?:s|ed)? (?:badly|poorly|ill)|shame\w*|red faces?|awkward\w*|uncomfortabl\w+|discomfort\w*|blush\w*|ridicul\w*|laughing stock|look (?:foolish|silly|bad|incompetent|amateur\w*|weak|out of touch)|credibility|reputation\w*|good name|standing (?:of|in)|image|prestige|lose face|loss of face|face (?:awkward|hard|difficult|hostile|uncomfortable) questions|have to answer for|answering for|called to account|dent\w*|tarnish\w*|undermin\w+ (?:public )?(?:confidence|trust|faith)|confidence in (?:the|our|us)|criticism|criticis\w+|(?:become|became|be|is|are) unpopular\w*|public anger|outcry|backlash|unkind\w*|cringe\w*|feathers|bruis\w+|egg on)\b/i;
/** The harm of a commercial claim may come through a firm’s name. */
const OF_A_FIRM =
  /\b(?:firm|compan(?:y|ies)|supplier|contractor|bidder|customers?|clients?|sales|trade|market|investors?|lenders?)\b/i;

/** What would come of disclosure, and not what was said already. */
const TO_COME =
  /\b(?:would|could|might|may|likely|risk\w*|will|can|bound|expos\w+|invit\w+|leav\w+|lead\w*|open to|wish\w*|fear\w*|avoid\w*|spar\w+|protect\w*|damag\w+|harm\w*|reflects?|comes? out|unflattering)\b/i;

function isShame(sentence: string): boolean {
  return hasAll(sentence, TO_COME, OFFICE, ASHAMED) && !OF_A_FIRM.test(sentence);
}

/** The person who asks, and what is no business of the authority: trade, gain, grudge, where they live. */
const ASKER =
  /\b(?:you|your|yours|yourself|(?:the |this |our )?(?:applicant|requester|requestor|enquirer|inquirer|questioner|correspondent|asker)(?:[’']s)?|whoever asks|(?:person|one|man|woman|company|firm|party|individual|organisation) (?:who|that|which|making|behind|asking)\b[^.]{0,20}\b(?:ask\w*|request\w*|wrote|writes)|author of th(?:e|is) request|(?:question|request|enquiry|it|this) (?:\w+ ){0,2}(?:came|comes|come|put|made|submitted|sent|asked|emanat\w+|originat\w+|lodged) (?:to us )?(?:by|from)|asking (?:on|for)|asks? (?:on|for) (?:himself|herself|themselves))\b/i;
const OF_THE_ASKER =
  /\b(?:private|personal(?:ly)? (?:interest|gain|reasons?|ends?|advantage|purposes?|curiosity|motive|grievance|dispute|score|agenda|use|benefit|campaign|stake|matter|quarrel)|commercial (?:interest|gain|ends?|advantage|purposes?|motive|reasons?|use|benefit|enterprise)|profit|make money|money out of|own (?:gain|advantage|ends?|purposes?|interests?|business|benefit|behalf|use|account|case|claim|dispute|pocket)|complaint|dispute|in pursuit|your (?:son|daughter|child|wife|husband|mother|father|family)|trades in|ammunition|would gain|bad terms|old scores?|scores? to settle|challenge|objectors?|objection|gathering|equip|arm(?:ing|ed)? (?:themselves|yourself)|declin\w+ to (?:say|explain|tell|give)|refus\w+ to (?:say|explain|tell|give)|(?:your|the|a|no) reasons? (?:for|why|behind)|legitimate (?:use|need|reason|purpose)|left the|resent\w*|motiv\w+|grudge|axe to grind|grievance|vendetta|quarrel|agenda|hostil\w+|campaign\w*|activis\w+|journalis\w+|newspapers?|reporters?|blog\w*|tabloid|broadcaster|copy|story|stories|scoop|competitor|rival|claims[- ]management|solicitors?|litigati\w+|lawsuit|(?:legal|court|tribunal) (?:action|proceedings|claim)|your (?:\w+ )?(?:company|firm|business|employer|clients?|trade|party|newspaper|website|dispute|claim|appeal)|developer|trader|deals? in|(?:live|lives|living|resides?|reside|based|write|writes|writing) (?:in|from|at|outside|abroad|outwith)|no connection|not (?:a |an )?(?:resident|local|taxpayer|constituent|connected|affected|a party|personally)|neither (?:a |an )?(?:resident|local|tenant|taxpayer)|known (?:to|for)|well known|history|track record|reputation|former|ex-|dismissed|disgruntled|aggrieved|curiosity|curious|hobby|student|political|candidate|opposition|councillor|member of|supporter|opponent|critic|union|pressure group|lobby\w*|outsider|stranger|benefit from|stands? to (?:gain|make|benefit|profit)|want(?:s|ed)? it (?:for|to|so)|intend\w*|intention|purpose|would do with|use (?:it|them|the \w+) (?:for|to|against|in)|purely|solely|merely|rather than (?:for )?the public)\b/i;
/** What the person argues is weighed by right, and what the reply does for them is no factor. */
const ARGUES =
  /\b(?:you(?:r| have| rightly)? (?:\w+ )?(?:argu\w+|sa(?:y|id)|suggest\w*|put forward|point\w* (?:out|to|made)|mention\w*|submi\w+|rais\w+|refer\w*|believe|contend|note[ds]?|asked (?:for|about|whether)|told us|e-?mail|request (?:for|of|asks|is for|was|concerns|seeks)|letter|question)|as you|we (?:have )?(?:told|given|sent|disclosed|attach)|you (?:may|can|will find|might wish|are (?:free|entitled|welcome)|already have)|(?:anyone|anybody|everyone|everybody)(?![’']s)|whoever|whatever|world at large|not what|public at large)\b/i;

/** The work that comes with an answer: calls, letters, explanations. */
const CONTACT =
  /\b(?:calls?|phone|telephones?|switchboard|e-?mails? from|letters? from|enquir(?:ies|er\w*)|inquir(?:ies|er\w*)|quer(?:y|ies)|follow-?up|further (?:requests?|questions?|enquir\w+|correspondence)|more (?:requests?|questions?|letters)|questions? from|complaints?|correspondence from|press (?:office|desk|team)|communications team|media (?:office|team|enquir\w+)|reporters|explain\w*|explanation|explanatory|commentary|glossary|guide|briefing|context(?:ual)? note|annotat\w*|rebut\w*|correct(?:ing)? (?:misunderst\w+|errors|false)|respond(?:ing)? to|repl(?:y|ies|ying) to|answer(?:ing)? (?:the |them|those|questions|letters|calls|enquiries|queries|journalists)|translat\w+|prepar(?:e|ing) (?:it|them|a|the) (?:for|to)|deal(?:ing)? with|handl\w+|field(?:ing)?)\b/i;
const TAKES_TIME =
  /\b(?:(?:hours?|days?|weeks?|months?)(?! (?:before|after|ago|earlier|later|from|until)\b)|workload|busy|besieged|inundated|swamped|flood(?:ed)?|deluge|tide|wave|burden\w*|stretched|resources?|staff(?:ing)?|capacity|overwhelm\w*|tied? up|t(?:ying|ied) up|small team|team of|distract\w*|effort|expense|cost(?:s|ly)?|extra|troublesome|take up|taken up|spend|spent|bombard\w*|pressure|avalanche|volume|nobody to)\b/i;
/** The harm of some provisions is that an inquiry or a service suffers: of the matter itself, and not of the answer. */
const OF_THE_MATTER =
  /\b(?:investigat\w+|inspect\w+|informants?|witness\w*|suspects?|patients?|emergenc\w+|999|101|hoax\w*|tip-?offs?|operational(?:ly)?|arrests?|offenders?|criminals?|attack\w*|bidders?|tender\w*|negotiat\w*|supplier|sources?|callers|whistleblow\w*|hackers?)\b/i;

/** Those who wrote or are concerned stand high, as if that were a reason. */
const RANK =
  /\b(?:senior(?:ity)?|high(?:est)? (?:standing|rank\w*|level|office|tier)|rank|top of|very top|eminen\w+|distinguished|prominen\w+|important (?:people|persons|person|figures?)|importance of (?:those|the people|the persons|the author)|status of|stature|prestige|dignity|(?:chief|principal|permanent) (?:executive|secretary|constable|officer)|chief exec\w*|vice-chancellor|minister(?:s|ial)?|secretary of state|director(?:s|-general|ate)?|board[- ]level|board members?|chair(?:man|woman)?|mayor|leader|cabinet|royal|peer|commissioner|deput(?:y|ies)|leadership|executive team)\b/i;
const AS_REASON =
  /\b(?:(?:high |senior |exalted )?(?:standing|seniority|rank|position|office|status|stature|prestige|dignity|importance|level)\b[^.]{0,60}\b(?:speaks?|argues?|weighs?|tells?|counts?|deserv\w+|merits?|calls? for|means?|demands?|requires?|justif\w+|entitl\w+|commands?|reason|factor|enough|suffic\w+|add(?:s|ed)? weight|points?)|irrespective|whatever (?:it|they|any|the \w+) (?:say|says|said|contain\w*)|regardless of (?:what|the content|content)|by (?:itself|themselves)|simply because|for that reason alone|in (?:its|their) own right|(?:ought|should) (?:not )?(?:to )?(?:be|have)\b[^.]{0,40}\b(?:spared|respect\w*|courtesy|confiden\w+|private|privacy|exposed|scrutin\w+|second-guess\w*)|beneath|out of (?:respect|deference|courtesy)|deference|respect (?:for|due|owed)|owed|not (?:for|fitting|seemly|appropriate)\b[^.]{0,40}\b(?:public|everyone|anyone|pore|read))/i;

/** Named in order to set it aside. */
const SET_ASIDE =
  /\b(?:no weight|not (?:given|taken|counted|weighed|relied|a (?:reason|factor|ground)|relevant|in itself|ourselves)|(?:have|has|do|did|does) not (?:given|taken?|counted?|weigh(?:ed)?|rel(?:y|ied)|considered?|regard(?:ed)?|put|argue|suggest|count|matter)|disregard\w{0,3}|left (?:it |this |that )?out|irrelevant|set aside|neither here nor there|not only what|anybody could do|do not question|whoever asks|blind to|is no (?:reason|ground|argument|factor)|could (?:be )?explain\w{0,2}|jurors?|jury|witness\w{0,2}|child(?:ren)?|patients?)\b/i;

/** How the office itself has dealt with it tells of no reader. */
const OF_OURSELVES =
  /\b(?:no|any|without|not|nothing) (?:\w+ ){0,3}(?:sign|evidence|suggest\w*|indicat\w*|reason|hint|question)\b[^.]{0,60}\bmis\w+|\b(?:have|has|had|was|were|did) (?:not |never )?(?:been )?(?:mis(?:represent|interpret|quot|underst|read)\w*)|\bmis(?:represent|interpret|quot|underst|read)\w* (?:the|their|its|his|her|our) (?:advice|law|position|powers)\b/i;

/** What the reader has of it, and what the office asked for in order to help. */
const OTHER_MATTERS =
  /\b(?:review|complain\w{0,2}|commissioner|narrow\w{0,3}|refine\w{0,2}|help you|would help|please|we enclose|is enclosed|published|bidders? (?:are|were|is|has|have)|would (?:let|allow|enable|give|tell)|could (?:let|allow|enable|give|tell|use))\b/i;

const AGAINST: readonly ClauseRole[] = ['factors-against', 'balance', 'harm', 'withholding', 'text'];
/** In what speaks for disclosure the interest of the person who asks is named by right, unless it is made little of. */
const SLIGHTS =
  /\b(?:little|slight|nothing|no|not|nobody|hardly|scarcely|only|merely|solely|purely|mere|alone|limited|negligible|small|less)\b/i;

function isBlind(sentence: string): boolean {
  return SET_ASIDE.test(sentence) || BLIND.test(sentence);
}

function asksFor(sentence: string): boolean {
  return WHO_ASKS.some((one) => one.test(sentence)) || isOfTheAsker(sentence);
}

function isOfTheAsker(sentence: string): boolean {
  return hasAll(sentence, ASKER, OF_THE_ASKER) && !isBlind(sentence) && !ARGUES.test(sentence);
}

const OF = {
  FOIA: WEIGHED.FOIA.filter((one) => !/^(?:22|14|12|40)/.test(one)),
  EIR: WEIGHED.EIR.filter((one) => !/^(?:12\(4\)\([abcd]\)|13)/.test(one)),
  FOISA: WEIGHED.FOISA.filter((one) => !/^(?:27|38)/.test(one)),
  EISR: WEIGHED.EISR.filter((one) => !/^(?:10\(4\)\([abcd]\)|11)/.test(one)),
};

/** The conduct of affairs may itself be what is harmed. */
const OF_CONDUCT = /^(?:36\(2\)\(c\)|30\(c\))/;
/** What passes between ministers is protected for whom it is between. */
const OF_MINISTERS = /^(?:35\(1\)\([bd]\)|29\(1\)\([bd]\)|28|27\()/;

/** The condition, but for some provisions. */
function except(provisions: RegExp, fails: Condition['fails']): Condition['fails'] {
  return (claim) => (provisions.test(claim.citation.provision) ? null : fails(claim));
}

const SOURCE = {
  FOIA: 'FOIA s2(2)(b); ICO guidance, the public interest test',
  EIR: 'EIR reg 12(1)(b)',
  FOISA: 'FOISA s2(1)(b)',
  EISR: 'EISR reg 10(1)(b)',
} as const;

const REMEDY = 'Take it out, and weigh only the harm that the exemption or exception is about.';

function plainlyWhoAsks(claim: Claim): FindingPlace | null {
  return (
    toldBy({ says: WHO_ASKS, unless: isBlind, roles: AGAINST })(claim) ??
    toldBy({ says: eachOf(asksFor, SLIGHTS), unless: isBlind, roles: ['factors-for'] })(claim)
  );
}

/** By words that only together say so. */
function seeminglyWhoAsks(claim: Claim): FindingPlace | null {
  const told = toldBy({
    roles: ['text', 'factors-for', 'factors-against', 'balance'],
    says: turnsOnWho,
    unless: (one) => isBlind(one) || OTHER_MATTERS.test(one),
  })(claim);
  const at = claim.reasons.find(
    ({ role, words }) =>
      ['factors-against', 'balance'].includes(role) && words.split(/(?<=[.!?;])\s|\n/).some(isOfTheAsker),
  );
  return told ?? at?.place ?? null;
}

/** What counts for nothing in the balance: fear of being misunderstood or criticised, and who it is that asks. */
export const irrelevantFactor = conditions('irrelevant-factor', 'warns', [
  {
    matter: 'misunderstood',
    of: OF,
    fails: toldBy({
      roles: ['factors-against', 'balance'],
      says: (one) =>
        MISUNDERSTOOD.some((own) => own.test(one)) &&
        !/\bmisrepresent\w+ of (?:the|its|our) advice\b/i.test(one),
      unless: [SET_ASIDE, OF_OURSELVES],
    }),
    problem: 'count against disclosure that people would misunderstand it',
    todo: `${REMEDY} An explanation can go with what is disclosed.`,
    source: SOURCE,
  },
  {
    matter: 'embarrassed',
    of: OF,
    fails: toldBy({
      roles: ['factors-against', 'balance'],
      says: EMBARRASSED,
      unless: SET_ASIDE,
    }),
    problem: 'count against disclosure that it would embarrass somebody or be reported unkindly',
    todo: REMEDY,
    source: SOURCE,
  },
  {
    matter: 'other',
    severity: 'hint',
    of: OF,
    fails: toldBy({
      roles: ['factors-against', 'balance'],
      says: (one) =>
        !EMBARRASSED.some((own) => own.test(one)) &&
        !MISUNDERSTOOD.some((own) => own.test(one)) &&
        (isShame(one) || hasAll(one, PRESS, MAKES_OF_IT) || hasAll(one, HARD, READERS, TAKEN_WRONG)),
      unless: [SET_ASIDE, OF_OURSELVES],
    }),
    problem: 'seem to count against disclosure how people would take it',
    todo: `${REMEDY} An explanation can go with what is disclosed.`,
    source: SOURCE,
  },
  {
    matter: 'who-asks',
    of: {
      ...OF,
      EIR: [...OF.EIR, '12(4)(b)', '12(4)(c)', '12(4)(d)'],
      EISR: [...OF.EISR, '10(4)(b)', '10(4)(c)', '10(4)(d)'],
    },
    fails: plainlyWhoAsks,
    problem: 'count against disclosure who asks for it, and why',
    todo: 'Take it out: disclosure is to anybody, whoever asks.',
    source: SOURCE,
  },
  {
    matter: 'who-seems-to-ask',
    severity: 'hint',
    of: OF,
    fails: (claim) => (plainlyWhoAsks(claim) === null ? seeminglyWhoAsks(claim) : null),
    problem: 'seem to turn on who asks for it, or on why',
    todo: 'Take it out: disclosure is to anybody, whoever asks.',
    source: SOURCE,
  },
  {
    matter: 'work',
    severity: 'hint',
    of: OF,
    fails: except(
      OF_CONDUCT,
      toldBy({
        roles: ['factors-against', 'balance'],
        says: eachOf(CONTACT, TAKES_TIME),
        unless: [SET_ASIDE, OF_THE_MATTER],
      }),
    ),
    problem: 'count against disclosure the work of explaining it or of answering what people ask about it',
    todo: REMEDY,
    source: SOURCE,
  },
  {
    matter: 'rank',
    of: OF,
    fails: except(
      OF_MINISTERS,
      toldBy({ roles: ['factors-against', 'balance'], says: eachOf(RANK, AS_REASON), unless: SET_ASIDE }),
    ),
    problem: 'count against disclosure how high those stand who wrote it or whom it concerns',
    todo: REMEDY,
    source: SOURCE,
  },
]);
