/// That something is known outside: it was published, told or handed to somebody, or can be seen.

/** What makes words known to whoever is there, wherever that is. */
const PUBLICITY =
  /\b(?:read(?:s|ing)?(?: \w+){0,8} (?:out|aloud)|read (?:it|them|this|that|all|every word|the (?:advice|opinion|text|whole|note|letter|list))\b|recited|published|publicised|printed|posted|uploaded|laid|tabled|deposited|reproduced|quoted|set out|appended|annexed|web-?cast|broadcast|live-?streamed|streamed|displayed|exhibited|projected|screened|pinned|serialised|tweeted|leaked|circulated|distributed|handed out|placed|put|(?:is|are|was|were) (?:now |still |all )?(?:on|in|at|above|over|beside|outside)|can (?:still |now )?be (?:read|found|heard|bought|downloaded|inspected|seen)|on sale|went (?:up|out|on|online|live)|appear(?:s|ed)?|carri(?:es|ed)|ran|stands|hangs?|hung|available|open to|shared|featured|shown on|listed|advertised|announced|issued|released|included|attached|copied|reported|quotes?|links? to|linked (?:to|from)|stacked|pick(?:s|ed)? up|had (?:\w+ ){0,3}up|went out|gone out|stuck|engraved|stencilled|giving)\b/i;
const PLACE =
  /\b(?:(?:the |a )?public(?: \w+)? (?:website|domain|meeting|register|session|report|gallery|hearing|inquiry|evening|notice|consultation|exhibition|library|agenda|pack|part|record|minutes|papers|file|view)|in public|to (?:the )?public|members of the public|press|newspapers?|local papers?|papers? (?:of|last|this|in)|Gazette|Herald|Chronicle|Argus|Echo|Courier|Advertiser|Mercury|journal|magazine|newsletter|leaflets?|handouts?|brochure|posters?|billboards?|noticeboards?|journalists?|reporters?|media|television|TV|radio|BBC|web ?sites?|web ?pages?|(?:own|open|home|web) pages?|portal|on-?line|internet|blog|vlog|app|apps|Facebook|Twitter|Instagram|YouTube|TikTok|WhatsApp|social media|forum|video|recording|Hansard|Official Report|House|Parliament|Senedd|Assembly|Commons|Lords|Chamber|full council|council meeting|(?:\w+ )?meetings?|minutes|agenda|appendix|annexe?|libraries|library|exhibition|museum|open day|open court|court bundle|trial bundle|skeleton argument|witness statement|(?:hall|church|shop|office|front|main|school) (?:doors?|windows?)|town hall|shop|bookshop|everyone|everybody|anyone|anybody|all comers|the world|worldwide|thousands?|hundreds?|maps?|atlas|guidebook|street view|Google|Ordnance Survey|satellite|directory|catalogue|prospectus|plaques?|signs?|badges?|doors?|(?:at|on) (?:every|each) \w+|press (?:release|notice)|pleadings|writ|stickers?|windows?|tourist offices?|counters?|each side|both sides|newsreel|documentary|book|memoirs?)\b/i;
const IN_PLACE = new RegExp(
  `\\b(?:in|on|at|to|by|from|over|outside|beside|before|with|through|via|among|under|into|across|near|inside|above|for|as)\\b(?: [\\w’'-]+){0,5}? ?(?:${PLACE.source})`,
  'i',
);
/** What tells by itself. */
const TELLER =
  '\\b(?:public|press|newspapers?|local papers?|Gazette|Herald|Chronicle|Argus|Echo|Courier|Advertiser|Mercury|journal|magazine|newsletter|leaflets?|brochure|posters?|journalists?|reporters?|media|television|radio|BBC|web ?sites?|web ?pages?|portal|internet|blog|Facebook|Twitter|video|recording|Hansard|minutes|agenda|appendix|maps?|atlas|guidebook|Google|Ordnance Survey|directory|catalogue|prospectus|signs?|plaques?|trail map|book|full council|council meeting|public meeting|anyone|anybody|everyone|everybody|thousands?|hundreds?)\\b';
const PLACE_TELLS = new RegExp(`(?:${TELLER})[^.]{0,200}(?:${PUBLICITY.source})`, 'i');

/** Who is not of the authority. */
const OUTSIDER =
  "(?:other (?:side|party|parties)|opposing (?:side|party|solicitors?|counsel)|opponents?|claimants?|defendants?|plaintiffs?|pursuers?|defenders?|respondents?|appellants?|applicants?|(?:trade )?unions?|developers?|landowners?|objectors?|residents?|tenants?|leaseholders?|parents?|neighbours?|pupils|customers?|contractors?|suppliers?|bidders?|landlords?|operators?|compan(?:y|ies)|firms?|insurers?|campaign\\w*|protesters?|local papers?|everybody|everyone|members of the public|MPs?|MSPs?|AMs?|press|newspapers?|reporters?|journalists?|media|public|complainants?|representatives|audience|visitors|passengers|patients|families|(?:the|his|her|their|its|(?!(?:council|trust|authority|board|force|university|college|school|department|service|agency|ministry|commission|government)[’'])[A-Z]\\w+[’']s) (?:solicitors?|lawyers?|representatives?|agents?|family)|(?:his|her|their|(?!(?:council|trust|authority|board|force|university|college|school|department|service|agency|ministry|commission|government)[’'])[A-Z]\\w+[’']s) (?:directors?|chief executive|chair\\w*|board))";
/** "was handed to the claimant’s solicitors", "the union has had a copy" */
const HANDED = [
  new RegExp(
    `\\b(?:sent|gave|given|shown|showed|passed|copied|forwarded|supplied|provided|disclosed|shared|e-?mailed|circulated|handed(?: over)?|served|released|lent|read|revealed|communicated|delivered|posted|issued|made available|let)\\b(?:(?! (?:us|to us|by)\\b)[^.]){0,40}\\b(?:to|with|on|upon|between|among)\\b[^.]{0,30}\\b${OUTSIDER}\\b`,
    'i',
  ),
  new RegExp(
    `\\b(?:gave|handed|sent|showed|let|lent|e-?mailed|served|supplied|provided|presented|issued)\\b (?:\\w+ ){0,3}${OUTSIDER}\\b[^.]{0,40}\\b(?:copy|copies|it|them|advice|opinion|text|see|have|read)\\b`,
    'i',
  ),
  new RegExp(
    `\\b${OUTSIDER}\\b(?:[’']s?)?(?: [\\w’']+){0,6} (?:heard|bought|has|have|had|got|received|holds?|obtained|kept|took|read|saw|seen|quoted|was given|were given|was shown|were shown|was sent|were sent|was handed|were handed|was read|were read)\\b[^.]{0,60}\\b(?:copy|copies|it|them|advice|opinion|text|note|in full|word for word|verbatim|handouts?|every word)\\b`,
    'i',
  ),
];

/** What it was done for hedges nothing. */
const PURPOSE = /\b(?:so that|so|in order (?:that|to)|to (?:enable|let|allow|help))\b[^.;]{0,120}/gi;

/** It is said that it is not so, or only that it could be, or of a part or another thing. */
const HEDGED =
  /\b(?:not|n’t|never|no|nor|neither|nobody|none|nothing|nowhere|without (?!(?:an?y? )?(?:\w+ )?(?:conditions?|reserv|restrict|limit|redact|except|marking|fuss|delay|charge|asking|obligation|undertaking))|(?:private|closed|exempt|confidential) (?:sessions?|meetings?|part|items?|papers|annexe?|appendix)|in camera|unless|if|will|shall|whether|would|could|might|(?<!\b(?:in|of|by|since|last|this|early|late|until|on|\d{1,2}) )may|should|cannot|summar\w+|gist|fact that|outcome|rather than|other than|except|redacted|only that|before it|different|another|anything|wants?|wanted|hopes?|asked)\b/i;

const LEAVING_NOTHING_OUT =
  /\b(?:without|with no(?:thing)?|nothing)\b(?: \w+){0,3} (?:removed|redact\w*|omi\w+|taken out|left out|blacked out|blanked out|changed|cut|deleted)\b/gi;

/** A sentence without the words by which a thing is whole, which deny nothing of it: "without any part removed". */
export function inFull(sentence: string): string {
  return sentence.replace(LEAVING_NOTHING_OUT, ' ');
}

/** Said, and not taken back in the same sentence; what follows of other things takes nothing back. */
function isPlain(words: string, says: RegExp): boolean {
  return says.test(words) && !HEDGED.test(inFull(words).replace(NEED_ONLY, ' ').replace(NO_OTHERS, ' '));
}
const NO_OTHERS = /\band there (?:are|were|is|was) no others?\b[^.;]{0,60}/gi;
const NEED_ONLY = /\bwould (?:only |merely |just )?(?:need|have) to\b/gi;

/** True where a sentence says that it was made known to anybody at all. */
export function isInPublic(sentence: string): boolean {
  const words = sentence.replace(PURPOSE, ' ');
  return isInPlace(words) && isPlain(words, PUBLICITY);
}

/** The place is where it was made known, and not a thing among others: "in the paper", "the press ran it"; not "quoted for windows". */
function isInPlace(words: string): boolean {
  return IN_PLACE.test(words) || PLACE_TELLS.test(words);
}

/** True where a sentence says that somebody outside was given it. */
export function isHandedOut(sentence: string): boolean {
  const words = sentence.replace(PURPOSE, ' ');
  return HANDED.some((one) => isPlain(words, one));
}

const SEEN =
  /\b(?:seen|see|sees|saw|visible|in (?:plain|full|open|clear) (?:view|sight)|view(?:ed)?|spot(?:ted)?|watch(?:ed)?|photograph\w*|pictures?|filmed|noticed|observed|counted|look(?:ed)? at|walk(?:s|ed|ing)? past|pass(?:es|ed|ing)? (?:by)?|passers?-by|sign(?:s|ed|posted|posts?)?|plaques?|plates?|boards?|banners?|painted|marked|labelled|yellow|bright|coloured|lit|floodlit|landmark|mast|tower|known|knows?|famous|open days?|tours?|visitors?)\b/i;
const BY_ANYBODY =
  /\b(?:anyone|anybody|everyone|everybody|all|public(?:ly)?|passers?-by|passengers|motorists|drivers|visitors|walkers|residents|neighbours|locals?|tourists|customers|road|street|pavement|footpath|highway|lane|square|car park|beach|bridge|railway|train|bus|top deck|outside|gate|gates|entrance|front|doors?|wall|fence|roof|roadside|kerb|miles|village|town|widely|well|generally|commonly|common knowledge|map|maps|street view|satellite|aerial|signs?|plaques?|boards?|plates?)\b/i;

/** True where a sentence says that anybody can see it, or knows it. */
export function canBeSeen(sentence: string): boolean {
  const words = sentence.replace(PURPOSE, ' ');
  return BY_ANYBODY.test(words) && isPlain(words, SEEN);
}
