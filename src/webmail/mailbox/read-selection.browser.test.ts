import { afterEach, beforeEach, expect, test } from 'vitest';
import { connectWebmail } from '../webmails.ts';
import { PageMailbox } from './mailbox.ts';

/// What the officer selects in an open Gmail message, as the panel is given it.

let life: AbortController;
let view: HTMLElement;

beforeEach(() => {
  life = new AbortController();
});
afterEach(() => {
  life.abort();
  getSelection()?.removeAllRanges();
  view.remove();
});

function open(body: string): PageMailbox {
  view = document.createElement('div');
  view.setAttribute('role', 'main');
  view.innerHTML = `<h2 data-thread-perm-id="thread-f:1" data-legacy-thread-id="1">Vans</h2>
    <div class="adn" data-message-id="#msg-f:1">
      <table><tr><td class="gF"><span email="rowan@example.org" name="Rowan Ashby">Rowan Ashby</span></td></tr></table>
      <div class="ii gt"><div class="a3s">${body}</div></div></div>`;
  document.body.append(view);
  const webmail = connectWebmail({
    document,
    url: () => new URL('https://mail.google.com/mail/u/0/#inbox/x'),
  });
  const request = {
    regimes: [],
    subjectAccess: false,
    requester: { name: '', email: '' },
    reference: null,
    requesterReference: null,
    dates: [],
    questions: [],
    context: [],
    links: [],
    leftOut: [],
  };
  const detection = { isRequest: false, kind: 'other', score: 0, evidence: [] } as const;
  const ports = { judge: async () => ({ detection, request }), tell: () => {}, openPanel: () => {} };
  return new PageMailbox(webmail, ports, document, life.signal);
}

function select(from: string, to: string): void {
  const [first, last] = [view.querySelector(from), view.querySelector(to)];
  if (first && last) getSelection()?.setBaseAndExtent(first, 0, last, last.childNodes.length);
}

test('gives the selected words with their numbers, and where they stand in the mail', async () => {
  const mailbox = open('<p>Dear all,</p><ol><li>One?<li class="a">Two?<li class="b">Three?</ol>');
  await mailbox.state();
  const before = view.innerHTML;
  select('.a', '.b');
  const selected = await mailbox.readSelection();
  expect(selected).toMatchObject({ ok: true, subject: 'Vans', from: { email: 'rowan@example.org' } });
  if (!selected.ok) return;
  expect(selected.blocks.map(({ marker, text, start }) => [marker, text, start])).toEqual([
    ['2.', 'Two?', 0],
    ['3.', 'Three?', 5],
  ]);
  const { key, start } = selected;
  expect(mailbox.mark(key, { start: start + 5, end: start + 11 })).toBe(true);
  expect([...CSS.highlights.values()].flatMap((highlight) => [...highlight].map(String))).toEqual(['Three?']);
  expect(view.innerHTML).toBe(before);
});

test('a block that is selected from its middle has no number', async () => {
  const mailbox = open('<ol><li>Tell me: how many?</ol>');
  await mailbox.state();
  const text = view.querySelector('li')?.firstChild;
  if (text) getSelection()?.setBaseAndExtent(text, 9, text, 18);
  const selected = await mailbox.readSelection();
  expect(selected.ok && selected.blocks).toMatchObject([{ marker: null, text: 'how many?', start: 0 }]);
  expect(selected.ok && selected.start).toBe(9);
});

test('reads a part of a mail that is too long to be read whole, and marks in it', async () => {
  const mailbox = open(`<p>${'long '.repeat(80_000)}</p><p class="a">What did it cost?</p>`);
  expect(await mailbox.state()).toMatchObject({ state: 'too-long', key: { messageId: 'msg-f:1' } });
  select('.a', '.a');
  const selected = await mailbox.readSelection();
  expect(selected).toMatchObject({ ok: true, blocks: [{ text: 'What did it cost?' }] });
  if (!selected.ok) return;
  const { key, start } = selected;
  expect(mailbox.mark(key, { start, end: start + 4 })).toBe(true);
});

test.each([
  ['nothing is selected', '<p>One?</p>', () => getSelection()?.removeAllRanges(), 'nothing-selected'],
  ['the selection is outside the mail', '<p>One?</p>', () => select('h2', 'h2'), 'nothing-selected'],
  ['it has no words', '<p>One?</p><p class="a"><img></p>', () => select('.a', '.a'), 'nothing-selected'],
  [
    'it is too long itself',
    `<p class="a">${'long '.repeat(80_000)}</p>`,
    () => select('.a', '.a'),
    'too-long',
  ],
  ['no mail is open', '<p class="a">One?</p>', () => view.replaceChildren(), 'no-mail'],
] as const)('says why there is nothing: %s', async (_, body, act, why) => {
  const mailbox = open(body);
  await mailbox.state();
  act();
  expect(await mailbox.readSelection()).toEqual({ ok: false, why });
});
