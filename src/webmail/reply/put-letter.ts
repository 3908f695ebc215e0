import { renderHtml } from '../../render/html.ts';
import { renderLines } from '../../render/lines.ts';
import type { Adapter } from '../adapter.ts';
import type { InsertOutcome, LetterOrder, OnChanged } from '../webmail.ts';
import { readEditor } from './editor-text.ts';
import { findLetter } from './find-letter.ts';
import { letterRange, startOf } from './letter-range.ts';
import { failures } from './messages.ts';
import { PATIENCE, type Patience } from './patience.ts';
import { isStillThere, reachEditor } from './reach-editor.ts';
import { waitForQuiet } from './wait-for.ts';
import type { Landed, Writing } from './writing.ts';

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
  const target = targetIn(adapter, editor, order, lines);
  if (target === 'changed') return failures.letterChanged();
  const isThere = () => isStillThere(adapter, order, editor);
  if (!isThere()) return failures.movedAway();
  const { range, replaced } = target;
  const landed = () => howMuchLanded(adapter, editor, lines);
  const [html, text] = [renderHtml(order.letter), lines.join('\n')];
  const writing = { editor, range, html, text, landed, isStillThere: isThere, patience, signal };
  await adapter.write(writing);
  await waitForQuiet(editor, patience.quiet, signal);
  return outcome(adapter, writing, lines, replaced);
}

type Target = { readonly range: Range; readonly replaced: boolean };

/** Where the letter goes: over the earlier one, or at the start. A letter that is there already is replaced too. */
function targetIn(
  adapter: Adapter,
  editor: HTMLElement,
  { earlier, onChanged }: LetterOrder,
  lines: readonly string[],
): Target | 'changed' {
  const text = readEditor(editor, adapter.quote);
  const same = findLetter(text, lines);
  const found = earlier === null || same.how === 'whole' ? same : findLetter(text, earlier);
  const over = (start: number, end: number) => ({
    range: letterRange(editor, text, start, end),
    replaced: true,
  });
  if (found.how === 'whole') return over(found.start, found.end);
  if (earlier === null || found.how === 'absent') return { range: startOf(editor), replaced: false };
  return changedTarget(onChanged, () => over(found.start, found.end), editor);
}

function changedTarget(onChanged: OnChanged, over: () => Target, editor: HTMLElement): Target | 'changed' {
  switch (onChanged) {
    case 'refuse':
      return 'changed';
    case 'replace':
      return over();
    case 'keep-both':
      return { range: startOf(editor), replaced: false };
  }
}

function howMuchLanded(adapter: Adapter, editor: HTMLElement, lines: readonly string[]): Landed {
  const found = findLetter(readEditor(editor, adapter.quote), lines);
  return found.how === 'whole' ? 'whole' : found.how === 'changed' ? 'part' : 'nothing';
}

function outcome(
  adapter: Adapter,
  { editor, landed, isStillThere }: Writing,
  lines: readonly string[],
  replaced: boolean,
): InsertOutcome {
  const how = landed();
  if (how === 'part') return failures.notWhole();
  if (how === 'nothing') return isStillThere() ? failures.notTaken(adapter.title) : failures.movedAway();
  editor.scrollIntoView({ block: 'nearest' });
  return { ok: true, replaced, lines };
}
