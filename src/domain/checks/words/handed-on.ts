/// That what was kept was given to somebody outside, whoever that is: who gave, what was given, to whom, and on what terms.

const GAVE =
  /\b(?:sent|gave|given|handed|passed|forwarded|supplied|provided|e-?mailed|posted|lent|showed|shown|released|disclosed|copied|delivered|furnished|presented|issued|circulated|shared|read|let)\b/i;
/** Either before the one who got it ("to the association") or with that one first ("the association was sent it"). */
const TO =
  /\b(?:sent|gave|given|handed|passed|forwarded|supplied|provided|e-?mailed|posted|lent|showed|shown|released|disclosed|copied|delivered|furnished|presented|issued|circulated|shared|read)\b(?:(?! (?:us|to us|by)\b)[^.;]){0,60}?\b(?:to|with)\b ((?:the |an? |its |their |his |her |every |all |both )?[^.,;]{3,60})/i;
/** People who keep it: of the authority, its advisers, those who share its interest or decide on it. */
const INSIDE =
  /^(?:us\b|our\b|the (?:council|trust|board|cabinet|committee|force|university|college|school|department|authority|agency|governors?|trustees|directors?|members?|minister|ministers|leader|chief|chair\w*|executive|monitoring|legal|head|court|tribunal|judge|commissioner|ombudsman|regulator|police|auditors?|insurers?|information|section|planning|property|finance|senior|partnership)\b|counsel\b|(?:its|their|his|her) (?:solicitors?|counsel|lawyers?|legal|board|members|officers|insurers?|staff|client)|(?:an? )?(?:solicitors?|barrister|lawyers?|counsel|officers?|members?|councillors?|trustees|governors|ministers|staff|colleagues|insurers?|auditors?|leading|junior|senior|few|small|limited|those|whom|date|any|(?:no|any)(?:body|one)|effect|be\b|do\b|see\b|say\b|help\b|find\b|which|what|that|this|it\b|them\b|him\b|her\b|two\b|three\b|our\b|the effect|you\b|public))|\b(?:in-house|internal|joint(?:ly)?)\b/i;
const RECEIVED =
  /\b(?:has|have|had|got|received|was (?:sent|given|handed|shown|lent)|were (?:sent|given|handed|shown|lent)|holds?|kept|took away|took home)\b[^.;]{0,20}\b(?:a |its own |their own |full |the (?:whole|full) )?(?:cop(?:y|ies)|text|whole of it|all of it)\b/i;
/** What was kept is named, and as a whole. */
const KEPT =
  /\b(?:advice|opinion|note|memorandum|letter|it|them|they|whole|all of it|cop(?:y|ies)|full text|every word)\b/i;
const ON_TERMS =
  /\b(?:confiden\w+|under seal|common interest|privileg\w+ (?:was |is |were )?(?:kept|reserved|preserved|maintained|not waived)|without waiv\w+|limited waiver|undert(?:ook|aking)|on (?:the )?terms that|return(?:ed)?|non-disclosure|strictly|for (?:its|their) eyes|not (?:to|been)|never|nobody|no one|none|nothing|if|whether|would|could|might|will|may|should|cannot|unless|asked|wants?|summar\w+|gist|outcome|redact\w+|instructions?)\b/i;
/** Words on freedom take nothing back: "without any condition". */
const FREELY =
  /\b(?:without (?:any |a )?(?:condition|restriction|reservation|limit)\w*|no (?:conditions?|restrictions?|strings)(?: attached)?|free (?:to use|for use|of)[^.,;]{0,30}|not in confidence|with(?:out| no) (?:a |any )?(?:word|mention) (?:on|of|about) confiden\w+)\b/gi;
const SO_THAT = /\b(?:so that|in order (?:that|to)|so as to|to help|to let|to enable)\b[^.;]*/gi;

/** True where a sentence says that what is kept was given to somebody outside, and on no terms that keep it. */
export function isHandedOn(sentence: string): boolean {
  const words = sentence.replace(FREELY, ' ').replace(SO_THAT, ' ');
  if (ON_TERMS.test(words) || !KEPT.test(words)) return false;
  const to = TO.exec(words)?.[1];
  if (to !== undefined && GAVE.test(words)) return !INSIDE.test(to) && isSomebody(to);
  return RECEIVED.test(words) && SOMEBODY.test(words) && !/\b(?:we|our|us|council’s)\b/i.test(words);
}

const SOMEBODY =
  /\b(?:association|society|club|group|federation|union|compan(?:y|ies)|firm|partnership|developers?|landlords?|tenants?|residents?|neighbours?|traders?|owners?|operators?|charity|church|diocese|campaign\w*|committee of|forum|friends of|federation|chamber|contractors?|suppliers?|bidders?|consultants?|architects?|surveyors?|journalists?|newspapers?|editor|MP|opponents?|objectors?|applicants?|claimants?|families|parents?|unions?|estate|(?:county|parish|town|district|neighbouring|other) council|investors?|bank|lenders?|purchasers?|buyers?|vendors?|sellers?|farmers?|growers?|drivers?|players?|members of the (?:public|club|association|society))\b/i;
function isSomebody(words: string): boolean {
  return SOMEBODY.test(words) || /^(?:the |an? )?\p{Lu}[\p{L}’'&-]{1,30}/u.test(words);
}

/** Put with papers that anybody can read: "attached in full to the report that the committee considered in public". */
const PUT_WITH =
  /\b(?:attached|appended|annexed|included|reproduced|printed|set out|quoted|published|added|bound)\b[^.;]{0,40}\b(?:to|in|with|at the (?:back|end) of|as (?:an )?(?:appendix|annex\w*))\b[^.;]{0,50}\b(?:report|papers?|agenda|minutes|pack|statement|proof|booklet|plan|study|brief|submission|consultation|leaflet)\b/i;
const FOR_ALL =
  /\b(?:public(?:ly)?|published|web ?site|online|open session|in open|press|library|anyone|anybody|everyone)\b/i;
const NOT_FOR_ALL =
  /\b(?:not|never|no|exempt|private|confidential|closed|part (?:2|two|II)|excluded|without the|summar\w+|whether|if|would|could|may)\b/i;

/** True where a sentence says that it stands in full in what anybody can read. */
export function isPutWithPublicPaper(sentence: string): boolean {
  return PUT_WITH.test(sentence) && FOR_ALL.test(sentence) && !NOT_FOR_ALL.test(sentence);
}
