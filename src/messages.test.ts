import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Message } from './protocol.ts';

const BASE = 'chrome-extension://ourown/';

type Listener = (data: unknown, sender: object) => Promise<unknown> | undefined;

const fake = vi.hoisted(() => ({
  listeners: new Set<unknown>(),
  sendMessage: vi.fn(),
  sendToTab: vi.fn(),
}));

vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: {
      id: 'ourown',
      getURL: (path: string) => `chrome-extension://ourown/${path}`,
      getManifest: () => ({
        content_scripts: [{ matches: ['https://mail.google.com/*', 'https://outlook.office.com/*'] }],
      }),
      onMessage: {
        addListener: (listener: unknown) => fake.listeners.add(listener),
        removeListener: (listener: unknown) => fake.listeners.delete(listener),
      },
      sendMessage: fake.sendMessage,
    },
    tabs: { sendMessage: fake.sendToTab },
  },
}));

const { accept, ask, ourselves, receive, tell } = await import('./messages.ts');

const key = { webmail: 'gmail', account: 'u/0', messageId: 'msg-f:1', threadId: 'thread-f:1' } as const;
const panel = { id: 'ourown', url: `${BASE}src/panel.html` };
const mailbox = {
  id: 'ourown',
  url: 'https://mail.google.com/mail/u/0/#inbox/1',
  frameId: 0,
  tab: { id: 7, windowId: 3 },
};
const mark: Message = { kind: 'mark', key, span: { start: 0, end: 4 } };
const insert: Message = { kind: 'insert', key, letter: [], earlier: null };
const open: Message = { kind: 'mail-open', open: { state: 'no-mail' } };

beforeEach(() => fake.listeners.clear());

describe('accept', () => {
  const heard = (data: unknown, sender: object) =>
    accept(data, sender as Parameters<typeof accept>[1], ourselves())?.kind ?? null;

  test.each([
    ['the panel may mark', mark, panel, 'mark'],
    ['the panel opened in a tab may mark', mark, { ...panel, tab: { id: 1 }, frameId: 0 }, 'mark'],
    ['a mailbox may say what is open', open, mailbox, 'mail-open'],
    ['a mailbox may ask for the panel', { kind: 'open-panel' }, mailbox, 'open-panel'],
    ['another extension may not', insert, { id: 'other', url: 'chrome-extension://other/x.html' }, null],
    ['our id from a web page may not insert', insert, mailbox, null],
    [
      'a page that only begins like ours may not',
      insert,
      { id: 'ourown', url: 'chrome-extension://ourownx/' },
      null,
    ],
    ['a sender without an address may not', insert, { id: 'ourown' }, null],
    ['a frame inside the mailbox may not', open, { ...mailbox, frameId: 4 }, null],
    ['a sender without a tab is no mailbox', open, { id: 'ourown', url: mailbox.url, frameId: 0 }, null],
    ['another host may not', open, { ...mailbox, url: 'https://mail.google.com.example.org/mail/' }, null],
    ['plain http may not', open, { ...mailbox, url: 'http://mail.google.com/mail/' }, null],
    ['the panel may not speak for a mailbox', open, panel, null],
  ])('%s', (_name, data, sender, kind) => {
    expect(heard(data, sender)).toBe(kind);
  });

  test.each([
    ['an unknown kind', { kind: 'erase' }],
    ['no kind', {}],
    ['no object', 'insert'],
    ['nothing', null],
    ['a field too many', { ...mark, html: '<img src=x>' }],
    ['a field too few', { kind: 'mark', key }],
    ['a negative place', { kind: 'mark', key, span: { start: -1, end: 4 } }],
    ['HTML in place of a letter', { ...insert, letter: '<p>Dear A</p>' }],
    ['a script for a link', { ...insert, letter: letterWithLink('javascript:alert(1)') }],
    ['an unknown wish', { ...insert, onChanged: 'erase' }],
  ])('drops %s', (_name, data) => {
    expect(heard(data, panel)).toBeNull();
  });

  test('keeps a letter with a safe link and the wish about a changed letter', () => {
    const data = { ...insert, letter: letterWithLink('https://ico.org.uk/'), onChanged: 'replace' };
    expect(accept(data, panel, ourselves())).toEqual(data);
  });
});

describe('receive', () => {
  const deliver = (data: unknown, sender: object) =>
    [...fake.listeners].map((listener) => (listener as Listener)(data, sender));

  test('answers what is asked and leaves the rest to others', async () => {
    const stop = new AbortController();
    receive({ mark: () => true }, stop.signal);
    expect(await deliver(mark, panel)[0]).toBe(true);
    expect(deliver(insert, panel)).toEqual([undefined]);
    expect(deliver(mark, mailbox)).toEqual([undefined]);
  });

  test('tells the handler the tab, at once, and gives no answer to what is only told', () => {
    const seen: unknown[] = [];
    receive({ 'open-panel': (_message, from) => void seen.push(from) }, new AbortController().signal);
    expect(deliver({ kind: 'open-panel' }, mailbox)).toEqual([undefined]);
    expect(seen).toEqual([{ tabId: 7, windowId: 3 }]);
  });

  test('stops with its signal', () => {
    const stop = new AbortController();
    receive({ mark: () => true }, stop.signal);
    stop.abort();
    expect(fake.listeners.size).toBe(0);
  });
});

describe('ask and tell', () => {
  test('gives the answer when it has the right shape', async () => {
    fake.sendToTab.mockResolvedValueOnce({ state: 'no-mail' });
    expect(await ask(7, 'read-mail', { kind: 'read-mail' })).toEqual({ state: 'no-mail' });
    expect(fake.sendToTab).toHaveBeenCalledWith(7, { kind: 'read-mail' }, { frameId: 0 });
  });

  test('gives null when nobody answers', async () => {
    fake.sendToTab.mockRejectedValueOnce(new Error('Receiving end does not exist.'));
    expect(await ask(7, 'read-mail', { kind: 'read-mail' })).toBeNull();
  });

  test('names the kind of an answer it cannot understand, and none of its words', async () => {
    fake.sendToTab.mockResolvedValueOnce({ state: 'mail', subject: 'Private words' });
    await expect(ask(7, 'read-mail', { kind: 'read-mail' })).rejects.toThrow(/"read-mail"/);
  });

  test('tells what is open', async () => {
    fake.sendMessage.mockResolvedValueOnce(undefined);
    await tell({ kind: 'mail-open', open: { state: 'no-mail' } });
    expect(fake.sendMessage).toHaveBeenCalledWith({ kind: 'mail-open', open: { state: 'no-mail' } });
  });
});

function letterWithLink(link: string) {
  const text = [{ kind: 'paragraph', content: [{ text: 'the ICO', link }] }];
  return [{ id: 'complaint', role: 'complaint', text }];
}
