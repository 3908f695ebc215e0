import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sampleCase } from '../domain/case/sample-case.ts';
import { readBackup, writeBackup } from './backup-file.ts';
import { writtenClause } from './clause-record.ts';
import { NOW, own, SampleWindows } from './sample-windows.ts';
import { settingsRecord } from './settings-record.ts';
import type { Store } from './store.ts';

const frame = () => ({
  product: 'foi-drafter',
  format: 1,
  takenAt: '',
  cases: [] as unknown[],
  clauses: [],
  settings: {},
});

let windows: SampleWindows;
let store: Store;

beforeEach(async () => {
  windows = new SampleWindows();
  store = await windows.open();
});

afterEach(() => windows.close());

describe('backups', () => {
  const first = sampleCase('1 How many?');

  const exported = async () => writeBackup(await store.backup.take(NOW));
  const readWhole = async (text: string) => {
    const { backup, problems } = await readBackup(text);
    if (!backup) throw new Error(problems.join());
    return { backup, problems };
  };

  it('bring everything back into an empty store', async () => {
    await store.cases.open(first);
    await store.clauses.put(own);
    await store.clauses.remove('two');
    await store.settings.update({ teams: ['Press'], nextNumber: 12 });
    const { backup, problems } = await readWhole(await exported());
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
    const { backup } = await readWhole(await exported());
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
    const { backup } = await readWhole(await exported());
    expect(await store.backup.merge(backup)).toMatchObject({ added: 0, updated: 0, same: 2, kept: 0 });
  });

  it('say which records cannot be read and take the others', async () => {
    await store.cases.open(first);
    const backup = JSON.parse(await exported());
    backup.cases.push({ ...first, id: 'cut', questions: 'gone' });
    backup.settings = { nextNumber: -1, teams: ['A'] };
    const read = await readWhole(JSON.stringify(backup));
    expect(read.problems).toEqual([
      'The case cut is damaged (questions) and was left out.',
      'The setting nextNumber cannot be read and was left out.',
    ]);
    expect(read.backup.cases).toEqual([first]);
    expect(read.backup.settings).toEqual(settingsRecord({}, { teams: ['A'] }));
  });

  describe('with several records of one id', () => {
    const at = (hour: string, reference: string) => ({
      ...first,
      reference,
      changedAt: `2026-11-20T${hour}:00Z`,
    });
    const [older, newer, last] = [at('09:00', 'OLDER'), at('10:00', 'NEWER'), at('11:00', 'LAST')];
    const written = writtenClause(own);
    const other = writtenClause({ ...own, title: 'Other' });
    const words = (what: string) => `The ${what} is in this file more than once, with different words.`;
    const newest = `${words(`case ${first.id}`)} The newest was taken.`;
    const none = (what: string) => `${words(what)} Which is the newest can’t be told: none was taken.`;

    it.each([
      ['take the newest case and say so', { cases: [older, last, newer] }, { cases: [last] }, [newest]],
      ['take one where they are the same', { cases: [first, first] }, { cases: [first] }, []],
      [
        'take none where the newest can’t be told',
        { cases: [older, last, { ...last, reference: 'AS LATE' }] },
        { cases: [] },
        [none(`case ${first.id}`)],
      ],
      ['take none of two clauses', { clauses: [written, other] }, { clauses: [] }, [none('clause mine')]],
      [
        'take one of two clauses that are the same',
        { clauses: [written, written] },
        { clauses: [written] },
        [],
      ],
    ])('%s', async (_what, file, taken, problems) => {
      const read = await readBackup(JSON.stringify({ ...frame(), ...file }));
      expect(read.backup).toMatchObject(taken);
      expect(read.problems).toEqual(problems);
    });

    it('add each id once', async () => {
      const { backup } = await readWhole(JSON.stringify({ ...frame(), cases: [newer, older] }));
      expect(await store.backup.merge(backup)).toMatchObject({ added: 1, differing: 0 });
      expect(await store.cases.all()).toEqual([newer]);
    });
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
    ])('with %s are left out', async (_what, text) => {
      const file = `{"product":"foi-drafter","format":1,"takenAt":"","cases":[${text}],"clauses":[],"settings":{}}`;
      const { backup, problems } = await readBackup(file);
      expect([backup?.cases, problems]).toEqual([[], [expect.stringContaining('was left out')]]);
    });
  });

  it.each(['', 'no json', '{}', '[]', '{"product":"other"}'])(
    'are refused when they are none: %j',
    async (text) => {
      expect(await readBackup(text)).toEqual({
        backup: null,
        intact: null,
        problems: [expect.stringContaining('Nothing was changed')],
      });
    },
  );

  describe('that are not as they were written', () => {
    const spoilt = async (change: (text: string) => string) => {
      const text = await exported();
      const changed = change(text);
      expect(changed).not.toBe(text);
      return (await readBackup(changed)).intact;
    };

    beforeEach(() => store.cases.open(first));

    it.each([
      ['a letter', (text: string) => text.replace('How many?', 'How mani?')],
      ['a digit', (text: string) => text.replace('2026-11-16', '2026-11-17')],
      ['a record left out', (text: string) => JSON.stringify({ ...JSON.parse(text), cases: [] })],
      ['a record twice', (text: string) => JSON.stringify({ ...JSON.parse(text), cases: [first, first] })],
      ['a field more', (text: string) => text.replace('"takenAt"', '"more": 1, "takenAt"')],
      ['the checksum', (text: string) => text.replace(/"checksum": "./, '"checksum": "x')],
      ['no text for a checksum', (text: string) => text.replace(/"checksum": "\w+"/, '"checksum": 5')],
    ])('are told: %s', async (_what, change) => {
      expect(await spoilt(change)).toBe(false);
    });

    it('and those laid out anew are none of them', async () => {
      expect((await readBackup(await exported())).intact).toBe(true);
      expect(await spoilt((text) => JSON.stringify(JSON.parse(text)))).toBe(true);
      expect(await spoilt((text) => text.replaceAll('\n', '\r\n\t'))).toBe(true);
    });

    it('and files of the first release, which have no checksum, are read', async () => {
      const text = JSON.stringify(await store.backup.take(NOW));
      expect(await readBackup(text)).toMatchObject({
        intact: null,
        problems: [],
        backup: { cases: [first] },
      });
    });

    it('of any one letter changed, none passes for whole', async () => {
      const text = await exported();
      for (let at = 0; at < text.length; at += 7) {
        const other = String.fromCharCode(text.charCodeAt(at) ^ 1);
        const { intact } = await readBackup(text.slice(0, at) + other + text.slice(at + 1));
        const space = /\s/.test(text[at] ?? '') && /\s/.test(other);
        expect([at, intact === true && !space]).toEqual([at, false]);
      }
    });
  });

  describe('with what differs here and can’t be told to be newer', () => {
    const other = { ...first, reference: 'OTHER' };

    it('keep what is here and say so; take the file’s when asked; undo puts back', async () => {
      await store.cases.open(first);
      await store.clauses.put(own);
      await store.settings.update({ teams: ['Here'], nextNumber: 40 });
      const file = {
        ...(await store.backup.take(NOW)),
        cases: [other],
        clauses: [writtenClause({ ...own, title: 'Of the file' })],
        settings: settingsRecord({}, { teams: ['File'], nextNumber: 12, holidaysTo: '2029-12-31' }),
      };
      const kept = await store.backup.merge(file);
      expect(kept).toMatchObject({ added: 0, updated: 1, kept: 0, differing: 3 });
      expect(await store.cases.get(first.id)).toEqual(first);
      expect(await store.clauses.all()).toContainEqual(own);
      expect(await store.settings.get()).toMatchObject({
        teams: ['Here'],
        nextNumber: 40,
        holidaysTo: '2029-12-31',
      });
      const over = await store.backup.merge(file, true);
      expect(over).toMatchObject({ updated: 3, differing: 0 });
      expect(await store.cases.get(first.id)).toEqual(other);
      expect((await store.clauses.all()).map(({ title }) => title)).toContain('Of the file');
      expect(await store.settings.get()).toMatchObject({ teams: ['File'], nextNumber: 40 });
      await over.undo();
      expect(await store.cases.get(first.id)).toEqual(first);
      expect(await store.settings.get()).toMatchObject({ teams: ['Here'] });
    });

    it('replace no damaged draft unasked', async () => {
      const cut = { ...first, questions: 'cut' };
      await windows.spoil((db) => db.put('cases', cut));
      const file = { ...(await store.backup.take(NOW)), cases: [first] };
      expect(await store.backup.merge(file)).toMatchObject({ differing: 1 });
      expect(await store.damaged.all()).toHaveLength(1);
      expect(await store.backup.merge(file, true)).toMatchObject({ updated: 1 });
      expect(await store.cases.get(first.id)).toEqual(first);
    });
  });

  it.each([
    [
      'of too many drafts',
      JSON.stringify({ ...frame(), cases: Array.from({ length: 10_001 }, () => ({})) }),
      /10,001 records/,
    ],
    ['nested without end', '['.repeat(10_000_000), /not a backup/],
    [
      'of nothing but brackets',
      JSON.stringify({ ...frame(), cases: [] }).replace('[]', `[${'[],'.repeat(6_000_000)}1]`),
      /not a backup/,
    ],
    ['nested without end in strings that are none', `{"a":"\\\\"${'['.repeat(200_000)}`, /not a backup/],
  ])('%s are refused, and quickly', async (_what, text, problem) => {
    expect(await readBackup(text)).toMatchObject({
      backup: null,
      problems: [expect.stringMatching(problem)],
    });
  });

  it('are not refused for brackets in their words', async () => {
    const words = { ...first, subject: '[{"\\'.repeat(20_000) };
    const { backup } = await readBackup(JSON.stringify({ ...frame(), cases: [words] }));
    expect(backup?.cases).toEqual([words]);
  });

  it('of a newer release are refused', async () => {
    const backup = { ...JSON.parse(await exported()), format: 2 };
    expect((await readBackup(JSON.stringify(backup))).problems).toEqual([expect.stringContaining('newer')]);
  });

  it('hold the damaged records too', async () => {
    await windows.spoil((db) => db.put('cases', { id: 'cut' }));
    expect((await store.backup.take(NOW)).unreadable).toEqual([{ id: 'cut' }]);
  });

  it('hold a damaged setting as it is, beside those that are whole', async () => {
    await windows.spoil((db) => db.put('settings', { nextNumber: 'many', teams: ['A'] }, 'officer'));
    const { settings, unreadable } = await store.backup.take(NOW);
    expect(settings).toEqual(settingsRecord({}, { teams: ['A'] }));
    expect(unreadable).toEqual([{ id: 'nextNumber', setting: 'many' }]);
  });
});
