import { type Adapter, isPlace, isSameMail, type Place, type Sight } from '../adapter.ts';
import type { InsertOutcome, MailKey } from '../webmail.ts';
import { failures } from './messages.ts';
import type { Patience } from './patience.ts';
import { waitFor, waitForQuiet } from './wait-for.ts';

type Failure = Extract<InsertOutcome, { ok: false }>;
export type Reached = { readonly ok: true; readonly editor: HTMLElement } | Failure;

/** The editor of the reply to `key`, opening the reply when none is open. */
export async function reachEditor(
  adapter: Adapter,
  key: MailKey,
  patience: Patience,
  signal: AbortSignal,
): Promise<Reached> {
  const place = adapter.locate(key.messageId);
  if (!isPlace(place)) return notThere(adapter, place);
  if (!isSameMail(place.key, key)) return failures.otherMail();
  const open = openEditor(adapter, place);
  if (open !== null) return open;
  if (!adapter.pressReply(place)) return failures.noReplyButton(adapter.title);
  return editorThatComes(adapter, key, patience, signal);
}

/** The editor of the reply to `key` when it is open and alone; it is never opened. */
export function findEditor(adapter: Adapter, key: MailKey): Reached | null {
  const place = adapter.locate(key.messageId);
  return isPlace(place) && isSameMail(place.key, key) ? openEditor(adapter, place) : null;
}

/** True when the mail that is open is still the letter's and the editor is in its conversation: asked right before writing. */
export function isStillThere(adapter: Adapter, key: MailKey, editor: HTMLElement): boolean {
  const reached = findEditor(adapter, key);
  return reached?.ok === true && reached.editor === editor;
}

function openEditor(adapter: Adapter, place: Place): Reached | null {
  const [editor, second] = adapter.editors(place);
  if (second !== undefined) return failures.severalEditors();
  return editor === undefined ? null : { ok: true, editor };
}

async function editorThatComes(
  adapter: Adapter,
  key: MailKey,
  patience: Patience,
  signal: AbortSignal,
): Promise<Reached> {
  const { documentElement } = document;
  const come = () => {
    const place = adapter.locate(key.messageId);
    if (!isPlace(place)) return null;
    return isSameMail(place.key, key) ? openEditor(adapter, place) : failures.movedAway();
  };
  const reached = await waitFor(come, documentElement, patience.reply, signal);
  if (reached === null) return isOpen(adapter, key) ? failures.noEditor(adapter.title) : failures.movedAway();
  // The webmail fills its editor after it has shown it; what is written before that is overwritten.
  if (reached.ok) await waitForQuiet(reached.editor, patience.quiet, signal);
  return reached;
}

function isOpen(adapter: Adapter, key: MailKey): boolean {
  const place = adapter.locate(key.messageId);
  return isPlace(place) && isSameMail(place.key, key);
}

function notThere(adapter: Adapter, sight: Exclude<Sight, Place>): Failure {
  return sight.why === 'hook-missing'
    ? failures.hookMissing(adapter.title, sight.what)
    : failures.otherMail();
}
