import type { LetterBlock } from '../../domain/letter/letter.ts';
import { ROLES } from '../../domain/letter/role-names.ts';
import type { LetterRole } from '../../domain/letter/roles.ts';
import { plainText, type RichText } from '../../domain/text/rich-text.ts';
import { shorten } from './question-names.ts';

/** What each part of the letter is called, by its id: by its role, and by its first words where others share the role. */
export function blockNames(blocks: readonly LetterBlock[]): ReadonlyMap<string, string> {
  const count = new Map<LetterRole, number>();
  for (const { role } of blocks) count.set(role, (count.get(role) ?? 0) + 1);
  return new Map(
    blocks.map((block) => [
      block.id,
      count.get(block.role) === 1
        ? ROLES[block.role].name
        : `${ROLES[block.role].name}: ${firstWords(block.text)}`,
    ]),
  );
}

/** The first line of a text, in at most 60 characters. */
export function firstWords(text: RichText): string {
  const line = plainText(text)
    .split('\n')
    .find((words) => words.trim() !== '');
  return shorten(line?.trim() ?? '', 60);
}
