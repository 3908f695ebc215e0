import type { Desk } from '../../sandbox/browser.ts';
import type { WebmailName } from '../../sandbox/mails/mail.ts';
import type { MailboxPage, Officer } from '../../sandbox/officer.ts';
import { QUESTIONS } from '../../sandbox/running-example.ts';
import type { Sandbox } from '../../sandbox/serve.ts';
import { type AtWork, expect, openRequest, test, webmails } from './desk.ts';

/// Asking a team by a new message in the mailbox beside the panel: opened once, never into anything that is there, and said
/// with what to do when it can't be.

const MAIL = 'nine-questions';
const TEAM = 'Communications';
const OPENED = 'New message opened in your mailbox. Add who it is to, then send it.';

/** What each webmail spells otherwise overnight, so that its button is not found. */
const BUTTON = { gmail: ['gh', 'T-I-KE'], outlook: ['ComposeRegular', 'New mail'] } as const;

/** The nine questions with two teams, and the dialog that asks the first. */
async function asking(desk: Desk, webmail: WebmailName): Promise<AtWork> {
  const atWork = await withTeams(desk, webmail);
  await openDialog(atWork.officer);
  return atWork;
}

async function withTeams(desk: Desk, webmail: WebmailName): Promise<AtWork> {
  const atWork = await openRequest(desk, webmail, MAIL);
  await atWork.officer.nameTeams(TEAM, 'Corporate Development');
  await atWork.officer.chooseTeam(TEAM);
  return atWork;
}

async function openDialog({ panel }: Officer): Promise<void> {
  await panel.getByRole('button', { name: 'Teams', exact: true }).click();
  await panel.getByRole('menuitem', { name: 'Ask this team' }).click();
  await expect(dialogOf(panel).getByText(QUESTIONS[8] ?? '')).toBeVisible();
}

const dialogOf = (panel: Officer['panel']) => panel.getByRole('dialog', { name: 'Ask a team' });

const send = ({ panel }: Officer) =>
  dialogOf(panel).getByRole('button', { name: 'Open as a new message' }).click();

/** How often the last question stands in the editors of the page. */
async function timesAsked({ page }: MailboxPage): Promise<number> {
  const editors = await page.locator('[contenteditable=true][aria-multiline=true]').allInnerTexts();
  return editors.join('\n').split(QUESTIONS[8] ?? '').length - 1;
}

/** Says who it goes to, sends it, and gives what arrived. */
async function sendOff(sandbox: Sandbox, { page, webmail, recipients }: MailboxPage) {
  await recipients.click();
  await page.keyboard.type('communications@example.org');
  await page.getByRole('button', { name: 'Send' }).last().click();
  await expect.poll(() => sandbox.newSent(webmail).length).toBe(1);
  return sandbox.newSent(webmail)[0];
}

for (const webmail of webmails) {
  test.describe(webmail, () => {
    test('a team is asked by a new message, and the case stays in hand', async ({ desk, sandbox }) => {
      const { mailbox, officer } = await asking(desk, webmail);
      await send(officer);
      await expect(officer.told(OPENED)).toBeVisible();
      await expect(mailbox.subjects).toHaveValue(/\S/);
      await expect(mailbox.recipients).toBeFocused();
      await expect(officer.card('9')).toBeVisible();
      const sent = await sendOff(sandbox, mailbox);
      expect(sent).toMatchObject({ to: 'communications@example.org', attachments: [] });
      expect(sent?.subject).toContain(`questions for ${TEAM}`);
      for (const question of QUESTIONS) expect(sent?.text).toContain(question.slice(0, 30));
      const signature = sent?.text.lastIndexOf('Northmere Metropolitan Police') ?? -1;
      expect(signature).toBeGreaterThan(sent?.text.indexOf(QUESTIONS[8] ?? '') ?? 0);
      expect(sandbox.drafts(webmail)).toEqual([]);
    });

    test('a second press shows the message that is open, and opens no other', async ({ desk, sandbox }) => {
      const { mailbox, officer } = await asking(desk, webmail);
      await send(officer);
      await expect(officer.told(OPENED)).toBeVisible();
      await openDialog(officer);
      await send(officer);
      await expect(officer.told('The new message is open already in your mailbox')).toBeVisible();
      expect(await timesAsked(mailbox)).toBe(1);
      await expect.poll(() => sandbox.newDrafts(webmail).length).toBe(1);
    });

    test('a draft that is open is left alone', async ({ desk, sandbox }) => {
      const { mailbox, officer } = await withTeams(desk, webmail);
      await mailbox.compose();
      await mailbox.editor.last().click();
      await mailbox.page.keyboard.type('Shall we have lunch?');
      await expect.poll(() => sandbox.newDrafts(webmail).length).toBe(1);
      await mailbox.goTo(MAIL);
      await openDialog(officer);
      await send(officer);
      await expect(officer.told(OPENED)).toBeVisible();
      expect(await timesAsked(mailbox)).toBe(1);
      const sent = await sendOff(sandbox, mailbox);
      expect(sent?.text).not.toContain('lunch');
      expect(sandbox.newDrafts(webmail).map(({ text }) => text.includes(QUESTIONS[8] ?? ''))).toEqual([
        false,
      ]);
    });

    test('a window that opens late is waited for', async ({ desk, sandbox }) => {
      sandbox.setOptions({ composeDelay: 2_500 });
      const { mailbox, officer } = await asking(desk, webmail);
      await send(officer);
      await expect(officer.told(OPENED)).toBeVisible();
      expect(await timesAsked(mailbox)).toBe(1);
    });

    test('a window that never opens is said, and the text can be copied', async ({ desk, sandbox }) => {
      sandbox.setOptions({ compose: 'never' });
      const { mailbox, officer } = await asking(desk, webmail);
      await send(officer);
      const dialog = dialogOf(officer.panel);
      await expect(dialog.getByText(/did not open.*Copy it instead: it is safe in the panel\./)).toBeVisible({
        timeout: 18_000,
      });
      expect(await timesAsked(mailbox)).toBe(0);
      await dialog.getByRole('button', { name: 'Copy' }).click();
      await expect(dialog.getByText('Copied. Paste it into a message to the team.')).toBeVisible();
    });

    test('a button that is not found is named; the officer opens the message, and it is filled', async ({
      desk,
      sandbox,
    }) => {
      sandbox.setOptions({ rename: BUTTON[webmail] });
      const { mailbox, officer } = await asking(desk, webmail);
      await send(officer);
      await expect(dialogOf(officer.panel).getByText(`(${webmail} new message)`)).toBeVisible();
      await mailbox.compose();
      await send(officer);
      await expect(officer.told(OPENED)).toBeVisible();
      expect(await timesAsked(mailbox)).toBe(1);
      await expect(mailbox.subjects).toHaveCount(1);
    });

    test('a message that refuses the text is said', async ({ desk, sandbox }) => {
      sandbox.setOptions({ editor: 'refuses' });
      const { mailbox, officer } = await asking(desk, webmail);
      await send(officer);
      await expect(dialogOf(officer.panel).getByText(/does not show it yet/)).toBeVisible();
      expect(await timesAsked(mailbox)).toBe(0);
    });
  });
}
