import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Mail } from '../../domain/email/mail.ts';
import type { OpenState } from '../../protocol.ts';
import { BUTTON_TAG } from '../page.ts';
import { connectWebmail } from '../webmails.ts';
import { PageMailbox } from './mailbox.ts';
import type { OpenReading } from './open-state.ts';

/// A mailbox at work on a small Gmail page. What the reader would say of a mail is told by the mail's words.

function judge(mail: Mail): OpenReading {
  const questions = mail.blocks
    .filter(({ text }) => text.endsWith('?'))
    .map(({ text, start }, index) => ({
      id: `q${index + 1}`,
      label: null,
      text,
      parent: null,
      span: { start, end: start + text.length },
    }));
  const isRequest = questions.length > 0;
  return {
    detection: { isRequest, kind: isRequest ? 'request' : 'other', score: 1, evidence: [] },
    request: {
      regimes: ['FOIA'],
      subjectAccess: false,
      requester: mail.from,
      reference: null,
      requesterReference: null,
      dates: [],
      questions,
      context: [],
      links: [],
      leftOut: [],
    },
  };
}

function conversation(id: string, body: string): string {
  return `<div class="ha"><h2 data-thread-perm-id="thread-f:${id}">Subject ${id}</h2></div>
    <div class="adn" data-message-id="#msg-f:${id}">
      <table><tr><td class="gF"><span email="rowan@example.org" name="Rowan Ashby">Rowan Ashby</span></td></tr></table>
      <div class="ii gt"><div class="a3s">${body}</div></div></div>`;
}

/** Shows a conversation in a view of its own; the last view stays in the page, hidden. */
function show(id: string, body: string): HTMLElement {
  for (const old of document.querySelectorAll<HTMLElement>('[role=main]')) old.style.display = 'none';
  const view = document.createElement('div');
  view.setAttribute('role', 'main');
  view.innerHTML = conversation(id, body);
  document.body.append(view);
  return view;
}

const REQUEST = '<p>What did it cost?</p><p>Who paid?</p>';
const told: OpenState[] = [];
const openPanel = vi.fn();
let life: AbortController;

function start(read: (mail: Mail) => OpenReading = judge): PageMailbox {
  const webmail = connectWebmail({
    document,
    url: () => new URL('https://mail.google.com/mail/u/0/#inbox/x'),
  });
  return new PageMailbox(
    webmail,
    { judge: async (mail) => read(mail), tell: (open) => told.push(open), openPanel },
    document,
    life.signal,
  );
}

/** Judges no mail that says so, as when the worker is gone or the mail breaks it. */
function judgeOrThrow(mail: Mail): OpenReading {
  if (mail.blocks.some(({ text }) => text.includes('unjudgeable'))) throw new Error('not judged');
  return judge(mail);
}

const hosts = () => [...document.querySelectorAll<HTMLElement>(BUTTON_TAG)];
const ids = () => told.map((open) => (open.state === 'mail' ? open.key.messageId : open.state));

beforeEach(() => {
  told.length = 0;
  openPanel.mockClear();
  life = new AbortController();
});

afterEach(() => {
  life.abort();
  document.body.replaceChildren();
});

describe('the button', () => {
  test('stands after the subject of a request, out of reach of the page', async () => {
    const view = show('1', REQUEST);
    start();
    await vi.waitFor(() => expect(hosts()).toHaveLength(1));
    expect(view.querySelector('h2')?.nextElementSibling).toBe(hosts()[0]);
    expect(hosts()[0]?.shadowRoot).toBeNull();
    expect(hosts()[0]?.getBoundingClientRect().height).toBeGreaterThanOrEqual(24);
  });

  test('does not stand on a mail that is no request', async () => {
    show('1', '<p>Thank you.</p>');
    await start().state();
    expect(hosts()).toHaveLength(0);
  });

  test('opens the panel for a click and for the Enter key, and for no script', async () => {
    show('1', REQUEST);
    start();
    await vi.waitFor(() => expect(hosts()).toHaveLength(1));
    const [host] = hosts();
    host?.click();
    host?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(openPanel).not.toHaveBeenCalled();
    if (host) await userEvent.click(host);
    expect(openPanel).toHaveBeenCalledTimes(1);
    await userEvent.keyboard('{Enter}');
    expect(openPanel).toHaveBeenCalledTimes(2);
  });

  test('keeps its clicks and keys to itself', async () => {
    show('1', REQUEST);
    start();
    await vi.waitFor(() => expect(hosts()).toHaveLength(1));
    const heard = vi.fn();
    document.body.addEventListener('click', heard, { signal: life.signal });
    document.body.addEventListener('keydown', heard, { signal: life.signal });
    const [host] = hosts();
    if (host) await userEvent.click(host);
    await userEvent.keyboard('{Enter}');
    expect(heard).not.toHaveBeenCalled();
  });

  test('comes back, once, when the page wipes it away', async () => {
    const view = show('1', REQUEST);
    start();
    await vi.waitFor(() => expect(hosts()).toHaveLength(1));
    hosts()[0]?.remove();
    await vi.waitFor(() => expect(hosts()).toHaveLength(1));
    const heading = view.querySelector('.ha');
    if (heading) heading.innerHTML = heading.querySelector('h2')?.outerHTML ?? '';
    await vi.waitFor(() => expect(view.querySelector('h2')?.nextElementSibling).toBe(hosts()[0]));
    expect(hosts()).toHaveLength(1);
  });

  test('takes the place of one that an earlier copy of the extension left', async () => {
    show('1', REQUEST).prepend(document.createElement(BUTTON_TAG));
    start();
    await vi.waitFor(() => expect(document.querySelector('h2')?.nextElementSibling).toBe(hosts()[0]));
    expect(hosts()).toHaveLength(1);
  });
});

describe('following the page', () => {
  test('leaves no button of the last mail on one that could not be judged', async () => {
    show('1', REQUEST);
    start(judgeOrThrow);
    await vi.waitFor(() => expect(hosts()).toHaveLength(1));
    show('2', '<p>An unjudgeable mail?</p>');
    await vi.waitFor(() => expect(ids()).toEqual(['msg-f:1', 'no-mail']));
    expect(hosts()).toHaveLength(0);
    show('3', REQUEST);
    await vi.waitFor(() => expect(ids()).toEqual(['msg-f:1', 'no-mail', 'msg-f:3']));
  });

  test('tells each mail that is opened, and moves the button', async () => {
    show('1', REQUEST);
    start();
    await vi.waitFor(() => expect(ids()).toEqual(['msg-f:1']));
    const second = show('2', '<p>And when?</p>');
    await vi.waitFor(() => expect(ids()).toEqual(['msg-f:1', 'msg-f:2']));
    expect(second.contains(hosts()[0] ?? null)).toBe(true);
  });

  test('tells a mail that arrives after its heading, and says nothing of the moment between', async () => {
    const view = show('1', REQUEST);
    const message = view.querySelector('.adn');
    message?.remove();
    const asked = start().state();
    await new Promise((resolve) => requestIdleCallback(resolve));
    if (message) view.append(message);
    expect(await asked).toMatchObject({ state: 'mail', key: { messageId: 'msg-f:1' } });
    expect(ids()).toEqual(['msg-f:1']);
  });

  test('names the hook of a mail that does not arrive, to whoever asks and by itself', async () => {
    show('1', REQUEST).querySelector('.adn')?.remove();
    const missing = { state: 'hook-missing', hook: 'gmail message', what: 'the open message' };
    const mailbox = start();
    expect(await mailbox.state()).toEqual(missing);
    expect(told).toEqual([missing]);
    expect(await mailbox.state()).toEqual(missing);
  });

  test('tells that nothing is open any more', async () => {
    const view = show('1', REQUEST);
    start();
    await vi.waitFor(() => expect(ids()).toEqual(['msg-f:1']));
    view.remove();
    await vi.waitFor(() => expect(ids()).toEqual(['msg-f:1', 'no-mail']));
    expect(hosts()).toHaveLength(0);
  });

  test('reads a mail again when its text changes', async () => {
    const view = show('1', REQUEST);
    const mailbox = start();
    await vi.waitFor(() => expect(ids()).toHaveLength(1));
    view.querySelector('.a3s')?.insertAdjacentHTML('beforeend', '<p>And when?</p>');
    await vi.waitFor(() => expect(ids()).toHaveLength(2));
    const state = await mailbox.state();
    expect(state.state === 'mail' && state.reading.request.questions.length).toBe(3);
  });

  test('reads nothing while other things in the page move', async () => {
    show('1', REQUEST);
    const read = vi.fn(judge);
    start(read);
    await vi.waitFor(() => expect(ids()).toHaveLength(1));
    const clock = document.body.appendChild(document.createElement('div'));
    for (let tick = 0; tick < 5; tick += 1) {
      clock.textContent = `${tick}`;
      clock.className = `tick-${tick}`;
      await new Promise((resolve) => requestIdleCallback(resolve));
    }
    expect(read).toHaveBeenCalledTimes(1);
  });

  test.each([
    ['words', `<p>${'long '.repeat(80_000)}</p>`],
    ['lines', '<p>Why?</p>'.repeat(5_000)],
  ])('says that a mail of too many %s is too long to be read', async (_what, body) => {
    show('1', body);
    expect(await start().state()).toMatchObject({ state: 'too-long' });
    expect(hosts()).toHaveLength(0);
  });

  test('stops with its signal, and takes the button and the mark along', async () => {
    show('1', REQUEST);
    const mailbox = start();
    await vi.waitFor(() => expect(hosts()).toHaveLength(1));
    await mark(mailbox);
    life.abort();
    expect(hosts()).toHaveLength(0);
    expect(CSS.highlights.size).toBe(0);
    show('2', REQUEST);
    await new Promise((resolve) => requestIdleCallback(resolve));
    expect(ids()).toEqual(['msg-f:1']);
  });
});

/** Marks the last question of the open mail. */
async function mark(mailbox: PageMailbox): Promise<boolean> {
  const state = await mailbox.state();
  if (state.state !== 'mail') return false;
  return mailbox.mark(state.key, state.reading.request.questions.at(-1)?.span ?? null);
}

describe('marking', () => {
  test('paints the question’s words and changes nothing in the mail', async () => {
    const view = show('1', REQUEST);
    const mailbox = start();
    await mailbox.state();
    const before = view.querySelector('.a3s')?.innerHTML;
    expect(await mark(mailbox)).toBe(true);
    const [highlight] = [...CSS.highlights.values()];
    expect([...(highlight ?? [])].map(String)).toEqual(['Who paid?']);
    expect(view.querySelector('.a3s')?.innerHTML).toBe(before);
  });

  test('takes the mark away', async () => {
    show('1', REQUEST);
    const mailbox = start();
    await mark(mailbox);
    const state = await mailbox.state();
    expect(state.state === 'mail' && mailbox.mark(state.key, null)).toBe(true);
    expect(CSS.highlights.size).toBe(0);
  });

  test('marks nothing for a mail that is not open', async () => {
    show('1', REQUEST);
    const mailbox = start();
    await mailbox.state();
    const other = { webmail: 'gmail', account: 'u/0', messageId: 'msg-f:9', threadId: 'thread-f:9' } as const;
    expect(mailbox.mark(other, { start: 0, end: 4 })).toBe(false);
    expect(CSS.highlights.size).toBe(0);
  });

  test('brings words into view that are further down', async () => {
    show('1', `<p>First?</p><div style="height: 4000px"></div><p>Last?</p>`);
    const mailbox = start();
    await mark(mailbox);
    await vi.waitFor(() => {
      const bottom = document.querySelector('.a3s p:last-child')?.getBoundingClientRect().bottom ?? 0;
      expect(bottom).toBeLessThanOrEqual(innerHeight);
    });
    scrollTo(0, 0);
  });
});
