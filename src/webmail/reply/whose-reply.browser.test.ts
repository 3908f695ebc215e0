import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { count, letter, REFUSAL } from '../../../test/webmail/reply-acts.ts';
import {
  addressTo,
  gmailPage,
  outlookPage,
  REQUESTER,
  type ReplyPage,
} from '../../../test/webmail/reply-pages.ts';
import type { Person } from '../../domain/email/mail.ts';
import { renderLines } from '../../render/lines.ts';
import { BUTTON_TAG } from '../mailbox/button.ts';
import { followHand } from './hand.ts';
import { putLetter } from './put-letter.ts';

/// Which of the messages that are being written a letter goes into: the reply to the requester, or none.

const signal = new AbortController().signal;
const patience = { reply: 400, recipients: 60, quiet: 40, shown: 400 };

type Change = { readonly earlier?: readonly string[]; readonly requester?: Person };

async function put({ adapter, key }: ReplyPage, { earlier, requester = REQUESTER }: Change = {}) {
  const before = earlier === undefined ? [] : [earlier];
  const order = { key, requester, letter: letter('FOI/1'), earlier: before, onChanged: 'refuse' } as const;
  return putLetter(adapter, order, signal, patience);
}

/** The step that it ended with. */
async function step(page: ReplyPage, change: Change = {}) {
  const outcome = await put(page, change);
  return outcome.ok ? 'inserted' : outcome.step;
}

const COLLEAGUE: Person = { name: 'Tobias Renn', email: 'tobias@example.com' };

/** Makes an open message a forward, with the line that Gmail writes above it: to nobody yet, or to those people. */
function forward(page: ReplyPage, editor: HTMLElement, people: readonly Person[] = []): void {
  const line = editor.querySelector('.gmail_quote');
  if (line)
    line.innerHTML = `<div class="gmail_attr">---------- Mensaje reenviado ---------<br>De: Rowan Ashby</div>Words`;
  address(page, editor, people);
}

function address(page: ReplyPage, editor: HTMLElement, people: readonly Person[]): void {
  if (editor.parentElement) addressTo(editor.parentElement, page.adapter.name, people);
}

/** A reply of which the page does not show who it goes to. */
const unaddressed = (editor: HTMLElement) => editor.parentElement?.querySelector('.aoD, .to')?.remove();

const inserted = (editor: HTMLElement) => count(editor, REFUSAL);

let stop = new AbortController();
beforeEach(() => {
  stop = new AbortController();
});
afterEach(() => {
  stop.abort();
  document.body.replaceChildren();
});

describe.each([
  ['Gmail', gmailPage],
  ['Outlook', outlookPage],
])('%s: the letter', (_title, makePage) => {
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
      message: expect.stringContaining('This reply goes to Tobias Renn. Rowan Ashby asked.'),
    });
    expect(inserted(editor)).toBe(0);
  });

  test('tells a reply to nobody yet from one to somebody, and from one that does not show it', async () => {
    const page = makePage();
    const editor = page.open();
    address(page, editor, []);
    expect(await put(page)).toMatchObject({ message: expect.stringContaining('goes to nobody yet') });
    unaddressed(editor);
    expect(await put(page)).toMatchObject({ message: expect.stringContaining("can't be told") });
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
    expect(await step(page, { earlier: renderLines(letter('FOI/1')) })).toBe('inserted');
    expect(count(document.body, REFUSAL)).toBe(1);
  });

  describe('where the page does not show who gets the reply that its own press opened', () => {
    /** The reply of our own press, with one letter in it and a box for recipients that says nothing. */
    async function opened() {
      const page = makePage();
      followHand(page.adapter, document, stop.signal);
      page.onReply = (open) => requestAnimationFrame(() => unaddressed(open()));
      expect(await step(page)).toBe('inserted');
      const editor = document.querySelector<HTMLElement>('[aria-multiline]') ?? document.body;
      const around = document.createElement('div');
      around.innerHTML = '<b role="option">•</b>';
      editor.before(around);
      return { page, editor, around: around.firstElementChild ?? around };
    }
    const again = (page: ReplyPage) => put(page, { earlier: renderLines(letter('FOI/1')) });

    test.each([
      ['pressed', () => new MouseEvent('click', { bubbles: true })],
      ['pointed at', () => new PointerEvent('pointerdown', { bubbles: true })],
      ['deleted by a key', () => new KeyboardEvent('keydown', { key: 'Backspace', bubbles: true })],
      ['typed', () => new InputEvent('input', { bubbles: true })],
      ['cut', () => new ClipboardEvent('cut', { bubbles: true })],
      ['dropped', () => new DragEvent('drop', { bubbles: true })],
    ])('goes nowhere once somebody was %s there: they may have been changed', async (_how, act) => {
      const { page, around } = await opened();
      around.dispatchEvent(act());
      expect(await again(page)).toMatchObject({
        step: 'recipients',
        message: expect.stringContaining("can't be told"),
      });
    });

    test('is said to be looked at when that happens while the letter comes', async () => {
      const page = makePage();
      followHand(page.adapter, document, stop.signal);
      page.onReply = (open) =>
        requestAnimationFrame(() => {
          const editor = open();
          unaddressed(editor);
          for (const told of ['input', 'paste'])
            editor.addEventListener(told, () => editor.parentElement?.click());
        });
      expect(await step(page)).toBe('check');
    });

    test('goes over the earlier one after typing in the editor, reading the mail and going through the page', async () => {
      const { page, editor, around } = await opened();
      for (const words of [editor, document.querySelector('.a3s, [id^=UniqueMessageBody]')])
        for (const act of ['pointerdown', 'click', 'input'])
          words?.dispatchEvent(new Event(act, { bubbles: true }));
      around.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab', bubbles: true }));
      around.dispatchEvent(new KeyboardEvent('keydown', { key: 'c', ctrlKey: true, bubbles: true }));
      expect(await again(page)).toMatchObject({ ok: true });
    });

    test('goes nowhere when something was pressed in the conversation before, whose reply may have come first', async () => {
      const page = makePage();
      followHand(page.adapter, document, stop.signal);
      const others = document.createElement('button');
      document.querySelector('.ip, .slot')?.append(others);
      others.addEventListener('click', () => setTimeout(() => unaddressed(page.open()), 20));
      page.onReply = () => {};
      others.click();
      expect(await step(page)).toBe('recipients');
      expect(count(document.body, REFUSAL)).toBe(0);
    });

    test('goes in when what was pressed was our button, or something elsewhere, or nobody waits for it any more', async () => {
      const page = makePage();
      followHand(page.adapter, document, stop.signal);
      page.onReply = (open) => requestAnimationFrame(() => unaddressed(open()));
      const view = document.querySelector('[role=main], #ReadingPaneContainerId');
      view?.append(document.createElement(BUTTON_TAG));
      view?.before(document.createElement('nav'));
      view?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
      await new Promise((resolve) => setTimeout(resolve, patience.reply + 10));
      for (const place of [BUTTON_TAG, 'nav']) document.querySelector<HTMLElement>(place)?.click();
      expect(await step(page)).toBe('inserted');
    });
  });

  test('is not followed into a reply whose recipients were changed since it was put there', async () => {
    const page = makePage();
    const editor = page.open();
    expect(await step(page)).toBe('inserted');
    address(page, editor, [COLLEAGUE]);
    expect(await step(page, { earlier: renderLines(letter('FOI/1')) })).toBe('recipients');
  });

  test('goes nowhere that the page does not show who gets it, as after a reload, though the earlier letter stands there', async () => {
    const page = makePage();
    const earlier = renderLines(letter('FOI/0'));
    const escaped = earlier.map((line) => line.replaceAll('&', '&amp;').replaceAll('<', '&lt;'));
    const editor = page.open(escaped.join('</div><div>'));
    unaddressed(editor);
    // Whom it goes to may have been changed before.
    expect(await put(page, { earlier })).toMatchObject({
      step: 'recipients',
      message: expect.stringContaining("can't be told"),
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
      message: expect.stringContaining('goes to Rowan Ashby. Bethan Rhys asked.'),
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
    message: expect.stringContaining('This reply goes to tobias@example.com.'),
  });
});

describe('a reply in a window of its own', () => {
  const window = (subject: string, people: readonly Person[], quoted: string) => {
    const dialog = document.createElement('div');
    dialog.setAttribute('role', 'dialog');
    dialog.innerHTML = `<input name="subjectbox" value="${subject}"><div><div g_editable="true" contenteditable="true"
      role="textbox"><div><br></div><div class="gmail_quote">On Monday Rowan wrote: ${quoted}</div></div></div>`;
    document.body.append(dialog);
    const editor = dialog.querySelector<HTMLElement>('[g_editable]');
    if (editor?.parentElement) addressTo(editor.parentElement, 'gmail', people);
    return editor ?? dialog;
  };
  const ASKED =
    'What did the tool cost in 2025, and which department paid for it, and was it put out to tender?';

  function longMail(): ReplyPage {
    const page = gmailPage();
    const body = document.querySelector('.a3s');
    if (body) body.textContent = ASKED;
    return page;
  }

  test('is used where it quotes the mail', async () => {
    const page = longMail();
    const editor = window('Re: A request', [REQUESTER], ASKED);
    expect(await step(page)).toBe('inserted');
    expect(inserted(editor)).toBe(1);
    expect(document.querySelectorAll('[g_editable]')).toHaveLength(1);
  });

  test.each([
    [
      'quotes another mail, as a reply in another conversation does',
      'Re: A request',
      'Please send the policy.',
    ],
    ['quotes nothing', 'RE: a request', ''],
  ])('is said and left where it %s', async (_what, subject, quoted) => {
    const page = longMail();
    const editor = window(subject, [REQUESTER], quoted);
    expect(await put(page)).toMatchObject({
      step: 'recipients',
      message: expect.stringContaining('of its own'),
    });
    expect(inserted(editor)).toBe(0);
  });

  test.each([
    ['to somebody else', 'Re: A request', [COLLEAGUE]],
    ['under another subject', 'Re: Another request', [REQUESTER]],
    ['that is a new message', 'A request', [REQUESTER]],
  ])('%s is none, so that a reply is opened', async (_what, subject, people) => {
    const page = longMail();
    const editor = window(subject, people, ASKED);
    expect(await step(page)).toBe('inserted');
    expect(inserted(editor)).toBe(0);
  });
});

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
      message: expect.stringContaining('to nobody yet'),
    });
  });
});
