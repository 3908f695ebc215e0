import type { Person } from '../../domain/email/mail.ts';
import type { Hook } from '../hook.ts';
import { named } from '../named.ts';
import type { NewMessageOutcome, NewMessageStep } from '../webmail.ts';

/// How opening or filling a new message fails, and the facts of it. The panel has the words (panel/words/not-opened.ts).

type Failure = Extract<NewMessageOutcome, { ok: false }>;

function failure(
  step: NewMessageStep,
  why: Failure['why'],
  { name, what }: Hook,
  title: string,
  people: readonly Person[] = [],
): Failure {
  const names = named(people.map((one) => one.name || one.email));
  return { ok: false, step, why, hook: name, what, title, names };
}

export const newMessageFailures = {
  noButton: (title: string, button: Hook) => failure('press-button', 'no-button', button, title),
  noWindow: (title: string, subject: Hook) => failure('wait-for-window', 'no-window', subject, title),
  notEmpty: (title: string, subject: Hook) => failure('wait-for-window', 'not-empty', subject, title),
  toSomeoneElse: (title: string, people: readonly Person[], recipient: Hook) =>
    failure('wait-for-window', 'someone-else', recipient, title, people),
  gone: (title: string, editor: Hook) => failure('write', 'gone', editor, title),
  notTaken: (title: string, editor: Hook) => failure('write', 'not-taken', editor, title),
  notSeen: (title: string, editor: Hook) => failure('check', 'not-seen', editor, title),
  notWhole: (title: string, editor: Hook) => failure('check', 'not-whole', editor, title),
} as const;
