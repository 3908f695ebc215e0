import { describe, expect, test } from 'vitest';
import { mailOfLines } from '../email/sample-mail.ts';
import { parseRequest } from '../request/parse-request.ts';
import { advanceCase } from './advance.ts';
import type { FoiCase } from './case.ts';
import type { CaseMove } from './moves.ts';
import { newCase } from './new-case.ts';
import { passageKey, passagesOf } from './passages.ts';
import { undoOf } from './put-back.ts';
import { afterMoves } from './sample-case.ts';

const MAIL = `Dear FOI team,

I have lived here for forty years.

Somebody must know the cost of the flower show and I want to know it too.

For the years 2023 to 2025, under the Freedom of Information Act, please give:

1. The number of dogs seized.
2. The number of cats found.

Policy

3. A copy of the policy on stray animals.

Many thanks for your help,
Ada Quill`;

const read = parseRequest(mailOfLines(MAIL));

const start: FoiCase = newCase({
  source: { webmail: 'gmail', account: 'foi@example.org', messageId: 'm1', threadId: 't1' },
  reading: read,
  subject: 'Animals',
  date: '2026-11-16T10:00:00+00:00',
  defaultRegime: 'FOIA',
  proposedReference: 'FOI-1',
  now: '2026-11-16T10:05:00Z',
});

const looked = (foiCase: FoiCase) => passagesOf(foiCase).map(({ text }) => text.slice(0, 20));
const BACKGROUND = 'I have lived here fo';
const SHOW = 'Somebody must know t';

function passageOf(foiCase: FoiCase, words: string) {
  const found = passagesOf(foiCase).find(({ text }) => text.startsWith(words));
  if (found === undefined) throw new Error(`No passage begins with ${words}`);
  return found;
}

describe('what was not read as a question', () => {
  test('is what stands between greeting and closing and was read as nothing', () => {
    expect(start.questions.map(({ text }) => text)).toEqual([
      'The number of dogs seized.',
      'The number of cats found.',
      'A copy of the policy on stray animals.',
    ]);
    expect(looked(start)).toEqual([SHOW, BACKGROUND]);
  });

  test('that sounds most like a question comes first', () => {
    expect(passagesOf(start).map(({ like }) => like)).toEqual(['asks', undefined]);
  });

  test('is no question that the officer removed', () => {
    const without = afterMoves(start, { kind: 'remove-question', question: 'q1' });
    expect(looked(without)).toEqual([SHOW, BACKGROUND]);
  });

  test('is asked about no more once it was looked at, made a question, or said to apply to all', () => {
    const { span, text } = passageOf(start, BACKGROUND);
    const ways: readonly CaseMove[] = [
      { kind: 'not-asked', passages: [passageKey(span)] },
      { kind: 'add-question', question: { id: 'n', label: null, text, parent: null, span }, after: null },
      { kind: 'add-term', term: { id: 't', text, span, governs: [] } },
    ];
    for (const move of ways) {
      const after = advanceCase(start, move, 'x');
      expect(looked(after)).toEqual([SHOW]);
      expect(looked(advanceCase(after, undoOf(start, after), 'x'))).toEqual([SHOW, BACKGROUND]);
    }
  });
});

describe('what applies to questions', () => {
  const terms = (foiCase: FoiCase) => foiCase.terms.map(({ text, governs }) => [text, ...governs]);
  const YEARS = 'For the years 2023 to 2025, under the Freedom of Information Act, please give:';

  test('is what was read as a lead-in or a heading that says something of them', () => {
    expect(terms(start)).toEqual([
      [YEARS, 'q1', 'q2'],
      ['Policy', 'q3'],
    ]);
  });

  test('goes with its questions when they are split and merged, and stays when one goes', () => {
    const split = afterMoves(start, { kind: 'split-question', question: 'q2', at: 4, newId: 'n' });
    expect(terms(split)[0]).toEqual([YEARS, 'q1', 'q2', 'n']);
    const merged = afterMoves(start, { kind: 'merge-question', question: 'q3', into: 'previous' });
    expect(terms(merged)).toEqual([
      [YEARS, 'q1', 'q2'],
      ['Policy', 'q2'],
    ]);
    const removed = afterMoves(start, { kind: 'remove-question', question: 'q1' });
    expect(terms(removed)).toEqual(terms(start));
  });

  test('is read again with the mail, and what the officer said applies to all stays', () => {
    const { span, text } = passageOf(start, BACKGROUND);
    const own = { id: 't', text, span, governs: [] };
    const changed = afterMoves(
      start,
      { kind: 'add-term', term: own },
      { kind: 'remove-term', term: start.terms[0]?.id ?? '' },
      { kind: 'remove-question', question: 'q1' },
    );
    const again = afterMoves(changed, {
      kind: 'read-again',
      questions: read.request.questions,
      read: { ...read.request },
    });
    expect(terms(again)).toEqual([[text], [YEARS, 'q1', 'q2'], ['Policy', 'q3']]);
  });
});
