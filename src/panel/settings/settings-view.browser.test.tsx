import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { type OpenView, openView } from '../../../test/panel/open-view.tsx';
import { sampleCase } from '../../domain/case/sample-case.ts';
import { readBackup, writeBackup } from '../../storage/backup-file.ts';
import type { Settings, Store } from '../../storage/store.ts';
import { SettingsView } from './settings-view.tsx';

let view: OpenView;

afterEach(() => {
  vi.restoreAllMocks();
  view.close();
});

async function open(before: (store: Store) => Promise<unknown> = async () => {}) {
  view = await openView(SettingsView, before);
  await expect.element(page.getByRole('heading', { name: 'Your authority' })).toBeVisible();
}

const field = (name: string) => page.getByRole('textbox', { name, exact: true });
const stored = (): Promise<Settings> => view.other.settings.get();

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
    view = await openView(SettingsView, before, { today });
    await view.session.showCase(draft.id);
    await expect.poll(() => view.session.authority.value?.regulator.name).toBe(name);
  });

  it('has a mark on what was not checked, until it is written anew', async () => {
    await open();
    await expect.poll(() => page.getByText(/^not verified/).elements().length).toBe(3);
    await field('Scottish regulator’s telephone').fill('01334 000000');
    await expect.poll(() => page.getByText(/^not verified/).elements().length).toBe(2);
  });
});

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
    await expect.element(day).toHaveValue('2026-12-25');
    await expect.element(name).toHaveValue('Christmas');
    expect((await stored()).holidays).toEqual([]);
  });

  it('warn fourteen months before they end, and reach as far as the officer vouches for', async () => {
    view = await openView(SettingsView, async () => {}, { today: '2027-11-01' });
    await expect.element(page.getByText(/Update the extension/)).toBeVisible();
    await page.getByLabelText('I have added every bank holiday up to').fill('2029-12-31');
    await expect.element(page.getByText(/Known to 31 December 2029/)).toBeVisible();
    expect(page.getByText(/Update the extension/).elements()).toEqual([]);
  });

  it('warn of a draft whose date they do not reach', async () => {
    const beyond = { ...sampleCase('1 How many?'), receivedOn: '2028-12-20' };
    await open((store) => store.cases.open(beyond));
    await expect
      .element(page.getByText(/One draft is due later than that, and can’t be counted/))
      .toBeVisible();
  });
});

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
});

describe('data', () => {
  const draft = sampleCase('1 How many?');
  const withDraft = (store: Store) => store.cases.open(draft);
  const file = (text: string) => new File([text], 'backup.json', { type: 'application/json' });
  const importFile = (text: string) =>
    userEvent.upload(
      document.querySelector<HTMLInputElement>('input[type=file]') ?? document.body,
      file(text),
    );

  it('says how much is stored', async () => {
    await open(withDraft);
    await expect.element(page.getByText(/^1 draft, 0 clauses of your own/)).toBeVisible();
  });

  it('exports everything to a file', async () => {
    const saved: { name: string; blob: Blob }[] = [];
    const blobs: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      if (blob instanceof Blob) blobs.push(blob);
      return '#';
    });
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      saved.push({ name: this.download, blob: blobs.at(-1) ?? new Blob() });
    });
    await open(withDraft);
    await page.getByRole('button', { name: 'Export' }).click();
    await expect.poll(() => saved[0]?.name).toBe('foi-drafter-backup-2026-11-27.json');
    expect(await readBackup((await saved[0]?.blob.text()) ?? '')).toMatchObject({
      intact: true,
      backup: { cases: [draft] },
    });
  });

  it('imports a backup, says what it did, and takes it back', async () => {
    await open(withDraft);
    const backup = await view.store.backup.take('2026-11-27T10:00:00.000Z');
    await importFile(
      JSON.stringify({ ...backup, cases: [...backup.cases, { ...draft, id: 'new' }, { id: 'cut' }] }),
    );
    await expect
      .element(page.getByText('Backup imported: 1 added, 0 updated, 1 the same already.'))
      .toBeVisible();
    await expect.element(page.getByText(/The draft cut is damaged/)).toBeVisible();
    expect(await view.other.cases.get('new')).toBeDefined();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => view.other.cases.get('new')).toBeUndefined();
    expect(await view.other.cases.all()).toEqual([draft]);
  });

  it('refuses a file that is no backup', async () => {
    await open(withDraft);
    await importFile('{"name":"something else"}');
    await expect
      .element(page.getByText(/not a backup made by FOI Drafter. Nothing was changed/))
      .toBeVisible();
  });

  it('deletes everything when that was answered, and puts it back for as long as the panel is open', async () => {
    await open(withDraft);
    await field('Name').fill('Exampleshire');
    await expect.poll(stored).toMatchObject({ authority: { name: 'Exampleshire' } });
    await page.getByRole('button', { name: 'Delete all' }).click();
    await expect.element(page.getByRole('dialog', { name: 'Delete everything?' })).toBeVisible();
    await page.getByRole('button', { name: 'Cancel' }).click();
    expect(await view.other.cases.all()).toEqual([draft]);
    await page.getByRole('button', { name: 'Delete all' }).click();
    await page.getByRole('button', { name: 'Delete everything' }).click();
    await expect.poll(() => view.other.cases.all()).toEqual([]);
    await expect.element(field('Name')).toHaveValue('');
    await expect.element(page.getByText('The browser’s own files were written over.')).toBeVisible();
    await page.getByRole('button', { name: 'Put it back' }).click();
    await expect.poll(() => view.other.cases.all()).toEqual([draft]);
    await expect.element(field('Name')).toHaveValue('Exampleshire');
  });

  it('deletes what was half typed in Settings as well', async () => {
    await open(withDraft);
    await page.getByRole('button', { name: 'Delete all' }).click();
    await expect.element(page.getByRole('button', { name: 'Delete everything' })).toBeVisible();
    const name = document.querySelector<HTMLInputElement>('.settings input');
    if (name) name.value = 'Half typed';
    name?.dispatchEvent(new Event('input', { bubbles: true }));
    await page.getByRole('button', { name: 'Delete everything' }).click();
    await expect.poll(() => view.other.cases.all()).toEqual([]);
    await expect.element(page.getByText('The browser’s own files were written over.')).toBeVisible();
    expect((await stored()).authority.name).toBe('');
  });

  it('asks before it takes in a file that is not as it was written', async () => {
    await open(withDraft);
    const text = await writeBackup({
      ...(await view.store.backup.take('')),
      cases: [{ ...draft, id: 'new' }],
    });
    await importFile(text.replace('How many?', 'How mani?'));
    await expect.element(page.getByText(/is not as FOI Drafter wrote it/)).toBeVisible();
    expect(await view.other.cases.all()).toEqual([draft]);
    await page.getByRole('button', { name: 'Leave it' }).click();
    await expect.element(page.getByText(/is not as FOI Drafter wrote it/)).not.toBeInTheDocument();
    await importFile(text.replace('How many?', 'How mani?'));
    await page.getByRole('button', { name: 'Import it all the same' }).click();
    await expect.poll(async () => (await view.other.cases.all()).length).toBe(2);
  });

  it('keeps what differs here until the file’s is asked for', async () => {
    await open(withDraft);
    const other = { ...draft, reference: 'OF THE FILE' };
    await importFile(await writeBackup({ ...(await view.store.backup.take('')), cases: [other] }));
    await expect.element(page.getByText(/1 different here and kept/)).toBeVisible();
    expect(await view.other.cases.all()).toEqual([draft]);
    await page.getByRole('button', { name: 'Take what the file has' }).click();
    await expect.poll(() => view.other.cases.all()).toEqual([other]);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => view.other.cases.all()).toEqual([draft]);
  });

  it('names twenty of the records that a file spoilt, and counts the others', async () => {
    await open(withDraft);
    const cases = Array.from({ length: 500 }, (_, i) => ({ id: `cut-${i}${'x'.repeat(500)}` }));
    await importFile(JSON.stringify({ ...(await view.store.backup.take('')), cases }));
    await expect.element(page.getByText('480 more records could not be used.')).toBeVisible();
    expect(document.querySelectorAll('.problems li')).toHaveLength(21);
    expect(document.querySelector('.problems li')?.textContent?.length).toBeLessThan(300);
  });

  it('refuses a file that is larger than any backup', async () => {
    await open(withDraft);
    const input = document.querySelector<HTMLInputElement>('input[type=file]');
    const files = new DataTransfer();
    files.items.add(new File([new Uint8Array(100_000_001)], 'backup.json'));
    if (input) input.files = files.files;
    input?.dispatchEvent(new Event('change', { bubbles: true }));
    await expect.element(page.getByText(/larger than 100 MB/)).toBeVisible();
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
