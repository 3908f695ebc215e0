import { afterEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { count, letter, linesOf, putBack, REFUSAL, retype } from '../../../test/webmail/reply-acts.ts';
import { gmailPage, outlookPage, REQUESTER, type ReplyPage } from '../../../test/webmail/reply-pages.ts';
import { paragraph } from '../../domain/text/rich-text.ts';
import { renderLines } from '../../render/lines.ts';
import type { LetterOrder } from '../webmail.ts';
import { putLetter } from './put-letter.ts';
import { takeLetter } from './take-letter.ts';

const signal = new AbortController().signal;
const patience = { reply: 400, recipients: 60, quiet: 40, shown: 400 };
function order(page: ReplyPage, change: Partial<LetterOrder> = {}): LetterOrder {
  return {
    key: page.key,
    letter: letter('FOI/1'),
    requester: REQUESTER,
    earlier: [],
    onChanged: 'refuse',
    ...change,
  };
}

const put = (page: ReplyPage, change: Partial<LetterOrder> = {}) =>
  putLetter(page.adapter, order(page, change), signal, patience);

afterEach(() => document.body.replaceChildren());

describe.each([
  ['Gmail', gmailPage],
  ['Outlook', outlookPage],
])('%s', (title, makePage) => {
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

  test('replaces the earlier letter, again and again, and adds no empty lines', async () => {
    const page = makePage();
    const editor = page.open('A word of mine');
    await put(page);
    const height = editor.children.length + editor.querySelectorAll('div').length;
    for (const [before, after] of [
      ['FOI/1', 'FOI/2'],
      ['FOI/2', 'FOI/3'],
      ['FOI/3', 'FOI/4'],
    ] as const) {
      const outcome = await put(page, { letter: letter(after), earlier: [renderLines(letter(before))] });
      expect(outcome).toMatchObject({ ok: true, replaced: true });
      expect([count(editor, REFUSAL), count(editor, before), count(editor, after)]).toEqual([1, 0, 1]);
    }
    expect(linesOf(editor).at(0)).toBe('Our reference: FOI/4');
    expect(count(editor, 'A word of mine')).toBe(1);
    expect(editor.children.length + editor.querySelectorAll('div').length).toBe(height);
  });

  test('does not double a letter that the panel has forgotten', async () => {
    const page = makePage();
    const editor = page.open();
    await put(page);
    expect(await put(page, { earlier: [] })).toMatchObject({ ok: true, replaced: true });
    expect(count(editor, REFUSAL)).toBe(1);
  });

  test('inserts afresh when the earlier letter was taken out by hand', async () => {
    const page = makePage();
    const editor = page.open('A word of mine');
    const outcome = await put(page, { letter: letter('FOI/2'), earlier: [renderLines(letter('FOI/1'))] });
    expect(outcome).toMatchObject({ ok: true, replaced: false });
    expect(count(editor, REFUSAL)).toBe(1);
  });

  test('leaves a letter alone that was changed in the reply, and says so', async () => {
    const page = makePage();
    const editor = page.open();
    await put(page);
    await retype(editor, 'Yours', 'Ours');
    const before = editor.innerText;
    const outcome = await put(page, { letter: letter('FOI/2'), earlier: [renderLines(letter('FOI/1'))] });
    expect(outcome).toMatchObject({ ok: false, step: 'find-earlier-letter' });
    expect(editor.innerText).toBe(before);
  });

  test('replaces a changed letter, or keeps both, when told to', async () => {
    const page = makePage();
    const editor = page.open('A word of mine');
    await put(page);
    await retype(editor, 'no', 'maybe');
    const change = { letter: letter('FOI/2'), earlier: [renderLines(letter('FOI/1'))] };
    expect(await put(page, { ...change, onChanged: 'replace' })).toMatchObject({ ok: true, replaced: true });
    expect([count(editor, 'Our reference'), count(editor, 'Dear Rowan'), count(editor, 'maybe')]).toEqual([
      1, 1, 0,
    ]);
    expect(count(editor, 'A word of mine')).toBe(1);
    await retype(editor, 'no', 'perhaps');
    const again = { letter: letter('FOI/3'), earlier: [renderLines(letter('FOI/2'))] };
    expect(await put(page, { ...again, onChanged: 'keep-both' })).toMatchObject({
      ok: true,
      replaced: false,
    });
    expect([count(editor, REFUSAL), count(editor, 'perhaps')]).toEqual([2, 1]);
  });

  test('does not take the same words in the quoted mail for the letter', async () => {
    const page = makePage();
    const editor = page.open();
    const quote = [...editor.querySelectorAll('blockquote, div')].at(-1);
    quote?.append(renderLines(letter('FOI/1')).join(' '));
    const outcome = await put(page, { earlier: [renderLines(letter('FOI/1'))] });
    expect(outcome).toMatchObject({ ok: true, replaced: false });
    expect(linesOf(editor)[0]).toBe('Our reference: FOI/1');
  });

  test('takes the letter out and leaves everything else', async () => {
    const page = makePage();
    const editor = page.open('A word of mine');
    const before = linesOf(editor);
    await put(page);
    const outcome = await takeLetter(page.adapter, page.key, renderLines(letter('FOI/1')), signal);
    expect(outcome).toEqual({ ok: true, replaced: false, lines: [], others: [] });
    expect(linesOf(editor)).toEqual(before);
    expect(editor.querySelector('table')).toBeNull();
  });

  test('takes out a letter that closes with the words of the signature, and inserts it afresh', async () => {
    const page = makePage();
    const editor = page.open();
    const closing = 'Freedom of Information Officer, Exampleshire County Council';
    const signed = [
      ...letter('FOI/1'),
      { id: 'signed', role: 'closing', text: [paragraph(closing)] } as const,
    ];
    [...editor.querySelectorAll('*')]
      .find((one) => one.textContent === 'Sam Officer')
      ?.append(`, ${closing}`);
    await put(page, { letter: signed });
    const outcome = await takeLetter(page.adapter, page.key, renderLines(signed), signal);
    expect(outcome).toEqual({ ok: true, replaced: false, lines: [], others: [] });
    expect(count(editor, closing)).toBe(1);
    expect(await put(page, { letter: signed, earlier: [renderLines(signed)] })).toMatchObject({ ok: true });
  });

  test('says so when the letter to take out is not there', async () => {
    const page = makePage();
    page.open('A word of mine');
    const outcome = await takeLetter(page.adapter, page.key, renderLines(letter('FOI/1')), signal);
    expect(outcome).toMatchObject({ ok: false, step: 'find-earlier-letter' });
  });

  test('says so when the reply box does not open', async () => {
    const page = makePage();
    page.onReply = () => {};
    expect(await put(page)).toEqual({
      ok: false,
      step: 'wait-for-editor',
      message: `${title}'s reply box did not open. Click Reply, then Insert again. Your letter is safe here.`,
    });
  });

  test('says so when there is no Reply button', async () => {
    const page = makePage();
    document.querySelector('.ams, button')?.remove();
    expect(await put(page)).toMatchObject({ ok: false, step: 'open-reply' });
  });

  test('says so when another mail is open', async () => {
    const page = makePage();
    page.showOther();
    page.open('Words of another reply');
    expect(await put(page)).toMatchObject({ ok: false, step: 'find-mail' });
    expect(document.body.innerText).not.toContain(REFUSAL);
  });

  test('writes into no other conversation that is opened while the reply opens', async () => {
    const page = makePage();
    page.onReply = () => {
      requestAnimationFrame(() => {
        page.showOther();
        page.open('Words of another reply');
      });
    };
    expect(await put(page)).toMatchObject({ ok: false, step: 'find-mail' });
    expect(document.body.innerText).not.toContain(REFUSAL);
  });

  test('writes into no other conversation that is opened while the editor is made ready for it', async () => {
    const page = makePage();
    const editor = page.open('A word of mine');
    await selectAll(editor);
    const moved = () => {
      page.showOther();
      page.open('Words of another reply');
    };
    document.addEventListener('selectionchange', moved, { once: true });
    expect(await put(page)).toMatchObject({ ok: false, step: 'find-mail' });
    expect(document.body.innerText).not.toContain(REFUSAL);
  });

  test('writes nowhere else, and deletes nothing else, when the officer clicks elsewhere meanwhile', async () => {
    const page = makePage();
    const editor = page.open('A word of mine');
    const other = document.createElement('div');
    other.contentEditable = 'true';
    other.textContent = 'A draft to somebody else';
    document.body.append(other);
    const clickElsewhere = () => {
      other.focus();
      getSelection()?.selectAllChildren(other);
    };
    await selectAll(editor);
    document.addEventListener('selectionchange', clickElsewhere, { once: true });
    await put(page);
    expect(other.innerText).toBe('A draft to somebody else');
    await put(page);
    expect(count(editor, REFUSAL)).toBe(1);
    await selectAll(editor);
    document.addEventListener('selectionchange', clickElsewhere, { once: true });
    await takeLetter(page.adapter, page.key, renderLines(letter('FOI/1')), signal);
    expect(other.innerText).toBe('A draft to somebody else');
  });

  test('does not choose between two open replies', async () => {
    const page = makePage();
    page.open();
    page.open();
    expect(await put(page)).toMatchObject({ ok: false, step: 'wait-for-editor' });
    expect(document.body.innerText).not.toContain(REFUSAL);
  });

  test('says so when the editor puts everything back', async () => {
    const page = makePage();
    const editor = page.open();
    putBack(editor);
    expect(await put(page)).toMatchObject({
      ok: false,
      step: 'check',
      message: expect.stringContaining('Look whether it is there'),
    });
  });

  test('ends with its signal', async () => {
    const page = makePage();
    page.onReply = () => {};
    const stop = new AbortController();
    const outcome = putLetter(page.adapter, order(page), stop.signal, patience);
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
  await takeLetter(page.adapter, page.key, renderLines(letter('FOI/1')), signal);
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

/** Selects all of the editor, and lets the page hear of it. */
async function selectAll(editor: HTMLElement): Promise<void> {
  getSelection()?.selectAllChildren(editor);
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}

function placeOf(page: ReplyPage) {
  const sight = page.adapter.locate();
  if (!('key' in sight)) throw new Error('The conversation is not open.');
  return sight;
}

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
  const looked = { ok: false, step: 'check', message: expect.stringContaining('Look whether') };
  expect(await put(page)).toMatchObject(looked);
  // Also to an officer who has not heard that, and another letter.
  expect(await put(page, { letter: letter('FOI/2') })).toMatchObject(looked);
  await expect.poll(() => count(editor, REFUSAL)).toBe(1);
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  expect(count(editor, REFUSAL)).toBe(1);
});

describe.each([
  ['Gmail', gmailPage],
  ['Outlook', outlookPage],
])('%s: the selection', (_title, makePage) => {
  /** The webmail, or the officer, puts the selection elsewhere in the very moment in which the page hears of ours. */
  const elsewhere = (select: () => void) =>
    document.addEventListener('selectionchange', select, { once: true });

  test('must be at the start of the reply: a letter never comes into the officer’s words', async () => {
    const page = makePage();
    const editor = page.open('OFFICERWORDS');
    await selectAll(editor);
    const walker = document.createTreeWalker(editor, NodeFilter.SHOW_TEXT);
    const words = walker.nextNode();
    elsewhere(() => words && getSelection()?.collapse(words, 7));
    expect(await put(page)).toMatchObject({ ok: false, step: 'find-mail' });
    expect([count(editor, 'OFFICERWORDS'), count(editor, REFUSAL)]).toEqual([1, 0]);
  });

  test('must be the earlier letter: another one never replaces the officer’s words', async () => {
    const page = makePage();
    const editor = page.open('OFFICERWORDS');
    await put(page);
    const own = [...editor.querySelectorAll('div')].find((line) => line.textContent === 'OFFICERWORDS');
    getSelection()?.collapse(editor, 0);
    await selectAll(editor);
    elsewhere(() => own && getSelection()?.selectAllChildren(own));
    const change = { letter: letter('FOI/2'), earlier: [renderLines(letter('FOI/1'))] };
    expect(await put(page, change)).toMatchObject({ ok: false });
    expect([count(editor, 'OFFICERWORDS'), count(editor, 'FOI/1'), count(editor, 'FOI/2')]).toEqual([
      1, 1, 0,
    ]);
    await selectAll(editor);
    elsewhere(() => own && getSelection()?.selectAllChildren(own));
    await takeLetter(page.adapter, page.key, renderLines(letter('FOI/1')), signal);
    expect(count(editor, 'OFFICERWORDS')).toBe(1);
  });
});

test('a letter whose insertion nobody heard the end of is asked about when the answers have changed', async () => {
  const page = gmailPage();
  const editor = page.open();
  await put(page);
  const changed = letter('FOI/1').map((block) =>
    block.role === 'salutation'
      ? { ...block, text: [paragraph('Dear Rowan Ashby, of the tenants’ group')] }
      : block,
  );
  expect(await put(page, { letter: changed, earlier: [] })).toMatchObject({
    ok: false,
    step: 'find-earlier-letter',
  });
  const handed = [renderLines(letter('FOI/1'))];
  expect(await put(page, { letter: changed, earlier: handed })).toMatchObject({ ok: true, replaced: true });
  expect(count(editor, REFUSAL)).toBe(1);
});

test('nothing is written in a tab that is not in sight any more', async () => {
  const page = gmailPage();
  const editor = page.open();
  const hidden = Object.getOwnPropertyDescriptor(Document.prototype, 'visibilityState');
  Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => 'hidden' });
  const outcome = await put(page).finally(() => {
    if (hidden) Reflect.deleteProperty(document, 'visibilityState');
  });
  expect(outcome).toMatchObject({ ok: false, step: 'find-mail' });
  expect(count(editor, REFUSAL)).toBe(0);
});

test('the very letter that stands there is not written over itself: its words can’t tell when it came', async () => {
  const page = outlookPage();
  const editor = page.open('A word of mine');
  await put(page);
  let pastes = 0;
  editor.addEventListener('paste', () => {
    pastes += 1;
  });
  const again = await put(page, { earlier: [renderLines(letter('FOI/1'))] });
  expect(again).toMatchObject({ ok: true, replaced: true, already: true });
  expect([pastes, count(editor, REFUSAL)]).toEqual([0, 1]);
});

test('the same words formatted otherwise replace what stands there', async () => {
  const page = gmailPage();
  const editor = page.open();
  await put(page);
  const bold = letter('FOI/1').map((block) =>
    block.role === 'reasons'
      ? ({ ...block, text: [{ kind: 'paragraph', content: [{ text: REFUSAL, bold: true }] }] } as const)
      : block,
  );
  expect(await put(page, { letter: bold })).toMatchObject({ ok: true, replaced: true });
  expect(editor.querySelector('b')?.textContent).toBe(REFUSAL);
  expect(count(editor, REFUSAL)).toBe(1);
});

test('a letter that is slow to take the place of another is not said to be there in part', async () => {
  const page = outlookPage();
  const editor = page.open();
  await put(page);
  let pastes = 0;
  const never = (event: Event) => {
    pastes += 1;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  editor.addEventListener('paste', never, { capture: true });
  const change = { letter: letter('FOI/2'), earlier: [renderLines(letter('FOI/1'))] };
  const looked = { ok: false, step: 'check', message: expect.stringContaining('does not show it') };
  expect(await put(page, change)).toMatchObject(looked);
  // Nor is it given a second time, though much of it seems to be there.
  expect(await put(page, change)).toMatchObject(looked);
  expect(pastes).toBe(1);
});

test('taking out one of two letters that are alike leaves the other, and says that it went', async () => {
  const page = gmailPage();
  const editor = page.open();
  await put(page);
  await retype(editor, 'Yours', 'Ours');
  await put(page, {
    letter: letter('FOI/2'),
    earlier: [renderLines(letter('FOI/1'))],
    onChanged: 'keep-both',
  });
  const outcome = await takeLetter(page.adapter, page.key, renderLines(letter('FOI/2')), signal);
  expect(outcome).toMatchObject({ ok: true });
  expect([count(editor, 'FOI/2'), count(editor, 'FOI/1'), count(editor, REFUSAL)]).toEqual([0, 1, 1]);
});

test('a reply that is closed while the letter comes into it is not said to hold it', async () => {
  const page = gmailPage();
  const editor = page.open();
  editor.addEventListener('input', () => editor.parentElement?.remove(), { once: true });
  expect(await put(page)).toMatchObject({
    ok: false,
    step: 'check',
    message: expect.stringContaining('closed'),
  });
});
