import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { field, openSettings, storedIn } from '../../../test/panel/open-settings.tsx';
import type { OpenView } from '../../../test/panel/open-view.tsx';
import { sampleCase } from '../../domain/case/sample-case.ts';
import { readBackup, writeBackup } from '../../storage/backup-file.ts';
import type { Store } from '../../storage/store.ts';

/// What is stored: counted, exported, imported, deleted.

let view: OpenView;

afterEach(() => {
  vi.restoreAllMocks();
  view.close();
});

const stored = () => storedIn(view);

async function open(before?: (store: Store) => Promise<unknown>, today?: string) {
  view = await openSettings(before, today);
}

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
    await expect.element(page.getByText(/^1 case, 0 clauses of your own/)).toBeVisible();
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
    await expect.element(page.getByText(/The case cut is damaged/)).toBeVisible();
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
