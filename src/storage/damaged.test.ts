import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
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

function ring(): { readonly id: string } {
  const record: { id: string; self?: unknown } = { id: 'ring' };
  record.self = record;
  return record;
}

describe('damaged records', () => {
  const whole = sampleCase('1 How many?');
  const broken = { ...whole, questions: [{ ...whole.questions[0], text: 5 }] };

  it('are told by id and field, and are in no list', async () => {
    await windows.spoil((db) => db.put('cases', broken));
    await windows.spoil((db) => db.put('clauses', { id: 'c', clause: { title: 'no more' } }));
    await windows.spoil((db) => db.put('settings', { nextNumber: 'many', teams: ['A'] }, 'officer'));
    expect(await store.cases.all()).toEqual([]);
    expect(await store.cases.get(whole.id)).toBeUndefined();
    expect(await store.clauses.all()).toEqual(starters);
    expect(await store.settings.get()).toMatchObject({ nextNumber: 1, teams: ['A'] });
    expect(await store.damaged.all()).toEqual([
      {
        store: 'cases',
        id: whole.id,
        problem: 'questions.0.text',
        key: whole.id,
        aside: false,
        newer: false,
      },
      { store: 'clauses', id: 'c', problem: expect.any(String), key: 'c', aside: false, newer: false },
      {
        store: 'settings',
        id: 'nextNumber',
        problem: 'nextNumber',
        key: 'officer',
        aside: false,
        newer: false,
      },
    ]);
  });

  it('make room for a new case and are kept aside', async () => {
    await windows.spoil((db) => db.put('cases', broken));
    await expect(store.cases.advance(whole.id, { kind: 'set-regime', regime: 'EIR' }, NOW)).rejects.toThrow(
      /Cases/,
    );
    expect(await store.cases.open(whole)).toEqual(whole);
    const [record] = await store.damaged.all();
    expect(record).toMatchObject({ store: 'cases', id: whole.id, problem: 'questions.0.text', aside: true });
    if (record) expect(await store.damaged.read(record)).toEqual(broken);
    expect(await store.cases.get(whole.id)).toEqual(whole);
  });

  it('can be removed, and put back aside', async () => {
    await windows.spoil((db) => db.put('cases', broken));
    const [record] = await store.damaged.all();
    if (!record) throw new Error('It is not told.');
    expect(await store.damaged.remove(record)).toEqual(broken);
    expect(await store.damaged.all()).toEqual([]);
    await store.damaged.restore(record, broken);
    const [aside] = await store.damaged.all();
    expect(aside).toMatchObject({ store: 'cases', id: whole.id, problem: 'questions.0.text', aside: true });
    if (aside) expect(await store.damaged.read(aside)).toEqual(broken);
  });

  it.each([
    ['a case with a number for an id', 'cases', { id: 5 }],
    ['a case with a day for an id', 'cases', { id: new Date(0) }],
    ['a case with a list for an id', 'cases', { id: ['a', 1] }],
    ['a case with half a character for an id', 'cases', { id: '\ud800' }],
    ['a case with nothing for an id', 'cases', { id: '' }],
    ['a case that holds itself', 'cases', ring()],
    ['a clause with a number for an id', 'clauses', { id: -1 }],
    ['nothing set aside', 'setAside', null],
    ['a number set aside', 'setAside', 5],
    ['what has no record set aside', 'setAside', { store: 'nowhere', id: 5 }],
    ['half a record set aside', 'setAside', { store: 'cases', id: 'x' }],
  ] as const)('are listed, copied and removed, and a backup is taken: %s', async (_what, into, stored) => {
    await windows.spoil((db) => db.put(into, stored));
    const [record, ...others] = await store.damaged.all();
    if (!record) throw new Error('It is not told.');
    expect(others).toEqual([]);
    expect(await store.damaged.read(record)).toEqual(stored);
    const { unreadable } = await store.backup.take(NOW);
    expect(unreadable).toHaveLength(1);
    expect(() => JSON.stringify(unreadable)).not.toThrow();
    expect(await store.damaged.remove(record)).toEqual(stored);
    expect(await store.damaged.all()).toEqual([]);
    await store.damaged.restore(record, stored);
    const [again] = await store.damaged.all();
    if (again) expect(await store.damaged.remove(again)).toEqual(stored);
    expect(await store.damaged.all()).toEqual([]);
  });

  it('in settings go back to the default when removed', async () => {
    await windows.spoil((db) => db.put('settings', { nextNumber: 'many', teams: ['A'] }, 'officer'));
    const [record] = await store.damaged.all();
    if (record) expect(await store.damaged.remove(record)).toBe('many');
    expect(await store.damaged.all()).toEqual([]);
    expect(await store.settings.get()).toMatchObject({ nextNumber: 1, teams: ['A'] });
  });

  it('in settings are kept aside when the officer sets them anew, and only those', async () => {
    const teams = ['A', 5];
    await windows.spoil((db) => db.put('settings', { nextNumber: 'many', teams, layout: 'odd' }, 'officer'));
    expect(await store.settings.takeNumber()).toBe(1);
    await store.settings.update({ teams: ['B'] });
    const all = await store.damaged.all();
    expect(all.map(({ id, aside }) => [id, aside])).toEqual([
      ['layout', false],
      ['nextNumber', true],
      ['teams', true],
    ]);
    expect(await Promise.all(all.map((one) => store.damaged.read(one)))).toEqual(['odd', 'many', teams]);
    expect(await store.settings.get()).toMatchObject({ nextNumber: 2, teams: ['B'] });
  });

  it('of the first release that no index can hold are set aside when the database is brought up to date', async () => {
    const name = 'endless';
    const first = await openDB(name, 2, {
      upgrade: (db) => {
        const cases = db.createObjectStore('cases', { keyPath: 'id' });
        cases.createIndex('conversation', ['source.webmail', 'source.account', 'source.threadId']);
        db.createObjectStore('clauses', { keyPath: 'id' });
        db.createObjectStore('settings');
        db.createObjectStore('setAside', { autoIncrement: true });
      },
    });
    const endless = { ...whole, id: 'endless', subject: 'x'.repeat(200_000) };
    await first.put('cases', endless);
    await first.put('cases', whole);
    first.close();
    const newer = await windows.open({ name });
    expect((await newer.cases.all()).map(({ id }) => id)).toEqual([whole.id]);
    const [record] = await newer.damaged.all();
    expect(record).toMatchObject({
      id: 'endless',
      problem: 'subject is longer than 100,000 characters',
      aside: true,
    });
    if (record) expect(await newer.damaged.read(record)).toEqual(endless);
  });
});
