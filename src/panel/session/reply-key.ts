import type { Case } from '../../domain/case/case.ts';
import type { MailKey } from '../../protocol.ts';
import { isInConversation, mailKeyOf } from '../session.ts';
import type { TabState } from './mailbox.ts';

/**
 * The message that the letter answers: the case's own, or the one that is open in the very same conversation of the same
 * mailbox, such as a chaser. Mailbox and conversation are always the case's, and the content script compares both with
 * the page, so a letter can't come into another conversation whatever is open. Null for a case that was pasted.
 */
export function replyKey(of: Case, open: TabState | null): MailKey | null {
  const key = mailKeyOf(of);
  if (key === null || open?.state !== 'mail' || !isInConversation(of, open.key)) return key;
  return { ...key, messageId: open.key.messageId };
}
