import type { Desk } from '../../sandbox/browser.ts';
import { badgeOf, expect, openMail, openRequest, type Page, subjectOf, test, webmails } from './desk.ts';

/// A mail that is no new request: nothing in the page, nothing on the icon; the panel says what it looks like and why, and
/// the officer has the last word.

type Case = { readonly mail: string; readonly kind: string; readonly why: RegExp };

const MAILS: readonly Case[] = [
  { mail: 'newsletter', kind: 'a newsletter', why: /newsletter.*“you subscribed”/ },
  { mail: 'acknowledgement', kind: 'an acknowledgement', why: /acknowledges a request.*“We have logged it”/ },
  { mail: 'invoice', kind: 'an ordinary mail', why: /an invoice.*“our invoice”/ },
  {
    mail: 'internal-review',
    kind: 'a request for internal review',
    why: /internal review.*“internal review”/,
  },
];

for (const webmail of webmails) {
  test.describe(webmail, () => {
    test('a mail that is no request has no button and no count, and the panel says why', async ({ desk }) => {
      const { mailbox, officer } = await openRequest(desk, webmail, 'nine-questions');
      await expectBadge(desk, '9', 'FOI Drafter: 9 questions');
      for (const { mail, kind, why } of MAILS) {
        await mailbox.goTo(mail);
        await expect(officer.panel.getByText(subjectOf(mail))).toBeVisible();
        await expect(heading(officer.panel)).toHaveText(`Looks like ${kind}, not a new request`);
        await expect(officer.panel.getByRole('listitem').filter({ hasText: why }).first()).toBeVisible();
        await expect(officer.panel.getByRole('button', { name: 'Treat as a request' })).toBeVisible();
        await expect(officer.panel.getByRole('button', { name: /^Insert/ })).toHaveCount(0);
        await expect(mailbox.button).toHaveCount(0);
        await expectBadge(desk, '', 'FOI Drafter');
      }
      await mailbox.goTo('one-question');
      await expectBadge(desk, '1', 'FOI Drafter: 1 question');
    });

    test('the officer can treat a mail as a request all the same, and finds it so again', async ({
      desk,
    }) => {
      const mailbox = await openMail(desk, webmail, 'newsletter');
      await desk.openPanelByAction(mailbox.page);
      const panel = await desk.panel();
      await panel.getByRole('button', { name: 'Treat as a request' }).click();
      await expect(panel.locator('article.question')).not.toHaveCount(0);
      await panel.getByRole('button', { name: 'Not held', exact: true }).first().click();
      await expect(panel.getByText(/^1 of \d+ answered$/)).toBeVisible();
      await mailbox.goTo('invoice');
      await expect(heading(panel)).toContainText('Looks like');
      await mailbox.goTo('newsletter');
      await expect(panel.getByText(/^1 of \d+ answered$/)).toBeVisible();
    });
  });
}

test('a tab that is no mailbox has nothing to show, and says what to do', async ({ desk }) => {
  const tour = await desk.openTour();
  await desk.openPanelByAction(tour);
  const panel = await desk.panel();
  await expect(heading(panel)).toHaveText('No mailbox in this tab');
  await expect(panel.getByText(/Go to the tab with Gmail or Outlook/)).toBeVisible();
  await expect(panel.getByRole('button', { name: /^Insert/ })).toHaveCount(0);
});

test('a mailbox with no mail open asks for one', async ({ desk }) => {
  const page = await desk.openMailbox('gmail');
  await desk.openPanelByAction(page);
  await expect(heading(await desk.panel())).toHaveText('Open a request in your mailbox');
});

function heading(panel: Page) {
  return panel.getByRole('main').getByRole('heading', { level: 2 });
}

async function expectBadge(desk: Desk, text: string, title: string): Promise<void> {
  await expect.poll(() => badgeOf(desk)).toEqual({ text, title });
}
