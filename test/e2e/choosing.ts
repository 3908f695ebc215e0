import { item, lists, OUTLINE, p, wordFile } from '../files/office.ts';
import type { Page } from './desk.ts';

/** A Word file with four questions. */
export const QUESTIONS = wordFile({
  body: [
    p('Questions about body-worn video'),
    item('How many cameras does the force own?'),
    item('For each model in use, please state:'),
    item('its make', 1),
    item('what it cost', 1),
    p('Please give the figures for 2025 only.'),
  ].join(''),
  numbering: lists(OUTLINE),
});

/** Chooses a file in the dialog that is open. */
export async function choose(panel: Page, name: string, content: Uint8Array): Promise<void> {
  const chooser = panel.waitForEvent('filechooser');
  await panel.getByRole('button', { name: /^Choose (?:a file|another)$/ }).click();
  await (await chooser).setFiles({ name, mimeType: '', buffer: Buffer.from(content) });
}
