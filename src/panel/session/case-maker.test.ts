import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { sampleMail } from '../../../test/panel/mails.ts';
import type { FoiCase } from '../../domain/case/case.ts';
import { openStore } from '../../storage/open-store.ts';
import type { Store } from '../../storage/store.ts';
import { type CaseMaker, caseMaker } from './case-maker.ts';

let store: Store;

beforeEach(async () => {
  store = await openStore({ name: crypto.randomUUID() });
});
afterEach(() => store.close());

const makerOn = (on: Store) =>
  caseMaker(on, { now: () => '2026-11-27T10:00:00.000Z', today: () => '2026-11-27' });
const make = () => makerOn(store).make(sampleMail(9));

test('a case starts with the usual teams and layout', async () => {
  await store.settings.update({ teams: ['Communications', 'MetCC'], layout: 'per-question' });
  expect(await make()).toMatchObject({
    teams: [
      { id: 'team-1', name: 'Communications' },
      { id: 'team-2', name: 'MetCC' },
    ],
    reply: { kind: 'response', layout: 'per-question' },
  });
});

test('a case starts with one part without a name where no team is usual', async () => {
  expect(await make()).toMatchObject({
    teams: [{ id: 'team-1', name: '' }],
    reply: { layout: 'per-department' },
    clock: { clarified: null, extension: null },
  });
});

describe('a case that can’t be stored', () => {
  /** A store in which a case can't be stored while it is full; it tells which reference each was to have. */
  function full() {
    const state = { isFull: true };
    const tried: string[] = [];
    const open: Store['cases']['open'] = async (fresh) => {
      tried.push(fresh.reference);
      if (state.isFull) throw new Error('No room left.');
      return store.cases.open(fresh);
    };
    return { state, tried, maker: makerOn({ ...store, cases: { ...store.cases, open } }) };
  }
  /** A case whose mail names no reference. */
  const fresh = async (maker: CaseMaker, count: number): Promise<FoiCase> => ({
    ...(await maker.make(sampleMail(count))),
    referenceFrom: 'proposed',
  });
  const next = async () => (await store.settings.get()).nextNumber;

  test('uses up one number, however often it is tried, and another case has the next', async () => {
    const { state, tried, maker } = full();
    const [first, second] = [await fresh(maker, 9), await fresh(maker, 1)];
    const before = await next();
    for (let times = 0; times < 4; times += 1) await expect(maker.open(first)).rejects.toThrow('No room');
    expect([new Set(tried).size, await next()]).toEqual([1, before + 1]);
    state.isFull = false;
    const stored = [await maker.open(first), await maker.open(second)];
    expect(new Set(stored.map(({ reference }) => reference)).size).toBe(2);
    expect(await next()).toBe(before + 2);
  });

  test('gives its number to nobody where numbers were set since, as an import does', async () => {
    const { state, maker } = full();
    const first = await fresh(maker, 9);
    const before = await next();
    await expect(maker.open(first)).rejects.toThrow('No room');
    await store.settings.update({ nextNumber: before + 10 });
    state.isFull = false;
    await maker.open(first);
    expect(await next()).toBe(before + 11);
  });
});
