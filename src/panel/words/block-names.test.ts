import { expect, test } from 'vitest';
import type { LetterBlock } from '../../domain/letter/letter.ts';
import type { LetterRole } from '../../domain/letter/roles.ts';
import { paragraph } from '../../domain/text/rich-text.ts';
import { blockNames } from './block-names.ts';

const block = (id: string, role: LetterRole, words: string): LetterBlock => ({
  id,
  role,
  text: [paragraph(words)],
});

test('a part that is alone in its role is called by the role', () => {
  const names = blockNames([block('a', 'opening', 'Thank you'), block('b', 'closing', 'Yours')]);
  expect([...names.values()]).toEqual(['Opening', 'Closing']);
});

test('parts that share a role are told apart by their first words', () => {
  const names = blockNames([
    block('a', 'disclosure', 'Answers of Finance'),
    block('b', 'disclosure', '\nAnswers of Estates'),
  ]);
  expect([...names.values()]).toEqual(['Answers: Answers of Finance', 'Answers: Answers of Estates']);
});
