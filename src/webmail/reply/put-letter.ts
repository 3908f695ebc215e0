import { renderHtml } from '../../render/html.ts';
import { renderLines } from '../../render/lines.ts';
import type { Adapter } from '../adapter.ts';
import type { InsertOutcome, LetterOrder, OnChanged } from '../webmail.ts';
import { type EditorText, readEditor } from './editor-text.ts';
import { type Failure, failures } from './failures.ts';
import { type FoundLetter, findLetter } from './find-letter.ts';
import { letterRange, startOf } from './letter-range.ts';
import { PATIENCE, type Patience } from './patience.ts';
import { findEditor, isStillThere, reachEditor } from './reach-editor.ts';
import { waitForQuiet } from './wait-for.ts';
import type { Landed, WritingOrder, Written } from './writing.ts';

/**
 * Puts a letter into the reply to its mail. It stands at the start of the editor: what the officer typed, the signature
 * and the quoted mail stay below it. An earlier letter is replaced.
 */
export async function putLetter(
  adapter: Adapter,
  order: LetterOrder,
  signal: AbortSignal,
  patience: Patience = PATIENCE,
): Promise<InsertOutcome> {
  const reached = await reachEditor(adapter, order, patience, signal);
  if (!reached.ok) return reached;
  const { editor } = reached;
  const lines = renderLines(order.letter);
  if (isStillComing(adapter, editor)) return failures.notSeen(adapter.title);
  const target = targetIn(adapter, editor, order, lines);
  if (target === 'changed') return failures.letterChanged();
  const isThere = () => isStillThere(adapter, order, editor);
  if (!isThere()) return failures.movedAway();
  const { replaced, over } = target;
  const [html, text] = [renderHtml(order.letter), lines.join('\n')];
  const others = reached.others.slice(0, MOST_OTHERS);
  const isSame = over !== null && over.join('\n') === text;
  // The words can't tell a letter that is written over itself from the one that was there: nothing is written then, but
  // where we know that it was formatted otherwise.
  if (isSame && (writtenIn.get(editor) ?? html) === html)
    return { ok: true, replaced: true, lines, others, already: true };
  // What is typed while a slow editor takes its time would come between the letter and the one that it is to go over.
  const clears = replaced && slow.has(editor);
  const range = clears ? await cleared(adapter, editor, target.range, isThere, signal) : target.range;
  if (range === null) return isThere() ? failures.notTaken(adapter.title) : failures.movedAway();
  const before = readEditor(editor, adapter.quote).squashed;
  const moved = watchChanges(editor);
  const landed = () =>
    moved.any() ? howMuchLanded(adapter, editor, lines, isSame ? null : before) : 'nothing';
  const writing = { editor, range, html, text, landed, isStillThere: isThere, patience, signal };
  try {
    const begun = performance.now();
    const written = await adapter.write(writing);
    if (performance.now() - begun > SLOW_MS) slow.add(editor);
    // A slow editor may have given the letter another place than that of the one before it, where somebody typed meanwhile.
    if (over !== null && !isSame && landed() === 'whole' && !(await takeOut(adapter, writing, over)))
      return failures.bothThere();
    await waitForQuiet(editor, patience.quiet, signal);
    const failed = failureOf(adapter, writing, written);
    if (failed !== null && written === 'handed' && landed() === 'nothing')
      coming.set(editor, {
        lines,
        was: howThere(adapter, editor, lines),
        until: performance.now() + patience.shown * STILL_COMING,
      });
    if (failed !== null) return clears ? failures.afterClearing(failed) : failed;
  } finally {
    moved.stop();
  }
  writtenIn.set(editor, html);
  editor.scrollIntoView({ block: 'nearest' });
  // The officer, or the webmail, may have changed who it goes to in that very moment.
  const now = findEditor(adapter, { ...order, earlier: [lines, ...order.earlier] });
  if (now !== null && !now.ok) return failures.afterArriving(now);
  if (now === null || now.editor !== editor) return failures.closedMeanwhile();
  return { ok: true, replaced, lines, others: now.others.slice(0, MOST_OTHERS) };
}

/** Editors that once took so long to show a letter that a key may have fallen meanwhile, and put the caret elsewhere. */
const SLOW_MS = 50;
const slow = new WeakSet<HTMLElement>();

/** The place of what is taken out; null where the editor kept it. */
async function cleared(
  adapter: Adapter,
  editor: HTMLElement,
  range: Range,
  isStillThere: () => boolean,
  signal: AbortSignal,
): Promise<Range | null> {
  const before = readEditor(editor, adapter.quote).squashed;
  const gone = () => readEditor(editor, adapter.quote).squashed !== before;
  await adapter.erase({ editor, range, gone, isStillThere, signal });
  const selection = editor.ownerDocument.getSelection();
  const at = selection?.rangeCount ? selection.getRangeAt(0) : null;
  if (!gone()) return null;
  return at !== null && editor.contains(at.startContainer) ? at : startOf(editor);
}

/**
 * Takes out an earlier letter that still stands beside the one that came for it. False where it stayed, or was changed
 * meanwhile, so that only the officer knows what of it is theirs.
 */
async function takeOut(adapter: Adapter, writing: WritingOrder, over: readonly string[]): Promise<boolean> {
  const { editor, isStillThere, signal } = writing;
  const read = () => readEditor(editor, adapter.quote);
  const beside = (text = read()) => besideIn(text, writing.text.split('\n'), over);
  const gone = () => beside().how === 'absent';
  const text = read();
  const found = beside(text);
  if (found.how === 'whole') {
    const range = letterRange(editor, text, found.start, found.end);
    await adapter.erase({ editor, range, gone, isStillThere, signal });
  }
  return gone();
}

/** The earlier letter in what stands around the new one. */
function besideIn(text: EditorText, lines: readonly string[], over: readonly string[]): FoundLetter {
  const now = findLetter(text, lines);
  if (now.how !== 'whole') return { how: 'absent' };
  const whole = findLetter(text, over);
  if (whole.how === 'whole' && (whole.end <= now.start || whole.start >= now.end)) return whole;
  const squashed = text.squashed.slice(0, now.start) + text.squashed.slice(now.end);
  const remains = findLetter({ ...text, squashed }, over);
  return remains.how === 'absent' ? remains : { ...remains, how: 'changed' };
}

/** A letter that an editor was given and did not show may come for so many times longer than it was waited for. */
const STILL_COMING = 12;
type Coming = { readonly lines: readonly string[]; readonly was: FoundLetter['how']; readonly until: number };
const coming = new WeakMap<HTMLElement, Coming>();

function howThere(adapter: Adapter, editor: HTMLElement, lines: readonly string[]): FoundLetter['how'] {
  return findLetter(readEditor(editor, adapter.quote), lines).how;
}

/** True while another letter would come beside one that the editor has and does not show yet. */
function isStillComing(adapter: Adapter, editor: HTMLElement): boolean {
  const handed = coming.get(editor);
  if (handed === undefined) return false;
  // An earlier letter that is there still holds most of its lines: only what has changed tells that it came.
  const how = howThere(adapter, editor, handed.lines);
  const isComing = how === handed.was && performance.now() < handed.until;
  if (!isComing) coming.delete(editor);
  return isComing;
}

/** What was last written into an editor, as markup. */
const writtenIn = new WeakMap<HTMLElement, string>();

/** Tells whether anything in the editor has changed since. */
function watchChanges(editor: HTMLElement): { readonly any: () => boolean; readonly stop: () => void } {
  let changed = false;
  const observer = new MutationObserver(() => {
    changed = true;
  });
  observer.observe(editor, { childList: true, characterData: true, subtree: true });
  return {
    any: () => {
      changed ||= observer.takeRecords().length > 0;
      return changed;
    },
    stop: () => observer.disconnect(),
  };
}

/** So many people are named who get the reply as well. */
const MOST_OTHERS = 20;

/** `over`: the lines of the letter that it takes the place of, where that stands there as it was inserted. */
type Target = { readonly range: Range; readonly replaced: boolean; readonly over: readonly string[] | null };

/**
 * Where the letter goes: over one that is there already, this one or an earlier one, or at the start. One that is there
 * and is not as any that we know of is the officer's to decide about: it may have been changed by hand, or come from an
 * insertion whose end was never heard.
 */
function targetIn(
  adapter: Adapter,
  editor: HTMLElement,
  { earlier, onChanged }: LetterOrder,
  lines: readonly string[],
): Target | 'changed' {
  const text = readEditor(editor, adapter.quote);
  const found = [lines, ...earlier].map((one) => Object.assign(findLetter(text, one), { of: one }));
  const there = found.find(({ how }) => how === 'whole') ?? widest(found);
  if (there === null || there.how === 'absent') return atStart(editor);
  const range = letterRange(editor, text, there.start, there.end);
  const over = () => ({ range, replaced: true, over: there.how === 'whole' ? there.of : null });
  return there.how === 'whole' ? over() : changedTarget(onChanged, over, editor);
}

function atStart(editor: HTMLElement): Target {
  return { range: startOf(editor), replaced: false, over: null };
}

/** Of a letter that was changed, most is found by the words of the one that it was. */
function widest<F extends FoundLetter>(found: readonly F[]): F | null {
  const width = (one: F) => (one.how === 'absent' ? 0 : one.end - one.start);
  return found.reduce<F | null>((most, one) => (most && width(most) >= width(one) ? most : one), null);
}

function changedTarget(onChanged: OnChanged, over: () => Target, editor: HTMLElement): Target | 'changed' {
  switch (onChanged) {
    case 'refuse':
      return 'changed';
    case 'replace':
      return over();
    case 'keep-both':
      return atStart(editor);
  }
}

/**
 * `before`: the words that stood there; while they are the same, nothing has come, however much of the letter they hold. Null
 * where the letter is written over itself.
 */
function howMuchLanded(
  adapter: Adapter,
  editor: HTMLElement,
  lines: readonly string[],
  before: string | null,
): Landed {
  const text = readEditor(editor, adapter.quote);
  if (text.squashed === before) return 'nothing';
  const { how } = findLetter(text, lines);
  return how === 'whole' ? 'whole' : how === 'changed' ? 'part' : 'nothing';
}

/** What the officer is told when the letter is not there whole; null when it is. */
function failureOf(
  adapter: Adapter,
  { landed, isStillThere }: WritingOrder,
  written: Written,
): Failure | null {
  const how = landed();
  if (how === 'whole') return null;
  if (written === 'moved away') return failures.movedAway();
  if (how === 'part') return failures.notWhole();
  if (written === 'handed') return failures.notSeen(adapter.title);
  return isStillThere() ? failures.notTaken(adapter.title) : failures.movedAway();
}
