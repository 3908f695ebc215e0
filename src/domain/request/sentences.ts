import type { SourceSpan } from '../email/mail.ts';

/// Where one sentence ends and the next begins.

const END = /[.?!…]["'”’)\]]{0,2}(?= |$)/gu;
const ABBREVIATION =
  /(?:^|[ (])(?:e\.g|i\.e|etc|approx|no|nos|mr|mrs|ms|dr|prof|st|rd|ave|ltd|plc|co|inc|dept|fig|ref|vs|v|s|ss|para|paras|art|reg|regs|vol|p|pp|incl|excl|inc|est|min|max|a\.m|p\.m|cllr|hon|rev|sgt|insp|[a-z])\.$/i;
const GOES_ON = /^ ["'“‘([]{0,2}(?:\p{Ll}|[,;])/u;

// Whoever writes no capitals begins a sentence with a small letter; others may do so before a question.
const CARELESS = /^["'“‘(]?\p{Ll}/u;
const ASKS_ON =
  /^ (?:(?:and|also|plus|or|but) ){0,2}(?:also|please|pls|plz|can|could|would|how (?:many|much|often|long)|wh?at|wot|who|wh?ich|wh?en|where|why|do|does|did|is there|are there|has|have|send|tell|i(?:['’]?d| would) (?:also )?like)\b/;

// Whoever writes no capitals still thanks and signs in a sentence of its own.
const CLOSES = /^ (?:cheers|many thanks|thanks|thank you|thx|ta|(?:kind |best )?regards)\b/;

/** The sentences of `text`, as offsets into it, without outer spaces. */
export function sentenceSpans(text: string): SourceSpan[] {
  const spans: SourceSpan[] = [];
  let start = 0;
  const careless = CARELESS.test(text);
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length;
    if (end < text.length && !isEnd(text, match.index, end, careless)) continue;
    spans.push({ start, end });
    start = end + 1;
  }
  if (start < text.length) spans.push({ start, end: text.length });
  return spans.filter((span) => span.end > span.start);
}

function isEnd(text: string, dot: number, end: number, careless: boolean): boolean {
  if (text[dot] === '?' || text[dot] === '!') return true;
  const next = text.slice(end, end + 40);
  if (GOES_ON.test(next) && !CLOSES.test(next) && !(isSmallStart(next) && (careless || ASKS_ON.test(next))))
    return false;
  return text[dot] !== '.' || !ABBREVIATION.test(text.slice(Math.max(0, dot - 8), dot + 1));
}

// " also how many": no comma and no bracket, which go on with the sentence.
function isSmallStart(next: string): boolean {
  return /^ ["'“‘]?\p{Ll}/u.test(next);
}
