import { afterEach, describe, expect, test } from 'vitest';
import {
  address,
  COLLEAGUE,
  patience,
  put,
  step,
  unaddressed,
  WEBMAILS,
} from '../../../test/webmail/putting.ts';
import { count, REFUSAL } from '../../../test/webmail/reply-acts.ts';
import { gmailPage, outlookPage } from '../../../test/webmail/reply-pages.ts';

/// Who a reply goes to, read from what the webmail shows around its editor.

afterEach(() => document.body.replaceChildren());

describe('who a reply goes to', () => {
  test('is waited for where it is painted after the editor', async () => {
    const page = gmailPage();
    page.onReply = (open) =>
      requestAnimationFrame(() => {
        const editor = open();
        unaddressed(editor);
        setTimeout(() => address(page, editor, [COLLEAGUE]), patience.quiet + 10);
      });
    expect(await step(page)).toBe('recipients');
    expect(count(document.body, REFUSAL)).toBe(0);
  });

  test.each([
    [
      'an address with an apostrophe is whole',
      "siobhan.o'brien@example.org",
      "siobhan.o'brien@example.org",
      'inserted',
    ],
    ['capitals are the same address', 'Rowan@Example.org', 'rowan@example.org', 'inserted'],
    [
      'another part of it is another person',
      'brien@example.org',
      "siobhan.o'brien@example.org",
      'recipients',
    ],
  ])('%s', async (_what, email, asked, wanted) => {
    const page = gmailPage();
    address(page, page.open(), [{ name: 'Siobhan O’Brien', email }]);
    const requester = { name: 'Siobhan O’Brien', email: asked };
    expect(await step(page, { requester })).toBe(wanted);
  });

  test('is the address in brackets, whatever a name before it claims to be', async () => {
    const page = gmailPage();
    const editor = page.open();
    address(page, editor, []);
    const line = editor.parentElement?.querySelector('.aoD');
    if (line)
      line.innerHTML =
        '<span email="" title="rowan@example.org <other@example.com>">rowan@example.org</span>';
    expect(await step(page)).toBe('recipients');
  });

  test('is not told by a name with a comma where the page has an address of nobody of that name', async () => {
    const page = gmailPage();
    const editor = page.open();
    address(page, editor, []);
    const line = editor.parentElement?.querySelector('.aoD');
    if (line)
      line.innerHTML = `<span email="">Ashby, Rowan</span>
        <input type="hidden" name="to" value='"Ashby, Rowan" <request-2@example.org>'>`;
    expect(await step(page)).toBe('recipients');
    if (line) line.innerHTML = line.innerHTML.replace('request-2@', 'rowan@');
    expect(await step(page)).toBe('inserted');
  });

  test.each(WEBMAILS)('can’t be told in %s from a mark in the place of a name', async (_title, makePage) => {
    const page = makePage();
    address(page, page.open(), [{ name: '•', email: '' }]);
    expect(await put(page)).toMatchObject({
      step: 'recipients',
      why: 'not-told',
    });
  });

  test('counts who gets a copy without being shown', async () => {
    const page = gmailPage();
    const editor = page.open();
    editor.parentElement
      ?.querySelector('.aoD')
      ?.insertAdjacentHTML(
        'beforeend',
        '<input type="hidden" name="cc" value="Tobias Renn <tobias@example.com>">',
      );
    expect(await put(page)).toMatchObject({ ok: true, others: ['Tobias Renn'] });
  });

  test('is not the mailbox itself, of which a webmail shows a picture beside the box', async () => {
    const page = gmailPage();
    const editor = page.open();
    editor.parentElement?.insertAdjacentHTML('beforeend', '<img data-hovercard-id="foi@example.gov" alt="">');
    expect(await put(page)).toMatchObject({ ok: true, others: [] });
  });

  test('is a name that the chip’s label has, beside a picture’s initials', async () => {
    const page = outlookPage();
    const editor = page.open();
    const chip = editor.parentElement?.querySelector('._EType_RECIPIENT_ENTITY');
    chip?.setAttribute('aria-label', 'Rowan Ashby');
    chip?.insertAdjacentHTML('afterbegin', '<i>RA</i>');
    expect(await step(page)).toBe('inserted');
  });

  test('is not nobody where the first box has words that are not understood, and only the next is empty', async () => {
    const page = outlookPage();
    page.onReply = (open) =>
      requestAnimationFrame(() => {
        const line = open().parentElement?.querySelector('.to');
        if (line)
          line.outerHTML = `<div><div contenteditable="true" role="textbox" aria-label="An">R. A.</div>
            <div contenteditable="true" role="textbox" aria-label="Kopie"></div></div>`;
      });
    // Who gets it can't be told; our own press has opened it.
    expect(await step(page)).toBe('inserted');
  });

  test('is nobody where a box of its own is empty, in any language', async () => {
    const page = outlookPage();
    page.onReply = (open) =>
      requestAnimationFrame(() => {
        const line = open().parentElement?.querySelector('.to');
        if (line)
          line.outerHTML = '<div><div contenteditable="true" role="textbox" aria-label="An"></div></div>';
      });
    expect(await put(page)).toMatchObject({
      step: 'recipients',
      why: 'nobody',
    });
  });
});
