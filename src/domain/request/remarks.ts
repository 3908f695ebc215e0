import type { SourceSpan } from '../email/mail.ts';
import type { Remark } from './foi-request.ts';

/// What is odd in a mail and changes nothing: a gap in a letter from a template, and law that is quoted wrongly. A request
/// is a request whatever it calls the law (FOIA s.8), so this is noted quietly and no more.

/** A gap that nobody filled in: "[Your Name]", "[insert date]". */
const GAP =
  /[[<{](?:your|my|insert|enter|add|specify|recipient(?:['’]s)?|full|date|name|address|phone|telephone|e-?mail|council|authority|organi[sz]ation|company|public authority|reference)\b[^\]>}\n]{0,60}[\]>}]/gi;
// The Acts are of 2000 and, in Scotland, 2002; the Regulations of 2004 (both).
const ACT = /\bfreedom of information (?:\(scotland\) )?act,? (?:of )?((?:19|20)\d\d)\b/gi;
const REGULATIONS =
  /\benvironmental information (?:\(scotland\) )?regulations?,? (?:of )?((?:19|20)\d\d)\b/gi;
// A request is made under section 1 and is what section 8 says (both Acts); what else is named in passing is left alone.
const SECTION =
  /\b(?:request|ask|apply|application|writing)\b[^.]{0,60}\b(?:under|pursuant to|in accordance with|by virtue of) (section (\d{1,2})(?:\(\w{1,3}\)){0,3}) of the freedom of information\b/gi;
// FOIA s.10(1), FOISA s.10(1) and EIR reg 5(2) all give twenty working days.
const TIME =
  /\b(?:within|in|is|of|has|have) (?:the )?(?:statutory |legal )?(?:time limit of |period of |deadline of )?((\d{1,3}) (?:working |business |calendar )?days)\b/gi;
const BY_LAW =
  /\b(?:required|statutory|legal(?:ly)?|by law|(?:law|act|foia?|regulations) (?:requires?|says?|gives?|allows?|obliges?)|under the (?:act|foi|foia|regulations)|section 10|obliged|in accordance with)\b/i;
const MOST = 20;

type Found = { readonly kind: Remark['kind']; readonly index: number; readonly words: string };

/** The remarks on `text`, the mail's own words on one line from offset `start` on, in order. */
export function remarksOn(text: string, start: number): Remark[] {
  const found: Found[] = [...gaps(text), ...years(text), ...sections(text), ...times(text)];
  return found
    .sort((a, b) => a.index - b.index)
    .slice(0, MOST)
    .map(({ kind, index, words }) => ({ kind, text: words, span: placeOf(start + index, words) }));
}

function placeOf(start: number, words: string): SourceSpan {
  return { start, end: start + words.length };
}

function gaps(text: string): Found[] {
  return [...text.matchAll(GAP)].map(({ index, 0: words }) => ({ kind: 'gap', index, words }));
}

function years(text: string): Found[] {
  const wrong = (pattern: RegExp, right: readonly string[]): Found[] =>
    [...text.matchAll(pattern)].flatMap(({ index, 0: words, 1: year = '' }) =>
      right.includes(year) ? [] : [{ kind: 'law-year', index, words }],
    );
  return [...wrong(ACT, ['2000', '2002']), ...wrong(REGULATIONS, ['2004'])];
}

function sections(text: string): Found[] {
  return [...text.matchAll(SECTION)].flatMap(({ index, 0: whole, 1: words = '', 2: number }) =>
    number === '1' || number === '8'
      ? []
      : [{ kind: 'law-section', index: index + whole.indexOf(words), words }],
  );
}

function times(text: string): Found[] {
  return [...text.matchAll(TIME)].flatMap(({ index, 0: whole, 1: words = '', 2: days }) => {
    const around = text.slice(Math.max(0, index - 100), index + whole.length + 100);
    if (days === '20' || !BY_LAW.test(around)) return [];
    return [{ kind: 'law-time', index: index + whole.indexOf(words), words }];
  });
}
