// Finds the browser that start, the tests and the benchmarks drive. Plain Node: it runs before any package is there.
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';

/**
 * @typedef {object} Browser
 * @property {string} path the executable
 * @property {'chromium' | 'branded'} kind 'branded' ignores --load-extension (Chrome and Edge since 137)
 */

const POSIX = ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome', '/opt/microsoft/msedge'];
const CHROMIUM = ['chromium', 'chromium-browser'];
const BRANDED = [
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'microsoft-edge-stable',
  'msedge',
];

const MAC = [
  ['/Applications/Chromium.app/Contents/MacOS/Chromium', 'chromium'],
  ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', 'branded'],
  ['/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge', 'branded'],
];
const WINDOWS = [
  ['Chromium\\Application\\chrome.exe', 'chromium'],
  ['Google\\Chrome\\Application\\chrome.exe', 'branded'],
  ['Microsoft\\Edge\\Application\\msedge.exe', 'branded'],
];

/** The first of these names found in the usual folders and on PATH. @param {string[]} names */
function onPath(names) {
  const folders = [...POSIX, ...(process.env.PATH ?? '').split(path.delimiter)].filter(Boolean);
  for (const name of names)
    for (const folder of folders) if (existsSync(path.join(folder, name))) return path.join(folder, name);
  return null;
}

/** Playwright's own download, if it was made. */
async function downloaded() {
  try {
    const { chromium } = await import('playwright-core');
    const file = chromium.executablePath();
    return file && existsSync(file) ? file : null;
  } catch {
    return null;
  }
}

/** Installed browsers of this machine, Chromium first. @returns {Browser | null} */
export function findBrowser() {
  const named = process.env.FOI_BROWSER;
  if (named && existsSync(named))
    return { path: named, kind: /chromium/i.test(named) ? 'chromium' : 'branded' };
  if (process.platform === 'darwin') return firstOf(MAC.map(([file, kind]) => [file ?? '', kind ?? '']));
  if (process.platform === 'win32') return firstOf(windowsPlaces());
  const chromium = onPath(CHROMIUM);
  if (chromium) return { path: chromium, kind: 'chromium' };
  const branded = onPath(BRANDED);
  return branded ? { path: branded, kind: 'branded' } : null;
}

/** As findBrowser, and Playwright's own download where there is one. @returns {Promise<Browser | null>} */
export async function findAnyBrowser() {
  const installed = findBrowser();
  if (installed) return installed;
  const file = await downloaded();
  return file ? { path: file, kind: 'chromium' } : null;
}

function windowsPlaces() {
  const roots = [
    process.env.LOCALAPPDATA ?? path.join(homedir(), 'AppData\\Local'),
    process.env.PROGRAMFILES,
    process.env['PROGRAMFILES(X86)'],
  ];
  return WINDOWS.flatMap(([file, kind]) =>
    roots.filter(Boolean).map((root) => [path.join(root ?? '', file ?? ''), kind ?? '']),
  );
}

/** @param {string[][]} places @returns {Browser | null} */
function firstOf(places) {
  for (const [file, kind] of places) {
    if (file && existsSync(file)) return { path: file, kind: kind === 'chromium' ? 'chromium' : 'branded' };
  }
  return null;
}

/** Switches every run shares: quiet, no traffic of the browser's own; no sandbox only where root has to run it. */
export function chromiumFlags() {
  const flags = [
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-default-apps',
    '--test-type',
  ];
  if (process.platform === 'linux' && process.getuid?.() === 0) flags.push('--no-sandbox');
  return flags;
}
