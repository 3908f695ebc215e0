import { asksFor, beginsLikeQuestion, isQuestion, spelt } from './phrases.ts';

/// Whether a question asks for recorded information, and whether it is a new one. The Act asks for no form of words
/// (FOIA s.8), so what is asked for has to tell.

/** A question's words, those that introduce its list, and in prose the sentence before it; '' when there is none. */
export type RecordAsk = { readonly text: string; readonly lead: string; readonly before: string };

const RECORDED =
  /\b(?:how (?:many|much|often|long)|numbers? of|no\.? of|number|total|cop(?:y|ies)|cost|costs|spen[dt]|spending|paid|payments?|amount|list|details?|dates?|names?|polic(?:y|ies)|procedures?|contract|contracts|budget|breakdown|average|percentage|proportion|figures?|data|records?|minutes|reports?|correspondence|e-?mails|statistics|annual|per year|financial year|(?:19|20)\d\d|software|supplier|provider|system|held|hold|stock|reviews?|assessments?|survey|schedule|licen[cs]es?|whether|nifer|faint|sawl|cyfanswm|gwariant|copi|manylion)\b/i;

const FIGURE =
  /\b(?:how (?:many|much|often|long)|numbers?|totals?|costs?(?! (?:limit|ceiling|threshold))|spen[dt]|spending|expenditure|outturn|sums?|amounts?|percentage|proportion|average|figures?|statistics|breakdown|budget|income|readings?|the (?:same|equivalent|updated|corresponding) (?:\w+ )?(?:for|from|in)(?= [^.?!]{0,30}(?:19|20)\d\d)|nifer|faint|sawl|cyfanswm|gwariant)\b/i;
const DOCUMENT =
  /\b(?:(?:photo)?cop(?:y|ies)|sight of|documents?|documentation|codes? of (?:practice|conduct)|manuals?|handbooks?|inventor(?:y|ies)|papers|files?|footage|recordings?|photographs?|photos|maps?|transcripts?|spreadsheets?|memorand(?:um|a)|polic(?:y|ies)|procedures?|protocols?|guidance|guidelines|(?<!\b(?:\d{1,3}|few|five|ten|fifteen|twenty|thirty|spare) )minutes|reports?|contracts?|agreements?|leases?|licen[cs]es?|logs?|registers?|correspondence|e-?mails|letters?|memos?|notes|plans|drawings|assessments?|audits?|surveys?|reviews?|business cases?|terms of reference|strateg(?:y|ies)|briefings?|inspections?|inspection records?|lists?|schedules?|records|data ?sets?|invoices|accounts|specifications?|studies|study|certificates?|permits?|risk register|rotas?|copi|copïau|polisi)\b/i;
const DECISION =
  /\b(?:who (?:took|made|decided|approved|authori[sz]ed|signed|ordered|owns?|runs?|manages?|holds?|awarded|won|supplie[sd]|provides?|paid|carried out|chose|is (?:responsible|the owner|contracted))|(?:on|at) (?:whose|what|which) (?:orders?|authority|dates?|meeting)|by whom|what (?:was|were) the|when (?:was|were|did)|which (?:compan(?:y|ies)|contractors?|firms?|suppliers?|officers?|councillors?|streets|sites|schools|roads)|(?:names?|dates?) of|dates? (?:on|when)|whether (?:any|a|an|the))\b/i;
const PERIOD =
  /\b(?:in|since|during|between|from|for|of|by|at|on|to|and|after|before) (?:\S+ ){0,4}(?:19|20)\d\d\b|\b(?:financial|calendar|academic|last|past) (?:\w+ )?years?\b/i;

// The sender's own bill or application; prices and times of a service, and what the reader thinks or means to do; the
// answer that is being waited for.
const OWN_AFFAIR =
  /\b(?:my|our) (?:own )?(?:\w+ ){0,2}(?:account|bills?|bins?|claim|application|appointment|permit|orders?|invoices?|quotes?|quotation|booking|payments?|case|file|records|licen[cs]e|council tax|rent|benefit|form|certificate|tenancy|complaint|repairs?|letters?|award|statements?|pension|refund|deposit|boiler|personal data)\b|\b(?:his|her|their) (?:own )?(?:\w+ ){0,2}(?:claim|application|case|repairs|tenancy|rent|complaint|appeal|placement|account)\b|\b(?:my|our) clients?\b|\b(?:about|on|concerning) (?:me|myself)\b|\b(?:do|must|should|shall|can|may|would) (?:i|we) (?!(?:have|see|get|know|ask|please)\b)/i;
const INTENT =
  /\b(?:how much (?:is|are|would|will|for|to)\b|how (?:much|long) (?:does|do|will|would) (?:an?|it|i|we|one)\b|when (?:do|does|will|is|are) (?:the|my|our|your) (?:\w+ ){1,4}(?:start|open|close|begin|due)\b|how long did it take|do you (?:think|agree|feel|believe|want|like|need)|are you (?:happy|content|free|available|interested)|would you (?:be|like|prefer|say|agree)|(?:how|what|which|who|when|where)\b(?: \w+){0,3} should\b|(?:what|when|why|how) will you|will you (?:be|now|please)|(?:could|can|shall) we|(?:may|can|could) i (?:re-?use|use|publish|quote|pay|book|come|speak|call)|your (?:views?|thoughts|opinion|feedback|comments?))\b/i;
const LOOKS_BACK =
  /\b(?:(?:i|we)(?:'ve| have| had)? (?:already |previously |originally )?(?:asked|requested|sought|applied)|my (?:\w+ ){0,3}(?:request|complaint|e-?mail|letter|enquiry)|again|outstanding|missing|promised|withheld|redact\w*|unredacted|overdue|when (?:can|will|might|should|may) (?:i|we)|an? (?:full |proper |substantive |prompt )*(?:reply|response|answer|update|acknowledgement)|internal review|this review|this (?:request|matter|complaint))\b/i;

const ADDS =
  /\b(?:also|additionally|in addition|separately|furthermore|moreover|as well|instead|besides|at the same time|while (?:i|you|we)\b|(?:i|we) (?:would |should )?further (?:like|ask|request|want)|(?:another|one|two|three|a few|some) (?:more|further|other|new) (?:things?|questions?|points?|requests?|items?)|another (?:thing|question|request)|(?:new|fresh|separate|second|additional) (?:\w+ ){0,3}(?:requests?|questions?))\b/i;

const NEW_REQUEST =
  /\b(?:(?:new|fresh|separate|second|additional|further|more|other|another) (?:\w+ ){0,2}(?:requests?|questions?)|(?:another|one more|a different|on a separate|on another) (?:thing|matter|point|subject|note))\b/i;

/** True when the words name what bodies have on record: figures, documents, dates, names, systems. */
export function namesRecords(text: string): boolean {
  return (RECORDED.test(text) || FIGURE.test(text) || DOCUMENT.test(text)) && !isNoRecordAsk(text);
}

/** True for an item below words that ask for figures of a period: "Please send for 2025, by month: • Attendances". */
export function namesFiguresOfPeriod({ text, lead }: RecordAsk): boolean {
  return (
    asksFor(lead) && PERIOD.test(lead) && !isQuestion(text) && !isNoRecordAsk(text) && !isNoRecordAsk(lead)
  );
}

/** True when figures of a past or present period are asked for. The period may stand in the words above the list. */
export function asksFiguresOfPeriod({ text, lead }: RecordAsk): boolean {
  return FIGURE.test(text) && (PERIOD.test(text) || PERIOD.test(lead)) && !isNoRecordAsk(text);
}

/**
 * True when a figure, a document, or who decided what and when is asked for, and neither the sender's own affair nor the
 * reader's views.
 */
export function asksFiguresOrDocuments(asked: RecordAsk): boolean {
  const text = spelt(asked.text);
  return (
    (FIGURE.test(text) || DOCUMENT.test(text) || DECISION.test(text)) && !isNoRecordAsk(text) && isPut(asked)
  );
}

// Asking for something as it is: "the latest route cards". One thing to be made, lent, sold or done is a service.
const ASKS_FOR_THING =
  /\b(?:(?:would|should|['’]d) (?:also |now )?(?:like|wish) (?:to (?:formally )?(?:request|ask for|obtain|see|have|receive) )?|(?:i|we)(?: am| are|['’]m|['’]re)? (?:(?:hereby|formally|now|also) )?request(?:ing)? |(?:please|(?:can|could|would|will) (?:you|i|we)|may i|kindly|possible to)(?: please| kindly| also| now| then){0,2} (?:send|provide|supply|give|e-?mail|forward|release|disclose|share|have|see|let)(?: me| us)?(?: with| have)? |(?:provide|supply|send) (?:me|us)(?: with)? )(?:sight of |access to |copies of |details of |information (?:on|about) )?(?:the|all|any|every|your|latest|current|full|complete|copies|details|information|figures) /i;
const SERVICE_THING =
  /\b(?:forms?|links?|brochures?|leaflets? (?:and|or) forms?|quot(?:e|ation)s?|price lists?|invit(?:e|ation)s?|log-?in|password|attachment|engineers?|someone|somebody|refund|repairs?|removal|collection|replacement|installation|appointment|booking|call ?back|opening (?:hours|times)|reply|response|answer|update|chance|opportunity|money|keys?|bins?|parcel|delivery|invoice|receipt|payment|help|advice|support|assistance|meeting|times?|day|date)\b(?=\W*$|[,.;:?!]| (?:for|of|to|from|please|on|in|at|by|and|or|that|which|when|so|as|with|you|i)\b)/i;
const PARTICULARS =
  /(?:\byour (?:\w+ ){0,3}(?:names?|address|date of birth|passport|driving licence|account|bank|sort code|phone|telephone|mobile|income|signature|consent|availability|references|cv|payslips?|identity|id|e-?mail|salary|age|postcode|date of birth|order number|shoe size)\b|\bproof of (?:\w+ )?(?:income|address|identity|id|residence|purchase|ownership)\b|\b(?:national insurance|account|passport|policy|order) number\b|\bdate of birth\b|\bbank (?:details|statements?)\b|^\W*(?:full )?names?(?: and (?:full )?address)?\W*$)/i;

/** True when something is asked for as it is, whatever the noun: "I would like to request the latest route cards." */
export function asksForAThing(asked: RecordAsk): boolean {
  const words = ASKS_FOR_THING.exec(asked.text);
  if (words === null) return false;
  const thing = asked.text.slice(words.index + words[0].length).slice(0, 120);
  return !SERVICE_THING.test(thing) && !isNoRecordAsk(asked.text) && !looksBack(asked);
}

/** True when the reader's own name, papers or account are asked for, as a bank or an employer does. */
export function asksForParticulars({ text }: RecordAsk): boolean {
  return PARTICULARS.test(text);
}

// "How do I appeal?", "What band am I in?": what somebody has to know for an affair of their own.
const OWN_PART =
  /\b(?:how|where|when|what|which|who|whom|if|can|could|do|does|did|will|would|should|must|may|am|is|are|was|has|before|once)(?: (?!your?\b)[\w’'-]{1,20}){0,4} (?:i|we)\b(?!['’]d| (?:please |just |also )?(?:have\b(?! to\b)|see|get|know|ask|obtain|request|understand|would|should|could|trouble|wish|want|like))|\b(?:do|am|will|must|should) (?:i|we)\b/i;
// What is the sender's; their street, their councillor and their research are no affair of theirs alone.
const OF_MINE =
  /^how to\b|\b(?:if|whether|is|are|was|has|have|when|where|why|how|that|of|on|for|about) my (?!(?:\w+ ){0,2}(?:street|road|lane|area|ward|village|town|city|estate|block|building|neighbou?rhood|parish|constituency|district|county|school|council|councillors?|mp|local|research|dissertation|thesis|project|request|questions?|knowledge|understanding|home|house)\b)\w/i;
const FAMILY_PART =
  /\b(?:if|can|could|do|does|did|will|would|should|must|may|is|was|has|when|before) (?:he|she|they|my (?:\w{1,20} )?\p{L}{3,12})\b|\b(?:he|she) (?:need|needs|has|have|will|must|can|should)\b/iu;

/** True when it is asked what becomes of the sender, or in a mail about one of the family (`ofFamily`) of them. */
export function asksOfOwnPart({ text }: RecordAsk, ofFamily: boolean): boolean {
  return (
    OWN_PART.test(text) || OWN_AFFAIR.test(text) || OF_MINE.test(text) || (ofFamily && FAMILY_PART.test(text))
  );
}

/** True when a record or a thing is asked for that no earlier mail did. */
export function asksSomethingNew(asked: RecordAsk | undefined): boolean {
  return asked !== undefined && (asksAfresh(asked) || asksForAThing(asked));
}

/** True for a bare question to the body: "How many permits did you issue in 2025?" */
export function asksOutright(asked: RecordAsk): boolean {
  return isQuestion(asked.text) && asksAfresh(asked);
}

/** True when it asks for what no earlier mail did, as far as the words tell. */
export function asksAfresh(asked: RecordAsk): boolean {
  return asksFiguresOrDocuments(asked) && !looksBack(asked);
}

/** True when the words say of themselves that they add to what was asked before. */
export function addsToEarlier({ text, lead, before }: RecordAsk): boolean {
  return ADDS.test(text) || ADDS.test(lead) || NEW_REQUEST.test(before);
}

function looksBack({ text, lead }: RecordAsk): boolean {
  return LOOKS_BACK.test(text) || LOOKS_BACK.test(lead);
}

function isNoRecordAsk(text: string): boolean {
  return OWN_AFFAIR.test(text) || INTENT.test(text);
}

// A noun alone ("Number of dogs seized") is put as a question where a list or a sentence was read as one.
function isPut({ text, lead }: RecordAsk): boolean {
  return asksFor(text) || asksFor(lead) || beginsLikeQuestion(text);
}
