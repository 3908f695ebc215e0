import { vi } from 'vitest';
import { answerOf } from '../../src/domain/case/answers.ts';
import { plainConsultation } from '../../src/domain/case/consulted.ts';
import { worksheetOf } from '../../src/domain/case/worksheet.ts';
import { type Clause, plainClause } from '../../src/domain/clauses/clause.ts';
import { plainText, type RichText } from '../../src/domain/text/rich-text.ts';
import { writing } from '../../src/domain/worksheet/written.ts';
import type { Session } from '../../src/panel/session/session.ts';
import { startSession } from '../../src/panel/session/start-session.ts';
import type { Store } from '../../src/storage/store.ts';
import { StoreError } from '../../src/storage/trouble.ts';
import type { SampleMailbox } from './sample-mailbox.ts';

/// A panel without its views, for tests of what is typed: the places, a slow disk, and a clock that the test moves.

const CLAUSE: Clause = {
  id: 'own',
  title: '',
  regime: 'FOIA',
  ...plainClause,
  role: 'text',
  body: [],
  tags: [],
  origin: 'own',
};

const CLAIM = { provision: '43(2)', ncnd: false };

const rich = (text: string): RichText => [{ kind: 'paragraph', content: [{ text }] }];

/** What can be typed into, as the views do it, and what is stored of it. */
export const PLACES = {
  answer: {
    type: (session, text) =>
      session.actSoon('answer', (now) => {
        const basis = answerOf(now, 'q1', 'team-1').revision;
        return { kind: 'write-answer', question: 'q1', team: 'team-1', body: rich(text), basis };
      }),
    shown: (session) => plainText(session.current.peek()?.answers['q1/team-1']?.body ?? []),
    stored: async (store) => plainText((await theCase(store))?.answers['q1/team-1']?.body ?? []),
  },
  what: {
    type: (session, what) =>
      session.actSoon('what', () => ({ kind: 'set-what', question: 'q2', team: 'team-1', what })),
    shown: (session) => session.current.peek()?.answers['q2/team-1']?.what,
    stored: async (store) => (await theCase(store))?.answers['q2/team-1']?.what,
  },
  'what a third party told': {
    type: (session, text) =>
      session.actSoon('consultation', ({ consultations: [first] }) => {
        const words = rich(text);
        return first === undefined
          ? { kind: 'add-consultation', consultation: { ...plainConsultation('asked'), words } }
          : { kind: 'change-consultation', consultation: first.id, change: { words } };
      }),
    shown: (session) => plainText(session.current.peek()?.consultations[0]?.words ?? []),
    stored: async (store) => plainText((await theCase(store))?.consultations[0]?.words ?? []),
  },
  reference: {
    type: (session, reference) => session.actSoon('reference', () => ({ kind: 'set-reference', reference })),
    shown: (session) => session.current.peek()?.reference,
    stored: async (store) => (await theCase(store))?.reference,
  },
  'notes of a worksheet': {
    type: (session, notes) =>
      session.actSoon('notes', () => ({ kind: 'set-worksheet', ...CLAIM, change: { notes } })),
    shown: (session) => worksheetOf(session.current.peek() ?? { worksheets: {} }, CLAIM).notes,
    stored: async (store) => worksheetOf((await theCase(store)) ?? { worksheets: {} }, CLAIM).notes,
  },
  'slot of a worksheet': {
    type: (session, text) =>
      session.actSoon('slot', (now) => writing(now, { claim: CLAIM, role: 'harm' }, 'slot', rich(text))),
    shown: (session) => plainText(session.current.peek()?.clauses[0]?.body ?? []),
    stored: async (store) => plainText((await theCase(store))?.clauses[0]?.body ?? []),
  },
  'requester name': {
    type: (session, name) =>
      session.actSoon('name', ({ requester }) => ({ kind: 'set-requester', ...requester, name })),
    shown: (session) => session.current.peek()?.requester.name,
    stored: async (store) => (await theCase(store))?.requester.name,
  },
  'requester address': {
    type: (session, email) =>
      session.actSoon('email', ({ requester }) => ({ kind: 'set-requester', ...requester, email })),
    shown: (session) => session.current.peek()?.requester.email,
    stored: async (store) => (await theCase(store))?.requester.email,
  },
  setting: {
    type: (session, name) =>
      session.settingsSoon('name', ({ authority }) => ({ authority: { ...authority, name } })),
    shown: (session) => session.settings.peek()?.authority.name,
    stored: async (store) => (await store.settings.get()).authority.name,
  },
  'setting beside it': {
    type: (session, officer) =>
      session.settingsSoon('officer', ({ authority }) => ({ authority: { ...authority, officer } })),
    shown: (session) => session.settings.peek()?.authority.officer,
    stored: async (store) => (await store.settings.get()).authority.officer,
  },
  'title of a clause': {
    type: (session, title) => session.clauseSoon(CLAUSE, { title }),
    shown: (session) => session.clauses.peek()[0]?.title,
    stored: async (store) => (await store.clauses.all())[0]?.title,
  },
  'text of a clause': {
    type: (session, text) => session.clauseSoon(CLAUSE, { body: rich(text) }),
    shown: (session) => plainText(session.clauses.peek()[0]?.body ?? []),
    stored: async (store) => plainText((await store.clauses.all())[0]?.body ?? []),
  },
  'question being edited': {
    type: (session, text) => session.drafts.put('case', 'question q1', { text }),
    shown: (session) => textOf(session.drafts.at('case', 'question q1').peek()),
    stored: async (store) => draftText(store, 'question q1'),
  },
  'form of no case': {
    type: (session, text) => session.drafts.put('', 'paste', { text }),
    shown: (session) => textOf(session.drafts.at('', 'paste').peek()),
    stored: async (store) => draftText(store, 'paste'),
  },
} satisfies Readonly<
  Record<
    string,
    {
      type: (session: Session, text: string) => void;
      /** What the views are given. */
      shown: (session: Session) => string | undefined;
      stored: (store: Store) => Promise<string | undefined>;
    }
  >
>;

export type PlaceName = keyof typeof PLACES;
export const NAMES = Object.keys(PLACES).filter((name): name is PlaceName => name in PLACES);

async function theCase(store: Store) {
  return (await store.cases.all())[0];
}

async function draftText(store: Store, form: string): Promise<string> {
  return textOf((await store.drafts.all()).find((draft) => draft.form === form)?.typed);
}

function textOf(typed: unknown): string {
  return typeof typed === 'object' && typed !== null && 'text' in typed ? String(typed.text) : '';
}

/** A store on a slow disk, which can be full, and of which a killed panel reaches nothing any more. */
export function slow(store: Store, takes: number) {
  const state = { isDead: false, isFull: false };
  const late = <A extends unknown[], R>(write: (...args: A) => Promise<R>) => {
    return async (...args: A): Promise<R> => {
      await new Promise((done) => setTimeout(done, takes));
      if (state.isFull) throw new StoreError('This computer has no room left to save in.');
      return state.isDead ? new Promise<R>(() => {}) : write(...args);
    };
  };
  const { cases, clauses, settings, drafts } = store;
  const slowed: Store = {
    ...store,
    cases: { ...cases, advanceAll: late(cases.advanceAll), open: late(cases.open) },
    clauses: { ...clauses, update: late(clauses.update) },
    settings: { ...settings, update: late(settings.update), takeNumber: late(settings.takeNumber) },
    drafts: { ...drafts, put: late(drafts.put) },
  };
  return { store: slowed, state };
}

/** Lets time pass, and the store do what it can in it. */
export async function pass(time: number): Promise<void> {
  for (let left = time; left > 0; left -= 10) {
    await vi.advanceTimersByTimeAsync(Math.min(10, left));
    await idle();
  }
}

export async function idle(): Promise<void> {
  for (let turn = 0; turn < 12; turn += 1) await new Promise((done) => setImmediate(done));
}

export function panelOn(store: Store, mailbox: SampleMailbox, until: AbortSignal): Session {
  return startSession(
    {
      store,
      mailbox,
      clipboard: { write: async () => undefined },
      readPasted: async () => ({ blocks: [] }),
      readFile: async () => ({ refused: 'No file is read here.' }),
      address: { read: () => '', write: () => undefined, watch: () => undefined },
      now: () => '2026-11-27T10:00:00Z',
      today: () => '2026-11-27',
    },
    until,
  );
}
