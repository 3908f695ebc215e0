/// Who asks, and why, where it is told of in reasons that ought to be blind to it.

/** The requester, by whatever name an office calls them. */
const REQUESTER =
  /\b(?:requesters?|requestor|(?<!planning )applicants?(?! for\b)|enquirers?|inquirers?|correspondent|asker|author of the request|(?:person|party|one|somebody|someone|body|those|them|it|he|she) (?:who (?:is asking|asks|asked)|(?:is |are )?(?:here )?asking|making the request)|request (?:comes?|came|(?:is|was) (?:made )?(?:from|by)|does not come|did not come|originates?|stems?|emanates?|has (?:come|been made by))|had the request come|has (?:come from|asked)|have asked|asked for it|had (?:an?|the|somebody|someone|anybody|this) [^.]{0,40}\basked)\b/i;
const YOU =
  /\b(?:as (?:an? |the )?(?:\w{1,15} ){0,2}(?:rival|competitor|journalist|reporter|campaigner|non-resident|outsider|student|researcher|activist|former \w{1,12}|tenderer|bidder|objector|litigant|party|resident|blogger|critic|owner|neighbour|employee),? you|you (?:are|were|live|lives?|reside|own|work|worked|run|write|belong|represent|compete|act for|stood|came|have no (?:stake|connection|interest)|pay no|do not (?:live|own|pay|reside|belong))|your (?:own )?(?:employer|paper|newspaper|programme|group|party|company|business|firm|campaign|trade|organisation|membership|blog|website|history of|quarrel|dispute|case against|claim against|tribunal|record of|views?|hostility|past))\b/i;

/** What somebody is: nothing that the law lets count. */
const STANDING =
  /\b(?:rivals?|competitors?|competing|competes|bidders?|tenderers?|supplier|came second|losing|lost|unsuccessful|trade|journalists?|reporters?|news(?:paper|room|desk|agency)?s?|gazette|press|media|broadcaster|blog\w{0,4}|podcast\w{0,3}|writes? for|campaign\w{0,4}|activists?|lobby\w{0,3}|pressure group|protest\w{0,4}|objectors?|opponents?|opposition|candidates?|political(?:ly)?|partisan|critic\w{0,6}|hostil\w{1,4}|union|solicitors?|litigants?|claimant|law firm|lawyers?|resid(?:es?|ents?)|non-resident|liv(?:es?|ing)|abroad|overseas|foreign\w{0,3}|outsiders?|neighbours?|owns?|pays?|taxpayers?|ratepayers?|electors?|former (?:employee|member|worker|pupil|patient|tenant|officer)|disgruntled|students?|academics?|researchers?|hobby\w{0,4}|enthusiasts?|compan(?:y|ies)|firm|business|consultan\w{1,4}|marketing|broker|stranger|member of|chairs?|chairman|leads?|heads?|founded|founder|secretary of|spokes\w{1,7}|stake|quarrel|grievance|curiosity|story|for (?:its|his|her|their|your) own|anybody (?:in|else)|nobody)\b/i;
/** What the requester wants it for, or did not say. */
const OWN_ENDS =
  /\b(?:you|your|requesters?|applicants?|enquirers?|inquirers?|correspondent|asker|he|she|they|it)\b[^.]{0,30}\b(?:not|never|nor|without|declin\w{1,3}|refus\w{1,3}|fail\w{0,3}|chose|omitted)\b[^.]{0,60}\b(?:purpose|reasons? (?:for|why)|why (?:you|he|she|they|it (?:is|was) (?:asked|wanted|sought)|the (?:information|requester|applicant))|(?:what|which) (?:use|it|the|you|he|she|they)|use to which|interest(?:ed)?|motives?|explanation|explain\w{0,2}|what for)\b|\b(?:absence|lack|want|without|no) (?:of )?(?:an?y? )?(?:\w{1,12} )?(?:purpose|reason|explanation|motive|use) (?:\w{1,12} )?(?:given|stated|offered|shown|advanced|has been|was|is|for|from)?\b|\b(?:for|of|in|serves?|further\w{0,3}|pursu\w{1,4}|advanc\w{1,3}) (?:your|his|her|its|the requester[’']s|the applicant[’']s) own (?:\w{1,15} )?(?:gain|ends|benefit|interests?|use|advantage|profit|campaign|business|article|curiosity|purposes?|case|cause)|\b(?:your|the (?:requester|applicant|enquirer)[’']s) (?:\w{1,12} )?(?:interests?|purposes?|motives?|curiosity|agenda|reasons?|wish|aim)\b[^.]{0,30}\b(?:is|are|seems?|appears?) (?:\w{1,12} )?(?:private|personal|commercial|selfish|financial|partisan|idle|narrow|only|purely|merely|not)|\b(?:private|personal|selfish|partisan|idle|mere) (?:curiosity|agenda|grievance|grudge|motives?|ends?|dispute|quarrel)\b|\bgrudge\b|\bto what end\b|\bin (?:whose|your|such|the wrong) hands\b|\bwho (?:would|will|might) (?:be )?us(?:e|ing)\b|\bwhat (?:you|he|she|they) (?:would|will|might|intends?|means?|plans?) (?:to )?(?:do|make|use)\b|\baxe to grind\b|\bvendetta\b|\b(?:curiosity|nosiness)\b/i;
/** It is said to be of little account therefore, or to tip the scales. */
const COUNTS_LESS =
  /\b(?:chairs|ammunition|weight|weigh(?:s|ed|ing)?|scales?|balance|tips?|tipped|tilt\w{0,3}|less|lessen\w{0,3}|little|nil|no|not|none|nothing|nobody|hardly|scarcely|unable|cannot|reduc\w{1,3}|diminish\w{0,3}|discount\w{0,3}|weaken\w{0,3}|only|merely|sole(?:ly)?|against|rather than|instead|outcome|otherwise|differen(?:t|ce|tly)|fails?|lack(?:s|ing)?|absen(?:t|ce)|without|private|doubt\w{0,3}|suspect|wary|prevails?|decisive|persuaded|another|second|in doubt|low|lower|slight|limited|confined)\b/i;

/** Named in order to set it aside. */
export const BLIND =
  /\b(?:(?:need(?:ed|s)?|have|had|has) to give (?:us )?no reasons?|no reasons? (?:is|are|was|were) (?:needed|asked|required|called for)|need not|no need|needn[’']t|no weight|(?:no|any|makes? no|of no) difference|irrelevant|immaterial|neither here nor there|whoever (?:asks|is)|anybody who asks|blind|set (?:it |this |that )?aside|disregard\w{0,3}|left (?:it |this |that )?out|(?:not|never) (?:asked|taken|held|relied|relevant|counted|a (?:reason|factor|ground)|ask|matter|required|obliged|allowed|look|have to)|(?:do|did|does|has|have|is|are|was) not (?:\w{1,12} )?(?:hold|held|count|rel(?:y|ied)|tak(?:e|en)|weigh(?:ed)?|matter|depend|ask|affect|alter|change|relevant|question|suggest|argue|consider(?:ed)?|regard(?:ed)?|put|required)|is no (?:reason|ground|argument|factor)|disclosure is to (?:everyone|everybody|anyone|anybody|the world)|the world at large)\b/i;

const TO_WHAT_END =
  /\bto what end\b|\bwho (?:would|will|might) (?:be )?us(?:e|ing) (?:it|them|the|this|these)\b/i;

/** True where a sentence makes the outcome turn on who asks or what for. */
export function turnsOnWho(sentence: string): boolean {
  if (!COUNTS_LESS.test(sentence)) return TO_WHAT_END.test(sentence);
  return (
    OWN_ENDS.test(sentence) || ((REQUESTER.test(sentence) || YOU.test(sentence)) && STANDING.test(sentence))
  );
}
