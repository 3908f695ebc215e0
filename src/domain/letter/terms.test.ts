import * as v from 'valibot';
import { expect, test } from 'vitest';
import { sampleCase } from '../case/sample-case.ts';
import { plainText } from '../text/rich-text.ts';
import { composeLetter } from './compose.ts';
import { type AuthorityDetails, authorityShape } from './decision.ts';
import type { LetterChoice } from './letter-choice.ts';
import type { Term } from './terms.ts';

const authority: AuthorityDetails = v.parse(authorityShape, {});
const foiCase = sampleCase('1 How many?', '2 What cost?', '3 Who decided?', '4 When?');

const term = (id: string, text: string, ...governs: readonly string[]): Term => ({
  id,
  text,
  span: null,
  governs,
});

/** The lines of the letter that are of the request: its questions and what applies to them. */
function asked(terms: readonly Term[], layout: LetterChoice['layout'] = 'per-department'): readonly string[] {
  const letter = composeLetter({ ...foiCase, terms, reply: { ...foiCase.reply, layout } }, authority);
  const blocks = letter.blocks.filter(({ role }) => role === 'restated-request' || role === 'disclosure');
  const lines = blocks.flatMap(({ text }) => plainText(text).split('\n'));
  const own = new Set(['How many?', 'What cost?', 'Who decided?', 'When?', ...terms.map(({ text }) => text)]);
  return lines.flatMap((line) => [...own].filter((words) => line.endsWith(words)));
}

test('words that apply to some questions stand before the first of them', () => {
  const years = term('a', 'For 2024 and 2025:', 'q2', 'q3');
  expect(asked([years]).slice(0, 5)).toEqual([
    'How many?',
    'For 2024 and 2025:',
    'What cost?',
    'Who decided?',
    'When?',
  ]);
});

test('words that apply to all stand before the first question, in the order of the mail', () => {
  const later = { ...term('a', 'In Northmere only.'), span: { start: 90, end: 108 } };
  const first = { ...term('b', 'For 2025.'), span: { start: 5, end: 14 } };
  expect(asked([later, first]).slice(0, 3)).toEqual(['For 2025.', 'In Northmere only.', 'How many?']);
});

test('where each question stands with its answer, they stand under the first of theirs', () => {
  const years = term('a', 'For 2024 and 2025:', 'q2', 'q3');
  expect(asked([years], 'per-question')).toEqual([
    'How many?',
    'What cost?',
    'For 2024 and 2025:',
    'Who decided?',
    'When?',
  ]);
});

test('words whose questions are all gone stand nowhere', () => {
  expect(asked([term('a', 'For 2024 and 2025:', 'gone')])).not.toContain('For 2024 and 2025:');
});
