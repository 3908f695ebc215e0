import { afterEach, describe, expect, test } from 'vitest';
import { put, selectAll, take, WEBMAILS } from '../../../test/webmail/putting.ts';
import { count, letter, REFUSAL } from '../../../test/webmail/reply-acts.ts';
import { gmailPage } from '../../../test/webmail/reply-pages.ts';
import { renderLines } from '../../render/lines.ts';

/// Nothing is written or deleted anywhere but in the reply: not in another conversation, another editor or another tab, and not in the officer’s words.

afterEach(() => document.body.replaceChildren());

describe.each(WEBMAILS)('%s', (_title, makePage) => {
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
    await take(page);
    expect(other.innerText).toBe('A draft to somebody else');
  });

  test('does not choose between two open replies', async () => {
    const page = makePage();
    page.open();
    page.open();
    expect(await put(page)).toMatchObject({ ok: false, step: 'wait-for-editor' });
    expect(document.body.innerText).not.toContain(REFUSAL);
  });
});

describe.each(WEBMAILS)('%s: the selection', (_title, makePage) => {
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
    await take(page);
    expect(count(editor, 'OFFICERWORDS')).toBe(1);
  });
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
