/// The words by which requests ask, open, close and set terms. Every pattern is linear: bounded gaps, no nesting.

// "Tell me" is said to the reader; what "the nurses tell me" is a story. Before an order stands nothing, or one of a few words.
const ORDERED =
  "(?:(?<![\\w)’'] )|(?<=\\b(?:please|pls|plz|kindly|you|to|and|or|also|then|now|just|so|but|finally|lastly|next|first|hi|hello|sir|madam|all|team|someone|somebody|anyone|foi|u|ya|folks) ))";
const GIVE_ME = `${ORDERED}(?:provide|supply|send|tell|give|e-?mail) (?:me|us)\\b`;
const PLEASE =
  "(?:please|pls|plz|kindly|grateful if you (?:could|would|can)|(?:can|could|would|will|may) (?:you|i|we|the \\w+)|would it be possible|i(?:'d| would| should| want| wish)?(?: also| like| to| now)* (?:like|request|ask|seek|want|wish|need|require)(?:ing|ed)?|i(?:'m| am) (?:also )?(?:asking|requesting|seeking|after|looking for|writing to (?:ask|request))|we (?:would|request|seek|ask|wish|are (?:seeking|requesting))|may i|let me (?:know|have))";
const ASK_VERB =
  '(?:provide|supply|send|tell|state|confirm|give|advise|list|disclose|release|forward|explain|share|answer|let|say|see|know|have|copy|copies|receive|request|like|information|clarify|specify|detail|include|set out|identify|describe|indicate|outline|break down|complete|respond|inform|ask)';

const ASKS_FOR = new RegExp(`\\b${PLEASE}\\b.{0,120}\\b${ASK_VERB}\\b|${GIVE_ME}`, 'i');
const WISHES_FOR =
  /\bi(?:'?d| would| should| want| wish| am|'m)?(?: also| now| further)* (?:like|request|seek|want|need|require|requesting|seeking|after|asking for|looking for)(?: also| now)? (?:to (?:have|see|know|be|get|obtain|receive|request|ask)|the|your|a|an|any|all|some|everything|details?|cop(?:y|ies)|information|figures?|data|records?|confirmation|disclosure|release|access|sight)\b|\band (?:want|wish|need|would like|should like) (?:to (?:see|have|know)|copies|a copy|details|figures|records)\b/i;
// "I would like:", "Looking for:": what is wished for stands below.
const WISHES_BELOW =
  /(?:\b(?:i|we)(?:['’]?d| would| should|['’]m| am|['’]re| are)?(?: also| now| just| really| therefore)? (?:like|want|need|require|request|seek|wish|ask|asking|after|seeking|requesting|looking)(?: (?:for|to (?:have|see|know|get|obtain|ask|request|receive)))?|^(?:looking for|seeking|requesting|wanted|needed|required|information (?:sought|wanted|needed|required|requested))|\b(?:can|could|may) (?:i|we) (?:please |kindly |also )?(?:have|get|see|ask(?: for)?|know|request))(?: please)?\s?[:–—-]$/i;
const TOLD = '(?:have|know|see|receive|learn|get|find out|be (?:told|sent|given))';
/** Asking politely, as a pattern's source: "I should be glad of copies", "it would help me to know". */
export const POLITE = [
  `\\b(?:would|should|['’]d|['’]ll|am|['’]m) (?:\\w+ ){0,2}(?:be )?(?:(?:most|very|so|really|also|therefore|much) ){0,2}(?:glad|grateful|obliged|interested|keen|curious) (?:(?:of|for) (?!your\\b|an? (?:\\w+ )?(?:reply|response|answer|acknowledgement)|any (?:help|assistance))|to ${TOLD}\\b|if (?:you|the|someone|somebody)\\b|in (?:knowing|seeing|having|receiving|getting|obtaining)\\b)`,
  `\\bappreciate (?:it if you|an? (?:copy|list|note|breakdown|summary)|copies|details|sight of|knowing|seeing|being (?:told|sent|given))\\b`,
  `\\bit would (?:\\w+ )?(?:help|assist|interest|be (?:\\w+ )?(?:helpful|useful|good|interesting)) (?:(?:me|us) )?to ${TOLD}\\b`,
  `\\b(?:might|may) (?:i|we) (?:\\w+ )?${TOLD}\\b`,
  `(?<!\\byou )\\b(?:trying|hoping|want|wants|wanting|wish|wishes|keen|like|love|asked (?:me|us)|need) to (?:find out|know|learn|see|understand|get hold of|obtain)\\b`,
  `\\b(?:asked|instructed|tasked|directed|authori[sz]ed|requested) (?:\\w+ )?to (?:obtain|request|ask|find out|get|seek|enquire|inquire|establish|secure)\\b`,
  `\\b(?:cop(?:y|ies)|sight|details|lists?|dates?|names?|minutes|notes?|plans?|reports?|any (?:light|word|clue|records?|papers?)|anything|something|whatever) (?:[^\\s.?!]{1,30} ){0,12}would (?:also )?be (?:(?:very|most|much|really|so|greatly|particularly|especially|also|of) ){0,2}(?:helpful|useful|appreciated|welcomed?|valued|ideal|great|lovely|handy|interesting|use|interest|help|value)\\b`,
  `\\b(?:curious|interested|keen|anxious|eager|hoping|concerned) to (?:know|see|learn|find out|discover|establish|understand)\\b`,
  `\\byou (?:could|might|can|will|would|may) (?:(?:perhaps|please|kindly|also|then|be able to) ){0,2}(?:tell|send|give|supply|forward|e-?mail|show|let|provide) (?:me|us|my|our|them)\\b`,
  `\\bif (?:i|we) (?:knew|could (?:know|see|learn|have|be told)|had|might (?:know|see|have)) (?:who|how|what|which|when|where|why|whether|the|an?|copies|sight)\\b`,
  `\\b(?:what|all) (?:i|we)(?: am|'m|’m| are|'re|’re| would| should|'d|’d)? (?:really |chiefly |mainly )?(?:after|like|want|need|seek|seeking|looking for|asking for|wish to (?:know|see|have))(?: to (?:know|see|have))? (?:is|are)\\b`,
  `^(?:also |and )?(?:grateful|obliged|glad|thankful) (?:for|of) (?!your\\b|an? (?:\\w+ )?(?:reply|response|answer|acknowledgement|update)|any (?:help|assistance))`,
  `\\b(?:(?:i|we) wonder|wondering|wondered if|wondered whether) ?(?:if|whether|how|what|which|who|whose|when|where)?\\b`,
  `\\bwould (?:\\w+ )?(?:welcome|value) (?!your\\b|an? (?:\\w+ )?(?:reply|response|answer|call|chat|meeting|word|visit|apology)|the (?:chance|opportunity))`,
  `\\b(?:any|is there a) (?:chance|possibility|prospect) of (?!an? (?:reply|response|answer|update))`,
  `\\b(?:i|we) (?:demand|insist|expect|require|want) (?:to (?:be|have|see|know)|(?:the|a|an|any|all|copies|details|figures|sight|disclosure)\\b)`,
  `\\b(?:are you|is it|is the \\w+|would you be) (?:able|possible) to (?:send|tell|give|say|share|supply|provide|have|let|see|confirm|know)\\b`,
  `\\b(?:i|we) (?:do |hereby |therefore |also |now |formally |respectfully ){0,2}(?:ask|request|seek) (?:for |to (?:see|have|know|be) |(?:the|a|an|any|all|copies|details|figures|sight|disclosure)\\b)`,
].join('|');
const ASKS_POLITELY = new RegExp(POLITE, 'i');
const WELSH_ASKS =
  /\b(?:a (?:fyddech|allwch|wnewch|oes modd)|hoffwn|rwy'n gofyn|rwyf yn gofyn|gofynnaf|rhowch|darparwch|anfonwch|os gwelwch yn dda)\b/i;
const SLOPPY =
  /\b(?:an(?= (?:wh|wi|we|wo|wa|ho|hw))|dus|wen|wat|wot|wich|wer|ware|hw|hoo|y|meny|mutch)(?= )/gi;
const SPELT: Readonly<Record<string, string>> = {
  an: 'and',
  dus: 'does',
  wen: 'when',
  wat: 'what',
  wot: 'what',
  wich: 'which',
  wer: 'where',
  ware: 'where',
  hw: 'how',
  hoo: 'who',
  y: 'why',
  meny: 'many',
  mutch: 'much',
};

/** The words with interrogatives put right: "also wen was the signs last checked" is a question all the same. */
export function spelt(text: string): string {
  return text.replace(SLOPPY, (word) => SPELT[word.toLowerCase()] ?? word);
}

const INTERROGATIVE =
  /^(?:(?:and|also|if (?:so|yes|not|no)|finally|lastly|in addition|secondly|thirdly|first|second),? )?(?:how|what|which|who|whom|whose|when|where|why|whether|has|have|had|is|are|was|were|do|does|did|can|could|will|would|may|faint|beth|pa|pwy|pryd|ble|sut|sawl|a oes|ydy|ydych|yw)\b/i;
const NOUN_ASK =
  /^(?:please )?(?:the |a |an |any |all |each |every |details?\b|cop(?:y|ies)\b|numbers? of|total|names?\b|dates?\b|lists?\b|figures?\b|information\b|data\b|records?\b|correspondence\b|amounts?\b|average|breakdown|annual|number\b|costs?\b|minutes\b|e-?mails?\b|reports?\b|policies\b|nifer\b|copi\b|manylion\b|cyfanswm\b|enw\b)/i;

// "We ask, under the Environmental Information Regulations, for …", "copies of the following under the Act:": the law that is
// named in between parts the verb from what is asked for.
const BY_LAW =
  /,? (?:under|pursuant to|in accordance with|using|by virtue of|as per) (?:the )?(?:terms of the |provisions of the )?(?:section \d{1,3}(?:\(\d\))? (?:of the )?)?(?:[A-Z][\w()]{0,20} |of (?=[A-Z])|and (?=[A-Z])){0,6}(?:Act|Regulations|FOIA?|EIRs?|FOISA)\b(?: \(Scotland\))?(?: (?:19|20)\d\d)?(?: \([^)]{1,12}\))?,?/g;

/** The words without the law that they name by the way. */
export function withoutLaw(sentence: string): string {
  return sentence.replace(BY_LAW, '');
}

/** True when the sentence asks to be given or told something, which is what a request does. */
export function asksFor(sentence: string): boolean {
  return (
    isQuestion(sentence) ||
    ASKS_FOR.test(sentence) ||
    WISHES_FOR.test(sentence) ||
    WISHES_BELOW.test(sentence.slice(-120)) ||
    ASKS_POLITELY.test(sentence) ||
    ASKS_POLITELY.test(withoutLaw(sentence)) ||
    WELSH_ASKS.test(sentence)
  );
}

/** True for a sentence that ends as a question does. */
export function isQuestion(sentence: string): boolean {
  return /\?["'”’)\]]{0,2}$/.test(sentence);
}

/** True when the words begin as a question or as the name of what is wanted: "How many", "The number of". */
export function beginsLikeQuestion(text: string): boolean {
  return INTERROGATIVE.test(spelt(text)) || NOUN_ASK.test(text);
}

const PLAIN_QUESTION =
  /^(?:(?:and|also|plus|or|firstly|secondly|thirdly|finally|lastly|first|second|then),? ){0,3}(?:how (?:many|much|often|long|far|old|big|large|frequently)\b|(?:what|who|whose|which|when|where|why|how|whom) (?:exactly |else )?(?:is|are|was|were|has|have|had|do|does|did|can|could|will|would|should|happ[a-z]{1,6})\b(?! why\b)|what (?!i\b|we\b|you\b|an?\b|the\b|this\b|follows\b|matters\b)\p{L}+ (?:\p{L}+ ){0,3}(?:is|are|was|were|has|have|had|do|does|did|can|could|will|would|should)\b|which (?!i\b|we\b|you\b|the\b|in turn\b|means\b|makes\b)\p{L}+ (?:\p{L}+ ){0,3}(?:is|are|was|were|has|have|had|do|does|did|made|got|gets|run|runs|paid|pays)\b|who (?!knows\b|cares\b|i\b|we\b|you\b)\p{L}{2,}(?:s|d|t|n|e)\b|how (?:is|are|was|were) |(?:what|who|how|where|when)['’]?s (?!more\b|worse\b|next\b|why\b))/iu;

/** True for a sentence worded as a question, be its mark missing: "how much did it cost and who paid for it". */
export function asksPlainly(sentence: string): boolean {
  return PLAIN_QUESTION.test(spelt(sentence));
}

/** True when the words begin with an interrogative. */
export function beginsInterrogative(text: string): boolean {
  return INTERROGATIVE.test(text);
}

/** True for words that go on to a list: they end in a colon or a dash, or speak of "the following". */
export function leadsIn(text: string): boolean {
  return (
    /[:;–—-]$/.test(text) ||
    /\b(?:the following|as follows|questions? (?:below|that follow)|these questions|canlynol)\b/i.test(text)
  );
}

const ACT =
  /\b(?:freedom of information|foi(?:a|sa)?|foi\(s\)a|environmental information|eirs?|information request|request for information|rhyddid gwybodaeth|gwybodaeth amgylcheddol)\b/i;

/** True when the words name an access law or call something a request for information. */
export function namesAct(text: string): boolean {
  return ACT.test(text);
}

const OWN_DATA =
  /\b(?:under (?:the |uk )?data protection (?:law|act|legislation)|subject access(?! (?:requests|procedure|polic|template|figures|statistics|backlog|team|log\b))|gdpr|article 15|dsar|sar\b|about me\b|(?:hold|have|held|stored) on me\b|my (?:own )?(?:\w+ )?(?:file|records?|personal data|personal information|medical|account|case notes)|recordings of my|(?:hold|have|held|kept|stored) (?:about|on) my (?:late )?(?:son|daughter|child|children|mother|father|husband|wife|partner))\b/i;

/** True when the words ask for what is held on the sender or the sender's family. */
export function asksForOwnFile(text: string): boolean {
  return OWN_DATA.test(text);
}
