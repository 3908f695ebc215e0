import 'fake-indexeddb/auto';
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
      { store: 'cases', id: whole.id, problem: 'questions.0.text' },
      { store: 'clauses', id: 'c', problem: expect.any(String) },
      { store: 'settings', id: 'nextNumber', problem: 'nextNumber' },
    ]);
  });

  it('make room for a new case and are kept aside', async () => {
    await windows.spoil((db) => db.put('cases', broken));
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
    await windows.spoil((db) => db.put('cases', broken));
    const [record] = await store.damaged.all();
    if (!record) throw new Error('It is not told.');
    expect(await store.damaged.remove(record)).toEqual(broken);
    expect(await store.damaged.all()).toEqual([]);
    await store.damaged.restore(record, broken);
    expect(await store.damaged.all()).toEqual([record]);
    expect(await store.damaged.read(record)).toEqual(broken);
  });

  it('in settings go back to the default when removed', async () => {
    await windows.spoil((db) => db.put('settings', { nextNumber: 'many', teams: ['A'] }, 'officer'));
    const [record] = await store.damaged.all();
    if (record) expect(await store.damaged.remove(record)).toBe('many');
    expect(await store.damaged.all()).toEqual([]);
    expect(await store.settings.get()).toMatchObject({ nextNumber: 1, teams: ['A'] });
  });
});
