import type { Person } from '../../domain/email/mail.ts';
import type { InsertOutcome, InsertStep } from '../webmail.ts';

/// What the officer is told when a step fails: what happened, and what to do.

type Failure = Extract<InsertOutcome, { ok: false }>;

const SAFE = 'Your letter is safe here.';

function failure(step: InsertStep, message: string): Failure {
  return { ok: false, step, message };
}

/** Names are a sender's own words: so many of them are shown, and no more. */
const LONGEST_NAME = 80;

function shortened(name: string): string {
  return name.length <= LONGEST_NAME ? name : `${[...name].slice(0, LONGEST_NAME).join('')}…`;
}

/** "Rowan Ashby"; their address where they gave no name. */
function named({ name, email }: Person): string {
  return shortened(name || email) || 'The requester';
}

/** "Tobias Renn and Kim Lee"; of many, the first three. */
function listed(names: readonly string[]): string {
  const [shown, more] = [names.slice(0, 3).map(shortened), names.length - 3];
  const all = more > 0 ? [...shown, more === 1 ? 'one other' : `${more} others`] : shown;
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`;
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
      `Another mail or tab was opened, or the reply was left, before the letter was in it, so nothing was inserted. Go back to the mail, then Insert again. ${SAFE}`,
    ),
  hookMissing: (title: string, what: string) =>
    failure(
      'find-mail',
      `${title}'s page has changed: ${what} was not found, so nothing was inserted. Use Copy and paste the letter into your reply. ${SAFE}`,
    ),
  noReplyButton: (title: string, from: Person) =>
    failure(
      'open-reply',
      `${title}'s Reply button was not found. Click Reply in the mail of ${named(from)} yourself, then Insert again. ${SAFE}`,
    ),
  noEditor: (title: string) =>
    failure('wait-for-editor', `${title}'s reply box did not open. Click Reply, then Insert again. ${SAFE}`),
  severalEditors: () =>
    failure(
      'wait-for-editor',
      `More than one reply is open in this conversation. Close the one you do not want, then Insert again. ${SAFE}`,
    ),
  someoneElse: (names: readonly string[], requester: Person) =>
    failure(
      'recipients',
      `This reply goes to ${listed(names)}. ${named(requester)} asked. So nothing was inserted. Close that reply, or change who it goes to. ${SAFE}`,
    ),
  mailOfSomeoneElse: (names: readonly string[], requester: Person) =>
    failure(
      'recipients',
      `A reply to this mail goes to ${listed(names)}. ${named(requester)} asked. So no reply was opened. If Reply does go to ${named(requester)}, press it yourself, then Insert again. ${SAFE}`,
    ),
  nowToSomeoneElse: (why: string) =>
    failure(
      'check',
      `The letter was put into the reply, but look at who it goes to before you send it. ${why}`,
    ),
  closedMeanwhile: () =>
    failure(
      'check',
      `The reply was closed or left while the letter was put into it. Look whether it is there; if it is not, Insert again. ${SAFE}`,
    ),
  forward: (requester: Person) =>
    failure(
      'recipients',
      `What is open in this conversation is a forward, not a reply to ${named(requester)}, so nothing was inserted. Send or close it, then Insert again. ${SAFE}`,
    ),
  nobody: (requester: Person) =>
    failure(
      'recipients',
      `The message that is open goes to nobody yet, so nothing was inserted. Close it, or add ${named(requester)}, then Insert again. ${SAFE}`,
    ),
  notTold: (requester: Person) =>
    failure(
      'recipients',
      `It can't be told who the open reply goes to, so nothing was inserted. Close it and Insert again: a reply to ${named(requester)} is then opened for you. ${SAFE}`,
    ),
  elsewhere: (requester: Person) =>
    failure(
      'recipients',
      `A reply to ${named(requester)} is open in a window of its own, and it can't be told whether it belongs to this conversation. Put it back into the conversation, or close it, then Insert again. ${SAFE}`,
    ),
  letterChanged: () =>
    failure(
      'find-earlier-letter',
      'There is a letter in the reply already that is not as it was inserted, so it was left as it is. Replace it, and what was changed there is lost, or keep both and take out what you do not need.',
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
  notSeen: (title: string) =>
    failure(
      'check',
      `${title}'s reply box was given the letter and does not show it. Look whether it is there, now or in a moment; if it is not, use Copy and paste it into the reply. ${SAFE}`,
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
