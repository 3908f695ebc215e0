import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { sampleMail } from '../../../test/panel/mails.ts';
import { SampleMailbox } from '../../../test/panel/sample-mailbox.ts';
import { idle, PLACES, panelOn, pass, slow } from '../../../test/panel/typing.ts';
import { plainText } from '../../domain/text/rich-text.ts';
import { openStore } from '../../storage/open-store.ts';
import type { Store } from '../../storage/store.ts';
import type { Session } from './session.ts';

/// A draft that is removed, here or in another window: nothing of it comes up in the new one, and Undo loses nothing.

let name: string;
let store: Store;
let session: Session;
let ends: AbortController;

beforeEach(async () => {
  // The store's own turns stay real.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.stubGlobal('addEventListener', () => undefined);
  name = crypto.randomUUID();
  store = await openStore({ name, starters: [] });
  ends = new AbortController();
  session = panelOn(store, new SampleMailbox(sampleMail(9)), ends.signal);
  await idle();
});
afterEach(() => {
  ends.abort();
  store.close();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const id = () => session.current.peek()?.id ?? '';
const answer = () => plainText(session.current.peek()?.answers['q1/team-1']?.body ?? []);
const halfTyped = (owner: string) => session.drafts.at(owner, 'question q2').peek();
const messages = () => session.toasts.peek().map(({ message }) => message);

async function type(text: string): Promise<void> {
  PLACES.answer.type(session, text);
  await pass(1000);
}

async function press(label: string): Promise<void> {
  const button = session.toasts
    .peek()
    .flatMap(({ buttons }) => buttons)
    .find((one) => one.label === label);
  if (!button) throw new Error(`No message has “${label}”.`);
  button.act();
  await pass(1000);
}

/** Another window removes the draft; gives it back to put back. */
async function removeElsewhere(): Promise<void> {
  const other = await openStore({ name, starters: [] });
  const left = session.current.peek();
  await other.cases.remove(id());
  await vi.waitFor(async () => {
    await idle();
    expect(session.current.peek()).not.toBe(left);
    expect(session.current.peek()?.revision).toBe(0);
  });
  other.close();
}

describe('Undo of a deletion', () => {
  test('brings the case back with its forms, and with what could be taken back in it', async () => {
    await type('First');
    session.drafts.put(id(), 'question q2', { text: 'Half' });
    await session.removeCase(id());
    expect([answer(), halfTyped(id()), session.canUndo.value]).toEqual(['', undefined, false]);
    await press('Undo');
    expect([answer(), halfTyped(id()), session.canUndo.value]).toEqual(['First', { text: 'Half' }, true]);
    await session.undo();
    expect(answer()).toBe('');
  });

  test('loses nothing of what was typed into the new draft since', async () => {
    await type('First');
    session.drafts.put(id(), 'question q2', { text: 'Half' });
    await session.removeCase(id());
    PLACES.answer.type(session, 'Second');
    session.drafts.put(id(), 'question q2', { text: 'Newer' });
    await press('Undo');
    expect([answer(), halfTyped(id())]).toEqual(['Second', { text: 'Newer' }]);
    const stored = await store.cases.all();
    expect(stored.map(({ answers }) => plainText(answers['q1/team-1']?.body ?? [])).sort()).toEqual([
      'First',
      'Second',
    ]);
    expect(messages()).toContain(
      'A new case of this mail was begun after the deletion, and both are kept. The one that you have brought back is under Cases.',
    );
    const fresh = id();
    await press('Open it');
    expect([answer(), halfTyped(id()), id() === fresh]).toEqual(['First', { text: 'Half' }, false]);
  });

  test('brings back the forms of a draft that was never stored', async () => {
    session.drafts.put(id(), 'question q2', { text: 'Half' });
    await session.removeCase(id());
    expect(halfTyped(id())).toBeUndefined();
    await press('Undo');
    expect(halfTyped(id())).toEqual({ text: 'Half' });
  });
});

test('Ctrl+Z after a deletion has nothing to take back, and “Saved” is said', async () => {
  await type('First');
  await session.removeCase(id());
  for (let times = 0; times < 3; times += 1) await session.undo();
  expect([messages(), session.saved.value, session.canUndo.value]).toEqual([
    ['Case deleted.'],
    'saved',
    false,
  ]);
});

describe('a draft that another window has removed', () => {
  test('leaves nothing of it in the new one', async () => {
    await type('First');
    session.drafts.put(id(), 'question q2', { text: 'Half' });
    await pass(1000);
    await removeElsewhere();
    await session.undo();
    await pass(1000);
    expect([answer(), halfTyped(id()), session.canUndo.value, session.saved.value, messages()]).toEqual([
      '',
      undefined,
      false,
      'saved',
      [],
    ]);
    expect([await store.cases.all(), await store.drafts.all()]).toEqual([[], []]);
  });

  test('takes with it what was just being typed, and says so', async () => {
    await type('First');
    PLACES.answer.type(session, 'First and more');
    await removeElsewhere();
    await pass(20_000);
    expect([answer(), session.saved.value, await store.cases.all()]).toEqual(['', 'saved', []]);
    expect(messages()).toEqual([
      'This case was deleted in another window, with what you were typing in it. Undo there brings the case back.',
    ]);
  });

  test('is not stored again by what was on its way', async () => {
    await type('First');
    const held = slow(store, 300);
    const write = held.store.cases.advanceAll;
    vi.spyOn(store.cases, 'advanceAll').mockImplementation(write);
    PLACES.answer.type(session, 'First and more');
    void session.flush();
    await removeElsewhere();
    await pass(20_000);
    expect([answer(), session.saved.value, await store.cases.all()]).toEqual(['', 'saved', []]);
  });
});
