import type { MailBlock } from '../domain/email/mail.ts';
import { type Adapter, isPlace, keyOf, type OpenPlace, type PageMessage, readable } from './adapter.ts';
import { MAX_BLOCKS, MAX_CHARACTERS } from './body/limits.ts';
import { readBody } from './body/read-body.ts';
import type { NothingOpen, OpenConversation, OpenMail, SeenMessage } from './webmail.ts';

type Read = OpenMail | NothingOpen;

/** Reads conversations and remembers, body by body, what it read. */
export type ConversationReader = {
  /** Reads what the adapter finds, in slices. Throws the signal's reason when it ends first. */
  read(signal: AbortSignal): Promise<OpenConversation | NothingOpen>;
  /** A body has changed: it is read again next time. */
  forget(body: Element): void;
};

/** A reader for an adapter's page. */
export function conversationReader(adapter: Adapter): ConversationReader {
  const known = new WeakMap<Element, { readonly facts: string; readonly read: Read }>();
  const readOnce = async (place: OpenPlace, signal: AbortSignal): Promise<Read> => {
    const { key, header, body, subject, from, date } = place;
    const facts = JSON.stringify([key, subject, from, date]);
    const before = known.get(body);
    if (before?.facts === facts && (!('key' in before.read) || before.read.header === header))
      return before.read;
    const read = await readMail(place, signal);
    known.set(body, { facts, read });
    return read;
  };
  return {
    read: (signal) => readAll(adapter, readOnce, signal),
    forget: (body) => void known.delete(body),
  };
}

async function readAll(
  adapter: Adapter,
  readOnce: (place: OpenPlace, signal: AbortSignal) => Promise<Read>,
  signal: AbortSignal,
): Promise<OpenConversation | NothingOpen> {
  const place = adapter.locate();
  if (!isPlace(place)) return place;
  const wanted = new Set(readable(place.messages));
  const messages: SeenMessage[] = [];
  let newest: SeenMessage | undefined;
  for (const one of place.messages) {
    const message = placeOfMessage(place, one);
    const open = message !== null && wanted.has(one) ? await readOnce(message, signal) : null;
    messages.push(listed(adapter, one, open));
    if (one.message === place.message) newest = messages.at(-1);
  }
  return newest === undefined ? { why: 'no-mail' } : { messages, newest };
}

/** A message of the conversation as if it were the open one; null when it can't be read. */
export function placeOfMessage(place: OpenPlace, one: PageMessage): OpenPlace | null {
  const { messageId, body, from } = one;
  if (messageId === '' || body === null || from === null) return null;
  return { ...place, ...one, body, from, key: keyOf(place.key, one) };
}

function listed(adapter: Adapter, one: PageMessage, open: Read | null): SeenMessage {
  const { messageId, from, date } = one;
  const { attachments, clipped } =
    open === null ? { attachments: [], clipped: false } : adapter.extrasOf(one);
  const unread = one.own ? 'own' : 'collapsed';
  const state = open === null ? unread : clipped ? 'clipped' : 'read';
  return { messageId, from: from ?? { name: '', email: '' }, date, state, attachments, open };
}

async function readMail(place: OpenPlace, signal: AbortSignal): Promise<Read> {
  const read = await readBody(place.body, { signal, maxCharacters: MAX_CHARACTERS });
  const { key, header, body, subject, from, date } = place;
  if ('tooLong' in read) return { why: 'too-long', characters: read.tooLong, of: key };
  if (read.blocks.length > MAX_BLOCKS) return { why: 'too-long', characters: lengthOf(read.blocks), of: key };
  return { key, header, body, mail: { subject, from, date, blocks: read.blocks }, rangeOf: read.rangeOf };
}

function lengthOf(blocks: readonly MailBlock[]): number {
  const last = blocks.at(-1);
  return last === undefined ? 0 : last.start + last.text.length;
}
