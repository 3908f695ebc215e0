import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { sampleMail } from '../../../test/panel/mails.ts';
import { SampleMailbox } from '../../../test/panel/sample-mailbox.ts';
import { idle, panelOn } from '../../../test/panel/typing.ts';
import { openStore } from '../../storage/open-store.ts';
import type { Store } from '../../storage/store.ts';
import type { Session } from './session.ts';

/// A draft whose record was damaged: its mail can be worked on anew, and the damaged record is set aside.

let name: string;
let store: Store;
let ends: AbortController;

beforeEach(async () => {
  vi.stubGlobal('addEventListener', () => undefined);
  name = crypto.randomUUID();
  store = await openStore({ name, starters: [] });
  ends = new AbortController();
});
afterEach(() => {
  ends.abort();
  store.close();
  vi.unstubAllGlobals();
});

async function openMail(): Promise<Session> {
  const session = panelOn(store, new SampleMailbox(sampleMail(9)), ends.signal);
  await vi.waitFor(() => expect(session.current.peek()).not.toBeNull());
  await idle();
  return session;
}

async function damage(): Promise<void> {
  const db = await openDB(name);
  const [key] = await db.getAllKeys('cases');
  await db.put('cases', { ...(await db.get('cases', key ?? '')), questions: 'cut short' });
  db.close();
}

const decide = { kind: 'set-status', question: 'q1', team: 'team-1', status: 'not-held' } as const;

async function expectSetAside(): Promise<void> {
  expect((await store.cases.all())[0]?.answers['q1/team-1']?.status).toBe('not-held');
  expect(await store.damaged.all()).toMatchObject([{ store: 'cases', problem: 'questions', aside: true }]);
}

test('is begun again by a click when its mail is opened', async () => {
  await (await openMail()).act({ ...decide, status: 'withhold' });
  await damage();
  const session = await openMail();
  expect(await session.act(decide)).not.toBeNull();
  expect(session.toasts.peek()).toEqual([]);
  await expectSetAside();
});

test('is stored again as it is shown when that happens meanwhile', async () => {
  const session = await openMail();
  await session.act({ kind: 'set-reference', reference: 'Mine' });
  await damage();
  expect(await session.act(decide)).not.toBeNull();
  expect(session.current.peek()?.reference).toBe('Mine');
  await expectSetAside();
});
