import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openStore } from '../../storage/open-store.ts';
import type { Store } from '../../storage/store.ts';
import { sampleMail } from '../sample/mails.ts';
import { caseMaker } from './case-maker.ts';

let store: Store;

beforeEach(async () => {
  store = await openStore({ name: crypto.randomUUID() });
});
afterEach(() => store.close());

const make = () =>
  caseMaker(store, { now: () => '2026-11-27T10:00:00.000Z', today: () => '2026-11-27' }).make(sampleMail(9));

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
