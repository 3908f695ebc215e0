import { expect, test } from 'vitest';
import type { FoiCase } from '../case/case.ts';
import type { Consultation } from '../case/consultation.ts';
import { plainConsultation } from '../case/consulted.ts';
import type { CaseMove } from '../case/moves.ts';
import { afterMoves, sampleCase } from '../case/sample-case.ts';
import { paragraph, plainText, type RichText } from '../text/rich-text.ts';
import { answerInReasons } from './in-reasons.ts';

const at = (question: string) => ({ question, team: 'team-1' });
const claims = (question: string, provision: string): readonly CaseMove[] => [
  { kind: 'set-status', ...at(question), status: 'withhold' },
  { kind: 'claim', ...at(question), provision },
];
const start = afterMoves(
  sampleCase('1 The rates?', '2 The method?', '3 The names?'),
  ...claims('q1', '43(2)'),
  ...claims('q1', '31(1)(a)'),
  ...claims('q2', '41(1)'),
);
const acme: Consultation = {
  ...plainConsultation('a1'),
  who: 'The Acme Paving Co. Ltd',
  questions: ['q1'],
  words: [paragraph('Our rates would help rivals.')],
};
const used = (foiCase: FoiCase, more: Partial<Consultation> = {}) =>
  answerInReasons(foiCase, { ...acme, ...more }, 'new');

test('an answer becomes a paragraph that says that somebody was asked, for what protects them', () => {
  const clause = used(start);
  expect(clause).toMatchObject({ id: 'new', role: 'harm', serves: ['43(2)'], ncnd: false });
  expect(plainText(clause?.body ?? [])).toBe(
    'We asked the third party concerned for its views, and it told us: Our rates would help rivals.',
  );
});

test('it serves what is claimed of all questions it is about, and of them what it was asked about', () => {
  expect(used(start, { questions: [] })?.serves).toEqual(['43(2)', '41(1)']);
  expect(used(start, { questions: [], provisions: ['41(1)'] })?.serves).toEqual(['41(1)']);
  expect(used(start, { questions: [], provisions: ['40(2)'] })?.serves).toEqual(['43(2)', '41(1)']);
});

test('nothing is made of no words, of nothing claimed, or for a refusal to confirm or deny', () => {
  expect(used(start, { words: [] })).toBeNull();
  expect(used(start, { questions: ['q3'] })).toBeNull();
  expect(used(afterMoves(start, { kind: 'set-status', ...at('q1'), status: 'ncnd' }))).toBeNull();
});

test.each<[string, RichText]>([
  ['words', [paragraph('The Acme Paving Co. Ltd says that acme paving co’s rates are secret.')]],
  [
    'a name that is bold in part',
    [
      {
        kind: 'paragraph',
        content: [{ text: 'The Acme ', bold: true }, { text: 'Paving Co. Ltd objects.' }],
      },
    ],
  ],
  ['a list', [{ kind: 'list', style: 'bullet', items: [[paragraph('Acme Paving Co objects.')]] }]],
])('whoever was asked is not named: %s', (_what, words) => {
  const said = plainText(used(start, { words })?.body ?? []);
  expect(said).not.toMatch(/acme/i);
  expect(said).toContain('the third party');
});
