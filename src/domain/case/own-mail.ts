import type { Person } from '../email/mail.ts';
import {
  isOneConversation,
  type Kinship,
  kinship,
  type MailNames,
  type MailTrace,
  minuteOf,
  senderName,
} from '../email/mail-key.ts';
import { londonDate } from '../law/dates.ts';
import type { FoiCase } from './case.ts';

/// What a case is to a mail that is open in a mailbox (email/mail-key.ts says when two mails are one).

/** An open mail, as far as it tells which one it is. */
export type SeenMail = {
  readonly key: MailNames;
  readonly from: Person;
  /** ISO 8601 with offset; null where the page shows none. */
  readonly date: string | null;
  readonly subject: string;
  readonly reading: { readonly request: { readonly requester: Person } };
};

/** What a stored case is to a mail in a mailbox: its own, perhaps its own, or another's. */
export function kinshipWith(foiCase: FoiCase, mail: MailTrace): Kinship {
  const { name, email } = foiCase.read.requester;
  const { subject, receivedOn: day } = foiCase;
  return kinship({ ...foiCase.source, subject, day, requester: senderName({ name, email }) }, mail);
}

/** The names of an open mail, with its sender and minute. */
export function mailNamesOf<K extends MailNames>({
  key,
  from,
  date,
}: Pick<SeenMail, 'from' | 'date'> & { readonly key: K }): K {
  return { from: senderName(from), at: minuteOf(date), ...key };
}

/** All that tells which mail is open. */
export function traceOf(mail: SeenMail): MailTrace {
  const names = mailNamesOf(mail);
  const day = names.at ? londonDate(`${names.at}Z`) : null;
  const requester = senderName(mail.reading.request.requester);
  return { ...names, subject: mail.subject, day, requester };
}

/** True when the case came from the conversation of that mail, in the same mailbox. */
export function isInConversation(foiCase: FoiCase, key: MailNames): boolean {
  return isOneConversation(foiCase.source, key);
}

/** The names of the mail that a case came from; null for a case that was pasted. */
export function mailKeyOf({
  source,
}: FoiCase): (MailNames & { readonly webmail: Exclude<MailNames['webmail'], 'pasted'> }) | null {
  const { webmail, account, messageId, threadId, also, from, at } = source;
  if (webmail === 'pasted') return null;
  return {
    webmail,
    account,
    messageId,
    threadId,
    ...(also ? { also } : {}),
    ...(from ? { from } : {}),
    ...(at ? { at } : {}),
  };
}
