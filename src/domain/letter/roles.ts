/// What a block of the letter is for, and what officers call it: in a list of parts, and at the start of a sentence.

type Role = { readonly name: string; readonly inSentence: string };

/** The roles, in the order of a response unless a layout says otherwise. */
export const ROLES = {
  reference: { name: 'Reference', inSentence: 'The reference' },
  salutation: { name: 'Greeting', inSentence: 'The greeting' },
  opening: { name: 'Opening', inSentence: 'The opening' },
  'restated-request': { name: 'The request', inSentence: 'The list of what was asked' },
  /** When the reply will come. */
  timing: { name: 'Timing', inSentence: 'The date of the reply' },
  clarification: { name: 'What must be clearer', inSentence: 'What you ask the requester' },
  extension: { name: 'More time', inSentence: 'The paragraph about more time' },
  transfer: { name: 'Transfer', inSentence: 'The paragraph about the transfer' },
  /** What an internal review found. */
  'review-outcome': { name: 'What the review found', inSentence: 'The outcome of the review' },
  scope: { name: 'What is disclosed', inSentence: 'The summary of what is disclosed' },
  'refusal-notice': { name: 'Refusal notice', inSentence: 'The refusal notice' },
  reasons: { name: 'Reasons', inSentence: 'A part of the reasons' },
  disclosure: { name: 'Answers', inSentence: 'A part of the answers' },
  further: { name: 'Further information', inSentence: 'The further information' },
  review: { name: 'Internal review', inSentence: 'The paragraph about internal review' },
  complaint: { name: 'Complaint', inSentence: 'The paragraph about the regulator' },
  closing: { name: 'Closing', inSentence: 'The closing' },
} as const satisfies Readonly<Record<string, Role>>;

export type LetterRole = keyof typeof ROLES;

/** Their names in that order. */
export const LETTER_ROLES: readonly LetterRole[] = Object.keys(ROLES).filter(isRole);

function isRole(name: string): name is LetterRole {
  return Object.hasOwn(ROLES, name);
}
