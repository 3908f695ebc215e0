import type { Locator } from '@playwright/test';
import { LetterView } from '../../sandbox/letter-view.ts';
import type { Officer } from '../../sandbox/officer.ts';
import { type AtWork, expect, openInOffice, openPanel, sendLetter, test, webmails } from './desk.ts';

/// What is wrong with a letter holds it, leads to its place, and is passed with a reason or not at all.

const MAIL = 'one-question';
const REACH = 'Ring 020 7946 0018, or write to desk@northmere-kennels.example.com.';
const REASON = 'Both are printed on the leaflet.';

const held = ({ panel }: Officer) => panel.getByRole('dialog', { name: 'Warnings before the letter goes' });
const list = ({ panel }: Officer) => panel.getByRole('dialog', { name: 'What is still to do' });

async function expectNothingInserted({ mailbox }: AtWork): Promise<void> {
  await expect(mailbox.editor).toHaveCount(0);
}

/** The line of a finding, as a button that leads to its place. */
function lineOf(findings: Locator, words: RegExp): Locator {
  return findings.getByRole('button', { name: words });
}

async function openList({ panel }: Officer): Promise<void> {
  await panel
    .getByRole('contentinfo')
    .getByRole('button', { name: /check|Ready/ })
    .click();
}

for (const webmail of webmails) {
  test.describe(webmail, () => {
    test('personal data in an answer holds the letter until a reason is given, which is kept', async ({
      desk,
      sandbox,
    }) => {
      const work = await openInOffice(desk, webmail, MAIL);
      const { officer, mailbox } = work;
      await officer.answer('1', REACH);
      await officer.view('Letter');
      await officer.insert();
      await expect(lineOf(held(officer), /^Warning.*seems to hold a telephone number/)).toBeVisible();
      await expect(lineOf(held(officer), /^Warning.*seems to hold an e-mail address/)).toBeVisible();
      await expectNothingInserted(work);

      await lineOf(held(officer), /^Warning.*seems to hold a telephone number/).click();
      await expect(officer.panel.locator('article.question:focus-within')).toContainText(REACH);
      await officer.insert();
      await held(officer)
        .getByLabel(/why the letter goes/)
        .fill(REASON);
      await held(officer).getByRole('button', { name: 'Insert anyway' }).click();
      await expect(officer.told('Letter inserted')).toBeVisible();
      await officer.panel.close();
      await mailbox.page.reload();
      const again = await openPanel(desk, mailbox);
      await openList(again);
      await list(again).getByText('2 overridden').click();
      await expect(list(again).getByText(REASON)).toHaveCount(2);
      expect((await sendLetter(sandbox, { mailbox, officer: again })).join('\n')).toContain(REACH);
    });

    test('a letter without the right to complain stops, and no reason lets it go', async ({ desk }) => {
      const work = await openInOffice(desk, webmail, MAIL);
      const { officer } = work;
      const letter = await LetterView.open(officer);
      await letter.decideAll('Vexatious');
      await letter.use('Complaint', 'Leave out');
      await officer.dismissAll();
      await officer.insert();
      await expect(officer.told(/Not inserted yet\./)).toBeVisible();
      await expectNothingInserted(work);
      await openList(officer);
      await expect(list(officer).getByText('Stops')).toBeVisible();
      await expect(list(officer).getByRole('button', { name: /anyway/ })).toHaveCount(0);

      await lineOf(list(officer), /^Stops/).click();
      const putBack = officer.panel.locator(':focus');
      await expect(putBack).toHaveText('Put back Complaint');
      await putBack.click();
      await officer.dismissAll();
      await officer.insert();
      await expect(officer.told('Letter inserted')).toBeVisible();
      await expect(work.mailbox.editor).toContainText('Information Commissioner');
    });

    test('a spreadsheet that hangs on the open reply is asked about', async ({ desk, sandbox }) => {
      const work = await openInOffice(desk, webmail, MAIL);
      const { officer, mailbox } = work;
      await officer.status('1', 'Not held');
      await mailbox.reply();
      await mailbox.attach('dog-theft.xlsx');
      await officer.insert();
      await expect(held(officer)).toContainText('A spreadsheet is attached to the reply');
      await expect(mailbox.editor).not.toContainText('internal review');
      await held(officer)
        .getByLabel(/why the letter goes/)
        .fill('It has one sheet and no hidden rows.');
      await officer.key('Enter');
      await expect(officer.told('Letter inserted')).toBeVisible();
      await mailbox.send();
      expect(await sandbox.nextSent(webmail)).toMatchObject({ attachments: ['dog-theft.xlsx'] });
    });
  });
}
