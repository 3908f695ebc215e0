import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FoiCase } from '../domain/case/case.ts';
import { sampleCase } from '../domain/case/sample-case.ts';
import type { MailTrace } from '../domain/email/mail-key.ts';
import { NOW, own, SampleWindows } from './sample-windows.ts';
import type { Store, StoreChange } from './store.ts';

let windows: SampleWindows;
let store: Store;

beforeEach(async () => {
  windows = new SampleWindows();
  store = await windows.open();
});

afterEach(() => windows.close());

describe('cases', () => {
  const fresh = sampleCase('1 How many?', '2 How much?');

  it('are stored once: the first one opened stays', async () => {
    expect(await store.cases.open(fresh)).toEqual(fresh);
    expect(await store.cases.open({ ...fresh, reference: 'OTHER' })).toEqual(fresh);
    expect(await store.cases.get(fresh.id)).toEqual(fresh);
    expect(await store.cases.all()).toEqual([fresh]);
  });

  it('advance on what is stored, so that moves of two windows are both kept', async () => {
    const other = await windows.open();
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

  it('are put back beside what was begun in their place since', async () => {
    await store.cases.open(fresh);
    const removed = await store.cases.remove(fresh.id);
    const since = await store.cases.open({ ...fresh, reference: 'FOI-2' });
    const back = removed && (await store.cases.restore(removed));
    expect(await store.cases.get(fresh.id)).toEqual(since);
    expect(back?.id).not.toBe(fresh.id);
    expect(await store.cases.get(back?.id ?? '')).toEqual({ ...fresh, id: back?.id });
  });

  describe('near a mail', () => {
    const of = (id: string, source: Partial<typeof fresh.source>, more: Partial<FoiCase> = {}) => ({
      ...fresh,
      ...more,
      id,
      source: { ...fresh.source, ...source },
    });
    const near = async (mail: MailTrace, from = store) =>
      (await from.cases.near(mail)).map(({ id }) => id).sort();

    it('are found by any of its names', async () => {
      await store.cases.open(of('message', { threadId: 'x' }));
      await store.cases.open(of('conversation', { messageId: 'x' }));
      await store.cases.open(of('neither', { messageId: 'x', threadId: 'y' }));
      expect(await near(fresh.source)).toEqual(['conversation', 'message']);
      expect(await near({ ...fresh.source, threadId: '', messageId: '', also: ['y'] })).toEqual(['neither']);
    });

    it('are found by its subject where a webmail names it anew, and not where it never does', async () => {
      await store.cases.open(of('moved', { webmail: 'outlook', messageId: 'x', threadId: 'y' }));
      const { subject } = fresh;
      expect(await near({ ...fresh.source, webmail: 'outlook', subject })).toEqual(['moved']);
      const numbered = { ...fresh.source, messageId: 'msg-f:1', threadId: 'thread-f:1' };
      expect(await near({ ...numbered, subject })).toEqual([]);
    });

    it('are those of earlier releases too, whose names are put right and whose ids stay', async () => {
      const old = [
        of('gmail/u%2F0/19ac0de000000002', {
          account: 'u/0',
          messageId: '19ac0de000000002',
          threadId: '19ac0de000000001',
        }),
        of('gmail/foi/2', { messageId: 'msg-f:2', threadId: 'undefined' }),
        of('outlook/0/3', { webmail: 'outlook', account: '0', messageId: 'long', threadId: 'longer' }),
      ];
      for (const version of [1, 2]) {
        const name = `release of ${version} steps`;
        const first = await openDB(name, version, {
          upgrade: (db) => {
            for (const one of ['clauses', 'cases']) {
              const made = db.createObjectStore(one, { keyPath: 'id' });
              if (one === 'cases' && version === 2)
                made.createIndex('conversation', ['source.webmail', 'source.account', 'source.threadId']);
            }
            db.createObjectStore('settings');
            db.createObjectStore('setAside', { autoIncrement: true });
          },
        });
        for (const { version: _, ...stored } of old) await first.put('cases', stored);
        await first.put('cases', { id: 'damaged', source: { threadId: 'undefined' } });
        first.close();
        const newer = await windows.open({ name });
        const { webmail, account } = fresh.source;
        const asShown = { webmail, account, messageId: `msg-f:${0x19ac0de000000002n}`, threadId: '' };
        expect(await near(asShown, newer)).toEqual([old[0]?.id]);
        expect(await near({ ...asShown, messageId: '', threadId: 'undefined' }, newer)).toEqual([]);
        const sources = (await newer.cases.all()).map(({ source }) => [source.account, source.threadId]);
        expect(sources).toEqual([
          ['foi@example.org', ''],
          ['', `thread-f:${0x19ac0de000000001n}`],
          ['', 'longer'],
        ]);
        expect(await newer.damaged.all()).toMatchObject([{ id: 'damaged' }]);
      }
    });
  });

  it('keep fields that this release does not know', async () => {
    await windows.spoil((db) => db.put('cases', { ...fresh, later: 'kept' }));
    await store.cases.advance(fresh.id, { kind: 'set-reference', reference: 'FOI-7' }, NOW);
    expect(await store.cases.get(fresh.id)).toHaveProperty('later', 'kept');
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
    const other = await windows.open();
    const taken = await Promise.all([store, other, store, other].map((one) => one.settings.takeNumber()));
    expect([...taken].sort()).toEqual([1, 2, 3, 4]);
    expect((await store.settings.get()).nextNumber).toBe(5);
  });
});

describe('watching', () => {
  it('hears of changes that other windows made, and not of its own', async () => {
    const other = await windows.open();
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
    const stranger = new BroadcastChannel(`foi-drafter:${windows.name}`);
    stranger.postMessage({ store: 'cases', id: 5 });
    stranger.postMessage('clauses');
    stranger.postMessage({ store: 'clauses' });
    await vi.waitFor(() => expect(heard).toHaveBeenCalledOnce());
    expect(heard).toHaveBeenCalledWith({ store: 'clauses' });
    stranger.close();
    until.abort();
  });
});

describe('trouble', () => {
  it('lets a newer release have the database, and says so', async () => {
    const told = vi.fn();
    const old = await windows.open({ told });
    const newer = await openDB(windows.name, 99);
    await vi.waitFor(() => expect(told).toHaveBeenCalledWith(expect.stringContaining('open it again')));
    await expect(old.settings.get()).rejects.toThrow(/open it again/);
    newer.close();
    await expect(windows.open()).rejects.toThrow(/^The cases here were saved by a newer FOI Drafter/);
  });

  it('stores nothing that could not be read again, says which field, and keeps what was there', async () => {
    const fresh = sampleCase('1 How many?');
    await store.cases.open(fresh);
    const move = { kind: 'set-reference', reference: 'x'.repeat(100_001) } as const;
    await expect(store.cases.advance(fresh.id, move, NOW)).rejects.toThrow(
      /reference is longer than 100,000/,
    );
    expect(await store.cases.get(fresh.id)).toEqual(fresh);
    await store.clauses.put(own);
    await expect(store.clauses.update(own, { title: 'x'.repeat(100_001) })).rejects.toThrow(
      /title is longer/,
    );
    expect(await store.clauses.all()).toContainEqual(own);
    await expect(store.settings.update({ teams: ['x'.repeat(1_000_001)] })).rejects.toThrow(/teams/);
    expect((await store.settings.get()).teams).toEqual([]);
    expect(await store.damaged.all()).toEqual([]);
  });

  it('waits for the disk whenever something is written', async () => {
    const asked = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await store.cases.open(sampleCase('1 How many?'));
    await store.clauses.put(own);
    await store.settings.takeNumber();
    const writing = asked.mock.calls.filter(([, mode]) => mode === 'readwrite');
    expect(writing.map(([, , options]) => options)).toEqual(writing.map(() => ({ durability: 'strict' })));
    expect(writing).toHaveLength(3);
    asked.mockRestore();
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
