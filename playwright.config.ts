import { defineConfig } from '@playwright/test';

// One worker: each test runs a whole browser with the extension, and officers' laptops are slow too.
export default defineConfig({
  testDir: 'test/e2e',
  outputDir: 'out/test-results',
  workers: 1,
  fullyParallel: false,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: 'out/e2e.json' }]],
});
