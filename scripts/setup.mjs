// Set-up on a fresh machine: packages and a browser. Plain Node, because it runs before there are packages. Asks nothing.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { findAnyBrowser } from './browser.mjs';

export const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const NODE = [20, 19];

/** Set-up can't go on; the message says what is wrong and what to do. */
export class SetupError extends Error {}

/**
 * Makes the checkout ready: packages as in the lock file, and a browser that can run the extension.
 * Quick when there is nothing to do.
 * @returns {Promise<import('./browser.mjs').Browser>} the browser to use
 * @throws {SetupError} when the machine lacks something that can't be installed from here
 */
export async function setUp() {
  checkNode();
  installPackages();
  const browser = (await findAnyBrowser()) ?? (await installBrowser());
  if (!browser) {
    throw new SetupError(
      'No browser found that can run the extension. Install Chromium, Google Chrome or Microsoft Edge, or set FOI_BROWSER to the path of one, and run the command again.',
    );
  }
  return browser;
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [needMajor = 0, needMinor = 0] = NODE;
  if (major > needMajor || (major === needMajor && minor >= needMinor)) return;
  throw new SetupError(
    `Node ${process.versions.node} is too old: FOI Drafter needs Node ${NODE.join('.')} or newer (nodejs.org).`,
  );
}

function installPackages() {
  if (packagesMatchLock()) return;
  console.log('Installing packages (npm ci) …');
  if (npm(['ci', '--no-audit', '--no-fund']) !== 0) {
    throw new SetupError(
      'npm ci failed: see its message above. Packages come from the npm registry, so a connection to it is needed once.',
    );
  }
}

/** True when what is installed is what the lock file asks for, package by package. */
function packagesMatchLock() {
  const wanted = packagesIn('package-lock.json');
  const present = packagesIn('node_modules/.package-lock.json');
  if (!wanted || !present) return false;
  return Object.entries(wanted).every(([place, pkg]) => {
    if (place === '') return true;
    const there = present[place];
    return there
      ? there.version === pkg.version && existsSync(path.join(root, place))
      : pkg.optional === true;
  });
}

/** @param {string} file @returns {Record<string, { version?: string, optional?: boolean }> | null} */
function packagesIn(file) {
  try {
    return JSON.parse(readFileSync(path.join(root, file), 'utf8')).packages ?? null;
  } catch {
    return null;
  }
}

/** Runs npm with this Node, so that it works the same under Windows. @param {string[]} args */
function npm(args) {
  const cli = process.env.npm_execpath;
  const [command, all] = cli?.endsWith('.js') ? [process.execPath, [cli, ...args]] : ['npm', args];
  return run(command, all, { shell: command === 'npm' && process.platform === 'win32' });
}

/** @param {string} command @param {string[]} args @param {{ shell?: boolean }} [options] */
function run(command, args, options = {}) {
  return (
    spawnSync(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], ...options }).status ?? 1
  );
}

async function installBrowser() {
  if (isDebianRoot()) {
    console.log('Installing Chromium (apt-get install chromium) …');
    process.env.DEBIAN_FRONTEND = 'noninteractive';
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-liberation']);
  } else {
    console.log('Downloading a Chromium for Playwright …');
    run(process.execPath, [path.join(root, 'node_modules/playwright-core/cli.js'), 'install', 'chromium']);
  }
  return findAnyBrowser();
}

function isDebianRoot() {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/etc/debian_version');
}

/** Ends the process with the message of a set-up that can't go on. @param {unknown} error @returns {never} */
export function failSetUp(error) {
  console.error(error instanceof SetupError ? `\n${error.message}` : error);
  process.exit(1);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const browser = await setUp().catch(failSetUp);
  console.log(`Ready. Browser: ${browser.path}`);
}
