import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { sampleMail } from '../../../test/panel/mails.ts';
import { SampleMailbox } from '../../../test/panel/sample-mailbox.ts';
import { idle, panelOn, pass, slow } from '../../../test/panel/typing.ts';
import { plainText, type RichText } from '../../domain/text/rich-text.ts';
import { openStore } from '../../storage/open-store.ts';
import type { Store } from '../../storage/store.ts';
import type { Session } from '../session/session.ts';
import { TypedAnswer } from './typed-answer.ts';

let real: Store;
let other: Store;
let disk: ReturnType<typeof slow>['state'];
let session: Session;
let ends: AbortController;

beforeEach(async () => {
  // The store's own turns stay real.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.stubGlobal('addEventListener', () => undefined);
  const name = crypto.randomUUID();
  real = await openStore({ name, starters: [] });
  other = await openStore({ name, starters: [] });
  const { store, state } = slow(real, 5);
  disk = state;
  ends = new AbortController();
  session = panelOn(store, new SampleMailbox(sampleMail(9)), ends.signal);
  await idle();
});
afterEach(() => {
  ends.abort();
  for (const one of [real, other]) one.close();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const rich = (text: string): RichText => [{ kind: 'paragraph', content: [{ text }] }];
const shown = () => session.current.peek()?.answers['q1/team-1']?.revision ?? 0;
const type = (words: TypedAnswer, text: string) => words.write(session, 'q1', 'team-1', rich(text));

async function stored(): Promise<readonly (string | undefined)[]> {
  const answer = (await real.cases.all())[0]?.answers['q1/team-1'];
  return [answer?.body, ...(answer?.otherVersions ?? [])].map((body) => plainText(body ?? []));
}

/** Another window writes the answer. */
async function writtenElsewhere(text: string): Promise<void> {
  const [foiCase] = await real.cases.all();
  const basis = foiCase?.answers['q1/team-1']?.revision ?? 0;
  const move = { kind: 'write-answer', question: 'q1', team: 'team-1', body: rich(text), basis } as const;
  const after = await other.cases.advance(foiCase?.id ?? '', move, '2026-11-27T10:00:00Z');
  await vi.waitFor(() => expect(session.current.peek()?.revision).toBeGreaterThanOrEqual(after.revision));
}

async function storedOnce(): Promise<TypedAnswer> {
  const words = new TypedAnswer(shown());
  type(words, 'First');
  await pass(1000);
  expect(await stored()).toEqual(['First']);
  return words;
}

test.each(['the same editor', 'a new editor'])(
  'what another window wrote while the disk was full is kept beside: %s opens again',
  async (which) => {
    const words = await storedOnce();
    disk.isFull = true;
    words.start(shown());
    type(words, 'First and mine');
    void session.flush();
    await pass(1000);
    await writtenElsewhere('Theirs');
    const again = which === 'the same editor' ? words : new TypedAnswer(shown());
    again.start(shown());
    type(again, 'First and mine, longer');
    await pass(1000);
    disk.isFull = false;
    await pass(20_000);
    expect(await stored()).toEqual(['First and mine, longer', 'Theirs']);
  },
);

test('words that wait when the editor opens again are not typed on what was written since', async () => {
  const words = await storedOnce();
  disk.isFull = true;
  words.start(shown());
  type(words, 'Mine');
  void session.flush();
  await pass(1000);
  await writtenElsewhere('Theirs');
  words.start(shown());
  disk.isFull = false;
  await pass(20_000);
  expect(await stored()).toEqual(['Mine', 'Theirs']);
});

test('what one editor writes itself is no other version, however often it is left and opened', async () => {
  const words = await storedOnce();
  for (const text of ['Second', 'Third', 'Fourth']) {
    words.start(shown());
    type(words, text);
    void session.flush();
    // It is opened again while its words are being stored.
    words.start(shown());
    type(words, `${text}.`);
    await pass(700);
  }
  expect(await stored()).toEqual(['Fourth.']);
});
