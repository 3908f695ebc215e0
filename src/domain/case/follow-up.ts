import { CLOCK_STARTS_AFRESH } from '../law/clock.ts';
import { londonDate } from '../law/dates.ts';
import type { MailKind } from '../request/foi-request.ts';
import type { FoiCase } from './case.ts';
import { isInConversation, kinshipWith, type SeenMail, traceOf } from './own-mail.ts';

/** A mail that belongs to a case already there: a chaser, a clarification, a request for internal review. */
export type FollowUp = {
  readonly kind: MailKind;
  readonly messageId: string;
  /** True when it is the open mail; otherwise it is the newest of the open mail's conversation. */
  readonly isOpen: boolean;
  /** ISO 8601 with offset. */
  readonly date: string | null;
};

/** A mail that is open, with what else its conversation holds. */
export type SeenConversation = SeenMail & {
  readonly reading: { readonly detection: { readonly kind: MailKind } };
  /** Every message, oldest first; `kind` is null for one that was not read. */
  readonly conversation?: readonly {
    readonly messageId: string;
    readonly kind: MailKind | null;
    readonly date: string | null;
  }[];
};

/** What has come after the mail of a case, in its conversation: the open mail, else the newest one. */
export function followUpOf(foiCase: FoiCase, mail: SeenConversation): FollowUp | null {
  if (!isInConversation(foiCase, mail.key)) return null;
  const { messageId } = mail.key;
  if (kinshipWith(foiCase, traceOf(mail)) !== 'same')
    return { kind: mail.reading.detection.kind, messageId, isOpen: true, date: mail.date };
  // A newer message that the officer has answered is no news, and a newer request has a case of its own.
  const newest = mail.conversation?.at(-1);
  if (!newest || newest.messageId === messageId || !newest.kind || newest.kind === 'request') return null;
  return { kind: newest.kind, messageId: newest.messageId, isOpen: false, date: newest.date };
}

/** The new day 0 that a clarification gives. */
export type NewStart = {
  /** YYYY-MM-DD, the day on which it was received in London. */
  readonly day: string;
  readonly law: string;
  /** True when the case is counted from it already. */
  readonly taken: boolean;
};

/** The day from which the time limit runs anew after a clarification; null for all else, and for one without a date. */
export function newStartOf(foiCase: FoiCase, { kind, date }: FollowUp): NewStart | null {
  if (kind !== 'clarification' || date === null) return null;
  const day = londonDate(date);
  if (foiCase.receivedOn !== null && day < foiCase.receivedOn) return null;
  return { day, law: CLOCK_STARTS_AFRESH[foiCase.regime], taken: day === foiCase.clock.clarified };
}
