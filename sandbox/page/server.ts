import type { ListedConversation, NewMessage, Reply, ServedConversation } from '../mailbox.ts';
import type { Boot } from '../shells.ts';

/// What a page asks of the sandbox's server, always on its own host.

/** A reply in the making. */
export type Draft = Omit<Reply, 'at'>;

/** A new message in the making. */
export type NewDraft = Omit<NewMessage, 'at'>;

/** What the shell was served with. */
export function readBoot(): Boot {
  const data = document.getElementById('boot')?.textContent;
  if (!data) throw new Error('the shell holds no boot data');
  return JSON.parse(data);
}

export function fetchList(): Promise<readonly ListedConversation[]> {
  return call('list');
}

/** The conversation of that route, with all that was saved before; null when there is none. */
export async function fetchConversation(route: string): Promise<ServedConversation | null> {
  await Promise.allSettled(saving);
  return call(`conversation?route=${encodeURIComponent(route)}`);
}

export function saveDraft(draft: Draft): Promise<boolean> {
  return call('draft', draft);
}

export function dropDraft(id: string): Promise<boolean> {
  return call('drop-draft', { id });
}

export function sendReply(draft: Draft): Promise<boolean> {
  return call('send', draft);
}

export function saveNewDraft(draft: NewDraft): Promise<boolean> {
  return call('new-draft', draft);
}

export function dropNewDraft(id: string): Promise<boolean> {
  return call('drop-new-draft', { id });
}

export function sendNewMessage(draft: NewDraft): Promise<boolean> {
  return call('send-new', draft);
}

/** What is on its way to the server. */
const saving = new Set<Promise<unknown>>();

function call<T>(path: string, body?: unknown): Promise<T> {
  const answer: Promise<T> = ask(path, body);
  if (body === undefined) return answer;
  saving.add(answer);
  const done = () => saving.delete(answer);
  answer.then(done, done);
  return answer;
}

async function ask<T>(path: string, body: unknown): Promise<T> {
  const post = {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json' },
  };
  // A draft that is saved while the page is being left still arrives, up to the 64 KB that keepalive carries.
  const small = body !== undefined && post.body.length < 60_000;
  const response = await fetch(`/sandbox/${path}`, body === undefined ? {} : { ...post, keepalive: small });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.json();
}
