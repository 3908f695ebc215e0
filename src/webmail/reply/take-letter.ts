import type { Adapter } from '../adapter.ts';
import type { InsertOutcome, MailKey } from '../webmail.ts';
import { readEditor } from './editor-text.ts';
import { failures } from './failures.ts';
import { findLetter } from './find-letter.ts';
import { letterRange } from './letter-range.ts';
import { findLetterIn } from './reach-editor.ts';

/** Takes an inserted letter out of the reply again. What stands above and below it stays; one empty line takes its place. */
export async function takeLetter(
  adapter: Adapter,
  key: MailKey,
  lines: readonly string[],
  signal: AbortSignal,
): Promise<InsertOutcome> {
  const reached = findLetterIn(adapter, key, lines);
  if (reached === null) return failures.replyGone();
  if (!reached.ok) return reached;
  const { editor } = reached;
  const text = readEditor(editor, adapter.quote);
  const found = findLetter(text, lines);
  if (found.how !== 'whole') return failures.letterNotFound();
  const isStillThere = () => {
    const now = findLetterIn(adapter, key, lines);
    return now?.ok === true && now.editor === editor;
  };
  // Another letter may stay there, which is like this one.
  const rest = text.squashed.slice(0, found.start) + text.squashed.slice(found.end);
  const gone = () => {
    const now = readEditor(editor, adapter.quote);
    return now.squashed === rest || findLetter(now, lines).how === 'absent';
  };
  const range = letterRange(editor, text, found.start, found.end);
  await adapter.erase({ editor, range, gone, isStillThere, signal });
  return gone() ? { ok: true, replaced: false, lines: [], others: [] } : failures.notErased(adapter.title);
}
