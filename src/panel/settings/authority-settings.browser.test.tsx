import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { field, openSettings, storedIn } from '../../../test/panel/open-settings.tsx';
import type { OpenView } from '../../../test/panel/open-view.tsx';
import { sampleCase } from '../../domain/case/sample-case.ts';
import type { Store } from '../../storage/store.ts';

/// The authority’s own details and its regulator.

let view: OpenView;

afterEach(() => view.close());

const stored = () => storedIn(view);

async function open(before?: (store: Store) => Promise<unknown>, today?: string) {
  view = await openSettings(before, today);
}

describe('the licence', () => {
  it('is said by nobody until it is chosen, and another has a name', async () => {
    await open();
    const choice = (name: string) => page.getByRole('button', { name, exact: true });
    await expect.element(choice('Not said')).toHaveAttribute('aria-pressed', 'true');
    await choice('Open Government Licence v3.0').click();
    await expect.poll(stored).toMatchObject({ authority: { licence: { under: 'open-government' } } });
    await choice('Another').click();
    await field('Name of the licence').fill('our licence for re-use');
    await expect
      .poll(stored)
      .toMatchObject({ authority: { licence: { under: 'other', name: 'our licence for re-use' } } });
    await choice('Not said').click();
    await expect.poll(stored).toMatchObject({ authority: { licence: { under: 'none' } } });
  });
});

describe('the authority', () => {
  it('is stored by itself, field by field', async () => {
    await open();
    await field('Name').fill('Exampleshire County Council');
    await field('Officer who signs').fill('Pat Officer');
    await field('Contact').fill('1 High Street\nfoi@example.org');
    await field('Regulator’s name').fill('Information Commission');
    await expect.poll(stored).toMatchObject({
      authority: {
        name: 'Exampleshire County Council',
        officer: 'Pat Officer',
        contact: '1 High Street\nfoi@example.org',
        regulator: { name: 'Information Commission', phone: '0303 123 1113' },
      },
      scottishRegulator: { name: 'Scottish Information Commissioner' },
    });
    await field('Scottish regulator’s telephone').fill('01334 000000');
    await expect.poll(stored).toMatchObject({
      authority: { regulator: { phone: '0303 123 1113' } },
      scottishRegulator: { phone: '01334 000000' },
    });
  });

  it('keeps what another window writes at the same time in other fields', async () => {
    await open();
    await field('Name').fill('Ours');
    const { authority } = await stored();
    await view.other.settings.update({ authority: { ...authority, officer: 'Theirs' } });
    await expect.poll(stored).toMatchObject({ authority: { name: 'Ours', officer: 'Theirs' } });
    await expect.element(field('Officer who signs')).toHaveValue('Theirs');
    await expect.element(field('Name')).toHaveValue('Ours');
  });

  it('keeps every field when they are filled faster than one write takes', async () => {
    await open();
    const fields = ['Name', 'Officer who signs', 'Contact', 'Contact for internal reviews'];
    const inputs = fields.map((name) => field(name).element());
    for (const [n, input] of inputs.entries()) {
      if (!(input instanceof HTMLInputElement || input instanceof HTMLTextAreaElement)) continue;
      input.focus();
      input.value = `typed ${n}`;
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      input.blur();
    }
    await expect.poll(stored).toMatchObject({
      authority: { name: 'typed 0', officer: 'typed 1', contact: 'typed 2', reviewContact: 'typed 3' },
    });
  });

  it('is stored when the view is left at once', async () => {
    await open();
    await field('Name').fill('Last words');
    view.leave();
    await expect.poll(stored).toMatchObject({ authority: { name: 'Last words' } });
  });
});

describe('the regulator', () => {
  it('has its postal address in letters only when the officer says so', async () => {
    await open();
    const box = page.getByLabelText('Regulator’s address in letters', { exact: true });
    await expect.element(box).not.toBeChecked();
    await box.click();
    await expect.poll(stored).toMatchObject({ authority: { regulator: { addressInLetters: true } } });
  });

  it('is to be looked up from time to time, and the day of that is kept', async () => {
    await open(undefined, '2026-12-03');
    await expect.element(page.getByText('Not checked yet.')).toBeVisible();
    await page.getByRole('button', { name: 'I have checked it today' }).click();
    await expect.element(page.getByText('Checked on 3 December 2026.')).toBeVisible();
    await expect.poll(stored).toMatchObject({ regulatorCheckedOn: '2026-12-03' });
  });

  it('is given a new name and the day of it', async () => {
    await open();
    await page.getByText('Its name is to change').click();
    await expect.element(field('New name')).toHaveValue('Information Commission');
    await page.getByLabelText('From', { exact: true }).fill('2027-01-04');
    await field('New telephone').fill('0303 000 0000');
    await expect.element(page.getByText('Information Commission from 4 January 2027')).toBeVisible();
    await expect.poll(stored).toMatchObject({
      nextRegulator: { from: '2027-01-04', name: 'Information Commission', phone: '0303 000 0000' },
      authority: { regulator: { name: 'Information Commissioner' } },
    });
  });

  it('is unfolded where its day is half typed, and stays so while that is emptied', async () => {
    await open((store) =>
      store.drafts.put({ owner: '', form: 'next regulator from', typed: { day: '4/1' } }, undefined),
    );
    await expect.element(field('From')).toBeVisible();
    await expect.element(field('From')).toHaveValue('4/1');
    await field('From').fill('');
    await expect.poll(() => view.other.drafts.all()).toEqual([]);
    await expect.element(field('From')).toBeVisible();
  });

  it.each([
    ['2027-01-03', 'Information Commissioner'],
    ['2027-01-04', 'Information Commission'],
  ])('is named in the letters of %s as the %s', async (today, name) => {
    const draft = sampleCase('1 How many?');
    const before = async (store: Store) => {
      const { nextRegulator } = await store.settings.get();
      await store.settings.update({ nextRegulator: { ...nextRegulator, from: '2027-01-04' } });
      await store.cases.open(draft);
    };
    await open(before, today);
    await view.session.showCase(draft.id);
    await expect.poll(() => view.session.authority.value?.regulator.name).toBe(name);
  });

  it('has a mark on what was not checked, until it is written anew', async () => {
    await open();
    await expect.poll(() => page.getByText(/^not verified/).elements().length).toBe(5);
    await field('Scottish regulator’s telephone').fill('01334 000000');
    await expect.poll(() => page.getByText(/^not verified/).elements().length).toBe(4);
  });
});
