import type { Mail, MailBlock, Person, SourceSpan } from '../domain/email/mail.ts';
import type { WebmailName } from '../domain/email/mail-key.ts';
import type { LetterBlock } from '../domain/letter/letter.ts';
import type { RichText } from '../domain/text/rich-text.ts';
import type { InsertOutcome, MailKey, NewMessageOutcome, OpenReply } from '../protocol.ts';

export type {
  InsertOutcome,
  InsertStep,
  MailKey,
  NewMessageOutcome,
  NewMessageStep,
  OpenReply,
} from '../protocol.ts';

/// What the content script needs of a webmail. One adapter per webmail; Gmail never imports Outlook.

/** An open message: the mail, where its words are in the page, and where a button may stand. */
export type OpenMail = {
  readonly key: MailKey;
  readonly mail: Mail;
  /** The element after which the button is put. */
  readonly header: Element;
  readonly body: Element;
  /** The page's range for a stretch of the mail's text; null when the page has changed since. */
  rangeOf(span: SourceSpan): Range | null;
};

/** A message of the open conversation, as far as the page shows it. */
export type SeenMessage = {
  /** '' for one that can't be named. */
  readonly messageId: string;
  readonly from: Person;
  readonly date: string | null;
  /** `own` was sent from this mailbox and is not read; `clipped` is read as far as the page shows it. */
  readonly state: 'read' | 'clipped' | 'collapsed' | 'own';
  readonly attachments: readonly string[];
  /** What was read of it; null when it was not. */
  readonly open: OpenMail | NothingOpen | null;
};

/** Oldest first where that can be told; never empty. */
export type OpenConversation = {
  readonly messages: readonly SeenMessage[];
  /** The newest message that was read. */
  readonly newest: SeenMessage;
};

/** Why nothing was read: no mail is open, or a hook that the adapter needs was not found (docs/adapters.md). */
export type NothingOpen =
  | { readonly why: 'no-mail' }
  | { readonly why: 'hook-missing'; readonly hook: string; readonly what: string }
  | { readonly why: 'too-long'; readonly characters: number; readonly of: MailKey };

/** What the officer has selected in an unfolded message. */
export type SelectedMail = {
  /** The whole message that it was selected in. */
  readonly open: OpenMail;
  /** Where the selection begins in the mail's text. */
  readonly start: number;
  /** The selected words alone; their offsets count from `start`. */
  readonly blocks: readonly MailBlock[];
};

/** Why there is none. */
export type NothingSelected = { readonly why: 'no-mail' | 'nothing-selected' | 'too-long' };

/** What to do when the officer has changed the earlier letter in the reply. */
export type OnChanged = 'refuse' | 'replace' | 'keep-both';

/** A letter to be put into a reply. */
export type LetterOrder = {
  readonly key: MailKey;
  /** Who asked: the letter goes into a reply to them and into no other. */
  readonly requester: Person;
  readonly letter: readonly LetterBlock[];
  /** The lines of letters that were, or may have been, put into the reply before: a second insert replaces the first. */
  readonly earlier: readonly (readonly string[])[];
  readonly onChanged: OnChanged;
};

/** A message to be opened for the officer, who sends it. */
export type NewMessageOrder = {
  /** One line of at most 255 characters. */
  readonly subject: string;
  readonly body: RichText;
  /** The address that it goes to; null where the officer says so. */
  readonly to: string | null;
};

/** Who is told about the page. */
export type PageWatcher = {
  /** Another message may be open, or the open one may have changed. */
  changed(): void;
  /** The page was looked at after something in it moved. Cheap work only. */
  looked(): void;
};

export interface Webmail {
  readonly name: WebmailName;
  /**
   * The conversation that is open now, every unfolded message read; time-sliced, so that a huge mail does not hold the
   * page up. What has not changed since is given again and not read again.
   */
  readConversation(signal: AbortSignal): Promise<OpenConversation | NothingOpen>;
  /** What the officer has selected in the conversation. */
  readSelection(signal: AbortSignal): Promise<SelectedMail | NothingSelected>;
  /** Tells of changes until the signal ends. No polling, and no work while nothing in the page moves. */
  watch(watcher: PageWatcher, signal: AbortSignal): void;
  /** Puts the letter at the start of the reply to its mail, above signature and quote, opening the reply if need be. */
  insert(order: LetterOrder, signal: AbortSignal): Promise<InsertOutcome>;
  /** Takes the letter out of the reply again and leaves everything else. */
  takeOut(key: MailKey, lines: readonly string[], signal: AbortSignal): Promise<InsertOutcome>;
  /** Opens a new message, never twice, and writes subject and text into it; never into one that has words already. */
  openNewMessage(order: NewMessageOrder, signal: AbortSignal): Promise<NewMessageOutcome>;
  /** What is attached to the open reply to that mail. */
  readReply(key: MailKey): OpenReply;
}
