import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordedVersions } from '../../test/stored/read-recorded.ts';
import { caseRecord, readCase } from '../domain/case/case.ts';
import { sampleCase } from '../domain/case/sample-case.ts';
import { type RecordKind, type Stored, versionOf } from '../domain/value/record.ts';
import { anyOf } from '../domain/value/sample/any-value.ts';
import { readClauseChange, removedRecord, writtenRecord } from './clause-record.ts';
import { readSettings, settingsKind } from './settings-record.ts';

/// Records of every store, as any version may have stored them: what a default can give may be missing, at any depth.

type Kept = {
  readonly name: string;
  readonly kind: RecordKind<unknown>;
  /** The value that is read; null for a record that is not. */
  readonly read: (stored: unknown) => { readonly value: unknown; readonly newer: boolean };
};

const KEPT: readonly Kept[] = [
  { name: 'a case', kind: caseRecord, read: (stored) => outcome(readCase(stored)) },
  { name: 'a clause', kind: writtenRecord, read: (stored) => outcome(readClauseChange(stored)) },
  { name: 'a removed clause', kind: removedRecord, read: (stored) => outcome(readClauseChange(stored)) },
  { name: 'settings', kind: settingsKind, read: settingsOutcome },
];

function outcome(result: ReturnType<typeof readCase> | ReturnType<typeof readClauseChange>) {
  return result.ok ? { value: result.value, newer: false } : { value: result.problem, newer: result.newer };
}

/** Settings give each that they can read, and no version: it is put to them when they are stored. */
function settingsOutcome(stored: unknown) {
  const { value, bad, newer } = readSettings(stored);
  return { value: bad.length > 0 ? bad : value, newer };
}

/** What was read as it is stored: settings are given the version then. */
function asStored(name: string, value: unknown, version: number): unknown {
  return name === 'settings' ? { ...Object(value), version } : value;
}

/** As settings are read: what no release knows stays in the record and is no setting. */
function asRead(name: string, read: unknown, version: number): unknown {
  if (name !== 'settings') return { ...Object(read), version };
  const known = Object.entries(Object(read)).filter(([field]) =>
    Object.hasOwn(Object(settingsKind.shape).entries, field),
  );
  return Object.fromEntries(known);
}

describe.each(KEPT)('$name', ({ name, kind, read }) => {
  const version = versionOf(kind.steps);

  const any = anyOf(kind.shape);
  const runs = { numRuns: 40 };

  it('is read whatever it lacks that a default gives, at any depth, and keeps what is not known', () => {
    fc.assert(
      fc.property(any, (one) => {
        const stored = { ...Object(one.stored), version };
        expect(read(stored)).toEqual({ value: asRead(name, one.read, version), newer: false });
      }),
      runs,
    );
  });

  it('reads what it has read as the same', () => {
    fc.assert(
      fc.property(any, (one) => {
        const { value } = read({ ...Object(one.stored), version });
        expect(read(asStored(name, value, version))).toEqual({ value, newer: false });
      }),
      runs,
    );
  });

  it('of a newer version is told as newer, whatever is in it', () => {
    fc.assert(
      fc.property(any, fc.integer({ min: version + 1 }), (one, later) => {
        expect(read({ ...Object(one.stored), version: later }).newer).toBe(true);
        expect(read({ version: later, clause: 'another thing' }).newer).toBe(true);
      }),
      runs,
    );
  });

  it.each(['1', 0, -1, 1.5, null, {}, Number.NaN])(
    'with %j for its version is damaged, unless settings',
    (odd) => {
      const [{ stored } = { stored: {} }] = fc.sample(any, { numRuns: 1, seed: 1 });
      const { value, newer } = read({ ...Object(stored), version: odd });
      expect(newer).toBe(false);
      if (name !== 'settings') expect(value).toBe('version');
    },
  );
});

/** A record before each step, and what the step makes of it. The steps from version 1 have the recorded folders too. */
const EXAMPLES: Readonly<Record<string, readonly (readonly [before: Stored, after: Stored])[]>> = {
  'a case': [
    [
      { ...stored('msg-f:1', 'undefined', 'u/0'), later: [1] },
      { ...stored('msg-f:1', '', ''), later: [1] },
    ],
    [
      {
        answers: {
          named: { what: 'The spend', exemptions: [{ provision: '43(2)' }, { later: 1 }] },
          unclaimed: { what: 'The spend', exemptions: [] },
          odd: 'an answer',
        },
      },
      {
        answers: {
          named: {
            what: '',
            exemptions: [
              { provision: '43(2)', what: 'The spend' },
              { later: 1, what: 'The spend' },
            ],
          },
          unclaimed: { what: 'The spend', exemptions: [] },
          odd: 'an answer',
        },
      },
    ],
    same({ sent: { acknowledgement: '2026-11-17' }, later: [1] }),
    same({ read: { sentOn: '2026-11-14', sentOnSays: 'form' }, later: [1] }),
    same({ read: { leftOut: [{ reason: 'background', text: 'A' }] }, later: [1] }),
  ],
  'a clause': [same({ id: 'c', clause: { id: 'c', regime: 'EIR' }, later: [1] })],
  'a removed clause': [same({ id: 'c', removed: true, later: [1] })],
  settings: [
    [
      {
        defaultRegime: 'EIR',
        authority: { name: 'A', regulator: { name: 'B', address: 'PO Box 1' } },
        scottishRegulator: { address: '' },
      },
      {
        defaultRegime: 'EIR',
        authority: { name: 'A', regulator: { name: 'B', address: 'PO Box 1', addressInLetters: true } },
        scottishRegulator: { address: '' },
      },
    ],
    same({ authority: { name: 'A', licence: { under: 'other', name: 'B' } }, later: [1] }),
  ],
};

/** A step that only says that there are new words: what was stored before stays as it is. */
function same(record: Stored): readonly [before: Stored, after: Stored] {
  return [record, record];
}

function stored(messageId: string, threadId: string, account: string): Stored {
  const { version: _, ...whole } = sampleCase('1 How many?');
  return { ...whole, source: { webmail: 'gmail', messageId, threadId, account } };
}

describe.each(KEPT)('the steps of $name', ({ name, kind }) => {
  it('have an example each, and there are recorded versions', () => {
    expect(EXAMPLES[name]).toHaveLength(kind.steps.length);
    expect(recordedVersions().length).toBeGreaterThan(0);
  });

  it('make of each example what they say', () => {
    for (const [at, [before, after]] of (EXAMPLES[name] ?? []).entries())
      expect(kind.steps[at]?.(before)).toEqual(after);
  });

  it('take anything for possible', () => {
    const odd = fc.dictionary(
      fc.constantFrom('id', 'source', 'questions', 'clause', 'teams', 'answers'),
      fc.jsonValue(),
    );
    fc.assert(fc.property(odd, (record) => void kind.steps.reduce((so, step) => step(so), record as Stored)));
  });
});

it('a case whose reply, clock, answer or arrangement lacks a field is read with the default there', () => {
  const whole = sampleCase('1 How many?');
  const { estimate: _, ...reply } = whole.reply;
  const { extension: __, ...clock } = whole.clock;
  const { version: ___, ...old } = whole;
  const answers = { 'q1/team-1': { status: 'answer', body: [], exemptions: [{ provision: '43(2)' }] } };
  const result = readCase({
    ...old,
    reply,
    clock,
    answers,
    arranged: { response: { leftOut: ['closing'] } },
  });
  expect(result).toMatchObject({
    ok: true,
    value: {
      reply: whole.reply,
      clock: whole.clock,
      answers: {
        'q1/team-1': { what: '', revision: 0, exemptions: [{ provision: '43(2)', likelihood: null }] },
      },
      arranged: { response: { edits: {}, order: [], leftOut: ['closing'] } },
    },
  });
});

it.each([
  ['an answer', { answers: { 'q1/team-1': { status: 'maybe' } } }, 'answers.q1/team-1.status'],
  ['a question', { questions: [{ id: 'q1' }] }, 'questions.0.text'],
  ['no questions', { questions: undefined }, 'questions'],
])('a case is damaged where no default can help: %s', (_what, more, problem) => {
  expect(readCase({ ...sampleCase('1 How many?'), ...more })).toEqual({ ok: false, newer: false, problem });
});
