import type { InsertOutcome, InsertStep } from '../webmail.ts';

/// What the officer is told when a step fails: what happened, and what to do.

type Failure = Extract<InsertOutcome, { ok: false }>;

const SAFE = 'Your letter is safe here.';

function failure(step: InsertStep, message: string): Failure {
  return { ok: false, step, message };
}

export const failures = {
  otherMail: () =>
    failure(
      'find-mail',
      `The mail that this letter answers is not open, so nothing was inserted. Open it, then Insert again. ${SAFE}`,
    ),
  movedAway: () =>
    failure(
      'find-mail',
      `Another mail was opened before the reply was ready, so nothing was inserted. Go back to the mail, then Insert again. ${SAFE}`,
    ),
  hookMissing: (title: string, what: string) =>
    failure(
      'find-mail',
      `${title}'s page has changed: ${what} was not found, so nothing was inserted. Use Copy and paste the letter into your reply. ${SAFE}`,
    ),
  noReplyButton: (title: string) =>
    failure(
      'open-reply',
      `${title}'s Reply button was not found. Click Reply yourself, then Insert again. ${SAFE}`,
    ),
  noEditor: (title: string) =>
    failure('wait-for-editor', `${title}'s reply box did not open. Click Reply, then Insert again. ${SAFE}`),
  severalEditors: () =>
    failure(
      'wait-for-editor',
      `More than one reply is open in this conversation. Close the one you do not want, then Insert again. ${SAFE}`,
    ),
  noReplyAmong: () =>
    failure(
      'wait-for-editor',
      `What is open in this conversation is a forward, or does not go to the person whose mail is answered, so nothing was inserted. Send or close it, then Insert again: a reply to them is opened for you. ${SAFE}`,
    ),
  letterChanged: () =>
    failure(
      'find-earlier-letter',
      'The letter in the reply was changed there after it was inserted, so it was left as it is. Replace it, and those changes are lost, or keep both and take out what you do not need.',
    ),
  letterNotFound: () =>
    failure(
      'find-earlier-letter',
      'The letter is not in the reply any more as it was inserted, so nothing was taken out. Take it out in the reply itself.',
    ),
  replyGone: () =>
    failure(
      'wait-for-editor',
      'The reply is not open any more, so nothing was taken out. Open the draft, then try again.',
    ),
  notTaken: (title: string) =>
    failure(
      'write',
      `${title}'s reply box did not take the letter. Use Copy and paste it into the reply. ${SAFE}`,
    ),
  notErased: (title: string) =>
    failure(
      'write',
      `${title}'s reply box did not let the letter be taken out. Select it there and delete it.`,
    ),
  notWhole: () =>
    failure(
      'check',
      `Only part of the letter arrived in the reply. Press Ctrl+Z there to take it out, then Insert again or use Copy. ${SAFE}`,
    ),
} as const;
