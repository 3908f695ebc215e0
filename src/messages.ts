import * as v from 'valibot';
import browser, { type Runtime } from 'webextension-polyfill';
import { type Message, messageSchema, type Reply, replySchemas } from './protocol.ts';

/// Sending and receiving the protocol's messages. Nothing is taken from anybody but ourselves, and nothing that does
/// not have a known shape; what is refused is dropped without an answer.

type Kind = Message['kind'];
type MessageOf<K extends Kind> = Extract<Message, { kind: K }>;
type Asked = keyof typeof replySchemas;

/** What each part may be sent: a part that forgets a kind, or answers with the wrong type, does not compile. */
export type Handlers<K extends Kind> = {
  readonly [M in K]: (
    message: MessageOf<M>,
    from: Sender,
  ) => M extends Asked ? Reply<M> | Promise<Reply<M>> : void;
};

/** Where a message came from. Both are null for a message from an extension page. */
export type Sender = { readonly tabId: number | null; readonly windowId: number | null };

/** What the content script hears, all from extension pages. */
export type ToContent = 'read-mail' | 'mark' | 'insert' | 'take-out';
/** What extension pages and the background hear, all from content scripts. */
export type ToExtension = 'mail-open' | 'open-panel';

/** Who we are: what `runtime` says of this extension. */
export type Self = {
  readonly id: string;
  /** The address that all our pages begin with. */
  readonly base: string;
  /** Match patterns of the mail hosts, as in the manifest. */
  readonly mailHosts: readonly string[];
};

const TO_CONTENT: ReadonlySet<Kind> = new Set<ToContent>(['read-mail', 'mark', 'insert', 'take-out']);

/** The message, when `sender` may send it here and its shape is known; null for everything else. */
export function accept(data: unknown, sender: Runtime.MessageSender, self: Self): Message | null {
  if (sender.id !== self.id) return null;
  const parsed = v.safeParse(messageSchema, data);
  if (!parsed.success) return null;
  const message: Message = parsed.output;
  const allowed = TO_CONTENT.has(message.kind) ? isOurPage(sender, self) : isOurContentScript(sender, self);
  return allowed ? message : null;
}

function isOurPage(sender: Runtime.MessageSender, self: Self): boolean {
  return sender.url?.startsWith(self.base) ?? false;
}

/** Only a tab's top frame runs our content script, and only on the manifest's hosts. */
function isOurContentScript(sender: Runtime.MessageSender, self: Self): boolean {
  if (sender.tab === undefined || sender.frameId !== 0) return false;
  const origin = originOf(sender.url);
  return self.mailHosts.some((pattern) => origin !== null && originOf(pattern.replace(/\*$/, '')) === origin);
}

function originOf(url: string | undefined): string | null {
  return url !== undefined && URL.canParse(url) ? new URL(url).origin : null;
}

/** This extension, from its runtime. */
export function ourselves(): Self {
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  return {
    id: browser.runtime.id,
    base: browser.runtime.getURL(''),
    mailHosts: scripts.flatMap((script) => script.matches),
  };
}

/**
 * Hears messages until the signal ends. Each handler is called in the listener itself, before anything is awaited, so
 * that a user's gesture still counts. Kinds without a handler are left to the other parts of the extension.
 */
export function receive<K extends Kind>(handlers: Handlers<K>, signal: AbortSignal): void {
  const self = ourselves();
  const listener = (data: unknown, sender: Runtime.MessageSender): Promise<unknown> | undefined => {
    const message = accept(data, sender, self);
    return message === null ? undefined : answer(handlers, message, sender);
  };
  // The types know listeners that always answer and listeners that never do; this one answers some kinds.
  browser.runtime.onMessage.addListener(listener as Runtime.OnMessageListener);
  const stop = () => isConnected() && browser.runtime.onMessage.removeListener(listener);
  signal.addEventListener('abort', stop, { once: true });
}

/** The handler's answer as a promise; undefined, so that others may answer, for kinds that get none. */
function answer(
  handlers: Partial<Handlers<Kind>>,
  message: Message,
  sender: Runtime.MessageSender,
): Promise<unknown> | undefined {
  const from = { tabId: sender.tab?.id ?? null, windowId: sender.tab?.windowId ?? null };
  const call = <M extends Kind>(known: MessageOf<M>): Promise<unknown> | undefined => {
    const handler: ((message: MessageOf<M>, from: Sender) => unknown) | undefined = handlers[known.kind as M];
    const reply = handler?.(known, from);
    return handler !== undefined && known.kind in replySchemas ? Promise.resolve(reply) : undefined;
  };
  switch (message.kind) {
    case 'mail-open':
      return call<'mail-open'>(message);
    case 'open-panel':
      return call<'open-panel'>(message);
    case 'read-mail':
      return call<'read-mail'>(message);
    case 'mark':
      return call<'mark'>(message);
    case 'insert':
      return call<'insert'>(message);
    case 'take-out':
      return call<'take-out'>(message);
  }
}

/** False in a content script that has outlived its extension: it was reloaded, updated or removed under the page. */
export function isConnected(): boolean {
  return browser.runtime?.id !== undefined;
}

/** Tells the background and every open panel. Rejects when nobody is there to hear. */
export async function tell(message: MessageOf<ToExtension>): Promise<void> {
  await browser.runtime.sendMessage(message);
}

/**
 * Asks the content script of a tab. Null when none answers there: no mailbox, or a page that was loaded before the
 * extension was.
 * @throws Error naming the kind when the answer has not the shape of one
 */
export async function ask<K extends Asked>(
  tabId: number,
  kind: K,
  message: MessageOf<K>,
): Promise<Reply<K> | null> {
  const answered = await browser.tabs.sendMessage(tabId, message, { frameId: 0 }).catch(() => undefined);
  if (answered === undefined || answered === null) return null;
  const parsed = v.safeParse(replySchemas[kind], answered);
  if (!parsed.success) throw new Error(`The mailbox's answer to "${kind}" could not be understood.`);
  // The schema is that of this kind; TypeScript does not follow an index through a type parameter.
  return parsed.output as Reply<K>;
}
