import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { sampleBefore, sampleFollowUp, sampleMail } from '../../../test/panel/mails.ts';
import { button, card, FIRST, type OpenPanel, openPanel } from '../../../test/panel/open-panel.ts';

let panel: OpenPanel;

beforeEach(async () => {
  panel = await openPanel();
});
afterEach(() => panel.close());

/** Stores the case of `sampleMail(9)`, then opens what came after it. */
async function answerThen(followUp: ReturnType<typeof sampleFollowUp>): Promise<void> {
  panel.mailbox.show(sampleMail(9));
  await card(FIRST).getByRole('button', { name: 'Not held' }).click();
  await expect.element(page.getByText('1 of 9 answered')).toBeVisible();
  panel.mailbox.show(followUp);
}

const text = (words: string | RegExp) => page.getByText(words);

describe('a follow-up', () => {
  it('is shown with the case of its conversation', async () => {
    await answerThen(sampleFollowUp('chaser'));
    await expect
      .element(text(/looks like a chaser for 01.FOI.23.032611, received Mon 16 Nov, due Tue 15 Dec/))
      .toBeVisible();
    await expect.element(text('1 of 9 answered')).toBeVisible();
    expect(text('This case is not the mail that is open.').elements()).toEqual([]);
    expect(await panel.store.cases.all()).toHaveLength(1);
  });

  it('of another conversation is not', async () => {
    const chaser = sampleFollowUp('chaser');
    await answerThen({ ...chaser, key: { ...chaser.key, threadId: 'elsewhere' } });
    await expect.element(page.getByRole('heading', { name: /Looks like a chaser, not a new/ })).toBeVisible();
  });

  it('can start a case of its own, and the first stays in reach', async () => {
    await answerThen(sampleFollowUp('internal-review'));
    await button('Start a new case from this mail').click();
    await expect.element(text('No question yet')).toBeVisible();
    await expect.element(text(/already has a case: 01.FOI.23.032611/)).toBeVisible();
    await button('Show that case').click();
    await expect.element(text('1 of 9 answered')).toBeVisible();
  });

  it('gets the letter of the case in the reply to itself, with the case’s mailbox and conversation', async () => {
    panel.mailbox.show(sampleMail(1));
    await card(FIRST).getByRole('button', { name: 'Not held' }).click();
    const chaser = sampleFollowUp('chaser');
    const { key } = sampleMail(1);
    panel.mailbox.show({ ...chaser, key: { ...key, messageId: 'chaser' } });
    await expect.element(text(/looks like a chaser for/)).toBeVisible();
    await panel.store.settings.update({
      authority: {
        ...(await panel.store.settings.get()).authority,
        name: 'Northmere Police',
        officer: 'A. Officer',
        contact: 'foi@example.org',
        reviewContact: 'review@example.org',
      },
    });
    await panel.session.refresh('settings');
    await button(/^Insert/).click();
    await expect
      .poll(() => panel.mailbox.inserted.map((one) => one.key))
      .toEqual([{ ...key, messageId: 'chaser' }]);
  });

  it('stays with the first case when that is deleted and put back', async () => {
    await answerThen(sampleFollowUp('chaser'));
    await expect.element(text('1 of 9 answered')).toBeVisible();
    await panel.session.removeCase(panel.session.current.peek()?.id ?? '');
    await expect.element(page.getByRole('heading', { name: /Looks like a chaser/ })).toBeVisible();
    await button('Undo').click();
    await expect.element(text('1 of 9 answered')).toBeVisible();
  });
});

describe('a mail that was moved, and has another name since', () => {
  const moved = (change: object = {}) => {
    const mail = sampleMail(9);
    return { ...mail, ...change, key: { ...mail.key, messageId: 'named-anew' } };
  };

  it('is offered its draft, and nothing is stored for it by itself', async () => {
    await answerThen(moved());
    await expect
      .element(text(/A case of Mon 16 Nov from .* may be this mail’s: 01.FOI.23.032611/))
      .toBeVisible();
    await expect.element(text('0 of 9 answered')).toBeVisible();
    await button('Open it').click();
    await expect.element(text('1 of 9 answered')).toBeVisible();
    expect(await panel.store.cases.all()).toHaveLength(1);
  });

  it('is not taken for a later request in its conversation', async () => {
    await answerThen(moved({ date: '2026-11-25T09:01:00+00:00' }));
    await expect.element(text(/This conversation already has a case: 01.FOI.23.032611/)).toBeVisible();
  });
});

describe('a clarification', () => {
  it('offers the new start of the clock, and gives it back; the day of receipt stays', async () => {
    await answerThen(sampleFollowUp('clarification'));
    await expect.element(text(/clock starts afresh \(FOIA s1\(3\) and s10\(6\)\)/)).toBeVisible();
    await button('Count from Wed 25 Nov').click();
    await expect.element(page.getByText('Due Thu 24 Dec', { exact: true })).toBeVisible();
    await expect.element(page.getByText('received Mon 16 Nov', { exact: true })).toBeVisible();
    await expect.element(text(/The clock runs from the clarification/)).toBeVisible();
    await button('Undo').click();
    await expect.element(page.getByText('Due Tue 15 Dec', { exact: true })).toBeVisible();
    await expect.element(button('Count from Wed 25 Nov')).toBeVisible();
  });

  it('that came after the request which is read offers the same', async () => {
    panel.mailbox.show(sampleBefore(sampleFollowUp('clarification')));
    await expect.element(text(/A later mail, of Wed 25 Nov 09:01, looks like a clarification/)).toBeVisible();
    await button('Count from Wed 25 Nov').click();
    await expect.poll(async () => (await panel.stored())?.clock.clarified).toBe('2026-11-25');
  });
});

describe('the messages of a conversation', () => {
  it('are listed, and one can be chosen', async () => {
    panel.mailbox.show(sampleBefore(sampleFollowUp('chaser')));
    await button(/Message 1 of 2 request · 9 questions/).click();
    await button(/A. Requester .*looks like a chaser/).click();
    expect(panel.mailbox.chosen).toEqual([{ ...sampleMail(9).key, messageId: 'after-chaser' }]);
  });

  it('say what to open when they are collapsed', async () => {
    panel.mailbox.show(sampleFollowUp('chaser'));
    await button(/Message 2 of 2 looks like a chaser/).click();
    await expect.element(text('collapsed: open it in the mail to read it')).toBeVisible();
    expect(button(/collapsed/).elements()).toEqual([]);
  });

  it('may hold the request, where nothing is in hand: the officer is told to open them', async () => {
    panel.mailbox.show(sampleFollowUp('thanks'));
    await expect
      .element(text(/Another message of this conversation is collapsed. If the request is there, open it/))
      .toBeVisible();
  });

  it('are not spoken of when there is only one', async () => {
    panel.mailbox.show(sampleMail(9));
    await expect.element(card(FIRST)).toBeVisible();
    expect(button(/^Message/).elements()).toEqual([]);
  });
});

describe('what is missing from a mail', () => {
  it('is said of one that the webmail cuts off', async () => {
    panel.mailbox.show({ ...sampleMail(9), clipped: true });
    await expect.element(text(/shows only the beginning of this mail/)).toBeVisible();
  });

  it('is said of questions in an attachment', async () => {
    const mail = sampleMail(0);
    const evidence = [{ rule: 'questions-attached', weight: 4, words: 'attached', why: 'It says so.' }];
    const detection = { ...mail.reading.detection, evidence };
    const reading = { ...mail.reading, detection };
    panel.mailbox.show({ ...mail, reading, attachments: ['questions.docx'] });
    await expect.element(text(/The questions seem to be in “questions.docx”/)).toBeVisible();
    await button('Paste a request').click();
    await expect.element(page.getByRole('textbox', { name: 'The request' })).toBeVisible();
  });
});
