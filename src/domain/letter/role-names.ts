import type { LetterRole } from './roles.ts';

/// What officers call the parts of a letter. Apart from the roles themselves, which also travel to the mail page, where nobody
/// calls them anything.

type RoleName = {
  /** In a list of parts. */
  readonly name: string;
  /** At the start of a sentence. */
  readonly inSentence: string;
};

export const ROLES: Readonly<Record<LetterRole, RoleName>> = {
  reference: { name: 'Reference', inSentence: 'The reference' },
  salutation: { name: 'Greeting', inSentence: 'The greeting' },
  opening: { name: 'Opening', inSentence: 'The opening' },
  'restated-request': { name: 'The request', inSentence: 'The list of what was asked' },
  timing: { name: 'Timing', inSentence: 'The date of the reply' },
  clarification: { name: 'What must be clearer', inSentence: 'What you ask the requester' },
  closed: { name: 'Closed', inSentence: 'The paragraph about the end of the request' },
  extension: { name: 'More time', inSentence: 'The paragraph about more time' },
  transfer: { name: 'Transfer', inSentence: 'The paragraph about the transfer' },
  'subject-access': {
    name: 'Their own data',
    inSentence: 'The paragraph about the requester’s own data',
  },
  fees: { name: 'The fee', inSentence: 'The paragraph about the fee' },
  'review-outcome': { name: 'What the review found', inSentence: 'The outcome of the review' },
  scope: { name: 'What is disclosed', inSentence: 'The summary of what is disclosed' },
  'refusal-notice': { name: 'Refusal notice', inSentence: 'The refusal notice' },
  reasons: { name: 'Reasons', inSentence: 'A part of the reasons' },
  disclosure: { name: 'Answers', inSentence: 'A part of the answers' },
  schedule: { name: 'Schedule', inSentence: 'The schedule of what is withheld' },
  further: { name: 'Further information', inSentence: 'The further information' },
  review: { name: 'Internal review', inSentence: 'The paragraph about internal review' },
  complaint: { name: 'Complaint', inSentence: 'The paragraph about the regulator' },
  closing: { name: 'Closing', inSentence: 'The closing' },
};
