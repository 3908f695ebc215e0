import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { sampleCase } from '../domain/case/sample-case.ts';
import { openStore } from './open-store.ts';
import type { Store } from './store.ts';

let store: Store;
const NOW = '2026-11-27T10:00:00Z';

beforeEach(async () => {
  store = await openStore({ name: crypto.randomUUID(), starters: [] });
});
afterEach(() => {
  vi.restoreAllMocks();
  store.close();
});

const draft = (owner: string, form: string) => ({ owner, form, typed: { name: `${owner} ${form}` } });
const forms = async () => (await store.drafts.all()).map(({ owner, form }) => `${owner}/${form}`);

test('a draft is kept under what it belongs to and its form, and taken out again', async () => {
  for (const one of [draft('a', 'team'), draft('a', 'reply'), draft('b', 'team'), draft('', 'team')])
    await store.drafts.put(one);
  const of = async (form: string) =>
    (await store.drafts.all()).find((one) => one.owner === 'a' && one.form === form);
  await store.drafts.put({ ...draft('a', 'team'), typed: { name: 'Fleet' } }, await of('team'));
  expect(await of('team')).toMatchObject({ owner: 'a', form: 'team', typed: { name: 'Fleet' } });
  const reply = await of('reply');
  if (reply) await store.drafts.remove(reply);
  expect(await forms()).toEqual(['/team', 'a/team', 'b/team']);
});

test('words that another window has stored since are neither written over nor removed', async () => {
  const seen = await store.drafts.put(draft('a', 'team'));
  const theirs = await store.drafts.put({ ...draft('a', 'team'), typed: 'theirs' }, seen);
  const ours = await store.drafts.put({ ...draft('a', 'team'), typed: 'ours' }, seen);
  await store.drafts.remove(seen);
  expect(await store.drafts.all()).toEqual(expect.arrayContaining([theirs, ours]));
  await store.drafts.put({ ...draft('a', 'team'), typed: 'ours, and more' }, ours);
  await store.drafts.remove(theirs);
  expect((await store.drafts.all()).map(({ typed }) => typed)).toEqual(['ours, and more']);
  expect((await store.drafts.removeOf('a')).map(({ typed }) => typed)).toEqual(['ours, and more']);
});

test('all drafts of a case go with it, and those of no other', async () => {
  for (const one of [draft('a', 'team'), draft('a', 'reply'), draft('a b', 'team'), draft('', 'team')])
    await store.drafts.put(one);
  await store.drafts.removeOf('a');
  expect(await forms()).toEqual(['/team', 'a b/team']);
});

test('drafts go when everything is deleted, and are in no backup', async () => {
  await store.drafts.put(draft('', 'paste'));
  expect(JSON.stringify(await store.backup.take(NOW))).not.toContain('paste');
  await store.backup.clear();
  expect(await forms()).toEqual([]);
});

test('a write is done when the disk has it', async () => {
  const asked = vi.spyOn(IDBDatabase.prototype, 'transaction');
  await store.drafts.put(draft('', 'paste'));
  await store.cases.open(sampleCase('1 One?'));
  await store.settings.update({ nextNumber: 7 });
  const writes = asked.mock.calls.filter(([, mode]) => mode === 'readwrite');
  expect(writes.map(([, , options]) => options)).toEqual([
    { durability: 'strict' },
    { durability: 'strict' },
    { durability: 'strict' },
  ]);
});

test('several steps in a case are one transaction: all of them or none', async () => {
  const fresh = sampleCase('1 One?');
  await store.cases.open(fresh);
  const reference = (words: string) => () => [{ kind: 'set-reference' as const, reference: words }];
  const states = await store.cases.advanceAll(fresh.id, [reference('FOI-1'), reference('FOI-2')], NOW);
  expect(states?.map((one) => one.reference)).toEqual([fresh.reference, 'FOI-1', 'FOI-2']);
  const fails = () => {
    throw new Error('No such move.');
  };
  await expect(store.cases.advanceAll(fresh.id, [reference('FOI-3'), fails], NOW)).rejects.toThrow();
  expect((await store.cases.get(fresh.id))?.reference).toBe('FOI-2');
  expect(await store.cases.advanceAll('none', [reference('FOI-4')], NOW)).toBeUndefined();
});
