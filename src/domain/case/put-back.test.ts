import fc from 'fast-check';
import { expect, test } from 'vitest';
import { paragraph, plainText } from '../text/rich-text.ts';
import { advanceCase } from './advance.ts';
import { answerOf } from './answers.ts';
import type { FoiCase } from './case.ts';
import { checkCase } from './check.ts';
import type { CaseMove } from './moves.ts';
import { undoOf, undoOfBoth } from './put-back.ts';
import { anyMove, anyQuestion, movedCase, seen } from './sample/any-move.ts';
import { afterMoves } from './sample-case.ts';

const start = movedCase;
const moves = fc.array(anyMove, { maxLength: 15 });

/** With two teams, so that more of the moves fit. */
const twoTeams = afterMoves(start, { kind: 'add-team', team: { id: 'b', name: 'b' } });

test('no row of moves breaks an invariant', () => {
  fc.assert(
    fc.property(fc.constantFrom(start, twoTeams), moves, (from, row) => checkCase(afterMoves(from, ...row))),
    { numRuns: 1000 },
  );
});

test('undo puts back what one move changed', () => {
  fc.assert(
    fc.property(fc.constantFrom(start, twoTeams), moves, anyMove, (from, row, last) => {
      const before = afterMoves(from, ...row);
      const after = advanceCase(before, last, 'x');
      const undone = advanceCase(after, undoOf(before, after), 'x');
      expect(seen(undone)).toEqual(seen(before));
    }),
    { numRuns: 2000 },
  );
});

test('undo after any moves of another window breaks no invariant', () => {
  fc.assert(
    fc.property(fc.constantFrom(start, twoTeams), moves, anyMove, moves, (from, row, last, others) => {
      const before = afterMoves(from, ...row);
      const after = advanceCase(before, last, 'x');
      checkCase(advanceCase(afterMoves(after, ...others), undoOf(before, after), 'x'));
    }),
    { numRuns: 1000 },
  );
});

/** Every word that was typed into an answer, wherever it is kept. */
function wordsOf(foiCase: FoiCase): ReadonlySet<string> {
  const texts = Object.values(foiCase.answers).flatMap(({ body: now, otherVersions }) => [
    now,
    ...otherVersions,
  ]);
  return new Set(texts.flatMap((text) => plainText(text).split('\n')).filter((text) => text !== ''));
}

test('no word is lost when teams and questions are put together or taken apart', () => {
  const regroups = new Set(['assign', 'answer-together', 'merge-question', 'split-question', 'add-team']);
  fc.assert(
    fc.property(
      moves,
      anyMove.filter((one) => regroups.has(one.kind)),
      (row, last) => {
        const before = afterMoves(twoTeams, ...row);
        const kept = wordsOf(advanceCase(before, last, 'x'));
        for (const word of wordsOf(before)) expect(kept).toContain(word);
      },
    ),
    { numRuns: 1000 },
  );
});

test('two undos put into one go back as far as both', () => {
  fc.assert(
    fc.property(moves, fc.constantFrom('yes', 'no'), (row, word) => {
      const before = afterMoves(twoTeams, ...row);
      const type = (text: string): CaseMove => ({
        kind: 'write-answer',
        question: 'q1',
        team: 'b',
        body: [paragraph(text)],
        basis: 99,
      });
      const once = advanceCase(before, type(word), 'x');
      const twice = advanceCase(once, type(`${word}, and more`), 'x');
      const undo = undoOfBoth(undoOf(before, once), undoOf(once, twice));
      expect(seen(advanceCase(twice, undo, 'x'))).toEqual(seen(before));
    }),
  );
});

test('a change to one question never touches the answers of others', () => {
  fc.assert(
    fc.property(
      moves,
      anyQuestion,
      fc.constantFrom('split-question', 'edit-question', 'indent-question'),
      (row, q, k) => {
        const before = afterMoves(start, ...row);
        const m: CaseMove =
          k === 'split-question'
            ? { kind: k, question: q, at: 4, newId: 'n9' }
            : k === 'edit-question'
              ? { kind: k, question: q, label: null, text: 'x' }
              : { kind: k, question: q };
        expect(advanceCase(before, m, 'x').answers).toBe(before.answers);
      },
    ),
  );
});

test('undo of a status keeps what another window wrote since', () => {
  const before = start;
  const withheld = afterMoves(before, {
    kind: 'set-status',
    question: 'q1',
    team: 'team-1',
    status: 'withhold',
  });
  const written = afterMoves(withheld, {
    kind: 'write-answer',
    question: 'q1',
    team: 'team-1',
    body: [paragraph('typed since')],
    basis: 0,
  });
  const undone = afterMoves(written, undoOf(before, withheld));
  expect(plainText(answerOf(undone, 'q1', 'team-1').body)).toBe('typed since');
});

test('undo of a removal keeps a question that another window added', () => {
  const removed = afterMoves(start, { kind: 'remove-question', question: 'q1' });
  const added = afterMoves(removed, {
    kind: 'add-question',
    question: { id: 'n1', label: null, text: 'Added?', parent: null, span: null },
    after: 'q4',
  });
  const undone = afterMoves(added, undoOf(start, removed));
  expect(undone.questions.map((q) => q.id)).toEqual(['q1', 'q2', 'q3', 'q4', 'n1']);
});
