import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sampleCase } from '../domain/case/sample-case.ts';
import { NOW, own, SampleWindows, starters } from './sample-windows.ts';
import type { Store } from './store.ts';

let windows: SampleWindows;
let store: Store;

beforeEach(async () => {
  windows = new SampleWindows();
  store = await windows.open();
});

afterEach(() => {
  vi.restoreAllMocks();
  windows.close();
});

describe('everything deleted', () => {
  const first = sampleCase('1 How many?');
  const exported = async () => JSON.stringify(await store.backup.take(NOW));

  it('leaves nothing, and is put back whole', async () => {
    await store.cases.open(first);
    await store.clauses.remove('two');
    await store.settings.update({ teams: ['Press'] });
    await windows.spoil((db) => db.put('cases', { id: 'cut' }));
    const before = await exported();
    const { undo } = await store.backup.clear();
    expect(await store.cases.all()).toEqual([]);
    expect(await store.clauses.all()).toEqual(starters);
    expect((await store.settings.get()).teams).toEqual([]);
    expect(await store.damaged.all()).toEqual([]);
    expect(await undo()).toBe(0);
    expect(await exported()).toEqual(before);
  });

  it('puts everything back but what was begun anew since, says so, and can put back the rest later', async () => {
    await store.cases.open(first);
    const second = { ...first, id: 'second' };
    await store.cases.open(second);
    await store.settings.update({ teams: ['Press'], nextNumber: 12 });
    const { undo } = await store.backup.clear();
    const anew = { ...first, reference: 'ANEW' };
    await store.cases.open(anew);
    await store.settings.takeNumber();
    expect(await undo()).toBe(1);
    expect(await store.cases.get('second')).toEqual(second);
    expect(await store.cases.get(first.id)).toEqual(anew);
    expect(await store.settings.get()).toMatchObject({ teams: ['Press'], nextNumber: 12 });
    await store.cases.remove(first.id);
    expect(await undo()).toBe(0);
    expect(await store.cases.get(first.id)).toEqual(first);
  });

  it('writes over the browser’s files without anybody seeing what with', async () => {
    await store.cases.open(first);
    await windows.spoil((db) => db.add('setAside', null));
    const { overwritten } = await store.backup.clear();
    await store.cases.open({ ...first, id: 'meanwhile' });
    await overwritten;
    expect((await store.cases.all()).map(({ id }) => id)).toEqual(['meanwhile']);
    expect(await store.damaged.all()).toEqual([]);
    expect((await store.backup.take(NOW)).clauses).toEqual([]);
  });

  it('is told to the other windows as one change', async () => {
    const other = await windows.open();
    const heard = vi.fn();
    const until = new AbortController();
    other.watch(heard, until.signal);
    for (let i = 0; i < 20; i += 1) await store.cases.open({ ...first, id: `case-${i}` });
    await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(20));
    const { undo } = await store.backup.clear();
    await undo();
    await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(22));
    expect(heard.mock.calls.slice(20).flat()).toEqual([
      { store: 'all', deleted: true, deletions: 1 },
      { store: 'all', deleted: false },
    ]);
    until.abort();
  });
});

describe('everything deleted stays deleted while another window writes', () => {
  const first = sampleCase('1 How many?');
  const typed = { owner: '', form: 'paste', typed: { words: 'secret' } };
  const writes: Readonly<Record<string, (of: Store) => Promise<unknown>>> = {
    'a case': (of) => of.cases.open(first),
    'a case put back': (of) => of.cases.restore(first),
    'a clause': (of) => of.clauses.update(own, { title: 'secret' }),
    'a form': (of) => of.drafts.put(typed),
    'a setting': (of) => of.settings.update({ teams: ['secret'] }),
  };
  /** Deletes everything, and begins `late` as soon as that has its place in the queue. */
  const whileDeleting = async (late: () => readonly Promise<unknown>[]) => {
    const { transaction } = IDBDatabase.prototype;
    const begun = new Promise<void>((resolve) => {
      vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(function (
        this: IDBDatabase,
        ...given
      ) {
        resolve();
        return transaction.apply(this, given);
      });
    });
    const deleted = store.backup.clear();
    await begun;
    await Promise.allSettled([deleted, ...late()]);
  };
  const contents = async () => {
    const [cases, clauses, drafts] = [store.cases.all(), store.clauses.all(), store.drafts.all()];
    return [await cases, await clauses, await drafts, (await store.settings.get()).teams];
  };

  it.each(Object.entries(writes))('%s that queues behind it is not stored again', async (_what, writeIn) => {
    const other = await windows.open();
    const heard = vi.fn();
    const until = new AbortController();
    other.watch(heard, until.signal);
    // The library's starters are loaded before a clause is written.
    await other.clauses.all();
    await whileDeleting(() => [writeIn(other), writeIn(other)]);
    expect(await contents()).toEqual([[], starters, [], []]);
    // Told once, whichever came first: what it found itself, or what it was told.
    expect(heard.mock.calls.flat().filter((change) => change.store === 'all')).toHaveLength(1);
    // From then on it writes as ever.
    await writeIn(other);
    expect(await contents()).not.toEqual([[], starters, [], []]);
    until.abort();
  });

  it.each(Object.entries(writes))(
    '%s that this window asked for before is not stored',
    async (_what, writeIn) => {
      await store.clauses.all();
      await whileDeleting(() => [writeIn(store), writeIn(store)]);
      expect(await contents()).toEqual([[], starters, [], []]);
    },
  );

  it('a window that is opened afterwards writes as ever', async () => {
    await store.backup.clear();
    const later = await windows.open();
    await later.drafts.put(typed);
    expect((await store.drafts.all()).map(({ form }) => form)).toEqual(['paste']);
  });
});
