import type { SourceSpan } from '../../domain/email/mail.ts';
import type { LetterBlock } from '../../domain/letter/letter.ts';
import type { RichText } from '../../domain/text/rich-text.ts';
import type { InsertOutcome, MailKey, NewMessageOutcome, OpenState, Selection } from '../../protocol.ts';

/// What the panel needs of the mailbox beside it. The extension's own port is chrome-mailbox.ts; tests inject another.

/** What the tab beside the panel shows: what its content script says, or that no content script answers there. */
export type TabState = OpenState | { readonly state: 'silent' };

/** Why nothing came back: the tab that was asked has no content script that answers. */
export class NoMailboxError extends Error {}

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
   * Puts the letter into the reply. `onChanged` says what to do when the officer has changed the earlier letter there.
   * Throws NoMailboxError when the active tab has no content script.
   */
  insert(
    key: MailKey,
    letter: readonly LetterBlock[],
    earlier: readonly string[] | null,
    onChanged?: 'replace' | 'keep-both',
  ): Promise<InsertOutcome>;
  /** Takes the letter out of the reply again. Throws NoMailboxError as `insert` does. */
  takeOut(key: MailKey, lines: readonly string[]): Promise<InsertOutcome>;
  /**
   * Opens a new message in the mailbox of the active tab, with that subject and text; who gets it is left to the officer.
   * Throws NoMailboxError as `insert` does.
   */
  openNewMessage(subject: string, body: RichText): Promise<NewMessageOutcome>;
  /** The names of the files attached to the open reply to that mail; [] when none is open or nothing answers. */
  attachedToReply(key: MailKey): Promise<readonly string[]>;
  /** Loads the active tab again, so that its content script starts. */
  reload(): void;
}
