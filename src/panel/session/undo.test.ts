import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { sampleMail } from '../../../test/panel/mails.ts';
import { SampleMailbox } from '../../../test/panel/sample-mailbox.ts';
import { idle, PLACES, panelOn, pass } from '../../../test/panel/typing.ts';
import { plainText } from '../../domain/text/rich-text.ts';
import { openStore } from '../../storage/open-store.ts';
import type { Store } from '../../storage/store.ts';
import { mendsOf } from '../request/mend.ts';
import type { Session } from './session.ts';

/// What Undo takes back: a message the very thing that it names, Ctrl+Z the last that was done in the case in hand.

let store: Store;
let mailbox: SampleMailbox;
let session: Session;
let ends: AbortController;

beforeEach(async () => {
  // The store's own turns stay real.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.stubGlobal('addEventListener', () => undefined);
  store = await openStore({ name: crypto.randomUUID(), starters: [] });
  mailbox = new SampleMailbox(sampleMail(9));
  ends = new AbortController();
  session = panelOn(store, mailbox, ends.signal);
  await idle();
});
afterEach(() => {
  ends.abort();
  store.close();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Presses a button of a message. */
async function press(message: string): Promise<void> {
  const toast = session.toasts.peek().find((one) => one.message === message);
  const button = toast?.buttons[0];
  if (!toast || !button) throw new Error(`No button on “${message}”.`);
  session.dismiss(toast.id);
  button.act();
  await pass(100);
}

const answer = () => plainText(session.current.peek()?.answers['q1/team-1']?.body ?? []);
const has = (question: string) => session.current.peek()?.questions.some(({ id }) => id === question);

async function removeQuestion(id: string): Promise<void> {
  const foiCase = session.current.peek();
  const question = foiCase?.questions.find((one) => one.id === id);
  if (foiCase && question) await mendsOf(session, foiCase, question).remove?.();
  await idle();
}

test('a message takes back what it names, not what was typed since', async () => {
  await removeQuestion('q3');
  PLACES.answer.type(session, 'These words');
  await pass(3000);
  expect([has('q3'), answer()]).toEqual([false, 'These words']);
  await press('Question removed.');
  expect([has('q3'), answer()]).toEqual([true, 'These words']);
  await session.undo();
  expect([has('q3'), answer()]).toEqual([true, '']);
});

test('the message of any move takes back what it names', async () => {
  await session.act({ kind: 'add-team', team: { id: 'fleet', name: 'Fleet' } }, 'Fleet added.');
  PLACES.answer.type(session, 'These words');
  await pass(3000);
  await press('Fleet added.');
  expect([session.current.peek()?.teams.length, answer()]).toEqual([1, 'These words']);
});

test('a message takes back what it names once', async () => {
  PLACES.answer.type(session, 'These words');
  await removeQuestion('q3');
  const [removed] = session.toasts.peek();
  await session.undo();
  removed?.buttons[0]?.act();
  await pass(100);
  expect([has('q3'), answer()]).toEqual([true, 'These words']);
});

test('what changed nothing offers no Undo of what was done before', async () => {
  PLACES.answer.type(session, 'These words');
  await session.act({ kind: 'set-reference', reference: session.current.peek()?.reference ?? '' }, 'Set.');
  const reference = session.current.peek()?.reference ?? '';
  await session.act({ kind: 'set-reference', reference }, 'Set again.');
  expect(session.toasts.peek().map(({ message, buttons }) => [message, buttons.length])).toEqual([
    ['Set again.', 0],
  ]);
});

test('Ctrl+Z takes back nothing in a case that is out of sight', async () => {
  PLACES.answer.type(session, 'These words');
  await pass(1000);
  const [first] = await store.cases.all();
  mailbox.show(sampleMail(1));
  await pass(100);
  expect(session.canUndo.value).toBe(false);
  await session.undo();
  expect(await store.cases.get(first?.id ?? '')).toEqual(first);
  mailbox.show(sampleMail(9));
  await pass(100);
  expect([session.canUndo.value, answer()]).toEqual([true, 'These words']);
  await session.undo();
  expect(answer()).toBe('');
});

test('each case has its own last move', async () => {
  PLACES.answer.type(session, 'First');
  mailbox.show(sampleMail(1));
  await pass(1000);
  PLACES.answer.type(session, 'Second');
  mailbox.show(sampleMail(9));
  await pass(1000);
  expect(answer()).toBe('First');
  await session.undo();
  expect(answer()).toBe('');
  mailbox.show(sampleMail(1));
  await pass(100);
  expect(answer()).toBe('Second');
});
