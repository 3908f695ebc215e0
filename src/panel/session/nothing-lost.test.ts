import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { sampleMail } from '../../../test/panel/mails.ts';
import { SampleMailbox } from '../../../test/panel/sample-mailbox.ts';
import { idle, NAMES, PLACES, type PlaceName, panelOn, pass, slow } from '../../../test/panel/typing.ts';
import { openStore } from '../../storage/open-store.ts';

/// A panel is used and killed, on a clock of its own: whatever was typed more than a second before is stored.

beforeEach(() => {
  // The store's own turns stay real.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.stubGlobal('addEventListener', () => undefined);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

type Key = { readonly place: PlaceName; readonly after: number };
type Typed = { readonly place: PlaceName; readonly text: string; readonly at: number };

/** Types the keys, kills the panel, and gives what was typed in time and is not stored. */
async function lostOf(keys: readonly Key[], killedAfter: number, takes: number): Promise<readonly string[]> {
  const name = crypto.randomUUID();
  const real = await openStore({ name, starters: [] });
  const { store, state } = slow(real, takes);
  const ends = new AbortController();
  const session = panelOn(store, new SampleMailbox(sampleMail(9)), ends.signal);
  await idle();
  const typed: Typed[] = [];
  const texts = new Map<PlaceName, string>();
  let now = 0;
  for (const { place, after } of keys) {
    await pass(after);
    now += after;
    const text = `${texts.get(place) ?? place}.`;
    texts.set(place, text);
    PLACES[place].type(session, text);
    typed.push({ place, text, at: now });
  }
  await pass(killedAfter);
  state.isDead = true;
  vi.clearAllTimers();
  await idle();
  const reopened = await openStore({ name, starters: [] });
  const lost: string[] = [];
  for (const [place, text] of lastInTime(typed, now + killedAfter - 1000)) {
    const stored = (await PLACES[place].stored(reopened)) ?? '';
    if (stored.length < text.length) lost.push(`${place}: “${text}”, stored “${stored}”`);
  }
  ends.abort();
  for (const one of [real, reopened]) one.close();
  return lost;
}

function lastInTime(typed: readonly Typed[], time: number): ReadonlyMap<PlaceName, string> {
  return new Map(typed.filter(({ at }) => at <= time).map(({ place, text }) => [place, text]));
}

/** Typed in one go into one place, at one pace: steady, human, or with pauses. */
const burst = fc
  .record({
    place: fc.constantFrom(...NAMES),
    keys: fc.integer({ min: 1, max: 25 }),
    pace: fc.oneof(fc.integer({ min: 40, max: 200 }), fc.integer({ min: 200, max: 900 })),
  })
  .map(({ place, keys, pace }) => Array.from({ length: keys }, (): Key => ({ place, after: pace })));

test('a panel that is killed at any moment has lost no key that is older than a second', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(burst, { minLength: 1, maxLength: 4 }),
      fc.integer({ min: 0, max: 1500 }),
      fc.constantFrom(0, 100, 250),
      async (bursts, killedAfter, takes) => {
        expect(await lostOf(bursts.flat(), killedAfter, takes)).toEqual([]);
      },
    ),
    { numRuns: 40 },
  );
}, 60_000);

test.each(NAMES)('steady typing is stored while it goes on: %s', async (place) => {
  const keys = Array.from({ length: 60 }, () => ({ place, after: 100 }));
  expect(await lostOf(keys, 0, 250)).toEqual([]);
});

test('the first key in a new case does not wait for the case to be stored behind it', async () => {
  expect(await lostOf([{ place: 'answer', after: 10 }], 1001, 250)).toEqual([]);
});

test.each(NAMES)(
  'what the store refuses is shown, tried again, and “not saved” until it is: %s',
  async (place) => {
    const name = crypto.randomUUID();
    const real = await openStore({ name, starters: [] });
    const { store, state } = slow(real, 5);
    const ends = new AbortController();
    const session = panelOn(store, new SampleMailbox(sampleMail(9)), ends.signal);
    await idle();
    state.isFull = true;
    PLACES[place].type(session, 'These words');
    await pass(3000);
    expect([session.saved.value, PLACES[place].shown(session)]).toEqual(['failed', 'These words']);
    expect(session.toasts.value.map(({ message }) => message)).toEqual([
      'Not saved yet. This computer has no room left to save in. What you typed is still in this panel and is tried again by itself.',
    ]);
    state.isFull = false;
    await pass(20_000);
    expect([session.saved.value, session.toasts.value]).toEqual(['saved', []]);
    expect(await PLACES[place].stored(real)).toBe('These words');
    expect(PLACES[place].shown(session)).toBe('These words');
    ends.abort();
    real.close();
  },
);

test.each(NAMES)(
  'what is typed is shown as soon as the field is left, before it is stored: %s',
  async (place) => {
    const real = await openStore({ name: crypto.randomUUID(), starters: [] });
    const ends = new AbortController();
    const session = panelOn(slow(real, 500).store, new SampleMailbox(sampleMail(9)), ends.signal);
    await idle();
    PLACES[place].type(session, 'These words');
    void session.flush();
    expect(PLACES[place].shown(session)).toBe('These words');
    ends.abort();
    real.close();
  },
);

test('while somebody types, it is stored again and again and the views are left alone until a pause', async () => {
  const real = await openStore({ name: crypto.randomUUID(), starters: [] });
  const { store } = slow(real, 5);
  const advance = vi.spyOn(store.cases, 'advanceAll');
  const ends = new AbortController();
  const session = panelOn(store, new SampleMailbox(sampleMail(9)), ends.signal);
  await idle();
  let drawn = -1;
  session.current.subscribe(() => {
    drawn += 1;
  });
  for (let key = 0; key < 50; key += 1) {
    PLACES.answer.type(session, `Words ${key}`);
    await pass(100);
  }
  expect([advance.mock.calls.length > 8, drawn]).toEqual([true, 0]);
  await pass(1000);
  expect([drawn, PLACES.answer.shown(session)]).toEqual([1, 'Words 49']);
  ends.abort();
  real.close();
});

test('fields that are typed into at the same moment take nothing back from each other', async () => {
  const real = await openStore({ name: crypto.randomUUID(), starters: [] });
  const ends = new AbortController();
  const session = panelOn(slow(real, 5).store, new SampleMailbox(sampleMail(9)), ends.signal);
  await idle();
  for (const text of ['one', 'two'])
    for (const place of NAMES) PLACES[place].type(session, `${place} ${text}`);
  await pass(1000);
  for (const place of NAMES) expect(await PLACES[place].stored(real)).toBe(`${place} two`);
  ends.abort();
  real.close();
});

test('a click that is refused is told, and does not make what is typed “not saved”', async () => {
  const real = await openStore({ name: crypto.randomUUID(), starters: [] });
  const { store, state } = slow(real, 5);
  const ends = new AbortController();
  const session = panelOn(store, new SampleMailbox(sampleMail(9)), ends.signal);
  await idle();
  state.isFull = true;
  const refused = session.act({ kind: 'set-status', question: 'q1', team: 'team-1', status: 'answer' });
  await pass(1000);
  expect(await refused).toBeNull();
  const why = 'That was not saved. This computer has no room left to save in.';
  const shown = () => [session.saved.value, session.toasts.value.map(({ message }) => message)];
  expect(shown()).toEqual(['saved', [why]]);
  PLACES.answer.type(session, 'These words');
  await pass(3000);
  expect(session.saved.value).toBe('failed');
  state.isFull = false;
  await pass(20_000);
  expect(shown()).toEqual(['saved', [why]]);
  expect(await PLACES.answer.stored(real)).toBe('These words');
  ends.abort();
  real.close();
});
