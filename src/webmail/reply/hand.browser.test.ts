import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { patience, put, step, unaddressed, WEBMAILS } from '../../../test/webmail/putting.ts';
import { count, letter, REFUSAL } from '../../../test/webmail/reply-acts.ts';
import type { ReplyPage } from '../../../test/webmail/reply-pages.ts';
import { renderLines } from '../../render/lines.ts';
import { BUTTON_TAG } from '../page.ts';
import { followHand } from './hand.ts';

/// What another hand than ours did in the page, where that is all that tells who a reply goes to.

const key = (pressed: string, held: KeyboardEventInit = {}) =>
  new KeyboardEvent('keydown', { key: pressed, bubbles: true, ...held });

const pointed = () => new PointerEvent('pointerdown', { bubbles: true });

const MAIL = '.a3s, [id^=UniqueMessageBody]';

let stop = new AbortController();
beforeEach(() => {
  stop = new AbortController();
});
afterEach(() => {
  stop.abort();
  document.body.replaceChildren();
});

describe.each(WEBMAILS)(
  '%s: a letter, where the page does not show who gets the reply that its own press opened',
  (_title, makePage) => {
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
    const again = (page: ReplyPage) => put(page, { earlier: [renderLines(letter('FOI/1'))] });

    test.each([
      ['pressed', () => new MouseEvent('click', { bubbles: true })],
      ['pointed at', pointed],
      ['deleted by a key', () => key('Backspace')],
      ['pasted by a key', () => key('v', { ctrlKey: true })],
      ['taken by Ctrl and Enter', () => key('Enter', { ctrlKey: true })],
      ['given a copy by Ctrl, Shift and C', () => key('C', { ctrlKey: true, shiftKey: true })],
      ['typed', () => new InputEvent('input', { bubbles: true })],
      ['cut', () => new ClipboardEvent('cut', { bubbles: true })],
      ['dropped', () => new DragEvent('drop', { bubbles: true })],
    ])('goes nowhere once somebody was %s there: they may have been changed', async (_how, act) => {
      const { page, around } = await opened();
      around.dispatchEvent(act());
      expect(await again(page)).toMatchObject({
        step: 'recipients',
        why: 'not-told',
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
      for (const words of [editor, document.querySelector(MAIL)])
        for (const act of ['pointerdown', 'click', 'input'])
          words?.dispatchEvent(new Event(act, { bubbles: true }));
      for (const going of [key('Tab'), key('a', { metaKey: true }), key('c', { ctrlKey: true })])
        around.dispatchEvent(going);
      expect(await again(page)).toMatchObject({ ok: true });
    });

    test('costs no search of the page at a key that is typed in an editor, once that is known for one', async () => {
      const { editor } = await opened();
      const type = () => {
        for (const act of [key('a'), new Event('input')]) editor.dispatchEvent(act);
      };
      type();
      const searched = vi.spyOn(document, 'querySelectorAll');
      try {
        type();
        expect(searched).not.toHaveBeenCalled();
      } finally {
        searched.mockRestore();
      }
    });

    test.each([
      ['a button in the conversation', '.ip button, .slot button.own', pointed],
      ['a button elsewhere', 'nav button', pointed],
      ['a line of a menu', '[role=menuitem]', pointed],
      ['a key in the mail', MAIL, () => key('r')],
      ['a key in the list of mails', 'nav [tabindex]', () => key('r')],
    ])(
      'goes nowhere when %s was pressed before, whose reply may have come first',
      async (_what, where, act) => {
        const page = makePage();
        followHand(page.adapter, document, stop.signal);
        document
          .querySelector('.ip, .slot')
          ?.insertAdjacentHTML('beforeend', '<button class="own"></button>');
        document.body.insertAdjacentHTML(
          'beforeend',
          '<nav><button><i></i></button><a role="menuitem"></a><a tabindex="0"></a></nav>',
        );
        page.onReply = () => {};
        setTimeout(() => unaddressed(page.open()), 20);
        document.querySelector(where)?.dispatchEvent(act());
        expect(await step(page)).toBe('recipients');
        expect(count(document.body, REFUSAL)).toBe(0);
      },
    );

    test('goes nowhere when what comes may be of a press that the page has not answered for longer than we wait', async () => {
      const page = makePage();
      followHand(page.adapter, document, stop.signal);
      page.onReply = () => {};
      const view = document.querySelector('[role=main], #ReadingPaneContainerId');
      view?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
      const then = performance.now();
      await expect.poll(() => performance.now()).toBeGreaterThan(then + patience.reply);
      setTimeout(() => unaddressed(page.open()), 20);
      expect(await step(page)).toBe('recipients');
    });

    test('goes in when what was pressed was our button, or something elsewhere that opens nothing, or nobody waits for it any more', async () => {
      const page = makePage();
      followHand(page.adapter, document, stop.signal);
      page.onReply = (open) => requestAnimationFrame(() => unaddressed(open()));
      const view = document.querySelector('[role=main], #ReadingPaneContainerId');
      view?.append(document.createElement(BUTTON_TAG));
      view?.insertAdjacentHTML('beforebegin', '<nav><input></nav>');
      view?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
      const then = performance.now();
      await expect.poll(() => performance.now()).toBeGreaterThan(then + patience.press);
      for (const place of [BUTTON_TAG, 'nav', MAIL]) document.querySelector<HTMLElement>(place)?.click();
      document.querySelector(MAIL)?.dispatchEvent(key('c', { ctrlKey: true }));
      document.querySelector('nav input')?.dispatchEvent(key('r'));
      expect(await step(page)).toBe('inserted');
    });
  },
);
