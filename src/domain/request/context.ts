import { isAboutAnswer } from './about-answer.ts';
import type { LeftOut, SharedContext } from './foi-request.ts';
import { asksFor, isQuestion, namesAct } from './phrases.ts';
import { asksFiguresOrDocuments } from './record-asks.ts';

/// What a paragraph that is no question does: greet, close, set a period, wish a format, argue, ask no more.

export type Role =
  | { readonly is: 'context'; readonly kind: SharedContext['kind'] }
  | { readonly is: 'left-out'; readonly reason: LeftOut['reason'] };

type Rule = { readonly role: Role; readonly pattern: RegExp };

const leftOut = (reason: LeftOut['reason'], pattern: RegExp): Rule => ({
  role: { is: 'left-out', reason },
  pattern,
});
const context = (kind: SharedContext['kind'], pattern: RegExp): Rule => ({
  role: { is: 'context', kind },
  pattern,
});

const RULES: readonly Rule[] = [
  leftOut(
    'greeting',
    /^(?:dear|hi|hello|hiya|hey|good (?:morning|afternoon|evening|day)|greetings|to (?:whom|the)|fao|for the attention|annwyl|helo|bore da|prynhawn da|sirs?\b|madam)\b.{0,120}$/i,
  ),
  context(
    'cost-fallback',
    /\b(?:section 12\b|s\.? ?12\b|(?:cost|fees?|appropriate|time|18.hours?|24.hours?) (?:limit|threshold|ceiling)|over the limit|exceeds? the (?:cost|limit|appropriate|time)|within the (?:cost |time |appropriate )?limit|too (?:costly|expensive|long|broad|wide)|aggregat|section 16\b|(?:narrow|refine|reduce) (?:the |my |this |your )?(?:scope|request)|until (?:the )?(?:time|limit|hours) (?:runs?|is|are)|any (?:fee|charge|cost)s?\b.{0,60}\b(?:payable|before|advance|inform|let me know|proceed)|costs? (?:more than|money|a fee)|(?:if|should|where) (?:there (?:is|are|will be|be)|you (?:intend|propose|need|wish) to) .{0,30}(?:charge|fee)s?\b)/i,
  ),
  context(
    'format',
    /\b(?:(?:in|as|by|via|to) (?:an? )?(?:electronic|excel|csv|spreadsheet|pdf|word|machine.?readable|e-?mail|post|writing|table|re-?usable|open format)\w*|(?:if|where)\b.{0,40}\b(?:easier|simpler|quicker) (?:to|for)\b|electronic(?:ally| form| format| copies)|(?:preferred|preferably) |format\b|descending order|ascending order|\.csv\b|\.xlsx?\b|excel\b|csv\b|spreadsheet (?:format|please)|fformat|taenlen|yn electronig)/i,
  ),
  leftOut(
    'closing',
    /\b(?:look(?:ing)? forward to|thank(?:s| you) (?:for|in advance|very|so)|many thanks|(?:do not|don't|please) hesitate|any (?:questions|queries|problems|difficult\w+)\b.{0,80}\b(?:contact|call|ring|let me|get in touch|e-?mail)|(?:unclear|clarification|not clear|clarify)\b.{0,80}\b(?:contact|ring|call|let me|please|e-?mail|touch|ask)|please (?:contact|ring|call|phone)|(?:please |kindly |you (?:could|would) )?(?:acknowledge (?:the |this|my|receipt|safe)|confirm (?:the )?receipt)|hear(?:ing)? from you|edrych(?:af)? ymlaen|grateful for (?:your|any) (?:help|assistance)|your (?:help|assistance|time|attention))/i,
  ),
  leftOut(
    'argument',
    /\b(?:20 working days?|twenty working days?|working days|statutory|obliged|obligation|public interest|exempt(?:ion|ions)?\b|redact|section \d{1,2}\b|personal (?:data|information)|commercial(?:ly)? sensitiv\w+|overrid|duty to|remind you|entitle[ds]?|(?:separate|single|two|treat\w*)\b.{0,40}\brequests?\b|(?:valid|this is|make|making|made|submit\w*|put|treat\w*)\b.{0,60}\b(?:foi|freedom of information|request|act|legislation)|information commissioner|internal review|re-?use|copyright|diwrnod gwaith)/i,
  ),
  context(
    'definition',
    /\b(?:by .{1,60} (?:i|we) (?:mean|include|refer|understand)|means|is defined as|definitions?|refers? to|for the (?:purposes?|avoidance)|interpret|should be (?:read|taken|understood)|i mean\b)/i,
  ),
  leftOut(
    'background',
    /^(?:i|we|my|our)\b[^.:?]{0,60}\b(?:lived?|living|been|worked|waited|paid|owned?|members?|residents?|suffered|used)\b[^.:?]{0,60}\b(?:years?|months?)\b[^:?]*$/i,
  ),
  context(
    'period',
    /\b(?:(?:for|cover(?:s|ing)?|between|over|during|since|from|in each of|relat\w+ to|period)\b.{0,80}\b(?:(?:19|20)\d\d|years?|months?|period|quarters?)|time ?(?:period|frame|scale)|date range)\b/i,
  ),
  context(
    'breakdown',
    /\b(?:(?:broken|break|breaking|split|separate|divided)\b.{0,40}\b(?:down|by|figures|out|totals)|by (?:ward|month|year|quarter|sex|gender|age|ethnicity|department|directorate|school)|percentages?|for each (?:year|month|of)|figures?\b.{0,60}\b(?:would|useful|helpful|separate))/i,
  ),
  context('note', /^(?:n\.?b\.?|notes?\b|please note|p\.?s\.?\b|nodyn)/i),
];

/** True for "Dear Sir". */
export function greets(text: string): boolean {
  return RULES[0]?.pattern.test(text) === true && !/:$/.test(text);
}

/** The role of a paragraph outside the questions. */
export function roleOf(text: string, afterQuestions: boolean): Role {
  const rule = RULES.find(({ pattern }) => pattern.test(text.slice(0, 1200)));
  if (rule !== undefined) return rule.role;
  if (asksFor(text) || namesAct(text)) return { is: 'context', kind: afterQuestions ? 'note' : 'preamble' };
  if (isQuestion(text)) return { is: 'left-out', reason: 'not-read' };
  return { is: 'left-out', reason: 'background' };
}

/** True when the paragraph sets terms for the whole request, or ends it, and so belongs to no one question. */
export function isGeneral(text: string): boolean {
  return RULES.some(({ pattern }) => pattern.test(text.slice(0, 1200)));
}

/** True for words that close the request or wish a format, even where they are as short as a title. */
export function endsRequest(text: string): boolean {
  const rule = RULES.find(({ pattern }) => pattern.test(text.slice(0, 1200)));
  if (rule === undefined) return false;
  return rule.role.is === 'context' ? rule.role.kind === 'format' : rule.role.reason === 'closing';
}

const TIMES =
  /\b(?:(?:for|in|during|over|between|since|from|cover(?:s|ing)?|relat\w+ to|to|until|of)\b[^.?]{0,80}\b(?:19|20)\d\d|(?:last|past|previous|each of the|current) (?:\w+ ){0,2}(?:years?|months?|quarters?)|(?:financial|calendar|academic) years?)\b/i;
const NAMED_ACT = /\b(?:act|regulations|rules|order)(?: \(scotland\))? (?:19|20)\d\d\b/gi;

/** True for words that say for which years or months something is asked. The year of an Act is none. */
export function setsPeriod(text: string): boolean {
  return TIMES.test(text.slice(0, 1200).replaceAll(NAMED_ACT, 'act'));
}

const TERMS_HEADING =
  /^(?:\W{0,3})(?:(?:preferred |response |reply |output |delivery |required |desired )?(?:formats?(?:ting)?|delivery|response|reply)(?: (?:of|and|for|preferences?|requirements?|requested|required|method|details|format|the)\b.{0,40})?|(?:important |additional |further |general |explanatory |final )?notes?(?: (?:on|for|about|to) .{1,40})?|(?:how to|guidance (?:on|for)|instructions? (?:on|for|to)|advice on|before you|when) (?:answer|respond|reply|complet|fill|start)\w*.{0,40}|housekeeping|practical(?:ities| points| matters)?|(?:the )?small print|(?:some |a few |my |our )?ground rules|terms|(?:clarifications?|refinement|advice and assistance|assistance|exemptions?|redactions?|exclusions?|partial disclosure|part(?:ial)? (?:disclosure|refusal)|public interest(?: test)?|costs? limits?|fees?|fees? and charges?|timescales?|time limits?|deadlines?|response times?|contact(?: details)?|acknowledge?ment|legal basis|legal framework|statutory (?:basis|framework|obligations)|basis (?:of|for) (?:the |this )?request|internal review|definitions?|scope|interpretation|time ?frame|(?:relevant |time )?periods?(?: covered)?|date range|background|introduction|context|purpose(?: of (?:the |this )?request)?)(?: (?:and|&|or|of|,) .{1,40})?)\W{0,3}$/i;

/** True for a heading above terms: "Format", "Notes", "Cost limit". What stands below asks nothing by itself. */
export function headsTerms(text: string): boolean {
  return text.length <= 80 && TERMS_HEADING.test(text);
}

const TERMS: readonly string[] = ['cost-fallback', 'format', 'closing', 'argument'];

/** True for words about how to answer, by when, at what cost or under which section, and not about what is asked. */
export function setsTerms(text: string): boolean {
  if (isQuestion(text) || asksFiguresOrDocuments({ text, lead: text, before: '' })) return false;
  if (isAboutAnswer(text)) return true;
  const rule = RULES.find(({ pattern }) => pattern.test(text.slice(0, 1200)));
  if (rule === undefined) return false;
  return TERMS.includes(rule.role.is === 'context' ? rule.role.kind : rule.role.reason);
}

const OF_ONE_QUESTION: readonly string[] = ['definition', 'period', 'breakdown', 'note'];

const ANAPHORA =
  /^(?:by .{1,40} (?:i|we) (?:mean|include|refer|understand)|(?:this|these|that) (?:should|must|includes?|need|would|is|means|might|may|could|refers?|can)\b|i mean|i\.e\.|e\.g\.|for example|(?:if|where) (?:so|not|yes|no|there|any(?! part| of (?:this|these|the)| figures?\b| answers?\b| information| data| questions?\b| items?\b)|this|that|it|one|none|held|available)\b|\[|\(|er enghraifft)/i;
const WEAK_ANAPHORA =
  /^(?:for (?:each|every) |(?:please )?(?:also )?(?:include|exclude|count|treat|state|give|list)\b|including|excluding|such as|where\b|if\b)/i;
const OTHER_ITEM =
  /\b(?:questions?|parts?|items?|points?|q)\.? ?\(?\d{1,2}[a-z]?\b|\b\d[a-z],|\b(?:all|every|each) (?:of )?(?:the )?(?:questions?|above|parts?|items?)|\bthe (?:above|questions)\b|\bany (?:part )?of (?:this|these|it|them)\b|\b(?:this|my|our) (?:foia? |whole |entire |information )?(?:request|enquiry|inquiry|e-?mail|letter|message)\b/i;

// Directly below an item: what to leave out of it, how exact it must be.
const NOTE_ON_ITEM =
  /^(?:(?:just|only|ideally|excluding|including|approximate|estimate[sd]?|rough(?:ly)?|a (?:simple |short |brief |rough )?(?:yes|no|list|total|figure|summary|number|estimate|range|date|description|photograph)\b|(?:figures|totals|numbers|dates|names|percentages|estimates)\b)|(?:please |kindly )?(?:also )?(?:count|leave out|omit|break|split|specify|indicate|say|name|describe|explain)\b)/i;

/**
 * True when a paragraph goes on about `question`, which stands above it: "For each notice this should give …". It need not take
 * up one of its words where it stands `near`, with no empty line between.
 */
export function continuesQuestion(text: string, question: string, near = false): boolean {
  const anaphora =
    ANAPHORA.test(text) ||
    (WEAK_ANAPHORA.test(text) && (near || sharesWord(text, question))) ||
    (near && NOTE_ON_ITEM.test(text));
  if (!anaphora || OTHER_ITEM.test(text) || definesElsewhere(text, question)) return false;
  const rule = RULES.find(({ pattern }) => pattern.test(text.slice(0, 1200)));
  return rule === undefined || (rule.role.is === 'context' && OF_ONE_QUESTION.includes(rule.role.kind));
}

// "By “the works” we mean …" belongs to a question that speaks of the works.
function definesElsewhere(text: string, question: string): boolean {
  const term = /^by ["“‘'](?:the |an? )?(.{1,40}?)["”’'] (?:i|we)\b/i.exec(text)?.[1];
  return term !== undefined && !question.toLowerCase().includes(term.toLowerCase().replace(/s$/, ''));
}

const COMMON = new Set([
  'please',
  'number',
  'figure',
  'figures',
  'include',
  'state',
  'total',
  'which',
  'there',
  'their',
  'these',
  'provide',
  'provided',
  'information',
  'request',
  'requested',
  'supply',
  'would',
  'could',
]);

function sharesWord(text: string, question: string): boolean {
  const words = new Set(stems(question.slice(-600)));
  return stems(text.slice(0, 300)).some((word) => words.has(word));
}

function stems(text: string): string[] {
  const words = text.toLowerCase().match(/\p{L}{5,}/gu) ?? [];
  return words.filter((word) => !COMMON.has(word)).map((word) => word.slice(0, 6));
}
