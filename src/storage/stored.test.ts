import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { missingIn } from '../../test/stored/cover.ts';
import type { StoredRecord } from '../../test/stored/dump.ts';
import { type RecordedVersion, readRecorded, recordedVersions } from '../../test/stored/read-recorded.ts';
import { composeLetter } from '../domain/letter/compose.ts';
import { authorityUnder } from '../domain/letter/decision.ts';
import { LETTER_KINDS } from '../domain/letter/letter-choice.ts';
import { readBackup } from './backup-file.ts';
import { openStore } from './open-store.ts';
import { NOW } from './sample-windows.ts';
import type { Store } from './store.ts';

/// Everything that earlier versions stored opens with today's code, whole.

let count = 0;

/** A database made as that version made it, with those records in it as they were stored. */
async function databaseOf(
  { database }: RecordedVersion,
  records: Readonly<Record<string, readonly StoredRecord[]>>,
): Promise<string> {
  count += 1;
  const name = `recorded-${count}`;
  const db = await openDB(name, database.version, {
    upgrade: (made) => {
      for (const { name: store, keyPath, autoIncrement, indexes } of database.stores) {
        const created = made.createObjectStore(store, { keyPath, autoIncrement });
        for (const index of indexes) {
          const { unique, multiEntry } = index;
          created.createIndex(index.name, index.keyPath, { unique, multiEntry });
        }
      }
    },
  });
  for (const { name: store, keyPath } of database.stores)
    for (const { key, value } of records[store] ?? [])
      await db.put(store, value, keyPath === null ? key : undefined);
  db.close();
  return name;
}

/** Every text and number in a value, as often as it occurs. What names a mail is left out: it may be named anew. */
function wordsIn(value: unknown): readonly string[] {
  if (typeof value === 'string' || typeof value === 'number') return [String(value)];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([field, part]) => (field === 'source' ? [] : wordsIn(part)));
}

/** The words that occur less often in what was opened than in what was recorded. */
function lostFrom(recorded: unknown, opened: unknown): readonly string[] {
  const left = new Map<string, number>();
  for (const text of wordsIn(opened)) left.set(text, (left.get(text) ?? 0) + 1);
  return wordsIn(recorded).filter((text) => {
    const there = left.get(text) ?? 0;
    left.set(text, there - 1);
    return there <= 0;
  });
}

test('there are recorded versions', () => {
  expect(recordedVersions()).toContain('0.1.0');
});

describe.each(recordedVersions())('what version %s stored', (version) => {
  const recorded = readRecorded(version);
  const { cases, stores } = recorded;
  const { clauses = [], settings = [], setAside = [] } = stores;
  let store: Store;

  beforeAll(async () => {
    store = await openStore({ name: await databaseOf(recorded, { cases, ...stores }) });
  });

  afterAll(() => store.close());

  test('shows everything that it could store', () => {
    expect(missingIn({ cases, clauses, settings }, recorded.words)).toEqual([]);
    expect(cases.length).toBeGreaterThan(0);
  });

  test('names nobody but made-up people', () => {
    const addresses = JSON.stringify(recorded).match(/[\w.+-]+@[\w-]+(\.[\w-]+)+/g) ?? [];
    expect(addresses.filter((address) => !/[@.]example\.(org|com)$/.test(address))).toEqual([]);
  });

  test('opens, with nothing damaged but what had been set aside', async () => {
    const damaged = await store.damaged.all();
    expect(damaged.filter(({ aside }) => !aside)).toEqual([]);
    const read = await Promise.all(damaged.map((record) => store.damaged.read(record)));
    expect(read).toEqual(setAside.map(({ value }) => Object(value).stored));
    expect(await store.cases.all()).toHaveLength(cases.length);
  });

  test.each(cases.map((one) => [one.name, one] as const))('%s: every word is there', async (_, one) => {
    const opened = await store.cases.get(String(one.key));
    expect(opened).toBeDefined();
    expect(lostFrom(one.value, opened)).toEqual([]);
  });

  test.each(cases.map((one) => [one.name, one] as const))('%s: its letters are composed', async (_, one) => {
    const opened = await store.cases.get(String(one.key));
    if (!opened) throw new Error(`${one.name} does not open.`);
    const { authority, scottishRegulator } = await store.settings.get();
    const details = authorityUnder(opened.regime, authority, scottishRegulator);
    for (const kind of LETTER_KINDS) {
      const letter = composeLetter({ ...opened, reply: { ...opened.reply, kind } }, details);
      const edits = Object.values(opened.arranged[kind]?.edits ?? {}).map(({ text }) => text);
      expect(letter.blocks.length).toBeGreaterThan(0);
      expect(lostFrom(edits, [letter.blocks, letter.leftOut, letter.setAside])).toEqual([]);
    }
  });

  test('is worked on', async () => {
    for (const { key } of cases) {
      const move = { kind: 'set-reference', reference: 'Worked on today' } as const;
      const after = await store.cases.advance(String(key), move, NOW);
      expect(await store.cases.get(String(key))).toEqual(after);
      expect(after.reference).toBe('Worked on today');
    }
  });

  test('has its changes of the library', async () => {
    const library = new Map((await store.clauses.all()).map((clause) => [clause.id, clause]));
    for (const { key, value } of clauses) {
      const { clause } = Object(value);
      if (clause === undefined) expect(library.has(String(key))).toBe(false);
      else expect(library.get(String(key))).toMatchObject(clause);
    }
  });

  test('has its settings', async () => {
    expect(settings).toHaveLength(1);
    expect(await store.settings.get()).toMatchObject(Object(settings[0]?.value));
  });

  test('has the few settings of a first day', async () => {
    const early = await openStore({ name: await databaseOf(recorded, { settings: recorded.firstDay }) });
    expect(recorded.firstDay).toHaveLength(1);
    expect(await early.settings.get()).toMatchObject(Object(recorded.firstDay[0]?.value));
    early.close();
  });

  test('comes back whole from its backup file', async () => {
    const { backup, intact, problems } = await readBackup(recorded.backup);
    if (!backup) throw new Error(problems.join());
    expect([problems, intact]).not.toContain(false);
    expect(problems).toEqual([]);
    const empty = await openStore({ name: `backup-${version}` });
    const { added } = await empty.backup.merge(backup);
    expect(added).toBe(cases.length + clauses.length + settings.length);
    for (const { key, value } of cases)
      expect(lostFrom(value, await empty.cases.get(String(key)))).toEqual([]);
    expect(await empty.clauses.all()).toEqual(await store.clauses.all());
    expect(await empty.settings.get()).toEqual(await store.settings.get());
    empty.close();
  });
});
