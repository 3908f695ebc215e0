import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { CASE_VERSION, caseRecord } from '../domain/case/case.ts';
import { sampleCase } from '../domain/case/sample-case.ts';
import { anyOf } from '../domain/value/sample/any-value.ts';
import { readBackup, writeBackup } from './backup-file.ts';
import { writtenClause } from './clause-record.ts';
import { NOW, own, SampleWindows, starters } from './sample-windows.ts';
import { settingsRecord } from './settings-record.ts';
import type { Store } from './store.ts';

/// What a newer version stored is left as it is by everything that this one can do to its store.

const whole = sampleCase('1 How many?');
const case3 = { ...whole, version: CASE_VERSION + 1, questions: 'in a way of its own' };
const clause = { ...writtenClause({ ...own, id: 'one' }), version: 99 };
const settings = { ...settingsRecord({}, { teams: ['Roads'] }), version: 99 };

let windows: SampleWindows;
let store: Store;

beforeEach(async () => {
  windows = new SampleWindows();
  store = await windows.open();
  await windows.spoil(async (db) => {
    await db.put('cases', case3);
    await db.put('clauses', clause);
    await db.put('settings', settings, 'officer');
  });
});

afterEach(() => windows.close());

/** What is in the database under the three keys. */
async function stored(): Promise<unknown> {
  let found: unknown;
  await windows.spoil(async (db) => {
    found = [
      await db.get('cases', whole.id),
      await db.get('clauses', 'one'),
      await db.get('settings', 'officer'),
    ];
  });
  return found;
}

it('is told as newer and not as damaged, and is in no list', async () => {
  expect(await store.cases.all()).toEqual([]);
  expect(await store.cases.near(whole.source)).toEqual([]);
  expect(await store.clauses.all()).toEqual(starters);
  expect((await store.settings.get()).teams).toEqual([]);
  expect(await store.damaged.all()).toMatchObject([
    { store: 'cases', id: whole.id, newer: true },
    { store: 'clauses', id: 'one', newer: true },
    { store: 'settings', id: 'all', newer: true },
  ]);
});

const WAYS: Readonly<Record<string, (at: Store) => Promise<unknown>>> = {
  'a new case of the same mail': (at) => at.cases.open(whole),
  'a move': (at) => at.cases.advance(whole.id, { kind: 'set-regime', regime: 'EIR' }, NOW),
  'removing it': (at) => at.cases.remove(whole.id),
  'a clause in its place': (at) => at.clauses.put({ ...own, id: 'one' }),
  'a part of a clause': (at) => at.clauses.update({ ...own, id: 'one' }, { title: 'Other' }),
  'removing the clause': (at) => at.clauses.remove('one'),
  'restoring the clause': (at) => at.clauses.restore({ ...own, id: 'one' }),
  'a setting': (at) => at.settings.update({ teams: ['Parks'] }),
  'the next number': (at) => at.settings.takeNumber(),
  'removing what could not be read': async (at) => {
    for (const record of await at.damaged.all()) await at.damaged.remove(record);
  },
  'an older backup': (at) => at.backup.merge(older),
  'an older backup that is to be taken': (at) => at.backup.merge(older, true),
};

const older = {
  product: 'foi-drafter',
  format: 1,
  takenAt: NOW,
  cases: [whole],
  clauses: [writtenClause({ ...own, id: 'one' })],
  settings: settingsRecord({}, { teams: ['Parks'], nextNumber: 7 }),
  unreadable: [],
} as const;

it.each(Object.entries(WAYS))('is kept as it is by %s', async (_what, way) => {
  await way(store).catch(() => undefined);
  expect(await stored()).toEqual([case3, clause, settings]);
});

it('is kept as it is by any of these in any order, whatever it is', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom(...Object.values(WAYS)), { maxLength: 8 }),
      anyOf(caseRecord.shape),
      async (ways, any) => {
        const later = { ...Object(any.stored), id: whole.id, version: CASE_VERSION + 1 };
        await windows.spoil((db) => db.put('cases', later));
        for (const way of ways) await way(store).catch(() => undefined);
        expect(await stored()).toEqual([later, clause, settings]);
      },
    ),
    { numRuns: 15 },
  );
});

it.each(['a new case of the same mail', 'a move', 'a part of a clause', 'a setting', 'the next number'])(
  'is said to be newer, and what to do, by %s',
  async (way) => {
    await expect(WAYS[way]?.(store)).rejects.toThrow(
      /was stored by a newer version of FOI Drafter.*Update FOI Drafter first/,
    );
  },
);

it('under another id has no second case of its mail beside it, and says so as for its own', async () => {
  const mail = { ...whole.source, messageId: 'msg-f:77', threadId: 'thread-f:7' };
  const moved = { ...case3, id: 'under another id', source: mail };
  const fresh = { ...whole, id: 'of the same mail', source: { ...mail, threadId: 'thread-f:8' } };
  await windows.spoil((db) => db.put('cases', moved));
  await expect(store.cases.open(fresh)).rejects.toThrow(
    /The case of this mail was stored by a newer version of FOI Drafter.*Update FOI Drafter first/,
  );
  expect(await store.cases.all()).toEqual([]);
  await windows.spoil(async (db) => expect(await db.get('cases', moved.id)).toEqual(moved));
});

it('keeps no case of another mail from being opened, nor of one that has no name', async () => {
  const nameless = { ...whole.source, messageId: '' };
  await windows.spoil((db) => db.put('cases', { ...case3, id: 'nameless too', source: nameless }));
  const others = [
    { ...whole, id: 'other', source: { ...whole.source, messageId: 'msg-f:78' } },
    { ...whole, id: 'nameless', source: nameless },
  ];
  for (const other of others) expect(await store.cases.open(other)).toEqual(other);
});

it('can be copied, and is in a backup as it is', async () => {
  const records = await store.damaged.all();
  expect(await Promise.all(records.map((record) => store.damaged.read(record)))).toEqual([
    case3,
    clause,
    settings,
  ]);
  const backup = await store.backup.take(NOW);
  expect(backup.unreadable).toEqual([case3, clause, settings]);
  expect([backup.cases, backup.clauses]).toEqual([[], []]);
});

it('in a backup file is left out, and said so by name', async () => {
  const backup = { ...(await store.backup.take(NOW)), cases: [case3], clauses: [clause], settings };
  // @ts-expect-error what a newer version would write
  const read = await readBackup(await writeBackup(backup));
  expect(read.intact).toBe(true);
  expect(read.problems).toEqual(
    [`The case ${whole.id}`, 'The clause one', 'What is set in Settings'].map(
      (what) =>
        `${what} was stored by a newer version of FOI Drafter and was left out. Update FOI Drafter, then import this file again.`,
    ),
  );
  expect(read.backup).toMatchObject({ cases: [], clauses: [] });
});

it('comes back as it is when everything was deleted and that is undone', async () => {
  const { undo } = await store.backup.clear();
  await store.settings.update({ teams: ['Parks'] });
  await undo();
  expect(await stored()).toEqual([case3, clause, settings]);
});
