import { signal } from '@preact/signals';
import { expect, test, vi } from 'vitest';
import { sampleCase } from '../../domain/case/sample-case.ts';
import { DEFAULT_SETTINGS } from '../../storage/settings-record.ts';
import { startDrafting } from './drafting.ts';

/// What makes letters is loaded after the panel, and after an update of the extension its file may be gone.

vi.mock('./letters.ts', () => {
  throw new Error('The file is gone.');
});

test('that no letter can be made is known, so that its view is not blank', async () => {
  const { letter, lettersMissing, loadLetters } = startDrafting({
    current: signal(sampleCase('1 How many?')),
    settings: signal(DEFAULT_SETTINGS),
    attached: signal([]),
    today: () => '2026-11-27',
  });
  expect(lettersMissing.value).toBe(false);
  await expect(loadLetters()).rejects.toThrow();
  expect([letter.value, lettersMissing.value]).toEqual([null, true]);
});
