import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { field, openSettings, storedIn } from '../../../test/panel/open-settings.tsx';
import type { OpenView } from '../../../test/panel/open-view.tsx';
import type { Store } from '../../storage/store.ts';

/// How a new case starts.

let view: OpenView;

afterEach(() => view.close());

const stored = () => storedIn(view);

async function open(before?: (store: Store) => Promise<unknown>, today?: string) {
  view = await openSettings(before, today);
}

describe('new cases', () => {
  it('show what the next reference will be while the pattern is typed', async () => {
    await open((store) => store.settings.update({ nextNumber: 41 }));
    await field('Reference, where the mail has none').fill('{yy}-FOI-{nnnn}');
    await expect.element(page.getByText('26-FOI-0041')).toBeVisible();
    await field('Next number').fill('7');
    await expect.element(page.getByText('26-FOI-0007')).toBeVisible();
    await expect.poll(stored).toMatchObject({ referencePattern: '{yy}-FOI-{nnnn}', nextNumber: 7 });
  });

  it('take no next number that is none', async () => {
    await open();
    await field('Next number').fill('seven');
    await field('Reference, where the mail has none').fill('R{n}');
    await expect.poll(stored).toMatchObject({ referencePattern: 'R{n}', nextNumber: 1 });
  });

  it('start with the chosen layout and cost limit', async () => {
    await open();
    await page
      .getByLabelText('Layout of a new letter')
      .selectOptions('Question by question, with every team’s answer');
    await page.getByRole('button', { name: '£600' }).click();
    await expect.element(page.getByText(/^24 hours: government departments/)).toBeVisible();
    await expect.poll(stored).toMatchObject({ layout: 'per-question', costLimit: 600 });
  });

  it('start with the chosen law and teams', async () => {
    await open();
    await page.getByRole('button', { name: 'EIR' }).click();
    await page.getByRole('button', { name: 'Team', exact: true }).click();
    await expect.element(field('Team 1')).toHaveFocus();
    await userEvent.keyboard('Communications');
    await expect.poll(stored).toMatchObject({ defaultRegime: 'EIR', teams: ['Communications'] });
    await page.getByRole('button', { name: 'Remove Communications' }).click();
    await expect.poll(async () => (await stored()).teams).toEqual([]);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(async () => (await stored()).teams).toEqual(['Communications']);
  });

  it('start with both of two teams that were typed one right after the other', async () => {
    await open();
    for (const place of [1, 2]) {
      await page.getByRole('button', { name: 'Team', exact: true }).click();
      await expect.element(field(`Team ${place}`)).toHaveFocus();
    }
    await field('Team 1').fill('Communications');
    await field('Team 2').fill('Fleet');
    await expect.poll(async () => (await stored()).teams).toEqual(['Communications', 'Fleet']);
  });

  it('keep the name of a team that is typed while another window takes away the one before it', async () => {
    await open((store) => store.settings.update({ teams: ['Press', 'Fleet'] }));
    const input = field('Team 2').element();
    await field('Team 2').fill('Fleet and');
    // Before it is stored, and before this window has heard of it.
    await view.other.settings.update({ teams: ['Fleet', 'Legal'] });
    await expect.poll(async () => (await stored()).teams).toEqual(['Fleet and', 'Legal']);
    await expect.element(field('Team 1')).toHaveValue('Fleet and');
    // The field went with its team, and the cursor stayed in it.
    expect([field('Team 1').element(), document.activeElement]).toEqual([input, input]);
    await field('Team 1').fill('Fleet and parking');
    await expect.poll(async () => (await stored()).teams).toEqual(['Fleet and parking', 'Legal']);
    await view.other.settings.update({ teams: ['Legal'] });
    await expect.element(field('Team 1')).toHaveValue('Legal');
    await page.getByRole('button', { name: 'Remove Legal' }).click();
    await expect.poll(async () => (await stored()).teams).toEqual([]);
  });
});
