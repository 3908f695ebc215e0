import type { Person } from '../../domain/email/mail.ts';
import { isOneConversation } from '../../domain/email/mail-key.ts';
import { type Adapter, isSameMail, type OpenPlace } from '../adapter.ts';
import { composeWindows } from '../compose/window.ts';
import { findOne, isShown } from '../hook.ts';
import { cleanText } from '../page.ts';
import type { MailKey } from '../webmail.ts';
import { readEditor, squash } from './editor-text.ts';
import { type Failure, failures } from './failures.ts';
import { findLetter } from './find-letter.ts';
import { isTouched } from './hand.ts';
import { type Addressed, addressedTo, compare, isSameName, type Wanted } from './recipients.ts';

/// Which open message is the reply to the requester. A forward looks the same, and so does a reply to somebody else: a
/// letter must not come into either. Whom a message goes to (recipients.ts) decides; where the page does not show that,
/// only one thing counts: that our own press of Reply opened it, that it names nobody who is certainly somebody else, and
/// that nobody has done anything around it since. A letter that is in it says nothing: whom it goes to may have been changed
/// after that.

/** `others`: who else gets the message, as the page names them. */
export type Reached =
  | { readonly ok: true; readonly editor: HTMLElement; readonly others: readonly string[] }
  | Failure;

/** Whose reply is looked for: the person who asked, and the letters that were put into it before. */
export type Sought = { readonly requester: Person; readonly earlier: readonly (readonly string[])[] };

/** The editors that came after our own press of Reply, for which mail, and who wrote that: a reply goes to them. */
const ours = new WeakMap<HTMLElement, Pick<OpenPlace, 'key' | 'from'>>();

/** Remembers that an editor came after Reply was pressed for the message. */
export function keepAsReply(editor: HTMLElement, { key, from }: OpenPlace): void {
  ours.set(editor, { key, from });
}

/**
 * The requester, and the same person as their own mail shows them: a page that shows no addresses shows that name. A
 * mail from another address is another person's. Where only a name is known, the mail of that name gives its address.
 */
export function wantedBy({ requester }: Sought, { from, own }: OpenPlace): Wanted {
  if (own) return [requester];
  if (requester.email === '' && (requester.name === '' || isSameName(requester.name, from.name)))
    return [from];
  const isTheirs = from.email !== '' && from.email.toLowerCase() === requester.email.toLowerCase();
  return isTheirs ? [requester, { name: from.name, email: '' }] : [requester];
}

/** The reply among the messages that are being written in the conversation; null when none is being written. */
export function replyAmong(adapter: Adapter, place: OpenPlace, sought: Sought): Reached | null {
  const open = adapter.editors(place).filter((editor) => adapter.looksForwarded(editor) !== true);
  const forwards = adapter.editors(place).length - open.length;
  if (open.length === 0) return forwards === 0 ? null : failures.forward();
  const wanted = wantedBy(sought, place);
  const addressed = open.map((editor) => ({ editor, ...whose(adapter, place, editor, wanted) }));
  const [reply, second] = addressed.filter(({ to }) => to === 'requester');
  if (second !== undefined) return failures.severalEditors();
  if (reply?.to === 'requester') return { ok: true, editor: reply.editor, others: reply.others };
  return notTheirs(addressed);
}

/** Why none of them is the reply: that somebody else gets one counts before that one can't be told. */
function notTheirs(addressed: readonly Addressed[]): Failure {
  const names = addressed.flatMap((one) => ('names' in one ? one.names : []));
  if (names.length > 0) return failures.someoneElse(names);
  return addressed.some(({ to }) => to === 'unknown') ? failures.notTold() : failures.nobody();
}

/** Whom a message in the conversation goes to, with what we know of it where the page does not show that. */
function whose(adapter: Adapter, place: OpenPlace, editor: HTMLElement, wanted: Wanted): Addressed {
  const told = addressedTo(adapter, editor, wanted, place.key.account);
  if (told.to !== 'unknown') return told;
  const isTold = told.names.length === 0 && isOurs(editor, place.key, wanted) && !isTouched(adapter, editor);
  return isTold ? { to: 'requester', others: [] } : told;
}

/** True once the page shows who the message goes to: an editor is often there before its recipients are. */
export function isAddressShown(
  adapter: Adapter,
  place: OpenPlace,
  editor: HTMLElement,
  sought: Sought,
): boolean {
  const { to } = addressedTo(adapter, editor, wantedBy(sought, place), place.key.account);
  return to === 'requester' || to === 'someone-else';
}

function holdsLetter(adapter: Adapter, editor: HTMLElement, { earlier }: Sought): boolean {
  const text = readEditor(editor, adapter.quote);
  return earlier.some((lines) => findLetter(text, lines).how === 'whole');
}

/**
 * True for the editor that our press opened in that conversation, in reply to a mail of the person who is wanted; what the
 * page does not name is of none but its own mail.
 */
function isOurs(editor: HTMLElement, key: MailKey, wanted: Wanted): boolean {
  const pressed = ours.get(editor);
  if (pressed === undefined || compare(pressed.from, wanted) === 'other') return false;
  return isSameMail(key, pressed.key) || isOneConversation(key, pressed.key);
}

/** So much of a mail's words, without spaces, tells it from another one under the same subject. */
const TELLING = 40;

/** The messages under the subject of the mail that are written outside its conversation, shown or folded away. */
export function editorsElsewhere(adapter: Adapter, place: OpenPlace): readonly HTMLElement[] {
  return composeWindows(adapter, place.view.ownerDocument).flatMap(({ editor, subject }) => {
    const isOutside = !place.view.contains(editor) && editor.isConnected;
    const isForward = adapter.looksForwarded(editor) === true;
    return isOutside && !isForward && isReplyUnder(subject.value, place.subject) ? [editor] : [];
  });
}

/**
 * The reply in a window of its own: taken out of the conversation, or docked below the page. It is the requester's when it
 * goes to them under the subject of the mail, and it is of this conversation when the words of the mail are quoted in it.
 * Null when there is none; a failure when there may be one: it is folded away, does not show who it goes to, or can't be
 * told from a reply in another conversation.
 */
export function replyElsewhere(adapter: Adapter, place: OpenPlace, sought: Sought): Reached | null {
  const wanted = wantedBy(sought, place);
  const found = editorsElsewhere(adapter, place).flatMap((editor) => {
    const told = addressedTo(adapter, editor, wanted, place.key.account);
    if (told.to === 'requester')
      return [{ editor, others: told.others, isSure: quotes(adapter, editor, place) }];
    const mayBe = told.to === 'unknown' || holdsLetter(adapter, editor, sought);
    return mayBe ? [{ editor, others: [], isSure: false }] : [];
  });
  const [reply, second] = found;
  if (reply === undefined) return null;
  const { editor, others, isSure } = reply;
  return second === undefined && isSure && isShown(editor)
    ? { ok: true, editor, others }
    : failures.elsewhere();
}

/** "Re: A request" under "A request". A new message has another subject, or is a letter of its own; a forward is none. */
function isReplyUnder(subject: string, of: string): boolean {
  const [shown, wanted] = [cleanText(subject, 1_000), cleanText(of, 1_000)];
  const bare = (text: string) => text.replace(/^(?:\p{L}{1,5} ?: ?)+/u, '').toLowerCase();
  return /^\p{L}{1,5} ?:/u.test(shown) && !/^(?:fwd?|wtr) ?:/i.test(shown) && bare(shown) === bare(wanted);
}

function quotes(adapter: Adapter, editor: HTMLElement, { body }: OpenPlace): boolean {
  const quote = findOne(editor, adapter.quote);
  const words = squash((body.textContent ?? '').slice(0, 2_000)).slice(0, 200);
  return quote !== null && words.length >= TELLING && squash(editor.textContent ?? '').includes(words);
}
