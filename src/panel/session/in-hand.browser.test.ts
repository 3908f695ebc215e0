import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { sampleMail, sampleNewsletter } from '../../../test/panel/mails.ts';
import {
  button,
  card,
  FIRST,
  type OpenPanel,
  openAnswer,
  openPanel,
} from '../../../test/panel/open-panel.ts';
import { plainText } from '../../domain/text/rich-text.ts';
import { openStore } from '../../storage/open-store.ts';

let panel: OpenPanel;

beforeEach(async () => {
  panel = await openPanel();
});
afterEach(() => panel.close());

describe('what is in hand', () => {
  it('waits for a mail, and says so', async () => {
    panel.mailbox.show({ state: 'no-mail' });
    await expect.element(page.getByRole('heading', { name: 'Open a request in your mailbox' })).toBeVisible();
  });

  it('reads a request into one card a question, labels and words as written', async () => {
    panel.mailbox.show(sampleMail(9));
    await expect.element(card(FIRST)).toBeVisible();
    expect(panel.place.querySelectorAll('article')).toHaveLength(9);
    expect(panel.place.querySelector('.question-title')?.textContent).toBe(`1${FIRST}`);
    await expect.element(page.getByText('0 of 9 answered')).toBeVisible();
  });

  it('stores nothing while a mail is only looked at', async () => {
    panel.mailbox.show(sampleMail(9));
    await expect.element(card(FIRST)).toBeVisible();
    panel.mailbox.show(sampleMail(1));
    await expect.poll(() => panel.place.querySelectorAll('article').length).toBe(1);
    expect(await panel.store.cases.all()).toEqual([]);
  });

  it('follows from mail to mail and keeps what was typed a moment before', async () => {
    panel.mailbox.show(sampleMail(9));
    await openAnswer(FIRST);
    await userEvent.keyboard('Yes');
    panel.mailbox.show(sampleMail(1));
    await expect.poll(() => panel.place.querySelectorAll('article').length).toBe(1);
    panel.mailbox.show(sampleMail(9));
    await expect.poll(() => panel.place.querySelectorAll('article').length).toBe(9);
    const answer = (await panel.stored())?.answers['q1/team-1'];
    expect(plainText(answer?.body ?? [])).toBe('Yes');
  });

  it('says why a mail is no request, and treats it as one when told to', async () => {
    panel.mailbox.show(sampleNewsletter());
    await expect.element(page.getByRole('heading', { name: /Looks like a newsletter/ })).toBeVisible();
    await expect.element(page.getByText('It can be unsubscribed from.')).toBeVisible();
    await button('Treat as a request').click();
    await expect.element(page.getByText(/No question was read/)).toBeVisible();
  });

  it('keeps the last case in reach when no mail is open', async () => {
    panel.mailbox.show(sampleMail(9));
    await card(FIRST).getByRole('button', { name: 'Not held' }).click();
    panel.mailbox.show({ state: 'no-mail' });
    await button(/Back to 01.FOI.23.032611/).click();
    await expect.element(card(FIRST)).toBeVisible();
    await expect.element(page.getByText('This case is not the mail that is open.')).toBeVisible();
  });

  it('is read out when it comes into hand, and not again while its reference is typed', async () => {
    panel.mailbox.show(sampleMail(9));
    await expect.element(card(FIRST)).toBeVisible();
    const said = () =>
      [...panel.place.querySelectorAll('.spoken[role=status]')]
        .map(({ textContent }) => textContent)
        .filter((words) => words?.startsWith('Request '));
    const first = said();
    expect(first).toEqual([expect.stringContaining('9 questions')]);
    await panel.session.act({ kind: 'set-reference', reference: 'FOI-7' });
    await panel.session.act({ kind: 'remove-question', question: 'q9' });
    await expect.poll(() => panel.place.querySelectorAll('article').length).toBe(8);
    expect(said()).toEqual(first);
    panel.mailbox.show(sampleMail(1));
    await expect.poll(said).toEqual([expect.stringContaining('1 question')]);
  });

  it('names the hook that is missing', async () => {
    panel.mailbox.show({
      state: 'hook-missing',
      hook: 'gmail.message-body',
      what: 'the body of the message',
    });
    await expect.element(page.getByText(/the body of the message was not found/)).toBeVisible();
    await button('Reload the page').click();
    expect(panel.mailbox.reloads).toBe(1);
  });
});

describe('two windows', () => {
  it('shows what another window did', async () => {
    panel.mailbox.show(sampleMail(1));
    await card(FIRST).getByRole('button', { name: 'Not held' }).click();
    await expect.element(page.getByText('1 of 1 answered')).toBeVisible();
    const other = await openStore({ name: panel.name });
    const id = (await other.cases.all())[0]?.id ?? '';
    const move = { kind: 'set-status', question: 'q1', team: 'team-1', status: null } as const;
    await other.cases.advance(id, move, '2026-11-27T10:05:00Z');
    await expect.element(page.getByText('0 of 1 answered')).toBeVisible();
    other.close();
  });
});
