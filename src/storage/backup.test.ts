import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sampleCase } from '../domain/case/sample-case.ts';
import { readBackup } from './backup.ts';
import { NOW, own, SampleWindows, starters } from './sample-windows.ts';
import type { Store } from './store.ts';

let windows: SampleWindows;
let store: Store;

beforeEach(async () => {
  windows = new SampleWindows();
  store = await windows.open();
});

afterEach(() => windows.close());

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
    const elsewhere = new SampleWindows();
    const copy = await elsewhere.open();
    expect(await copy.backup.merge(backup)).toMatchObject({ added: 4, updated: 0, same: 0, kept: 0 });
    expect(problems).toEqual([]);
    expect(await copy.cases.all()).toEqual(await store.cases.all());
    expect(await copy.clauses.all()).toEqual(await store.clauses.all());
    expect(await copy.settings.get()).toEqual(await store.settings.get());
    elsewhere.close();
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

  describe('that somebody made up', () => {
    const [question] = first.questions;
    const nested = `${'{"kind":"list","style":"bullet","items":[['.repeat(9_000)}${']]}'.repeat(9_000)}`;
    const change = (from: string, to: string) => JSON.stringify(first).replace(from, to);

    it.each([
      ['a day that is none', JSON.stringify({ ...first, receivedOn: '2026-02-31' })],
      ['a question under itself', JSON.stringify({ ...first, questions: [{ ...question, parent: 'q1' }] })],
      ['a question twice', JSON.stringify({ ...first, questions: [question, question] })],
      ['an answer to __proto__', change('"answers":{', '"answers":{"__proto__":5')],
      ['an answer to constructor', change('"answers":{', '"answers":{"constructor":5')],
      ['lists nested without end', change('"clauses":[]', `"clauses":[{"body":[${nested}]}]`)],
    ])('with %s are left out', (_what, text) => {
      const file = `{"product":"foi-drafter","format":1,"takenAt":"","cases":[${text}],"clauses":[],"settings":{}}`;
      const { backup, problems } = readBackup(file);
      expect([backup?.cases, problems]).toEqual([[], [expect.stringContaining('was left out')]]);
    });
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
    await windows.spoil((db) => db.put('cases', { id: 'cut' }));
    expect((await store.backup.take(NOW)).unreadable).toEqual([{ id: 'cut' }]);
  });

  it('can be done without: everything deleted, and everything put back', async () => {
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
    await undo();
    expect(await exported()).toEqual(before);
  });
});
