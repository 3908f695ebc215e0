import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { item, lists, OUTLINE, p, wordFile } from '../../../test/files/office.ts';
import { sampleMail, sampleNewsletter } from '../../../test/panel/mails.ts';
import { button, card, FIRST, type OpenPanel, openPanel } from '../../../test/panel/open-panel.ts';

let panel: OpenPanel;

beforeEach(async () => {
  panel = await openPanel();
});
afterEach(() => panel.close());

const VANS = 'How many vans do you own?';
const STAFF = 'Who drives them?';
const texts = () => [...panel.place.querySelectorAll('.question-text')].map((text) => text.textContent);
const word = (...questions: readonly string[]) =>
  new File(
    [
      wordFile({
        body: questions.map((one) => item(one)).join('') + p('Please answer for the years 2023 to 2025.'),
        numbering: lists(OUTLINE),
      }),
    ],
    'questions.docx',
  );

async function openFile(): Promise<void> {
  await button('More about this case').click();
  await page.getByRole('menuitem', { name: 'Read an attached file…' }).click();
  await expect.element(button('Choose a file')).toHaveFocus();
}

async function choose(file: File): Promise<void> {
  const chooser = () => document.querySelector<HTMLInputElement>('dialog[open] input[type="file"]');
  await expect.poll(chooser).not.toBeNull();
  const input = chooser();
  const chosen = new DataTransfer();
  chosen.items.add(file);
  if (!input) throw new Error('No chooser is there.');
  input.files = chosen.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

function drag(type: string, ...files: readonly File[]): DragEvent {
  const dataTransfer = new DataTransfer();
  for (const file of files) dataTransfer.items.add(file);
  const event = new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true });
  panel.place.dispatchEvent(event);
  return event;
}

/** The part that takes dropped files is loaded after the first paint. */
async function droppable(): Promise<void> {
  await expect
    .poll(() => document.querySelector('dialog[aria-label="Read an attached file"]'))
    .not.toBeNull();
}

describe('a file of a case', () => {
  beforeEach(async () => {
    panel.mailbox.show(sampleMail(9));
    await card(FIRST).getByRole('button', { name: 'Not held' }).click();
  });

  it('is shown with its name and its questions, which are added and taken back in one act', async () => {
    await openFile();
    await choose(word(VANS, STAFF));
    await expect.element(page.getByText('2 questions were read.')).toBeVisible();
    await expect.element(page.getByText('questions.docx')).toBeVisible();
    await button('Add 2 questions').click();
    await expect.poll(texts).toHaveLength(11);
    expect(texts().slice(-2)).toEqual([VANS, STAFF]);
    await expect.element(page.getByText('2 questions read from “questions.docx”.')).toBeVisible();
    await expect.element(page.getByText('1 of 11 answered')).toBeVisible();
    await expect.element(card(VANS).getByText('Please answer for the years 2023 to 2025.')).toBeVisible();
    await button('Undo').click();
    await expect.poll(texts).toHaveLength(9);
    await expect.element(page.getByText('1 of 9 answered')).toBeVisible();
  });

  it('takes the place of the questions that are there, which stay in reach', async () => {
    await openFile();
    await choose(word(FIRST, VANS));
    await button('Replace all 9').click();
    await expect.poll(texts).toEqual([FIRST, VANS]);
    await expect.element(page.getByText('1 of 2 answered')).toBeVisible();
    await page.getByText('Left out').click();
    await expect.element(page.getByText('Removed question').first()).toBeVisible();
    await expect.element(page.getByText('questions.docx').first()).toBeVisible();
  });

  it('stays when the mail is read again', async () => {
    await openFile();
    await choose(word(VANS));
    await button('Add 1 question').click();
    await expect.poll(texts).toHaveLength(10);
    await button('More about this case').click();
    await page.getByRole('menuitem', { name: 'Read the mail again' }).click();
    await expect.element(page.getByText(/as they were read/)).toBeVisible();
    expect(texts()).toHaveLength(10);
    await expect.poll(async () => (await panel.stored())?.questions.length).toBe(10);
  });

  it('goes into no other case that comes into hand while it is looked at', async () => {
    await openFile();
    await choose(word(VANS));
    await expect.element(button('Add 1 question')).toBeVisible();
    panel.mailbox.show(sampleMail(1, 'other'));
    await expect.element(button('Use these questions').or(button('Add questions'))).toBeDisabled();
  });

  it('without a question is put under “Left out”, word for word', async () => {
    await openFile();
    await choose(new File(['The vans are white.'], 'note.txt'));
    await expect.element(page.getByText(/No question was found in this file/)).toBeVisible();
    await button('Add to “Left out”').click();
    await page.getByText('Left out').click();
    await expect
      .element(page.getByRole('group').getByText('The vans are white.', { exact: true }))
      .toBeVisible();
    expect(texts()).toHaveLength(9);
  });

  it.each([
    ['a.doc', '\xd0\xcf\x11\xe0', /can’t be read/],
    ['scan.png', '\x89PNG', /This is a picture/],
    ['a.docx', 'not a Word file', /not what its name says/],
    ['long.txt', 'How many vans? '.repeat(30_000), /too long to read: 450,000 characters/],
    ['empty.txt', '', /This file is empty/],
  ])('%s is refused with a reason, and nothing can be added', async (name, content, why) => {
    await openFile();
    await choose(new File([Uint8Array.from(content, (sign) => sign.charCodeAt(0))], name));
    await expect.element(page.getByText(why)).toBeVisible();
    await expect.element(page.getByText(name, { exact: true })).toBeVisible();
    await expect.element(button('Add questions')).toBeDisabled();
    await choose(word(VANS));
    await expect.element(button('Add 1 question')).toBeEnabled();
  });
});

it('starts the case of a mail that was not read as a request', async () => {
  panel.mailbox.show(sampleNewsletter());
  await droppable();
  await button('Read an attached file').click();
  await choose(word(VANS, STAFF));
  await button('Use these questions').click();
  await expect.poll(texts).toEqual([VANS, STAFF]);
  expect((await panel.stored())?.source.messageId).toBe('newsletter');
  await button('Undo').click();
  await expect.poll(() => panel.stored()).toBeUndefined();
});

describe('a file that is dropped', () => {
  it('is read for the case in hand', async () => {
    panel.mailbox.show(sampleMail(0));
    await expect.element(page.getByText(/No question was read/)).toBeVisible();
    await droppable();
    expect(drag('dragover', word(VANS)).defaultPrevented).toBe(true);
    await expect.element(page.getByText('Drop the file to read its questions')).toBeVisible();
    expect(drag('drop', word(VANS)).defaultPrevented).toBe(true);
    await expect.element(page.getByText('1 question was read.')).toBeVisible();
    expect(document.querySelector('.drop-here')).toBeNull();
    await button('Use these questions').click();
    await expect.poll(texts).toEqual([VANS]);
  });

  it('starts a pasted request where no mail is open', async () => {
    await droppable();
    drag('drop', word(VANS, STAFF));
    await expect
      .element(page.getByRole('textbox', { name: 'The request' }))
      .toHaveValue(`1. ${VANS}\n2. ${STAFF}\n\nPlease answer for the years 2023 to 2025.`);
    await expect.element(page.getByText('questions.docx was read.')).toBeVisible();
    await button('Start the case').click();
    await expect.poll(texts).toEqual([VANS, STAFF]);
  });

  it('is one at a time, and a dragged question is none', async () => {
    panel.mailbox.show(sampleMail(9));
    await expect.element(card(FIRST)).toBeVisible();
    await droppable();
    drag('drop', word(VANS), word(STAFF));
    await expect.element(page.getByText(/Drop one file at a time/)).toBeVisible();
    expect(drag('dragover').defaultPrevented).toBe(false);
  });
});

it('is chosen in the form of a pasted request too', async () => {
  await button(/Paste a request/).click();
  await expect.element(button('Read a file')).toBeVisible();
  await choose(word(VANS));
  await expect
    .element(
      page
        .getByText('FOI request with 1 question.')
        .or(page.getByText(/1 question/))
        .first(),
    )
    .toBeVisible();
  await userEvent.keyboard('{Escape}');
});
