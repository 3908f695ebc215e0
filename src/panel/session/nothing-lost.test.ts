import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { answerOf } from '../../domain/case/answers.ts';
import type { Clause } from '../../domain/clauses/clause.ts';
import { plainText, type RichText } from '../../domain/text/rich-text.ts';
import { openStore } from '../../storage/open-store.ts';
import type { Store } from '../../storage/store.ts';
import { sampleMail } from '../sample/mails.ts';
import { SampleMailbox } from '../sample/sample-mailbox.ts';
import type { Session } from '../session.ts';
import { startSession } from './start-session.ts';

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

const CLAUSE: Clause = {
  id: 'own',
  title: '',
  regime: 'FOIA',
  provision: null,
  role: 'text',
  body: [],
  tags: [],
  origin: 'own',
};

const rich = (text: string): RichText => [{ kind: 'paragraph', content: [{ text }] }];

/** What can be typed into, as the views do it, and what is stored of it. */
const PLACES = {
  answer: {
    type: (session, text) =>
      session.actSoon('answer', (now) => {
        const basis = answerOf(now, 'q1', 'team-1').revision;
        return { kind: 'write-answer', question: 'q1', team: 'team-1', body: rich(text), basis };
      }),
    stored: async (store) => plainText((await theCase(store))?.answers['q1/team-1']?.body ?? []),
  },
  what: {
    type: (session, what) =>
      session.actSoon('what', () => ({ kind: 'set-what', question: 'q2', team: 'team-1', what })),
    stored: async (store) => (await theCase(store))?.answers['q2/team-1']?.what,
  },
  reference: {
    type: (session, reference) => session.actSoon('reference', () => ({ kind: 'set-reference', reference })),
    stored: async (store) => (await theCase(store))?.reference,
  },
  'requester name': {
    type: (session, name) =>
      session.actSoon('name', ({ requester }) => ({ kind: 'set-requester', ...requester, name })),
    stored: async (store) => (await theCase(store))?.requester.name,
  },
  'requester address': {
    type: (session, email) =>
      session.actSoon('email', ({ requester }) => ({ kind: 'set-requester', ...requester, email })),
    stored: async (store) => (await theCase(store))?.requester.email,
  },
  setting: {
    type: (session, name) =>
      session.settingsSoon('name', ({ authority }) => ({ authority: { ...authority, name } })),
    stored: async (store) => (await store.settings.get()).authority.name,
  },
  'setting beside it': {
    type: (session, officer) =>
      session.settingsSoon('officer', ({ authority }) => ({ authority: { ...authority, officer } })),
    stored: async (store) => (await store.settings.get()).authority.officer,
  },
  'title of a clause': {
    type: (session, title) => session.clauseSoon(CLAUSE, { title }),
    stored: async (store) => (await store.clauses.all())[0]?.title,
  },
  'text of a clause': {
    type: (session, text) => session.clauseSoon(CLAUSE, { body: rich(text) }),
    stored: async (store) => plainText((await store.clauses.all())[0]?.body ?? []),
  },
  'question being edited': {
    type: (session, text) => session.drafts.put('case', 'question q1', { text }),
    stored: async (store) => draftText(store, 'question q1'),
  },
  'form of no case': {
    type: (session, text) => session.drafts.put('', 'paste', { text }),
    stored: async (store) => draftText(store, 'paste'),
  },
} satisfies Readonly<
  Record<
    string,
    {
      type: (session: Session, text: string) => void;
      stored: (store: Store) => Promise<string | undefined>;
    }
  >
>;

type PlaceName = keyof typeof PLACES;
const NAMES = Object.keys(PLACES).filter((name): name is PlaceName => name in PLACES);

async function theCase(store: Store) {
  return (await store.cases.all())[0];
}

async function draftText(store: Store, form: string): Promise<string> {
  const typed = (await store.drafts.all()).find((draft) => draft.form === form)?.typed;
  return typeof typed === 'object' && typed !== null && 'text' in typed ? String(typed.text) : '';
}

/** The store as a slow disk has it: each write takes that long, and none that is not done is when the panel is killed. */
function slow(store: Store, takes: number) {
  let isDead = false;
  const late = <A extends unknown[], R>(write: (...args: A) => Promise<R>) => {
    return async (...args: A): Promise<R> => {
      await new Promise((done) => setTimeout(done, takes));
      return isDead ? new Promise<R>(() => {}) : write(...args);
    };
  };
  const { cases, clauses, settings, drafts } = store;
  const slowed: Store = {
    ...store,
    cases: { ...cases, advanceAll: late(cases.advanceAll), open: late(cases.open) },
    clauses: { ...clauses, put: late(clauses.put) },
    settings: { ...settings, update: late(settings.update), takeNumber: late(settings.takeNumber) },
    drafts: { ...drafts, put: late(drafts.put) },
  };
  return {
    store: slowed,
    kill: () => {
      isDead = true;
    },
  };
}

/** Lets time pass, and the store do what it can in it. */
async function pass(time: number): Promise<void> {
  for (let left = time; left > 0; left -= 10) {
    await vi.advanceTimersByTimeAsync(Math.min(10, left));
    await idle();
  }
}

async function idle(): Promise<void> {
  for (let turn = 0; turn < 12; turn += 1) await new Promise((done) => setImmediate(done));
}

function panelOn(store: Store, mailbox: SampleMailbox, until: AbortSignal): Session {
  return startSession(
    {
      store,
      mailbox,
      clipboard: { write: async () => undefined },
      readPasted: async () => ({ blocks: [] }),
      address: { read: () => '', write: () => undefined, watch: () => undefined },
      now: () => '2026-11-27T10:00:00Z',
      today: () => '2026-11-27',
    },
    until,
  );
}

type Key = { readonly place: PlaceName; readonly after: number };
type Typed = { readonly place: PlaceName; readonly text: string; readonly at: number };

/** Types the keys, kills the panel, and gives what was typed in time and is not stored. */
async function lostOf(keys: readonly Key[], killedAfter: number, takes: number): Promise<readonly string[]> {
  const name = crypto.randomUUID();
  const real = await openStore({ name, starters: [] });
  const { store, kill } = slow(real, takes);
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
  kill();
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
