import type { SourceSpan } from '../email/mail.ts';
import { isClosing } from '../email/signatures.ts';
import { isAboutAnswer } from './about-answer.ts';
import { asksAnew } from './asks-outside.ts';
import { continuesQuestion, isGeneral } from './context.ts';
import type { QuestionDraft } from './draft.ts';
import { asksForColumns, asksOfNames, foldsChildren, namesColumns, nestOptions } from './inner-lists.ts';
import { isTermsItem, toldItems } from './list-purpose.ts';
import { isSectionWord } from './marker.ts';
import { isTitle, type OutlineItem, type Run } from './outline.ts';
import { asksFor, beginsInterrogative, isQuestion } from './phrases.ts';
import { sentenceSpans } from './sentences.ts';
import type { Unit } from './units.ts';

/// From lists to labelled questions.

/** The questions of the lists that ask. `after` gives the paragraphs that stand behind a list. */
export function listQuestions(runs: readonly Run[], after: (run: Run) => readonly Unit[]): QuestionDraft[] {
  const prefixes = sectionPrefixes(runs);
  return runs.flatMap((run, index) => runQuestions(run, prefixes[index] ?? '', after(run)));
}

function runQuestions(run: Run, prefix: string, after: readonly Unit[]): QuestionDraft[] {
  const whole = columnsQuestion(run);
  if (whole !== null) return [whole];
  const drafts: QuestionDraft[] = [];
  let heading = run.lead[run.lead.length - 1] ?? null;
  const runsOn = !restarts(run.items);
  const told = toldItems(run);
  for (const item of nestOptions(run.items)) {
    heading = item.before[item.before.length - 1] ?? heading;
    if (told.has(item) || isTermsItem(item, item === run.items[run.items.length - 1] ? after : [])) continue;
    if (isSection(item)) addSection(drafts, item, runsOn);
    else addItem(drafts, item, { parent: null, label: prefix, heading });
  }
  const last = drafts[drafts.length - 1];
  const unit = lastUnit(run.items);
  if (last !== undefined && unit !== null && last.end === unit.end) last.end = beforeClosing(unit);
  if (last !== undefined && unit !== null)
    last.end = trailingEnd(last, { question: unit.text, after, spaced: areSpaced(run.items) });
  return drafts;
}

// "Please send a list of all …, with these fields:" and bullets: one question, which the sentence has asked already.
function columnsQuestion({ lead, items }: Run): QuestionDraft | null {
  const unit = lead[lead.length - 1];
  const last = items[items.length - 1];
  if (unit === undefined || last === undefined) return null;
  const counted = items.some((item) => item.family !== 'bullet');
  const span = askingSpan(unit.text);
  if (span === null) return null;
  const sentence = unit.text.slice(span.start);
  const named = namesColumns(sentence);
  // Under "the following fields" the item "Whether occupied" is a field like the others.
  const texts = items.map(({ unit: { text } }) => text);
  if (texts.some((text) => isQuestion(text) || (!named && beginsInterrogative(text)) || asksFor(text)))
    return null;
  if (!asksOfNames(sentence, texts) && !(counted ? named : asksForColumns(sentence))) return null;
  const start = unit.start + span.start;
  return { label: null, parent: null, start, end: endOf(last, true), heading: null, listed: true };
}

// The sentence that asks: the last, or the one before it where the last says only how it should look.
function askingSpan(text: string): SourceSpan | null {
  const spans = sentenceSpans(text);
  const asks = ({ start, end }: SourceSpan): boolean => asksFor(text.slice(start, end));
  const [before, last] = [spans.at(-2), spans.at(-1)];
  if (last === undefined || asks(last)) return last ?? null;
  const looks = before !== undefined && asks(before) && namesColumns(text.slice(before.start));
  return looks ? before : null;
}

type Above = { readonly parent: QuestionDraft | null; readonly label: string; readonly heading: Unit | null };

function addItem(drafts: QuestionDraft[], item: OutlineItem, above: Above): void {
  const label = labelOf(item, above.label);
  const folded = foldsChildren(item);
  const own = item.unit.text === '' && item.more.length === 0;
  const draft = own ? null : makeDraft(item, label, above, folded);
  if (draft !== null) drafts.push(draft);
  if (folded) return;
  const below = { parent: draft ?? above.parent, label: label ?? above.label, heading: above.heading };
  for (const child of item.children) addItem(drafts, child, below);
}

function makeDraft(item: OutlineItem, label: string | null, above: Above, folded: boolean): QuestionDraft {
  const start = item.unit.text === '' ? (item.more[0]?.start ?? item.unit.start) : item.unit.start;
  const heading = item.before[item.before.length - 1] ?? above.heading;
  return { label, parent: above.parent, start, end: endOf(item, folded), heading, listed: true };
}

function endOf(item: OutlineItem, folded: boolean): number {
  const last = folded ? item.children[item.children.length - 1] : undefined;
  if (last !== undefined) return endOf(last, true);
  const aside = item.more.findIndex((unit) => unit.aside);
  const more = aside === -1 ? item.more : item.more.slice(0, aside);
  return more[more.length - 1]?.end ?? item.unit.end;
}

function labelOf(item: OutlineItem, above: string): string | null {
  if (item.family === 'bullet') return null;
  if (item.family === 'path') return sectionPart(above) + item.marker.core;
  const dot = /\d$/.test(above) && item.family === 'number' ? '.' : '';
  return above + dot + item.marker.core;
}

// A path such as "2b" is the whole label already; only a section's prefix stays before it.
function sectionPart(above: string): string {
  return /^(?:.{0,8}\.)$/.test(above) ? above : '';
}

type Behind = { readonly question: string; readonly after: readonly Unit[]; readonly spaced: boolean };

// What stands behind the last item belongs to it while it goes on about it. That no empty line divides them says so only where one
// divides the items.
function trailingEnd(draft: QuestionDraft, { question, after, spaced }: Behind): number {
  let last = draft.end;
  for (const unit of after) {
    if (
      unit.cell !== null &&
      (last > draft.end || /[:]$|\b(?:table|grid|fill in|complete)\b/i.test(question))
    ) {
      last = unit.end;
      continue;
    }
    if (asksAnew(unit)) break;
    const near = !unit.gap && !unit.heading;
    const beside = near && ((spaced && !isGeneral(unit.text)) || BREAKS_OFF.test(question));
    if (unit.aside || !(beside || continuesQuestion(unit.text, question, near))) break;
    last = unit.end;
  }
  return last;
}

// "Letters from", and on the next line "A. Smith to the mayor".
const BREAKS_OFF = /\b(?:of|from|to|the|an?|and|or|in|on|at|by|with|for|between|about)$/i;

/** True where an empty line stands before each item. */
function areSpaced(items: readonly OutlineItem[]): boolean {
  const others = items.length > 1 ? items.slice(1) : items;
  return others.every(({ unit }) => unit.gap);
}

function lastUnit(items: readonly OutlineItem[]): Unit | null {
  const last = items[items.length - 1];
  if (last === undefined) return null;
  return last.children.length > 0 ? lastUnit(last.children) : last.unit;
}

// Closing words in the same paragraph as the last item: "… (3) who pays? Thanks, Jo".
function beforeClosing(unit: Unit): number {
  const spans = sentenceSpans(unit.text);
  let last = spans.length - 1;
  for (; last > 0; last -= 1) {
    const words = unit.text.slice(spans[last]?.start, spans[last]?.end);
    if (!isClosing(words) && !(unit.inline && (isGeneral(words) || isAboutAnswer(words)))) break;
  }
  return unit.start + (spans[last]?.end ?? unit.text.length);
}

/** True for "Part A - Telephone" and "A. Telephone" above numbers: a heading, not a question. */
function isSection(item: OutlineItem): boolean {
  const { marker, unit, children } = item;
  if (children.length === 0) return false;
  if (isSectionWord(marker.word)) return true;
  const counted = item.family === 'upper' || item.family === 'ROMAN' || item.family === 'number';
  const names =
    isTitle(unit.text) &&
    !/:$/.test(unit.text) &&
    !isQuestion(unit.text) &&
    !asksFor(unit.text) &&
    !beginsInterrogative(unit.text);
  return counted && names && item.parent === null && children.every((child) => child.family === 'number');
}

function restarts(items: readonly OutlineItem[]): boolean {
  const firsts = items.filter(isSection).map((item) => item.children[0]?.value);
  return firsts.filter((value) => value === 1).length > 1 || firsts.length === 1;
}

function addSection(drafts: QuestionDraft[], item: OutlineItem, runsOn: boolean): void {
  const numbered = item.children.some((child) => child.family === 'number');
  const whole = runsOn || item.children.every((child) => child.family === 'path');
  const label = whole ? '' : item.marker.core + (numbered ? '.' : '');
  for (const child of item.children) addItem(drafts, child, { parent: null, label, heading: item.unit });
}

// Numbering that begins again under headings: the heading's marker, or which heading it is, goes before each label.
function sectionPrefixes(runs: readonly Run[]): string[] {
  const ordered = runs.filter((run) => run.items.some((item) => item.family !== 'bullet'));
  const firsts = ordered.map((run) => run.items[0]?.marker.core);
  const headed = ordered.slice(1).some((run) => headingOf(run) !== null);
  const again = ordered.length > 1 && firsts.slice(1).every((core) => core === firsts[0]);
  if (!again || !headed) return runs.map(() => '');
  const ordinals = new Map(ordered.map((run, index) => [run, `S${index + 1}`]));
  return runs.map((run) => (ordinals.has(run) ? `${headingMarker(run) ?? ordinals.get(run)}.` : ''));
}

function headingOf(run: Run): Unit | null {
  const unit = run.lead[run.lead.length - 1];
  return unit !== undefined && (unit.heading || isTitle(unit.text) || /:$/.test(unit.text)) ? unit : null;
}

const HEADING_MARKER =
  /^(?:(?:part|section|request|topic|theme|group|area|rhan)\s+([a-z]|\d{1,2}|[ivx]{1,5})\b|([A-Z]|\d{1,2}|[IVX]{1,5})[.:)]\s)/i;

function headingMarker(run: Run): string | null {
  const match = HEADING_MARKER.exec(headingOf(run)?.text ?? '');
  return match === null ? null : (match[1] ?? match[2] ?? null);
}
