import type { ConversationMessage } from '../../protocol.ts';
import { MAIL_KIND_NAMES } from './mail-kinds.ts';

/// How a message of a conversation is described: who, when, what it is, and what to do when it could not be read.

const WHEN = new Intl.DateTimeFormat('en-GB', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Europe/London',
});

/** "request · 9 questions", "looks like a chaser", "collapsed: open it in the mail to read it". */
export function whatItIs(message: ConversationMessage): string {
  switch (message.state) {
    case 'read':
      return kindOf(message);
    case 'clipped':
      return `${kindOf(message)} · clipped: open “View entire message” in the mail for the rest`;
    case 'collapsed':
      return message.messageId === ''
        ? 'folded: open them in the mail to read them'
        : 'collapsed: open it in the mail to read it';
    case 'own':
      return 'sent from this mailbox';
    case 'too-long':
      return 'too long to read';
  }
}

function kindOf({ kind, questions }: ConversationMessage): string {
  if (kind === null) return 'not read';
  if (kind !== 'request') return `looks like ${MAIL_KIND_NAMES[kind]}`;
  return `request · ${questions} ${questions === 1 ? 'question' : 'questions'}`;
}

/** Who sent it; messages that the webmail has folded into one line have no sender. */
export function sender({ from, messageId }: ConversationMessage): string {
  if (messageId === '' && from.name === '' && from.email === '') return 'Earlier messages';
  return from.name || from.email || 'Sender not shown';
}

/** "Mon 16 Nov 09:14", in London; '' when the page shows no date that can be read. */
export function when({ date }: ConversationMessage): string {
  return date === null ? '' : WHEN.format(new Date(date)).replaceAll(',', '');
}

/** True when the officer can choose it: it is unfolded and was read. */
export function canBeRead({ state }: ConversationMessage): boolean {
  return state === 'read' || state === 'clipped';
}
