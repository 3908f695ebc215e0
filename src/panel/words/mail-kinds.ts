import type { MailKind } from '../../domain/request/foi-request.ts';

/** What a mail looks like, after "Looks like". */
export const MAIL_KIND_NAMES: Readonly<Record<MailKind, string>> = {
  request: 'a request',
  'authority-reply': 'a reply from an authority',
  acknowledgement: 'an acknowledgement',
  'internal-review': 'a request for internal review',
  chaser: 'a chaser',
  clarification: 'a clarification',
  withdrawal: 'a withdrawal of a request',
  thanks: 'a thank-you',
  'subject-access': 'a subject access request',
  newsletter: 'a newsletter',
  'internal-note': 'an internal note',
  other: 'an ordinary mail',
};

/** The same for a mail in the conversation of a case, before the case's name. */
export const KINDS_OF_CASE: Readonly<Record<MailKind, string>> = {
  request: 'a request in the conversation of',
  'authority-reply': 'an authority’s reply in the conversation of',
  acknowledgement: 'an acknowledgement of',
  'internal-review': 'a request for internal review of',
  chaser: 'a chaser for',
  clarification: 'a clarification of',
  withdrawal: 'a withdrawal of',
  thanks: 'a thank-you for',
  'subject-access': 'a subject access request in the conversation of',
  newsletter: 'a newsletter in the conversation of',
  'internal-note': 'an internal note about',
  other: 'an ordinary mail in the conversation of',
};
