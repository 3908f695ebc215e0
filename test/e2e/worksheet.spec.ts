import type { Officer } from '../../sandbox/officer.ts';
import { expect, openInOffice, sendLetter, test } from './desk.ts';

/// The worksheet of an exemption, from the open mail to the printed record: what is written on it goes out in the letter, who
/// decided and the notes stay here, and the record is printed from a tab of its own.

const HARM = 'Rivals would see the fee and bid just below it.';
const BALANCE = 'The contract is let again in March, which decides it.';

async function write({ panel }: Officer, question: string, words: string): Promise<void> {
  const sheet = panel.getByRole('dialog', { name: /^Worksheet for/ });
  await sheet.getByRole('textbox', { name: question }).click();
  await expect(sheet.locator('.ProseMirror-focused')).toBeVisible();
  await panel.keyboard.type(words);
}

test('a worksheet fills the letter that is sent, and prints as the record of reasons', async ({
  desk,
  sandbox,
}) => {
  const work = await openInOffice(desk, 'gmail', 'one-question');
  const { officer } = work;
  const { panel } = officer;
  await officer.withhold('1', ['43(2)'], 'The annual fee');
  await panel.getByRole('button', { name: 'Worksheet s43(2)' }).click();
  await write(officer, 'Who or what would be harmed, and how?', HARM);
  await write(officer, 'What speaks for disclosure?', 'It is public money.');
  await write(officer, 'What speaks for maintaining the exemption?', 'We want bids that compete.');
  await write(officer, 'Where does the balance lie, and why?', BALANCE);
  const sheet = panel.getByRole('dialog', { name: /^Worksheet for/ });
  await sheet.getByRole('combobox').selectOption('would be likely to');
  await sheet.getByLabel('Who decided: name or post').fill('Head of Procurement');
  await sheet.getByLabel('Decided on', { exact: true }).fill('26/11/2026');
  await sheet.getByLabel('Notes', { exact: true }).fill('The supplier objected.');
  await sheet.getByRole('button', { name: 'Done' }).click();
  await officer.saved();
  await officer.dismissAll();

  await officer.insert();
  await expect(officer.told('Letter inserted')).toBeVisible();
  const sent = (await sendLetter(sandbox, work)).join('\n');
  for (const words of [HARM, BALANCE, 'It is public money.']) expect(sent).toContain(words);
  expect(sent).not.toMatch(/Head of Procurement|supplier objected|26 November/);

  await panel.getByRole('button', { name: 'More about this case' }).click();
  await panel.getByRole('menuitem', { name: 'Record of reasons' }).click();
  const record = panel.getByRole('dialog', { name: /^Record of reasons/ });
  await expect(record.getByRole('row', { name: /^Response \d+ \w+ \d{4}$/ })).toBeVisible();
  // The browser's own window for printing can't be pressed here: what would be printed is looked at instead.
  await desk.context.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', 'yes');
  });
  const opened = desk.context.waitForEvent('page');
  await record.getByRole('button', { name: 'Print' }).click();
  const page = await opened;
  await expect(page.locator('html')).toHaveAttribute('data-printed', 'yes');
  await expect(page).toHaveTitle(/^Record of reasons/);
  await page.emulateMedia({ media: 'print' });
  const printed = await page.locator('body').innerText();
  for (const words of [HARM, BALANCE, 'Head of Procurement, 26 November 2026.', 'The supplier objected.'])
    expect(printed).toContain(words);
  expect(printed).toContain('It is no part of the letter to the requester.');
  expect(await page.locator('h1').evaluate((title) => getComputedStyle(title).fontFamily)).toContain(
    'system-ui',
  );
  expect(await page.locator('main').evaluate((main) => getComputedStyle(main).maxWidth)).toBe('none');
});
