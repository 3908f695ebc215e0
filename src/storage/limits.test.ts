import { expect, it } from 'vitest';
import { readCase } from '../domain/case/case.ts';
import { newCase } from '../domain/case/new-case.ts';
import { sampleCase } from '../domain/case/sample-case.ts';
import { checkNotice } from '../domain/checks/check-notice.ts';
import { bankHolidays } from '../domain/law/holidays/bank-holidays.ts';
import { composeLetter } from '../domain/letter/compose.ts';
import type { RichText } from '../domain/text/rich-text.ts';
import { tooMuch } from '../domain/value/size.ts';
import { readSettings } from './settings-record.ts';

const whole = sampleCase('1 How many?');
const [question] = whole.questions;
const long = (count: number) => 'x'.repeat(count);
const chain = (count: number) =>
  Array.from({ length: count }, (_, i) => ({
    ...question,
    id: `q${i}`,
    parent: i === 0 ? null : `q${i - 1}`,
  }));
const nested = (depth: number): RichText => {
  let text: RichText = [{ kind: 'paragraph', content: [{ text: 'x' }] }];
  for (let i = 0; i < depth; i += 1) text = [{ kind: 'list', style: 'bullet', items: [text] }];
  return text;
};
const holds = (more: object) => readCase({ ...whole, ...more });

it.each([
  ['a subject', { subject: long(100_001) }, 'subject is longer than 100,000 characters'],
  ['a reference', { reference: long(200_000) }, 'reference is longer than 100,000 characters'],
  ['an id', { id: long(100_001) }, 'id is longer than 100,000 characters'],
  [
    'a name',
    { requester: { name: long(100_001), email: '' } },
    'requester.name is longer than 100,000 characters',
  ],
  [
    'a question',
    { questions: [{ ...question, text: long(1_000_001) }] },
    'questions.0.text is longer than 1,000,000 characters',
  ],
  [
    'all together',
    { questions: chain(12).map((one) => ({ ...one, text: long(900_000) })) },
    'it is longer than 10,000,000 characters in all',
  ],
  [
    'questions under one another',
    { questions: chain(3_500) },
    'questions hangs more than 1,000 questions under one another',
  ],
  [
    'questions under one another, the last first',
    { questions: chain(3_500).reverse() },
    'questions hangs more than 1,000 questions under one another',
  ],
  [
    'questions',
    { questions: Array.from({ length: 20_001 }, (_, i) => ({ ...question, id: `q${i}` })) },
    'questions has more than 20,000 questions',
  ],
  [
    'teams',
    { teams: Array.from({ length: 201 }, (_, i) => ({ id: `t${i}`, name: '' })) },
    'teams has more than 200 teams',
  ],
  ['lists in lists', { clauses: [{ body: nested(9_000) }] }, 'clauses is nested too deeply'],
  ['parts', { later: Array.from({ length: 1_000_001 }, () => 0) }, 'it has more than 1,000,000 parts'],
])('a case with too much of it is damaged, and the field is named: %s', (_what, more, problem) => {
  expect(holds(more)).toEqual({ ok: false, newer: false, problem });
});

it('a record that holds itself has an end', () => {
  const ring: { self?: unknown } = {};
  ring.self = ring;
  expect(tooMuch(ring)).toBe('self is nested too deeply');
});

it('what a mail and an officer can bring about is not too much', () => {
  const mail = { ...question, text: long(300_000) };
  const body = { id: 'c', clauseId: null, title: '', role: 'text', serves: [], body: nested(250) };
  expect(holds({ questions: [mail], subject: long(60_000), clauses: [body] })).toMatchObject({ ok: true });
  expect(holds({ questions: chain(500) })).toMatchObject({ ok: true });
});

it('a letter can be made of the deepest case that is not damaged', () => {
  const result = holds({
    questions: chain(1_000),
    clauses: [{ id: 'c', clauseId: null, title: '', role: 'text', serves: [], body: nested(320) }],
  });
  if (!result.ok) throw new Error(result.problem);
  const authority = {
    name: 'A',
    officer: 'B',
    role: '',
    contact: '',
    reviewContact: '',
    regulator: { name: '', address: '', url: '', phone: '' },
  };
  const letter = composeLetter(result.value, authority, { holidays: bankHolidays });
  expect(letter.blocks.length).toBeGreaterThan(1);
  expect(checkNotice(result.value, authority, { holidays: bankHolidays, letter }).length).toBeGreaterThan(0);
});

it('a mail whose subject, names and reference have no end makes a case that can be stored', () => {
  const endless = long(2_000_000);
  const { source, read } = whole;
  const request = {
    ...read,
    requester: { name: endless, email: endless },
    reference: { text: endless, from: 'subject' as const },
  };
  const reading = {
    detection: { isRequest: true, kind: 'request' as const, score: 1, evidence: [] },
    request,
  };
  const made = newCase({
    source,
    reading,
    subject: endless,
    date: null,
    defaultRegime: 'FOIA',
    proposedReference: '',
    now: '',
  });
  expect(readCase(made)).toMatchObject({ ok: true });
  expect([made.subject, made.requester.name, made.reference].map(({ length }) => length)).toEqual([
    10_000, 10_000, 10_000,
  ]);
});

it('a setting that is too long is told by name', () => {
  expect(readSettings({ teams: [long(1_000_001)], nextNumber: 2 })).toEqual({
    newer: false,
    value: { nextNumber: 2 },
    bad: ['teams'],
  });
});
