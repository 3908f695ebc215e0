import type { Person } from '../../domain/email/mail.ts';
import type { InsertOutcome } from '../../protocol.ts';

/// What the officer is told when a letter could not be put into the reply, or taken out of it: what happened, and what to do.

/** What the mailbox says of it; or that none answered, or not to be understood: the page may have done it all the same. */
export type NotInserted = Omit<Failure, 'why'> & {
  readonly why: Failure['why'] | 'no-answer' | 'not-understood';
};

type Failure = Extract<InsertOutcome, { ok: false }>;

const SAFE = 'Your letter is safe here.';
const CLEARED = 'The earlier letter was taken out for it: Ctrl+Z in the reply brings that back.';

/** Names are a sender's own words: so many of them are shown, and no more. */
const LONGEST_NAME = 80;

/** Why the letter of that requester's case is not in the reply as it should be, or is still there, and what to do. */
export function notInserted(failure: NotInserted, requester: Person): string {
  const { title, what, names = [], arrived } = failure;
  const who = shortened(requester.name || requester.email) || 'the requester';
  const told = { who, title: title ?? 'The webmail', what: what ?? 'a part of it', names: listed(names) };
  const said = arrived ? goesElsewhere(told) : WORDS[failure.why](told);
  return failure.cleared ? `${said} ${CLEARED}` : said;
}

type Told = {
  readonly who: string;
  readonly title: string;
  readonly what: string;
  readonly names: string;
};

/** It went in, and was then seen to be in a reply that it would not have been put into. */
function goesElsewhere({ who, names }: Told): string {
  const seen = names === '' ? '' : ` It goes to ${names}. ${begun(who)} asked.`;
  return `The letter was put into the reply, but look at who it goes to before you send it.${seen}`;
}

/** As a sentence begins. */
function begun(words: string): string {
  return words.replace(/^the /, 'The ');
}

function shortened(name: string): string {
  return name.length <= LONGEST_NAME ? name : `${[...name].slice(0, LONGEST_NAME).join('')}…`;
}

/** "Tobias Renn and Kim Lee"; of many, the first three. */
function listed(names: readonly string[]): string {
  const [shown, more] = [names.slice(0, 3).map(shortened), names.length - 3];
  const all = more > 0 ? [...shown, more === 1 ? 'one other' : `${more} others`] : shown;
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`;
}

const WORDS: Readonly<Record<NotInserted['why'], (told: Told) => string>> = {
  'other-mail': () =>
    `The mail that this letter answers is not open, so nothing was inserted. Open it, then Insert again. ${SAFE}`,
  'moved-away': () =>
    `Another mail or tab was opened, or the reply was left, before the letter was in it, so nothing was inserted. Go back to the mail, then Insert again. ${SAFE}`,
  'hook-missing': ({ title, what }) =>
    `${title}'s page has changed: ${what} was not found, so nothing was inserted. Use Copy and paste the letter into your reply. ${SAFE}`,
  'no-reply-button': ({ title, names }) =>
    `${title}'s Reply button was not found. Click Reply in the mail of ${names || 'the requester'} yourself, then Insert again. ${SAFE}`,
  'no-editor': ({ title }) => `${title}'s reply box did not open. Click Reply, then Insert again. ${SAFE}`,
  'several-editors': () =>
    `More than one reply is open in this conversation. Close the one you do not want, then Insert again. ${SAFE}`,
  'someone-else': ({ who, names }) =>
    `This reply goes to ${names}. ${begun(who)} asked. So nothing was inserted. Close that reply, or change who it goes to. ${SAFE}`,
  'mail-of-someone-else': ({ who, names }) =>
    `A reply to this mail goes to ${names}. ${begun(who)} asked. So no reply was opened. If Reply does go to ${who}, press it yourself, then Insert again. ${SAFE}`,
  forward: ({ who }) =>
    `What is open in this conversation is a forward, not a reply to ${who}, so nothing was inserted. Send or close it, then Insert again. ${SAFE}`,
  nobody: ({ who }) =>
    `The message that is open goes to nobody yet, so nothing was inserted. Close it, or add ${who}, then Insert again. ${SAFE}`,
  'not-told': ({ who }) =>
    `It can't be told who the open reply goes to, so nothing was inserted. Close it and Insert again: a reply to ${who} is then opened for you. ${SAFE}`,
  elsewhere: ({ who }) =>
    `A reply to ${who} is open in a window of its own, and it can't be told whether it belongs to this conversation. Put it back into the conversation, or close it, then Insert again. ${SAFE}`,
  'letter-changed': () =>
    'There is a letter in the reply already that is not as it was inserted, so it was left as it is. Replace it, and what was changed there is lost, or keep both and take out what you do not need.',
  'letter-not-found': () =>
    'The letter is not in the reply any more as it was inserted, so nothing was taken out. Take it out in the reply itself.',
  'reply-gone': () =>
    'The reply is not open any more, so nothing was taken out. Open the draft, then try again.',
  'closed-meanwhile': () =>
    `The reply was closed or left while the letter was put into it. Look whether it is there; if it is not, Insert again. ${SAFE}`,
  'not-taken': ({ title }) =>
    `${title}'s reply box did not take the letter. Use Copy and paste it into the reply. ${SAFE}`,
  'not-seen': ({ title }) =>
    `${title}'s reply box was given the letter and does not show it. Look whether it is there, now or in a moment; if it is not, use Copy and paste it into the reply. ${SAFE}`,
  'not-erased': ({ title }) =>
    `${title}'s reply box did not let the letter be taken out. Select it there and delete it.`,
  'both-there': () =>
    'The letter is in the reply, and the earlier one is still there beside it, because something was typed while it came. Take the earlier one out before you send it.',
  'not-whole': () =>
    `Only part of the letter arrived in the reply. Press Ctrl+Z there to take it out, then Insert again or use Copy. ${SAFE}`,
  'no-answer': () =>
    `The mailbox in this tab does not answer. Open the mail there (reload the page if it is open), and look whether the letter is in the reply; if it is not, try again. ${SAFE}`,
  'not-understood': () =>
    `What the mailbox answered could not be understood. Look whether the letter is in the reply; if it is not, use Copy and paste it there. ${SAFE}`,
};
