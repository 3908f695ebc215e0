import type { Mail, SourceSpan } from '../domain/email/mail.ts';
import type { Letter } from '../domain/letter/letter.ts';

/// What the content script needs of a webmail. One adapter per webmail; Gmail never imports Outlook.

/** Names one message in one mailbox. A letter is only ever put into the reply to the message it was written for. */
export type MailKey = {
  readonly webmail: 'gmail' | 'outlook';
  readonly account: string;
  readonly messageId: string;
  readonly threadId: string;
};

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

/** Why nothing was read: no mail is open, or a hook that the adapter needs was not found (docs/adapters.md). */
export type NothingOpen =
  | { readonly why: 'no-mail' }
  | { readonly why: 'hook-missing'; readonly hook: string; readonly what: string }
  | { readonly why: 'too-long'; readonly characters: number };

/** The steps of putting a letter into a reply; a failure names the one that failed. */
export type InsertStep =
  | 'find-mail'
  | 'open-reply'
  | 'wait-for-editor'
  | 'find-earlier-letter'
  | 'write'
  | 'check';

export type InsertOutcome =
  | { readonly ok: true; readonly replaced: boolean; readonly lines: readonly string[] }
  | {
      readonly ok: false;
      readonly step: InsertStep;
      /** What happened and what to do, in one or two sentences for the officer. */
      readonly message: string;
    };

export interface Webmail {
  readonly name: 'gmail' | 'outlook';
  /** The message that is open now; time-sliced, so that a huge mail does not hold the page up. */
  readOpenMail(signal: AbortSignal): Promise<OpenMail | NothingOpen>;
  /** Calls back when another message may be open, or the open one may have changed. No polling. */
  watch(changed: () => void, signal: AbortSignal): void;
  /**
   * Puts the letter above signature and quote in the reply to `key`, opening the reply if need be. `earlier` is the
   * letter's lines as last inserted, so that a second insert replaces the first.
   */
  insert(
    key: MailKey,
    letter: Letter,
    earlier: readonly string[] | null,
    signal: AbortSignal,
  ): Promise<InsertOutcome>;
  /** Takes the letter out of the reply again and leaves everything else. */
  takeOut(key: MailKey, lines: readonly string[], signal: AbortSignal): Promise<InsertOutcome>;
}
