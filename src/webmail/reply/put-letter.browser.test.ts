import { afterEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { patience, put, take, WEBMAILS } from '../../../test/webmail/putting.ts';
import { count, letter, linesOf, putBack, REFUSAL } from '../../../test/webmail/reply-acts.ts';
import { gmailPage, outlookPage, type ReplyPage } from '../../../test/webmail/reply-pages.ts';
import { renderLines } from '../../render/lines.ts';

/// A letter comes into the reply above signature and quotation, by every way that there is, or it is said why not.

afterEach(() => document.body.replaceChildren());

describe.each(WEBMAILS)('%s', (title, makePage) => {
  test('opens the reply and puts the letter above signature and quote', async () => {
    const page = makePage();
    const outcome = await put(page);
    expect(outcome).toEqual({ ok: true, replaced: false, lines: renderLines(letter('FOI/1')), others: [] });
    const [editor] = page.adapter.editors(placeOf(page));
    const lines = linesOf(editor ?? document.body);
    expect(lines[0]).toBe('Our reference: FOI/1');
    expect(lines.indexOf('Yours sincerely')).toBeLessThan(lines.indexOf('Sam Officer'));
    expect(lines.indexOf('Sam Officer')).toBeLessThan(lines.indexOf('What did the tool cost in 2025?'));
    expect(editor?.querySelectorAll('table td, table th').length).toBe(4);
    expect(editor?.querySelector('b')?.textContent ?? '').not.toBe('None');
  });

  test('keeps what the officer typed, below the letter and in a line of its own', async () => {
    const page = makePage();
    const editor = page.open('A word of mine');
    await put(page);
    const lines = linesOf(editor);
    expect(lines.indexOf('A word of mine')).toBe(lines.indexOf('Yours sincerely') + 1);
    expect(lines.indexOf('Sam Officer')).toBe(lines.indexOf('A word of mine') + 1);
  });

  test('is undone by one Ctrl+Z, which leaves what was typed before', async () => {
    const page = makePage();
    const editor = page.open();
    await userEvent.keyboard('Typed before');
    await put(page);
    expect(count(editor, REFUSAL)).toBe(1);
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(count(editor, REFUSAL)).toBe(0);
    expect(count(editor, 'Our reference')).toBe(0);
    expect(linesOf(editor).slice(0, 2)).toEqual(['Typed before', 'Sam Officer']);
  });

  test('says so when the reply box does not open', async () => {
    const page = makePage();
    page.onReply = () => {};
    expect(await put(page)).toEqual({
      ok: false,
      step: 'wait-for-editor',
      why: 'no-editor',
      title,
    });
  });

  test('says so when there is no Reply button', async () => {
    const page = makePage();
    document.querySelector('.ams, button')?.remove();
    expect(await put(page)).toMatchObject({ ok: false, step: 'open-reply' });
  });

  test('says so when the editor puts everything back', async () => {
    const page = makePage();
    const editor = page.open();
    putBack(editor);
    expect(await put(page)).toMatchObject({
      ok: false,
      step: 'check',
      why: 'not-seen',
    });
  });

  test('ends with its signal', async () => {
    const page = makePage();
    page.onReply = () => {};
    const stop = new AbortController();
    const outcome = put(page, {}, stop.signal);
    stop.abort(new Error('stopped'));
    await expect(outcome).rejects.toThrow('stopped');
  });
});

test('Gmail is given an input event that the browser vouches for, so that it saves the draft', async () => {
  const page = gmailPage();
  const editor = page.open();
  const trusted: boolean[] = [];
  editor.addEventListener('input', (event) => trusted.push(event.isTrusted));
  await put(page);
  await take(page);
  expect(trusted).toEqual([true, true]);
});

test('the letter is written into the page when the insert command does nothing', async () => {
  const page = gmailPage();
  const editor = page.open('A word of mine');
  const real = document.execCommand;
  document.execCommand = () => false;
  const outcome = await put(page).finally(() => {
    document.execCommand = real;
  });
  expect(outcome).toMatchObject({ ok: true });
  expect(linesOf(editor)[0]).toBe('Our reference: FOI/1');
  expect(count(editor, 'A word of mine')).toBe(1);
});

test('Outlook gets the letter by the insert command when no one takes the paste', async () => {
  const page = outlookPage();
  const editor = page.open('A word of mine');
  editor.addEventListener('paste', (event) => event.stopImmediatePropagation(), { capture: true });
  expect(await put(page)).toMatchObject({ ok: true });
  expect(count(editor, REFUSAL)).toBe(1);
  expect(count(editor, 'A word of mine')).toBe(1);
});

test('an editor that has taken the paste is given the letter no second time, however slow it is', async () => {
  const page = outlookPage();
  const editor = page.open('A word of mine');
  const slow = (event: ClipboardEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    const html = event.clipboardData?.getData('text/html') ?? '';
    setTimeout(() => editor.insertAdjacentHTML('afterbegin', html), patience.shown * 2);
  };
  editor.addEventListener('paste', slow, { capture: true });
  const looked = { ok: false, step: 'check', why: 'not-seen' };
  expect(await put(page)).toMatchObject(looked);
  // Also to an officer who has not heard that, and another letter.
  expect(await put(page, { letter: letter('FOI/2') })).toMatchObject(looked);
  await expect.poll(() => count(editor, REFUSAL)).toBe(1);
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  expect(count(editor, REFUSAL)).toBe(1);
});

test('a reply that is closed while the letter comes into it is not said to hold it', async () => {
  const page = gmailPage();
  const editor = page.open();
  editor.addEventListener('input', () => editor.parentElement?.remove(), { once: true });
  expect(await put(page)).toMatchObject({
    ok: false,
    step: 'check',
    why: 'closed-meanwhile',
  });
});

function placeOf(page: ReplyPage) {
  const sight = page.adapter.locate();
  if (!('key' in sight)) throw new Error('The conversation is not open.');
  return sight;
}
