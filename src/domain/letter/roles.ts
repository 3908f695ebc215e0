/// What a block of the letter is for. What officers call it is in role-names.ts.

/** The roles, in the order of a response unless a layout says otherwise. */
export const LETTER_ROLES = [
  'reference',
  'salutation',
  'opening',
  'restated-request',
  /** When the reply will come. */
  'timing',
  'clarification',
  /** That a request is closed because our question was not answered. */
  'closed',
  'extension',
  'transfer',
  /** Information about the requester, which data protection law deals with. */
  'subject-access',
  /** What is to be paid before the reply. */
  'fees',
  /** What an internal review found. */
  'review-outcome',
  'scope',
  'refusal-notice',
  'reasons',
  'disclosure',
  /** What is withheld, document by document. */
  'schedule',
  'further',
  'review',
  'complaint',
  'closing',
] as const;

export type LetterRole = (typeof LETTER_ROLES)[number];
