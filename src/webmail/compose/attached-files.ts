import type { Adapter } from '../adapter.ts';
import { findAll } from '../hook.ts';
import { cleanText } from '../page.ts';
import { composerOf } from './composer.ts';

/** The names of the files attached to the message that is written in the editor, each once. */
export function attachedFiles(adapter: Adapter, editor: HTMLElement): readonly string[] {
  const chips = findAll(composerOf(adapter, editor), adapter.attached, adapter.isOwn);
  return [...new Set(chips.flatMap(fileName))];
}

/** "Attachment: pay.xlsx. Press enter to view it", "pay.xlsx Open 14 KB": the name ends with its ending. */
function fileName(chip: HTMLElement): readonly string[] {
  const words = [chip.title, chip.getAttribute('aria-label'), chip.textContent];
  const names = words.map((text) => /(?:^|: )([^:]+\.[a-z][a-z0-9]{1,4})\b/i.exec(cleanText(text, 300))?.[1]);
  const name = names.find((found) => found !== undefined);
  return name === undefined ? [] : [name.trim()];
}
