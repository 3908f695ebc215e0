import { afterEach, beforeEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { sampleMail, sampleNewsletter } from '../../../test/panel/mails.ts';
import { button, card, FIRST, type OpenPanel, openPanel } from '../../../test/panel/open-panel.ts';
import type { MailBlock } from '../../domain/email/mail.ts';
import type { MailKey, Selection } from '../../protocol.ts';

let panel: OpenPanel;

beforeEach(async () => {
  panel = await openPanel();
});
afterEach(() => panel.close());

const texts = () => [...panel.place.querySelectorAll('.question-text')].map((text) => text.textContent);

/** A selection of that mail, of these lines, that begins at `start` of its text. */
function selected(key: MailKey, start: number, ...lines: readonly string[]): Selection {
  let at = 0;
  const blocks = lines.map((text): MailBlock => {
    const block = { kind: 'paragraph', text, start: at, marker: null, depth: 0, quote: 0 } as const;
    at += text.length + 1;
    return { ...block, continued: false, part: 'new', gap: true };
  });
  const from = { name: 'A. Requester', email: 'a.requester@example.org' };
  return { ok: true, key, subject: 'Vans', from, date: '2026-11-16T09:30:00+00:00', start, blocks };
}

async function readFromLeftOut(): Promise<void> {
  await page.getByText('Left out').click();
  await button('Read the selection').click();
}

it('replaces the questions by those of the selection in one undoable act, keeping the answers of unchanged ones', async () => {
  const mail = sampleMail(9);
  panel.mailbox.show(mail);
  await card(FIRST).getByRole('button', { name: 'Not held' }).click();
  panel.mailbox.selection = selected(mail.key, 100, `1) ${FIRST}`, '2) How many staff use it?');
  await readFromLeftOut();
  await expect.poll(texts).toEqual([FIRST, 'How many staff use it?']);
  await expect.element(page.getByText('2 questions read from your selection.')).toBeVisible();
  await expect.element(page.getByText('1 of 2 answered')).toBeVisible();
  await card('How many staff use it?').getByRole('button', { name: 'How many staff use it?' }).hover();
  expect(panel.mailbox.marked.at(-1)?.start).toBeGreaterThanOrEqual(100 + FIRST.length);
  await button('Undo').click();
  await expect.poll(texts).toHaveLength(9);
  await expect.element(page.getByText('1 of 9 answered')).toBeVisible();
});

it('says how many answers went, and reading again brings all questions back', async () => {
  const mail = sampleMail(9);
  panel.mailbox.show(mail);
  await card(FIRST).getByRole('button', { name: 'Not held' }).click();
  panel.mailbox.selection = selected(mail.key, 5_000, 'How many staff use it?');
  await readFromLeftOut();
  await expect.element(page.getByText(/One answer went with its question/)).toBeVisible();
  await button('More about this case').click();
  await page.getByRole('menuitem', { name: 'Read the mail again' }).click();
  await expect.poll(texts).toHaveLength(9);
  await expect.element(page.getByText('Read again: 9 questions.')).toBeVisible();
});

it('starts a case of a part of a mail that was not read as a request', async () => {
  const mail = sampleNewsletter();
  panel.mailbox.show(mail);
  panel.mailbox.selection = selected(mail.key, 50, 'How many vans do you own?');
  await button('Read the selection').click();
  await expect.poll(texts).toEqual(['How many vans do you own?']);
  expect((await panel.stored())?.source.messageId).toBe('newsletter');
  await button('Undo').click();
  await expect.poll(() => panel.stored()).toBeUndefined();
  await expect.element(page.getByRole('heading', { name: /Looks like a newsletter/ })).toBeVisible();
});

it('starts a case of a part of a mail that is too long, and finds it again', async () => {
  const { key } = sampleMail(1, 'long');
  panel.mailbox.show({ state: 'too-long', characters: 5_000_000, key });
  panel.mailbox.selection = selected(key, 4_000_000, 'How many vans do you own?');
  await button('Read the selection').click();
  await expect.poll(texts).toEqual(['How many vans do you own?']);
  panel.mailbox.show(sampleMail(9));
  await expect.poll(texts).toHaveLength(9);
  panel.mailbox.show({ state: 'too-long', characters: 5_000_000, key });
  await expect.poll(texts).toEqual(['How many vans do you own?']);
});

it.each([
  ['nothing-selected', /Nothing is selected in the mail/],
  ['too-long', /The selection is too long to read/],
  ['no-mail', /No mail is open in this tab/],
] as const)('says why nothing was read: %s', async (why, said) => {
  panel.mailbox.show(sampleMail(1));
  panel.mailbox.selection = { ok: false, why };
  await readFromLeftOut();
  await expect.element(page.getByText(said)).toBeVisible();
  expect(texts()).toHaveLength(1);
});

it('keeps a removed question in reach, and puts it back where it stood', async () => {
  panel.mailbox.show(sampleMail(9));
  await card(FIRST).getByRole('button', { name: FIRST }).click();
  await button(FIRST).click();
  await userEvent.keyboard('{Alt>}{Shift>}{Delete}{/Shift}{/Alt}');
  await expect.poll(texts).toHaveLength(8);
  await button('Close this message').click();
  await page.getByText('Left out').click();
  await expect.element(page.getByText('Removed question')).toBeVisible();
  await button(`Make this a question: ${FIRST}`).click();
  await expect.poll(() => texts()[0]).toBe(FIRST);
  await expect.poll(() => document.activeElement?.textContent).toBe(FIRST);
});
