import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { parseRequest } from './domain/request/parse-request.ts';
import {
  acceptInContent,
  acceptInExtension,
  ask,
  askToJudge,
  type ContentHandlers,
  ourselves,
  receive,
  receiveInContent,
  tell,
} from './messages.ts';
import type { Message } from './protocol.ts';

const BASE = 'chrome-extension://ourown/';

type Listener = (data: unknown, sender: object, reply: (answer?: unknown) => void) => boolean;

const listeners = new Set<Listener>();
const sendMessage = vi.fn();
const sendToTab = vi.fn();

vi.stubGlobal('chrome', {
  runtime: {
    id: 'ourown',
    getURL: (path: string) => BASE + path,
    getManifest: () => ({
      content_scripts: [{ matches: ['https://mail.google.com/*', 'https://outlook.office.com/*'] }],
    }),
    onMessage: {
      addListener: (listener: Listener) => listeners.add(listener),
      removeListener: (listener: Listener) => listeners.delete(listener),
    },
    sendMessage,
  },
  tabs: { sendMessage: sendToTab },
});

const key = { webmail: 'gmail', account: 'u/0', messageId: 'msg-f:1', threadId: 'thread-f:1' } as const;
const panel = { id: 'ourown', url: `${BASE}src/panel.html` };
const mailbox = {
  id: 'ourown',
  url: 'https://mail.google.com/mail/u/0/#inbox/1',
  frameId: 0,
  tab: { id: 7, windowId: 3 },
};
const requester = { name: 'Rowan Ashby', email: 'rowan@example.org' };
const mark: Message = { kind: 'mark', key, span: { start: 0, end: 4 } };
const insert: Message = { kind: 'insert', key, requester, letter: [], earlier: [] };
const body = [{ kind: 'paragraph', content: [{ text: 'Dear Finance' }] }] as const;
const newMessage: Message = { kind: 'new-message', subject: 'FOI/1: 2 questions', body, to: null };
const open: Message = { kind: 'mail-open', open: { state: 'no-mail' } };

beforeEach(() => listeners.clear());

describe('accept', () => {
  /** By which part, if any, a message of that sender is heard. */
  const heard = (data: unknown, sender: object) =>
    acceptInContent(data, sender, ourselves())?.kind ??
    acceptInExtension(data, sender, ourselves())?.kind ??
    null;

  test.each([
    ['the panel may mark', mark, panel, 'mark'],
    ['the panel opened in a tab may mark', mark, { ...panel, tab: { id: 1 }, frameId: 0 }, 'mark'],
    ['a mailbox may say what is open', open, mailbox, 'mail-open'],
    ['a mailbox may ask for the panel', { kind: 'open-panel' }, mailbox, 'open-panel'],
    ['the panel may open a new message', newMessage, panel, 'new-message'],
    ['the panel may ask what is attached', { kind: 'read-reply', key }, panel, 'read-reply'],
    ['a web page may not open a new message', newMessage, mailbox, null],
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
    ['a new message to several', { ...newMessage, to: 'a@example.org, b@example.org' }],
    ['a new message to a name', { ...newMessage, to: 'Rowan <a@example.org>' }],
    ['a letter for nobody', { ...insert, requester: null }],
    ['a letter with many before it', { ...insert, earlier: [[], [], [], [], []] }],
    ['a new message without a subject', { ...newMessage, subject: ' ' }],
    ['a subject of two lines', { ...newMessage, subject: 'FOI/1\nBcc: a@example.org' }],
    ['a subject that is too long', { ...newMessage, subject: 'x'.repeat(256) }],
    ['a new message without words', { ...newMessage, body: [{ kind: 'paragraph', content: [] }] }],
    ['a new message that is too long', { ...newMessage, body: [longParagraph()] }],
    ['a new message with a script for a link', { ...newMessage, body: linkTo('javascript:alert(1)') }],
    ['an unknown wish', { ...insert, onChanged: 'erase' }],
  ])('drops %s', (_name, data) => {
    expect(heard(data, panel)).toBeNull();
  });

  test('keeps a letter with a safe link and the wish about a changed letter', () => {
    const data = { ...insert, letter: letterWithLink('https://ico.org.uk/'), onChanged: 'replace' };
    expect(acceptInContent(data, panel, ourselves())).toEqual(data);
  });
});

/** Delivers a message to every listener and gives what they answer. */
async function deliver(data: unknown, sender: object): Promise<unknown[]> {
  const answers = [...listeners].map(
    (listener) =>
      new Promise((resolve) => {
        if (!listener(data, sender, resolve)) resolve('no answer will come');
      }),
  );
  return Promise.all(answers);
}

describe('receiveInContent', () => {
  const handlers: ContentHandlers = {
    'read-mail': () => ({ state: 'no-mail' }),
    'choose-message': async () => true,
    'read-selection': () => ({ ok: false, why: 'nothing-selected' }),
    mark: async () => true,
    insert: () => Promise.reject(new Error('The page has gone.')),
    'take-out': () => ({ ok: true, replaced: false, lines: [], others: [] }),
    'new-message': async () => ({ ok: true, opened: true, subject: true, to: true }),
    'read-reply': () => ({ attached: ['pay.xlsx'] }),
  };

  test('answers each kind, and with nothing when the work fails', async () => {
    receiveInContent(handlers, new AbortController().signal);
    expect(await deliver({ kind: 'read-mail' }, panel)).toEqual([{ state: 'no-mail' }]);
    expect(await deliver(mark, panel)).toEqual([true]);
    expect(await deliver({ kind: 'take-out', key, lines: [] }, panel)).toEqual([
      { ok: true, replaced: false, lines: [], others: [] },
    ]);
    expect(await deliver(newMessage, panel)).toEqual([{ ok: true, opened: true, subject: true, to: true }]);
    expect(await deliver({ kind: 'read-reply', key }, panel)).toEqual([{ attached: ['pay.xlsx'] }]);
    expect(await deliver(insert, panel)).toEqual([undefined]);
  });

  test('gives strangers no answer', async () => {
    receiveInContent(handlers, new AbortController().signal);
    expect(await deliver(mark, mailbox)).toEqual(['no answer will come']);
    expect(await deliver(open, mailbox)).toEqual(['no answer will come']);
  });

  test('stops with its signal', () => {
    const stop = new AbortController();
    receiveInContent(handlers, stop.signal);
    stop.abort();
    expect(listeners.size).toBe(0);
  });
});

describe('receive', () => {
  test('tells the handler the tab, at once, and answers nothing', () => {
    const seen: unknown[] = [];
    receive({ 'open-panel': (_message, from) => void seen.push(from) }, new AbortController().signal);
    void deliver({ kind: 'open-panel' }, mailbox);
    expect(seen).toEqual([{ tabId: 7, windowId: 3 }]);
  });

  test('leaves kinds without a handler to others', async () => {
    receive({ 'open-panel': () => expect.fail('not for me') }, new AbortController().signal);
    expect(await deliver(open, mailbox)).toEqual(['no answer will come']);
  });
});

describe('judging', () => {
  const mail = { subject: 'A request', from: { name: 'R', email: 'r@example.org' }, date: null, blocks: [] };
  const reading = parseRequest(mail);

  test('is answered by the part that judges, and left alone by the others', async () => {
    const { signal } = new AbortController();
    receive({ 'mail-open': () => expect.fail('not for me') }, signal);
    receive({ judge: async ({ mail: asked }) => parseRequest(asked) }, signal);
    expect(await deliver({ kind: 'judge', mail }, mailbox)).toEqual(['no answer will come', reading]);
    expect(await deliver({ kind: 'judge', mail }, panel)).toEqual([
      'no answer will come',
      'no answer will come',
    ]);
  });

  test('gives the reading, and throws when nobody answers', async () => {
    sendMessage.mockResolvedValueOnce(reading);
    expect(await askToJudge(mail)).toEqual(reading);
    sendMessage.mockResolvedValueOnce(undefined);
    await expect(askToJudge(mail)).rejects.toThrow();
  });

  test('asks again when the worker went away, and only then', async () => {
    sendMessage.mockClear();
    sendMessage.mockRejectedValueOnce(new Error('The message port closed before a response was received.'));
    sendMessage.mockResolvedValueOnce(reading);
    expect(await askToJudge(mail)).toEqual(reading);
    expect(sendMessage).toHaveBeenCalledTimes(2);
    sendMessage.mockClear();
    sendMessage.mockResolvedValueOnce(null);
    await expect(askToJudge(mail)).rejects.toThrow();
    expect(sendMessage).toHaveBeenCalledTimes(1);
  });
});

describe('ask and tell', () => {
  test('gives the answer when it has the right shape', async () => {
    sendToTab.mockResolvedValueOnce({ state: 'no-mail' });
    expect(await ask(7, 'read-mail', { kind: 'read-mail' })).toEqual({ state: 'no-mail' });
    expect(sendToTab).toHaveBeenCalledWith(7, { kind: 'read-mail' }, { frameId: 0 });
  });

  test('gives null when nobody answers', async () => {
    sendToTab.mockRejectedValueOnce(new Error('Receiving end does not exist.'));
    expect(await ask(7, 'read-mail', { kind: 'read-mail' })).toBeNull();
  });

  test('names the kind of an answer it cannot understand, and none of its words', async () => {
    sendToTab.mockResolvedValueOnce({ state: 'mail', subject: 'Private words' });
    await expect(ask(7, 'read-mail', { kind: 'read-mail' })).rejects.toThrow(/"read-mail"/);
  });

  test('tells what is open', async () => {
    sendMessage.mockResolvedValueOnce(undefined);
    await tell({ kind: 'mail-open', open: { state: 'no-mail' } });
    expect(sendMessage).toHaveBeenCalledWith({ kind: 'mail-open', open: { state: 'no-mail' } });
  });
});

describe('a new message', () => {
  const anything = fc.oneof(fc.anything(), fc.object(), fc.string(), fc.array(fc.anything()));
  const words = fc.string({ minLength: 1, maxLength: 40 }).filter((text) => /\S/.test(text));
  const blocks = fc.array(
    fc.record({
      kind: fc.constant('paragraph'),
      content: fc.array(fc.record({ text: words }), { minLength: 1 }),
    }),
    { minLength: 1, maxLength: 4 },
  );

  test('is heard only in its own shape, whatever stands in its place', () => {
    const broken = fc.record({
      kind: fc.constant('new-message'),
      subject: anything,
      body: anything,
      to: fc.oneof(fc.constant(null), anything),
    });
    fc.assert(
      fc.property(broken, (data) => {
        const heard = acceptInContent(data, panel, ourselves());
        if (heard?.kind !== 'new-message') return heard === null;
        const toOne = heard.to === null || /^[^\s,;<>]+@[^\s,;<>]+$/.test(heard.to);
        return toOne && heard.subject.trim() !== '' && heard.subject.length <= 255 && heard.body.length > 0;
      }),
    );
  });

  test('with a line for a subject and words comes through as it was sent', () => {
    const line = fc
      .string({ minLength: 1, maxLength: 255 })
      .filter((text) => /\S/.test(text) && !/[\p{Cc}\u2028\u2029]/u.test(text));
    fc.assert(
      fc.property(line, blocks, fc.option(fc.constant('r@example.org')), (subject, sent, to) => {
        const data = { kind: 'new-message', subject, body: sent, to };
        expect(acceptInContent(data, panel, ourselves())).toEqual(data);
      }),
    );
  });

  test('is dropped with a field too many, whichever', () => {
    const more = fc.dictionary(fc.string({ minLength: 1 }), fc.anything(), { minKeys: 1, maxKeys: 3 });
    fc.assert(
      fc.property(more, (fields) => {
        const extra = Object.keys(fields).some(
          (name) => !['kind', 'subject', 'body', 'to', '__proto__'].includes(name),
        );
        fc.pre(extra);
        expect(acceptInContent({ ...fields, ...newMessage }, panel, ourselves())).toBeNull();
      }),
    );
  });
});

function linkTo(link: string) {
  return [{ kind: 'paragraph', content: [{ text: 'the ICO', link }] }];
}

function longParagraph() {
  return { kind: 'paragraph', content: [{ text: 'x'.repeat(1_000_001) }] };
}

function letterWithLink(link: string) {
  return [{ id: 'complaint', role: 'complaint', text: linkTo(link) }];
}
