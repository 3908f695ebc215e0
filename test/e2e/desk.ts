import path from 'node:path';
import { test as base, type Page } from '@playwright/test';
import { type Desk, launch } from '../../sandbox/browser.ts';
import { type Sandbox, startSandbox } from '../../sandbox/serve.ts';
import { root } from '../../scripts/setup.mjs';

/// What every end-to-end test is given: the sandbox mailboxes, and a browser with the built extension and a new profile.

export const dist = path.join(root, 'dist');

export const test = base.extend<{ desk: Desk }, { sandbox: Sandbox }>({
  sandbox: [
    // biome's rule about empty patterns does not fit Playwright, which reads the names from here
    async ({ browserName: _ }, use) => {
      const sandbox = await startSandbox();
      await use(sandbox);
      await sandbox.close();
    },
    { scope: 'worker' },
  ],
  desk: async ({ sandbox }, use) => {
    sandbox.reset();
    const desk = await launch({ sandbox, dist, headless: true, width: 1280, height: 900 });
    await use(desk);
    await desk.close();
  },
});

export { expect } from '@playwright/test';
export type { Page };
