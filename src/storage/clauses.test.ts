import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Clause } from '../domain/clauses/clause.ts';
import { type ClauseChange, writtenClause } from './clause-record.ts';
import { own, SampleWindows, starter, starters } from './sample-windows.ts';
import type { Store } from './store.ts';

let windows: SampleWindows;
let store: Store;

beforeEach(async () => {
  windows = new SampleWindows();
  store = await windows.open();
});

afterEach(() => windows.close());

describe('clauses', () => {
  it('are the starters until something is changed', async () => {
    expect(await store.clauses.all()).toEqual(starters);
  });

  it('take the officer’s edits, deletions and own clauses', async () => {
    await store.clauses.put({ ...starter('one'), title: 'Edited' });
    await store.clauses.remove('two');
    await store.clauses.put(own);
    const all = await store.clauses.all();
    expect(all.map(({ title, origin }) => [title, origin])).toEqual([
      ['Edited', 'own'],
      ['Mine', 'own'],
    ]);
  });

  it('get better starters from a new release without losing an edit or a deletion', async () => {
    await store.clauses.put({ ...starter('one'), title: 'Edited' });
    await store.clauses.remove('two');
    const better = [...starters, { ...own, id: 'three', title: 'Starter three', origin: 'starter' as const }];
    const newer = await windows.open({ starters: better.map((c) => ({ ...c, tags: ['better'] })) });
    expect((await newer.clauses.all()).map(({ title }) => title)).toEqual(['Edited', 'Starter three']);
  });

  it('come back when restored: a starter as it was shipped, an edited one as it was edited', async () => {
    const edited: Clause = { ...starter('one'), title: 'Edited', origin: 'own' };
    await store.clauses.put(edited);
    await store.clauses.remove('one');
    await store.clauses.restore(edited);
    expect(await store.clauses.all()).toContainEqual(edited);
    await store.clauses.restore(starter('one'));
    expect(await store.clauses.all()).toEqual(starters);
  });
});

describe('clauses in two windows', () => {
  it('keep every part that either window wrote at the same moment', async () => {
    const other = await windows.open();
    await store.clauses.put(own);
    // Both windows hold the clause as it was before either wrote.
    await Promise.all([
      store.clauses.update(own, { title: 'Theirs' }),
      other.clauses.update(own, { tags: ['b'] }),
      store.clauses.update(own, { provision: '43(2)' }),
      other.clauses.update(own, { role: 'harm' }),
    ]);
    const now = (await store.clauses.all()).find(({ id }) => id === own.id);
    expect(now).toEqual({ ...own, title: 'Theirs', tags: ['b'], provision: '43(2)', role: 'harm' });
  });

  it('keep what was typed into a clause that the other window deleted, and undo there takes nothing of it', async () => {
    const other = await windows.open();
    await store.clauses.put(own);
    const removed = await other.clauses.remove(own.id);
    expect(removed).toEqual(own);
    await store.clauses.update(own, { title: 'Typed on' });
    if (removed) await other.clauses.restore(removed);
    expect((await store.clauses.all()).find(({ id }) => id === own.id)).toEqual({
      ...own,
      title: 'Typed on',
    });
  });

  it('begin with the starter, and with what is given where nothing is stored', async () => {
    await store.clauses.update(starter('one'), { title: 'Edited' });
    await store.clauses.update(own, { title: 'New' });
    const all = await store.clauses.all();
    expect(all.find(({ id }) => id === 'one')).toEqual({ ...starter('one'), title: 'Edited', origin: 'own' });
    expect(all.find(({ id }) => id === own.id)).toEqual({ ...own, title: 'New' });
    expect(await store.clauses.remove('one')).toMatchObject({ title: 'Edited' });
    expect(await store.clauses.remove('none')).toBeUndefined();
  });
});

/** Everything that can be done to one clause. */
const CHANGES: Readonly<Record<string, (at: Store) => Promise<unknown>>> = {
  'a clause in its place': (at) => at.clauses.put({ ...starter('one'), title: 'Written anew' }),
  'a part of it': (at) => at.clauses.update(starter('one'), { title: 'Written anew' }),
  'removing it': (at) => at.clauses.remove('one'),
  'restoring it': (at) => at.clauses.restore({ ...starter('one'), origin: 'own' }),
  'restoring the product’s own': (at) => at.clauses.restore(starter('one')),
};

/** What is in the database under the id of the first starter. */
async function stored(): Promise<unknown> {
  let found: unknown;
  await windows.spoil(async (db) => {
    found = await db.get('clauses', 'one');
  });
  return found;
}

describe('a damaged clause', () => {
  const damaged = { ...writtenClause(starter('one')), clause: { ...starter('one'), body: 'gone' } };

  beforeEach(() => windows.spoil((db) => db.put('clauses', damaged)));

  it.each(Object.entries(CHANGES))('makes room for %s and is kept aside, whole', async (_what, change) => {
    await change(store);
    const [record, ...others] = await store.damaged.all();
    expect(others).toEqual([]);
    expect(record).toMatchObject({ store: 'clauses', id: 'one', problem: 'clause.body', aside: true });
    if (record) expect(await store.damaged.read(record)).toEqual(damaged);
    expect(await stored()).not.toEqual(damaged);
  });

  it('stays where it is when what was to come in its place can’t be stored', async () => {
    await expect(store.clauses.put({ ...starter('one'), title: 'x'.repeat(200_000) })).rejects.toThrow(
      /more than a clause can hold/,
    );
    expect(await stored()).toEqual(damaged);
    expect(await store.damaged.all()).toMatchObject([{ id: 'one', aside: false }]);
  });
});

describe('what a later release has put beside a clause', () => {
  const later = (change: ClauseChange) => ({ ...change, ratings: [1, { by: 'a team' }] });
  const written = writtenClause({ ...starter('one'), origin: 'own' });
  const inside = { ...later(written), clause: { ...starter('one'), origin: 'own', note: { of: 'later' } } };

  beforeEach(() => windows.spoil((db) => db.put('clauses', inside)));

  it.each(['a clause in its place', 'a part of it'])('stays through %s', async (way) => {
    await CHANGES[way]?.(store);
    expect(await stored()).toEqual({ ...inside, clause: { ...inside.clause, title: 'Written anew' } });
  });

  it('stays through removing it, and comes back when that is undone', async () => {
    const removed = await store.clauses.remove('one');
    expect(await stored()).toEqual({
      id: 'one',
      version: written.version,
      removed: true,
      ratings: inside.ratings,
    });
    if (removed) await store.clauses.restore(removed);
    expect(await stored()).toEqual(inside);
  });
});
