import { londonDate } from './domain/law/dates.ts';
import { renderPanel } from './panel/render-panel.tsx';
import { chromeMailbox } from './panel/session/chrome-mailbox.ts';
import { systemClipboard } from './panel/session/clipboard.ts';
import type { FileReader } from './panel/session/files.ts';
import type { PastedReader } from './panel/session/pasted.ts';
import { documentAddress } from './panel/session/route.ts';
import { startSession } from './panel/session/start-session.ts';
import { showStartNotice } from './panel/words/start-notice.ts';
import { openStore } from './storage/open-store.ts';
import { SLOW } from './storage/trouble.ts';

/// The side panel's entry: opens the storage, finds the mailbox of its window, and shows the panel. Until there is a panel to
/// say it, whatever holds it up is said in its place: it is never blank.

/** A storage that opens opens well within this. */
const SLOW_AFTER_MS = 3_000;

const ends = new AbortController();
const now = () => new Date().toISOString();
const root = document.getElementById('panel') ?? document.body;

async function start(): Promise<void> {
  const told: { say: (message: string) => void } = { say: (message) => showStartNotice(root, message) };
  const slow = setTimeout(() => root.childElementCount === 0 && told.say(SLOW), SLOW_AFTER_MS);
  const [store, mailbox] = await Promise.all([
    openStore({ told: (message) => told.say(message) }),
    chromeMailbox(),
  ]).finally(() => clearTimeout(slow));
  const today = () => londonDate(now());
  // Loaded when something is pasted: a panel that follows a mailbox never needs it.
  const readPasted: PastedReader = async (pasted) =>
    (await import('./webmail/body/read-pasted.ts')).readPasted(pasted);
  // Loaded when a file is read, with all that takes files apart.
  const readFile: FileReader = async (file, options) =>
    (await import('./files/read-file.ts')).readFile(file, options);
  const address = documentAddress();
  const ports = { store, mailbox, clipboard: systemClipboard, readPasted, readFile, address, now, today };
  const session = startSession(ports, ends.signal);
  told.say = session.problem;
  root.replaceChildren();
  renderPanel(root, session, ends.signal);
  // A panel that is closed gets no more than this moment, and one that is killed not even that: what is typed is stored
  // within a second without it.
  addEventListener('visibilitychange', () => void session.flush());
  addEventListener('pagehide', () => void session.flush());
}

start().catch((error: unknown) =>
  showStartNotice(
    root,
    error instanceof Error ? error.message : 'The panel could not start. Close and reopen it.',
  ),
);
