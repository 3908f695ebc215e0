import { afterEach, beforeEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { sampleMail } from '../../../test/panel/mails.ts';
import { card, type OpenPanel, openPanel, SPEND } from '../../../test/panel/open-panel.ts';

let panel: OpenPanel;

beforeEach(async () => {
  panel = await openPanel();
  panel.mailbox.show(sampleMail(9));
});
afterEach(() => panel.close());

it('a question goes under the other law of the land, offers its exceptions, and comes back', async () => {
  const spend = card(SPEND);
  const choose = async (name: string) => {
    await spend.getByRole('button', { name: /: more$/ }).click();
    await page.getByRole('menuitem', { name }).click();
  };
  await choose('Answer under EIR 2004');
  await expect.element(spend.getByText('EIR', { exact: true })).toBeVisible();
  await spend.getByRole('button', { name: 'Withhold' }).click();
  await spend.getByRole('button', { name: 'exception' }).click();
  await userEvent.keyboard('12(5)(e){Enter}');
  await expect.element(spend.getByText('EIR reg 12(5)(e)', { exact: true })).toBeVisible();
  await expect
    .poll(async () => (await panel.stored())?.answers['q3/team-1']?.exemptions[0]?.provision)
    .toBe('EIR 12(5)(e)');
  await choose('Answer under FOIA 2000');
  await expect.poll(async () => (await panel.stored())?.laws).toEqual({});
  await expect
    .element(spend.getByText(/Regulation 12\(5\)\(e\) of EIR is not an exemption of this law/))
    .toBeVisible();
});
