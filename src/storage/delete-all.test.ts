import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sampleCase } from '../domain/case/sample-case.ts';
import { NOW, SampleWindows, starters } from './sample-windows.ts';
import type { Store } from './store.ts';

let windows: SampleWindows;
let store: Store;

beforeEach(async () => {
  windows = new SampleWindows();
  store = await windows.open();
});

afterEach(() => windows.close());

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
      { store: 'all', deleted: true },
      { store: 'all', deleted: false },
    ]);
    until.abort();
  });
});
