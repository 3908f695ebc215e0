import { type ComponentType, render } from 'preact';
import type { Clause } from '../../src/domain/clauses/clause.ts';
import { type Session, SessionContext } from '../../src/panel/session/session.ts';
import { startSession } from '../../src/panel/session/start-session.ts';
import { ToastList } from '../../src/panel/shell/toasts.tsx';
import { openStore } from '../../src/storage/open-store.ts';
import type { Store } from '../../src/storage/store.ts';
import { sampleMail } from './mails.ts';
import { SampleMailbox } from './sample-mailbox.ts';
import '../../src/panel/style/tokens.css';
import '../../src/panel/style/base.css';
import '../../src/panel/style/controls.css';

/// For the tests of the library, cases and settings views.

export type OpenView = {
  readonly session: Session;
  readonly store: Store;
  /** Another window of the extension. */
  readonly other: Store;
  /** Takes the view away, as going to another one does. */
  leave(): void;
  close(): void;
};

type Options = { readonly mail?: boolean; readonly starters?: readonly Clause[]; readonly today?: string };

/** One view on a session and a database of its own, with the panel's toasts. */
export async function openView(
  View: ComponentType,
  before: (store: Store) => Promise<unknown>,
  { mail = false, starters = [], today = '2026-11-27' }: Options = {},
): Promise<OpenView> {
  const name = crypto.randomUUID();
  const [store, other] = await Promise.all([openStore({ name, starters }), openStore({ name, starters })]);
  await before(store);
  const ends = new AbortController();
  const session = startSession(
    {
      store,
      mailbox: new SampleMailbox(mail ? sampleMail() : undefined),
      clipboard: { write: async () => {} },
      readPasted: async () => ({ blocks: [] }),
      readFile: async () => ({ refused: 'No file is read here.' }),
      address: { read: () => '', write: () => {}, watch: () => {} },
      now: () => `${today}T10:00:00.000Z`,
      today: () => today,
    },
    ends.signal,
  );
  const place = document.createElement('div');
  document.body.append(place);
  render(
    <main>
      <SessionContext.Provider value={session}>
        <View />
        <ToastList />
      </SessionContext.Provider>
    </main>,
    place,
  );
  const leave = () => render(null, place);
  return {
    session,
    store,
    other,
    leave,
    close() {
      leave();
      place.remove();
      ends.abort();
      store.close();
      other.close();
    },
  };
}
