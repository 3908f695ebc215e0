import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Clock } from '../law/clock.ts';
import type { LetterChoice, LetterKind } from '../letter/letter-choice.ts';
import { paragraph, plainText } from '../text/rich-text.ts';
import { advanceCase } from './advance.ts';
import { answerOf } from './answers.ts';
import type { CaseMove, FoiCase } from './case.ts';
import { checkCase } from './check.ts';
import { undoOf, undoOfBoth } from './put-back.ts';
import { afterMoves, sampleCase } from './sample-case.ts';

const question = fc.constantFrom('q1', 'q2', 'q3', 'q4', 'n1', 'n2');
const team = fc.constantFrom('team-1', 'b', 'c');
const provision = fc.constantFrom('43(2)', '24(1)');
const body = fc.constantFrom('', 'yes', 'no', '14').map((text) => [paragraph(text)]);
const at = { question, team };
const clause = fc.constantFrom('c1', 'c2').map((id) => ({
  id,
  clauseId: null,
  title: id,
  role: 'text' as const,
  serves: [],
  body: [paragraph(id)],
}));
const kind = <K extends string>(k: K) => fc.constant(k);

const reply = fc.constantFrom<LetterKind>('response', 'extension');
const block = fc.constantFrom('a', 'b');
const day = fc.constantFrom('2026-11-20', '2026-11-27');
const clockChange: fc.Arbitrary<Partial<Clock>> = fc.oneof(
  fc.record({ clarified: fc.option(day) }),
  fc.record({ fee: fc.option(day.map((notice) => ({ notice, paid: '2026-12-01' }))) }),
);
const replyChange: fc.Arbitrary<Partial<LetterChoice>> = fc.oneof(
  fc.record({ kind: reply }),
  fc.record({ clarify: fc.record({ questions: fc.uniqueArray(question), ask: body }) }),
);

const start = sampleCase('1 One? Two?', '2 Three? Four?', '2a Five?', '3 Six?');

/** Every kind of move, fitting or not. */
const move: fc.Arbitrary<CaseMove> = fc.oneof(
  fc.record({ kind: kind('set-regime'), regime: fc.constantFrom('FOIA', 'EIR') }),
  fc.record({ kind: kind('set-reference'), reference: fc.constantFrom('A', 'B') }),
  fc.record({ kind: kind('edit-question'), question, label: fc.constant('9'), text: fc.constant('Edited?') }),
  fc.record({
    kind: kind('split-question'),
    question,
    at: fc.nat(12),
    newId: fc.constantFrom('n1', 'n2'),
  }),
  fc.record({ kind: kind('merge-question'), question, into: fc.constantFrom('previous', 'next') }),
  fc.record({
    kind: kind('add-question'),
    question: fc.record({
      id: fc.constantFrom('n1', 'n2'),
      label: fc.constant(null),
      text: fc.constant('Added here?'),
      parent: fc.option(question),
      span: fc.constant(null),
    }),
    after: fc.option(question),
  }),
  fc.record({ kind: kind('remove-question'), question }),
  fc.record({ kind: kind('move-question'), question, to: fc.nat(6) }),
  fc.record({ kind: kind('indent-question'), question }),
  fc.record({ kind: kind('outdent-question'), question }),
  fc.record({
    kind: kind('read-again'),
    questions: fc.constantFrom([], sampleCase('1 Two?', '1a Six?').questions, start.read.questions),
  }),
  fc.record({ kind: kind('set-status'), ...at, status: fc.constantFrom('answer', 'withhold', null) }),
  fc.record({ kind: kind('write-answer'), ...at, body, basis: fc.nat(3) }),
  fc.record({
    kind: kind('write-answers'),
    team,
    answers: fc.array(fc.record({ question, body }), { maxLength: 3 }),
  }),
  fc.record({ kind: kind('set-what'), ...at, what: fc.constantFrom('', 'The spend') }),
  fc.record({ kind: kind('set-depends-on'), ...at, on: fc.option(question) }),
  fc.record({
    kind: kind('keep-version'),
    ...at,
    version: fc.constantFrom<number | 'current'>(0, 1, 'current'),
  }),
  fc.record({ kind: kind('claim'), ...at, provision }),
  fc.record({ kind: kind('unclaim'), ...at, provision }),
  fc.record({ kind: kind('set-likelihood'), ...at, provision, likelihood: fc.constantFrom('would', null) }),
  fc.record({ kind: kind('attach-clause'), question: fc.option(question), team: fc.option(team), clause }),
  fc.record({ kind: kind('attach-clauses'), clauses: fc.array(clause, { maxLength: 3 }) }),
  fc.record({ kind: kind('edit-clause'), clause: fc.constantFrom('c1', 'c2'), body }),
  fc.record({ kind: kind('detach-clause'), clause: fc.constantFrom('c1', 'c2') }),
  fc.record({
    kind: kind('add-team'),
    team: fc.constantFrom('b', 'c', '*').map((id) => ({ id, name: id })),
  }),
  fc.record({ kind: kind('rename-team'), team, name: fc.constantFrom('X', 'Y') }),
  fc.record({ kind: kind('remove-team'), team }),
  fc.record({
    kind: kind('assign'),
    question,
    teams: fc.constantFrom(null, ['b'], ['team-1'], ['b', 'team-1'], ['b', 'b'], ['c'], ['gone'], []),
  }),
  fc.record({ kind: kind('answer-together'), question, together: fc.boolean() }),
  fc.record({ kind: kind('set-clock'), change: clockChange }),
  fc.record({ kind: kind('set-reply'), change: replyChange }),
  fc.record({
    kind: kind('decide-all'),
    status: fc.constantFrom('withhold', 'not-held'),
    provisions: fc.constantFrom([], ['43(2)'], ['24(1)', '43(2)']),
  }),
  fc.record({
    kind: kind('edit-block'),
    reply,
    block,
    edit: fc.option(fc.record({ text: body, basis: body })),
  }),
  fc.record({
    kind: kind('order-blocks'),
    reply,
    order: fc.constantFrom<readonly string[]>([], ['b', 'a'], ['a', 'b', 'a']),
  }),
  fc.record({ kind: kind('leave-out-block'), reply, block, out: fc.boolean() }),
  fc.record({
    kind: kind('override'),
    findings: fc.subarray(['f1', 'f2']),
    reason: fc.constantFrom(null, '', 'It is published already.'),
  }),
);
const moves = fc.array(move, { maxLength: 15 });

/** With two teams, so that more of the moves fit. */
const twoTeams = afterMoves(start, { kind: 'add-team', team: { id: 'b', name: 'b' } });

/** All that an officer sees: revisions only grow, so they are left out. */
function seen(foiCase: FoiCase): unknown {
  const { revision: _, changedAt: __, answers, ...rest } = foiCase;
  return {
    ...rest,
    answers: Object.fromEntries(Object.entries(answers).map(([key, a]) => [key, { ...a, revision: 0 }])),
  };
}

test('no row of moves breaks an invariant', () => {
  fc.assert(
    fc.property(fc.constantFrom(start, twoTeams), moves, (from, row) => checkCase(afterMoves(from, ...row))),
    { numRuns: 1000 },
  );
});

test('undo puts back what one move changed', () => {
  fc.assert(
    fc.property(fc.constantFrom(start, twoTeams), moves, move, (from, row, last) => {
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
    fc.property(fc.constantFrom(start, twoTeams), moves, move, moves, (from, row, last, others) => {
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
      move.filter((one) => regroups.has(one.kind)),
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
      question,
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
