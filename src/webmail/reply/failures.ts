import type { Person } from '../../domain/email/mail.ts';
import { named } from '../named.ts';
import type { InsertOutcome, InsertStep } from '../webmail.ts';

/// How a step fails, and the facts of it. What the officer is told of it then is said by the panel, which has the words.

export type Failure = Extract<InsertOutcome, { ok: false }>;
type Facts = Omit<Failure, 'ok' | 'step' | 'why'>;

function failure(step: InsertStep, why: Failure['why'], facts: Facts = {}): Failure {
  return { ok: false, step, why, ...facts };
}

export const failures = {
  otherMail: () => failure('find-mail', 'other-mail'),
  movedAway: () => failure('find-mail', 'moved-away'),
  hookMissing: (title: string, what: string) => failure('find-mail', 'hook-missing', { title, what }),
  noReplyButton: (title: string, { name, email }: Person) =>
    failure('open-reply', 'no-reply-button', { title, names: named([name || email]) }),
  noEditor: (title: string) => failure('wait-for-editor', 'no-editor', { title }),
  severalEditors: () => failure('wait-for-editor', 'several-editors'),
  someoneElse: (names: readonly string[]) => failure('recipients', 'someone-else', { names: named(names) }),
  mailOfSomeoneElse: (name: string) =>
    failure('recipients', 'mail-of-someone-else', { names: named([name]) }),
  forward: () => failure('recipients', 'forward'),
  nobody: () => failure('recipients', 'nobody'),
  notTold: () => failure('recipients', 'not-told'),
  elsewhere: () => failure('recipients', 'elsewhere'),
  letterChanged: () => failure('find-earlier-letter', 'letter-changed'),
  letterNotFound: () => failure('find-earlier-letter', 'letter-not-found'),
  replyGone: () => failure('wait-for-editor', 'reply-gone'),
  /** The letter is in the reply, and then this was seen. */
  afterArriving: (seen: Failure): Failure => ({ ...seen, step: 'check', arrived: true }),
  /** An earlier letter was taken out first, and then this came of the new one. */
  afterClearing: (failed: Failure): Failure => ({ ...failed, cleared: true }),
  closedMeanwhile: () => failure('check', 'closed-meanwhile'),
  notTaken: (title: string) => failure('write', 'not-taken', { title }),
  notSeen: (title: string) => failure('check', 'not-seen', { title }),
  notErased: (title: string) => failure('write', 'not-erased', { title }),
  notWhole: () => failure('check', 'not-whole'),
  /** The letter came beside the earlier one, and that could not be taken out. */
  bothThere: () => failure('check', 'both-there'),
} as const;
