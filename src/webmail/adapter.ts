import type { Person } from '../domain/email/mail.ts';
import type { Hook } from './hook.ts';
import type { Writing } from './reply/writing.ts';
import type { MailKey, NothingOpen } from './webmail.ts';

/// What differs between webmails. All else (following the page, finding a letter, the steps of an insertion) is shared.

/** The open message, where it is in the page. Finding it is cheap: it is done whenever the page moves. */
export type Place = {
  readonly key: MailKey;
  /** The open conversation with its inline reply; nothing outside it is ever read or written. */
  readonly view: HTMLElement;
  readonly message: HTMLElement;
  /** The element after which the button is put. */
  readonly header: HTMLElement;
  readonly body: HTMLElement;
  readonly subject: string;
  readonly from: Person;
  readonly date: string | null;
};

export type Sight = Place | NothingOpen;

export interface Adapter {
  readonly name: MailKey['webmail'];
  /** As officers call it. */
  readonly title: string;
  /** Attributes by which the webmail shows, hides, selects or unfolds. */
  readonly watchedAttributes: readonly string[];
  locate(): Sight;
  /** The editors of replies in this conversation that are open and shown. */
  editors(place: Place): readonly HTMLElement[];
  /** Presses Reply for the message; false when no such button is found. */
  pressReply(place: Place): boolean;
  /** Where an editor's own part ends and the quoted mail begins. */
  readonly quote: Hook;
  /** Writes the letter over a range of the editor, as one step that the editor can undo. */
  write(writing: Writing): Promise<void>;
  /** Deletes a range of the editor, as one step that the editor can undo. `gone` tells when it is done. */
  erase(editor: HTMLElement, range: Range, gone: () => boolean, signal: AbortSignal): Promise<void>;
}

export function isPlace(sight: Sight): sight is Place {
  return 'key' in sight;
}

/** True for the same message of the same mailbox. */
export function isSameMail(a: MailKey, b: MailKey): boolean {
  return (
    a.messageId === b.messageId &&
    a.threadId === b.threadId &&
    a.account === b.account &&
    a.webmail === b.webmail
  );
}
