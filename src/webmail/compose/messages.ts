import type { Person } from '../../domain/email/mail.ts';
import type { Hook } from '../hook.ts';
import type { NewMessageOutcome, NewMessageStep } from '../webmail.ts';

/// What the officer is told when a new message can't be opened or filled: what happened, and what to do.

type Failure = Extract<NewMessageOutcome, { ok: false }>;

const COPY = 'Copy it instead: it is safe in the panel.';

function failure(step: NewMessageStep, hook: Hook, message: string): Failure {
  return { ok: false, step, hook: hook.name, message: `${message} ${COPY}` };
}

export const newMessageFailures = {
  noButton: (title: string, button: Hook) =>
    failure(
      'press-button',
      button,
      `The new message did not open: ${button.what} of ${title} was not found (${button.name}). Press it yourself, then try again with the empty message open.`,
    ),
  noWindow: (title: string, subject: Hook) =>
    failure(
      'wait-for-window',
      subject,
      `The new message did not open, or ${title} has changed: ${subject.what} was not found (${subject.name}).`,
    ),
  notEmpty: (title: string, subject: Hook) =>
    failure(
      'wait-for-window',
      subject,
      `The message that opened in ${title} has words in it already, so nothing was written there.`,
    ),
  toSomeoneElse: (people: readonly Person[], recipient: Hook) =>
    failure(
      'wait-for-window',
      recipient,
      `The message that opened goes to ${people.map(({ name, email }) => name || email).join(', ')}, so nothing was written there (${recipient.name}). Close it, then try again.`,
    ),
  gone: (title: string, editor: Hook) =>
    failure(
      'write',
      editor,
      `The new message in ${title} was closed or left before the text was in it, so nothing was written.`,
    ),
  notTaken: (title: string, editor: Hook) =>
    failure('write', editor, `The new message opened, but ${title} did not take the text (${editor.name}).`),
  notSeen: (title: string, editor: Hook) =>
    failure(
      'check',
      editor,
      `The new message opened and was given the text, but ${title} does not show it yet (${editor.name}). Look whether it comes.`,
    ),
  notWhole: (editor: Hook) =>
    failure(
      'check',
      editor,
      `Only part of the text arrived in the new message (${editor.name}). Delete what is there.`,
    ),
} as const;
