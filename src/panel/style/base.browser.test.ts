import { afterEach, beforeEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { sampleMail } from '../../../test/panel/mails.ts';
import { type OpenPanel, openPanel } from '../../../test/panel/open-panel.ts';

let panel: OpenPanel;

beforeEach(async () => {
  panel = await openPanel();
  panel.mailbox.show(sampleMail(9));
});
afterEach(() => panel.close());

it('figures have one width wherever they stand, so that dates and counts stand under each other', async () => {
  await expect.element(page.getByText('0 of 9 answered')).toBeVisible();
  const count = page.getByText('0 of 9 answered').element();
  const field = page.getByLabelText('Reference', { exact: true }).element();
  for (const one of [count, field]) expect(getComputedStyle(one).fontVariantNumeric).toBe('tabular-nums');
});
