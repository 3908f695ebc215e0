import type { LetterBlock, LetterRole } from '../../domain/letter/letter.ts';
import { plainText, type RichText } from '../../domain/text/rich-text.ts';
import { shorten } from './question-names.ts';

const ROLE_NAMES: Readonly<Record<LetterRole, string>> = {
  reference: 'Reference',
  salutation: 'Greeting',
  opening: 'Opening',
  'restated-request': 'The request',
  timing: 'Timing',
  clarification: 'What must be clearer',
  extension: 'More time',
  transfer: 'Transfer',
  'review-outcome': 'What the review found',
  scope: 'What is disclosed',
  'refusal-notice': 'Refusal notice',
  reasons: 'Reasons',
  disclosure: 'Answers',
  further: 'Further information',
  review: 'Internal review',
  complaint: 'Complaint',
  closing: 'Closing',
};

/** What each part of the letter is called, by its id: by its role, and by its first words where others share the role. */
export function blockNames(blocks: readonly LetterBlock[]): ReadonlyMap<string, string> {
  const count = new Map<LetterRole, number>();
  for (const { role } of blocks) count.set(role, (count.get(role) ?? 0) + 1);
  return new Map(
    blocks.map((block) => [
      block.id,
      count.get(block.role) === 1
        ? ROLE_NAMES[block.role]
        : `${ROLE_NAMES[block.role]}: ${firstWords(block.text)}`,
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
