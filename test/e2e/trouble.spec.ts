import type { Desk } from '../../sandbox/browser.ts';
import type { WebmailName } from '../../sandbox/mails/mail.ts';
import type { MailboxPage } from '../../sandbox/officer.ts';
import { AUTHORITY } from '../../sandbox/running-example.ts';
import type { Sandbox } from '../../sandbox/serve.ts';
import { type AtWork, expect, openMail, openRequest, test, webmails } from './desk.ts';

/// When the webmail does not do what it should: the panel says which step failed and what to do, the letter stays safe, and
/// nothing is ever put where it was not meant to be.

const MAIL = 'one-question';
/** A line that stands in the letter once, and nowhere else in the mailbox. */
const LETTER = 'We do not hold the information that you asked for.';

/** Which hooks each webmail spells otherwise overnight, and what the panel must say then. */
const RENAMED = {
  gmail: {
    reading: { names: ['data-thread-perm-id', 'data-legacy-thread-id'], hook: 'gmail heading' },
    reply: ['ams', 'data-action-type', 'Reply'],
  },
  outlook: {
    reading: { names: ['_SUBJECT', 'heading'], hook: 'outlook heading' },
    reply: ['ArrowReplyRegular', 'Reply'],
  },
} as const;

for (const webmail of webmails) {
  test.describe(webmail, () => {
    test('a reply box that never opens', async ({ desk, sandbox }) => {
      sandbox.setOptions({ reply: 'never' });
      const { mailbox, officer } = await readyToSend(desk, webmail);
      await officer.insert();
      await expect(officer.panel.getByRole('progressbar', { name: 'Inserting the letter' })).toBeVisible();
      const told = officer.told('reply box did not open. Click Reply, then Insert again.');
      await expect(told).toBeVisible({ timeout: 18_000 });
      await expect(told.getByRole('button', { name: 'Copy the letter' })).toBeVisible();
      await expect(officer.panel.getByText('1 of 1 answered')).toBeVisible();
      await insertAfter(sandbox, { mailbox, officer });
    });

    test('a reply box that takes nothing', async ({ desk, sandbox }) => {
      sandbox.setOptions({ editor: 'refuses' });
      const { mailbox, officer } = await readyToSend(desk, webmail);
      await officer.insert();
      const told = officer.told(
        'reply box was given the letter and does not show it. Look whether it is there',
      );
      await expect(told).toBeVisible();
      await expect(told.getByRole('button', { name: 'Copy the letter' })).toBeVisible();
      await expect(mailbox.editor).not.toContainText(LETTER);
      await expect(officer.panel.getByText('1 of 1 answered')).toBeVisible();
      await insertAfter(sandbox, { mailbox, officer });
    });

    test('a Reply button that is not found', async ({ desk, sandbox }) => {
      sandbox.setOptions({ rename: RENAMED[webmail].reply });
      const { mailbox, officer } = await readyToSend(desk, webmail);
      await officer.insert();
      await expect(officer.told('Reply button was not found. Click Reply in the mail of')).toBeVisible();
      await expect(mailbox.editor).toHaveCount(0);
      await insertAfter(sandbox, { mailbox, officer });
    });

    test('a page whose hooks have changed is not guessed at', async ({ desk, sandbox }) => {
      const { names, hook } = RENAMED[webmail].reading;
      sandbox.setOptions({ rename: names });
      const mailbox = await openMail(desk, webmail, MAIL);
      await desk.openPanelByAction(mailbox.page);
      const panel = await desk.panel();
      await expect(panel.getByRole('heading', { name: 'This mail could not be read' })).toBeVisible();
      await expect(panel.getByText(`Name of the part for a report: ${hook}`)).toBeVisible();
      await expect(panel.locator('article.question')).toHaveCount(0);
      await expect(mailbox.button).toHaveCount(0);
      await panel.getByRole('link', { name: 'Cases', exact: true }).click();
      await expect(panel.getByText('No cases yet')).toBeVisible();
      sandbox.setOptions({ rename: [] });
      await mailbox.page.reload();
      await expect(mailbox.button).toBeVisible();
    });

    test('another mail opened while the reply is awaited gets nothing', async ({ desk, sandbox }) => {
      sandbox.setOptions({ replyDelay: 2_000 });
      const { mailbox, officer } = await readyToSend(desk, webmail);
      await officer.insert();
      await expect(officer.panel.getByRole('progressbar', { name: 'Inserting the letter' })).toBeVisible();
      await mailbox.goTo('nine-questions');
      await expect(officer.told('Another mail or tab was opened, or the reply was left')).toBeVisible();
      await expect(officer.panel.getByText('0 of 9 answered')).toBeVisible();
      await mailbox.reply();
      await expectNowhere(sandbox, mailbox);
      await mailbox.goTo(MAIL);
      await expect(officer.panel.getByText('1 of 1 answered')).toBeVisible();
      await officer.insert();
      await expect(officer.told('Letter inserted')).toBeVisible();
      await expectOnce(mailbox);
      await expect
        .poll(() => sandbox.drafts(webmail).map(({ conversation }) => conversation))
        .toEqual([MAIL]);
    });

    test('what the officer typed in the reply stays, and one Ctrl+Z takes the letter out', async ({
      desk,
    }) => {
      const { mailbox, officer } = await readyToSend(desk, webmail);
      await mailbox.reply();
      await mailbox.editor.pressSequentially('Typed by the officer');
      await officer.insert();
      await expect(officer.told('Letter inserted above your signature.')).toBeVisible();
      await expectOnce(mailbox);
      const words = await mailbox.editor.innerText();
      expect(words.indexOf(LETTER)).toBeLessThan(words.indexOf('Typed by the officer'));
      expect(words.indexOf('Typed by the officer')).toBeLessThan(
        words.lastIndexOf('Northmere Metropolitan Police'),
      );
      await mailbox.editor.press('Control+z');
      await expect(mailbox.editor).not.toContainText(LETTER);
      await expect(mailbox.editor).toContainText('Typed by the officer');
      await officer.insert();
      await expectOnce(mailbox);
      await expect(mailbox.editor).toContainText('Typed by the officer');
    });

    test('a second Insert replaces; a letter changed in the reply is not destroyed unasked', async ({
      desk,
    }) => {
      const { mailbox, officer } = await readyToSend(desk, webmail);
      await officer.insert();
      await expect(officer.told('Letter inserted')).toBeVisible();
      await officer.insert();
      await expect(officer.told('Letter in your reply already')).toBeVisible();
      await expectOnce(mailbox);
      await mailbox.editor.getByText(LETTER).click();
      await mailbox.page.keyboard.press('End');
      await mailbox.page.keyboard.type(' We searched twice.');
      await officer.insert();
      const asked = officer.told('There is a letter in the reply already that is not as it was inserted');
      await expect(asked).toBeVisible();
      await expect(mailbox.editor).toContainText('We searched twice.');
      await asked.getByRole('button', { name: 'Replace it' }).click();
      await expect(officer.told('Letter replaced')).toBeVisible();
      await expect(mailbox.editor).not.toContainText('We searched twice.');
      await expectOnce(mailbox);
    });

    test('Copy puts the letter on the clipboard, formatted and plain', async ({ desk }) => {
      const { mailbox, officer } = await readyToSend(desk, webmail);
      await officer.view('Letter');
      await officer.panel.getByRole('button', { name: 'Copy', exact: true }).click();
      await expect(officer.told('Letter copied')).toBeVisible();
      await mailbox.reply();
      await mailbox.editor.press('Control+v');
      await expectOnce(mailbox);
      await expect(
        mailbox.editor.locator('h2, h3, b, strong').filter({ hasText: /^Your request$/ }),
      ).toHaveCount(1);
      await mailbox.page.getByRole('searchbox').press('Control+v');
      await expect(mailbox.page.getByRole('searchbox')).toHaveValue(new RegExp(LETTER));
    });
  });
}

/** The mail with one question, answered, in a browser whose officer has given the authority's details. */
async function readyToSend(desk: Desk, webmail: WebmailName): Promise<AtWork> {
  const atWork = await openRequest(desk, webmail, MAIL);
  await atWork.officer.introduce(AUTHORITY);
  await atWork.officer.status('1', 'Not held');
  await expect(atWork.officer.panel.getByText('1 of 1 answered')).toBeVisible();
  return atWork;
}

/** The letter can still be inserted once the webmail works again. */
async function insertAfter(sandbox: Sandbox, { mailbox, officer }: AtWork): Promise<void> {
  sandbox.setOptions({ reply: 'opens', editor: 'works', rename: [] });
  await mailbox.page.reload();
  await expect(mailbox.button).toBeVisible();
  await officer.insert();
  await expect(officer.told('Letter inserted')).toBeVisible();
  await expectOnce(mailbox);
}

async function expectOnce({ editor }: MailboxPage): Promise<void> {
  await expect.poll(async () => (await editor.innerText()).split(LETTER).length - 1).toBe(1);
}

/** The letter is in no editor of the page, hidden ones among them, and in no draft. */
async function expectNowhere(sandbox: Sandbox, { page, webmail }: MailboxPage): Promise<void> {
  // Who a reply goes to is typed in places of its own.
  const editors = page.locator('[contenteditable=true][aria-multiline=true], [g_editable=true]');
  // Gmail opens the reply that was asked for in the view that was left; Outlook has one pane only.
  await expect(editors).toHaveCount(webmail === 'gmail' ? 2 : 1);
  for (const words of await editors.allTextContents()) expect(words).not.toContain(LETTER);
  for (const { text } of sandbox.drafts(webmail)) expect(text).not.toContain(LETTER);
}
