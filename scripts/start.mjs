// `npm start`: set-up, then the sandbox mailboxes with the extension. Plain Node, because it runs before there are packages.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { failSetUp, root, setUp } from './setup.mjs';

await setUp().catch(failSetUp);
const headless =
  process.argv.includes('--headless') ||
  (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY);
const script = headless ? 'scripts/start/main-job.ts' : 'scripts/start/window.ts';
const running = spawn(process.execPath, ['--import', 'tsx', path.join(root, script)], {
  cwd: root,
  stdio: ['ignore', 'inherit', 'inherit'],
});
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM']))
  process.on(signal, () => running.kill(signal));
running.on('exit', (code) => process.exit(code ?? 1));
