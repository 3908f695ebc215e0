import { expect, openRequest, test, webmails } from './desk.ts';

/// Requests that come in by another way than from the requester: a web form's notification, and a colleague's forward.

for (const webmail of webmails) {
  test.describe(webmail, () => {
    test('a web form is asked what stands in its field, by whom and when its other fields say', async ({
      desk,
    }) => {
      const { mailbox, officer } = await openRequest(desk, webmail, 'web-form');
      await expect(mailbox.button).toHaveCount(1);
      const { panel } = officer;
      await expect(panel.locator('article.question')).toHaveCount(2);
      await expect(panel.locator('article.question').first()).toContainText(
        'How many police dogs does the force have?',
      );
      await expect(panel.getByText('Ines Calloway').first()).toBeVisible();
      await expect(
        panel.getByText('Received Mon 16 Nov, as the web form says. This mail came on Tue 17 Nov.'),
      ).toBeVisible();
      await panel.getByText('Left out').click();
      await expect(panel.getByText('Web form, outside its field for the request').first()).toBeVisible();
      await expect(panel.getByText('Period asked about')).toBeVisible();
    });

    test('a forward is read below the colleague’s note, folded away or not', async ({ desk }) => {
      const { mailbox, officer } = await openRequest(desk, webmail, 'forwarded');
      await expect(mailbox.button).toHaveCount(1);
      await expect(officer.panel.getByText('Bethan Rhys-Cole').first()).toBeVisible();
      await expect(
        officer.panel.getByText(
          'Received Tue 17 Nov, as the forwarded mail says. It was passed on to you on Wed 18 Nov.',
        ),
      ).toBeVisible();
    });
  });
}
