import * as v from 'valibot';
import { lineShape } from '../value/size.ts';
import type { ValueOf } from '../value/value.ts';

/// What names a mail, and when two names mean the same one.
///
/// A webmail names one mail in several ways: by the row in its list, by the address bar (there often in capitals), in a
/// window of its own, in a delegated mailbox, after the mail was moved, or with its ids not painted yet. So a key holds
/// what never changes where the page shows it (Gmail's numbers, Outlook's item and conversation ids), every other name
/// that the page gave (`also`), and what the mail itself says: its sender and its minute. Adapters make keys; nobody but
/// `kinship` compares them.
///
/// Invariant: two mails are never 'same'. One mail is 'same' to itself whichever way it was opened; where too little is
/// shown, or where Outlook has renamed it because it was moved, it is 'perhaps', which is offered to the officer and never
/// joined by itself. This is cheap to keep because nothing unknown counts as equal: a placeholder ("undefined", "u/0")
/// is '' here, and '' equals nothing. The ways of opening are listed in docs/adapters.md.

/** The webmails that the product works in. */
export const WEBMAILS = ['gmail', 'outlook'] as const;
export type WebmailName = (typeof WEBMAILS)[number];

/**
 * What a mail is called in one of those webmails, in texts and a list that are as long as they may be where they come from.
 * Marked as doing nothing else, so that a program is built without the shapes that it does not use.
 */
/* @__NO_SIDE_EFFECTS__ */
export function nameEntries<const W extends readonly string[], T extends v.GenericSchema<string>>(
  webmails: W,
  text: T,
  most: number,
) {
  return {
    webmail: v.picklist(webmails),
    /** The mailbox's address. */
    account: text,
    messageId: text,
    threadId: text,
    /**
     * Other ids by which the page names the conversation, and, behind "=", what the message was called before: a
     * conversation may be called as one of its messages is.
     */
    also: v.exactOptional(v.pipe(v.array(text), v.maxLength(most))),
    /** Who sent it: the address, else the name as shown; in small letters. */
    from: v.exactOptional(text),
    /** The minute of its arrival, in UTC: "2026-11-16T09:14". */
    at: v.exactOptional(text),
  };
}

/** The names of a mail. Each is '' where the page does not show it. */
export const mailNamesShape = v.object(nameEntries([...WEBMAILS, 'pasted'], lineShape, 100));
export type MailNames = ValueOf<typeof mailNamesShape>;

/** What is known of a mail beside its names. Cases of older releases have nothing better. */
export type MailTrace = MailNames & {
  readonly subject?: string;
  /** Who asks, which a forwarded mail's sender does not. */
  readonly requester?: string;
  /** The day of its arrival, YYYY-MM-DD; null where it is not known. */
  readonly day?: string | null;
};

/** What a stored case is to an open mail: its own, perhaps its own (ask the officer), or another mail's. */
export type Kinship = 'same' | 'perhaps' | 'other';

type Verdict = 'equal' | 'differ' | 'unknown';

/** Ids as long as this are made of more than a count, so they are the same in no two mailboxes. */
const LONG = 24;
/** Begins the name of a message that has no id: its minute and sender, which only say something within a conversation. */
const UNNAMED = '~';
/** Begins another name of a message among those of its conversation. */
const MESSAGE = '=';

/** Says of two mails whether they are one. The order of the two does not matter. */
export function kinship(a: MailTrace, b: MailTrace): Kinship {
  if (a.webmail !== b.webmail || accounts(a, b) === 'differ') return 'other';
  const [from, at] = [senders(a.from, b.from), words(a.at, b.at)];
  const thread = threads(a, b);
  if (messages(a, b) !== 'equal') return isPerhapsMoved(a, b, { from, at, thread }) ? 'perhaps' : 'other';
  if (from === 'differ') return 'perhaps';
  if (thread === 'equal') return 'same';
  if (a.messageId.startsWith(UNNAMED)) return 'perhaps';
  const [isMailbox, isAlike] = [accounts(a, b) === 'equal', from === 'equal' && at === 'equal'];
  // Outlook names a conversation in several ways; a message of Gmail's is in one for ever.
  if (thread === 'differ') return a.webmail === 'outlook' && isMailbox && isAlike ? 'same' : 'perhaps';
  return isMailbox || isAlike ? 'same' : 'perhaps';
}

/** True when both mails are known to be of one conversation of one mailbox. */
export function isOneConversation(a: MailNames, b: MailNames): boolean {
  const account = accounts(a, b);
  if (a.webmail !== b.webmail || account === 'differ') return false;
  const isTelling = (id: string) => account === 'equal' || a.webmail === 'gmail' || id.length >= LONG;
  return threadNames(a).some((id) => isTelling(id) && threadNames(b).some((other) => isSameId(id, other)));
}

/** The name of a message that the page gives no id: it is one only together with its conversation. */
export function unnamedMessage(at: string, from: string): string {
  return at === '' || from === '' ? '' : `${UNNAMED}${at}${UNNAMED}${from}`;
}

/** An id or an address as a page gives it; '' for what a page writes where it has none. */
export function known(id: string | null | undefined): string {
  const text = (id ?? '').trim().replace(/^#/, '');
  return /^(?:undefined|null|nan|none|true|false)?$/i.test(text) ? '' : text;
}

/** A mailbox's address in small letters; '' for a place in the address bar ("u/0", "0"), which is another's tomorrow. */
export function knownAccount(account: string | null | undefined): string {
  const text = known(account).toLowerCase();
  return text.includes('@') ? text : '';
}

/**
 * Gmail's id of a message or conversation. `msg-f:1581064946762017791` and the legacy `15f1123136926bff` are one number, in
 * ten digits and in sixteen; either gives the first form. `msg-a:…` is a name of the page's own, until it is loaded anew.
 */
export function gmailId(
  kind: 'msg' | 'thread',
  id: string | null | undefined,
  legacy?: string | null,
): string {
  const own = known(id);
  if (own.startsWith(`${kind}-f:`)) return own;
  return fromLegacy(kind, known(legacy)) || fromLegacy(kind, own) || own || known(legacy);
}

function fromLegacy(kind: string, legacy: string): string {
  return /^[0-9a-f]{12,16}$/i.test(legacy) ? `${kind}-f:${BigInt(`0x${legacy}`)}` : '';
}

/** The names of a mail as they were stored, in today's form: what can't be trusted is '', so it joins nothing. */
export function trustedNames<N extends MailNames>(stored: N): N {
  const { webmail } = stored;
  if (webmail === 'pasted') return stored;
  const name = (kind: 'msg' | 'thread', id: string) => (webmail === 'gmail' ? gmailId(kind, id) : known(id));
  return {
    ...stored,
    account: knownAccount(stored.account),
    messageId: name('msg', stored.messageId),
    threadId: name('thread', stored.threadId),
  };
}

/** Names of one mail joined: those of `now`, and whatever else it was called before. */
export function joinedNames<N extends MailNames>(now: N, before: MailNames): N {
  const isNamed = before.messageId !== '' && !before.messageId.startsWith(UNNAMED);
  const message = isNamed ? [MESSAGE + before.messageId] : [];
  const earlier = [...message, before.threadId, ...(before.also ?? []), ...(now.also ?? [])];
  const had = ['', now.threadId, MESSAGE + now.messageId];
  const also = [...new Set(earlier)].filter((id) => !had.includes(id));
  return { ...now, account: now.account || before.account, also: also.slice(0, MOST_NAMES) };
}

/** So many other names are kept of one mail. */
export const MOST_NAMES = 12;

/** How a sender is compared: by address, else by name. */
export function senderName({ name, email }: { readonly name: string; readonly email: string }): string {
  return (known(email) || name).trim().toLowerCase();
}

/** The minute of an ISO instant, in UTC; '' for none. */
export function minuteOf(date: string | null): string {
  const time = date === null ? Number.NaN : Date.parse(date);
  return Number.isNaN(time) ? '' : new Date(time).toISOString().slice(0, 16);
}

/**
 * Outlook names a mail anew when it is moved, and by another id in a window of its own. Gmail never does: two of its
 * numbers are two mails.
 */
function isPerhapsMoved(
  a: MailTrace,
  b: MailTrace,
  { from, at, thread }: { readonly from: Verdict; readonly at: Verdict; readonly thread: Verdict },
): boolean {
  if (from === 'differ' || at === 'differ') return false;
  if (a.webmail === 'gmail' && (thread === 'differ' || (isNumber(a) && isNumber(b)))) return false;
  if (from === 'equal' && at === 'equal') return true;
  const isAlike = words(a.subject, b.subject) === 'equal' && words(a.requester, b.requester) === 'equal';
  return isAlike && words(a.day ?? '', b.day ?? '') === 'equal';
}

function isNumber({ messageId }: MailNames): boolean {
  return messageId.startsWith('msg-f:');
}

function accounts(a: MailNames, b: MailNames): Verdict {
  return words(knownAccount(a.account), knownAccount(b.account));
}

function messages(a: MailNames, b: MailNames): Verdict {
  const [one, other] = [known(a.messageId), known(b.messageId)];
  if (one === '' || other === '') return 'unknown';
  const wasCalled = ({ also = [] }: MailNames, id: string) => also.includes(MESSAGE + id);
  return isSameId(one, other) || wasCalled(a, other) || wasCalled(b, one) ? 'equal' : 'differ';
}

function threads(a: MailNames, b: MailNames): Verdict {
  const [ones, others] = [threadNames(a), threadNames(b)];
  if (ones.some((id) => others.some((other) => isSameId(id, other)))) return 'equal';
  return known(a.threadId) === '' || known(b.threadId) === '' ? 'unknown' : 'differ';
}

function threadNames({ threadId, also = [] }: MailNames): readonly string[] {
  return [threadId, ...also].map(known).filter((id) => id !== '' && !id.startsWith(MESSAGE));
}

/** Addresses often hold a long id in capitals. A short one counts, so another case of one letter is another mail. */
function isSameId(a: string, b: string): boolean {
  if (a === b) return true;
  const isInCapitals = a === a.toUpperCase() || b === b.toUpperCase();
  return a.length >= LONG && isInCapitals && a.toLowerCase() === b.toLowerCase();
}

/** An address and a name can't be compared. */
function senders(a = '', b = ''): Verdict {
  return a.includes('@') === b.includes('@') ? words(a, b) : 'unknown';
}

function words(a = '', b = ''): Verdict {
  if (a === '' || b === '') return 'unknown';
  return a === b ? 'equal' : 'differ';
}
