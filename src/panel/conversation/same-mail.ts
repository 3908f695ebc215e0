import type { Case } from '../../domain/case/case.ts';

/**
 * True when both cases were made of one mail: same subject, same requester, received the same day. Outlook gives a mail
 * another name when it is moved to another folder, so the case of the mail before is not found by its name.
 */
export function isOfSameMail(a: Case, b: Case): boolean {
  const [from, other] = [a.read.requester, b.read.requester];
  return (
    a.subject === b.subject &&
    a.receivedOn !== null &&
    a.receivedOn === b.receivedOn &&
    from.name === other.name &&
    from.email === other.email
  );
}
