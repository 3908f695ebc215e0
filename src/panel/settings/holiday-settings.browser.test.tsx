import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { field, openSettings, storedIn } from '../../../test/panel/open-settings.tsx';
import type { OpenView } from '../../../test/panel/open-view.tsx';
import { sampleCase } from '../../domain/case/sample-case.ts';
import type { Settings, Store } from '../../storage/store.ts';

/// The bank holidays, and the days that Settings asks for.

let view: OpenView;

afterEach(() => view.close());

const stored = () => storedIn(view);

async function open(before?: (store: Store) => Promise<unknown>, today?: string) {
  view = await openSettings(before, today);
}

describe('bank holidays', () => {
  const day = page.getByLabelText('Day', { exact: true });
  const name = field('What it is');
  const add = page.getByRole('button', { name: 'Bank holiday', exact: true });

  it('say how far they are known, and when they were read', async () => {
    await open();
    await expect
      .element(
        page.getByText(/Known to 31 December 2028 for all of the UK, as GOV.UK had them on 21 August 2026/),
      )
      .toBeVisible();
    expect(page.getByText(/Update the extension/).elements()).toEqual([]);
  });

  it('can have one added for a nation, and removed with undo', async () => {
    await open();
    await day.fill('2027-05-10');
    await name.fill('A proclaimed day');
    await page.getByRole('checkbox', { name: 'Northern Ireland' }).click();
    await add.click();
    const added = {
      date: '2027-05-10',
      title: 'A proclaimed day',
      nations: ['england-and-wales', 'scotland'],
    };
    await expect.poll(async () => (await stored()).holidays).toEqual([added]);
    await expect.element(name).toHaveValue('');
    await page.getByRole('button', { name: 'Remove A proclaimed day, 10 May 2027' }).click();
    await expect.poll(async () => (await stored()).holidays).toEqual([]);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(async () => (await stored()).holidays).toEqual([added]);
  });

  it('take no day twice, and keep what was typed', async () => {
    await open();
    await day.fill('2026-12-25');
    await name.fill('Christmas');
    await add.click();
    await expect
      .element(page.getByText(/25 December 2026 is there already for England and Wales/))
      .toBeVisible();
    await expect.element(day).toHaveValue('25/12/2026');
    await expect.element(name).toHaveValue('Christmas');
    expect((await stored()).holidays).toEqual([]);
  });

  it('warn fourteen months before they end, and reach as far as the officer vouches for', async () => {
    await open(async () => {}, '2027-11-01');
    await expect.element(page.getByText(/Update the extension/)).toBeVisible();
    await page.getByLabelText('I have added every bank holiday up to').fill('2029-12-31');
    await expect.element(page.getByText(/Known to 31 December 2029/)).toBeVisible();
    expect(page.getByText(/Update the extension/).elements()).toEqual([]);
  });

  it('warn of a draft whose date they do not reach', async () => {
    const beyond = { ...sampleCase('1 How many?'), receivedOn: '2028-12-20' };
    await open((store) => store.cases.open(beyond));
    await expect
      .element(page.getByText(/One case is due later than that, and can’t be counted/))
      .toBeVisible();
  });
});

describe('a year that is typed digit by digit', () => {
  it.each([
    ['I have added every bank holiday up to', ({ holidaysTo }: Settings) => holidaysTo],
    ['From', ({ nextRegulator }: Settings) => nextRegulator.from],
  ])('is left alone until it is whole: %s', async (label, of) => {
    await open((store) => store.settings.update({ holidaysTo: '2029-12-31' }));
    for (const folded of document.querySelectorAll('details')) folded.open = true;
    const date = page.getByLabelText(label, { exact: true });
    await date.fill('2027-11-05');
    await expect.poll(async () => of(await stored())).toBe('2027-11-05');
    const input = date.element();
    if (!(input instanceof HTMLInputElement)) throw new Error('This is no field.');
    input.focus();
    // As the browser tells them while the year is typed over.
    for (const year of ['0002', '0020', '0202']) {
      input.value = `${year}-11-05`;
      input.dispatchEvent(new Event('input', { bubbles: true }));
      input.dispatchEvent(new Event('change', { bubbles: true }));
      await view.session.flush();
      await view.session.refresh('settings');
      await new Promise(requestAnimationFrame);
      expect([input.isConnected, input.value]).toEqual([true, `${year}-11-05`]);
      expect(of(await stored())).toBe('2027-11-05');
    }
    await date.fill('2026-11-05');
    await expect.poll(async () => of(await stored())).toBe('2026-11-05');
    expect(input.value).toBe('2026-11-05');
  });
});
