import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from './browser.ts';
import { type Sandbox, startSandbox } from './serve.ts';

// The harness with the smallest extension that has a side panel, so that it is tested apart from ours.

const manifest = {
  manifest_version: 3,
  name: 'Harness fixture',
  version: '1',
  permissions: ['sidePanel', 'storage'],
  background: { service_worker: 'worker.js' },
  action: {},
  side_panel: { default_path: 'src/panel.html' },
};

let sandbox: Sandbox;
let folder: string;
let dist: string;
let profile: string;

beforeAll(async () => {
  sandbox = await startSandbox();
  folder = await mkdtemp(path.join(tmpdir(), 'foi-drafter-fixture-'));
  dist = path.join(folder, 'dist');
  profile = path.join(folder, 'profile');
  await mkdir(path.join(dist, 'src'), { recursive: true });
  await writeFile(path.join(dist, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(
    path.join(dist, 'worker.js'),
    'chrome.sidePanel.setPanelBehavior({ openPanelOnActionClick: true });',
  );
  await writeFile(
    path.join(dist, 'src/panel.html'),
    '<!doctype html><title>Fixture</title><input><p>Panel</p>',
  );
}, 60_000);
afterAll(async () => {
  await sandbox.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 10 });
});

describe('the desk', { timeout: 60_000 }, () => {
  it('opens the real side panel by the toolbar icon and gives it as a page', async () => {
    const desk = await launch({ sandbox, dist, headless: true, colorScheme: 'dark' });
    const page = await desk.openMailbox('gmail');
    expect(await desk.panelIsOpen()).toBe(false);
    await desk.openPanelByAction(page);
    const panel = await desk.panel();
    await panel.locator('input').fill('works');
    expect(await panel.locator('input').inputValue()).toBe('works');
    expect(await desk.panelIsOpen()).toBe(true);
    const dark = () => matchMedia('(prefers-color-scheme: dark)').matches;
    expect([await page.evaluate(dark), await panel.evaluate(dark)]).toEqual([true, true]);
    await desk.close();
  });

  it('puts page and panel into one picture', async () => {
    const desk = await launch({ sandbox, dist, headless: true, width: 1200, height: 700, scale: 2 });
    const page = await desk.openMailbox('gmail');
    await desk.openPanelByAction(page);
    const panel = await desk.panel();
    await desk.panelBeside(page);
    const [left, right] = [await page.screenshot(), await panel.screenshot()];
    const both = await desk.sideBySide(left, right);
    // The border between them is two pixels.
    expect(widthOf(both)).toBe(widthOf(left) + widthOf(right) + 2);
    expect(heightOf(both)).toBe(Math.max(heightOf(left), heightOf(right)));
    await desk.close();
  });

  it('gives the panel’s document at any width', async () => {
    const desk = await launch({ sandbox, dist, headless: true });
    const panel = await desk.openPanelPage(480, 600, '#letter');
    expect(await panel.evaluate(() => [innerWidth, innerHeight, location.hash])).toEqual([
      480,
      600,
      '#letter',
    ]);
    expect(await desk.panelIsOpen()).toBe(false);
    await desk.close();
  });

  it('kills the browser, and starts it again on the same profile with what it had stored', async () => {
    const first = await launch({ sandbox, dist, profile, headless: true });
    const before = await first.openPanelPage(360, 600);
    await before.evaluate(() => chrome.storage.local.set({ kept: 'yes' }));
    await first.kill();
    const second = await launch({ sandbox, dist, profile, headless: true });
    const after = await second.openPanelPage(360, 600);
    expect(await after.evaluate(() => chrome.storage.local.get('kept'))).toEqual({ kept: 'yes' });
    await second.close();
  });

  it('says so when the panel does not open', async () => {
    const desk = await launch({ sandbox, dist, headless: true });
    await expect(desk.panel(200)).rejects.toThrow('The side panel did not open.');
    await desk.close();
  });
});

/** Pixels, as a PNG's header has them. */
function widthOf(png: Buffer): number {
  return png.readUInt32BE(16);
}

function heightOf(png: Buffer): number {
  return png.readUInt32BE(20);
}
