import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { sampleMail } from '../../../test/panel/mails.ts';
import { card, type OpenPanel, openPanel, SPEND } from '../../../test/panel/open-panel.ts';

let panel: OpenPanel;

beforeEach(async () => {
  panel = await openPanel();
  panel.mailbox.show(sampleMail(9));
});
afterEach(() => panel.close());

const stored = async () => (await panel.stored())?.answers['q3/team-1'];

async function withhold(...provisions: readonly string[]) {
  const spend = card(SPEND);
  await spend.getByRole('button', { name: 'Withhold' }).click();
  for (const provision of provisions) {
    await spend.getByRole('button', { name: 'exemption' }).click();
    await userEvent.keyboard(`${provision}{Enter}`);
    await expect.element(spend.getByText(`s${provision}`, { exact: true })).toBeVisible();
  }
  return spend;
}

describe('what is withheld', () => {
  it('is said for each exemption', async () => {
    const spend = await withhold('43(2)', '41(1)');
    await spend.getByRole('textbox', { name: 'What is withheld under s43(2)' }).fill('The rates');
    await spend.getByRole('textbox', { name: 'What is withheld under s41(1)' }).fill('The advice');
    await expect
      .poll(async () => (await stored())?.exemptions.map(({ provision, what }) => [provision, what]))
      .toEqual([
        ['43(2)', 'The rates'],
        ['41(1)', 'The advice'],
      ]);
  });

  it('typed before an exemption was chosen goes to it, and stays when it is taken away', async () => {
    const spend = await withhold();
    await spend.getByRole('textbox', { name: 'What is withheld' }).fill('The rates');
    await spend.getByRole('button', { name: 'exemption' }).click();
    await userEvent.keyboard('43(2){Enter}');
    const field = spend.getByRole('textbox', { name: 'What is withheld' });
    await expect
      .poll(async () => (await stored())?.exemptions.map(({ what }) => what))
      .toEqual(['The rates']);
    await expect.element(field).toHaveValue('The rates');
    await spend.getByRole('button', { name: 'Remove s43(2)' }).click();
    await expect.poll(async () => (await stored())?.what).toBe('The rates');
    await expect.element(field).toHaveValue('The rates');
  });

  it('is scheduled line by line, or by a pasted table', async () => {
    const spend = await withhold('43(2)');
    await spend.getByText('Schedule of what is withheld').click();
    await spend.getByRole('button', { name: 'line', exact: true }).click();
    await spend.getByRole('textbox', { name: 'Line 1: document' }).fill('Contract');
    await spend.getByRole('textbox', { name: 'Line 1: page or part' }).fill('Page 12');
    const field = spend.getByRole('textbox', { name: 'Line 1: document' }).element();
    const data = new DataTransfer();
    data.setData('text/plain', 'Contract\tPage 15\ts43(2)\nMinutes\tItem 4\ts43(2)');
    field.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
    await expect
      .poll(async () => (await stored())?.schedule.map(({ id: _, ...line }) => line))
      .toEqual([
        { document: 'Contract', part: 'Page 12', provisions: ['43(2)'] },
        { document: 'Contract', part: 'Page 15', provisions: ['43(2)'] },
        { document: 'Minutes', part: 'Item 4', provisions: ['43(2)'] },
      ]);
    await spend.getByRole('button', { name: 'Remove line 2' }).click();
    await expect
      .poll(async () => (await stored())?.schedule.map(({ part }) => part))
      .toEqual(['Page 12', 'Item 4']);
  });
});

it('what is held is answered, and what is not held is said', async () => {
  const spend = card(SPEND);
  await spend.getByRole('button', { name: 'More choices' }).click();
  await page.getByRole('menuitemradio', { name: 'Part held' }).click();
  await spend.getByRole('textbox', { name: 'What is not held' }).fill('Figures for 2019');
  await expect.poll(stored).toMatchObject({ status: 'part-held', notHeld: 'Figures for 2019' });
});

it('reasons that would tell are left out, and given again', async () => {
  await withhold('24(1)');
  await page.getByRole('button', { name: 'Give none for s24(1): they would tell (s17(4))' }).click();
  await expect
    .element(page.getByText('No reasons for s24(1): they would tell what is exempt (s17(4)).'))
    .toBeVisible();
  await expect.poll(async () => (await stored())?.exemptions[0]?.untold).toBe(true);
  await page.getByRole('button', { name: 'Give reasons' }).click();
  await expect.poll(async () => (await stored())?.exemptions[0]?.untold).toBe(false);
});
