import { afterEach, describe, expect, test } from 'vitest';
import { address, COLLEAGUE, put, step, unaddressed, WEBMAILS } from '../../../test/webmail/putting.ts';
import { count, letter, REFUSAL } from '../../../test/webmail/reply-acts.ts';
import { gmailPage, REQUESTER, type ReplyPage } from '../../../test/webmail/reply-pages.ts';
import type { Person } from '../../domain/email/mail.ts';
import { renderLines } from '../../render/lines.ts';

/// Which of the messages that are being written a letter goes into: the reply to the requester, or none.

/** Makes an open message a forward, with the line that Gmail writes above it: to nobody yet, or to those people. */
function forward(page: ReplyPage, editor: HTMLElement, people: readonly Person[] = []): void {
  const line = editor.querySelector('.gmail_quote');
  if (line)
    line.innerHTML = `<div class="gmail_attr">---------- Mensaje reenviado ---------<br>De: Rowan Ashby</div>Words`;
  address(page, editor, people);
}

const inserted = (editor: HTMLElement) => count(editor, REFUSAL);

afterEach(() => document.body.replaceChildren());

describe.each(WEBMAILS)('%s: the letter', (_title, makePage) => {
  test.each([[[]], [[COLLEAGUE]]])('does not go into a forward to %j', async (people) => {
    const page = makePage();
    const editor = page.open();
    forward(page, editor, people);
    expect(await step(page)).toBe('recipients');
    expect(inserted(editor)).toBe(0);
  });

  test('goes into the reply beside a forward', async () => {
    const page = makePage();
    const [passedOn, reply] = [page.open(), page.open()];
    forward(page, passedOn, [COLLEAGUE]);
    expect(await step(page)).toBe('inserted');
    expect([inserted(passedOn), inserted(reply)]).toEqual([0, 1]);
  });

  test('goes into the reply to the requester beside one to somebody of a longer name', async () => {
    const page = makePage();
    const [reply, other] = [page.open(), page.open()];
    address(page, other, [{ name: 'Rowan Ashbyson', email: 'ashbyson@example.org' }]);
    expect(await step(page)).toBe('inserted');
    expect([inserted(reply), inserted(other)]).toEqual([1, 0]);
  });

  test('says whom a reply goes to that somebody else gets, and who asked', async () => {
    const page = makePage();
    const editor = page.open();
    address(page, editor, [COLLEAGUE]);
    expect(await put(page)).toMatchObject({
      ok: false,
      step: 'recipients',
      why: 'someone-else',
      names: ['Tobias Renn'],
    });
    expect(inserted(editor)).toBe(0);
  });

  test('tells a reply to nobody yet from one to somebody, and from one that does not show it', async () => {
    const page = makePage();
    const editor = page.open();
    address(page, editor, []);
    expect(await put(page)).toMatchObject({ why: 'nobody' });
    unaddressed(editor);
    expect(await put(page)).toMatchObject({ why: 'not-told' });
    expect(inserted(editor)).toBe(0);
  });

  test('does not go into the reply that its own press opened when that goes to another address', async () => {
    const page = makePage();
    page.onReply = (open) => requestAnimationFrame(() => address(page, open(), [COLLEAGUE]));
    expect(await step(page)).toBe('recipients');
    expect(count(document.body, REFUSAL)).toBe(0);
  });

  test('goes into the reply that its own press opened where the page does not show who gets it', async () => {
    const page = makePage();
    page.onReply = (open) => requestAnimationFrame(() => unaddressed(open()));
    expect(await step(page)).toBe('inserted');
    expect(await step(page, { earlier: [renderLines(letter('FOI/1'))] })).toBe('inserted');
    expect(count(document.body, REFUSAL)).toBe(1);
  });

  test('does not go into the reply that its own press opened for another person, where the page does not show who gets it', async () => {
    const page = makePage();
    page.onReply = (open) => requestAnimationFrame(() => unaddressed(open()));
    expect(await step(page)).toBe('inserted');
    const asked = {
      requester: { name: 'Bethan Rhys', email: 'bethan@example.net' },
      letter: letter('FOI/2'),
      earlier: [renderLines(letter('FOI/1'))],
    };
    expect(await put(page, asked)).toMatchObject({
      step: 'recipients',
      why: 'not-told',
    });
    expect(count(document.body, 'FOI/2')).toBe(0);
  });

  test('goes into the reply that its own press opened for a mark that may be anybody, and not when somebody else gets it', async () => {
    const mark = { name: '•', email: '' };
    for (const [people, outcome] of [
      [[mark], { ok: true }],
      [[mark, COLLEAGUE], { step: 'recipients', names: ['Tobias Renn'] }],
    ] as const) {
      const page = makePage();
      page.onReply = (open) => requestAnimationFrame(() => address(page, open(), people));
      expect(await put(page)).toMatchObject(outcome);
      expect(count(document.body, REFUSAL)).toBe('ok' in outcome ? 1 : 0);
    }
  });

  test('is not followed into a reply whose recipients were changed since it was put there', async () => {
    const page = makePage();
    const editor = page.open();
    expect(await step(page)).toBe('inserted');
    address(page, editor, [COLLEAGUE]);
    expect(await step(page, { earlier: [renderLines(letter('FOI/1'))] })).toBe('recipients');
  });

  test('goes nowhere that the page does not show who gets it, as after a reload, though the earlier letter stands there', async () => {
    const page = makePage();
    const earlier = renderLines(letter('FOI/0'));
    const escaped = earlier.map((line) => line.replaceAll('&', '&amp;').replaceAll('<', '&lt;'));
    const editor = page.open(escaped.join('</div><div>'));
    unaddressed(editor);
    // Whom it goes to may have been changed before.
    expect(await put(page, { earlier: [earlier] })).toMatchObject({
      step: 'recipients',
      why: 'not-told',
    });
    expect(count(editor, 'FOI/1')).toBe(0);
  });

  test('goes nowhere when neither of two is the requester’s', async () => {
    const page = makePage();
    for (const editor of [page.open(), page.open()]) address(page, editor, [COLLEAGUE]);
    expect(await step(page)).toBe('recipients');
    expect(count(document.body, REFUSAL)).toBe(0);
  });

  test('goes into a reply to all, and says who else gets it', async () => {
    const page = makePage();
    address(page, page.open(), [COLLEAGUE, REQUESTER]);
    expect(await put(page)).toMatchObject({ ok: true, others: ['Tobias Renn'] });
  });

  test.each(['To', 'Send', 'Discard', 'Draft', 'Kate', 'Sam', 'Rowan'])(
    'takes a requester called “%s” for nobody who is named around the editor',
    async (name) => {
      const page = makePage();
      const editor = page.open();
      const others = [
        { name: 'Kate Jones', email: 'kate.jones@example.com' },
        { name: 'Sam Jones', email: 'sam.jones@example.com' },
      ];
      address(page, editor, others);
      editor.parentElement?.insertAdjacentHTML(
        'beforeend',
        '<button title="Send">Send</button><button aria-label="Discard">Discard</button><i>Draft saved</i><i title="rowan.xlsx">Rowan</i>',
      );
      const requester = { name, email: 'kate77@example.org' };
      expect(await step(page, { requester })).toBe('recipients');
      expect(inserted(editor)).toBe(0);
    },
  );

  test('presses no Reply in the mail of somebody else, such as a colleague who passed the request on', async () => {
    const page = makePage();
    let pressed = 0;
    page.onReply = () => {
      pressed += 1;
    };
    const requester = { name: 'Bethan Rhys', email: 'bethan@example.net' };
    expect(await put(page, { requester })).toMatchObject({
      step: 'recipients',
      why: 'mail-of-someone-else',
      names: ['Rowan Ashby'],
    });
    expect(pressed).toBe(0);
  });
});

test('an address counts before a name: two requests through one site have one name', async () => {
  const page = gmailPage();
  address(page, page.open(), [{ name: 'Rowan Ashby', email: 'request-2@example.org' }]);
  expect(await step(page)).toBe('recipients');
});

test('a hidden input gives the address of a name that is shown without one', async () => {
  const page = gmailPage();
  const editor = page.open();
  const hidden = (email: string) => `<input type="hidden" name="to" value='"Rowan Ashby" <${email}>'>`;
  address(page, editor, []);
  editor.parentElement?.querySelector('.aoD')?.insertAdjacentHTML('beforeend', hidden('other@example.org'));
  expect(await step(page)).toBe('recipients');
  const input = editor.parentElement?.querySelector('input');
  if (input) input.outerHTML = hidden('Rowan@example.org');
  expect(await step(page)).toBe('inserted');
});

test('an address that is typed and not taken yet is one that the message goes to', async () => {
  const page = gmailPage();
  const editor = page.open();
  address(page, editor, []);
  const line = editor.parentElement?.querySelector('.aoD');
  if (line) line.innerHTML = 'To <input aria-label="To recipients" value="tobias@example.com">';
  expect(await put(page)).toMatchObject({
    why: 'someone-else',
    names: ['tobias@example.com'],
  });
});
