import { LetterView } from '../../sandbox/letter-view.ts';
import { QUESTIONS } from '../../sandbox/running-example.ts';
import { expect, openInOffice, sendLetter, test, webmails } from './desk.ts';

/// A supplier is asked before its interests are relied on: a message that does not say who asked, its answer noted, used in the
/// reasons without its name, and the letter sent.

const SUPPLIER = 'Acme Media Ltd';
const ANSWER = `${SUPPLIER} told us that its rate card is its main lead over competitors until March 2027.`;

for (const webmail of webmails)
  test(`${webmail}: a third party is asked by mail, its answer noted, and the letter sent`, async ({
    desk,
    sandbox,
  }) => {
    const work = await openInOffice(desk, webmail, 'nine-questions');
    const { officer, mailbox } = work;
    const { panel } = officer;
    const requester = (await panel.locator('.strip-who').innerText()).trim();
    await officer.withhold('3', ['43(2)'], 'The annual spend');
    await officer.giveReasons('s43(2)');
    await officer.fillInAll('the total is published each year');
    await officer.press(officer.card('3').getByRole('button', { name: 'ask a third party' }));
    const dialog = panel.getByRole('dialog', { name: 'Ask a third party' });
    await dialog.getByLabel('Who is asked').fill(SUPPLIER);
    await dialog.getByLabel('The information, in your words').fill('Your rate card of 2026');
    await officer.press(dialog.getByRole('button', { name: 'Open as a new message' }));
    await expect(officer.told('New message opened in your mailbox')).toBeVisible();
    await mailbox.recipients.click();
    await mailbox.page.keyboard.type('contracts@acme.example.com');
    await mailbox.page.getByRole('button', { name: 'Send' }).last().click();
    await expect.poll(() => sandbox.newSent(webmail).length).toBe(1);
    const [sent] = sandbox.newSent(webmail);
    expect(sent?.to).toBe('contracts@acme.example.com');
    expect(sent?.subject).toContain('A request for information that concerns you');
    expect(sent?.text).toContain('Your rate card of 2026');
    expect(sent?.text).toContain(QUESTIONS[2]);
    expect(sent?.text).not.toContain(QUESTIONS[0]);
    expect(sent?.text).toContain('Silence does not stop disclosure.');
    expect(requester).toMatch(/\p{L}{3}/u);
    for (const name of [requester, ...requester.split(/\s+/).filter((word) => word.length > 2)])
      expect(`${sent?.subject}\n${sent?.text}`).not.toContain(name);

    await mailbox.goTo('nine-questions');
    const third = panel.getByRole('article', { name: SUPPLIER });
    await expect(third.getByText('waiting')).toBeVisible();
    await third.getByText('Note the answer').click();
    await officer.press(third.getByRole('button', { name: 'some parts' }));
    await third.getByRole('textbox', { name: `What ${SUPPLIER} told you` }).click();
    await panel.keyboard.type(ANSWER);
    await officer.saved();
    await officer.press(third.getByRole('button', { name: 'Use in the reasons' }));
    await expect(officer.told('Added to the reasons.')).toBeVisible();

    await (await LetterView.open(officer)).decideAll('All not held');
    await officer.view('Request');
    await officer.unfold('3');
    await officer.status('3', 'Withhold');
    await officer.likelihood('3', 's43(2)', 'would be likely to');
    await officer.dismissAll();
    await officer.insert();
    await expect(officer.told('Letter inserted')).toBeVisible();
    const received = (await sendLetter(sandbox, work)).join('\n');
    expect(received).toContain(
      'We asked the third party concerned for its views, and it told us: the third party told us that its rate card',
    );
    expect(received).not.toContain('Acme');
  });
