import type { Person, SourceSpan } from '../../domain/email/mail.ts';
import type { LetterBlock } from '../../domain/letter/letter.ts';
import type { RichText } from '../../domain/text/rich-text.ts';
import type { InsertOutcome, MailKey, NewMessageOutcome, OpenState, Selection } from '../../protocol.ts';

/// What the panel needs of the mailbox beside it. The extension's own port is chrome-mailbox.ts; tests inject another.

/** What the tab beside the panel shows: what its content script says, or that no content script answers there. */
export type TabState = OpenState | { readonly state: 'silent' };

/** A mail that is open and is no request, or one that the officer has treated as a request. */
export type OpenMailState = Extract<TabState, { state: 'mail' }>;

/** Why nothing came back: the tab that was asked has no content script that answers. */
export class NoMailboxError extends Error {}

/** A letter for the reply to a mail. */
export type InsertOrder = {
  readonly key: MailKey;
  /** Who asked: it goes into a reply to them and into no other. */
  readonly requester: Person;
  readonly letter: readonly LetterBlock[];
  /** Letters that were, or may have been, put there before, as lines. */
  readonly earlier: readonly (readonly string[])[];
  /** What to do when a letter that is there is not as it was inserted; it is left alone when this is not given. */
  readonly onChanged?: 'replace' | 'keep-both';
};

export interface Mailbox {
  /** Tells what the active tab of the panel's window shows: at once, and at every change of tab or mail. */
  watch(told: (state: TabState) => void, signal: AbortSignal): void;
  /** Reads that message of the open conversation from now on. False when it is not unfolded there. */
  choose(key: MailKey): Promise<boolean>;
  /** What the officer has selected in the open conversation. Throws NoMailboxError as `insert` does. */
  readSelection(): Promise<Selection>;
  /** Shows the words of a question in the mail; null takes the mark away. Failing to is no news for the officer. */
  mark(key: MailKey, span: SourceSpan | null): void;
  /**
   * Puts the letter into the reply to its requester. Throws NoMailboxError when the active tab has no content script.
   */
  insert(order: InsertOrder): Promise<InsertOutcome>;
  /** Takes the letter out of the reply again. Throws NoMailboxError as `insert` does. */
  takeOut(key: MailKey, lines: readonly string[]): Promise<InsertOutcome>;
  /**
   * Opens a new message in the mailbox of the active tab, with that subject and text, to that address; null leaves to the
   * officer who gets it. Throws NoMailboxError as `insert` does.
   */
  openNewMessage(subject: string, body: RichText, to: string | null): Promise<NewMessageOutcome>;
  /** The names of the files attached to the open reply to that mail; [] when none is open or nothing answers. */
  attachedToReply(key: MailKey): Promise<readonly string[]>;
  /** Loads the active tab again, so that its content script starts. */
  reload(): void;
}
