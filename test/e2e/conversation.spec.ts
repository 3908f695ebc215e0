import type { Desk } from '../../sandbox/browser.ts';
import { AUTHORITY } from '../../sandbox/running-example.ts';
import { type AtWork, expect, openBeside, test, webmails } from './desk.ts';

/// Conversations of several messages, and mails that follow up a request, with the real side panel.

type WebmailName = (typeof webmails)[number];

/** The same, with the request below the chaser unfolded and answered: nothing is held. */
async function answerChased(desk: Desk, webmail: WebmailName): Promise<AtWork> {
  const work = await openBeside(desk, webmail, 'chaser');
  const { mailbox, officer } = work;
  await expect(officer.panel.getByRole('heading', { name: /Looks like a chaser/ })).toBeVisible();
  await mailbox.unfold();
  await expect(officer.card('3')).toBeVisible();
  for (const label of ['1', '2', '3']) await officer.status(label, 'Not held');
  await officer.introduce(AUTHORITY);
  return work;
}

for (const webmail of webmails) {
  test(`${webmail}: a collapsed request is asked for, and proposed once it is unfolded`, async ({ desk }) => {
    const { mailbox, officer } = await openBeside(desk, webmail, 'chaser');
    await officer.listMessages();
    await expect(officer.panel.getByText('collapsed: open it in the mail to read it')).toBeVisible();
    await officer.panel.keyboard.press('Escape');
    await mailbox.unfold();
    await expect(officer.card('3')).toContainText('taser training cost');
    await expect(officer.panel.getByText(/A later mail, of .*, looks like a chaser/)).toBeVisible();
    await expect(mailbox.button).toHaveCount(1);
    await officer.chooseMessage('looks like a chaser');
    await expect(officer.panel.getByRole('heading', { name: /Looks like a chaser/ })).toBeVisible();
    await officer.chooseMessage('request · 3 questions');
    await expect(officer.card('3')).toBeVisible();
  });

  test(`${webmail}: a chaser is shown with its case, and the letter answers the chaser`, async ({
    desk,
    sandbox,
  }) => {
    const { mailbox, officer } = await answerChased(desk, webmail);
    await officer.chooseMessage('looks like a chaser');
    await expect(
      officer.panel.getByText(/looks like a chaser for .*, received Mon 19 Oct, (was )?due/),
    ).toBeVisible();
    await expect(officer.panel.getByText('3 of 3 answered')).toBeVisible();
    await officer.insert();
    await expect(officer.told('Letter inserted')).toBeVisible();
    await mailbox.send();
    const received = await sandbox.nextSent(webmail);
    expect(received).toMatchObject({ conversation: 'chaser', message: 1 });
    expect(received?.text).toContain('How many officers were trained');
  });

  test(`${webmail}: a chaser finds its case again after a reload, with the request collapsed`, async ({
    desk,
  }) => {
    const { mailbox, officer } = await answerChased(desk, webmail);
    await mailbox.page.reload();
    await expect(officer.panel.getByText(/This mail looks like a chaser for/)).toBeVisible();
    await expect(officer.panel.getByText('3 of 3 answered')).toBeVisible();
    await officer.panel.getByRole('button', { name: 'Start a new case from this mail' }).click();
    await expect(officer.panel.getByText(/This conversation already has a case/)).toBeVisible();
    await officer.panel.getByRole('button', { name: 'Show that case' }).click();
    await expect(officer.panel.getByText('3 of 3 answered')).toBeVisible();
  });

  test(`${webmail}: a letter never comes into another conversation`, async ({ desk, sandbox }) => {
    const { mailbox, officer } = await answerChased(desk, webmail);
    await mailbox.goTo('one-question');
    await expect(officer.panel.getByText('0 of 1 answered')).toBeVisible();
    await officer.view('Cases');
    await officer.panel
      .getByRole('button', { name: /taser training/ })
      .first()
      .click();
    await expect(officer.panel.getByText('3 of 3 answered')).toBeVisible();
    await officer.insert();
    await expect(officer.told('The mail that this letter answers is not open')).toBeVisible();
    await expect(mailbox.editor).toHaveCount(0);
    expect(sandbox.drafts(webmail)).toEqual([]);
  });

  test(`${webmail}: a clarification offers the day from which the clock starts afresh`, async ({ desk }) => {
    const { mailbox, officer } = await openBeside(desk, webmail, 'clarification');
    await mailbox.unfold();
    await expect(officer.card('2')).toBeVisible();
    await officer.status('1', 'Not held');
    await officer.chooseMessage('looks like a clarification');
    await expect(officer.panel.getByText(/looks like a clarification of/)).toBeVisible();
    await officer.panel.getByRole('button', { name: 'Count from Mon 9 Nov' }).click();
    await expect(officer.panel.getByText(/^(Due|Was due) Tue 8 Dec$/)).toBeVisible();
    await officer.panel.getByRole('button', { name: 'Undo', exact: true }).click();
    await expect(officer.panel.getByText(/^(Due|Was due) Mon 23 Nov$/)).toBeVisible();
  });

  test(`${webmail}: questions in an attachment are named`, async ({ desk }) => {
    const { officer } = await openBeside(desk, webmail, 'questions-attached');
    await expect(
      officer.panel.getByText('The questions seem to be in “questions.docx”.', { exact: false }),
    ).toBeVisible();
  });
}

test('gmail: of a clipped mail the officer is told what to open', async ({ desk }) => {
  const { officer } = await openBeside(desk, 'gmail', 'clipped');
  await expect(officer.panel.getByText(/Open “View entire message” at its end/)).toBeVisible();
});

test('gmail: the folded middle of a long conversation is listed', async ({ desk }) => {
  const { officer } = await openBeside(desk, 'gmail', 'long-conversation');
  await officer.listMessages();
  await expect(officer.panel.getByText('folded: open them in the mail to read them')).toBeVisible();
});
