import type { LetterRole } from '../letter/letter.ts';

/** What a part of the letter is called at the start of a sentence. */
export const BLOCK_NAMES: Readonly<Record<LetterRole, string>> = {
  reference: 'The reference',
  salutation: 'The greeting',
  opening: 'The opening',
  'restated-request': 'The list of what was asked',
  timing: 'The date of the reply',
  clarification: 'What you ask the requester',
  extension: 'The paragraph about more time',
  transfer: 'The paragraph about the transfer',
  'review-outcome': 'The outcome of the review',
  scope: 'The summary of what is disclosed',
  'refusal-notice': 'The refusal notice',
  reasons: 'A part of the reasons',
  disclosure: 'A part of the answers',
  further: 'The further information',
  review: 'The paragraph about internal review',
  complaint: 'The paragraph about the regulator',
  closing: 'The closing',
};
