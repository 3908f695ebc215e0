import { beforeEach, expect, test, vi } from 'vitest';
import type { OpenState } from '../../protocol.ts';
import type { TabState } from './mailbox.ts';

type Told = { open: OpenState };
type From = { tabId: number | null; windowId: number | null };

const fake = vi.hoisted(() => ({
  /** What the content script of each tab answers; none for a tab without one. */
  states: new Map<number, unknown>(),
  active: 1,
  activated: [] as ((info: { tabId: number; windowId: number }) => void)[],
  updated: [] as ((tabId: number, change: { status?: string }) => void)[],
  heard: [] as ((message: Told, from: From) => void)[],
  asked: [] as { tabId: number; kind: string }[],
}));

vi.mock('webextension-polyfill', () => ({
  default: {
    windows: { getCurrent: async () => ({ id: 10 }) },
    tabs: {
      query: async () => [{ id: fake.active }],
      reload: async () => undefined,
      onActivated: { addListener: (heard: never) => fake.activated.push(heard), removeListener: () => {} },
      onUpdated: { addListener: (heard: never) => fake.updated.push(heard), removeListener: () => {} },
    },
  },
}));
vi.mock('../../messages.ts', () => ({
  receive: (handlers: { 'mail-open': (message: Told, from: From) => void }) =>
    fake.heard.push(handlers['mail-open']),
  ask: async (tabId: number, kind: string) => {
    fake.asked.push({ tabId, kind });
    return fake.states.get(tabId) ?? null;
  },
}));

const noMail: OpenState = { state: 'no-mail' };
const missing: OpenState = { state: 'hook-missing', hook: 'gmail.body', what: 'the body' };
const key = { webmail: 'gmail', account: 'a', messageId: 'm', threadId: 't' } as const;

beforeEach(() => {
  fake.states.clear();
  fake.active = 1;
  for (const list of [fake.activated, fake.updated, fake.heard, fake.asked]) list.length = 0;
});

async function watched() {
  const { chromeMailbox } = await import('./chrome-mailbox.ts');
  const mailbox = await chromeMailbox();
  const told: TabState[] = [];
  mailbox.watch((state) => told.push(state), new AbortController().signal);
  await vi.waitFor(() => expect(told).toHaveLength(1));
  return { mailbox, told };
}

function tell(open: OpenState, from: From) {
  for (const heard of fake.heard) heard({ open }, from);
}

test('tells at once what the active tab shows', async () => {
  fake.states.set(1, noMail);
  const { told } = await watched();
  expect(told).toEqual([noMail]);
});

test('a tab whose content script does not answer is silent', async () => {
  const { told } = await watched();
  expect(told).toEqual([{ state: 'silent' }]);
});

test('follows the officer to another tab of its window, and to no other window', async () => {
  fake.states.set(1, noMail).set(2, missing).set(3, noMail);
  const { told } = await watched();
  for (const heard of fake.activated) heard({ tabId: 3, windowId: 99 });
  fake.active = 2;
  for (const heard of fake.activated) heard({ tabId: 2, windowId: 10 });
  await vi.waitFor(() => expect(told).toEqual([noMail, missing]));
});

test('does not take what the tab that was left says for the news of the one that is shown', async () => {
  fake.states.set(1, noMail).set(2, missing);
  const { told } = await watched();
  fake.active = 2;
  for (const heard of fake.activated) heard({ tabId: 2, windowId: 10 });
  tell(noMail, { tabId: 1, windowId: 10 });
  await vi.waitFor(() => expect(told).toEqual([noMail, missing]));
});

test('hears the content script of the active tab only', async () => {
  fake.states.set(1, noMail);
  const { told } = await watched();
  tell(missing, { tabId: 2, windowId: 10 });
  tell(missing, { tabId: 1, windowId: 10 });
  expect(told).toEqual([noMail, missing]);
});

test('asks again when the active tab has loaded another page', async () => {
  fake.states.set(1, noMail);
  const { told } = await watched();
  fake.states.delete(1);
  for (const heard of fake.updated) heard(1, { status: 'complete' });
  await vi.waitFor(() => expect(told.at(-1)).toEqual({ state: 'silent' }));
});

test('an insert that nobody answers is an error of its own', async () => {
  const { mailbox } = await watched();
  const { NoMailboxError } = await import('./mailbox.ts');
  await expect(
    mailbox.insert({ key, requester: { name: '', email: '' }, letter: [], earlier: [] }),
  ).rejects.toBeInstanceOf(NoMailboxError);
  expect(fake.asked.at(-1)).toEqual({ tabId: 1, kind: 'insert' });
});
