import type { Adapter } from '../adapter.ts';
import type { InsertOutcome, MailKey } from '../webmail.ts';
import { readEditor } from './editor-text.ts';
import { findLetter } from './find-letter.ts';
import { letterRange } from './letter-range.ts';
import { failures } from './messages.ts';
import { findEditor } from './reach-editor.ts';

/** Takes an inserted letter out of the reply again. What stands above and below it stays; one empty line takes its place. */
export async function takeLetter(
  adapter: Adapter,
  key: MailKey,
  lines: readonly string[],
  signal: AbortSignal,
): Promise<InsertOutcome> {
  const reached = findEditor(adapter, { key, earlier: lines });
  if (reached === null) return failures.replyGone();
  if (!reached.ok) return reached;
  const { editor } = reached;
  const text = readEditor(editor, adapter.quote);
  const found = findLetter(text, lines);
  if (found.how !== 'whole') return failures.letterNotFound();
  const gone = () => findLetter(readEditor(editor, adapter.quote), lines).how === 'absent';
  await adapter.erase(editor, letterRange(editor, text, found.start, found.end), gone, signal);
  return gone() ? { ok: true, replaced: false, lines: [] } : failures.notErased(adapter.title);
}
