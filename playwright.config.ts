import { defineConfig } from '@playwright/test';

// Two workers, each with a browser of its own: much of the time is spent waiting for what must not happen. What is too quick for a
// busy machine is a fault of the test or of the product, since officers' laptops are slow too.
export default defineConfig({
  testDir: 'test/e2e',
  outputDir: 'out/test-results',
  workers: 2,
  fullyParallel: false,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: 'out/e2e.json' }]],
});
