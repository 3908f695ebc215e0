import { londonDate } from './domain/law/dates.ts';
import { renderPanel } from './panel/render-panel.tsx';
import { chromeMailbox } from './panel/session/chrome-mailbox.ts';
import { systemClipboard } from './panel/session/clipboard.ts';
import { documentAddress } from './panel/session/route.ts';
import { startSession } from './panel/session/start-session.ts';
import { openStore } from './storage/open-store.ts';

/// The side panel's entry: opens the storage, finds the mailbox of its window, and shows the panel.

const ends = new AbortController();
const now = () => new Date().toISOString();
const root = document.getElementById('panel');

const told: { say: (message: string) => void } = { say: () => {} };
const [store, mailbox] = await Promise.all([
  openStore({ told: (message) => told.say(message) }),
  chromeMailbox(),
]);
const session = startSession(
  {
    store,
    mailbox,
    clipboard: systemClipboard,
    address: documentAddress(),
    now,
    today: () => londonDate(now()),
  },
  ends.signal,
);
told.say = session.problem;

if (root) renderPanel(root, session, ends.signal);

// A panel that is closed gets no more than this moment; what is typed is then at most one pause old.
addEventListener('visibilitychange', () => void session.flush());
addEventListener('pagehide', () => void session.flush().then(() => ends.abort()));
