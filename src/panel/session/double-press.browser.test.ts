import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Locator, page } from 'vitest/browser';
import { sampleMail } from '../../../test/panel/mails.ts';
import { button, card, FIRST, type OpenPanel, openPanel } from '../../../test/panel/open-panel.ts';

/// A form that is submitted twice, before what the first press began is done, makes one of what it makes.

let panel: OpenPanel;

beforeEach(async () => {
  panel = await openPanel();
  panel.mailbox.show(sampleMail(2));
  await expect.element(card(FIRST)).toBeVisible();
});
afterEach(() => panel.close());

async function pressTwice(one: Locator): Promise<void> {
  await expect.element(one).toBeEnabled();
  const pressed = one.element();
  if (!(pressed instanceof HTMLElement)) throw new Error('There is nothing to press.');
  pressed.click();
  pressed.click();
}

it('starts one case of a pasted request', async () => {
  panel.mailbox.show({ state: 'no-mail' });
  await button(/Paste a request/).click();
  const words = 'Under the Freedom of Information Act 2000 please answer:\n\n1. How many vans do you own?';
  await page.getByRole('textbox', { name: 'The request' }).fill(words);
  await pressTwice(button('Start the case'));
  await expect.element(page.getByText('0 of 1 answered')).toBeVisible();
  await panel.session.flush();
  expect(await panel.store.cases.all()).toHaveLength(1);
});

it('adds one team', async () => {
  await button('More about this case').click();
  await page.getByRole('menuitem', { name: 'Add a team' }).click();
  await page.getByLabelText('The team that answers now', { exact: true }).fill('Press office');
  await page.getByLabelText('The team to add', { exact: true }).fill('Fleet');
  await pressTwice(page.getByRole('button', { name: 'Add', exact: true }));
  await expect.element(page.getByText('Fleet added.')).toBeVisible();
  await panel.session.flush();
  expect((await panel.stored())?.teams.map(({ name }) => name)).toEqual(['Press office', 'Fleet']);
});

it('adds one bank holiday', async () => {
  panel.session.go('settings');
  const form = page.getByRole('form', { name: 'Add a bank holiday' });
  await form.getByLabelText('Day').fill('2027-05-10');
  await form.getByLabelText('What it is').fill('A proclaimed day');
  await pressTwice(form.getByRole('button', { name: 'Bank holiday' }));
  await expect.element(form.getByLabelText('What it is')).toHaveValue('');
  await panel.session.flush();
  expect((await panel.store.settings.get()).holidays).toHaveLength(1);
});
