import { isAboutAnswer } from './about-answer.ts';
import { endsRequest, isGeneral } from './context.ts';
import type { QuestionDraft } from './draft.ts';
import { asksOfNames } from './inner-lists.ts';
import { onlyTells } from './list-purpose.ts';
import { isTitle } from './outline.ts';
import { asksFor, asksForOwnFile, asksPlainly, beginsLikeQuestion, isQuestion, leadsIn } from './phrases.ts';
import { asksFiguresOrDocuments } from './record-asks.ts';
import { isRemarkPut, isRhetorical, withoutMark } from './rhetoric.ts';
import { sentenceSpans } from './sentences.ts';
import type { Unit } from './units.ts';

/// Requests without markers: each paragraph under "please provide:", or each sentence that asks.

// What happens to an earlier request, and what the sender offers to do, are not asked for as information.
const OF_AN_EARLIER_REQUEST =
  /\b(?:(?:i|we|he|she|they) (?:asked|requested|wrote)\b.{0,80}\band (?:was|were|got|received|had)\b|withdraw(?:ing|n)?\b.{0,40}\b(?:request|foi|it)|\b(?:request|foi|application)\b.{0,40}\bwithdrawn\b|internal review (?:of|into)\b.{0,60}\b(?:refusal|response|decision|handling|reply|answer|request|foi)|review (?:of )?(?:your|the|this) (?:refusal|response|decision|handling|reply|answer)|(?:update|progress|status) (?:on|of) (?:my|the|this) (?:\w+ ){0,2}request|^(?:is there |have you )?any (?:news|update|progress)\b.{0,40}\?|where(?: is|['’]s) (?:my|the|your) (?:\w+ )?(?:reply|response|answer)\b|when (?:can|will|may|should|might) (?:i|we) (?:expect|receive|hear|get|have)\b|(?:reply|respond|answer) to my (?:\w+ ){0,3}(?:request|e-?mail|letter)|(?:like|want|wish|able|happy|glad) to (?:send|give|tell|provide|show|offer) you)\b/i;
const ONLY_ANNOUNCES =
  /\b(?:make|making|submit|submitting|lodge|lodging|put in|send(?:ing)? you|issue|file|raise|(?<!\b(?:last|latest|my|our|your|this|the|that|previous|earlier|first|original|foi) )request) (?:a|an|this|the following|my|some|you)?\b.{0,60}\b(?:request|information|questions?)\b(?!.{0,20}\b(?:for (?:the|a|all|any|copies|details)|how many|number))|^(?:this is|please (?:find|see|treat|consider|log|regard|deal|process|accept))\b|\bthe following\b|\b(?:some|a few|certain|several) (?:figures|information|data|details|questions|facts|answers|things|points|matters)\b|\b(?:questions?|information) below\b|^(?:i|we)(?:['’]d| would| want| wish| need| am)?(?: like)? (?:to (?:know|ask|find out|enquire)|asking|writing) about (?:[^\s.:]{1,30} ){0,4}[^\s.:]{1,30}[.:]$/i;

// "can you let me know under foi", and the questions on the lines below.
const ASKS_NOTHING =
  /\b(?:let me know|let us know|tell (?:me|us)|to know|provide|send me|answer)(?: please)?(?:,? (?:under|via|through|using|as per|per) (?:the )?(?:foi\w*|freedom of info\w*)(?: act)?(?: \d{4})?)?[ .:,–-]{0,3}$/i;
// "I would like this under the FOI Act." says how it is asked, and nothing that is asked for.
const ASKS_UNDER =
  /^(?:(?:and|also|please note)[, ]{1,2})?(?:i|we)(?:['’]m| am| are|['’]re|['’]d| would| do)?(?: \w+)? (?:like|want|need|ask|asking|request|requesting)(?: for)?(?: (?:all of |all )?(?:this|these|it|them|the above))? (?:under|via|through|using|by way of|pursuant to) (?:the )?(?:terms of the )?(?:foi\w*|freedom of info\w*|eir\w*|environmental info\w*)(?: (?:act|regulations|law|legislation|request))?(?: \d{4})?[ .!]{0,3}$/i;
// "I am no reporter, I just want to see what you have on file": why it is asked, after it was.
const STATES_MOTIVE =
  /^(?:(?:and|but|please note)[, ]{1,2})?(?:i|we)(?:['’]m| am|['’]re| are| do|['’]ve| have)?(?: not|n['’]t| no)\b.{1,120}?(?:[,;:–—-] ?|\b(?:and|but) )(?:(?:but|and) )?(?:i|we)(?:['’]d| would|['’]m| am)?(?: \w+)? (?:just|only|simply|merely|rather) /i;
const REFERS = /^(?:this is|please (?:find|see|treat|consider|log|regard|deal|process|accept))\b/i;

/** The questions of paragraphs that are in no list. */
export function proseQuestions(units: readonly Unit[]): QuestionDraft[] {
  const body = units.filter((unit) => !unit.aside);
  const listed = paragraphList(body);
  if (listed.length > 0) return listed;
  const sentences = body.flatMap(sentencesOf).map(withoutGreeting);
  const announced = sentences.findIndex(
    ({ text }) => leadsIn(text) && (asksFor(text) || onlyAnnounces(text)),
  );
  const asked = sentences.filter(
    ({ text }, at) =>
      (isAsking(text) && !onlyAnnounces(text)) ||
      goesOnAsking(text, {
        above: sentences[at - 1]?.text ?? '',
        isAnnounced: announced !== -1 && announced < at,
      }),
  );
  const told = toldBefore(body, asked);
  const beyond = asked.filter((one) => !told.has(one) && !onlyStatesMotive(one.text));
  const chosen =
    asked.length > 0
      ? beyond.length > 0
        ? beyond
        : asked
      : sentences.filter(({ text }) => isAsking(text) && hasObject(text) && !REFERS.test(text));
  return chosen.map(({ start, end }) => ({
    label: null,
    parent: null,
    start,
    end,
    heading: null,
    listed: false,
  }));
}

// "Do you think we enjoy it?", in the paragraphs of a story above the one in which records are asked for.
function toldBefore(units: readonly Unit[], asked: readonly Sentence[]): ReadonlySet<Sentence> {
  const first = asked.find(({ text }) => asksFor(withoutMark(text)));
  const told = new Set<Sentence>();
  if (first === undefined) return told;
  const byStart = new Map(asked.map((one) => [one.start, one]));
  for (const unit of units) {
    if (unit.end > first.start) break;
    const sentences = sentencesOf(unit);
    const here = sentences.flatMap(({ start }) => byStart.get(start) ?? []);
    if (isAsking(sentences[0]?.text ?? '') || !here.every(({ text }) => isRemarkPut(text))) continue;
    for (const one of here) told.add(one);
  }
  return told;
}

function onlyStatesMotive(text: string): boolean {
  if (!STATES_MOTIVE.test(text) || isQuestion(text)) return false;
  const wish = text
    .replace(STATES_MOTIVE, '')
    .replace(/\b(?:on|in) (?:the |your )?(?:files?|records?)\b/i, '');
  return !asksFiguresOrDocuments({ text: wish, lead: text, before: '' });
}

const ORDINAL =
  /^(?:first|second|third|fourth|fifth|final|last)(?:ly)?, (?:and )?(?=(?:the|any|all|an?|copies|details|each|every|how|what|which|who|when|whether)\b)/i;
const ELLIPTIC =
  /^(?:and|also|plus|likewise|and also)[, ] ?(?:the |an? |any )?(?:dates?|names?|numbers?|costs?|cop(?:y|ies)|totals?|amounts?|reasons?|lists?|details|minutes|reports?|same)\b/i;
const FINITE = /\b(?:is|are|has|have|will|shows?|says?)\b/i;

// "I ask for the following. First, the minutes of …" and "Can I have the lease? And the date of the last test.": the verb
// stands in a sentence before.
function goesOnAsking(
  text: string,
  { above, isAnnounced }: { above: string; isAnnounced: boolean },
): boolean {
  if (ELLIPTIC.test(text)) return isAsking(above) && !FINITE.test(text.slice(0, 60));
  return isAnnounced && ORDINAL.test(text) && !isAboutAnswer(text);
}

// "Please treat the following as a new request: the cost of …": what is behind the colon asks.
function behindColon(text: string): string {
  const at = text.indexOf(': ');
  const rest = text.slice(at + 2);
  if (at === -1 || rest.split(' ').length < 4) return text;
  return beginsLikeQuestion(rest) || asksFor(rest) ? rest : text;
}

/** True for a sentence that says that questions come, and is none. */
export function onlyAnnounces(sentence: string): boolean {
  const text = behindColon(sentence);
  return ONLY_ANNOUNCES.test(text) || ASKS_NOTHING.test(text) || ASKS_UNDER.test(text);
}

/** True for a sentence of words that asks for information, and not for a way of sending it or for the sender's own file. */
export function isAsking(text: string): boolean {
  return (
    /\p{L}{2}/u.test(text) &&
    (asksFor(text) || asksPlainly(text)) &&
    !isAboutAnswer(behindColon(text)) &&
    !asksForOwnFile(text) &&
    !OF_AN_EARLIER_REQUEST.test(text) &&
    !isRhetorical(text)
  );
}

function hasObject(text: string): boolean {
  return /\b(?:for|about|on|regarding|relating to|concerning|of|how|what|which|who|when|where|whether)\b/i.test(
    text,
  );
}

const GREETING =
  /^(?:(?:hi|hiya|hello|hey|good (?:morning|afternoon|evening))(?: (?:there|all|team|both))?|dear [\p{L}/]{1,30}(?: [\p{L}/]{1,30}){0,4}|dear (?:sir|madam|all|team|sirs)(?: or madam)?)[ ,.!:–-]{1,3}(?=\p{L})/iu;

// "Hi can you tell me": the greeting is no word of the question.
function withoutGreeting(sentence: Sentence): Sentence {
  const length = GREETING.exec(sentence.text)?.[0].length ?? 0;
  const text = sentence.text.slice(length);
  return length > 0 && isAsking(text) ? { ...sentence, text, start: sentence.start + length } : sentence;
}

/** A sentence of a paragraph, and where it stands in the mail's text. */
export type Sentence = { readonly text: string; readonly start: number; readonly end: number };

/** The sentences of a paragraph. */
export function sentencesOf(unit: Unit): Sentence[] {
  return sentenceSpans(unit.text).map(({ start, end }) => ({
    text: unit.text.slice(start, end),
    start: unit.start + start,
    end: unit.start + end,
  }));
}

// "Please provide:" and then a paragraph for each thing, with or without question marks.
function paragraphList(units: readonly Unit[]): QuestionDraft[] {
  const lead = units.findIndex((unit) => opensList(unit.text));
  if (lead === -1) return [];
  const items: Unit[] = [];
  const leads: Unit[] = [];
  for (const unit of units.slice(lead + 1)) {
    if (endsList(unit)) break;
    if (leadsOn(unit.text)) leads.push(unit);
    else items.push(unit);
  }
  while (items.length > 1 && isRemark(items)) items.pop();
  const alone = items.length === 1 && items[0] !== undefined && beginsLikeQuestion(items[0].text);
  if (items.length < 2 && !alone) return [];
  const whole = wholeOf(units[lead], items);
  if (whole !== null) return [whole];
  return items.map((unit) => ({
    label: null,
    parent: null,
    start: unit.start,
    end: unit.end,
    heading: leads.filter(({ start }) => start < unit.start).at(-1) ?? units[lead] ?? null,
    listed: true,
  }));
}

const OF_SENDER =
  /^(?:i|we|my|our|you|your|it|this|these|they|he|she|there|nobody|no one|everyone|everybody)\b(?!.{0,200}\?)/i;

const STATES =
  /^(?:the|all|some|many|most|several) (?:(?!that\b|which\b|who\b|of\b)[\w’'-]{1,30} ){1,4}(?:is|are|was|were|have|has|had|will|would)\b/i;

// "I can collect copies from the office", below things that are asked for; any statement below questions.
function isRemark(items: readonly Unit[]): boolean {
  const { text } = items.at(-1) ?? { text: '' };
  if (isQuestion(text) || asksFor(text) || asksPlainly(text)) return false;
  if (OF_SENDER.test(text)) return true;
  const states = STATES.test(text) || !beginsLikeQuestion(text);
  return states && /[.!]$/.test(text) && items.slice(0, -1).every((unit) => isQuestion(unit.text));
}

// "And please state:", between the first things that are asked for and the others.
function leadsOn(text: string): boolean {
  return /:$/.test(text) && asksFor(text) && text.split(' ').length <= 5;
}

// A table to fill in, or names of whom something is asked: the sentence above has asked it already.
function wholeOf(lead: Unit | undefined, items: readonly Unit[]): QuestionDraft | null {
  const span = sentenceSpans(lead?.text ?? '').pop();
  const last = items[items.length - 1];
  if (lead === undefined || span === undefined || last === undefined) return null;
  const texts = items.map(({ text }) => text);
  const table = items.every(({ cell }) => cell !== null) && items.some(({ cell }) => (cell ?? 0) > 0);
  const names = asksOfNames(lead.text.slice(span.start, span.end), texts);
  if (!names && (!table || texts.some(isQuestion))) return null;
  const start = lead.start + span.start;
  return { label: null, parent: null, start, end: last.end, heading: null, listed: true };
}

function opensList(text: string): boolean {
  if (onlyTells(text, [])) return false;
  return /[:–—-]$/.test(text)
    ? asksFor(text) || leadsIn(text)
    : /\b(?:following|as follows|questions below)\b.{0,80}$/i.test(text) && asksFor(text);
}

const THANKS = /^(?:many )?(?:thanks|thank you|thankyou|thx|cheers|ta|regards)\b.{0,40}$/i;
const FOR_THE_REPLY =
  /\b(?:grateful|obliged|glad|thankful|pleased) (?:for|of|to (?:have|receive|get)|if) (?:\w{1,12} ){0,4}(?:reply|response|answers?|this|information)\b/i;

function endsList(unit: Unit): boolean {
  if (THANKS.test(unit.text) || FOR_THE_REPLY.test(unit.text)) return true;
  if (isQuestion(unit.text) || beginsLikeQuestion(unit.text)) return false;
  return isTitle(unit.text) ? endsRequest(unit.text) : isGeneral(unit.text) || isAboutAnswer(unit.text);
}
