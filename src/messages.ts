import * as v from 'valibot';
import type { Mail } from './domain/email/mail.ts';
import { type Reading, readingShape } from './domain/request/foi-request.ts';
import {
  replySchemas,
  type ToContent,
  type ToExtension,
  toContentSchema,
  toExtensionSchema,
  type WireAnswer,
} from './protocol.ts';

/// Sending and receiving the protocol's messages. Nothing is taken from anybody but ourselves, and nothing that does
/// not have a known shape; what is refused is dropped without an answer.
///
/// `chrome.runtime` and `chrome.tabs` give promises in every browser that this extension runs in. The polyfill, which the
/// rest uses, would be a thirteenth of the content script's budget.

type Sender = chrome.runtime.MessageSender;
type Named<M, K> = Extract<M, { kind: K }>;

/** Where a message of a content script came from. */
type FromTab = { readonly tabId: number | null; readonly windowId: number | null };

/** One handler a kind, with that kind's reply: the content script must know them all. */
export type ContentHandlers = {
  readonly [K in ToContent['kind']]: (message: Named<ToContent, K>) => WireAnswer<K> | Promise<WireAnswer<K>>;
};

/** An extension page takes the kinds that it needs. Only 'judge' is answered; with null when nobody waits any more. */
export type ExtensionHandlers<K extends ToExtension['kind']> = {
  readonly [M in K]: (
    message: Named<ToExtension, M>,
    from: FromTab,
  ) => M extends 'judge' ? Promise<Reading | null> : void;
};

/** Who we are: what `runtime` says of this extension. */
export type Self = {
  readonly id: string;
  /** The address that all our pages begin with. */
  readonly base: string;
  /** Match patterns of the mail hosts, as in the manifest. */
  readonly mailHosts: readonly string[];
};

/** This extension, from its runtime. */
export function ourselves(): Self {
  const { runtime } = chrome;
  const scripts = runtime.getManifest().content_scripts ?? [];
  const mailHosts = scripts.flatMap((script) => script.matches ?? []);
  return { id: runtime.id, base: runtime.getURL(''), mailHosts };
}

/** The message of an extension page to the content script; null when it is none of ours or has no known shape. */
export function acceptInContent(data: unknown, sender: Sender, self: Self): ToContent | null {
  const isOurPage = sender.id === self.id && sender.url?.startsWith(self.base);
  const parsed = isOurPage ? v.safeParse(toContentSchema, data) : null;
  return parsed?.success ? parsed.output : null;
}

/** The message of a content script to an extension page, likewise. */
export function acceptInExtension(data: unknown, sender: Sender, self: Self): ToExtension | null {
  const isOurs = sender.id === self.id && isMailboxFrame(sender, self);
  const parsed = isOurs ? v.safeParse(toExtensionSchema, data) : null;
  return parsed?.success ? parsed.output : null;
}

/** Only a tab's top frame runs our content script, and only on the manifest's hosts. */
function isMailboxFrame(sender: Sender, self: Self): boolean {
  if (sender.tab === undefined || sender.frameId !== 0) return false;
  const origin = originOf(sender.url);
  return self.mailHosts.some((pattern) => origin !== null && originOf(pattern.replace(/\*$/, '')) === origin);
}

function originOf(url: string | undefined): string | null {
  return url !== undefined && URL.canParse(url) ? new URL(url).origin : null;
}

/** Hears and answers extension pages until the signal ends. */
export function receiveInContent(handlers: ContentHandlers, signal: AbortSignal): void {
  const self = ourselves();
  listen((data, sender, reply) => {
    const message = acceptInContent(data, sender, self);
    if (message === null) return false;
    // A handler that fails is answered with nothing, so that nobody waits for ever.
    Promise.resolve(answer(handlers, message)).then(reply, () => reply());
    return true;
  }, signal);
}

function answer(handlers: ContentHandlers, message: ToContent): unknown {
  switch (message.kind) {
    case 'read-mail':
      return handlers['read-mail'](message);
    case 'choose-message':
      return handlers['choose-message'](message);
    case 'read-selection':
      return handlers['read-selection'](message);
    case 'mark':
      return handlers.mark(message);
    case 'insert':
      return handlers.insert(message);
    case 'take-out':
      return handlers['take-out'](message);
    case 'new-message':
      return handlers['new-message'](message);
    case 'read-reply':
      return handlers['read-reply'](message);
  }
}

/**
 * Hears content scripts until the signal ends. Each handler is called in the listener itself, before anything is awaited,
 * so that a user's gesture still counts.
 */
export function receive<K extends ToExtension['kind']>(
  handlers: ExtensionHandlers<K>,
  signal: AbortSignal,
): void {
  const self = ourselves();
  listen((data, sender, reply) => {
    const message = acceptInExtension(data, sender, self);
    const answered = message === null ? undefined : deliver(handlers, message, sender);
    if (answered === undefined) return false;
    answered.then(reply, () => reply());
    return true;
  }, signal);
}

function deliver(
  handlers: Partial<ExtensionHandlers<ToExtension['kind']>>,
  message: ToExtension,
  sender: Sender,
): Promise<unknown> | undefined {
  const from = { tabId: sender.tab?.id ?? null, windowId: sender.tab?.windowId ?? null };
  switch (message.kind) {
    case 'judge':
      return handlers.judge?.(message, from);
    case 'mail-open':
      handlers['mail-open']?.(message, from);
      return undefined;
    case 'open-panel':
      handlers['open-panel']?.(message, from);
      return undefined;
  }
}

/** True from a listener means that it will answer. */
type Listener = (data: unknown, sender: Sender, reply: (answer?: unknown) => void) => boolean;

function listen(listener: Listener, signal: AbortSignal): void {
  chrome.runtime.onMessage.addListener(listener);
  const stop = () => isConnected() && chrome.runtime.onMessage.removeListener(listener);
  signal.addEventListener('abort', stop, { once: true });
}

/** False in a content script that has outlived its extension: it was reloaded, updated or removed under the page. */
export function isConnected(): boolean {
  return chrome.runtime?.id !== undefined;
}

/** Tells the background and every open panel. Rejects when nobody is there to hear. */
export async function tell(message: ToExtension): Promise<void> {
  await chrome.runtime.sendMessage(message);
}

/**
 * Has the background judge a mail: whether it is a request, and its questions. Asks again only when the worker went away
 * before it answered: the browser may stop it at any time, and starts it anew when it is asked. An answer that is none is
 * final, for asking again would judge a slow mail twice.
 * @throws Error when nobody answers, or not in the shape of a reading
 */
export async function askToJudge(mail: Mail): Promise<Reading> {
  const message: ToExtension = { kind: 'judge', mail };
  const ask = (): Promise<unknown> => chrome.runtime.sendMessage(message);
  const answer = await ask().catch((gone) => (isConnected() ? ask() : Promise.reject(gone)));
  return v.parse(readingShape, answer);
}

/**
 * Asks the content script of a tab. Null when none answers there: no mailbox, or a page that was loaded before the
 * extension was.
 * @throws Error naming the kind when the answer has not the shape of one
 */
export async function ask<K extends ToContent['kind']>(
  tabId: number,
  kind: K,
  message: Named<ToContent, K>,
): Promise<WireAnswer<K> | null> {
  const answered = await chrome.tabs.sendMessage(tabId, message, { frameId: 0 }).catch(() => undefined);
  if (answered === undefined || answered === null) return null;
  const parsed = v.safeParse(replySchemas[kind], answered);
  if (!parsed.success) throw new Error(`The mailbox's answer to "${kind}" could not be understood.`);
  // The schema is that of this kind; TypeScript does not follow an index through a type parameter.
  return parsed.output as WireAnswer<K>;
}
