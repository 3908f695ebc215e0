import { isAboutAnswer } from './about-answer.ts';
import { greets, headsTerms, setsTerms } from './context.ts';
import { isOption } from './inner-lists.ts';
import type { OutlineItem, Run } from './outline.ts';
import { isTitle } from './outline.ts';
import {
  asksFor,
  asksForOwnFile,
  beginsInterrogative,
  beginsLikeQuestion,
  isQuestion,
  leadsIn,
  namesAct,
} from './phrases.ts';
import { asksFiguresOrDocuments } from './record-asks.ts';
import { sentenceSpans } from './sentences.ts';
import type { Unit } from './units.ts';

/// Which of a mail's lists ask. Others define terms, set the scope, give reasons, examples or the story so far.

const TELLS =
  /\b(?:definitions?|defined|for the purposes?|scope|in this request|(?:kinds|types|areas|categories|classes|sorts) of|i mean|we mean|the following (?:terms|definitions|meanings|applies|apply|exemptions?)|aware|concerned|concerns?|background|because|reasons?|examples?|e\.g\.|for instance|such as|context|timeline|history|you (?:said|told|stated|replied|wrote|answered|responded)|(?:your|the|that) (?:response|reply|answer|letter|decision)|previous(?:ly)?|earlier|exemptions?|as you (?:know|are aware)|conditions|complain|points? out|note (?:that|the)|remind|understand)\b|\b(?:that|said|reads?|resolved|recorded|minuted)[:,]?$/i;
const STATEMENT =
  /^(?:you|i|we|it|this|there|they|he|she|your|my|our|the (?:council|trust|authority|force|department|university|law|act|commissioner|ico|public)|a (?:fee|request)|any (?:fee|exempt\w+)|section|if|please note|where)\b.{0,120}\b(?:is|was|were|are|am|took|have|has|had|did|does|relied|offered|refused|failed|said|should|must|may|can|will|would|do|gave|sent|wrote|includes?|means|applies)\b/i;
const DEFINES = /\b(?:means|refers? to|is defined as|includes?|including|excludes?)\b/i;
const SCOPE =
  /^(?:it|this|(?:this|my|the|our) (?:\w+ )?request|these questions) (?:also |only )?(?:covers?|concerns?|relates? to|appl(?:y|ies) to|extends? to|is (?:limited|restricted|confined) to|includes?|excludes?|does not (?:cover|include|extend))\b/i;
const LEAST = 1;
const CLEAR = 2;
const REFUSED = -2;

/** The runs that ask, in order. `preamble` is what the mail says before its first list. */
export function questionRuns(runs: readonly Run[]): Run[] {
  const opened = runs.some((run) => run.lead.some((unit) => asksFor(unit.text) || namesAct(unit.text)));
  const scored = runs.map((run) => ({ run, score: scoreOf(run, opened) }));
  const best = Math.max(...scored.map(({ score }) => score));
  return scored
    .filter(({ score }) => (best >= CLEAR ? score >= LEAST : score > REFUSED))
    .map(({ run }) => run);
}

function scoreOf(run: Run, opened: boolean): number {
  const told = toldItems(run);
  const left = run.items.filter((item) => !told.has(item));
  return leadScore(run, opened) + itemsScore(allItems(left));
}

function leadScore(run: Run, opened: boolean): number {
  const { items } = run;
  const lead = run.lead[run.lead.length - 1];
  // Signs directly below another list, which nothing introduces.
  if (lead === undefined) return items.every(isBareSign) ? -1 : 0;
  const { text } = lead;
  if (headsTerms(text)) return allItems(run.items).some(({ unit }) => asksItself(unit.text)) ? 0 : -6;
  const asking = asksFor(lastSentence(text));
  if (argues(run)) return -9;
  let score = 0;
  if (asking && leadsIn(text)) score += 3;
  else if (asking || namesAct(text)) score += 1.5;
  else if (opened && (isTitle(text) || lead.heading) && !TELLS.test(text) && !greets(text)) score += 1;
  // Beside an Act one item may ask for the sender's own file.
  if (asksForOwnFile(lastSentence(text)) && !namesAct(text)) score -= 6;
  if (leadsIn(text)) score += 0.5;
  if (tells(lastSentence(text)) && !asking) score -= 3;
  return score;
}

const GIVES_REASONS =
  /\b(?:reasons?|grounds|objections?|object|oppose|concerns?|because|complaints?|complain|points?|arguments?|worr(?:y|ies|ied)|unhappy|comments|observations|failings|problems|wrong)\b/i;

/** True for the numbered points of an objection or a complaint: what asks in them is asked at the end of an argument. */
export function argues({ lead, items }: Run): boolean {
  const sentence = lastSentence(lead[lead.length - 1]?.text ?? '');
  if (items.length < 2 || !GIVES_REASONS.test(sentence) || asksFor(sentence) || namesAct(sentence))
    return false;
  const texts = allItems(items).map(({ unit }) => unit.text);
  const points = texts.filter((text) => !asksFor(firstSentence(text)) && /[.?!]$/.test(text));
  return points.length * 3 >= texts.length * 2;
}

function firstSentence(text: string): string {
  const spans = sentenceSpans(text.slice(0, 2000));
  const first = text.slice(0, spans[0]?.end);
  const second = spans[1];
  return isTitle(first.replace(/\.$/, '')) && second !== undefined && first.split(' ').length <= 4
    ? text.slice(second.start, second.end)
    : first;
}

function isBareSign({ family, unit }: OutlineItem): boolean {
  return family === 'bullet' && !asksItself(unit.text) && !asksFor(unit.text);
}

/** True for an item under "Format" or "Scope" that is a question all the same. */
function asksItself(text: string): boolean {
  return isQuestion(text) || beginsInterrogative(text);
}

/** True for "3. Format" with what is wished for below it: an item of the list by its number, and no question. */
export function isTermsItem({ unit, more, children }: OutlineItem, after: readonly Unit[]): boolean {
  const behind = after.slice(0, 1).filter(({ text }) => setsTerms(text));
  if (!headsTerms(unit.text) || more.length + children.length + behind.length === 0) return false;
  const below = [...more, ...allItems(children).map((item) => item.unit)];
  return !below.some(({ text }) => asksItself(text));
}

/**
 * The items of a letter in numbered paragraphs that tell, or say how to answer. Nothing above such a list asks: one of its
 * paragraphs does, in so many words.
 */
export function toldItems({ lead, items }: Run): ReadonlySet<OutlineItem> {
  const above = lead[lead.length - 1]?.text ?? '';
  const counted = items.every(({ family }) => family === 'number');
  if (!counted || asksFor(lastSentence(above)) || leadsIn(above)) return new Set();
  const isWish = (text: string): boolean => asksFor(text) && !isAboutAnswer(text);
  if (!items.some(({ unit: { text } }) => isWish(text) && !isQuestion(text))) return new Set();
  return new Set(items.filter(({ unit, children }) => children.length === 0 && tellsAll(unit.text)));
}

function tellsAll(text: string): boolean {
  const sentences = sentenceSpans(text.slice(0, 4000)).map(({ start, end }) => text.slice(start, end));
  return sentences.every((one) => {
    if (isQuestion(one) || (asksFor(one) && asksFiguresOrDocuments({ text: one, lead: one, before: '' })))
      return false;
    if (isAboutAnswer(one)) return true;
    return !asksFor(one) && !POLITE_ORDER.test(one) && /[.;!]$/.test(one) && states(one);
  });
}

function states(text: string): boolean {
  if (STATEMENT.test(text)) return true;
  return TELLING_VERB.test(text) && !asksFiguresOrDocuments({ text, lead: 'please provide', before: '' });
}

// "If another body runs it, please name it."
const POLITE_ORDER = /^(?:if|where)\b|\bplease\b/i;

const TELLING_VERB =
  /\b(?:is|are|was|were|has|have|had|will|would|should|must|may|can|says?|said|states?|stated|went|gave|gives|sets? out|set out|promise[sd]?|plans?|planned|agreed|decided|resolved|listed|named|means|requires?|obliges?|expects?|commits?)\b/i;
const ASKING_NOUN = /\b(?:questions?|requests?|information|answers?|provide|supply|asking|ask)\b/i;

/** True for a list, by the words above it and its items, that tells: the background, reasons, meanings, a period. */
export function onlyTells(lead: string, items: readonly string[]): boolean {
  const sentence = lastSentence(lead);
  if (asksFor(sentence) || items.some(asksItself)) return false;
  if (headsTerms(lead) || tells(sentence)) return true;
  if (/^(?:if|where|for (?:each|every|any)|of (?:these|those))\b/i.test(sentence)) return false;
  const statement = TELLING_VERB.test(sentence) && !ASKING_NOUN.test(sentence) && !namesAct(sentence);
  return statement && (/[:,;–—-]$/.test(sentence) || !isTitle(sentence) || lead !== sentence);
}

function tells(sentence: string): boolean {
  return TELLS.test(sentence) || SCOPE.test(sentence);
}

function itemsScore(items: readonly OutlineItem[]): number {
  const texts = items.map((item) => item.unit.text);
  const share = (test: (text: string) => boolean): number =>
    texts.filter(test).length / Math.max(1, texts.length);
  let score = 0;
  if (share(isQuestion) >= 0.3) score += 2;
  if (share(beginsInterrogative) >= 0.5) score += 1;
  if (share((text) => beginsLikeQuestion(text) || asksFor(text)) >= 0.5) score += 1;
  if (share((text) => STATEMENT.test(text) && !asksFor(text)) >= 0.5) score -= 3;
  if (share((text) => DEFINES.test(text) && !asksFor(text)) >= 0.5) score -= 1;
  if (share(isOption) === 1) score -= 3;
  if (share(setsTerms) >= 0.6) score -= 5;
  return score;
}

function allItems(items: readonly OutlineItem[]): OutlineItem[] {
  const leaves = items.flatMap((item) => [item, ...item.children]);
  return leaves.slice(0, 400);
}

function lastSentence(text: string): string {
  const cut = Math.max(text.lastIndexOf('. ', text.length - 2), text.lastIndexOf('? ', text.length - 2));
  return cut === -1 ? text : text.slice(cut + 2);
}
