import { LetterView } from '../../sandbox/letter-view.ts';
import { expect, openInOffice, openRequest, sendLetter, test, webmails } from './desk.ts';

/// Requests that come in by another way than written by hand in a mail of the requester's: a web form's notification, a
/// colleague's forward, what a chat assistant wrote.

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

    test('what an assistant wrote is read without its signs, and nothing of it is lost in silence', async ({
      desk,
      sandbox,
    }) => {
      const work = await openInOffice(desk, webmail, 'chat-written');
      const { officer } = work;
      const { panel } = officer;
      await expect(panel.locator('article.question .question-text')).toHaveText([
        'The number of body-worn cameras in use on 31 March.',
        'The total cost of storing their recordings.',
        'A copy of the current policy on body-worn cameras.',
        'The name of the supplier of the cameras.',
      ]);
      const odd = panel.locator('details').filter({ hasText: 'Odd in the mail, but no reason to refuse it' });
      for (const words of [
        'section 4(2)',
        'Freedom of Information Act 2005',
        '10 working days',
        '[insert address]',
      ])
        await expect(odd).toContainText(words);
      const applies = panel.getByRole('region', { name: 'For 2 questions from here' });
      await expect(applies.first()).toContainText(
        'For each of the financial years 2023/24, 2024/25 and 2025/26:',
      );

      const unread = panel.getByRole('region', { name: /Not read as a question/ });
      const pilots = 'I should be glad of a list of the pilot schemes that were tried before.';
      await expect(unread.locator('.passage-text').first()).toHaveText(pilots);
      const letter = await LetterView.open(officer);
      await letter.decideAll('All not held');
      await officer.insert();
      const held = panel.getByRole('dialog', { name: 'Warnings before the letter goes' });
      await expect(held).toContainText('1 passage sounds like a question and was not read as one');
      await held.getByRole('button', { name: /^Warning Of the mail/ }).click();

      await expect(unread.getByRole('button', { name: /^Question: I should be glad/ })).toBeFocused();
      await officer.key('Enter');
      await expect(panel.locator('article.question')).toHaveCount(5);
      await officer.press(unread.getByRole('button', { name: /^No: I am a resident/ }));
      await officer.dismissAll();
      await LetterView.open(officer);
      await letter.decideAll('All not held');
      await officer.dismissAll();
      await officer.insert();
      await expect(officer.told('Letter inserted')).toBeVisible();
      const received = await sendLetter(sandbox, work);
      const years = received.indexOf('For each of the financial years 2023/24, 2024/25 and 2025/26:');
      expect(received[years - 1]).toBe('Body-worn cameras');
      expect(received[years + 1]).toContain('The number of body-worn cameras');
      expect(received.filter((line) => line.includes(pilots))).toHaveLength(1);
      expect(received.join('\n')).not.toMatch(/\*\*|###/);
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
