import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sampleCase } from '../domain/case/sample-case.ts';
import type { Clause } from '../domain/clauses/clause.ts';
import { readBackup } from './backup.ts';
import { openStore } from './open-store.ts';
import type { Store, StoreChange } from './store.ts';

const NOW = '2026-11-23T10:00:00.000Z';
const starter = (id: string): Clause => ({
  id,
  title: `Starter ${id}`,
  regime: 'FOIA',
  provision: '43(2)',
  role: 'harm',
  body: [{ kind: 'paragraph', content: [{ text: `Text of ${id}` }] }],
  tags: [],
  origin: 'starter',
});
const starters: readonly Clause[] = [starter('one'), starter('two')];
const own: Clause = {
  id: 'mine',
  title: 'Mine',
  regime: 'FOIA',
  provision: null,
  role: 'text',
  body: [],
  tags: ['a'],
  origin: 'own',
};

let name: string;
let store: Store;
let opened: Store[];
let count = 0;

const open = async (options: Parameters<typeof openStore>[0] = {}) => {
  const one = await openStore({ name, starters, ...options });
  opened.push(one);
  return one;
};

beforeEach(async () => {
  count += 1;
  name = `store-${count}`;
  opened = [];
  store = await open();
});

afterEach(() => {
  for (const one of opened) one.close();
});

/** Writes into the database past the store, as a fault would. */
async function spoil(change: (db: Awaited<ReturnType<typeof openDB>>) => Promise<unknown>) {
  const db = await openDB(name);
  await change(db);
  db.close();
}

describe('cases', () => {
  const fresh = sampleCase('1 How many?', '2 How much?');

  it('are stored once: the first one opened stays', async () => {
    expect(await store.cases.open(fresh)).toEqual(fresh);
    expect(await store.cases.open({ ...fresh, reference: 'OTHER' })).toEqual(fresh);
    expect(await store.cases.get(fresh.id)).toEqual(fresh);
    expect(await store.cases.all()).toEqual([fresh]);
  });

  it('advance on what is stored, so that moves of two windows are both kept', async () => {
    const other = await open();
    await store.cases.open(fresh);
    await Promise.all([
      store.cases.advance(fresh.id, { kind: 'set-reference', reference: 'FOI-7' }, NOW),
      other.cases.advance(fresh.id, { kind: 'set-regime', regime: 'EIR' }, NOW),
      store.cases.advance(fresh.id, { kind: 'set-received', receivedOn: '2026-11-20' }, NOW),
    ]);
    const stored = await other.cases.get(fresh.id);
    expect(stored).toMatchObject({
      reference: 'FOI-7',
      regime: 'EIR',
      receivedOn: '2026-11-20',
      revision: 3,
    });
  });

  it('refuse a move when there is no such case, and say what to do', async () => {
    const move = { kind: 'set-reference', reference: 'x' } as const;
    await expect(store.cases.advance('none', move, NOW)).rejects.toThrow(/deleted in another window/);
  });

  it('can be removed and put back', async () => {
    await store.cases.open(fresh);
    const removed = await store.cases.remove(fresh.id);
    expect(await store.cases.get(fresh.id)).toBeUndefined();
    if (removed) await store.cases.restore(removed);
    expect(await store.cases.get(fresh.id)).toEqual(fresh);
    expect(await store.cases.remove('none')).toBeUndefined();
  });

  it('keep fields that this release does not know', async () => {
    await spoil((db) => db.put('cases', { ...fresh, later: 'kept' }));
    await store.cases.advance(fresh.id, { kind: 'set-reference', reference: 'FOI-7' }, NOW);
    expect(await store.cases.get(fresh.id)).toHaveProperty('later', 'kept');
  });
});

describe('damaged records', () => {
  const whole = sampleCase('1 How many?');
  const broken = { ...whole, questions: [{ ...whole.questions[0], text: 5 }] };

  it('are told by id and field, and are in no list', async () => {
    await spoil((db) => db.put('cases', broken));
    await spoil((db) => db.put('clauses', { id: 'c', clause: { title: 'no more' } }));
    await spoil((db) => db.put('settings', { nextNumber: 'many', teams: ['A'] }, 'officer'));
    expect(await store.cases.all()).toEqual([]);
    expect(await store.cases.get(whole.id)).toBeUndefined();
    expect(await store.clauses.all()).toEqual(starters);
    expect(await store.settings.get()).toMatchObject({ nextNumber: 1, teams: ['A'] });
    expect(await store.damaged.all()).toEqual([
      { store: 'cases', id: whole.id, problem: 'questions.0.text' },
      { store: 'clauses', id: 'c', problem: expect.any(String) },
      { store: 'settings', id: 'nextNumber', problem: 'nextNumber' },
    ]);
  });

  it('make room for a new case and are kept aside', async () => {
    await spoil((db) => db.put('cases', broken));
    await expect(store.cases.advance(whole.id, { kind: 'set-regime', regime: 'EIR' }, NOW)).rejects.toThrow(
      /Cases/,
    );
    expect(await store.cases.open(whole)).toEqual(whole);
    const [record] = await store.damaged.all();
    expect(record).toEqual({ store: 'cases', id: whole.id, problem: 'questions.0.text' });
    if (record) expect(await store.damaged.read(record)).toEqual(broken);
    expect(await store.cases.get(whole.id)).toEqual(whole);
  });

  it('can be removed, and put back aside', async () => {
    await spoil((db) => db.put('cases', broken));
    const [record] = await store.damaged.all();
    if (!record) throw new Error('It is not told.');
    expect(await store.damaged.remove(record)).toEqual(broken);
    expect(await store.damaged.all()).toEqual([]);
    await store.damaged.restore(record, broken);
    expect(await store.damaged.all()).toEqual([record]);
    expect(await store.damaged.read(record)).toEqual(broken);
  });

  it('in settings go back to the default when removed', async () => {
    await spoil((db) => db.put('settings', { nextNumber: 'many', teams: ['A'] }, 'officer'));
    const [record] = await store.damaged.all();
    if (record) expect(await store.damaged.remove(record)).toBe('many');
    expect(await store.damaged.all()).toEqual([]);
    expect(await store.settings.get()).toMatchObject({ nextNumber: 1, teams: ['A'] });
  });
});

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
    const newer = await open({ starters: better.map((c) => ({ ...c, tags: ['better'] })) });
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

describe('settings', () => {
  it('name the regulator and propose a reference before anything is set', async () => {
    const settings = await store.settings.get();
    expect(settings.authority.regulator.name).toBe('Information Commissioner');
    expect(settings.referencePattern).toContain('{nnnn}');
  });

  it('change only what is named', async () => {
    await store.settings.update({ teams: ['Press'] });
    await store.settings.update({ defaultRegime: 'EIR' });
    expect(await store.settings.get()).toMatchObject({
      teams: ['Press'],
      defaultRegime: 'EIR',
      nextNumber: 1,
    });
  });

  it('give each number once, to whoever asks', async () => {
    const other = await open();
    const taken = await Promise.all([store, other, store, other].map((one) => one.settings.takeNumber()));
    expect([...taken].sort()).toEqual([1, 2, 3, 4]);
    expect((await store.settings.get()).nextNumber).toBe(5);
  });
});

describe('watching', () => {
  it('hears of changes that other windows made, and not of its own', async () => {
    const other = await open();
    const heard: StoreChange[] = [];
    const until = new AbortController();
    store.watch((change) => heard.push(change), until.signal);
    const fresh = sampleCase('1 How many?');
    await store.settings.update({ teams: [] });
    await other.cases.open(fresh);
    await other.cases.open(fresh);
    await other.clauses.put(own);
    await other.settings.update({ teams: ['A'] });
    await vi.waitFor(() => expect(heard).toHaveLength(3));
    expect(heard).toEqual([{ store: 'cases', id: fresh.id }, { store: 'clauses' }, { store: 'settings' }]);
    until.abort();
    await other.clauses.remove(own.id);
    await other.settings.takeNumber();
    expect(heard).toHaveLength(3);
  });

  it('does not hear what is no change of a known shape', async () => {
    const heard = vi.fn();
    const until = new AbortController();
    store.watch(heard, until.signal);
    const stranger = new BroadcastChannel(`foi-drafter:${name}`);
    stranger.postMessage({ store: 'cases', id: 5 });
    stranger.postMessage('clauses');
    stranger.postMessage({ store: 'clauses' });
    await vi.waitFor(() => expect(heard).toHaveBeenCalledOnce());
    expect(heard).toHaveBeenCalledWith({ store: 'clauses' });
    stranger.close();
    until.abort();
  });
});

describe('backups', () => {
  const first = sampleCase('1 How many?');

  const exported = async () => JSON.stringify(await store.backup.take(NOW));
  const readWhole = (text: string) => {
    const { backup, problems } = readBackup(text);
    if (!backup) throw new Error(problems.join());
    return { backup, problems };
  };

  it('bring everything back into an empty store', async () => {
    await store.cases.open(first);
    await store.clauses.put(own);
    await store.clauses.remove('two');
    await store.settings.update({ teams: ['Press'], nextNumber: 12 });
    const { backup, problems } = readWhole(await exported());
    name = `${name}-copy`;
    const copy = await open();
    expect(await copy.backup.merge(backup)).toMatchObject({ added: 4, updated: 0, same: 0, kept: 0 });
    expect(problems).toEqual([]);
    expect(await copy.cases.all()).toEqual(await store.cases.all());
    expect(await copy.clauses.all()).toEqual(await store.clauses.all());
    expect(await copy.settings.get()).toEqual(await store.settings.get());
  });

  it('replace what is older here, keep what is newer here, and say so; undo puts it back', async () => {
    await store.cases.open(first);
    const second = { ...sampleCase('1 How much?'), id: 'second' };
    await store.cases.open(second);
    const { backup } = readWhole(await exported());
    await store.cases.advance(first.id, { kind: 'set-reference', reference: 'NEWER' }, NOW);
    await store.cases.remove('second');
    const changed = { ...backup, cases: [...backup.cases, { ...first, id: 'third' }] };
    const merged = await store.backup.merge(changed);
    expect(merged).toMatchObject({ added: 2, updated: 0, same: 0, kept: 1 });
    expect(await store.cases.get(first.id)).toMatchObject({ reference: 'NEWER' });
    await store.cases.advance('third', { kind: 'set-reference', reference: 'WORKED ON' }, NOW);
    await merged.undo();
    expect(await store.cases.get('second')).toBeUndefined();
    expect(await store.cases.get('third')).toMatchObject({ reference: 'WORKED ON' });
  });

  it('change nothing when imported twice', async () => {
    await store.cases.open(first);
    await store.clauses.put(own);
    const { backup } = readWhole(await exported());
    expect(await store.backup.merge(backup)).toMatchObject({ added: 0, updated: 0, same: 2, kept: 0 });
  });

  it('say which records cannot be read and take the others', async () => {
    await store.cases.open(first);
    const backup = JSON.parse(await exported());
    backup.cases.push({ ...first, id: 'cut', questions: 'gone' });
    backup.settings = { nextNumber: -1, teams: ['A'] };
    const read = readWhole(JSON.stringify(backup));
    expect(read.problems).toEqual([
      'The draft cut is damaged (questions) and was left out.',
      'The setting nextNumber cannot be read and was left out.',
    ]);
    expect(read.backup.cases).toEqual([first]);
    expect(read.backup.settings).toEqual({ teams: ['A'] });
  });

  it.each(['', 'no json', '{}', '[]', '{"product":"other"}'])(
    'are refused when they are none: %j',
    (text) => {
      expect(readBackup(text)).toEqual({
        backup: null,
        problems: [expect.stringContaining('Nothing was changed')],
      });
    },
  );

  it('of a newer release are refused', async () => {
    const backup = { ...JSON.parse(await exported()), format: 2 };
    expect(readBackup(JSON.stringify(backup)).problems).toEqual([expect.stringContaining('newer')]);
  });

  it('hold the damaged records too', async () => {
    await spoil((db) => db.put('cases', { id: 'cut' }));
    expect((await store.backup.take(NOW)).unreadable).toEqual([{ id: 'cut' }]);
  });

  it('can be done without: everything deleted, and everything put back', async () => {
    await store.cases.open(first);
    await store.clauses.remove('two');
    await store.settings.update({ teams: ['Press'] });
    await spoil((db) => db.put('cases', { id: 'cut' }));
    const before = await exported();
    const { undo } = await store.backup.clear();
    expect(await store.cases.all()).toEqual([]);
    expect(await store.clauses.all()).toEqual(starters);
    expect((await store.settings.get()).teams).toEqual([]);
    expect(await store.damaged.all()).toEqual([]);
    await undo();
    expect(await exported()).toEqual(before);
  });
});

describe('trouble', () => {
  it('lets a newer release have the database, and says so', async () => {
    const told = vi.fn();
    name = `${name}-newer`;
    const old = await open({ told });
    const newer = await openDB(name, 99);
    await vi.waitFor(() => expect(told).toHaveBeenCalledWith(expect.stringContaining('open it again')));
    await expect(old.settings.get()).rejects.toThrow(/open it again/);
    newer.close();
    await expect(open()).rejects.toThrow(/newer FOI Drafter/);
  });

  it('undoes the whole move when it cannot be stored, and says that there is no room', async () => {
    const fresh = sampleCase('1 How many?');
    await store.cases.open(fresh);
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const move = { kind: 'set-reference', reference: 'x' } as const;
    await expect(store.cases.advance(fresh.id, move, NOW)).rejects.toThrow(/no room left/);
    put.mockRestore();
    expect(await store.cases.get(fresh.id)).toEqual(fresh);
  });
});
