import { afterEach, describe, expect, test } from 'vitest';
import { count, letter, REFUSAL } from '../../../test/webmail/reply-acts.ts';
import { gmailPage, outlookPage, type ReplyPage } from '../../../test/webmail/reply-pages.ts';
import { renderLines } from '../../render/lines.ts';
import { putLetter } from './put-letter.ts';

/// Which of the messages that are being written in a conversation a letter goes into: the reply to the requester, or none.

const signal = new AbortController().signal;
const patience = { reply: 400, quiet: 40, shown: 400 };

async function put({ adapter, key }: ReplyPage, earlier: readonly string[] | null = null) {
  const order = { key, letter: letter('FOI/1'), earlier, onChanged: 'refuse' } as const;
  const outcome = await putLetter(adapter, order, signal, patience);
  return outcome.ok ? 'inserted' : outcome.step;
}

/** Makes an open message a forward: to somebody else or nobody yet, with the line that a webmail writes above it. */
function forward(editor: HTMLElement, to = ''): void {
  const line = editor.querySelector('.gmail_quote');
  if (line)
    line.innerHTML = `<div class="gmail_attr">---------- Mensaje reenviado ---------<br>De: Rowan Ashby</div>Words`;
  address(editor, to);
}

function address(editor: HTMLElement, to: string): void {
  const recipients = editor.previousElementSibling;
  if (recipients) recipients.textContent = `To ${to}`;
}

const inserted = (editor: HTMLElement) => count(editor, REFUSAL);

afterEach(() => document.body.replaceChildren());

describe.each([
  ['Gmail', gmailPage],
  ['Outlook', outlookPage],
])('%s: the letter', (title, makePage) => {
  test.each(['', 'Tobias Renn'])('does not go into a forward to “%s”', async (to) => {
    const page = makePage();
    const editor = page.open();
    forward(editor, to);
    expect(await put(page)).toBe('wait-for-editor');
    expect(inserted(editor)).toBe(0);
  });

  test('goes into the reply beside a forward', async () => {
    const page = makePage();
    const [passedOn, reply] = [page.open(), page.open()];
    forward(passedOn, 'Tobias Renn');
    expect(await put(page)).toBe('inserted');
    expect([inserted(passedOn), inserted(reply)]).toEqual([0, 1]);
  });

  test('goes into the reply to the requester beside one to somebody else', async () => {
    const page = makePage();
    const [reply, other] = [page.open(), page.open()];
    address(other, 'Rowan Ashbyson');
    expect(await put(page)).toBe('inserted');
    expect([inserted(reply), inserted(other)]).toEqual([1, 0]);
  });

  test('goes into the reply that its own press opened, whomever it is to', async () => {
    const page = makePage();
    page.onReply = (open) => requestAnimationFrame(() => address(open(), 'reply-to@example.org'));
    expect(await put(page)).toBe('inserted');
    const other = page.open();
    address(other, 'Tobias Renn');
    expect(await put(page, renderLines(letter('FOI/1')))).toBe('inserted');
    expect(inserted(other)).toBe(0);
  });

  test('goes where the earlier letter stands, as after a reload', async () => {
    const page = makePage();
    const earlier = renderLines(letter('FOI/0'));
    const escaped = earlier.map((line) => line.replaceAll('&', '&amp;').replaceAll('<', '&lt;'));
    const [editor, other] = [page.open(escaped.join('</div><div>')), page.open()];
    address(editor, 'reply-to@example.org');
    address(other, 'Tobias Renn');
    expect(await put(page, earlier)).toBe('inserted');
    expect([inserted(editor), inserted(other)]).toEqual([1, 0]);
  });

  test('goes nowhere when neither of two is the requester’s', async () => {
    const page = makePage();
    for (const editor of [page.open(), page.open()]) address(editor, 'Tobias Renn');
    expect(await put(page)).toBe('wait-for-editor');
    expect(count(document.body, REFUSAL)).toBe(0);
  });

  test('knows the requester by an address that is behind the name', async () => {
    const page = makePage();
    const [editor, other] = [page.open(), page.open()];
    address(editor, '');
    editor.previousElementSibling?.insertAdjacentHTML('beforeend', '<i email="Rowan@example.org">R. A.</i>');
    address(other, 'Tobias Renn');
    expect(await put(page)).toBe('inserted');
    expect([inserted(editor), inserted(other)]).toEqual([1, 0]);
  });

  test('knows the requester by a name that a chip follows at once, as an attached file does', async () => {
    const page = makePage();
    const [editor, other] = [page.open(), page.open()];
    editor.previousElementSibling?.insertAdjacentHTML('beforeend', '<span>figures.xlsx</span>');
    address(other, 'Tobias Renn');
    expect(await put(page)).toBe('inserted');
    expect([inserted(editor), inserted(other)]).toEqual([1, 0]);
  });

  test(`${title === 'Gmail' ? 'goes' : 'does not go'} into a single reply to another address`, async () => {
    const page = makePage();
    address(page.open(), 'web-form@example.com');
    expect(await put(page)).toBe(title === 'Gmail' ? 'inserted' : 'wait-for-editor');
  });
});
