import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Question } from '../request/foi-request.ts';
import { paragraph, plainText } from '../text/rich-text.ts';
import { advanceCase } from './advance.ts';
import { answerOf } from './answers.ts';
import type { FoiCase } from './case.ts';
import { checkCase } from './check.ts';
import type { CaseMove } from './moves.ts';
import { placeInMail } from './place-in-mail.ts';
import { undoOf } from './put-back.ts';
import { answersLost } from './read-again.ts';
import { afterMoves, sampleCase } from './sample-case.ts';

const team = 'team-1';
const write = (question: string, text: string): CaseMove => ({
  kind: 'write-answer',
  question,
  team,
  body: [paragraph(text)],
  basis: 9,
});

/** The case with its questions standing in the mail one after another, a character apart. */
function inMail(foiCase: FoiCase): FoiCase {
  let at = 0;
  const questions = foiCase.questions.map((q) => {
    const start = at;
    at += q.text.length + 1;
    return { ...q, span: { start, end: start + q.text.length } };
  });
  return { ...foiCase, questions, read: { ...foiCase.read, questions } };
}

const start = inMail(sampleCase('1 One? And more?', '2 Two?', '2a Part?', '3 Three?'));
const answered = afterMoves(start, write('q1', 'a'), write('q2', 'b'), write('q4', 'd'));
const again: CaseMove = { kind: 'read-again', questions: start.read.questions };
const outline = (foiCase: FoiCase) =>
  foiCase.questions.map((q) => `${q.id}${q.parent ? `<${q.parent}` : ''} ${q.text}`);
const bodies = (foiCase: FoiCase) =>
  Object.fromEntries(foiCase.questions.map((q) => [q.id, plainText(answerOf(foiCase, q.id, team).body)]));

describe('reading again', () => {
  test('changes nothing when nothing was mended', () => {
    expect(advanceCase(answered, again, 'x')).toBe(answered);
  });

  test.each<[string, readonly CaseMove[], Readonly<Record<string, string>>]>([
    [
      'an edit',
      [{ kind: 'edit-question', question: 'q1', label: '7', text: 'Other?' }],
      { q1: 'a', q2: 'b' },
    ],
    [
      'a split, joining what was written to its halves',
      [{ kind: 'split-question', question: 'q1', at: 4, newId: 'n' }, write('n', 'and n')],
      { q1: 'a\nand n', q2: 'b' },
    ],
    ['a merge', [{ kind: 'merge-question', question: 'q2', into: 'previous' }], { q1: 'a\nb', q2: '' }],
    ['a removal', [{ kind: 'remove-question', question: 'q2' }], { q1: 'a', q2: '' }],
    ['a move', [{ kind: 'move-question', question: 'q4', to: 0 }], { q1: 'a', q2: 'b', q4: 'd' }],
    ['an outdent', [{ kind: 'outdent-question', question: 'q3' }], { q1: 'a', q2: 'b' }],
  ])('goes back behind %s', (_, moves, expected) => {
    const mended = afterMoves(answered, ...moves);
    const back = advanceCase(mended, again, 'x');
    expect(outline(back)).toHaveLength(4);
    expect(back.questions.map(({ text, label }) => [label, text])).toEqual(
      start.questions.map(({ text, label }) => [label, text]),
    );
    expect(bodies(back)).toMatchObject(expected);
    checkCase(back);
  });

  test('takes away a question that is not in the mail, says how many answers go, and undo brings it back', () => {
    const question: Question = { id: 'n', label: null, text: 'Added?', parent: null, span: null };
    const added = afterMoves(answered, { kind: 'add-question', question, after: 'q4' }, write('n', 'mine'));
    expect(answersLost(added, start.read.questions)).toBe(1);
    const back = advanceCase(added, again, 'x');
    expect(outline(back)).toEqual(outline(start));
    const undone = advanceCase(back, undoOf(added, back), 'x');
    expect(bodies(undone)).toEqual(bodies(added));
  });

  test('a part of the mail as the request keeps ids and answers of questions whose words are unchanged', () => {
    const part: readonly Question[] = [
      { id: 'q1', label: null, text: 'And more?', parent: null, span: { start: 5, end: 14 } },
      { id: 'q2', label: '2', text: 'Two?', parent: null, span: { start: 15, end: 19 } },
    ];
    const foiCase = afterMoves(answered, { kind: 'set-depends-on', question: 'q2', team, on: 'q4' });
    const selected = advanceCase(foiCase, { kind: 'read-again', questions: part }, 'x');
    expect(outline(selected)).toEqual(['q1 And more?', 'q2 Two?']);
    expect(bodies(selected)).toEqual({ q1: 'a', q2: 'b' });
    expect(answerOf(selected, 'q2', team).dependsOn).toBeNull();
    expect(answersLost(foiCase, part)).toBe(1);
  });

  test('a new question never gets the id of one that is gone', () => {
    const other: readonly Question[] = [
      { id: 'q1', label: null, text: 'Else?', parent: null, span: { start: 100, end: 105 } },
      { id: 'q2', label: null, text: 'Part of it?', parent: 'q1', span: { start: 106, end: 117 } },
    ];
    const selected = advanceCase(answered, { kind: 'read-again', questions: other }, 'x');
    expect(outline(selected)).toEqual(['q1.2 Else?', 'q2.2<q1.2 Part of it?']);
    expect(selected.answers).toEqual({});
  });

  test('after any mending it gives what was read, breaks no invariant, and can be undone', () => {
    const question = fc.constantFrom('q1', 'q2', 'q3', 'q4', 'n1');
    const mending: fc.Arbitrary<CaseMove> = fc.oneof(
      fc.record({
        kind: fc.constant('split-question' as const),
        question,
        at: fc.nat(12),
        newId: fc.constant('n1'),
      }),
      fc.record({
        kind: fc.constant('merge-question' as const),
        question,
        into: fc.constantFrom('previous' as const, 'next' as const),
      }),
      fc.record({
        kind: fc.constantFrom(
          'remove-question' as const,
          'indent-question' as const,
          'outdent-question' as const,
        ),
        question,
      }),
      fc.record({ kind: fc.constant('move-question' as const), question, to: fc.nat(5) }),
      question.map((id) => write(id, id)),
    );
    fc.assert(
      fc.property(fc.array(mending, { maxLength: 12 }), (moves) => {
        const before = afterMoves(start, ...moves);
        const back = advanceCase(before, again, 'x');
        checkCase(back);
        expect(back.questions.map(({ text }) => text)).toEqual(start.questions.map(({ text }) => text));
        const undone = advanceCase(back, undoOf(before, back), 'x');
        expect([outline(undone), bodies(undone)]).toEqual([outline(before), bodies(before)]);
      }),
    );
  });
});

describe('the place of a left-out paragraph', () => {
  test.each<[string, number, { after: string | null; parent: string | null }]>([
    ['above all questions', -1, { after: null, parent: null }],
    ['between two questions', 14, { after: 'q1', parent: null }],
    ['between a stem and its first part', 20, { after: 'q2', parent: 'q2' }],
    ['below the last part of one', 26, { after: 'q3', parent: null }],
    ['below all', 99, { after: 'q4', parent: null }],
  ])('%s', (_, at, place) => {
    expect(placeInMail(start.questions, { start: at, end: at + 1 })).toEqual(place);
  });

  test('between two parts it is a part as well, and stands there', () => {
    const foiCase = inMail(sampleCase('1 One?', '1a Part?', '1b Part too?', '2 Two?'));
    const place = placeInMail(foiCase.questions, { start: 11, end: 12 });
    expect(place).toEqual({ after: 'q2', parent: 'q1' });
    const question = { id: 'n', label: null, text: 'New?', parent: place.parent, span: null };
    const after = afterMoves(foiCase, { kind: 'add-question', question, after: place.after });
    expect(after.questions.map(({ id }) => id)).toEqual(['q1', 'q2', 'n', 'q3', 'q4']);
  });

  test('a first part stands right behind its stem', () => {
    const question = { id: 'n', label: null, text: 'New?', parent: 'q2', span: null };
    const after = afterMoves(start, { kind: 'add-question', question, after: 'q2' });
    expect(outline(after)).toEqual(['q1 One? And more?', 'q2 Two?', 'n<q2 New?', 'q3<q2 Part?', 'q4 Three?']);
  });
});

test.each<CaseMove>([
  { kind: 'move-question', question: 'q4', to: 3 },
  { kind: 'indent-question', question: 'q1' },
  { kind: 'outdent-question', question: 'q1' },
  { kind: 'edit-question', question: 'q2', label: '2', text: 'Two?' },
])('a mending that changes nothing gives the very same case: %o', (move) => {
  expect(advanceCase(start, move, 'x')).toBe(start);
});
