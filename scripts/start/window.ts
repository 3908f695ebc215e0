// `npm start` with a display: builds, serves the sandbox mailboxes and opens a browser window on the tour, with the
// extension loaded. Ends when the window is closed.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { launch } from '../../sandbox/browser.ts';
import { startSandbox } from '../../sandbox/serve.ts';
import { root } from '../setup.mjs';
import { buildExtension } from './build.ts';

const profile = path.join(root, '.profile');
const owner = path.join(profile, 'foi-drafter.pid');

/** The process that has the profile open, if one is still running. */
function runningOwner(): number | null {
  try {
    const pid = Number(readFileSync(owner, 'utf8'));
    process.kill(pid, 0);
    return pid;
  } catch {
    return null;
  }
}

async function openWindow(): Promise<void> {
  const dist = await buildExtension();
  const sandbox = await startSandbox();
  const desk = await launch({ sandbox, dist, headless: false, profile, width: 1400, height: 900 });
  const [blank] = desk.context.pages();
  await desk.openTour();
  await blank?.close();
  console.log('The sandbox mailboxes are open in a browser window. Close it, or press Ctrl+C, to end.');
  console.log('They belong to FOI Drafter: they are not Gmail and not Outlook.');
  const closed = new Promise<void>((resolve) => desk.context.once('close', () => resolve()));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void desk.context.close());
  await closed;
  await desk.close();
  await sandbox.close();
}

if (runningOwner() !== null) {
  console.log(
    'The sandbox is open already, in another window. Use that one, or close it and run npm start again.',
  );
} else {
  mkdirSync(profile, { recursive: true });
  writeFileSync(owner, String(process.pid));
  await openWindow().finally(() => rmSync(owner, { force: true }));
}
