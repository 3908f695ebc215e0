import { type Adapter, isPlace, isSameMail, type Place, type Sight } from '../adapter.ts';
import type { InsertOutcome, MailKey } from '../webmail.ts';
import { failures } from './messages.ts';
import type { Patience } from './patience.ts';
import { waitFor, waitForQuiet } from './wait-for.ts';
import { keepAsReply, type Reached, replyAmong } from './whose-reply.ts';

type Failure = Extract<InsertOutcome, { ok: false }>;
/** Whose reply: the mail that is answered, and the lines of the letter as last inserted. */
export type Answered = { readonly key: MailKey; readonly earlier: readonly string[] | null };

/** The editor of the reply, opening the reply when none is open. */
export async function reachEditor(
  adapter: Adapter,
  { key, earlier }: Answered,
  patience: Patience,
  signal: AbortSignal,
): Promise<Reached> {
  const place = adapter.locate(key.messageId);
  if (!isPlace(place)) return notThere(adapter, place);
  if (!isSameMail(place.key, key)) return failures.otherMail();
  const open = replyAmong(adapter, place, earlier);
  if (open !== null) return open;
  if (!adapter.pressReply(place)) return failures.noReplyButton(adapter.title);
  return editorThatComes(adapter, key, patience, signal);
}

/** The editor of the reply when it is open and no other could be meant; it is never opened. */
export function findEditor(adapter: Adapter, { key, earlier }: Answered): Reached | null {
  const place = adapter.locate(key.messageId);
  return isPlace(place) && isSameMail(place.key, key) ? replyAmong(adapter, place, earlier) : null;
}

/** True when the mail that is open is still the letter's and the editor is its reply's: asked right before writing. */
export function isStillThere(adapter: Adapter, answered: Answered, editor: HTMLElement): boolean {
  const reached = findEditor(adapter, answered);
  return reached?.ok === true && reached.editor === editor;
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
    return isSameMail(place.key, key) ? cameFor(adapter, place) : failures.movedAway();
  };
  const reached = await waitFor(come, documentElement, patience.reply, signal);
  if (reached === null) return isOpen(adapter, key) ? failures.noEditor(adapter.title) : failures.movedAway();
  // The webmail fills its editor after it has shown it; what is written before that is overwritten.
  if (reached.ok) await waitForQuiet(reached.editor, patience.quiet, signal);
  return reached;
}

/** What opened after Reply was pressed, where nothing was open before. */
function cameFor(adapter: Adapter, place: Place): Reached | null {
  const [editor, second] = adapter.editors(place);
  if (editor !== undefined && second === undefined) keepAsReply(editor, place);
  return replyAmong(adapter, place, null);
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
