import type { Person } from '../../domain/email/mail.ts';
import type { Adapter, Place } from '../adapter.ts';
import { composerOf } from '../compose/composer.ts';
import type { InsertOutcome } from '../webmail.ts';
import { readEditor } from './editor-text.ts';
import { findLetter } from './find-letter.ts';
import { failures } from './messages.ts';

/// Which open message of a conversation is the reply to its requester. A forward looks the same, and so does a reply to
/// somebody else: a letter must not come into either.

type Failure = Extract<InsertOutcome, { ok: false }>;
export type Reached = { readonly ok: true; readonly editor: HTMLElement } | Failure;

/** The editors that came after our own press of Reply, and in which conversation. */
const ours = new WeakMap<HTMLElement, string>();

/** Remembers that an editor came after Reply was pressed for the message. */
export function keepAsReply(editor: HTMLElement, { key }: Place): void {
  ours.set(editor, conversationOf(key));
}

/**
 * The reply among the messages that are being written in the conversation; null when none is.
 * @param earlier the lines of the letter as last inserted: where it stands is the reply
 */
export function replyAmong(
  adapter: Adapter,
  place: Place,
  earlier: readonly string[] | null,
): Reached | null {
  const open = adapter.editors(place);
  const [first, ...others] = open;
  if (first === undefined) return null;
  const replies = open.filter((editor) => isReply(adapter, place, editor, earlier));
  const [reply, second] = replies;
  if (second !== undefined) return failures.severalEditors();
  if (reply !== undefined) return { ok: true, editor: reply };
  const alone = others.length === 0 && mayBeReply(adapter, place, first);
  return alone ? { ok: true, editor: first } : failures.noReplyAmong();
}

function isReply(
  adapter: Adapter,
  place: Place,
  editor: HTMLElement,
  earlier: readonly string[] | null,
): boolean {
  if (adapter.looksForwarded(editor) === true) return false;
  return (
    ours.get(editor) === conversationOf(place.key) ||
    isAddressedTo(adapter, editor, place.from) ||
    (earlier !== null && findLetter(readEditor(editor, adapter.quote), earlier).how !== 'absent')
  );
}

/**
 * True for a single message that does not show to whom it goes, where the webmail shows what a forward is, and where
 * the requester can't be told from the officer: their own mail is answered, or the mail names nobody.
 */
function mayBeReply(adapter: Adapter, { own, from }: Place, editor: HTMLElement): boolean {
  const forwarded = adapter.looksForwarded(editor);
  return forwarded === false || (forwarded === null && (own || (from.name === '' && from.email === '')));
}

function conversationOf({ account, threadId }: Place['key']): string {
  return JSON.stringify([account, threadId]);
}

/** Attributes in which webmails keep the people that a message goes to. */
const PEOPLE = ['email', 'data-hovercard-id', 'title', 'aria-label', 'value'];

/** True when the person is named around the editor, in words or behind them: by address, or by the whole name. */
function isAddressedTo(adapter: Adapter, editor: HTMLElement, { name, email }: Person): boolean {
  const composer = composerOf(adapter, editor);
  const elements = [...composer.querySelectorAll(PEOPLE.map((attribute) => `[${attribute}]`).join())];
  const subject = adapter.subject.selectors.join();
  const around = elements.filter((element) => !editor.contains(element) && !element.matches(subject));
  const hidden = around.flatMap((element) =>
    PEOPLE.map((attribute) => element.getAttribute(attribute) ?? ''),
  );
  const shown = [...hidden, wordsAround(composer, editor)].map(plain);
  return [email, name].map(plain).some((wanted) => wanted !== '' && shown.some((one) => names(one, wanted)));
}

/** What is shown around the editor, piece by piece: a chip right after a name does not run into it. */
function wordsAround(composer: HTMLElement, editor: HTMLElement): string {
  const isAround = (node: Node) =>
    editor.contains(node) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT;
  const texts = composer.ownerDocument.createTreeWalker(composer, NodeFilter.SHOW_TEXT, isAround);
  const words: string[] = [];
  while (texts.nextNode()) words.push(texts.currentNode.nodeValue ?? '');
  return words.join(' ');
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase();
}

/** True when the words stand in the text and neither begin nor end inside a word. */
function names(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const around = `${text[at - 1] ?? ' '}${text[at + words.length] ?? ' '}`;
    if (!/[\p{L}\p{N}]/u.test(around)) return true;
  }
  return false;
}
