import { createHash } from 'node:crypto';
import type { WebmailName } from './mail.ts';

/// The names that the webmails give to conversations and messages, derived from the sandbox's own, so that they are
/// the same in every run. Gmail's are 64-bit numbers, shown in decimal and in hexadecimal; Outlook's are base 64.

/** Gmail's legacy id of a conversation: 16 hexadecimal digits; also what the sandbox's routes use. */
export function gmailLegacyId(conversation: string): string {
  // A leading 1 keeps the number below 2^63, as Gmail's are.
  return `1${createHash('sha256').update(conversation).digest('hex').slice(0, 15)}`;
}

/** Gmail's legacy id of a message; that of the first is that of its conversation, as in Gmail. */
export function gmailMessageId(conversation: string, index: number): string {
  return index === 0 ? gmailLegacyId(conversation) : gmailLegacyId(`${conversation}/${index}`);
}

/** Outlook's id of a conversation, as in `data-convid` and in its paths. */
export function outlookConversationId(conversation: string): string {
  return `AAQkAD${createHash('sha256').update(conversation).digest('base64')}`;
}

/** Outlook's id of a message. */
export function outlookMessageId(conversation: string, index: number): string {
  return `AAkALg${createHash('sha256').update(`${conversation}/${index}`).digest('base64')}`;
}

/** The short id that Outlook puts into its own elements' ids: 8 bytes in base 64, without the padding. */
export function outlookShortId(messageId: string): string {
  return createHash('sha256').update(messageId).digest('base64url').slice(0, 11);
}

/** True for the same id, in capitals or not: Outlook's address bar does not always keep them. */
export function sameRoute(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** Where a conversation opens: for Gmail a fragment, for Outlook a path. */
export function conversationPath(webmail: WebmailName, conversation: string): string {
  return webmail === 'gmail'
    ? `/mail/u/0/#inbox/${gmailLegacyId(conversation)}`
    : `/mail/inbox/id/${encodeURIComponent(outlookConversationId(conversation))}`;
}
