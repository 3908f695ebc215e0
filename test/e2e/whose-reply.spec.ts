import type { Desk } from '../../sandbox/browser.ts';
import type { WebmailName } from '../../sandbox/mails/mail.ts';
import { AUTHORITY } from '../../sandbox/running-example.ts';
import { type AtWork, expect, openMail, openPanel, openRequest, test, webmails } from './desk.ts';

/// What else is being written in the conversation: a letter never comes into a forward, and a spreadsheet that is attached
/// to the reply is told of.

const LETTER = 'We do not hold the information that you asked for.';

async function readyToSend(desk: Desk, webmail: WebmailName): Promise<AtWork> {
  const atWork = await openRequest(desk, webmail, 'one-question');
  await atWork.officer.introduce(AUTHORITY);
  await atWork.officer.status('1', 'Not held');
  await expect(atWork.officer.panel.getByText('1 of 1 answered')).toBeVisible();
  return atWork;
}

for (const webmail of webmails) {
  test.describe(webmail, () => {
    test('the letter does not go into a forward, and goes into the reply after it', async ({
      desk,
      sandbox,
    }) => {
      const { mailbox, officer } = await readyToSend(desk, webmail);
      await mailbox.forward();
      await mailbox.page.keyboard.type('colleague@example.org');
      await officer.insert();
      const told = officer.told(
        webmail === 'gmail' ? 'is a forward, not a reply to' : 'This reply goes to colleague@example.org',
      );
      await expect(told).toBeVisible();
      await expect(mailbox.editor).not.toContainText(LETTER);
      await mailbox.page.getByRole('button', { name: 'Discard' }).click();
      await officer.insert();
      await expect(officer.told('Letter inserted')).toBeVisible();
      await mailbox.send();
      expect(await sandbox.nextSent(webmail)).toMatchObject({
        forward: false,
        text: expect.stringContaining(LETTER),
      });
    });

    test('a reply that the officer opened is used, also after a reload', async ({ desk }) => {
      const { mailbox, officer } = await readyToSend(desk, webmail);
      await mailbox.reply();
      await officer.insert();
      await expect(officer.told('Letter inserted')).toBeVisible();
      await expect(mailbox.page.getByText('Draft saved')).toBeVisible();
      await mailbox.page.reload();
      await expect(mailbox.editor).toContainText(LETTER);
      await expect(mailbox.button).toBeVisible();
      await officer.insert();
      await expect(officer.told('Letter in your reply already')).toBeVisible();
    });

    test('a spreadsheet attached to the reply is told of before the letter goes', async ({ desk }) => {
      const { mailbox, officer } = await readyToSend(desk, webmail);
      await mailbox.reply();
      await mailbox.attach('staff pay 2025.xlsx');
      await officer.insert();
      await expect(officer.panel.getByText(/A spreadsheet is attached to the reply/).first()).toBeVisible();
      await expect(mailbox.editor).not.toContainText(LETTER);
    });
  });
}

for (const webmail of webmails) {
  test.describe(webmail, () => {
    test('a request that a colleague passed on is answered in a message of its own to who asked', async ({
      desk,
      sandbox,
    }) => {
      const { mailbox, officer } = await openForwarded(desk, webmail);
      await officer.introduce(AUTHORITY);
      for (const label of ['1', '2', '3']) await officer.status(label, 'Not held');
      await officer.insert();
      const told = officer.told('A reply to this mail goes to Tobias Renn. Bethan Rhys-Cole asked.');
      await expect(told).toBeVisible();
      await expect(mailbox.editor).toHaveCount(0);
      await told.getByRole('button', { name: 'Open a new message to bethan.rc@example.com' }).click();
      await expect(officer.told('Check that it goes to bethan.rc@example.com')).toBeVisible();
      await mailbox.send();
      await expect.poll(() => sandbox.newSent(webmail).length).toBe(1);
      expect(sandbox.newSent(webmail)[0]).toMatchObject({
        subject: 'Re: Horses and mounted branch',
        recipients: { to: [{ email: 'bethan.rc@example.com' }], cc: [], bcc: [] },
        text: expect.stringContaining('We do not hold'),
      });
      expect(sandbox.sent(webmail)).toEqual([]);
    });
  });
}

/** Gmail's sandbox folds what was passed on away, as quotations are; unfolded, it is read. */
async function openForwarded(desk: Desk, webmail: WebmailName): Promise<AtWork> {
  const mailbox = await openMail(desk, webmail, 'forwarded');
  if (webmail === 'gmail') await mailbox.page.getByRole('button', { name: 'Show trimmed content' }).click();
  return { mailbox, officer: await openPanel(desk, mailbox) };
}
