import { roleOf, setsPeriod } from './context.ts';
import type { LikeAsk } from './foi-request.ts';
import { speaksOnlyOfAsking } from './formula.ts';
import { asksFor, asksPlainly, beginsLikeQuestion, isQuestion, leadsIn } from './phrases.ts';
import { namesRecords } from './record-asks.ts';
import { sentenceSpans } from './sentences.ts';

/// How much words that were not read as a question sound like one all the same, for the officer who looks at what was left, and
/// what a lead-in says of its questions.

/** What the sentence of the passage that asks most sounds like; null: none asks. Of a long passage its first 4,000 characters are looked at. */
export function soundsLikeAsk(passage: string): LikeAsk | null {
  const text = passage.slice(0, LONGEST);
  const said = sentenceSpans(text).map(({ start, end }) => likenessOf(text.slice(start, end)));
  return said.find((one) => one === 'asks') ?? said.find((one) => one !== null) ?? null;
}

const LONGEST = 4000;

function likenessOf(sentence: string): LikeAsk | null {
  if (SAYS_NOTHING.test(sentence) || speaksOnlyOfAsking(sentence)) return null;
  const asks = isQuestion(sentence) || asksPlainly(sentence) || asksFor(sentence);
  if (asks) return namesRecords(sentence) ? 'asks' : 'may-ask';
  return isLine(sentence) && beginsLikeQuestion(sentence) && namesRecords(sentence) ? 'may-ask' : null;
}

/** What only names something, as a line of a list does, is short and no whole sentence. */
function isLine(sentence: string): boolean {
  return sentence.length <= 160 && !sentence.endsWith('.');
}

/** How the mail is to be dealt with, and not what it asks. */
const SAYS_NOTHING =
  /\b(?:look(?:ing)? forward|(?:treat|accept|consider|regard|take) (?:this|the|it|my)\b.{0,80}\bas\b|(?:mak|submitt?|lodg|fil)(?:e|ing)? (?:an? |this |the |my )?(?:\w+ ){0,4}request|(?:if|where|should|any)\b.{0,80}\b(?:exempt|exemptions?|redact\w*|withh[eo]ld|refuse|(?:commercially )?sensitive|(?:cost|fees?|appropriate|time) limit)|(?:do not|don['’]t|please) hesitate|acknowledge (?:receipt|this|my)|confirm (?:safe )?receipt|in touch|contact me|let me know if (?:you|there|anything)|(?:need|require|want) (?:any )?(?:more|further|additional) (?:information|details|clarification)|(?:reply|respond|response|answer)\b.{0,40}\b(?:by (?:e-?mail|post|return)|within|in writing|electronically|at your earliest|soon)|20 working days|twenty working days|working days)\b/i;

/**
 * What of a list's lead-in says to what its questions apply: its years, its place, its matter. It begins with the sentence that
 * first sets a time or asks, so that background before it is no part of it; null where it names nothing ("Please answer the
 * following:") or only greets.
 */
export function scopeIn(leadIn: string): string | null {
  const spans = sentenceSpans(leadIn);
  const isPart = (sentence: string) => setsPeriod(sentence) || asksFor(sentence) || leadsIn(sentence);
  const first = spans.find(({ start, end }) => isPart(leadIn.slice(start, end)));
  const words = leadIn.slice(first?.start ?? spans.at(-1)?.start ?? 0).trim();
  return speaksOnlyOfAsking(words) || greets(words) ? null : words;
}

function greets(words: string): boolean {
  const role = roleOf(words, false);
  return role.is === 'left-out' && role.reason === 'greeting' && !leadsIn(words);
}
