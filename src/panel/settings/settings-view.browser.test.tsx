import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { sampleCase } from '../../domain/case/sample-case.ts';
import { readBackup } from '../../storage/backup.ts';
import type { Settings, Store } from '../../storage/store.ts';
import { type OpenView, openView } from '../library/open-view.tsx';
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
    expect(readBackup((await saved[0]?.blob.text()) ?? '').backup?.cases).toEqual([draft]);
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

  it('deletes everything, and puts it back for as long as the panel is open', async () => {
    await open(withDraft);
    await field('Name').fill('Exampleshire');
    await expect.poll(stored).toMatchObject({ authority: { name: 'Exampleshire' } });
    await page.getByRole('button', { name: 'Delete all' }).click();
    await expect.poll(() => view.other.cases.all()).toEqual([]);
    await expect.element(field('Name')).toHaveValue('');
    await page.getByRole('button', { name: 'Put it back' }).click();
    await expect.poll(() => view.other.cases.all()).toEqual([draft]);
    await expect.element(field('Name')).toHaveValue('Exampleshire');
  });
});
