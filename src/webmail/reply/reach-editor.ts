import { type Adapter, isPlace, isSameMail, type OpenPlace, type Sight } from '../adapter.ts';
import type { MailKey } from '../webmail.ts';
import { readEditor } from './editor-text.ts';
import { type Failure, failures } from './failures.ts';
import { findLetter } from './find-letter.ts';
import { hasPressedSince } from './hand.ts';
import type { Patience } from './patience.ts';
import { compare } from './recipients.ts';
import { waitFor, waitForQuiet } from './wait-for.ts';
import {
  isAddressShown,
  keepAsReply,
  type Reached,
  replyAmong,
  replyElsewhere,
  type Sought,
  wantedBy,
} from './whose-reply.ts';

/** Whose reply: the mail that is answered, who asked, and the lines of the letters put into it before. */
export type Answered = Sought & { readonly key: MailKey };

/** The editor of the reply, opening the reply when none is open. */
export async function reachEditor(
  adapter: Adapter,
  answered: Answered,
  patience: Patience,
  signal: AbortSignal,
): Promise<Reached> {
  const place = adapter.locate(answered.key.messageId);
  if (!isPlace(place)) return notThere(adapter, place);
  if (!isSameMail(place.key, answered.key)) return failures.otherMail();
  const open = replyIn(adapter, place, answered);
  if (open !== null) return open;
  const other = writtenByAnother(place, answered);
  if (other !== null) return failures.mailOfSomeoneElse(other);
  if (!adapter.pressReply(place)) return failures.noReplyButton(adapter.title, place.from);
  return editorThatComes(adapter, answered, patience, signal);
}

/** The editor of the reply when it is open and no other could be meant; it is never opened. */
export function findEditor(adapter: Adapter, answered: Answered): Reached | null {
  const place = placeOf(adapter, answered.key);
  return place === null ? null : replyIn(adapter, place, answered);
}

/** The editor in which the letter stands whole, whomever it goes to by now: what was put in may always be taken out. */
export function findLetterIn(adapter: Adapter, key: MailKey, lines: readonly string[]): Reached | null {
  const place = placeOf(adapter, key);
  if (place === null) return null;
  const open = adapter.editors(place);
  const holding = open.filter((one) => findLetter(readEditor(one, adapter.quote), lines).how === 'whole');
  const [editor, second] = holding;
  if (second !== undefined) return failures.severalEditors();
  if (editor !== undefined) return { ok: true, editor, others: [] };
  return open.length > 0 ? failures.letterNotFound() : null;
}

/**
 * True when the mail that is open is still the letter's, the editor is its reply's, and the tab is in sight: asked right
 * before writing.
 */
export function isStillThere(adapter: Adapter, answered: Answered, editor: HTMLElement): boolean {
  if (editor.ownerDocument.visibilityState !== 'visible') return false;
  const reached = findEditor(adapter, answered);
  return reached?.ok === true && reached.editor === editor;
}

function replyIn(adapter: Adapter, place: OpenPlace, answered: Answered): Reached | null {
  return replyAmong(adapter, place, answered) ?? replyElsewhere(adapter, place, answered);
}

/**
 * Who wrote the mail, when that is certainly not the requester: a reply to it would go to them. A mail that was passed on
 * by a colleague, or a form's. Null otherwise: what the reply's recipients are is looked at once it is open.
 */
function writtenByAnother(place: OpenPlace, answered: Answered): string | null {
  const { from, own } = place;
  const requester = wantedBy(answered, place).at(0);
  if (own || requester === undefined) return null;
  const isTheirs = compare(from, [requester]) !== 'other' || (from.email === '' && from.name === '');
  // A requester of whom only a name is known may show another one in their mails.
  return isTheirs || requester.email === '' ? null : from.name || from.email;
}

async function editorThatComes(
  adapter: Adapter,
  answered: Answered,
  patience: Patience,
  signal: AbortSignal,
): Promise<Reached> {
  const { documentElement } = document;
  // What the officer pressed before us may open its reply first.
  const since = performance.now() - patience.press;
  const come = () => {
    const place = adapter.locate(answered.key.messageId);
    if (!isPlace(place)) return null;
    return isSameMail(place.key, answered.key)
      ? cameFor(adapter, place, answered, since)
      : failures.movedAway();
  };
  const reached = await waitFor(come, documentElement, patience.reply, signal);
  if (reached === null) return missed(adapter, answered.key);
  if (!('came' in reached)) return reached;
  // The webmail fills its editor after it has shown it; what is written before that is overwritten. Who it goes to may
  // come later still, and is waited for: where nothing shows it by then, our own press has to do.
  await waitForQuiet(reached.came, patience.quiet, signal);
  await addressOf(adapter, answered, reached.came, patience.recipients, signal);
  return findEditor(adapter, answered) ?? failures.movedAway();
}

/** Waits until the page shows who the reply goes to, for so long; or until it is gone. */
async function addressOf(
  adapter: Adapter,
  answered: Answered,
  editor: HTMLElement,
  patience: number,
  signal: AbortSignal,
): Promise<void> {
  const shown = () => {
    const place = placeOf(adapter, answered.key);
    return place === null || isAddressShown(adapter, place, editor, answered) ? true : null;
  };
  await waitFor(shown, document.documentElement, patience, signal);
}

/** What opened after Reply was pressed, where nothing was open before: by our press if nobody else has pressed anything. */
function cameFor(
  adapter: Adapter,
  place: OpenPlace,
  answered: Answered,
  since: number,
): { readonly came: HTMLElement } | Reached | null {
  const [editor, second] = adapter.editors(place);
  if (editor === undefined) return replyElsewhere(adapter, place, answered);
  if (second === undefined && !hasPressedSince(adapter, since)) keepAsReply(editor, place);
  return { came: editor };
}

function missed(adapter: Adapter, key: MailKey): Failure {
  return placeOf(adapter, key) === null ? failures.movedAway() : failures.noEditor(adapter.title);
}

function placeOf(adapter: Adapter, key: MailKey): OpenPlace | null {
  const place = adapter.locate(key.messageId);
  return isPlace(place) && isSameMail(place.key, key) ? place : null;
}

function notThere(adapter: Adapter, sight: Exclude<Sight, OpenPlace>): Failure {
  return sight.why === 'hook-missing'
    ? failures.hookMissing(adapter.title, sight.what)
    : failures.otherMail();
}
