import type { FoiCase } from '../../domain/case/case.ts';
import { isInConversation, kinshipWith, mailKeyOf, traceOf } from '../../domain/case/own-mail.ts';
import type { MailKey } from '../../protocol.ts';
import type { TabState } from './mailbox.ts';

/**
 * The message that the letter answers: the case's own, or the one that is open in the very same conversation of the same
 * mailbox, such as a chaser. What is open is named as the page names it, and the content script compares that with the
 * page again, so a letter can't come into another conversation whatever is open. Null for a case that was pasted.
 */
export function replyKey(foiCase: FoiCase, open: TabState | null): MailKey | null {
  const key = mailKeyOf(foiCase);
  if (key === null || open?.state !== 'mail') return key;
  return isInConversation(foiCase, open.key) ? open.key : ownKey(foiCase, open);
}

/** The case's own mail, as the page names it where it is the open one. Null for a case that was pasted. */
export function ownKey(foiCase: FoiCase, open: TabState | null): MailKey | null {
  const key = mailKeyOf(foiCase);
  const isOpen = key !== null && open?.state === 'mail' && kinshipWith(foiCase, traceOf(open)) === 'same';
  return isOpen ? open.key : key;
}
