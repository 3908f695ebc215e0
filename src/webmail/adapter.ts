import type { Person } from '../domain/email/mail.ts';
import { kinship, knownAccount, minuteOf, senderName } from '../domain/email/mail-key.ts';
import type { Hook } from './hook.ts';
import type { Erasing, WritingOrder, Written } from './reply/writing.ts';
import type { MailKey, NothingOpen } from './webmail.ts';

/// What differs between webmails. All else (following the page, finding a letter, the steps of an insertion) is shared.

/** A message of the conversation, unfolded or not. */
export type PageMessage = {
  /** '' for a collapsed one that the page does not name. */
  readonly messageId: string;
  readonly message: HTMLElement;
  /** Null while it is collapsed. */
  readonly body: HTMLElement | null;
  readonly from: Person | null;
  readonly date: string | null;
  /** True when it was sent from this mailbox. */
  readonly own: boolean;
};

/** The open message, where it is in the page. Finding it is cheap: it is done whenever the page moves. */
export type OpenPlace = PageMessage & {
  readonly body: HTMLElement;
  readonly from: Person;
  readonly key: MailKey;
  /** The open conversation with its inline reply; nothing outside it is ever read or written. */
  readonly view: HTMLElement;
  /** The element after which the button is put. */
  readonly header: HTMLElement;
  readonly subject: string;
  /** The whole conversation, oldest first where its order can be told. */
  readonly messages: readonly PageMessage[];
  /** False where it can't: the messages stand as in the page. */
  readonly isInOrder: boolean;
};

export type Sight = OpenPlace | NothingOpen;

export type Extras = { readonly attachments: readonly string[]; readonly clipped: boolean };

export interface Adapter {
  readonly name: MailKey['webmail'];
  /** As officers call it. */
  readonly title: string;
  /** Attributes by which the webmail shows, hides, selects or unfolds. */
  readonly watchedAttributes: readonly string[];
  /** The unfolded message with that id; without one, the newest that was received. */
  locate(messageId?: string): Sight;
  /** What an unfolded message comes with: files, and whether the page shows only its beginning. */
  extrasOf(message: PageMessage): Extras;
  /** The editors of replies in this conversation that are open and shown. */
  editors(place: OpenPlace): readonly HTMLElement[];
  /** Presses Reply for the message; false when no such button is found. */
  pressReply(place: OpenPlace): boolean;
  /** Where an editor's own part ends and the quoted mail begins. */
  readonly quote: Hook;
  readonly editor: Hook;
  /** One of those whom a message that is being written goes to, and where they are shown and added. */
  readonly recipient: Hook;
  readonly recipients: Hook;
  readonly body: Hook;
  /** The button that opens a new message, and the box for its subject. */
  readonly newMessage: Hook;
  readonly subject: Hook;
  /** A file attached to a message that is being written. */
  readonly attached: Hook;
  /** True for what is the webmail's own: in no mail, and in no editor. */
  isOwn(element: Element): boolean;
  /** True for a forward; null where a forward's words begin as a reply's do. */
  looksForwarded(editor: HTMLElement): boolean | null;
  /**
   * Writes the letter over a range of the editor, as one step that the editor can undo. What the editor may have taken is
   * never written a second way.
   */
  write(writing: WritingOrder): Promise<Written>;
  /** Deletes a range of the editor, as one step that the editor can undo. */
  erase(erasing: Erasing): Promise<void>;
}

/** True when a message was found, and not a reason why none was. */
export function isPlace(sight: Sight): sight is OpenPlace {
  return 'key' in sight;
}

/**
 * True when the page shows the very mail that is wanted, and that is sure. A mailbox that is named must be shown; one that
 * is not named was not yet shown when the key was made.
 */
export function isSameMail(shown: MailKey, wanted: MailKey): boolean {
  const account = knownAccount(wanted.account);
  return (account === '' || account === knownAccount(shown.account)) && kinship(shown, wanted) === 'same';
}

/** The key of a message in a conversation, with what the mail itself says: its sender and its minute. */
export function keyOf(
  { webmail, account, threadId, also }: Pick<MailKey, 'webmail' | 'account' | 'threadId' | 'also'>,
  { messageId, from, date }: Pick<PageMessage, 'messageId' | 'from' | 'date'>,
): MailKey {
  const [sender, at] = [from === null ? '' : senderName(from), minuteOf(date)];
  return {
    webmail,
    account,
    messageId,
    threadId,
    ...(also && also.length > 0 ? { also } : {}),
    ...(sender === '' ? {} : { from: sender }),
    ...(at === '' ? {} : { at }),
  };
}

/** The unfolded messages that are read: those received, or all when the officer has sent every one. */
export function readable(messages: readonly PageMessage[]): readonly PageMessage[] {
  const unfolded = messages.filter(({ body }) => body !== null);
  const received = unfolded.filter(({ own }) => !own);
  return received.length > 0 ? received : unfolded;
}

/** True when the conversation's own Reply button answers the message: nothing was received after it. */
export function isLastReceived({ messages, message, isInOrder }: OpenPlace): boolean {
  const at = messages.findIndex((one) => one.message === message);
  const others = isInOrder ? messages.slice(at + 1) : messages.filter((one) => one.message !== message);
  return others.every(({ own }) => own);
}
