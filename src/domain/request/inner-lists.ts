import type { OutlineItem } from './outline.ts';
import { asksFor, beginsInterrogative, isQuestion, withoutLaw } from './phrases.ts';

/// Whether the items under a question are questions themselves, or only its options, years, ranges or columns.

const OPTION =
  /^(?:yes|no|none|not applicable|n\/a|don'?t know|unknown|partly|in part|other\b.{0,60}|both|neither|all of the above|prefer not to say|unsure|oes|nac oes|ie|na)$/i;
// A word ends where no letter follows and a number where no digit does: a text is taken apart in one way only.
const VALUE_WORD =
  '(?:fy|financial year|calendar year|quarter|q[1-4]|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}|aged?|ages|band|under|over|above|below|less than|more than|fewer than|in|since|during|for|by|the|up to|at least|greater than|between|from|to date|to|and|present|onwards|years?(?: old)?|yrs?|months?|weeks?|days?|hours?|miles?|less|more|older|younger|or|staff|employees|people)(?![a-z])';
const VALUE_NUMBER =
  '[£$€]?\\d{1,12}(?:[,.]\\d{1,12}){0,6}(?![,.]?\\d)(?:%|(?:k|m|bn|st|nd|rd|th)(?![a-z]))?\\+?';
const VALUE = new RegExp(`^[-–/]? ?(?:(?:${VALUE_WORD}|${VALUE_NUMBER})[ ,.;()/–-]{0,4}){1,12}$`, 'i');
const COLUMNS =
  /\b(?:showing|including|to include|that (?:shows?|gives?|lists?|includes?)|listing|containing|broken down (?:by|into)|break(?:ing)? (?:it |this |these |them )?down (?:by|into)|split (?:by|into)|separated (?:by|into)|divided (?:by|into)|grouped by|set out by)\b(?: .{0,60})?[:;–—-]?$|\b(?:giving|with|under|in|into|by)(?: (?:(?:each of )?(?:the following|these|those)|each|any|all)\b.{0,60})?[:;–—-]?$|\b(?:giving|with|under|in|into)\b.{0,60}[:;]$/i;
const DATA_SET =
  /\b(?:list|table|spreadsheet|schedule|register|log|cop(?:y|ies)|breakdown|extract|export|data ?set|records?|numbers?|totals?|figures?|amounts?|costs?|spend(?:ing)?|details of|how many|how much)\b/i;
const CHOICE =
  /\b(?:(?:which|any|one|all|some) of (?:the following|these)|select|tick|choose|options?|delete as|(?:following|these) (?:columns?|fields?|headings?|categories|bands?|ranges?|age groups?|(?:\w+ )?years?|periods?|types?|options?))\b/i;
const LONGEST_OPTION_WORDS = 12;
const NOUN_ASK =
  /^(?:the )?(?:total |average |annual |mean |median )?(?:numbers?|totals?|cop(?:y|ies)|details|amount|cost|names?|dates?) of\b/i;

const OF_THESE = /^(?:and |also )?(?:of|from|out of) (?:these|those|them|which|the above)\b/i;
// "Some other way – please say" is an option, and no question.
const PLEA =
  /[ (,;–-]{1,3}(?:please|pls|kindly) (?:state|specify|say|name|describe|explain|give details|tell (?:me|us))(?: (?:which|what|how|details|it))?[).]{0,2}$/i;

function withoutPlea(text: string): string {
  return text.replace(PLEA, '');
}

/** True when the children of `item` cannot be answered on their own and so are part of its text. */
export function foldsChildren(item: OutlineItem): boolean {
  const { children } = item;
  if (children.length === 0 || children.some((child) => child.children.length > 0)) return false;
  const texts = children.map((child) => child.unit.text);
  if (texts.every(isOption)) return true;
  if ((children[0]?.before.length ?? 0) > 0) return false;
  if (
    texts.some(
      (text) =>
        isQuestion(text) || beginsInterrogative(text) || (asksFor(withoutPlea(text)) && !isOption(text)),
    ) ||
    texts.some((text) => OF_THESE.test(text))
  )
    return false;
  return isComplete(item) ? areChoices(item, texts) : areColumns(stemOf(item));
}

/**
 * Items of one level, with options put under the item that introduces them: a typed "- 2024" below "- Passengers:" is
 * written with the same dash, and the space before it is lost on the page.
 */
export function nestOptions(items: readonly OutlineItem[]): OutlineItem[] {
  const nested: OutlineItem[] = [];
  for (const item of items) {
    const stem = nested[nested.length - 1];
    const option = item.family === 'bullet' && item.children.length === 0 && isOption(item.unit.text);
    if (stem !== undefined && option && /:$/.test(stem.unit.text)) stem.children.push(item);
    else nested.push(item);
  }
  return nested;
}

function stemOf(item: OutlineItem): string {
  return withoutLaw(item.more[item.more.length - 1]?.text ?? item.unit.text);
}

/** True for what can only be ticked or filled in: "Yes", "2021/22", "£25,000 or less". */
export function isOption(text: string): boolean {
  const clean = withoutPlea(text.replace(/[.;,]$/, ''));
  return clean.length <= 80 && (OPTION.test(clean) || VALUE.test(clean));
}

// The stem has asked already, so what follows a question mark are the possible answers.
function isComplete(item: OutlineItem): boolean {
  return /[?.][^?.]{0,60}$/.test(stemOf(item)) && !/[:;]$/.test(stemOf(item));
}

function areChoices(item: OutlineItem, texts: readonly string[]): boolean {
  if (CHOICE.test(stemOf(item))) return true;
  return texts.every((text) => text.split(' ').length <= LONGEST_OPTION_WORDS && !NOUN_ASK.test(text));
}

/** True for a sentence that asks for one set of data and goes on to its columns: "a list of all …, showing:". */
export function asksForColumns(sentence: string): boolean {
  return (
    DATA_SET.test(sentence) &&
    (COLUMNS.test(sentence) || /\bfollowing (?:columns?|fields?|headings?)\b/i.test(sentence))
  );
}

// "How many were in:" goes on to what is counted, and each of that is a question.
const COUNTS_THOSE =
  /\bhow many\b[^?]{0,80}\b(?:are|were|was|is|been|placed|held|live|lived|living) (?:in|under|with|by|into)[:;–—-]?$/i;

function areColumns(stem: string): boolean {
  if (COUNTS_THOSE.test(stem)) return false;
  return CHOICE.test(stem) || (DATA_SET.test(stem) && COLUMNS.test(stem));
}

/** True for a sentence that says itself that columns follow: "a list of all accounts, with these fields:". */
export function namesColumns(sentence: string): boolean {
  return DATA_SET.test(sentence) && /\b(?:columns?|fields?|headings?)\b[^.?]{0,40}[:;–—-]?$/i.test(sentence);
}

const OF_WHICH =
  /\b(?:any|each|all|one|some|both|either|every one) of (?:the following|these|those below)(?! (?:questions?|requests?|items?|points?|information|documents|records))\b[^.?]{0,60}[:;–—-]?$/i;
const LONGEST_NAME_WORDS = 8;

/** True for "all letters to any of the following:" above names: one thing is asked, of each of them. */
export function asksOfNames(sentence: string, items: readonly string[]): boolean {
  if (!OF_WHICH.test(sentence) || items.length === 0) return false;
  return items.every(
    (text) =>
      text.split(' ').length <= LONGEST_NAME_WORDS &&
      /^["“‘]?[\p{L}\d]/u.test(text) &&
      !NOUN_ASK.test(text) &&
      !isQuestion(text) &&
      !beginsInterrogative(text),
  );
}
