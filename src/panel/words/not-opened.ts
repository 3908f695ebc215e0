import type { NewMessageOutcome } from '../../protocol.ts';

/// What the officer is told when a new message could not be opened or filled: what happened, and what to do.

type Failure = Extract<NewMessageOutcome, { ok: false }>;

const COPY = 'Copy it instead: it is safe in the panel.';

/** Why the message is not there, or not whole. */
export function notOpened(failure: Failure): string {
  return `${WORDS[failure.why](failure)} ${COPY}`;
}

const WORDS: Readonly<Record<Failure['why'], (failure: Failure) => string>> = {
  'no-button': ({ what, title, hook }) =>
    `The new message did not open: ${what} of ${title} was not found (${hook}). Press it yourself, then try again with the empty message open.`,
  'no-window': ({ what, title, hook }) =>
    `The new message did not open, or ${title} has changed: ${what} was not found (${hook}).`,
  'not-empty': ({ title }) =>
    `The message that opened in ${title} has words in it already, so nothing was written there.`,
  'someone-else': ({ names, hook }) =>
    `The message that opened goes to ${names.join(', ')}, so nothing was written there (${hook}). Close it, then try again.`,
  gone: ({ title }) =>
    `The new message in ${title} was closed or left before the text was in it, so nothing was written.`,
  'not-taken': ({ title, hook }) => `The new message opened, but ${title} did not take the text (${hook}).`,
  'not-seen': ({ title, hook }) =>
    `The new message opened and was given the text, but ${title} does not show it yet (${hook}). Look whether it comes.`,
  'not-whole': ({ hook }) =>
    `Only part of the text arrived in the new message (${hook}). Delete what is there.`,
};
