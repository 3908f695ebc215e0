import { Officer } from '../../sandbox/officer.ts';
import { expect, openMail, openRequest, subjectOf, test, webmails } from './desk.ts';

/// The panel follows the officer from mail to mail and from tab to tab, loses nothing on the way, and leads to what is
/// missing.

for (const webmail of webmails) {
  test.describe(webmail, () => {
    test('the panel follows from mail to mail, and keeps what was typed right before', async ({ desk }) => {
      const { mailbox, officer } = await openRequest(desk, webmail, 'one-question');
      await officer.answer('1', 'Fourteen');
      await officer.card('1').getByRole('textbox').filter({ hasText: 'Fourteen' }).waitFor();
      await mailbox.goTo('nine-questions');
      await expect(officer.card('9')).toBeVisible();
      await expect(officer.panel.getByText('0 of 9 answered')).toBeVisible();
      await mailbox.goTo('newsletter');
      await expect(officer.panel.getByText(subjectOf('newsletter'))).toBeVisible();
      await mailbox.goTo('one-question');
      await expect(officer.panel.getByText('1 of 1 answered')).toBeVisible();
      await officer.unfold('1');
      await expect(officer.card('1').getByRole('textbox', { name: 'Answer' })).toHaveText('Fourteen');
    });

    test('the panel follows from tab to tab', async ({ desk }) => {
      const { mailbox, officer } = await openRequest(desk, webmail, 'nine-questions');
      await officer.status('1', 'Not held');
      await openMail(desk, webmail, 'one-question');
      await expect(officer.panel.getByText('0 of 1 answered')).toBeVisible();
      await desk.openTour();
      await expect(officer.panel.getByText('No mailbox in this tab')).toBeVisible();
      await mailbox.page.bringToFront();
      await expect(officer.panel.getByText('1 of 9 answered')).toBeVisible();
      await mailbox.page.reload();
      await expect(officer.panel.getByText('1 of 9 answered')).toBeVisible();
      await expect(mailbox.button).toBeVisible();
    });

    test('a mail that is still on its way is not called unreadable', async ({ desk, sandbox }) => {
      const { officer } = await openRequest(desk, webmail, 'nine-questions');
      await officer.panel.evaluate(() => {
        const look = () => {
          if (document.body.innerText.includes('could not be read')) document.title = 'called unreadable';
        };
        new MutationObserver(look).observe(document.body, { childList: true, subtree: true });
      });
      sandbox.setOptions({ arrivalDelay: 1_000 });
      await openMail(desk, webmail, 'one-question');
      await expect(officer.panel.getByText('0 of 1 answered')).toBeVisible();
      await expect(officer.panel).not.toHaveTitle('called unreadable');
    });

    test('a reopened panel returns to its view', async ({ desk }) => {
      const { mailbox, officer } = await openRequest(desk, webmail, 'one-question');
      let { panel } = officer;
      for (const view of ['Letter', 'Cases'] as const) {
        await new Officer(panel).view(view);
        await panel.close();
        await mailbox.button.click();
        panel = await desk.panel();
        await expect(panel.locator('nav.tabs [aria-current=page]')).toHaveText(view);
      }
    });

    test('an unfilled placeholder stops the insertion and is led to', async ({ desk, sandbox }) => {
      const { mailbox, officer } = await openRequest(desk, webmail, 'one-question');
      await officer.withhold('1', ['24(1)'], 'The figures');
      await officer.giveReasons('s24(1)');
      await officer.view('Letter');
      await officer.insert();
      await expect(officer.told(/Not inserted yet\..*\{\{/)).toBeVisible();
      await expect(officer.panel.locator('nav.tabs [aria-current=page]')).toHaveText('Request');
      const selected = () => officer.panel.evaluate(() => String(getSelection()));
      await expect.poll(selected).toMatch(/^\{\{\w+\}\}$/);
      await expect(mailbox.editor).toHaveCount(0);
      expect(sandbox.drafts(webmail)).toEqual([]);
    });
  });
}
