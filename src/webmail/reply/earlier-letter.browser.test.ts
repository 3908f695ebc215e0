import { afterEach, describe, expect, test } from 'vitest';
import { put, take, WEBMAILS } from '../../../test/webmail/putting.ts';
import { count, letter, linesOf, REFUSAL, retype } from '../../../test/webmail/reply-acts.ts';
import { gmailPage, outlookPage } from '../../../test/webmail/reply-pages.ts';
import { paragraph } from '../../domain/text/rich-text.ts';
import { renderHtml } from '../../render/html.ts';
import { renderLines } from '../../render/lines.ts';

/// A letter that stands in the reply already, whole or changed: replaced, kept or taken out, and never doubled by itself.

afterEach(() => document.body.replaceChildren());

describe.each(WEBMAILS)('%s', (_title, makePage) => {
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
    const outcome = await take(page);
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
    const outcome = await take(page, renderLines(signed));
    expect(outcome).toEqual({ ok: true, replaced: false, lines: [], others: [] });
    expect(count(editor, closing)).toBe(1);
    expect(await put(page, { letter: signed, earlier: [renderLines(signed)] })).toMatchObject({ ok: true });
  });

  test('says so when the letter to take out is not there', async () => {
    const page = makePage();
    page.open('A word of mine');
    const outcome = await take(page);
    expect(outcome).toMatchObject({ ok: false, step: 'find-earlier-letter' });
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
  const looked = { ok: false, step: 'check', why: 'not-seen' };
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
  const outcome = await take(page, renderLines(letter('FOI/2')));
  expect(outcome).toMatchObject({ ok: true });
  expect([count(editor, 'FOI/2'), count(editor, 'FOI/1'), count(editor, REFUSAL)]).toEqual([0, 1, 1]);
});

describe('a letter that is to take the place of another, and comes later elsewhere', () => {
  /** An editor that takes a paste and puts it, after so long, where the caret is by then. */
  function slowPage(wait: number, meanwhile: (editor: HTMLElement) => void) {
    const page = outlookPage();
    const editor = page.open('A word of mine');
    const taken = (event: ClipboardEvent) => {
      event.preventDefault();
      event.stopImmediatePropagation();
      const html = event.clipboardData?.getData('text/html') ?? '';
      meanwhile(editor);
      setTimeout(() => {
        const range = getSelection()?.getRangeAt(0);
        range?.deleteContents();
        range?.insertNode(range.createContextualFragment(html));
      }, wait);
    };
    editor.addEventListener('paste', taken, { capture: true });
    return { page, editor };
  }

  async function replaced(meanwhile: (editor: HTMLElement) => void) {
    const { page, editor } = slowPage(20, meanwhile);
    editor.insertAdjacentHTML('afterbegin', renderHtml(letter('FOI/1')));
    const outcome = await put(page, { letter: letter('FOI/2'), earlier: [renderLines(letter('FOI/1'))] });
    return { editor, outcome };
  }

  const texts = (editor: HTMLElement): readonly Node[] => {
    const words = document.createTreeWalker(editor, NodeFilter.SHOW_TEXT);
    const all: Node[] = [];
    for (let node = words.nextNode(); node !== null; node = words.nextNode()) all.push(node);
    return all;
  };
  const toOwnWords = (editor: HTMLElement) => {
    const own = texts(editor).find(({ textContent }) => textContent?.includes('A word of mine'));
    if (own) getSelection()?.collapse(own, own.textContent?.length ?? 0);
  };

  test('takes the earlier one out', async () => {
    const { editor, outcome } = await replaced(toOwnWords);
    expect(outcome).toMatchObject({ ok: true, replaced: true });
    expect([count(editor, 'FOI/1'), count(editor, 'FOI/2'), count(editor, REFUSAL)]).toEqual([0, 1, 1]);
  });

  test('says that both are there where the earlier one was changed meanwhile', async () => {
    const { outcome } = await replaced((editor) => {
      for (const node of texts(editor))
        if (node.textContent?.includes('FOI/1')) node.textContent += ' (mine)';
      toOwnWords(editor);
    });
    expect(outcome).toMatchObject({ ok: false, step: 'check', why: 'both-there' });
  });

  test.each([60, 250])(
    'goes first, in an editor that was seen to take %i ms, so that words typed meanwhile change nothing of it',
    async (wait) => {
      let typed = '';
      const { page, editor } = slowPage(wait, () => {
        const all = texts(editor);
        const line = all.find(({ textContent }) => textContent?.includes('withholding')) ?? all[0];
        if (typed === '' || line === undefined) return;
        const words = line.textContent ?? '';
        line.textContent = `${words.slice(0, 6)}${typed}${words.slice(6)}`;
        getSelection()?.collapse(line, 6);
      });
      await put(page);
      typed = 'Mine too';
      const outcome = await put(page, { letter: letter('FOI/2'), earlier: [renderLines(letter('FOI/1'))] });
      expect(outcome).toMatchObject({ ok: true, replaced: true });
      expect(['FOI/1', 'FOI/2', REFUSAL, 'Mine too'].map((words) => count(editor, words))).toEqual([
        0, 1, 1, 1,
      ]);
    },
  );

  test('is said to be out, where the new one then does not come', async () => {
    const { page, editor } = slowPage(250, () => {});
    await put(page);
    const never = (event: Event) => {
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    document.addEventListener('paste', never, { capture: true, once: true });
    const outcome = await put(page, { letter: letter('FOI/2'), earlier: [renderLines(letter('FOI/1'))] });
    expect(outcome).toMatchObject({ ok: false, why: 'not-seen', cleared: true });
    expect([count(editor, 'FOI/1'), count(editor, 'FOI/2')]).toEqual([0, 0]);
  });
});
