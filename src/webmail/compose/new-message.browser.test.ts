import { afterEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import {
  type ComposePage,
  gmailComposePage,
  outlookComposePage,
} from '../../../test/webmail/compose-pages.ts';
import { count, linesOf, putBack } from '../../../test/webmail/reply-acts.ts';
import { paragraph, type RichText } from '../../domain/text/rich-text.ts';
import type { NewMessageOrder } from '../webmail.ts';
import { messageOpener } from './new-message.ts';

const signal = new AbortController().signal;
const patience = { reply: 400, press: 800, recipients: 60, quiet: 40, shown: 400 };

const ASKED = 'Please answer the questions below by Tuesday 8 December 2026.';
const body: RichText = [
  paragraph('Dear Finance'),
  paragraph(ASKED),
  {
    kind: 'list',
    style: 'number',
    items: [[paragraph('What did the tool cost?')], [paragraph('<b>Who</b> pays?')]],
  },
];
const order: NewMessageOrder = { subject: 'FOI/1: 2 questions for Finance', body, to: null };
const OPENED = { ok: true, opened: true, subject: true, to: true };

const boxes = () => [...document.querySelectorAll<HTMLInputElement>('.subject')];
const editors = () => [...document.querySelectorAll<HTMLElement>('[contenteditable=true]')];
const editor = () => editors()[0] ?? document.body;

function opener(page: ComposePage) {
  const open = messageOpener(page.adapter, document);
  return (change: Partial<typeof order> = {}) => open({ ...order, ...change }, signal, patience);
}

afterEach(() => document.body.replaceChildren());

describe.each([
  ['Gmail', gmailComposePage],
  ['Outlook', outlookComposePage],
])('%s: a new message', (title, makePage) => {
  test('opens with subject and text, above the signature, and leaves who gets it to the officer', async () => {
    const page = makePage();
    expect(await opener(page)()).toEqual(OPENED);
    expect(boxes().map(({ value }) => value)).toEqual([order.subject]);
    expect(linesOf(editor())).toEqual([
      'Dear Finance',
      ASKED,
      expect.stringMatching(/^1\.\s*What did the tool cost\?$/),
      expect.stringMatching(/^2\.\s*<b>Who<\/b> pays\?$/),
      'Sam Officer',
    ]);
    expect(document.activeElement?.className).toBe('to');
    expect(document.querySelector<HTMLInputElement>('.to')?.value).toBe('');
  });

  test('goes to the address that it was given, and to no other', async () => {
    const page = makePage();
    expect(await opener(page)({ to: 'rowan@example.org' })).toEqual(OPENED);
    expect(document.querySelector<HTMLInputElement>('.to')?.value).toBe('rowan@example.org');
    // One to somebody else is another message.
    expect(await opener(page)({ to: 'kim@example.org' })).toEqual(OPENED);
    expect(document.querySelector<HTMLInputElement>('.to')?.value).toBe('rowan@example.org');
  });

  test('says so when the box for recipients takes no address', async () => {
    const page = makePage();
    page.onPress = () =>
      requestAnimationFrame(() => {
        page.open().to.readOnly = true;
      });
    expect(await opener(page)({ to: 'rowan@example.org' })).toEqual({ ...OPENED, to: false });
    expect(count(editor(), ASKED)).toBe(1);
  });

  test('tells the page of the subject as if it were typed', async () => {
    const page = makePage();
    const heard: boolean[] = [];
    page.onPress = () =>
      page.open().subject.addEventListener('input', (event) => heard.push(event.isTrusted));
    await opener(page)();
    expect(heard).toContain(true);
  });

  test('is opened once, however often it is asked for', async () => {
    const page = makePage();
    const open = opener(page);
    await open();
    expect(await open()).toEqual({ ok: true, opened: false, subject: true, to: true });
    expect(page.pressed).toBe(1);
    expect(count(editor(), ASKED)).toBe(1);
  });

  test('is known again when it is folded away', async () => {
    const page = makePage();
    const open = opener(page);
    await open();
    document.querySelector<HTMLElement>('section')?.style.setProperty('display', 'none');
    expect(await open()).toMatchObject({ opened: false });
    expect(page.pressed).toBe(1);
  });

  test('to another team is another message', async () => {
    const page = makePage();
    const open = opener(page);
    await open();
    expect(await open({ subject: 'FOI/1: 2 questions for Estates' })).toEqual(OPENED);
    expect(editors().map((one) => count(one, ASKED))).toEqual([1, 1]);
  });

  test('is never written into a draft or a reply that is open', async () => {
    const page = makePage();
    const draft = page.open('Lunch', 'Shall we?');
    const untitled = page.open('', 'Half a thought');
    expect(await opener(page)()).toEqual(OPENED);
    expect([draft.editor.innerText, untitled.editor.innerText].join()).not.toContain(ASKED);
    expect([draft.subject.value, untitled.subject.value]).toEqual(['Lunch', '']);
  });

  test('is not written into a draft that opens in its place', async () => {
    const page = makePage();
    page.onPress = () => void page.open('', 'Half a thought');
    const outcome = await opener(page)();
    expect(outcome).toMatchObject({ ok: false, step: 'wait-for-window' });
    expect(count(editor(), ASKED)).toBe(0);
    expect(boxes()[0]?.value).toBe('');
  });

  test('that never opens is said, with the hook and what to do', async () => {
    const page = makePage();
    page.onPress = () => {};
    const outcome = await opener(page)();
    expect(outcome).toMatchObject({
      step: 'wait-for-window',
      why: 'no-window',
      hook: `${title.toLowerCase()} subject`,
      what: 'the subject box of a new message',
      title,
    });
  });

  test('that opened too late is used when the officer tries again', async () => {
    const page = makePage();
    page.onPress = () => {};
    const open = opener(page);
    await open();
    page.open();
    expect(await open()).toEqual(OPENED);
    expect([page.pressed, editors().length]).toEqual([1, 1]);
  });

  test('goes into the empty one that the officer opened, when the button is not found', async () => {
    const page = makePage();
    document.querySelector('#button')?.remove();
    const open = opener(page);
    expect(await open()).toMatchObject({ step: 'press-button', hook: `${title.toLowerCase()} new message` });
    page.open();
    expect(await open()).toEqual(OPENED);
  });

  test('that refuses the text is said, and trying again opens no second one', async () => {
    const page = makePage();
    page.onPress = () => putBack(page.open().editor);
    const open = opener(page);
    const refused = { ok: false, step: 'check', hook: `${title.toLowerCase()} editor` };
    expect(await open()).toMatchObject(refused);
    expect(await open()).toMatchObject(refused);
    expect([page.pressed, editors().length, count(editor(), ASKED)]).toEqual([1, 1, 0]);
  });

  test('ignores a look-alike of the button in a mail', async () => {
    const page = makePage();
    const button = document.querySelector('#button');
    const mail = document.createElement('div');
    mail.className = 'a3s';
    mail.id = 'UniqueMessageBody_1';
    button?.before(mail);
    if (button) mail.append(button);
    expect(await opener(page)()).toMatchObject({ step: 'press-button' });
    expect(page.pressed).toBe(0);
  });

  test('ends with its signal', async () => {
    const page = makePage();
    page.onPress = () => {};
    const stop = new AbortController();
    const outcome = messageOpener(page.adapter, document)(order, stop.signal, patience);
    stop.abort(new Error('stopped'));
    await expect(outcome).rejects.toThrow('stopped');
  });
});

/** What a webmail may spell otherwise overnight: attributes to take away, and those to set in their place. */
type Renaming = readonly [
  what: string,
  selector: string,
  gone: readonly string[],
  set: Readonly<Record<string, string>>,
];

const GMAIL: readonly Renaming[] = [
  ['the button’s mark', '#button', ['gh'], {}],
  ['the button’s mark and classes', '#button', ['gh', 'class'], { 'aria-label': 'Compose' }],
  ['the subject’s name', '.subject', ['name'], { class: 'aoT subject' }],
  ['the subject’s name and class', '.subject', ['name'], { 'aria-label': 'Subject' }],
  ['the editor’s mark', '[contenteditable]', ['g_editable'], {}],
];
const OUTLOOK: readonly Renaming[] = [
  ['the button’s icon', '#button i', ['data-icon-name'], { 'data-icon-name': 'MailAddRegular' }],
  ['the subject’s length', '.subject', ['maxlength'], {}],
  ['the subject’s label', '.subject', ['aria-label'], { 'aria-label': 'Pwnc' }],
  ['the window’s id', '#docking_InitVisiblePart_0', ['id'], {}],
];

describe.each([
  ['Gmail', gmailComposePage, GMAIL],
  ['Outlook', outlookComposePage, OUTLOOK],
] as const)('%s spells otherwise', (_title, makePage, renamings) => {
  test.each(renamings)('%s, and the message is opened all the same', async (_what, selector, gone, set) => {
    const page = makePage();
    const respell = () => {
      const element = document.querySelector(selector);
      for (const name of gone) element?.removeAttribute(name);
      for (const [name, value] of Object.entries(set)) element?.setAttribute(name, value);
    };
    respell();
    page.onPress = () => {
      page.open();
      respell();
    };
    expect(await opener(page)()).toEqual(OPENED);
    expect(count(editor(), ASKED)).toBe(1);
  });
});

test('a subject that the page takes back is said to be missing', async () => {
  const page = gmailComposePage();
  page.onPress = () => {
    const { subject } = page.open();
    subject.addEventListener('input', () => {
      subject.value = '';
    });
  };
  expect(await opener(page)()).toEqual({ ...OPENED, subject: false });
  expect(count(editor(), ASKED)).toBe(1);
});

test('one Ctrl+Z in the text takes the text out', async () => {
  const page = outlookComposePage();
  await opener(page)();
  editor().focus();
  await userEvent.keyboard('{Control>}z{/Control}');
  expect(count(editor(), ASKED)).toBe(0);
});

test('a message to somebody else is neither written in nor taken for one that is open already', async () => {
  const page = gmailComposePage();
  page.onPress = () => {};
  const open = opener(page);
  expect(await open({ to: 'rowan@example.org' })).toMatchObject({ ok: false, step: 'wait-for-window' });
  const made = page.open();
  made.to.value = 'tobias@example.com';
  expect(await open({ to: 'rowan@example.org' })).toMatchObject({ ok: false });
  expect(count(made.editor, ASKED)).toBe(0);
  made.to.value = '';
  expect(await open({ to: 'rowan@example.org' })).toMatchObject({ ok: true, to: true });
  expect(count(made.editor, ASKED)).toBe(1);
});
