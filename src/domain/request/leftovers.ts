import type { MailBlock } from '../email/mail.ts';
import { endsRequest, roleOf, setsPeriod } from './context.ts';
import type { QuestionDraft } from './draft.ts';
import type { LeftOut, Question, SharedContext } from './foi-request.ts';
import { speaksOnlyOfAsking } from './formula.ts';
import { isTitle } from './outline.ts';
import { asksFor, namesAct } from './phrases.ts';
import { sentenceSpans } from './sentences.ts';
import type { Unit } from './units.ts';

/// Everything of the mail that is no question, so that nothing is lost: what governs questions, and what was left out.

type Rest = { readonly context: SharedContext[]; readonly leftOut: LeftOut[] };

/** What `units` hold beside the drafted questions, which are in order and become `questions` one for one. */
export function leftovers(
  units: readonly Unit[],
  drafts: readonly QuestionDraft[],
  questions: readonly Question[],
): Rest {
  const rest: Rest = { context: [], leftOut: [] };
  const governed = headings(drafts, questions);
  const firstQuestion = drafts[0]?.start ?? Number.POSITIVE_INFINITY;
  let next = 0;
  for (const [at, unit] of units.entries()) {
    if (unit.text === '') rest.leftOut.push(...bareMarker(unit, units[at + 1]));
    while (next < drafts.length && (drafts[next]?.end ?? 0) <= unit.start) next += 1;
    for (const piece of uncovered(unit, drafts, next)) {
      const ids = governed.get(unit.from) ?? titleOver(unit, units[at + 1], governed);
      if (ids !== undefined)
        rest.context.push({
          kind: leadInKind(unit, piece.text),
          ...piece,
          governs: ids,
        });
      else addByRole(rest, piece, unit.start > firstQuestion);
    }
  }
  return rest;
}

// A title stands over the lead-in below it, and so over the list: "Parking", "Please give for 2025:".
function titleOver(
  unit: Unit,
  below: Unit | undefined,
  governed: ReadonlyMap<number, string[]>,
): string[] | undefined {
  if (below === undefined || !(unit.heading || isTitle(unit.text)) || endsRequest(unit.text))
    return undefined;
  return governed.get(below.from);
}

// A lead-in that sets the time stays beside its questions: "… for the years 2021/22 and 2022/23:".
function leadInKind(unit: Unit, text: string): SharedContext['kind'] {
  if (setsPeriod(text)) return 'period';
  return isTitle(text) || unit.heading ? 'heading' : 'preamble';
}

// A marker with nothing behind it, unless its first part stands on the same line ("1. a) …") or it is drawn.
function bareMarker(unit: Unit, below: Unit | undefined): LeftOut[] {
  const words = unit.marker?.word ?? '';
  if (unit.drawn || unit.start <= unit.from || below?.from === unit.start) return [];
  const text = `${words} ${unit.marker?.core ?? ''}`.trim();
  return [{ text, span: { start: unit.from, end: unit.start }, reason: 'not-read' }];
}

/** The blocks that are not the sender's new words, one entry for each stretch of one part. */
export function otherParts(blocks: readonly MailBlock[], read: 'new' | 'forwarded'): LeftOut[] {
  const found: LeftOut[] = [];
  let open: MailBlock[] = [];
  for (const block of blocks) {
    if (open[0] !== undefined && open[0].part !== block.part) open = closePart(found, open, read);
    open.push(block);
  }
  closePart(found, open, read);
  return found;
}

function closePart(found: LeftOut[], blocks: readonly MailBlock[], read: 'new' | 'forwarded'): MailBlock[] {
  const [first, last] = [blocks[0], blocks[blocks.length - 1]];
  if (first === undefined || last === undefined || first.part === read) return [];
  const text = blocks
    .map((block) => block.text)
    .join(' ')
    .trim();
  const span = { start: first.start, end: last.start + last.text.length };
  if (text !== '') found.push({ text, span, reason: reasonOf(first) });
  return [];
}

function reasonOf({ part }: MailBlock): LeftOut['reason'] {
  if (part === 'signature' || part === 'footer' || part === 'quoted' || part === 'form') return part;
  // Where another mail is read, the new words are those of whoever passed it on.
  return part === 'new' ? 'covering-note' : 'background';
}

function addByRole(rest: Rest, piece: Piece, afterQuestions: boolean): void {
  const role = roleOf(piece.text, afterQuestions);
  if (role.is === 'context') rest.context.push({ kind: role.kind, ...piece, governs: [] });
  else if (isFormula(piece.text)) rest.context.push({ kind: 'preamble', ...piece, governs: [] });
  else rest.leftOut.push({ ...piece, reason: role.reason });
}

// "I would like to make a request under the Act" says what the mail is and asks nothing by itself.
function isFormula(text: string): boolean {
  return (namesAct(text) || asksFor(text)) && speaksOnlyOfAsking(text);
}

type Piece = { readonly text: string; readonly span: { readonly start: number; readonly end: number } };

// A unit may be partly a question: its other sentences are kept one by one.
function uncovered(unit: Unit, drafts: readonly QuestionDraft[], from: number): Piece[] {
  const pieces: Piece[] = [];
  let start = unit.start;
  for (let index = from; index < drafts.length; index += 1) {
    const draft = drafts[index];
    if (draft === undefined || draft.start >= unit.end) break;
    addPieces(pieces, unit, start, draft.start);
    start = Math.max(start, draft.end);
  }
  addPieces(pieces, unit, start, unit.end);
  return pieces;
}

function addPieces(pieces: Piece[], unit: Unit, start: number, end: number): void {
  if (end <= start) return;
  const text = unit.text.slice(start - unit.start, end - unit.start);
  const whole = start === unit.start && end === unit.end;
  const spans = whole ? [{ start: 0, end: text.length }] : sentenceSpans(text);
  for (const span of spans) {
    const words = text.slice(span.start, span.end).trim();
    const at = start + text.indexOf(words, span.start);
    if (words !== '') pieces.push({ text: words, span: { start: at, end: at + words.length } });
  }
}

function headings(drafts: readonly QuestionDraft[], questions: readonly Question[]): Map<number, string[]> {
  const ids = new Map<number, string[]>();
  drafts.forEach((draft, index) => {
    const id = questions[index]?.id;
    if (draft.heading === null || id === undefined) return;
    const governed = ids.get(draft.heading.from);
    if (governed === undefined) ids.set(draft.heading.from, [id]);
    else governed.push(id);
  });
  return ids;
}
