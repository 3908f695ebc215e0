import type { RichText } from '../../domain/text/rich-text.ts';
import type { NewMessageOutcome } from '../../protocol.ts';
import { notOpened } from '../words/not-opened.ts';
import { type Mailbox, NoMailboxError } from './mailbox.ts';

/** What became of a new message, and what the officer is told of it. */
export type NewMessage = { readonly ok: boolean; readonly message: string };

export type NewMessages = {
  /**
   * Opens a new message in the mailbox beside the panel, with that subject (one line) and text and no recipient; a second
   * call while it is open does not open it twice. `message` is for the officer, whether it went well or not: what
   * happened, and what to do. Shows no toast itself.
   */
  openNewMessage(subject: string, body: RichText): Promise<NewMessage>;
};

type Ground = {
  readonly mailbox: Pick<Mailbox, 'openNewMessage'>;
  /** Keeps the case in hand while the mailbox shows the new message in place of its mail. */
  readonly keepInHand: () => void;
};

/** The longest subject that webmails take. */
const LONGEST_SUBJECT = 255;

/**
 * Opens a new message in the mailbox beside the panel, with that subject and text, to that address or to nobody yet. A
 * second call while the message is still open does not open it twice.
 * @throws nothing: what went wrong is told in `message`
 */
export async function openNewMessage(
  ground: Ground,
  subject: string,
  body: RichText,
  to: string | null = null,
): Promise<NewMessage> {
  ground.keepInHand();
  try {
    const outcome = await ground.mailbox.openNewMessage(inOneLine(subject), body, to);
    return { ok: outcome.ok, message: told(outcome, to) };
  } catch (error) {
    return { ok: false, message: error instanceof NoMailboxError ? NO_MAILBOX : NOT_UNDERSTOOD };
  }
}

const NO_MAILBOX =
  'The new message did not open: the mailbox in this tab does not answer. Open or reload the mailbox there and try again, or copy the text instead: it is safe in the panel.';
const NOT_UNDERSTOOD =
  'Whether the new message opened could not be understood. Look in the mailbox; if it is not there, copy the text instead: it is safe in the panel.';

function told(outcome: NewMessageOutcome, to: string | null): string {
  if (!outcome.ok) return notOpened(outcome);
  const person = to === null ? 'who it is to' : to;
  const add =
    to !== null && outcome.to ? `Check that it goes to ${to}, then send it.` : `Add ${person}, then send it.`;
  if (!outcome.opened) return `The new message is open already in your mailbox, perhaps folded away. ${add}`;
  return outcome.subject
    ? `New message opened in your mailbox. ${add}`
    : `New message opened in your mailbox, without its subject: the mailbox did not take it. Add the subject. ${add}`;
}

/** A subject is one line; what is too long ends in dots. */
function inOneLine(subject: string): string {
  const line = subject.replace(/[\p{Cc}\p{Zs}\u2028\u2029]+/gu, ' ').trim();
  const shown = line === '' ? 'Request for information' : line;
  return shown.length <= LONGEST_SUBJECT
    ? shown
    : `${shown
        .slice(0, LONGEST_SUBJECT - 1)
        .trimEnd()
        .replace(/[\ud800-\udbff]$/, '')}…`;
}
