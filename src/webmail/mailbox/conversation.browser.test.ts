import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Mail } from '../../domain/email/mail.ts';
import type { OpenState } from '../../protocol.ts';
import { connectWebmail } from '../webmails.ts';
import { PageMailbox } from './mailbox.ts';
import type { OpenReading } from './open-state.ts';

/// A conversation of several messages on a small Gmail page. A mail that begins with "Please" is a request, any other one
/// a chaser.

const judge = vi.fn(async (mail: Mail): Promise<OpenReading> => {
  const isRequest = mail.blocks.some(({ text }) => text.startsWith('Please'));
  return {
    detection: { isRequest, kind: isRequest ? 'request' : 'chaser', score: 1, evidence: [] },
    request: {
      regimes: [],
      subjectAccess: false,
      requester: mail.from,
      reference: null,
      requesterReference: null,
      dates: [],
      questions: [],
      context: [],
      links: [],
      leftOut: [],
    },
  };
});

const ACCOUNT = 'foi@example.org';

/** A message; without words it is collapsed. */
function message(id: string, words: string | null, from = 'rowan@example.org'): string {
  const header = `<table><tr><td class="gF"><span email="${from}" name="${from}">${from}</span></td></tr></table>`;
  return words === null
    ? `<div class="kv"><div class="adf" data-message-id="#${id}">${header}</div></div>`
    : `<div class="h7"><div class="adn" data-message-id="#${id}">${header}<div class="ii gt"><div class="a3s">${words}</div></div></div></div>`;
}

function show(...messages: readonly string[]): void {
  document.body.innerHTML = `<header role="banner"><a aria-label="Account (${ACCOUNT})">F</a></header>
    <div role="main"><h2 data-thread-perm-id="thread-f:1">A request</h2>${messages.join('')}</div>`;
}

let life: AbortController;
const told: OpenState[] = [];
const key = (messageId: string) =>
  ({ webmail: 'gmail', account: ACCOUNT, messageId, threadId: 'thread-f:1' }) as const;

function start(): PageMailbox {
  const url = () => new URL('https://mail.google.com/mail/u/0/#inbox/x');
  const ports = { judge, tell: (open: OpenState) => told.push(open), openPanel: () => {} };
  return new PageMailbox(connectWebmail({ document, url }), ports, document, life.signal);
}

const open = (state: OpenState | undefined) => (state?.state === 'mail' ? state.key.messageId : null);
const idle = () => new Promise((resolve) => requestIdleCallback(resolve));

beforeEach(() => {
  told.length = 0;
  judge.mockClear();
  life = new AbortController();
});
afterEach(() => {
  life.abort();
  document.body.replaceChildren();
});

test('the newest request is proposed, not the chaser after it', async () => {
  show(message('a', 'Please tell me.'), message('b', 'Please tell me more.'), message('c', 'Any news?'));
  expect(open(await start().state())).toBe('b');
});

test('the newest message is, where none is a request', async () => {
  show(message('a', 'Hello.'), message('b', 'Any news?'), message('ours', 'Please wait.', ACCOUNT));
  expect(open(await start().state())).toBe('b');
});

test('every message is told, with what it is', async () => {
  show(
    message('a', null),
    message('b', 'Please tell me.'),
    message('ours', 'We will.', ACCOUNT),
    message('c', 'When?'),
  );
  const state = await start().state();
  const listed = state.state === 'mail' ? state.conversation : [];
  expect(listed?.map((one) => [one.messageId, one.state, one.kind])).toEqual([
    ['a', 'collapsed', null],
    ['b', 'read', 'request'],
    ['ours', 'own', null],
    ['c', 'read', 'chaser'],
  ]);
});

test('a message can be chosen, and stays chosen while it is unfolded', async () => {
  show(message('a', 'Please tell me.'), message('b', 'Any news?'));
  const mailbox = start();
  expect(await mailbox.choose(key('b'))).toBe(true);
  expect(open(await mailbox.state())).toBe('b');
  document.querySelector('[data-message-id="#a"] .a3s')?.append(' And more.');
  await vi.waitFor(() => expect(judge).toHaveBeenCalledTimes(3));
  expect(open(await mailbox.state())).toBe('b');
});

test('one that is collapsed, or of another conversation or mailbox, cannot', async () => {
  show(message('a', null), message('b', 'Any news?'), message('c', 'Please tell me.'));
  const mailbox = start();
  expect(await mailbox.choose(key('a'))).toBe(false);
  expect(await mailbox.choose({ ...key('b'), threadId: 'thread-f:2' })).toBe(false);
  expect(await mailbox.choose({ ...key('b'), account: 'other@example.org' })).toBe(false);
  expect(open(await mailbox.state())).toBe('c');
});

test('a request that is unfolded later is proposed then', async () => {
  show(message('a', null), message('b', 'Any news?'));
  const mailbox = start();
  expect(open(await mailbox.state())).toBe('b');
  const folded = document.querySelector('.kv');
  if (folded) folded.outerHTML = message('a', 'Please tell me.');
  await vi.waitFor(() => expect(open(told.at(-1))).toBe('a'));
});

test('each message is read once, and only what has changed is read again', async () => {
  show(message('a', 'Please tell me.'), message('b', 'Any news?'));
  start();
  await vi.waitFor(() => expect(told).toHaveLength(1));
  const clock = document.body.appendChild(document.createElement('div'));
  for (let tick = 0; tick < 5; tick += 1) {
    clock.textContent = `${tick}`;
    clock.className = `tick-${tick}`;
    await idle();
  }
  expect(judge).toHaveBeenCalledTimes(2);
  document.querySelector('[data-message-id="#b"] .a3s')?.append(' Please tell me.');
  await vi.waitFor(() => expect(judge).toHaveBeenCalledTimes(3));
  expect(judge.mock.lastCall?.[0].blocks[0]?.text).toMatch(/^Any news/);
});
