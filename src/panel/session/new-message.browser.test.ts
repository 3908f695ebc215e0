import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { sampleMail } from '../../../test/panel/mails.ts';
import { card, FIRST, type OpenPanel, openPanel, SPEND } from '../../../test/panel/open-panel.ts';
import { paragraph } from '../../domain/text/rich-text.ts';
import { NoMailboxError } from './mailbox.ts';

let panel: OpenPanel;

beforeEach(async () => {
  panel = await openPanel();
});
afterEach(() => panel.close());

const body = [paragraph('Dear Finance')];
const open = (subject = 'FOI/1: 2 questions') => panel.session.openNewMessage(subject, body);

describe('a new message', () => {
  it('goes to the mailbox as it is given, and the officer is told what is left to do', async () => {
    expect(await open()).toEqual({
      ok: true,
      message: 'New message opened in your mailbox. Add who it is to, then send it.',
    });
    expect(panel.mailbox.opened).toEqual([{ subject: 'FOI/1: 2 questions', body, to: null }]);
  });

  it.each([
    ['of several lines', 'FOI/1:\r\n2 questions\t', 'FOI/1: 2 questions'],
    ['that is empty', '  ', 'Request for information'],
    ['that is too long', 'x'.repeat(300), `${'x'.repeat(254)}…`],
    ['whose cut would part a sign', `${'x'.repeat(253)}😀😀`, `${'x'.repeat(253)}…`],
  ])('has a subject of one line, also from one %s', async (_what, given, sent) => {
    await open(given);
    expect(panel.mailbox.opened[0]?.subject).toBe(sent);
  });

  it.each([
    ['was open already', { ok: true, opened: false, subject: true, to: true }, true, /is open already/],
    ['has no subject', { ok: true, opened: true, subject: false, to: true }, true, /without its subject/],
    [
      'did not open',
      {
        ok: false,
        step: 'press-button',
        why: 'no-button',
        hook: 'gmail new message',
        what: 'the Compose button',
        title: 'Gmail',
        names: [],
      },
      false,
      /^The new message did not open: the Compose button of Gmail was not found.* Copy it instead/,
    ],
  ] as const)('that %s is told so', async (_what, outcome, ok, words) => {
    panel.mailbox.newMessage = outcome;
    expect(await open()).toEqual({ ok, message: expect.stringMatching(words) });
  });

  it('is never an error: no mailbox, and an answer that makes no sense, are told', async () => {
    panel.mailbox.openNewMessage = () => Promise.reject(new NoMailboxError());
    expect(await open()).toEqual({
      ok: false,
      message: expect.stringMatching(/does not answer.*copy the text/),
    });
    panel.mailbox.openNewMessage = () => Promise.reject(new Error('shape'));
    expect(await open()).toEqual({ ok: false, message: expect.stringMatching(/Look in the mailbox/) });
  });

  it('leaves the case in hand while it is shown in place of the mail', async () => {
    panel.mailbox.show(sampleMail(9));
    await expect.element(card(FIRST)).toBeVisible();
    await open();
    panel.mailbox.show({ state: 'no-mail' });
    await expect.element(page.getByText('This case is not the mail that is open.')).toBeVisible();
    await expect.element(card(FIRST)).toBeVisible();
    panel.mailbox.show(sampleMail(1));
    await expect.poll(() => panel.place.querySelectorAll('article').length).toBe(1);
  });
});

describe('what is attached to the reply', () => {
  const session = () => panel.session;

  it('is known once a mail is in hand, and asked anew when the officer comes back to the panel', async () => {
    panel.mailbox.attached = ['pay.xlsx'];
    panel.mailbox.show(sampleMail(9));
    await expect.poll(() => session().attachedToReply.value).toEqual(['pay.xlsx']);
    panel.mailbox.attached = [];
    window.dispatchEvent(new Event('focus'));
    await expect.poll(() => session().attachedToReply.value).toEqual([]);
  });

  it('is not asked while the officer works at the same mail', async () => {
    panel.mailbox.show(sampleMail(9));
    // The first click in the panel is also how the officer comes to it.
    await card(FIRST).getByRole('button', { name: 'Not held' }).click();
    await expect.element(page.getByText('1 of 9 answered')).toBeVisible();
    let asked = 0;
    panel.mailbox.attachedToReply = async () => {
      asked += 1;
      return [];
    };
    await card(SPEND).getByRole('button', { name: 'Not held' }).click();
    await expect.element(page.getByText('2 of 9 answered')).toBeVisible();
    panel.mailbox.show(sampleMail(9));
    await panel.session.flush();
    expect(asked).toBe(0);
  });

  it('is nothing for another mail, and when the mailbox does not answer', async () => {
    panel.mailbox.attached = ['pay.xlsx'];
    panel.mailbox.show(sampleMail(9));
    await expect.poll(() => session().attachedToReply.value).toEqual(['pay.xlsx']);
    panel.mailbox.attachedToReply = () => Promise.reject(new Error('gone'));
    panel.mailbox.show(sampleMail(1));
    await expect.poll(() => session().attachedToReply.value).toEqual([]);
  });

  it('is a later answer’s when two are under way', async () => {
    panel.mailbox.show(sampleMail(9));
    await expect.element(card(FIRST)).toBeVisible();
    const answers: ((names: readonly string[]) => void)[] = [];
    panel.mailbox.attachedToReply = () => new Promise((resolve) => answers.push(resolve));
    const [first, second] = [session().refreshAttached(), session().refreshAttached()];
    answers[1]?.(['new.csv']);
    answers[0]?.(['old.csv']);
    await Promise.all([first, second]);
    expect(session().attachedToReply.value).toEqual(['new.csv']);
  });
});
