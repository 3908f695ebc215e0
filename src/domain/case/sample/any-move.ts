import fc from 'fast-check';
import type { Clock } from '../../law/clock.ts';
import { plainAttached } from '../../letter/decision.ts';
import type { LetterChoice, LetterKind } from '../../letter/letter-choice.ts';
import { paragraph } from '../../text/rich-text.ts';
import type { FoiCase } from '../case.ts';
import { type Consultation, OBJECTIONS } from '../consultation.ts';
import { plainConsultation } from '../consulted.ts';
import type { CaseMove } from '../moves.ts';
import { sampleCase } from '../sample-case.ts';

/// Any move on a small case, for property tests.

export const anyQuestion = fc.constantFrom('q1', 'q2', 'q3', 'q4', 'n1', 'n2');
const team = fc.constantFrom('team-1', 'b', 'c');
const provision = fc.constantFrom('43(2)', '24(1)');
const body = fc.constantFrom('', 'yes', 'no', '14').map((text) => [paragraph(text)]);
const at = { question: anyQuestion, team };
const clause = fc.constantFrom('c1', 'c2').map((id) => ({
  id,
  ...plainAttached,
  title: id,
  role: 'text' as const,
  serves: [],
  body: [paragraph(id)],
}));
const scheduleLine = fc.record({
  id: fc.constantFrom('l1', 'l2'),
  document: fc.constantFrom('', 'Contract'),
  part: fc.constantFrom('', 'Page 3'),
  provisions: fc.constantFrom([], ['43(2)']),
});
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
  fc.record({ clarify: fc.record({ questions: fc.uniqueArray(anyQuestion), ask: body }) }),
);

const askedId = fc.constantFrom('a1', 'a2');
const asked = fc
  .record({ id: askedId, who: fc.constantFrom('', 'Acme'), questions: fc.uniqueArray(anyQuestion) })
  .map(({ id, ...said }) => ({ ...plainConsultation(id), ...said }));
const askedChange: fc.Arbitrary<Partial<Omit<Consultation, 'id'>>> = fc.oneof(
  fc.record({ objects: fc.option(fc.constantFrom(...OBJECTIONS)), answeredOn: fc.option(day) }),
  fc.record({ words: body }),
  fc.record({ by: fc.option(day) }),
);

const term = fc.constantFrom('t1', 't2').chain((id) =>
  fc.record({
    id: fc.constant(id),
    text: fc.constant('For 2024:'),
    span: fc.constant(null),
    governs: fc.constantFrom([], ['q1', 'q2']),
  }),
);

/** What the moves are made on: the questions and the team that they name. */
export const movedCase = sampleCase('1 One? Two?', '2 Three? Four?', '2a Five?', '3 Six?');

/** Every kind of move that undo takes back, fitting or not. */
export const anyMove: fc.Arbitrary<CaseMove> = fc.oneof(
  fc.record({ kind: kind('set-regime'), regime: fc.constantFrom('FOIA', 'EIR') }),
  fc.record({ kind: kind('set-law'), question: anyQuestion, regime: fc.constantFrom('FOIA', 'EIR') }),
  fc.record({ kind: kind('set-reference'), reference: fc.constantFrom('A', 'B') }),
  fc.record({ kind: kind('set-received'), receivedOn: fc.option(day) }),
  fc.record({
    kind: kind('set-requester'),
    name: fc.constantFrom('A', ''),
    email: fc.constant('a@example.com'),
  }),
  fc.record({
    kind: kind('edit-question'),
    question: anyQuestion,
    label: fc.constant('9'),
    text: fc.constant('Edited?'),
  }),
  fc.record({
    kind: kind('split-question'),
    question: anyQuestion,
    at: fc.nat(12),
    newId: fc.constantFrom('n1', 'n2'),
  }),
  fc.record({
    kind: kind('merge-question'),
    question: anyQuestion,
    into: fc.constantFrom('previous', 'next'),
  }),
  fc.record({
    kind: kind('add-question'),
    question: fc.record({
      id: fc.constantFrom('n1', 'n2'),
      label: fc.constant(null),
      text: fc.constant('Added here?'),
      parent: fc.option(anyQuestion),
      span: fc.constant(null),
    }),
    after: fc.option(anyQuestion),
  }),
  fc.record({ kind: kind('remove-question'), question: anyQuestion }),
  fc.record({ kind: kind('move-question'), question: anyQuestion, to: fc.nat(6) }),
  fc.record({ kind: kind('indent-question'), question: anyQuestion }),
  fc.record({ kind: kind('outdent-question'), question: anyQuestion }),
  fc.record({
    kind: kind('read-again'),
    questions: fc.constantFrom([], sampleCase('1 Two?', '1a Six?').questions, movedCase.read.questions),
  }),
  fc.record({
    kind: kind('set-status'),
    ...at,
    status: fc.constantFrom('answer', 'withhold', 'part-held', null),
  }),
  fc.record({ kind: kind('write-answer'), ...at, body, basis: fc.nat(3) }),
  fc.record({
    kind: kind('write-answers'),
    team,
    answers: fc.array(fc.record({ question: anyQuestion, body }), { maxLength: 3 }),
  }),
  fc.record({ kind: kind('set-what'), ...at, what: fc.constantFrom('', 'The spend') }),
  fc.record({ kind: kind('set-what'), ...at, what: fc.constantFrom('', 'The rates'), provision }),
  fc.record({ kind: kind('set-not-held'), ...at, notHeld: fc.constantFrom('', 'Figures for 2019') }),
  fc.record({ kind: kind('set-untold'), provision, ncnd: fc.boolean(), untold: fc.boolean() }),
  fc.record({
    kind: kind('set-worksheet'),
    provision,
    ncnd: fc.boolean(),
    change: fc.record(
      { decidedBy: fc.constantFrom('', 'Head'), notes: fc.constantFrom('', 'Seen') },
      { requiredKeys: [] },
    ),
  }),
  fc.record({
    kind: kind('set-likelihoods'),
    provision,
    ncnd: fc.boolean(),
    likelihood: fc.constantFrom('would', null),
  }),
  fc.record({ kind: kind('schedule'), ...at, lines: fc.array(scheduleLine, { maxLength: 2 }) }),
  fc.record({ kind: kind('unschedule'), ...at, lines: fc.constantFrom(['l1'], ['l1', 'l2']) }),
  fc.record({ kind: kind('set-depends-on'), ...at, on: fc.option(anyQuestion) }),
  fc.record({
    kind: kind('keep-version'),
    ...at,
    version: fc.constantFrom<number | 'current'>(0, 1, 'current'),
  }),
  fc.record({ kind: kind('claim'), ...at, provision }),
  fc.record({ kind: kind('unclaim'), ...at, provision }),
  fc.record({ kind: kind('set-likelihood'), ...at, provision, likelihood: fc.constantFrom('would', null) }),
  fc.record({ kind: kind('attach-clause'), question: fc.option(anyQuestion), team: fc.option(team), clause }),
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
    question: anyQuestion,
    teams: fc.constantFrom(null, ['b'], ['team-1'], ['b', 'team-1'], ['b', 'b'], ['c'], ['gone'], []),
  }),
  fc.record({ kind: kind('answer-together'), question: anyQuestion, together: fc.boolean() }),
  fc.record({ kind: kind('not-asked'), passages: fc.subarray(['0-4', '5-9']) }),
  fc.record({ kind: kind('add-term'), term }),
  fc.record({ kind: kind('remove-term'), term: term.map(({ id }) => id) }),
  fc.record({ kind: kind('add-consultation'), consultation: asked }),
  fc.record({ kind: kind('change-consultation'), consultation: askedId, change: askedChange }),
  fc.record({ kind: kind('remove-consultation'), consultation: askedId }),
  fc.record({ kind: kind('set-clock'), change: clockChange }),
  fc.record({ kind: kind('set-reply'), change: replyChange }),
  fc.record({ kind: kind('note-letter'), letter: reply, on: fc.option(day) }),
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

/** All that an officer sees: revisions only grow, so they are left out. */
export function seen(foiCase: FoiCase): unknown {
  const { revision: _, changedAt: __, answers, ...rest } = foiCase;
  return {
    ...rest,
    answers: Object.fromEntries(Object.entries(answers).map(([key, a]) => [key, { ...a, revision: 0 }])),
  };
}
